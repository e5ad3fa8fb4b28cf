/** What a report of Stryker (the schema of mutation testing elements) says of a folder. */

/** The 97.5th percentile of the normal distribution, for an interval of 95%. */
const Z = 1.96;

export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { status: string }[] }>>;
}

export interface Score {
  readonly tested: number;
  readonly noticed: number;
  /** Of the mutants tested, those that no test reaches. */
  readonly unreached: number;
  /** Shares of 1, and the bounds between which the whole folder's lies, if the mutants were drawn by lot. */
  readonly share: number;
  readonly interval: readonly [low: number, high: number];
}

/** `lib/annotate/places` is the folder of that name and the file `places.ts` beside it. */
export const isOf = (file: string, folder: string) =>
  file === `${folder}.ts` || file.startsWith(`${folder}/`);

/** Wilson's interval, which holds for small samples and for shares near 1 (Wilson 1927, JASA 22). */
export function wilson(successes: number, trials: number): readonly [low: number, high: number] {
  if (trials === 0) return [0, 1];
  const share = successes / trials;
  const spread = Z * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  const middle = share + Z ** 2 / (2 * trials);
  const scale = 1 + Z ** 2 / trials;
  return [(middle - spread) / scale, (middle + spread) / scale];
}

export function scoreOf({ files }: Report, folder: string): Score {
  const statuses = Object.entries(files)
    .filter(([file]) => isOf(file, folder))
    .flatMap(([, { mutants }]) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]) =>
    statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const unreached = count('NoCoverage');
  const tested = noticed + unreached + count('Survived');
  return {
    tested,
    noticed,
    unreached,
    share: tested === 0 ? 0 : noticed / tested,
    interval: wilson(noticed, tested),
  };
}
