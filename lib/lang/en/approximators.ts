import type { ApproximatorTables } from '../figures.ts';

/**
 * Approximators and bounds: Channell, Vague Language (1994), and Quirk et al., A Comprehensive
 * Grammar of the English Language, on the modification of numerals.
 */
const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/[\n|]/).flatMap((word) => word.trim() || []));

const before = list(`
    about|around|approximately|roughly|some|nearly|almost|close to|near|nearing|approaching|circa|an estimated
    estimated|in the region of|in the order of|on the order of|somewhere around|something like|as much as
    as many as|as few as|as little as|as low as|as high as|up to|at most|a maximum of|no more than|not more than
    no fewer than|no less than|not less than|at least|a minimum of|at the very least|more than|well over|just over
    just under|well under|over|under|above|below|fewer than|less than|upwards of|upward of|in excess of
    just short of|short of|only|just|merely|barely|exactly|precisely|a record|an average of|a total of|a further
    another|an additional|a mere|a whopping|a combined|more or less|north of|south of|all but|little more than
    slightly more than|slightly less than|much more than|significantly more than|far more than|better than
    hardly more than|within|beyond|exceeding|a little over|a little under|slightly over|slightly under
    as long as|as far as|as recently as|somewhat more than|only about|only around|just about
    plus or minus|to the tune of|well above|well below|just above|just below|the best part of|the equivalent of|an extra
`);
const after = list(`
    or more|or so|or less|or fewer|or older|or over|or above|or under|or younger|or below|or higher|or lower
    or thereabouts|and over|and older|and above|and under|and up|at least|at most|on average
`);

const wordsAt = (phrases: ReadonlySet<string>, at: number): ReadonlySet<string> =>
  new Set([...phrases].map((phrase) => phrase.split(' ').at(at) ?? ''));

export const approximators: ApproximatorTables = {
  before,
  after,
  lastWords: wordsAt(before, -1),
  firstWords: wordsAt(after, 0),
  longest: 4,
  changes: list('up | down'),
};
