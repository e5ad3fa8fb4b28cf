import type { Brief, Figure, Place } from '../brief.ts';
import { oneLine } from './neutral.ts';

type Cell = string | number | boolean | null;
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** The figures as a table after RFC 4180, a header line first. */
export function figuresToCsv({ figures, text }: Brief): string {
  const columns: Columns<Figure> = {
    text: (figure) => figure.text,
    quantity: ({ quantity }) => quantity,
    value: ({ value }) => [value].flat()[0] ?? null,
    value_to: ({ value }) => (typeof value === 'number' ? null : value[1]),
    unit: ({ unit }) => unit,
    qualifier: ({ qualifier }) => qualifier,
    of: ({ of }) => of && text.slice(of.from, of.to),
    vague: ({ vague }) => vague,
    change: ({ change }) => change ?? null,
    mentions: ({ repeats }) => repeats.length + 1,
    ...where,
  };
  return table(columns, figures);
}

/** The places as a table after RFC 4180, a header line first. */
export function placesToCsv({ places }: Brief): string {
  const columns: Columns<Place> = {
    name: ({ name }) => name,
    text: (place) => place.text,
    type: ({ type }) => type,
    country: ({ country }) => country,
    region: ({ region }) => region,
    lat: ({ lat }) => lat,
    lon: ({ lon }) => lon,
    geoname_id: ({ geonameId }) => geonameId,
    mentions: ({ mentions }) => mentions.length,
    ambiguous: ({ alternatives }) => alternatives.length > 0,
    ...where,
  };
  return table(columns, places);
}

/** UTF-16 offsets into the brief's text, and the rule. */
const where: Columns<Figure | Place> = {
  from: ({ span }) => span.from,
  to: ({ span }) => span.to,
  rule: ({ rule }) => rule,
};

function table<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const lines = rows.map((row) => Object.values(columns).map((cellOf) => cell(cellOf(row))));
  return [Object.keys(columns), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
 * Injection"); numbers are ours and stay numbers.
 */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const line = oneLine(value);
  const text = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
