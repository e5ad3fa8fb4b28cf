/**
 * First-order divisions that need a point of their own (large, or without many towns), or names
 * that English uses and GeoNames does not lead with. Others get the mean of their towns.
 * GeoNames code | name | latitude | longitude | other names and abbreviations.
 * Points: GeoNames "ADM1" (CC BY 4.0), rounded to a quarter of a degree. Abbreviations of US states:
 * Associated Press Stylebook, "state names", and the Postal Service's two letters; of Canadian
 * provinces: The Canadian Press Stylebook and Canada Post; of Australian states: the Style Manual.
 */
export const ADMIN = `
US.AL|Alabama|32.75|-86.75|Ala.;AL
US.AK|Alaska|64|-150|AK
US.AZ|Arizona|34.5|-111.5|Ariz.;AZ
US.AR|Arkansas|34.75|-92.5|Ark.;AR
US.CA|California|37.25|-119.75|Calif.;CA;Cal.
US.CO|Colorado|39|-105.5|Colo.;CO
US.CT|Connecticut|41.67|-72.67|Conn.;CT
US.DE|Delaware|39|-75.5|Del.;DE
US.DC|District of Columbia|38.9|-77.02|D.C.;DC
US.FL|Florida|28.75|-82.5|Fla.;FL
US.GA|Georgia|32.75|-83.5|Ga.;GA
US.HI|Hawaii|20.75|-156.5|HI;Hawai'i
US.ID|Idaho|44.5|-114.25|ID;Ida.
US.IL|Illinois|40|-89.25|Ill.;IL
US.IN|Indiana|40|-86.25|Ind.;IN
US.IA|Iowa|42|-93.5|IA;Ia.
US.KS|Kansas|38.5|-98.5|Kan.;KS;Kans.
US.KY|Kentucky|38.2|-84.88|Ky.;KY
US.LA|Louisiana|31|-92|La.;LA
US.ME|Maine|45.5|-69.25|ME
US.MD|Maryland|39|-76.75|Md.;MD
US.MA|Massachusetts|42.37|-71.11|Mass.;MA
US.MI|Michigan|44.25|-85.5|Mich.;MI
US.MN|Minnesota|46.25|-94.25|Minn.;MN
US.MS|Mississippi|32.75|-89.75|Miss.;MS
US.MO|Missouri|38.25|-92.5|Mo.;MO
US.MT|Montana|47|-109.75|Mont.;MT
US.NE|Nebraska|41.5|-99.75|Neb.;NE;Nebr.
US.NV|Nevada|39.25|-116.75|Nev.;NV
US.NH|New Hampshire|43.67|-71.5|N.H.;NH
US.NJ|New Jersey|40.17|-74.5|N.J.;NJ
US.NM|New Mexico|34.5|-106|N.M.;NM
US.NY|New York|43|-75.5|N.Y.;NY;New York State;New York state;state of New York
US.NC|North Carolina|35.5|-80|N.C.;NC
US.ND|North Dakota|47.5|-100.5|N.D.;ND
US.OH|Ohio|40.25|-83|OH
US.OK|Oklahoma|35.5|-97.5|Okla.;OK
US.OR|Oregon|44|-120.5|Ore.;OR
US.PA|Pennsylvania|40.27|-76.9|Pa.;PA;Penn.
US.RI|Rhode Island|41.75|-71.5|R.I.;RI
US.SC|South Carolina|34|-81|S.C.;SC
US.SD|South Dakota|44.5|-100.25|S.D.;SD
US.TN|Tennessee|35.75|-86.25|Tenn.;TN
US.TX|Texas|31.25|-99.25|TX;Tex.
US.UT|Utah|39.25|-111.75|UT
US.VT|Vermont|44|-72.75|Vt.;VT
US.VA|Virginia|37.55|-77.45|Va.;VA
US.WA|Washington|47.5|-120.5|Wash.;WA;Washington State;Washington state;state of Washington
US.WV|West Virginia|38.5|-80.5|W.Va.;W. Va.;WV;W.V.
US.WI|Wisconsin|44.5|-90|Wis.;WI;Wisc.
US.WY|Wyoming|43|-107.5|Wyo.;WY
CA.01|Alberta|55|-115|Alta.;AB
CA.02|British Columbia|54|-125|B.C.;BC
CA.03|Manitoba|55|-97|Man.;MB
CA.04|New Brunswick|46.5|-66.5|N.B.;NB
CA.05|Newfoundland and Labrador|52|-56|N.L.;NL;Nfld.
CA.07|Nova Scotia|45|-63|N.S.;NS
CA.08|Ontario|49.25|-84.5|Ont.;ON
CA.09|Prince Edward Island|46.33|-63.5|P.E.I.;PEI;PE
CA.10|Quebec|52|-72|Que.;QC;PQ
CA.11|Saskatchewan|54|-106|Sask.;SK
CA.12|Yukon|63|-135|YT;Yukon Territory
CA.13|Northwest Territories|65|-118|N.W.T.;NWT;NT
CA.14|Nunavut|70|-90|NU
AU.01|Australian Capital Territory|-35.5|149|ACT;A.C.T.
AU.02|New South Wales|-32|146|NSW;N.S.W.
AU.03|Northern Territory|-20|134|NT
AU.04|Queensland|-20|145|Qld;Qld.
AU.05|South Australia|-30|135|SA
AU.06|Tasmania|-42|147|Tas;Tas.
AU.07|Victoria|-37|145|Vic;Vic.
AU.08|Western Australia|-25|122|WA;W.A.
GB.ENG|England|52.16|-0.7
GB.SCT|Scotland|56|-4
GB.WLS|Wales|52.5|-3.5
GB.NIR|Northern Ireland|54.5|-6.5|Ulster;N. Ireland
IE.C|Connacht|53.75|-9.05|Connaught
IE.L|Leinster|53|-7
IE.M|Munster|52.25|-9
MX.02|Baja California|30|-115|
BR.04|Amazonas|-5|-63
BR.16|Pará|-4|-53
BR.14|Mato Grosso|-13|-56
BR.05|Bahia|-12|-42
BR.27|São Paulo|-22|-49
BR.15|Minas Gerais|-18|-44
IN.36|Uttar Pradesh|27|80.5|UP
IN.24|Rajasthan|26.5|74
IN.16|Maharashtra|19.5|76
IN.35|Madhya Pradesh|23.5|78
IN.12|Jammu and Kashmir|34.1|74.8|Jammu & Kashmir;Indian-administered Kashmir
IN.25|Tamil Nadu|11|78
IN.39|Uttarakhand|30|79.5|Uttaranchal
IN.21|Odisha|20.5|84.5|Orissa
CN.13|Xinjiang|41|85|Xinjiang Uygur Autonomous Region;Xinjiang Uighur Autonomous Region;Sinkiang
CN.14|Tibet|31.5|88|Tibet Autonomous Region;Xizang
CN.20|Inner Mongolia|44|113
CN.06|Qinghai|35.5|96
CN.01|Anhui|32|117
CN.02|Zhejiang|29|120
CN.03|Jiangxi|28|116
CN.04|Jiangsu|33|119.83
CN.05|Jilin|43|126
CN.07|Fujian|26|118
CN.09|Henan|34|114
CN.10|Hebei|39|116
CN.11|Hunan|27.67|111.75
CN.12|Hubei|31|112
CN.18|Guizhou|27|107
CN.19|Liaoning|41|123
CN.21|Ningxia|37|106
CN.24|Shanxi|37|112
CN.25|Shandong|36.33|118.25
CN.26|Shaanxi|36|109
CN.32|Sichuan|30.5|103|Szechuan
CN.08|Heilongjiang|47.5|128
CN.15|Gansu|38|102
CN.29|Yunnan|25|102
CN.30|Guangdong|23|113|Canton Province
CN.16|Guangxi|24|109|Guangxi Zhuang Autonomous Region
UA.26|Zaporizhzhia Oblast|47.25|35.5|Zaporizhzhia region;Zaporizhia region;Zaporozhye region
UA.07|Kharkiv Oblast|49.6|36.5|Kharkiv region;Kharkov region
UA.08|Kherson Oblast|46.6|33.8|Kherson region
UA.05|Donetsk Oblast|48|37.7|Donetsk region
UA.14|Luhansk Oblast|48.9|39|Luhansk region;Lugansk region
UA.11|Crimea|45.3|34.4|Crimean Peninsula;Crimean peninsula;Republic of Crimea
RU.63|Sakha|66|129|Yakutia;Sakha Republic
RU.91|Krasnoyarsk Krai|65|95|Krasnoyarsk Territory
RU.30|Khabarovsk Krai|54|136
RU.92|Kamchatka|57|160|Kamchatka Krai;Kamchatka Peninsula
RU.15|Chukotka|66|172|Chukotka Autonomous Okrug
RU.12|Chechnya|43.4|45.7|Chechen Republic
RU.17|Dagestan|43|47|Republic of Dagestan
RU.19|Ingushetia|43.2|45|Republic of Ingushetia
RU.68|North Ossetia|43|44.2|North Ossetia-Alania
RU.73|Tatarstan|55.5|51|Republic of Tatarstan
RU.08|Bashkortostan|54.5|56.5|Bashkiria
RU.59|Primorye|45.3|134.5|Primorsky Krai;Maritime Territory
RU.23|Kaliningrad Oblast|54.75|21.5|Kaliningrad exclave;Kaliningrad region
SA.14|Mecca Region|21.5|41|Makkah Region;Mecca Province
EG.27|North Sinai|30.5|33.7|Northern Sinai
PK.02|Balochistan|28.5|65.5|Baluchistan
PK.03|Khyber Pakhtunkhwa|34.5|72|North-West Frontier Province;North West Frontier Province;NWFP;Khyber-Pakhtunkhwa
PK.05|Sindh|26|69|Sind
PK.04|Punjab|31|72.5|Punjab province
DE.02|Bavaria|49|11.5|Bayern
DE.07|North Rhine-Westphalia|51.5|7.5
DE.13|Saxony|51|13.25
DE.06|Lower Saxony|52.67|9.25
ID.26|North Sumatra|2|99
ID.01|Aceh|4|97
ID.36|Papua|-4|138|Irian Jaya
ES.56|Catalonia|41.8|1.5|Catalunya
ES.51|Andalusia|37.5|-4.5|Andalucia
ES.59|Basque Country|43|-2.6|Basque region;Euskadi
IT.15|Sicily|37.75|14.25
IT.14|Sardinia|40|9
FR.94|Corsica|42.2|9.1
FR.28|Normandy|49|0.2
FR.53|Brittany|48.2|-3
IQ.01|Anbar|32.6|41.5|Anbar province;Al Anbar;Anbar Province
AF.10|Helmand|31|64|Helmand province;Helmand Province
AF.23|Kandahar|31|65.5|Kandahar province
ZA.02|KwaZulu-Natal|-29|31|KwaZulu Natal;Natal
ZA.11|Western Cape|-33.5|21
ZA.05|Eastern Cape|-32|26.5
ZA.06|Gauteng|-26|28
ET.53|Tigray|14|38.5|Tigray region;Tigray Region
ET.51|Oromia|8|39|Oromiya
SD.49|South Darfur|11|25
JP.12|Hokkaido|43.5|143
JP.47|Okinawa|26.5|128
MM.01|Rakhine|20|93.5|Rakhine State;Rakhine state;Arakan
`;
