/** Generated articles: news prose of made-up parts, with what makes reading hard strewn in. */
import fc from 'fast-check';
import type { Article, BlockKind } from '../../lib/article/article.ts';

const given = fc.constantFrom('Ann', 'Ruth', 'John', 'Amara', 'Li', 'José', 'Will', 'May', 'Ihor');
const family = fc.constantFrom(
  'Pell',
  'van der Roe',
  'Okafor',
  "O'Neill",
  'O’Hara-Smith',
  'Will',
  'Washington',
  'Paris',
  'Brown',
  'constructor',
  '__proto__',
  'Пелл',
);
const role = fc.constantFrom(
  'the mayor of Aldmoor',
  'an engineer',
  'Gen.',
  'Sen.',
  'a spokesman for the council',
  'police chief',
  'President',
);
const name = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(given, family).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: family },
  { weight: 2, arbitrary: fc.tuple(role, given, family).map((parts) => parts.join(' ')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('he', 'She', 'they', 'the ministry', 'officials', 'a report', 'who'),
  },
);
const place = fc.constantFrom(
  'Kharkiv',
  'Paris, Texas',
  'the U.S.',
  'Washington',
  'the River Oskil',
  'Springfield',
  'New York',
  'southern Ukraine',
  'St. Petersburg',
  'Lake Victoria',
  'the Donbas',
  'N. Korea',
  'Aldmoor',
  'UK',
);
const number = fc.oneof(
  fc.nat(3_000).map(String),
  fc.nat(99).map((n) => `${n}.5`),
  fc.nat(999).map((n) => `${n},${String(n * 7).padStart(3, '0')}`),
  fc.constantFrom('two', 'a hundred and five', 'dozens of', 'half a', 'twenty-one', '½', '3–5'),
);
const unit = fc.constantFrom(
  'people',
  'per cent',
  '%',
  'km',
  'miles',
  'square miles',
  'years',
  'of the crew',
  'times',
  'bn',
  '-year-old boys',
  'dollars',
  'in 1999',
);
const figure = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(number, unit).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: number.map((n) => `$${n}m`) },
  { weight: 1, arbitrary: fc.tuple(number, number).map(([a, b]) => `from ${a} to ${b}%`) },
  { weight: 1, arbitrary: fc.constantFrom('12:30', '9/11', '1 May 2020', '3-2', '£', 'the 1990s') },
);
const verb = fc.constantFrom('said', 'told reporters', 'warned', 'was', 'fell by', 'asked', 'left');
const clause = fc.oneof(
  fc.tuple(name, verb, figure, place).map(([n, v, f, p]) => `${n} ${v} ${f} in ${p}`),
  fc.tuple(figure, place).map(([f, p]) => `more than ${f} were lost near ${p}`),
  fc.tuple(name, place).map(([n, p]) => `${n} went to ${p} on Monday`),
  fc.constantFrom('it rained', 'the wall fell and nobody was hurt', 'we saw it coming'),
);

/** Pairs of marks, and some that do not pair. */
const marks = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(['«', '»'], ['„', '“'], ['“', ''], ['', '”'], ['"', '”']),
  },
);
const quote = fc
  .tuple(marks, clause, fc.constantFrom(',', '.', '', '?', '!'))
  .map(([[open = '', close = ''], words, stop]) => `${open}${words}${stop}${close}`);
const quoted = fc.oneof(
  fc.tuple(quote, verb, name).map(([q, v, n]) => `${q} ${v} ${n}`),
  fc.tuple(quote, name, verb).map(([q, n, v]) => `${q} ${n} ${v}`),
  fc.tuple(name, verb, quote).map(([n, v, q]) => `${n} ${v}, ${q}`),
  fc.tuple(name, quote, clause).map(([n, q, c]) => `${n} called it ${q} and ${c}`),
  fc.tuple(quote, quote, name).map(([q, r, n]) => `${q} said ${n}. ${r}`),
);

/** What no rule expects. */
const noise = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>', '=1+1'),
  fc.constantFrom('\u202e', '\u200b', '\ud83d', '\udc00', '\u0000', '\ufeff', '\u00ad', '😀', '�'),
  fc.constantFrom('”', '“', '‘', '’', '"', "'", '—', '(', ')', '...', '$', '%', '1,', ':', '\t'),
);
const end = fc.constantFrom('.', '.', '.', '?', '!', '', '…', ':');
const sentence = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: quoted },
      { weight: 3, arbitrary: clause },
      { weight: 1, arbitrary: fc.tuple(clause, noise, clause).map((parts) => parts.join(' ')) },
      { weight: 1, arbitrary: noise },
    ),
    end,
  )
  .map(([words, stop]) => words.charAt(0).toUpperCase() + words.slice(1) + stop);
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 2 })
  .map((sentences) => sentences.join(' '));

/** The lines of an article, none of them empty when it is read. */
export const lines = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((line) => line.replace(/\s+/g, ' ').trim() || 'It rained.'));

const kind: fc.Arbitrary<BlockKind> = fc.constantFrom(
  'paragraph',
  'paragraph',
  'paragraph',
  'heading',
  'quote',
  'list-item',
);

export const articles: fc.Arbitrary<Article> = fc
  .tuple(lines, fc.array(kind, { minLength: 3, maxLength: 3 }), fc.boolean())
  .map(([texts, kinds, headed]) => ({
    title: headed ? (texts[0] ?? '') : '',
    byline: [],
    published: null,
    modified: null,
    outlet: null,
    language: 'en',
    url: 'https://echo.example/story',
    blocks: texts.map((text, index) => ({
      kind: headed && index === 0 ? 'headline' : (kinds[index] ?? 'paragraph'),
      text,
      anchor: null,
    })),
    captions: [],
    dropped: [],
  }));
