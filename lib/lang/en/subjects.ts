import type { SubjectTables } from '../figures.ts';
import { list } from '../rows.ts';

/** Closed classes after Huddleston and Pullum, The Cambridge Grammar of the English Language. */
export const subjects: SubjectTables = {
  of: list('of'),
  finite: list(`
    is are was were has have had will would can could may might must should does do did said says say
    isn't aren't wasn't weren't hasn't haven't hadn't won't
  `),
  complements: list('in on at for over under against with by off above below'),
  past: /[^e]ed$/,
  breaks: list(`
    but while although though whereas because which who whom whose that when where if as than so
    after before since until unless
  `),
  contrasts: list('while whereas although though because'),
  joins: list('and or'),
  relative: list('who that which whose'),
  turns: list('from to'),
  opening: list(
    'and or but that as than with after before since until so said says say compared against instead including alongside along',
  ),
  besides: list('alongside besides instead'),
  relations: list(`
    of in from for on above below north south east west northeast northwest southeast southwest away deep long wide tall high across along off behind
    between among out worth after before since into within near around
  `),
  times: list(
    'year month week weekend day night season quarter morning afternoon evening today time earlier later worldwide nationwide',
  ),
  edges: list(`
    a an the to by of at in on for from with about and or but that which who as than its their his
    her only just around over under more between into per also then further another all previous
    alongside including still somewhere even took takes usual instead each past last next first age aged ages least most or be been being there it this these those not
  `),
};
