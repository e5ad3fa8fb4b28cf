/** What the exports say about an item: the same in Markdown and in plain text. */
import { isSure } from '../attribution.ts';
import type { Alternative, Brief, Figure, Place, Quotation, Voice } from '../brief.ts';
import { oneLine } from './neutral.ts';
import type { Words } from './words.ts';

/** "Ruth Pell, an engineer", "probably Adam Roe", "a council official (unnamed)", "unattributed". */
export function speakerOf({ attribution }: Quotation, words: Words): string {
  if (!attribution) return words.unattributed;
  const { name, role, source } = attribution;
  const described = role ? `${oneLine(name)}, ${oneLine(role)}` : oneLine(name);
  const said = isSure(attribution) ? described : words.probably(described);
  return source === 'unnamed' ? `${said} (${words.unnamed})` : said;
}

/** "an engineer; unnamed; 24 words in 1 quote" */
export function voiceNote({ role, source, ...voice }: Voice, words: Words): string {
  return joined([
    oneLine(role ?? ''),
    source === 'unnamed' ? words.unnamed : '',
    words.share(voice.words, voice.quotations.length),
  ]);
}

/** "city, Texas, US; 3 mentions; ambiguous: also Paris (Kentucky, US)". */
export function placeNote(place: Place, words: Words): string {
  const { name, type, country, region, mentions, alternatives, lat } = place;
  const within = country === null ? '' : words.country(country);
  // Of two towns of one name in one country, the region tells which.
  const division = alternatives.length > 0 && region ? oneLine(region) : '';
  return joined([
    [words.kind(type), division, within].filter(Boolean).join(', '),
    mentions.length > 1 ? words.mentions(mentions.length) : '',
    alternatives.length > 0
      ? words.ambiguous(
          oneLine(name),
          alternatives.map((other) => otherPlace(other, words)),
        )
      : '',
    lat === null ? words.notOnMap : '',
  ]);
}

/** "up; 2 mentions", "about; of all sales": what is counted comes last. */
export function figureNote({ text }: Brief, figure: Figure, words: Words): string {
  const { of, qualifier, change, repeats } = figure;
  return joined([
    change ? words.change[change] : '',
    oneLine(qualifier ?? ''),
    repeats.length > 0 ? words.mentions(repeats.length + 1) : '',
    of ? oneLine(text.slice(of.from, of.to)) : '',
  ]);
}

/** `2026-11-21` of an ISO 8601 date; `null` where there is none. */
export function dateOf(iso: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0] ?? null;
}

function otherPlace({ name, country, region }: Alternative, words: Words): string {
  const within = [region && oneLine(region), country && words.country(country)].filter(Boolean);
  return within.length > 0 ? `${oneLine(name)} (${within.join(', ')})` : oneLine(name);
}

const joined = (notes: readonly string[]): string => notes.filter(Boolean).join('; ');
