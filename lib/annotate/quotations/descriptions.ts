/** Which name a description means: by what stands beside it, or by the role that it tells. */
import { lettersOf } from '../../text/words.ts';
import type { Entity } from '../names.ts';
import { LONGEST_COMPLEMENT } from './complements.ts';
import { lowerAt, textAt, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import { isNounPhraseWord } from './phrases.ts';

/** "Oakes, a baker," and "The baker, Martin Oakes,": the description means the name beside it. */
export function withAppositions(
  mentions: readonly SpeakerMention[],
  { items, doc }: Frame,
): SpeakerMention[] {
  const all = [...mentions];
  const visible = all.flatMap(({ inside }, index) => (inside ? [] : [index]));
  for (const [place, index] of visible.entries()) {
    const body = bodyBehind(place);
    if (body) all[index] = { ...body[0], entity: body[1].entity };
    const [one, other] = [all[index], all[visible[place + 1] ?? -1]];
    if (!one || !other || one.possessive || other.possessive) continue;
    if (one.to === other.from - 1 && textAt(items, one.to) === 'and') {
      // "Oakes, president and owner of the mill,"
      if (one.kind === 'nominal' && other.kind === 'nominal' && isBare(one) && isBare(other))
        all[visible[place + 1] ?? -1] = { ...other, entity: one.entity, gender: one.gender };
      continue;
    }
    if (
      one.kind === 'nominal' &&
      one.entity < 0 &&
      other.kind === 'person' &&
      introduces(one.to, other.from, other.to)
    ) {
      all[index] = { ...one, entity: other.entity, gender: other.gender };
      continue;
    }
    if (
      other.from - one.to > 1
        ? !goesOn(one, other.from - 1)
        : !/^[,—–]$/.test(textAt(items, one.to))
    )
      continue;
    if (isNamed(one) && other.kind === 'nominal' && !other.plural && other.entity < 0) {
      // "Oakes of the Courier, a website that": nobody is one.
      const fits = other.person || one.gender === null;
      if (fits && other.from === one.to + 1 && (isBare(other) || ends(other.to)))
        all[visible[place + 1] ?? -1] = { ...other, entity: one.entity, gender: one.gender };
    } else if (
      (one.kind === 'nominal' || one.kind === 'noun') &&
      one.entity < 0 &&
      !one.plural &&
      other.kind === 'person'
    )
      if (ends(other.to)) all[index] = { ...one, entity: other.entity, gender: other.gender };
  }
  return all;

  /** "a man named Oakes", "the chief known as Oakes" */
  function introduces(from: number, to: number, end: number): boolean {
    if (to === from || to - from > LONGEST_INTRODUCTION) return false;
    const { introductions, cueVerbs } = doc.language.quotations;
    const between = Array.from({ length: to - from }, (_, at) => lowerAt(items, from + at));
    // "One baker called Oakes “a liar”": she spoke of him.
    const isSaid = cueVerbs.has(between.join(' ')) && (items[end]?.quote ?? -1) >= 0;
    return !isSaid && introductions.has(between.join(' '));
  }

  /** "the ambassador at the time, Oakes": a short complement before the comma. */
  function goesOn({ kind, to }: SpeakerMention, comma: number): boolean {
    if (kind !== 'nominal' || textAt(items, comma) !== ',' || comma - to > LONGEST_COMPLEMENT)
      return false;
    const { quotations } = doc.language;
    // "a spokeswoman for the Aldmoor mills, Webb": the rest of her complement.
    const first = items[to]?.word ?? null;
    const isRest = first?.kind === 'word' && !first.capital && isNounPhraseWord(first, quotations);
    if (!quotations.prepositions.has(lowerAt(items, to)) && !isRest) return false;
    for (let at = to + 1; at < comma; at++) {
      const word = items[at]?.word ?? null;
      const lower = word?.lower ?? '';
      if (!(
        isNounPhraseWord(word, quotations) ||
        quotations.times.has(lower) ||
        quotations.determiners.has(lower) ||
        lower === 'of'
      ))
        return false;
    }
    return true;
  }

  /** "The company, Elm Bread,", "One baker who owns the mill, Anna Webb,": the description and the name. */
  function bodyBehind(place: number): [SpeakerMention, SpeakerMention] | null {
    const one = all[visible[place] ?? -1];
    const { institutions, determiners } = doc.language.quotations;
    if (one?.kind !== 'nominal' || one.entity >= 0 || one.plural || one.possessive) return null;
    if (!(institutions.has(one.head) || one.person) || !determiners.has(lowerAt(items, one.from)))
      return null;
    const isClause = doc.language.quotations.relatives.has(textAt(items, one.to));
    const comma = isClause ? commaAfter(one.to) : one.to;
    if (one.person && !isClause) return null;
    if (textAt(items, comma) !== ',') return null;
    for (let next = place + 1; next <= place + MOST_IN_CLAUSE; next++) {
      const other = all[visible[next] ?? -1];
      if (!other || other.from > comma + 1) return null;
      const isName = other.kind === (one.person ? 'person' : 'organisation');
      if (other.from === comma + 1 && isName && !other.possessive)
        return textAt(items, other.to) === ',' ? [one, other] : null;
    }
    return null;
  }

  function commaAfter(from: number): number {
    let at = from;
    const end = from + LONGEST_CLAUSE;
    while (at < end && items[at]?.word && items[at]?.segment === items[from]?.segment) {
      if (items[at]?.word?.kind === 'mark') break;
      at++;
    }
    return at;
  }

  /** Without an article: no subject of its own. */
  function isBare({ from }: SpeakerMention): boolean {
    return !doc.language.quotations.determiners.has(lowerAt(items, from));
  }

  function ends(at: number): boolean {
    return (
      /^[,.;—–-]$/.test(textAt(items, at)) ||
      doc.language.quotations.relatives.has(textAt(items, at)) ||
      (items[at]?.quote ?? -1) >= 0
    );
  }

  function isNamed({ entity, kind }: SpeakerMention): boolean {
    return entity >= 0 && (kind === 'person' || kind === 'organisation');
  }
}

/** "the senator" means the one person so far whose role says so; of two, neither. */
export function withRoles(
  mentions: readonly SpeakerMention[],
  entities: readonly Entity[],
  { items, doc }: Frame,
): SpeakerMention[] {
  const { roleNames } = doc.language.quotations;
  const lastSeen = new Map<number, number>();
  const byRole = new Map<string, Set<number>>();
  const byDescription = new Map<string, number>();
  for (const [entity, { role, kind }] of entities.entries())
    if (kind === 'person' && role?.includes(' ')) byDescription.set(bare(role), entity);
  return mentions.map((mention) => {
    if (mention.kind === 'person' && mention.entity >= 0) {
      if (!lastSeen.has(mention.entity)) remember(mention.entity);
      lastSeen.set(mention.entity, items[mention.from]?.segment ?? 0);
    }
    if (mention.kind !== 'nominal' || mention.entity >= 0 || mention.plural || !mention.person)
      return mention;
    const described = byDescription.get(bare(textOf(mention)));
    if (described !== undefined)
      return { ...mention, entity: described, gender: entities[described]?.gender ?? null };
    if (lowerAt(items, mention.from) !== 'the' || mention.to - mention.from > LONGEST_ROLE)
      return mention;
    const [entity, other] = byRole.get(mention.head) ?? [];
    if (entity === undefined || other !== undefined) return mention;
    const ago = (items[mention.from]?.segment ?? 0) - (lastSeen.get(entity) ?? -Infinity);
    if (ago > RECENT) return mention;
    return { ...mention, entity, gender: entities[entity]?.gender ?? mention.gender };
  });

  function textOf({ from, to }: SpeakerMention): string {
    return doc.text.slice(items[from]?.word?.from ?? 0, items[to - 1]?.word?.to ?? 0);
  }

  function remember(entity: number): void {
    const role = entities[entity]?.role ?? null;
    if (role === null) return;
    for (const word of lettersOf(role.toLowerCase())) {
      const name = roleNames.get(word) ?? word;
      byRole.set(name, (byRole.get(name) ?? new Set()).add(entity));
    }
  }
}

/** Words of "that owns the mill", and what they may name. */
const LONGEST_CLAUSE = 12;
const MOST_IN_CLAUSE = 4;

/** Words of "calling himself" and the like. */
const LONGEST_INTRODUCTION = 4;

/** Without its article and in lower case: "China’s ambassador to Britain" wherever it stands. */
function bare(description: string): string {
  return description
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Sentences after which a description no longer leans on a name. */
const RECENT = 3;

/** "the former Texas senator"; a longer one says more than a role. */
const LONGEST_ROLE = 6;
