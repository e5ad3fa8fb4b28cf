import { names } from '../../../lib/annotate/names.ts';
import { readQuotations } from '../../../lib/annotate/quotations.ts';
import { reported } from '../../../lib/annotate/quotations/reported.ts';
import { sceneOf } from '../../../lib/annotate/quotations/scene.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { candidatesOf } from '../../../lib/annotate/quotations/candidates.ts';
import { Resolver } from '../../../lib/annotate/quotations/pronouns.ts';
import type { Features } from '../../../lib/annotate/quotations/rank.ts';
import type { Scene } from '../../../lib/annotate/quotations/scene.ts';
import { models } from '../../../lib/annotate/quotations/weights.ts';
import type { Attribution } from '../../../lib/brief.ts';
import { slice } from '../../../lib/text/span.ts';
import { docOfArticle, docOfText, type Doc } from '../../../lib/text/doc.ts';
import { articleOf } from '../../items.ts';

/** The quotations of a text, what is none, and what is reported without marks. */
export const read = (text: string) => readDoc(docOfText(text, en));

function readDoc(doc: Doc) {
  const entities = names(doc);
  return { ...readQuotations(doc, entities), reported: reported(doc, entities) };
}

/** All that the rules see of a text. */
export function sceneFrom(text: string) {
  const doc = docOfText(text, en);
  return sceneOf(doc, names(doc));
}

function wordsAt({ frame: { items, doc } }: Scene, from: number, to: number): string {
  const [first, last] = [items[from]?.word, items[to - 1]?.word];
  return first && last ? doc.text.slice(first.from, last.to) : '“”';
}

/** A line for each mention: "nominal the baker (subject, person, = Martin Oakes): adjacent said". */
export function mentionsIn(text: string): string[] {
  const scene = sceneFrom(text);
  const { mentions, links, owners, subjects, entities } = scene;
  return mentions.map((mention, index) => {
    const { kind, from, to, possessive, inside, plural, gender, person, entity, head } = mention;
    const words = wordsAt(scene, from, to);
    const name = entities[entity]?.name;
    const owner = owners[index] ?? -1;
    const about = [
      inside && 'inside',
      subjects.includes(index) && 'subject',
      possessive && 'owner',
      plural && 'plural',
      person && kind !== 'person' && 'person',
      kind !== 'person' && gender,
      head !== '' && !words.toLowerCase().endsWith(head) && head,
      name !== undefined && !words.endsWith(name) && `= ${name}`,
      owner !== index && (owner < 0 ? 'nobody’s' : `by ${mentions[owner]?.kind}`),
    ].filter((one) => one !== false && one !== null);
    const related = (links[index] ?? []).map(
      ({ cue, relation }) => `${relation} ${wordsAt(scene, cue.at, cue.at + 1)}`,
    );
    const parts = [`${kind} ${words}`, about.length > 0 ? ` (${about.join(', ')})` : ''];
    return parts.join('') + (related.length > 0 ? `: ${related.join(', ')}` : '');
  });
}

const named = (features: Features): string =>
  [...features]
    .map(([name, value]) => (value === 1 ? name : `${name}=${value.toFixed(1)}`))
    .join(' ');

/** A line for each whom the text's last pronoun may mean, nobody first: "Martin Oakes: subject:1 block". */
export function antecedentsIn(text: string, speaker = -1): string[] {
  const scene = sceneFrom(text);
  const pronoun = scene.mentions.findLastIndex(({ kind }) => kind === 'pronoun');
  const alternatives = new Resolver(scene, models.antecedents).alternatives(pronoun, speaker);
  return alternatives.map(({ mention, features }) => {
    const { from, to } = scene.mentions[mention] ?? { from: -1, to: -1 };
    return `${mention < 0 ? 'nobody' : wordsAt(scene, from, to)}: ${named(features)}`;
  });
}

/** A line for each that may have said the quotation, nobody first: "he, said: kind:he place:before". */
export function candidatesIn(text: string, quote = 0, previous = -1): string[] {
  const scene = sceneFrom(text);
  return candidatesOf(scene, quote, previous, quote - 1).map(({ mention, cue, features }) => {
    const { from, to } = scene.mentions[mention] ?? { from: -1, to: -1 };
    const who = mention < 0 ? 'nobody' : wordsAt(scene, from, to);
    return `${who}${cue ? `, ${wordsAt(scene, cue.at, cue.at + 1)}` : ''}: ${named(features)}`;
  });
}

function speakerLine(text: string, attribution: Attribution | null): string {
  if (!attribution) return 'nobody';
  const { name, role, source, mention, cue, rule } = attribution;
  const who = `${name}${role === null ? '' : ` (${role})`}, ${source}`;
  const by = [mention, cue].map((one) => one && slice(text, one)).join(' ');
  return `${who}; ${by.trim()}; ${rule.replace(/^speaker\//, '')}`;
}

/** A line for each quotation, stretch that is none, and report: "direct curly-double It is late.: Anna Webb, person; …". */
export const saidIn = (text: string): string[] => saidInDoc(docOfText(text, en));

export const saidInArticle = (...blocks: Parameters<typeof articleOf>): string[] =>
  saidInDoc(docOfArticle(articleOf(...blocks), en));

function saidInDoc(doc: Doc): string[] {
  const { text } = doc;
  const { quotations, notQuotations, reported: reports } = readDoc(doc);
  return [
    ...quotations.map(({ form, rule, words, attribution }) => {
      const what = `${form} ${rule.replace(/^quotation\//, '')} ${slice(text, words)}`;
      return `${what} = ${speakerLine(text, attribution)}`;
    }),
    ...notQuotations.map((one) => `${one.rule} ${one.text}`),
    ...reports.map((one) => `${one.rule} ${one.text} = ${speakerLine(text, one.attribution)}`),
  ];
}
