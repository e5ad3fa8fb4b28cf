/**
 * A plugin of Stryker that draws from the folder `MUTATE_SAMPLE` mutants by lot and lets the others pass for uncompilable,
 * which no score counts. It is asked once the tests have run, when the static mutants have left.
 */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** What Stryker hands to a checker, as far as the lot needs it. */
interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly location: object;
  readonly mutatorName: string;
  readonly replacement: string;
}

/** A mutant's place in the queue: the same for a seed, whatever else is mutated. */
function lot(seed: string, { fileName, location, mutatorName, replacement }: Mutant): string {
  const mutation = [seed, relative(process.cwd(), fileName), location, mutatorName, replacement];
  return createHash('sha256').update(JSON.stringify(mutation)).digest('hex');
}

function draw(mutants: readonly Mutant[], size: number, seed: string): readonly Mutant[] {
  return mutants
    .map((mutant) => ({ mutant, at: lot(seed, mutant) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

const { MUTATE_SAMPLE: size = '', MUTATE_SEED: seed = '' } = process.env;

const lottery = {
  async init() {},

  /** One group of all: a draw needs to see what it draws from. */
  async group(mutants: readonly Mutant[]) {
    return [mutants.map(({ id }) => id)];
  },

  async check(mutants: readonly Mutant[]) {
    const drawn = new Set(draw(mutants, Number(size), seed));
    const verdict = (mutant: Mutant) =>
      drawn.has(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdict(mutant)]));
  },
};

export const strykerPlugins = [{ kind: 'Checker', name: 'draw', value: lottery }];
