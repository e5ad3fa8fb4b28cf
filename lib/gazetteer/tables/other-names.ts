/**
 * Other names of towns, as current in English-language news as GeoNames' own or lately so:
 * country | GeoNames' name | other names and abbreviations.
 * Names: the Associated Press Stylebook, "datelines", and the Guardian style guide; Britannica for former names.
 */
export const OTHER_NAMES = `
US|Washington|Washington DC;Washington D.C.
US|New York City|New York;NYC;N.Y.C.
US|Los Angeles|L.A.;LA
US|San Francisco|San Fran;SF
US|Philadelphia|Philly
US|Las Vegas|Vegas
US|Oklahoma City|OKC
US|Salt Lake City|SLC
US|Minneapolis|Mpls.
US|Winston-Salem|Winston Salem
CA|Québec|Quebec City;Québec City
CA|Montréal|Montreal
GB|Derry|Londonderry;Derry-Londonderry
GB|Kingston upon Hull|Hull
GB|Newcastle upon Tyne|Newcastle;Newcastle-upon-Tyne
GB|Stoke-on-Trent|Stoke
GB|City of London|Square Mile
GB|Brighton|Brighton and Hove
UA|Kyiv|Kiev
UA|Odesa|Odessa
UA|Lviv|Lvov
UA|Dnipro|Dnipropetrovsk
UA|Izium|Izyum
UA|Mykolaiv|Mykolayiv;Nikolaev
UA|Luhansk|Lugansk
UA|Bakhmut|Artemivsk
RU|Saint Petersburg|St. Petersburg;Leningrad;Petrograd
RU|Volgograd|Stalingrad
RU|Nizhniy Novgorod|Nizhny Novgorod
RU|Rostov-na-Donu|Rostov-on-Don
RU|Yekaterinburg|Ekaterinburg;Sverdlovsk
KZ|Astana|Nur-Sultan
KZ|Almaty|Alma-Ata
GE|Tbilisi|Tiflis
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Bengaluru|Bangalore
IN|Pune|Poona
IN|Varanasi|Benares
IN|Puducherry|Pondicherry
MM|Yangon|Rangoon
MM|Nay Pyi Taw|Naypyidaw
BD|Dhaka|Dacca
BD|Chattogram|Chittagong
CN|Beijing|Peking
CN|Guangzhou|Canton
CN|Nanjing|Nanking
CN|Tianjin|Tientsin
VN|Ho Chi Minh City|Saigon
VN|Da Nang|Danang
AF|Jalālābād|Jalalabad
IL|Tel Aviv|Tel Aviv-Yafo;Tel-Aviv
IL|Jerusalem|West Jerusalem
PS|Gaza|Gaza City
PS|Janīn|Jenin
TR|Istanbul|Constantinople
TR|İzmir|Smyrna
TR|Gaziantep|Antep
TR|Şanlıurfa|Sanliurfa
SY|Ar Raqqah|Raqqa
SY|Al Qāmishlī|Qamishli
SY|Tadmur|Palmyra
IQ|Baqubah|Baquba
MA|Marrakesh|Marrakech
YE|Sanaa|Sana'a;Sana
ET|Addis Ababa|Addis Abeba;Addis
NG|Port Harcourt|Port-Harcourt
ZA|Pretoria|Tshwane
ZA|Port Elizabeth|Gqeberha
ZA|Johannesburg|Joburg
ZA|Cape Town|Capetown
BR|Rio de Janeiro|Rio
MX|Mexico City|Mexico D.F.
DE|Frankfurt am Main|Frankfurt
DE|Chemnitz|Karl-Marx-Stadt
PL|Gdańsk|Danzig
PL|Wrocław|Breslau
LT|Vilnius|Vilna
`;
