import type { LabelTables } from '../figures.ts';
import { list } from '../rows.ts';

/**
 * Words that take a number as a name: the Chicago Manual of Style on numbers in names of roads,
 * vessels, statutes and parts of books; makers and series from Wikipedia's lists of airliners, of
 * car makers, of stock indices and of game consoles.
 */
export const labels: LabelTables = {
  labels: list(`
    page pages p pp chapter chapters section sections article articles clause paragraph para act scene verse
    figure fig table appendix annex part volume vol book issue edition episode episodes season version mark
    mk number no no. nos nos. # route routes highway interstate junction exit platform gate terminal runway
    lane road room flat unit suite apartment floor block building ward bay cell seat row channel flight
    train bus line pier berth zone district precinct area sector grid plot lot phase stage tier level grade
    class category cat type group pool division step rank seed size model series generation gen chromosome
    vitamin element formula protocol rule title schedule amendment proposition prop bill resolution order
    directive regulation game match round leg heat lap day night week quarter half period set question item
    point test bed studio camp checkpoint pub warehouse hangar reactor covid under over top aged catch agent
    sub form note marker
  `),
  hyphened: list('under over question point step test aged'),
  spelt: list('number phase stage chapter part act scene episode volume tier type category'),
  names: list(`
    boeing airbus apollo soyuz falcon voyager explorer artemis concorde cessna embraer antonov tupolev
    peugeot audi bmw mazda renault fiat citroen citroën porsche ferrari lamborghini mclaren volvo saab lexus
    iphone ipad galaxy pixel playstation xbox windows android ios macbook surface nokia huawei oneplus
    office chrome firefox photoshop fortune ftse s&p nasdaq nikkei russell dow dax cac asx stoxx hang kospi
    route interstate highway section article chapter title area channel radio level formula uefa fifa nba
    nfl pac sec league division serie ligue pope king queen louis henry charles george elizabeth john edward
    covid sars ncov hiv sp
  `),
  numberNames: list(`
    six-nations four-nations five-eyes three-lions tri-nations big-ten big-twelve seven-sisters nine-elven
    world-war formula-one group-of group-of-seven twenty20 pac-12
  `),
  numbers: list('911 999 9/11 4K 8K 480p 720p 1080p 1440p 2160p'),
  standards: list('D G LTE'),
  multiplier: 'x',
  codes: list('zip postcode dialling dialing'),
  streets: list(`
    street road avenue lane drive boulevard square place court terrace crescent close way row gardens park
    hill mews st st. rd rd. ave ave. blvd blvd. dr dr. ln ln. parkway highway
  `),
};
