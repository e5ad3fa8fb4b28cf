import type { Doc } from '../../text/doc.ts';
import type { Entity } from '../names.ts';
import { cuesOf, type Cue } from './cues.ts';
import { ownersOf } from './documents.ts';
import { frameOf, type Frame } from './frame.ts';
import { marked } from './marks.ts';
import { mentionsOf, type SpeakerMention } from './mentions.ts';
import { linksOf, type Link } from './links.ts';
import { subjectsOf } from './subjects.ts';

/** All that the rules see of an article. */
export interface Scene {
  readonly frame: Frame;
  readonly entities: readonly Entity[];
  readonly mentions: readonly SpeakerMention[];
  readonly cues: readonly Cue[];
  readonly links: readonly (readonly Link[])[];
  /** For each mention the one who speaks in it; -1: a document, not told whose. */
  readonly owners: Int32Array;
  /** For each segment the mention that is its subject; -1: none. */
  readonly subjects: Int32Array;
  /** Whether most marks are double ones. */
  readonly usesDoubles: boolean;
  /** Index of the first mention of each item, so that a window is found at once. */
  readonly mentionFrom: Int32Array;
}

const known = new WeakMap<Doc, Scene>();

/** Read once a doc: quotations and indirect speech look at the same one. */
export function sceneOf(doc: Doc, entities: readonly Entity[]): Scene {
  const before = known.get(doc);
  if (before?.entities === entities) return before;
  const scene = readScene(frameOf(doc, marked(doc)), entities);
  known.set(doc, scene);
  return scene;
}

function readScene(frame: Frame, entities: readonly Entity[]): Scene {
  const cues = cuesOf(frame, entities);
  const mentions = mentionsOf(frame, entities, cues);
  const subjects = subjectsOf(frame, mentions);
  const links = linksOf(frame, mentions, cues, subjects);
  const mentionFrom = new Int32Array(frame.items.length + 1);
  let next = 0;
  for (let at = 0; at <= frame.items.length; at++) {
    while ((mentions[next]?.from ?? Infinity) < at) next++;
    mentionFrom[at] = next;
  }
  const singles = frame.marked.filter(({ style }) => style === 'single').length;
  const usesDoubles = singles * 2 < frame.marked.length;
  const owners = ownersOf(frame, mentions, links);
  return { frame, entities, mentions, cues, links, owners, subjects, usesDoubles, mentionFrom };
}
