/**
 * Towns and villages in the news that the snapshot of GeoNames' towns lacks:
 * GeoNames code of the first-order division | name | latitude | longitude | population | other names.
 * Ukraine: urban-type settlements and villages along the front lines since 2022, as the Institute for
 * the Study of War's daily assessments name them; populations of 1 January 2022 or the 2001 census
 * (State Statistics Service of Ukraine), in round numbers. Elsewhere: the base town of
 * Afghanistan's war and the villages around Gaza. Points by hand, to about a twentieth of a degree (5 km):
 * a row of a gazetteer that has the place is to be preferred.
 */
export const SETTLEMENTS = `
UA.07|Chkalovske|49.72|36.92|3700|Prolisne
UA.07|Hrakove|49.66|36.87|700
UA.07|Tsyrkuny|50.08|36.38|6000
UA.07|Ruska Lozova|50.14|36.28|5000
UA.07|Kozacha Lopan|50.33|36.18|5000
UA.07|Lyptsi|50.2|36.43|4200
UA.07|Mala Rohan|49.94|36.5|2400
UA.07|Synkivka|49.77|37.66|400
UA.07|Hroza|49.7|37.2|500
UA.05|Vuhledar|47.78|37.25|14000|Ugledar
UA.05|Klishchiivka|48.53|37.96|500
UA.05|Ivanivske|48.57|37.91|1600
UA.05|Krasna Hora|48.65|37.99|600
UA.05|Bohdanivka|48.61|37.9|100
UA.05|Pervomaiske|48.06|37.6|2000
UA.05|Pisky|48.06|37.68|2000
UA.05|Nevelske|48.04|37.58|300
UA.05|Novomykhailivka|47.86|37.48|1400
UA.05|Staromaiorske|47.75|36.81|700
UA.05|Urozhaine|47.74|36.83|1000
UA.05|Makarivka|47.77|36.75|500
UA.05|Storozheve|47.79|36.73|300
UA.05|Neskuchne|47.79|36.75|700
UA.05|Torske|49.01|37.97|1500
UA.05|Terny|49.09|37.94|700
UA.05|Drobysheve|49.05|37.72|3000
UA.05|Zarichne|48.99|37.92|2600
UA.05|Yampil|48.94|37.95|1900
UA.05|Niu-York|48.33|37.83|9700|Novhorodske
UA.14|Nevske|49.15|37.94|300
UA.14|Toshkivka|48.77|38.57|4500
UA.26|Robotyne|47.45|35.84|500
UA.26|Verbove|47.43|35.97|1200
UA.26|Mala Tokmachka|47.53|35.87|3000
UA.08|Davydiv Brid|47.24|33.16|1000
UA.08|Krynky|46.73|33.1|1000
UA.08|Posad-Pokrovske|46.79|32.28|2300
UA.13|Moshchun|50.59|30.21|800
AF.40|Bagram|34.96|69.26|70000
IL.01|Kfar Aza|31.48|34.53|700
IL.01|Be'eri|31.42|34.49|1100
IL.01|Nir Oz|31.31|34.4|400
IL.01|Nahal Oz|31.47|34.5|400
`;
