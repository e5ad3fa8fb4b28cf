/**
 * Towns that GeoNames leads with in another language than English-language news does:
 * country | GeoNames' name | English name.
 * Names: the Associated Press and Guardian style guides; Placenames Database of Ireland (logainm.ie).
 */
export const ENGLISH_NAMES = `
IE|Gaillimh|Galway
IE|Cill Airne|Killarney
IE|An Muileann gCearr|Mullingar
IE|Droichead Nua|Newbridge
IE|Cluain Meala|Clonmel
IE|Trá Mhór|Tramore
IE|An Ros|Rush
CH|Zürich|Zurich
CH|Genève|Geneva
DE|Köln|Cologne
DE|Nürnberg|Nuremberg
DE|Hannover|Hanover
SE|Göteborg|Gothenburg
IT|Siracusa|Syracuse
IT|Mantova|Mantua
ES|Sevilla|Seville
CA|Québec|Quebec City
BE|Antwerpen|Antwerp
BE|Gent|Ghent
BE|Brugge|Bruges
PL|Kraków|Krakow
PL|Wrocław|Wroclaw
PL|Łódź|Lodz
PL|Gdańsk|Gdansk
PL|Poznań|Poznan
GR|Pátra|Patras
GR|Irákleion|Heraklion
UA|Zaporizhzhya|Zaporizhzhia
RU|Saint Petersburg|St. Petersburg
RU|Nizhniy Novgorod|Nizhny Novgorod
SY|Ḩamāh|Hama
SY|Al Qāmishlī|Qamishli
SY|Al Ḩasakah|Hasakah
UA|Mar'yinka|Marinka
UA|Hulyaypole|Huliaipole
IQ|Basrah|Basra
IQ|Al Mawşil al Jadīdah|New Mosul
IQ|Al Fallūjah|Fallujah
IQ|Tikrīt|Tikrit
IQ|Sāmarrā’|Samarra
LY|Mişrātah|Misrata
YE|Al Ḩudaydah|Hodeidah
AF|Kandahār|Kandahar
AF|Herāt|Herat
CN|Ürümqi|Urumqi
MM|Nay Pyi Taw|Naypyidaw
`;
