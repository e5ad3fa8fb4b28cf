/** Who speaks in the turns of a transcript. */
import type { Attribution } from '../../brief.ts';
import type { Doc } from '../../text/doc.ts';
import { slice } from '../../text/span.ts';
import type { Entity } from '../names.ts';
import { surname, turns, type Turn } from './turns.ts';

/** How often a label names who speaks: it is there for that. */
const NAMED = 0.97;
/** How often the one whom the text before presents is the one who answers. */
const ANSWERS = 0.85;

/** By the offset where a turn's words start; `null`: whoever asks, or answers without a name. */
export function turnSpeakers(
  doc: Doc,
  entities: readonly Entity[],
): ReadonlyMap<number, Attribution | null> {
  const all = turns(doc);
  const [first] = all;
  const guest = first ? presentedBefore(entities, first.label.from) : null;
  const labels = new Set(all.map(({ label }) => slice(doc.text, label)));
  const named = new Map([...labels].map((label) => [label, namedBy(entities, labels, label)]));
  return new Map(
    all.map((turn) => [
      turn.stretch.words.from,
      attributionOf(turn, guest, named.get(slice(doc.text, turn.label))),
    ]),
  );
}

type Speaker = Pick<Attribution, 'name' | 'role' | 'source'>;

function attributionOf(
  { label, part }: Turn,
  guest: Entity | null,
  named: Speaker | undefined,
): Attribution | null {
  const common = { mention: label, cue: null };
  if (part === 'asks') return null;
  if (part === 'answers')
    return guest && { ...common, ...shown(guest), confidence: ANSWERS, rule: 'speaker/answers' };
  return named ? { ...common, ...named, confidence: NAMED, rule: 'speaker/turn' } : null;
}

function namedBy(entities: readonly Entity[], labels: ReadonlySet<string>, label: string): Speaker {
  const full = fullest(labels, label);
  const entity = entityOf(entities, full);
  // A surname in capitals alone looks like the short name of a body.
  return entity?.kind === 'person' || entity?.name.includes(' ')
    ? shown(entity)
    : { name: inTitleCase(full), role: null, source: 'person' };
}

const shown = ({ name, role, kind }: Entity): Speaker => ({
  name: kind === 'person' ? inTitleCase(name) : name,
  role,
  source: kind,
});

/** The one person that the text before the first turn names most often. */
function presentedBefore(entities: readonly Entity[], offset: number): Entity | null {
  const counts = entities
    .filter(({ kind }) => kind === 'person')
    .map((entity) => ({
      entity,
      count: entity.mentions.filter(({ from }) => from < offset).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [most, next] = counts;
  return most && most.count > (next?.count ?? 0) ? most.entity : null;
}

/** The one person of that surname, else what bears the whole name. */
function entityOf(entities: readonly Entity[], label: string): Entity | null {
  const sharing = entities.filter(
    ({ kind, name }) => kind === 'person' && surname(name) === surname(label),
  );
  const whole = [...sharing, ...entities].find(
    ({ name }) => name.toLowerCase() === label.toLowerCase(),
  );
  return sharing.length === 1 ? (sharing[0] ?? null) : (whole ?? null);
}

/** "BENSON" after "JOAN BENSON" is Joan Benson. */
function fullest(labels: ReadonlySet<string>, own: string): string {
  const longer = [...labels].filter(
    (label) => label.length > own.length && surname(label) === surname(own),
  );
  return longer.length === 1 ? (longer[0] ?? own) : own;
}

/** "O'NEILL" in a label is O'Neill. */
function inTitleCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
