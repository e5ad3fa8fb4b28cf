/** Resolves pronouns in order: those already read lead the ones after them. */
import { lowerAt } from './frame.ts';
import { antecedentsOf, isOpeningOwner, type Antecedent } from './antecedents.ts';
import { shares, type Weights } from './rank.ts';
import type { Scene } from './scene.ts';

export interface Resolved {
  /** Index of the mention that names whom the pronoun means; -1: not told. */
  readonly mention: number;
  readonly share: number;
}

export class Resolver {
  readonly scene: Scene;
  readonly weights: Weights;
  readonly #known = new Map<number, Resolved>();
  /** For each mention, the one that a pronoun there was taken for. */
  readonly #meant: Int32Array;
  #read = 0;

  constructor(scene: Scene, weights: Weights) {
    this.scene = scene;
    this.weights = weights;
    this.#meant = new Int32Array(scene.mentions.length).fill(-1);
  }

  /** @param speaker mention that named the speaker of the quotation before; -1: none. */
  alternatives(pronoun: number, speaker: number): Antecedent[] {
    for (; this.#read < pronoun; this.#read++) this.#readOn(this.#read, speaker);
    return antecedentsOf(this.scene, pronoun, {
      meant: this.#meant,
      speaker,
      chain: this.#chain(pronoun),
    });
  }

  /** @param steps made so far, from one description to another. */
  resolve(pronoun: number, speaker: number, steps = 0): Resolved {
    const known = this.#known.get(pronoun);
    if (known) return known;
    const alternatives = this.alternatives(pronoun, speaker);
    const parts = shares(
      alternatives.map(({ features }) => features),
      this.weights,
    );
    let best = 0;
    for (let index = 1; index < parts.length; index++)
      if ((parts[index] ?? 0) > (parts[best] ?? 0)) best = index;
    const mention = alternatives[best]?.mention ?? -1;
    const author = this.#author(mention, pronoun, speaker, steps);
    const own = { mention, share: parts[best] ?? 0 };
    const isTold = author.mention >= 0;
    const resolved = isTold
      ? { ...author, share: own.share * author.share }
      : this.#whole(own, speaker, steps);
    // Whom a description means is a guess of its own: it adds to a name, or to who has just spoken.
    const isSure = isTold || [mention, speaker].some((one) => this.#isSame(one, resolved.mention));
    if (resolved.mention < 0 || resolved.share >= CLEAR || !isSure) return resolved;
    // "She" is Oakes or "the “Mill” star", which means Oakes too: two ways to one speaker.
    let { share } = resolved;
    for (const [index, other] of alternatives.entries()) {
      const part = parts[index] ?? 0;
      if (index === best || part < WORTH) continue;
      const also = this.#whole({ mention: other.mention, share: part }, speaker, steps);
      if (this.#isSame(also.mention, resolved.mention)) share += also.share;
    }
    return { mention: resolved.mention, share: Math.min(1, share) };
  }

  /** Whom "they" means in "they put out a statement"; -1: no statement, or its author is named. */
  #author(mention: number, pronoun: number, speaker: number, steps: number): Resolved {
    const { mentions, owners } = this.scene;
    const owner = owners[mention] ?? -1;
    const isTold =
      steps < MOST_STEPS &&
      owner < pronoun &&
      owner !== mention &&
      mentions[owner]?.kind === 'pronoun';
    return isTold ? this.resolve(owner, speaker, steps + 1) : { mention: -1, share: 0 };
  }

  #isSame(one: number, other: number): boolean {
    const { mentions } = this.scene;
    const entity = mentions[one]?.entity ?? -1;
    return one === other || (entity >= 0 && entity === mentions[other]?.entity);
  }

  /** "He" is "the senator": whom that means in turn. */
  #whole(resolved: Resolved, speaker: number, steps: number): Resolved {
    const { mentions, frame } = this.scene;
    const mention = mentions[resolved.mention];
    if (mention?.kind !== 'nominal' || mention.entity >= 0 || !mention.person) return resolved;
    if (lowerAt(frame.items, mention.from) !== 'the' || steps >= MOST_STEPS) return resolved;
    const owner = this.resolve(resolved.mention, speaker, steps + 1);
    return owner.mention < 0 ? resolved : { ...owner, share: resolved.share * owner.share };
  }

  /** From here on the pronoun stands for that mention. */
  settle(pronoun: number, resolved: Resolved): void {
    if (this.scene.mentions[pronoun]?.kind !== 'pronoun') return;
    this.#known.set(pronoun, resolved);
    this.#meant[pronoun] = resolved.mention;
  }

  /** A pronoun of the reporter's own sentences keeps its antecedent in mind. */
  #readOn(index: number, speaker: number): void {
    const mention = this.scene.mentions[index];
    if (!mention?.pronoun?.gender || this.#known.has(index)) return;
    const subject = this.#subjectBefore(index);
    if (subject >= 0) {
      this.#meant[index] = subject;
      return;
    }
    const { mention: named, share } = this.resolve(index, speaker);
    this.#meant[index] = share >= SURE ? named : -1;
  }

  /** "Webb was late when she came": the one whom the sentence is about; -1: not before, or another gender. */
  #subjectBefore(index: number): number {
    const { mentions, subjects, frame, mentionFrom } = this.scene;
    const own = mentions[index];
    const segment = frame.items[own?.from ?? 0]?.segment ?? 0;
    // "Webb’s mill was closed, but she came"
    const first = mentionFrom[frame.segments[segment] ?? 0] ?? -1;
    const at = isOpeningOwner(this.scene, first) ? first : (subjects[segment] ?? -1);
    const subject = mentions[at];
    const agrees =
      subject?.kind === 'person' && subject.gender !== null && subject.gender === own?.gender;
    return at < index && agrees ? at : -1;
  }

  /** The latest pronoun of the same gender. */
  #chain(pronoun: number): number {
    const own = this.scene.mentions[pronoun]?.pronoun;
    for (let index = pronoun - 1; index >= Math.max(0, pronoun - CHAIN); index--) {
      const other = this.scene.mentions[index]?.pronoun;
      if (other && other.gender === own?.gender && other.number === own?.number) return index;
    }
    return -1;
  }
}

/** From this share on a pronoun is taken for its antecedent when later ones are read. */
const SURE = 0.5;
/** From this share on, what other readings add changes nothing; below this one adds too little. */
const CLEAR = 0.9;
const WORTH = 0.05;
/** From "it" to "the statement" to "they" to "the company": more would be guesses upon guesses. */
const MOST_STEPS = 3;
/** Mentions looked back for the latest pronoun. */
const CHAIN = 30;
