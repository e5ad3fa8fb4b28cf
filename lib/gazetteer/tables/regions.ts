/**
 * What GeoNames' towns lack: continents, macro-regions, historic and disputed regions, historic
 * counties, islands and districts of world cities.
 * kind | country or - | name | latitude | longitude | other names.
 * Names and points: The World Factbook, Natural Earth "geography regions" and "marine polys" (public
 * domain), Encyclopaedia Britannica; English counties: the Lieutenancies Act 1997 and the historic
 * counties of the Ordnance Survey; Norway's counties to 2019: Statistics Norway; a point is the centre of the area, to a tenth of a degree or so.
 */
export const REGIONS = `
continent|-|Africa|7.19|21.09
continent|-|Asia|29.84|89.3
continent|-|Europe|51.5|17|continental Europe;mainland Europe
continent|-|North America|54.5|-105
continent|-|South America|-14.6|-57.66
continent|-|Oceania|-18.31|138.52
region|-|Latin America|-10|-65
region|-|Central America|13|-86
region|-|Tibetan Plateau|33|88|Qinghai-Tibet Plateau;Qinghai–Tibet Plateau;Tibet Plateau
region|IN|Deccan|17|77|Deccan Plateau
region|CN|Loess Plateau|37|108
region|-|Namib|-24|15|Namib Desert
region|-|Thar Desert|27|71
region|-|Sonoran Desert|32|-113
region|-|Congo Basin|0|22
region|-|Danube Delta|45.1|29.6
region|LB|Bekaa Valley|33.9|36|Bekaa;Beqaa Valley;Beqaa
region|-|Jordan Valley|32.2|35.55
region|AF|Panjshir Valley|35.5|69.8
region|-|Fergana Valley|40.8|71.3
region|IT|Po Valley|45.2|10
region|PK|Swat Valley|35.3|72.3
region|FR|Rhône-Alpes|45.5|5.3
region|GB|South West England|51|-3.2|South-West England;Southwest England
region|GB|North West England|53.9|-2.5|North-West England;Northwest England
region|GB|North East England|55|-1.9|North-East England;Northeast England
region|GB|South East England|51.3|-0.8|South-East England;Southeast England
region|NO|Akershus|60|11
region|NO|Aust-Agder|58.7|8.2
region|NO|Buskerud|60.3|9
region|NO|Finnmark|70|25
region|NO|Hedmark|61.3|11.3
region|NO|Hordaland|60.2|6
region|NO|Nord-Trøndelag|64.4|12.3
region|NO|Oppland|61.5|9.5
region|NO|Østfold|59.3|11.1
region|NO|Sogn og Fjordane|61.5|6
region|NO|Sør-Trøndelag|63|10.3
region|NO|Telemark|59.4|8.6
region|NO|Troms|69.2|19
region|NO|Vest-Agder|58.3|7.2
region|NO|Vestfold|59.3|10.2
region|-|Central Europe|49|17
region|-|Eastern Europe|50|30|East Europe
region|-|Western Europe|50.2|7.4
region|-|Northern Europe|60|18
region|-|Southern Europe|41|13
region|-|Southeastern Europe|43|22|South-Eastern Europe;Southeast Europe;South-East Europe
region|-|European Union|50|10|EU;E.U.
region|-|Middle East|29.5|41|Mideast;Near East;Middle Eastern region
region|-|Levant|34|37
region|-|Maghreb|32|3
region|-|North Africa|32.95|9.98|Northern Africa
region|-|West Africa|14|-4|Western Africa
region|-|East Africa|1|37|Eastern Africa
region|-|Central Africa|2|20
region|-|Southern Africa|-22|24
region|-|Horn of Africa|8|45
region|-|sub-Saharan Africa|0|20|Sub-Saharan Africa;Subsaharan Africa
region|-|Sahel|15|5
region|-|Great Lakes region|-2|30|African Great Lakes
region|-|Central Asia|43|66
region|-|East Asia|35|115|Eastern Asia;Far East
region|-|South Asia|22|78|Southern Asia
region|-|Southeast Asia|5|108|South East Asia;South-East Asia;Southeastern Asia
region|-|West Asia|33|45|Western Asia
region|-|Asia Pacific|5|125|Asia-Pacific;Asia-Pacific region
region|-|Indochina|15|105
region|-|Indian subcontinent|22|78|Subcontinent
region|-|Scandinavia|63|15
region|-|Baltics|57|24.5|Baltic states;Baltic States;Baltic republics
region|-|Balkans|43|21|Balkan Peninsula;Balkan peninsula;Western Balkans
region|-|Benelux|51|5
region|-|Low Countries|52|5
region|-|Iberia|40|-4|Iberian Peninsula;Iberian peninsula
region|-|Caucasus|42.5|45|South Caucasus;North Caucasus;Transcaucasia
region|-|Anatolia|39|34|Asia Minor
region|-|Mesopotamia|33|44
region|-|Kurdistan|37|43
region|IQ|Iraqi Kurdistan|36.4|44.4|Kurdistan Region;Kurdistan region of Iraq;Southern Kurdistan
region|-|Arabian Peninsula|23|46|Arabian peninsula;Arabia;Gulf states;Gulf States
region|-|Korean Peninsula|38|127.5|Korean peninsula;Korea
region|-|Soviet Union|60|98|USSR;U.S.S.R.;former Soviet Union
region|-|Yugoslavia|44|20|former Yugoslavia
region|-|Czechoslovakia|49.5|17
region|DE|East Germany|52.5|13|German Democratic Republic
region|-|Caribbean|17|-72|West Indies;Caribbean islands
region|-|Greater Antilles|19|-75
region|-|Lesser Antilles|15|-61
region|-|Polynesia|-15|-150
region|-|Micronesia region|8|150
region|-|Melanesia|-10|155
region|-|Arctic|80|0|Arctic Circle;High Arctic
region|-|Antarctic|-75|0|Antarctic Peninsula
region|-|Siberia|62|100
region|-|Patagonia|-44|-70
region|-|Amazonia|-4|-62|Amazon rainforest;Amazon basin;Amazon Basin;Amazon
region|-|Americas|19|-96|the Americas
region|-|British Isles|54|-4
region|-|Eurasia|50|70
region|-|Australasia|-30|150
region|-|Western Hemisphere|20|-85
region|-|Northern Hemisphere|45|0
region|-|Southern Hemisphere|-45|0
region|-|Pacific Rim|20|150
region|-|South Pacific|-20|-160|Pacific islands;Pacific Islands;Pacific Island nations
region|-|Lapland|68|25
region|-|Sahara|23|10|Sahara Desert;Sahara desert
region|-|Gobi|43|105|Gobi Desert
region|-|Kalahari|-23|22|Kalahari Desert
region|-|Gaza Strip|31.42|34.37
region|PS|Gaza|31.42|34.37|Gaza Strip;Gaza strip
region|PS|West Bank|32|35.25|Occupied West Bank;occupied West Bank
region|-|Golan Heights|33|35.8|Golan
region|-|Galilee|32.8|35.5
region|IL|Negev|30.8|34.8|Negev Desert
region|EG|Sinai|29.5|33.8|Sinai Peninsula;Sinai peninsula
region|PS|East Jerusalem|31.78|35.24
region|UA|Donbas|48.2|38.2|Donbass;Donets Basin
region|UA|Crimea|45.3|34.4|Crimean Peninsula;Crimean peninsula
region|UA|Luhansk People's Republic|48.6|39.3|LPR;LNR
region|UA|Donetsk People's Republic|48|37.8|DPR;DNR
region|GE|Abkhazia|43|41
region|GE|South Ossetia|42.3|44
region|AZ|Nagorno-Karabakh|39.8|46.8|Karabakh;Nagorno Karabakh;Artsakh
region|MD|Transnistria|47.2|29.2|Transdniestria;Trans-Dniester;Trans-Dniestr;Transdniester
region|CY|Northern Cyprus|35.3|33.5|North Cyprus
region|SO|Somaliland|9.6|46
region|SO|Puntland|8.4|49
region|SD|Darfur|13|24.5
region|-|Kashmir|34.5|76
region|-|Punjab|31|73.5
region|-|Bengal|24|89
region|IN|West Bengal|23|88
region|-|Balochistan|28|63
region|PK|Waziristan|32.5|69.8|South Waziristan;North Waziristan
region|PK|Swat Valley|35.2|72.4|Swat valley
region|-|Ladakh|34|77.5
region|CN|Manchuria|45|126
region|CN|Pearl River Delta|22.8|113.5
region|CN|Kowloon|22.32|114.18
region|CN|New Territories|22.42|114.12
region|JP|Honshu|36|138
region|JP|Kyushu|33|131
region|JP|Shikoku|33.8|133.5
region|JP|Kansai|34.9|135.6
region|JP|Tohoku|39|140.8
region|ID|Java|-7.3|110
region|ID|Sumatra|-0.5|101.5
region|ID|Sulawesi|-2|121
region|ID|West Papua|-2|133
region|-|Borneo|1|114|Kalimantan
region|MY|Sabah|5.3|117
region|MY|Sarawak|2.8|113.9
region|-|New Guinea|-5.5|141
region|-|Timor|-9.2|125
region|PH|Luzon|16|121
region|PH|Mindanao|7.8|125
region|PH|Visayas|11|123.5
region|PH|Metro Manila|14.6|121|National Capital Region
region|PH|Central Luzon|15.5|120.7
region|-|Sahel region|15|5
region|ES|Costa del Sol|36.6|-4.6
region|ES|Galicia|42.8|-8
region|ES|Balearic Islands|39.5|3|Balearics
region|ES|Canary Islands|28.3|-16|Canaries
region|ES|Castile and Leon|41.7|-4.8|Castilla y Leon
region|PT|Algarve|37.2|-8.2
region|PT|Azores|38.5|-28
region|PT|Madeira|32.75|-17
region|FR|Provence|43.8|6
region|FR|Alsace|48.3|7.5
region|FR|Lorraine|48.7|6.2
region|FR|Burgundy|47|4.5
region|FR|Champagne|49|4.2
region|FR|Aquitaine|44.4|0
region|FR|Picardy|49.7|2.8
region|FR|French Riviera|43.5|7|Riviera;Cote d'Azur;Côte d'Azur
region|FR|Dordogne|45|0.7
region|FR|Loire Valley|47.4|0.8
region|IT|Tuscany|43.4|11|Toscana
region|IT|Lombardy|45.6|9.8|Lombardia
region|IT|Piedmont|45|8|Piemonte
region|IT|Veneto|45.6|11.8
region|IT|Umbria|43|12.5
region|IT|Calabria|39|16.5
region|IT|Apulia|41|16.5|Puglia
region|IT|Campania|40.9|14.8
region|IT|Emilia-Romagna|44.5|11
region|IT|South Tyrol|46.7|11.4|Alto Adige
region|-|Tyrol|47.2|11.4|Tirol
region|DE|Rhineland|50.5|7.2
region|DE|Ruhr|51.5|7.3|Ruhr Valley
region|DE|Black Forest|48.2|8.2
region|-|Prussia|53|18
region|-|Silesia|50.6|18
region|-|Pomerania|54|16
region|-|Bohemia|49.8|14.5
region|-|Moravia|49.4|16.9
region|-|Transylvania|46.5|24.5
region|-|Bessarabia|46.5|28.8
region|-|Thrace|41.5|26.3
region|GR|Crete|35.2|24.9
region|GR|Peloponnese|37.4|22.3
region|GR|Attica|38.1|23.7
region|HR|Dalmatia|43.5|16.4
region|HR|Istria|45.2|13.9
region|RS|Vojvodina|45.4|19.9
region|RS|Sandzak|43.2|20
region|BA|Republika Srpska|44.5|18|Bosnian Serb Republic
region|BE|Flanders|51|4
region|BE|Wallonia|50.4|5
region|NL|Friesland|53.1|5.8
region|DK|Jutland|56|9
region|SE|Skane|55.9|13.6|Skåne;Scania
region|FI|Karelia|63|31
region|RU|Kuril Islands|46|151|Kurils;Kuriles;Northern Territories
region|RU|Sakhalin|50.5|143
region|RU|Russian Far East|62|145
region|RU|Volga region|53|48
region|RU|North Caucasus|43.3|45
region|RU|Kuban|45.2|39
region|RU|Novaya Zemlya|74|57
region|GB|East Anglia|52.5|0.8
region|GB|West Midlands|52.5|-2
region|GB|East Midlands|52.9|-0.9
region|GB|Midlands|52.6|-1.5
region|GB|West Country|51|-3.2
region|GB|Home Counties|51.5|-0.3
region|GB|Thames Valley|51.5|-1
region|GB|Scottish Highlands|57.5|-4.7|Scottish highlands;Highlands
region|GB|Scottish Borders|55.6|-2.8
region|GB|Yorkshire|53.9|-1.3
region|GB|South Yorkshire|53.5|-1.4
region|GB|West Yorkshire|53.8|-1.7
region|GB|North Yorkshire|54.2|-1.3
region|GB|Merseyside|53.4|-2.9
region|GB|Tyneside|55|-1.6
region|GB|Teesside|54.6|-1.2
region|GB|Wearside|54.9|-1.4
region|GB|Humberside|53.8|-0.4|Humber
region|GB|Tyne and Wear|55|-1.6
region|GB|Greater Manchester|53.5|-2.3
region|GB|Middlesex|51.5|-0.4
region|GB|Sussex|50.9|0
region|GB|Berkshire|51.45|-1
region|GB|Cheshire|53.2|-2.5
region|GB|Bedfordshire|52.1|-0.45
region|GB|Northamptonshire|52.3|-0.85
region|GB|Huntingdonshire|52.4|-0.2
region|GB|Rutland|52.65|-0.65
region|GB|Westmorland|54.5|-2.6
region|GB|Cumberland|54.7|-3
region|GB|Avon|51.4|-2.6
region|GB|Lanarkshire|55.6|-3.8
region|GB|Ayrshire|55.5|-4.5
region|GB|Dunbartonshire|56|-4.5
region|GB|Perthshire|56.6|-3.9
region|GB|Argyll|56.3|-5.2
region|GB|Caithness|58.4|-3.5
region|GB|Sutherland|58.2|-4.5
region|GB|Lothian|55.9|-3.1
region|GB|Strathclyde|55.9|-4.5
region|GB|Tayside|56.5|-3.2
region|GB|Dyfed|52|-4.3
region|GB|Gwent|51.7|-3
region|GB|Clwyd|53.1|-3.4
region|GB|Glamorgan|51.6|-3.5|South Glamorgan;Mid Glamorgan;West Glamorgan
region|GB|Antrim|54.8|-6.2|County Antrim;Co Antrim
region|GB|Armagh|54.3|-6.6|County Armagh;Co Armagh
region|GB|County Down|54.4|-6|Co Down;Co. Down
region|GB|Tyrone|54.6|-7.2|County Tyrone;Co Tyrone
region|GB|Fermanagh|54.35|-7.6|County Fermanagh;Co Fermanagh
region|GB|County Londonderry|54.9|-6.8|County Derry;Co Derry
region|GB|Cotswolds|51.8|-1.9|Cotswold Hills
region|GB|Lake District|54.5|-3.1
region|GB|Peak District|53.3|-1.8
region|GB|Dartmoor|50.6|-3.9
region|GB|Exmoor|51.1|-3.6
region|GB|Somerset Levels|51.1|-2.9
region|GB|Yorkshire Dales|54.2|-2.1
region|GB|New Forest|50.9|-1.6
region|IE|Connemara|53.5|-9.8
region|US|New England|44|-71
region|US|Midwest|42|-92|American Midwest;U.S. Midwest;Upper Midwest
region|US|Deep South|32.5|-87
region|US|Northeast|42.5|-74|American Northeast
region|US|Pacific Northwest|46|-121
region|US|West Coast|38|-121
region|US|East Coast|38|-76|Eastern Seaboard
region|US|Gulf Coast|29.8|-90
region|US|Sun Belt|33|-100
region|US|Rust Belt|41|-83
region|US|Great Plains|42|-100
region|US|Appalachia|38|-82
region|US|Great Basin|39.5|-117
region|US|Mojave Desert|35|-116
region|US|Southern California|34.3|-117.5|SoCal
region|US|Northern California|39|-121.5
region|US|Central California|36.7|-119.8|Central Valley
region|US|Bay Area|37.8|-122.3|San Francisco Bay Area;San Francisco Bay area
region|US|Silicon Valley|37.4|-122
region|US|Napa Valley|38.5|-122.4
region|US|San Fernando Valley|34.2|-118.5
region|US|Hudson Valley|41.9|-74
region|US|Long Island|40.8|-73.2
region|US|Cape Cod|41.7|-70.2
region|US|Upstate New York|42.9|-75.5|upstate New York
region|US|Tri-State area|40.7|-74
region|US|South Florida|26.1|-80.4
region|US|North Texas|33|-97
region|US|West Texas|32|-102
region|US|East Texas|32|-95
region|US|South Texas|27.5|-98.5
region|US|Texas Panhandle|35.5|-101.5|Panhandle
region|US|Florida Panhandle|30.5|-86
region|US|Florida Keys|24.7|-81.1
region|US|Upper Peninsula|46.3|-87
region|US|Lower Peninsula|43.8|-84.8
region|US|Hampton Roads|37|-76.4
region|US|Northern Virginia|38.8|-77.5
region|US|Outer Banks|35.5|-75.5
region|US|Delmarva Peninsula|38.5|-75.7|Delmarva
region|US|Lowcountry|32.8|-80
region|US|Mississippi Delta|33.5|-90.7
region|US|Ozarks|37|-93|Ozark Mountains
region|US|Black Hills|44|-104
region|US|Iron Range|47.5|-92.5
region|US|Everglades|26|-80.8
region|US|Yellowstone|44.6|-110.5|Yellowstone National Park
region|US|Yosemite|37.85|-119.55|Yosemite National Park
region|US|Grand Canyon|36.1|-112.1|Grand Canyon National Park
region|US|Twin Cities|44.95|-93.2
region|US|Quad Cities|41.5|-90.5
region|US|Research Triangle|35.9|-78.9
region|US|Piedmont Triad|36.1|-80
region|US|Upstate South Carolina|34.8|-82.3
region|US|Las Vegas Strip|36.12|-115.17
region|US|Miami-Dade|25.6|-80.5|Miami-Dade County
region|CA|Maritimes|46|-63|Maritime provinces;Maritime Provinces
region|CA|Atlantic Canada|47|-61
region|CA|Western Canada|53|-115
region|CA|Prairies|52|-106|Prairie provinces;Canadian Prairies
region|CA|Newfoundland|48.5|-56
region|CA|Labrador|54|-62
region|CA|Cape Breton|46.2|-60.6|Cape Breton Island
region|CA|Vancouver Island|49.6|-125.5
region|CA|Lower Mainland|49.2|-122.5
region|CA|Fraser Valley|49.1|-122
region|CA|Okanagan|49.9|-119.5|Okanagan Valley
region|CA|Greater Toronto Area|43.7|-79.4|GTA
region|CA|Golden Horseshoe|43.5|-79.6
region|CA|Gaspe Peninsula|48.7|-65.7|Gaspe
region|CA|Nunavik|58.5|-73
region|CA|Baffin Island|69|-72
region|AU|Outback|-25|133
region|AU|Gold Coast|-28|153.4
region|AU|Sunshine Coast|-26.6|153
region|AU|Hunter Valley|-32.8|151.2
region|AU|Kimberley|-17.3|126
region|AU|Pilbara|-22|119
region|AU|Gippsland|-38|147
region|AU|Great Barrier Reef|-18.3|147.7
region|NZ|North Island|-39|176
region|NZ|South Island|-44|170.5
region|NG|Niger Delta|5|6.3|Niger delta
region|NG|Biafra|5.8|7.5
region|CD|Kivu|-2.5|28.5|North Kivu;South Kivu
region|CD|Katanga|-9.5|26
region|CD|Ituri|1.5|29.8
region|SN|Casamance|12.8|-15
region|AO|Cabinda|-5.3|12.4
region|ET|Ogaden|7|44
region|KE|Rift Valley|0.5|36|Rift Valley Province
region|KE|Nyanza|-0.5|34.7|Nyanza Province
region|KE|North Eastern Province|1|40.3
region|KE|Coast Province|-3|39.5
region|CD|Kasai|-5|21|Western Kasai;Eastern Kasai;West Kasai;East Kasai;Kasai Occidental;Kasai Oriental
region|EG|Upper Egypt|26|32.5
region|EG|Nile Delta|31|31
region|LY|Cyrenaica|28|23
region|LY|Tripolitania|31|14
region|-|Cape of Good Hope|-34.36|18.47
region|-|Great Rift Valley|0|36
region|-|Bermuda Triangle|25|-71
region|-|Demilitarized Zone|38.3|127.5|DMZ
region|-|Ottoman Empire|39|35
region|-|Roman Empire|42|12
region|MX|Yucatan Peninsula|19.6|-89|Yucatan peninsula
region|MX|Baja California|30|-115|Baja
region|EC|Galapagos Islands|-0.6|-90.5|Galapagos
region|CL|Easter Island|-27.1|-109.4
region|CL|Tierra del Fuego|-54|-69
region|CL|Atacama Desert|-24|-69.3|Atacama
region|CL|Araucania|-38.8|-72.5
region|BR|Pantanal|-17.7|-57.5
region|AR|Pampas|-35|-62
island|GB|Isle of Wight|50.7|-1.3
island|GB|Anglesey|53.3|-4.4
island|GB|Skye|57.3|-6.3|Isle of Skye
island|GB|Mull|56.4|-6|Isle of Mull
island|GB|Arran|55.6|-5.2|Isle of Arran
island|GB|Islay|55.8|-6.2
island|GB|Orkney|59|-3|Orkney Islands;Orkneys
island|GB|Shetland|60.3|-1.3|Shetland Islands;Shetlands
island|GB|Hebrides|57.5|-7|Western Isles;Outer Hebrides;Inner Hebrides
island|GB|Isles of Scilly|49.9|-6.3|Scilly Isles;Scilly
island|-|Channel Islands|49.4|-2.4
island|GB|Isle of Sheppey|51.4|0.8
island|IT|Sicily|37.6|14.1
island|IT|Sardinia|40|9
island|IT|Lampedusa|35.5|12.6
island|IT|Capri|40.55|14.24
island|IT|Elba|42.78|10.28
island|ES|Majorca|39.6|3|Mallorca
island|ES|Menorca|39.97|4.08|Minorca
island|ES|Ibiza|38.98|1.43
island|ES|Tenerife|28.27|-16.6
island|ES|Gran Canaria|27.95|-15.6
island|ES|Lanzarote|29.05|-13.63
island|ES|Fuerteventura|28.4|-14
island|ES|La Palma|28.7|-17.85
island|FR|Corsica|42.2|9.1
island|GR|Lesbos|39.2|26.3|Lesvos
island|GR|Rhodes|36.2|28
island|GR|Kos|36.85|27.2
island|GR|Samos|37.75|26.8
island|GR|Chios|38.4|26.05
island|GR|Corfu|39.6|19.85
island|GR|Santorini|36.4|25.45
island|GR|Mykonos|37.45|25.35
island|GR|Zakynthos|37.8|20.75|Zante
island|-|Aegean Islands|38|25|Dodecanese
island|SE|Gotland|57.5|18.5
island|NO|Utoya|60.02|10.25|Utøya
island|-|Svalbard archipelago|78|20
island|TR|Imbros|40.2|25.8
island|UA|Snake Island|45.26|30.2|Zmiinyi Island
island|ID|Bali|-8.4|115.1
island|ID|Lombok|-8.6|116.3
island|ID|Flores|-8.6|121
island|ID|Moluccas|-3|129|Maluku Islands;Spice Islands
island|MY|Penang|5.4|100.3
island|MY|Langkawi|6.35|99.8
island|TH|Phuket|7.9|98.35
island|TH|Koh Samui|9.5|100
island|TH|Koh Tao|10.1|99.84
island|PH|Cebu|10.3|123.9
island|PH|Leyte|11|124.8
island|PH|Palawan|9.8|118.7
island|PH|Boracay|11.97|121.92
island|PH|Jolo|6|121.1
island|PH|Basilan|6.6|122
island|-|Spratly Islands|10|114|Spratlys
island|-|Paracel Islands|16.5|112|Paracels
island|-|Senkaku Islands|25.75|123.5|Diaoyu Islands;Senkakus
island|JP|Iwo Jima|24.78|141.32
island|CN|Hainan|19.2|109.7|Hainan Island
island|CN|Hong Kong Island|22.26|114.18
island|CN|Lantau|22.27|113.95|Lantau Island
island|KR|Jeju|33.4|126.5|Jeju Island
island|TZ|Zanzibar|-6.1|39.3
island|-|Socotra|12.5|54
island|CL|Juan Fernandez Islands|-33.6|-78.8
island|US|Martha's Vineyard|41.4|-70.6
island|US|Nantucket|41.28|-70.07
island|US|Staten Island|40.58|-74.15
island|US|Oahu|21.45|-158
island|US|Maui|20.8|-156.35
island|US|Kauai|22.05|-159.5
island|US|Big Island|19.6|-155.5
island|US|Molokai|21.13|-157.03
island|US|Kodiak Island|57.4|-153.5
island|US|Aleutian Islands|52.1|-173.5|Aleutians
island|US|Catalina Island|33.4|-118.4|Santa Catalina Island
island|US|Alcatraz|37.827|-122.423
island|US|Ellis Island|40.7|-74.04
island|US|Whidbey Island|48.2|-122.6
island|US|Hilton Head Island|32.2|-80.74|Hilton Head
island|US|Galveston Island|29.2|-94.9
island|US|Padre Island|27|-97.4
island|US|St. Croix|17.73|-64.73
island|US|St. Thomas|18.34|-64.93
island|US|Midway Atoll|28.2|-177.37|Midway
island|US|Wake Island|19.3|166.6
island|CU|Guantanamo Bay|19.93|-75.13|Guantánamo Bay;Guantanamo
island|GD|Carriacou|12.48|-61.45
island|-|Hispaniola|19|-71
island|-|Bonaire|12.2|-68.26
island|VG|Tortola|18.43|-64.62
island|TT|Tobago|11.25|-60.67
island|TT|Trinidad|10.45|-61.3
island|KN|Nevis|17.15|-62.58
island|AG|Antigua|17.08|-61.8
island|AG|Barbuda|17.63|-61.8
island|PF|Tahiti|-17.65|-149.45
island|PF|Bora Bora|-16.5|-151.74
island|PG|Bougainville|-6.2|155.3
island|SB|Guadalcanal|-9.6|160.2
island|AU|Kangaroo Island|-35.8|137.2
island|AU|Rottnest Island|-32|115.5
island|AU|Fraser Island|-25.2|153.2
island|AU|Lord Howe Island|-31.55|159.08
island|AU|Thursday Island|-10.6|142.2
island|NZ|Stewart Island|-47|168
island|NZ|Waiheke Island|-36.8|175.1
island|EC|Isabela Island|-0.8|-91
island|IR|Kish Island|26.55|54
island|IR|Kharg Island|29.25|50.3
island|LK|Jaffna Peninsula|9.7|80.1
island|IN|Andaman Islands|12.5|92.8|Andaman and Nicobar Islands;Andamans
island|IN|Lakshadweep|10.6|72.6
island|MU|Rodrigues|-19.7|63.4
island|SC|Mahe|-4.68|55.48
island|-|Diego Garcia|-7.3|72.4
island|-|Ascension Island|-7.95|-14.37
island|-|Tristan da Cunha|-37.1|-12.3
island|DE|Heligoland|54.2|7.9
island|DE|Sylt|54.9|8.3
island|DE|Rugen|54.4|13.4|Rügen
island|DK|Bornholm|55.1|14.9
island|DK|Zealand|55.5|11.8
island|EE|Saaremaa|58.4|22.5
district|GB|East End|51.52|-0.05|East End of London
district|GB|West End|51.513|-0.13
district|GB|City of London|51.515|-0.09|Square Mile
district|GB|Westminster|51.5|-0.13|City of Westminster
district|GB|Canary Wharf|51.505|-0.02
district|GB|Docklands|51.5|-0.02
district|GB|South Bank|51.505|-0.115
district|GB|Mayfair|51.51|-0.147
district|GB|Soho|51.513|-0.132
district|GB|Notting Hill|51.51|-0.2
district|GB|Covent Garden|51.512|-0.123
district|GB|Knightsbridge|51.5|-0.16
district|GB|Belgravia|51.497|-0.153
district|GB|Whitehall|51.504|-0.126
district|GB|Bloomsbury|51.522|-0.126
district|GB|Shoreditch|51.526|-0.078
district|GB|King's Cross|51.53|-0.123|Kings Cross
district|GB|Heathrow|51.47|-0.454|Heathrow Airport
district|GB|Gatwick|51.15|-0.18|Gatwick Airport
district|GB|Stansted|51.885|0.235|Stansted Airport
district|GB|Trafalgar Square|51.508|-0.128
district|GB|Piccadilly Circus|51.51|-0.134
district|GB|Piccadilly|51.508|-0.139
district|GB|Downing Street|51.503|-0.128
district|GB|Hyde Park|51.508|-0.163
district|GB|Grenfell Tower|51.514|-0.216
district|GB|London Bridge|51.508|-0.088
district|GB|Westminster Bridge|51.501|-0.122
district|GB|Buckingham Palace|51.501|-0.142
district|GB|Windsor Castle|51.484|-0.604
district|GB|Stonehenge|51.179|-1.826
district|GB|Old Trafford|53.463|-2.291
district|GB|Anfield|53.431|-2.961
district|GB|Toxteth|53.386|-2.962
district|GB|Moss Side|53.456|-2.24
district|GB|Holyrood|55.952|-3.172
district|GB|Leith|55.976|-3.17
district|GB|Gorbals|55.85|-4.25
district|GB|Falls Road|54.598|-5.957
district|GB|Stormont|54.605|-5.832
district|US|Manhattan|40.78|-73.97|Lower Manhattan;Upper Manhattan;midtown Manhattan;Midtown Manhattan;lower Manhattan
district|US|Brooklyn|40.65|-73.95
district|US|Queens|40.75|-73.87
district|US|Bronx|40.85|-73.87|South Bronx
district|US|Harlem|40.81|-73.95|East Harlem
district|US|Greenwich Village|40.734|-74.003
district|US|Times Square|40.758|-73.986
district|US|Wall Street|40.706|-74.009
district|US|Ground Zero|40.7115|-74.0135
district|US|Central Park|40.782|-73.966
district|US|Upper East Side|40.774|-73.957
district|US|Upper West Side|40.787|-73.975
district|US|Lower East Side|40.715|-73.985
district|US|Tribeca|40.716|-74.009|TriBeCa
district|US|SoHo|40.723|-74
district|US|Midtown|40.755|-73.984
district|US|Coney Island|40.575|-73.98
district|US|Hollywood|34.098|-118.327
district|US|Beverly Hills|34.073|-118.4
district|US|Skid Row|34.044|-118.243
district|US|Capitol Hill|38.889|-77
district|US|Georgetown|38.905|-77.063
district|US|National Mall|38.89|-77.023
district|US|White House|38.8977|-77.0365
district|US|Pentagon|38.871|-77.056
district|US|Camp David|39.648|-77.465
district|US|Mar-a-Lago|26.677|-80.037
district|US|Oval Office|38.8974|-77.0374
district|US|French Quarter|29.958|-90.065
district|US|Lower Ninth Ward|29.966|-90.013
district|US|Chinatown|37.794|-122.407
district|US|South Side|41.75|-87.62
district|US|Fisherman's Wharf|37.808|-122.418
district|US|Golden Gate Bridge|37.82|-122.478
district|US|Golden Gate|37.81|-122.48
district|US|South Beach|25.782|-80.134
district|US|Fort Hood|31.135|-97.775
district|US|Fort Bragg|35.14|-79
district|US|Fort Benning|32.36|-84.95
district|US|Cape Canaveral|28.39|-80.6
district|US|Mount Rushmore|43.879|-103.459
district|US|Fenway Park|42.346|-71.097
district|US|Disneyland|33.812|-117.919
district|US|Disney World|28.385|-81.564|Walt Disney World
district|US|Niagara Falls|43.08|-79.07
district|FR|Champs-Elysees|48.87|2.307|Champs-Élysées;Champs Elysees
district|FR|Eiffel Tower|48.858|2.294
district|FR|Notre Dame|48.853|2.35|Notre-Dame
district|FR|Louvre|48.861|2.336
district|FR|Versailles|48.80|2.13
district|FR|La Defense|48.892|2.238
district|FR|Montmartre|48.886|2.343
district|FR|Elysee Palace|48.87|2.317
district|FR|Disneyland Paris|48.87|2.78
district|DE|Brandenburg Gate|52.516|13.378
district|DE|Kreuzberg|52.498|13.403
district|DE|Alexanderplatz|52.522|13.413
district|DE|Reichstag|52.519|13.376
district|DE|West Berlin|52.5|13.3
district|DE|East Berlin|52.52|13.45
district|RU|Red Square|55.754|37.62
district|RU|Kremlin|55.752|37.617
district|UA|Maidan|50.45|30.523|Maidan Square;Independence Square
district|UA|Azovstal|47.1|37.6
district|UA|Saltivka|50.03|36.36
district|UA|Chernobyl|51.27|30.22|Chornobyl
district|CN|Tiananmen Square|39.905|116.398|Tiananmen
district|HK|Wan Chai|22.278|114.174
district|HK|Causeway Bay|22.28|114.185
district|HK|Mong Kok|22.32|114.17
district|HK|Tsim Sha Tsui|22.297|114.172
district|HK|Victoria Park|22.282|114.188
district|HK|Admiralty|22.279|114.165
district|EG|Tahrir Square|30.044|31.236
district|IL|Temple Mount|31.778|35.236
district|IL|Western Wall|31.777|35.234
district|IL|Old City|31.777|35.231
district|TR|Taksim Square|41.037|28.985|Taksim
district|IQ|Sadr City|33.39|44.46
district|IQ|Green Zone|33.305|44.39
district|IQ|Abu Ghraib|33.29|44.07
district|LB|Dahiyeh|33.85|35.51
district|SY|Eastern Ghouta|33.53|36.42|East Ghouta;Ghouta
district|SY|Yarmouk|33.474|36.303
district|KR|Gangnam|37.5|127.04
district|JP|Shibuya|35.66|139.7
district|JP|Shinjuku|35.69|139.7
district|JP|Ginza|35.67|139.765
district|IN|Dharavi|19.04|72.855
district|IN|Connaught Place|28.633|77.22
district|ZA|Soweto|-26.27|27.86
district|ZA|Robben Island|-33.806|18.366
district|KE|Kibera|-1.312|36.79
district|BR|Copacabana|-22.97|-43.186
district|BR|Ipanema|-22.984|-43.204
district|VA|St. Peter's Square|41.902|12.457|St Peter's Square
district|IE|Temple Bar|53.345|-6.264
district|IE|Croke Park|53.361|-6.251
district|AU|Bondi Beach|-33.891|151.277|Bondi
district|AU|Opera House|-33.857|151.215|Sydney Opera House
`;
