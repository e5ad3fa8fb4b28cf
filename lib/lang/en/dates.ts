import type { DateTables } from '../figures.ts';
import { list } from '../rows.ts';

/** Names and abbreviations: CLDR 45 (ca-gregorian.json for en) and the AP Stylebook's "months". */
export const dates: DateTables = {
  months: list(`
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
  `),
  yearCues: list(`
    in since from until till by before after during between to through and of for or early late mid year fiscal
    circa around summer winter spring autumn fall season christmas easter election the
  `),
  weekdays: list(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    today tomorrow yesterday tonight night noon midnight morning afternoon evening
  `),
  clock: list(`
    am pm a.m p.m a.m. p.m. gmt bst utc est edt cst cdt mst mdt pst pdt cet cest ist aest et pt
    o'clock o’clock oclock noon midnight hrs ampm
  `),
  hours: list('hrs'),
  past: list('past'),
  dayParts: list('morning afternoon evening'),
  timeCues: list(
    'at from the between around morning afternoon evening night about by until till ,',
  ),
  joins: list('to and or through until till , /'),
  of: list('day of'),
  verbs: list('may march mar dec sep sept'),
  ago: list('ago'),
  due: list('in within'),
  soon: list('minute hour day week'),
  future: list("will shall won't gonna going"),
  apart: list('earlier later before after since'),
  later: list('later earlier'),
  decade: 's',
  partsOfYear: list('q h'),
  halvesOfDay: list('a p'),
  meridiem: 'm',
  aboutHour: 'ish',
  eras: list('BC AD BCE CE'),
  year: list('the year'),
  lasting: list('last lasts lasted lasting take takes took taking spend spends spent'),
  sides: list('after before from since following until till'),
  points: list(`now today tomorrow yesterday christmas easter thanksgiving ramadan new`),
};
