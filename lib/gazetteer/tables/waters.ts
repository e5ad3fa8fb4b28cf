/**
 * Oceans, seas, straits, lakes, rivers, ranges and peaks.
 * kind | country or - | name | latitude | longitude | other names.
 * Names: International Hydrographic Organization S-23 and Encyclopaedia Britannica; points: Natural
 * Earth "marine polys", "rivers and lakes centerlines" and "elevation points" (public domain). A river's
 * point lies about half way down its course.
 */
export const WATERS = `
sea|-|Atlantic Ocean|10|-25|Atlantic;North Atlantic;South Atlantic
sea|-|Pacific Ocean|0|-160|Pacific;North Pacific;western Pacific
sea|-|Indian Ocean|-10|70
sea|-|Arctic Ocean|85|0
sea|-|Southern Ocean|-65|0|Antarctic Ocean
sea|-|Mediterranean Sea|35|18|Mediterranean
sea|-|Black Sea|43|34
sea|-|Azov Sea|46|36.7|Sea of Azov
sea|-|Baltic Sea|58|20|Baltic
sea|-|North Sea|56|3
sea|-|Irish Sea|53.7|-5
sea|-|Celtic Sea|50.5|-8
sea|-|English Channel|50.2|-1|Channel
sea|-|Bay of Biscay|45|-5
sea|-|Norwegian Sea|68|2
sea|-|Barents Sea|75|40
sea|-|White Sea|65.5|38
sea|-|Kara Sea|77|77
sea|-|Adriatic Sea|43|15|Adriatic
sea|-|Aegean Sea|39|25|Aegean
sea|-|Ionian Sea|38|19
sea|-|Tyrrhenian Sea|40|12
sea|-|Marmara Sea|40.7|28|Sea of Marmara
sea|-|Red Sea|20|38
sea|-|Dead Sea|31.5|35.5
sea|-|Sea of Galilee|32.82|35.59
sea|-|Caspian Sea|42|50.5|Caspian
sea|-|Aral Sea|45|60
sea|-|Persian Gulf|26.5|52|Arabian Gulf;Gulf
sea|-|Gulf of Aden|12.5|48
sea|-|Gulf of Oman|24.5|58.5
sea|-|Gulf of Aqaba|28.8|34.7
sea|-|Arabian Sea|15|65
sea|-|Bay of Bengal|15|88
sea|-|Andaman Sea|11|96
sea|-|South China Sea|13|114|West Philippine Sea
sea|-|East China Sea|29|125
sea|-|Yellow Sea|36|123
sea|-|Sea of Japan|40|135|East Sea
sea|-|Sea of Okhotsk|55|150
sea|-|Bering Sea|58|-178
sea|-|Philippine Sea|20|133
sea|-|Java Sea|-5|111
sea|-|Celebes Sea|3|122
sea|-|Sulu Sea|8.5|120
sea|-|Timor Sea|-11|127.5
sea|-|Coral Sea|-18|155
sea|-|Tasman Sea|-40|160
sea|-|Gulf of Thailand|10|101.5
sea|-|Gulf of Tonkin|19.8|107.8
sea|-|Gulf of Mexico|25|-90|Gulf of America
sea|-|Gulf of California|28|-112|Sea of Cortez
sea|-|Gulf of Alaska|57|-145
sea|-|Gulf of Guinea|2|3
sea|-|Gulf of St. Lawrence|48|-62
sea|-|Gulf of Maine|43|-68
sea|-|Gulf of Finland|60|26
sea|-|Gulf of Bothnia|62|19.5
sea|-|Caribbean Sea|15|-75
sea|-|Sargasso Sea|28|-66
sea|CA|Hudson Bay|60|-85
sea|CA|Bay of Fundy|45|-66
sea|-|Beaufort Sea|72|-140
sea|US|Chesapeake Bay|38|-76.2
sea|US|San Francisco Bay|37.7|-122.3
sea|US|Puget Sound|47.7|-122.4
sea|US|Long Island Sound|41.1|-72.9
sea|US|Delaware Bay|39.1|-75.2
sea|US|Tampa Bay|27.7|-82.6
sea|US|Biscayne Bay|25.6|-80.2
sea|US|Narragansett Bay|41.6|-71.4
sea|US|Monterey Bay|36.8|-121.9
sea|US|Prince William Sound|60.6|-147
sea|US|Pearl Harbor|21.35|-157.95
sea|US|Boston Harbor|42.33|-70.97
sea|-|Strait of Hormuz|26.6|56.5|Straits of Hormuz;Hormuz Strait
sea|-|Strait of Gibraltar|36|-5.6|Straits of Gibraltar
sea|-|Strait of Malacca|4|100|Malacca Strait
sea|-|Bering Strait|66|-169
sea|-|Taiwan Strait|24.5|119.5|Taiwan Straits
sea|-|Bosporus|41.12|29.07|Bosphorus;Bosporus Strait
sea|TR|Dardanelles|40.2|26.4
sea|-|Kerch Strait|45.3|36.6|Strait of Kerch
sea|-|Bab el-Mandeb|12.6|43.3|Bab al-Mandab
sea|EG|Suez Canal|30.5|32.35
sea|PA|Panama Canal|9.1|-79.7
sea|-|Drake Passage|-58|-65
sea|-|Northwest Passage|74|-95
sea|-|Skagerrak|58|9
sea|-|Kattegat|57|11.5
sea|GB|Firth of Forth|56.1|-2.8
sea|GB|Solent|50.8|-1.3
sea|GB|Thames Estuary|51.5|0.8
sea|AU|Sydney Harbour|-33.86|151.23
sea|AU|Bass Strait|-40|146
sea|AU|Port Phillip Bay|-38.1|144.9
sea|AU|Moreton Bay|-27.3|153.3
sea|-|Torres Strait|-10|142
sea|HK|Victoria Harbour|22.29|114.17
sea|-|Great Lakes|45|-83
sea|-|Lake Superior|47.7|-87.5
sea|US|Lake Michigan|44|-87
sea|-|Lake Huron|44.8|-82.4
sea|-|Lake Erie|42.2|-81.2
sea|-|Lake Ontario|43.7|-77.9
sea|CA|Lake Winnipeg|52.5|-97.5
sea|CA|Lake Simcoe|44.4|-79.4
sea|CA|Lake Okanagan|49.9|-119.5|Okanagan Lake
sea|CA|Great Slave Lake|61.5|-114
sea|CA|Great Bear Lake|66|-121
sea|US|Great Salt Lake|41.2|-112.6
sea|US|Lake Tahoe|39.1|-120
sea|US|Lake Champlain|44.5|-73.3
sea|US|Lake Okeechobee|26.9|-80.8
sea|US|Lake Pontchartrain|30.2|-90.1
sea|US|Lake Mead|36.2|-114.4
sea|US|Lake Powell|37|-111.3
sea|US|Lake Lanier|34.25|-83.95
sea|US|Lake Hartwell|34.5|-82.9
sea|US|Lake Cumberland|36.9|-84.9
sea|US|Lake Placid|44.28|-73.98
sea|-|Lake Victoria|-1|33
sea|-|Lake Tanganyika|-6|29.5
sea|-|Lake Malawi|-12|34.5|Lake Nyasa
sea|-|Lake Chad|13|14
sea|-|Lake Kivu|-2|29.2
sea|-|Lake Albert|1.7|31
sea|-|Lake Titicaca|-15.8|-69.4
sea|VE|Lake Maracaibo|9.8|-71.6
sea|-|Lake Geneva|46.45|6.5
sea|-|Lake Constance|47.6|9.4
sea|IT|Lake Como|46|9.27
sea|IT|Lake Garda|45.6|10.65
sea|RU|Lake Baikal|53.5|108
sea|RU|Lake Ladoga|61|31.5
sea|HU|Lake Balaton|46.8|17.7
sea|GB|Loch Ness|57.3|-4.45
sea|GB|Loch Lomond|56.1|-4.6
sea|GB|Windermere|54.36|-2.94
sea|GB|Lough Neagh|54.6|-6.4
sea|TR|Lake Van|38.6|42.9
sea|CN|Poyang Lake|29.1|116.3
river|-|Danube|45|20|Danube River;River Danube
river|-|Rhine|50.5|7.5|Rhine River;River Rhine
river|-|Rhone|45|4.8|Rhône
river|-|Elbe|52.5|12|Elbe River
river|-|Oder|52|14.7
river|PL|Vistula|52|20
river|FR|Seine|48.7|2.5|River Seine;Seine River
river|FR|Loire|47.5|1
river|FR|Garonne|44.3|0.5
river|IT|Tiber|42|12.5
river|IT|Po River|45|10|River Po
river|IT|Arno|43.7|11
river|ES|Ebro|41.5|0
river|-|Tagus|39.5|-6
river|GB|Thames|51.5|-0.6|River Thames;Thames River
river|GB|Severn|52.2|-2.3|River Severn
river|GB|Mersey|53.4|-2.8|River Mersey
river|GB|Tyne|55|-1.8|River Tyne
river|GB|Trent|53|-1.2|River Trent
river|GB|Clyde|55.8|-4.2|River Clyde
river|GB|River Tees|54.5|-1.5|Tees
river|GB|River Wear|54.8|-1.6
river|GB|River Ouse|53.9|-1.1
river|GB|River Cam|52.2|0.1
river|GB|River Avon|52.2|-1.8
river|GB|River Exe|50.9|-3.5
river|GB|River Wye|52.1|-2.7
river|GB|River Dee|57.05|-2.6
river|GB|River Tay|56.5|-3.5
river|IE|River Shannon|53|-8.2
river|IE|River Liffey|53.3|-6.6|Liffey
river|-|Dnipro|49|32|Dnieper;Dnipro River;Dnieper River;River Dnipro;River Dnieper;Dnepr
river|-|Dniester|48|28|Dniester River;Dnister
river|RU|Volga|52|48|Volga River;River Volga
river|RU|Don River|49|42|River Don
river|-|Seversky Donets|49|38|Siverskyi Donets;Siverskiy Donets;Donets River
river|RU|Neva|59.85|30.9|Neva River
river|RU|Yenisei|62|90
river|-|Ob River|60|70|Ob
river|RU|Lena River|66|124
river|-|Amur|50|128|Amur River
river|-|Irtysh|55|74
river|-|Ural River|50|52
river|-|Nile|24|32.5|River Nile;Nile River;Blue Nile;White Nile
river|-|Congo River|0|19|River Congo
river|-|Niger River|13|2|River Niger
river|-|Zambezi|-16|30|Zambezi River
river|-|Limpopo|-23|30|Limpopo River
river|-|Orange River|-28.7|20
river|-|Senegal River|16|-14
river|-|Volta River|7.5|0.1
river|-|Juba River|2|42.5
river|-|Jordan River|32.2|35.55|River Jordan
river|-|Euphrates|34.5|41|Euphrates River;River Euphrates
river|-|Tigris|34|44|Tigris River;River Tigris
river|-|Shatt al-Arab|30.4|48.1
river|-|Litani River|33.4|35.6|Litani
river|-|Indus|28|69|Indus River;River Indus
river|-|Ganges|25.5|83|Ganges River;River Ganges;Ganga
river|IN|Yamuna|28|77.5|Yamuna River
river|-|Brahmaputra|27|94|Brahmaputra River
river|IN|Cauvery|11.4|78|Kaveri;Cauvery River;Kaveri River
river|IN|Godavari|18.7|78
river|MM|Irrawaddy|20|95|Ayeyarwady River;Irrawaddy Delta;Irrawaddy River
river|-|Mekong|16|105|Mekong River;Mekong Delta
river|-|Salween|20|98
river|CN|Yangtze|30.5|112|Yangtze River;Yangtse
river|CN|Yellow River|37|111|Huang He
river|CN|Pearl River|23|113
river|-|Yalu|40.5|125|Yalu River
river|-|Tumen River|42.5|129.6
river|KR|Han River|37.5|127
river|-|Amu Darya|40|62
river|-|Syr Darya|44|67
river|US|Mississippi River|35|-90|Mississippi
river|US|Missouri River|45|-100
river|US|Ohio River|38|-86
river|US|Colorado River|36.1|-112.1
river|-|Rio Grande|28|-101|Rio Grande River
river|US|Hudson River|42|-73.9|Hudson
river|US|East River|40.73|-73.97
river|US|Potomac|38.9|-77.2|Potomac River
river|US|Delaware River|40.5|-75
river|US|Susquehanna River|40.5|-76.8|Susquehanna
river|US|Tennessee River|35|-87.5
river|US|Columbia River|46|-120
river|US|Snake River|43.5|-116
river|US|Sacramento River|39.5|-122
river|US|San Joaquin River|37|-120.5
river|US|Arkansas River|37|-98
river|US|Red River|33.8|-97
river|US|Platte River|41|-98
river|US|Illinois River|40|-90
river|US|Wabash River|39|-87.5
river|US|Cumberland River|36.3|-86
river|US|Savannah River|33|-81.7
river|US|Chattahoochee River|33|-85|Chattahoochee
river|US|Catawba River|35|-80.9
river|US|Kanawha River|38.5|-81.8
river|US|Shenandoah River|38.8|-78.4
river|US|James River|37.6|-78
river|US|Neches River|31|-94.6
river|US|Sabine River|31|-93.6
river|US|Brazos River|32|-97
river|US|Trinity River|31.5|-95.8
river|US|St. Johns River|29.5|-81.6
river|US|St. Marys River|30.7|-81.9
river|US|Suwannee River|30|-83
river|US|Merrimack River|43|-71.5
river|US|Connecticut River|43|-72.4
river|US|Charles River|42.35|-71.2
river|US|Allegheny River|41|-79.6
river|US|Monongahela River|40|-79.9
river|US|Chicago River|41.88|-87.64
river|US|Detroit River|42.2|-83.1
river|US|Yellowstone River|46|-108
river|US|Green River|39|-110
river|US|Rogue River|42.5|-123.5
river|US|Willamette River|44.8|-123.1|Willamette
river|-|Yukon River|64.5|-155
river|-|St. Lawrence River|46|-73|Saint Lawrence River;St. Lawrence;St. Lawrence Seaway
river|CA|Fraser River|52|-122
river|CA|Ottawa River|46|-77
river|CA|Mackenzie River|65|-125
river|CA|Peace River|57|-116.5
river|CA|Grand River|43.4|-80.4
river|CA|Thames River in Ontario|42.9|-81.5
river|CA|Saskatchewan River|53.5|-103
river|-|Amazon River|-3|-60
river|-|Orinoco|7.5|-65
river|-|Parana River|-28|-59
river|-|Rio de la Plata|-35|-57|River Plate
river|AU|Murray River|-35|143|River Murray
river|AU|Darling River|-31|145
river|AU|Yarra|-37.8|145|Yarra River
river|AU|Brisbane River|-27.5|152.8
river|AU|Swan River|-31.95|115.9
river|NZ|Waikato River|-38|175.8
mountain|-|Alps|46.5|10|Swiss Alps;French Alps;Italian Alps;Austrian Alps
mountain|-|Pyrenees|42.7|1
mountain|-|Carpathians|48|24|Carpathian Mountains
mountain|-|Caucasus Mountains|42.5|45
mountain|RU|Ural Mountains|60|60|Urals
mountain|-|Himalayas|28|84|Himalaya;Himalayan mountains
mountain|-|Hindu Kush|36|71
mountain|-|Karakoram|36|76
mountain|-|Pamirs|38.5|73.5|Pamir Mountains
mountain|-|Tian Shan|42|80
mountain|-|Altai Mountains|49|89
mountain|-|Andes|-20|-67|Andes Mountains
mountain|-|Rocky Mountains|45|-112|Rockies;Canadian Rockies
mountain|US|Appalachian Mountains|38|-80|Appalachians
mountain|US|Sierra Nevada|38|-119.5
mountain|US|Cascades|46|-121.5|Cascade Range;Cascade Mountains
mountain|US|Blue Ridge Mountains|36.5|-81|Blue Ridge
mountain|US|Great Smoky Mountains|35.6|-83.5|Smoky Mountains
mountain|US|Adirondacks|44|-74.3|Adirondack Mountains
mountain|US|Catskills|42.1|-74.4|Catskill Mountains
mountain|US|White Mountains|44.2|-71.4
mountain|US|Green Mountains|43.8|-72.8
mountain|US|Pocono Mountains|41.2|-75.3|Poconos
mountain|US|Wasatch Range|40.8|-111.8|Wasatch Mountains
mountain|US|Mount Hood|45.374|-121.696
mountain|US|Mount Rainier|46.853|-121.76
mountain|US|Mount St. Helens|46.191|-122.195|Mount Saint Helens
mountain|US|Mount McKinley|63.069|-151.007|Denali
mountain|US|Mount Whitney|36.579|-118.292
mountain|US|Mount Washington|44.27|-71.303
mountain|US|Pikes Peak|38.84|-105.044
mountain|US|Kilauea|19.421|-155.287
mountain|US|Mauna Kea|19.82|-155.468
mountain|US|Mauna Loa|19.475|-155.608
mountain|-|Mount Everest|27.988|86.925|Everest
mountain|-|K2|35.881|76.513
mountain|-|Mont Blanc|45.833|6.865
mountain|-|Matterhorn|45.977|7.658
mountain|TZ|Mount Kilimanjaro|-3.076|37.353|Kilimanjaro
mountain|KE|Mount Kenya|-0.152|37.308
mountain|JP|Mount Fuji|35.361|138.727|Mt. Fuji;Mt Fuji
mountain|TR|Mount Ararat|39.702|44.299
mountain|-|Mount Hermon|33.416|35.857
mountain|GR|Mount Olympus|40.086|22.359
mountain|GR|Mount Athos|40.16|24.33
mountain|IT|Mount Etna|37.751|14.994|Etna
mountain|IT|Mount Vesuvius|40.822|14.426|Vesuvius
mountain|IT|Dolomites|46.4|11.85
mountain|IT|Apennines|43|13
mountain|GB|Ben Nevis|56.797|-5.004
mountain|GB|Snowdon|53.069|-4.076|Snowdonia
mountain|GB|Pennines|54.5|-2.3
mountain|GB|Cairngorms|57.1|-3.7
mountain|RU|Mount Elbrus|43.355|42.439
mountain|ID|Mount Merapi|-7.54|110.446
mountain|ID|Mount Sinabung|3.17|98.392
mountain|ID|Krakatoa|-6.102|105.423|Krakatau
mountain|PH|Mount Pinatubo|15.13|120.35
mountain|PH|Mount Mayon|13.257|123.685
mountain|IS|Eyjafjallajokull|63.63|-19.62|Eyjafjallajökull
mountain|-|Atlas Mountains|31.5|-6
mountain|AF|Tora Bora|34.12|70.22
mountain|IQ|Mount Sinjar|36.37|41.7|Sinjar Mountains
mountain|NZ|Southern Alps|-43.5|170.5
mountain|AU|Blue Mountains|-33.7|150.3
mountain|AU|Uluru|-25.345|131.036|Ayers Rock
mountain|AU|Great Dividing Range|-30|151
mountain|ZA|Table Mountain|-33.963|18.403
mountain|ZA|Drakensberg|-29.5|29.3
mountain|LB|Mount Lebanon|34.3|36.1
mountain|CD|Mount Nyiragongo|-1.52|29.25
mountain|-|Zagros Mountains|33|47
mountain|-|Taurus Mountains|37|33
mountain|KR|Mount Kumgang|38.66|128.1
mountain|-|Mount Paektu|42|128.06
`;
