import { expect, test } from 'vitest';
import { sift } from '../../lib/article/boilerplate.ts';
import { NO_HINTS, type Candidate, type Hints } from '../../lib/article/candidate.ts';
import { boilerplate } from '../../lib/lang/en/boilerplate.ts';

const line = (text: string, hints: Partial<Hints> = {}, kind: Candidate['kind'] = 'paragraph') =>
  ({ kind, text, anchor: null, hints: { ...NO_HINTS, ...hints } }) satisfies Candidate;

const PROSE = [
  line('The harbour bridge will stay shut until the spring, the council decided on Tuesday.'),
  line('Ferries are to run every ten minutes from six in the morning until the works end.'),
];
const SUMMARY =
  'The council has decided that nobody will cross the harbour bridge before the spring.';

/** Rule, the line that it takes, and one much like it that it leaves. */
test.each<[string, Candidate, Candidate]>([
  [
    'navigation',
    line('What the divers saw', { labels: 'toc', linked: 1 }),
    line('What the divers saw', { labels: 'toc', linked: 0 }),
  ],
  [
    'label-share',
    line('To your friends', { labels: 'share-bar' }),
    line('To your friends', { labels: 'shareholders' }),
  ],
  [
    'label-newsletter',
    line('At eight', { labels: 'newsletter' }),
    line('At eight', { labels: 'letter' }),
  ],
  [
    'label-related',
    line('Winter timetable', { labels: 'related' }),
    line('Winter timetable', { labels: 'correlated' }),
  ],
  [
    'label-byline',
    line('Jo Poe, on the island', { labels: 'dateline' }),
    line('Jo Poe, on the island', { labels: 'date' }),
  ],
  [
    'label-author',
    line('He has sailed since he was four.', { labels: 'author-bio' }),
    line('He has sailed since he was four.', { labels: 'author' }),
  ],
  [
    'label-tags',
    line('Harbour, bridges', { labels: 'tag-list' }),
    line('Harbour, bridges', { labels: 'vintage' }),
  ],
  [
    'label-comments',
    line('First!', { labels: 'comments' }),
    line('First!', { labels: 'commentary' }),
  ],
  [
    'label-advertisement',
    line('A boat of your own', { labels: 'ad-slot' }),
    line('A boat of your own', { labels: 'add-on' }),
  ],
  [
    'label-consent',
    line('Say yes to see it', { labels: 'cookie' }),
    line('Say yes to see it', { labels: 'cookery' }),
  ],
  [
    'label-credit',
    line('Jo Poe', { labels: 'photo-credit' }),
    line('The credit of the town', { labels: 'the-credit-of-the-town' }),
  ],
  [
    'label-player',
    line('The bridge, 2 of 4', { labels: 'video-player' }),
    line('The bridge, 2 of 4', { labels: 'players' }),
  ],
  [
    'label-standfirst',
    line(SUMMARY, { labels: 'standfirst' }),
    line(SUMMARY, { labels: 'first-stand' }),
  ],
  ['standfirst', line(SUMMARY, {}, 'heading'), line('What the council said', {}, 'heading')],
  ['title', line('BRIDGE SHUT until spring!'), line('Bridge shut until spring, and why')],
  ['date', line('11:30 GMT'), line('11:30 ferry')],
  ['date', line('4.14 p.m.'), line('$4.14 $5.20')],
])('%s', (rule, taken, left) => {
  const context = { tables: boilerplate, title: 'Bridge shut until spring', standfirst: '' };
  const id = `boilerplate/${rule}`;
  const { body, dropped } = sift([taken, ...PROSE], context);
  expect(body).toEqual(PROSE);
  expect(dropped).toEqual([{ text: taken.text, rule: id, anchor: null }]);
  expect(
    sift([taken, ...PROSE], context, new Set([id])).dropped.map((one) => one.rule),
  ).not.toContain(id);
  expect(sift([left, ...PROSE], context).dropped.map((one) => one.rule)).not.toContain(id);
});

test('a summary above the article that stands in it again goes', () => {
  const again = line(SUMMARY, {}, 'list-item');
  const context = { tables: boilerplate, title: '', standfirst: '' };
  expect(sift([again, ...PROSE, line(SUMMARY)], context).body).toEqual([...PROSE, line(SUMMARY)]);
});

test('headings with nothing under them go, and only at the end', () => {
  const heading = line('What is next', {}, 'heading');
  const context = { tables: boilerplate, title: '', standfirst: '' };
  expect(sift([...PROSE, heading], context).body).toEqual(PROSE);
  expect(sift([heading, ...PROSE], context).body).toEqual([heading, ...PROSE]);
});
