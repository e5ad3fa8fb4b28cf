/** Briefs at the edges of what there can be. */
import { briefFrom } from './brief-from.ts';

/** Nothing but key points: no outlet, no date, no quote, place or figure. */
export const bare = briefFrom({
  blocks: [
    'What the tide leaves behind',
    'The beach is never the same twice, and the people who walk it have stopped expecting it to be.',
    'They come before breakfast, with their dogs and their thoughts, and go home with wet shoes.',
  ],
  keyPoints: [
    'The beach is never the same twice, and the people who walk it have stopped expecting it to be.',
  ],
});

const COUNTESS = {
  name: 'Wilhelmina Konstantinopolitańska-Featherstonehaugh of Llanfairpwllgwyngyll',
  role: 'deputy undersecretary of state for intergovernmental infrastructure coordination and resilience at the Department for Levelling Up',
};

/** Names, roles and a headline longer than any line. */
export const longNames = briefFrom({
  blocks: [
    'Interdepartmental infrastructure-coordination undersecretary “unaware” of Donaudampfschifffahrtsgesellschaft correspondence until the morning after the resignation, the inquiry in Llanfairpwllgwyngyll hears',
    'The inquiry heard on Monday that no fewer than 1,234,567,890 documents, many of them without a date, a name or any trace of having been read by the officials to whom they had been sent in the first place, had been kept in a cellar in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, where the damp had made most of them unreadable, and that the inventory of the remaining ones would take between three and eleven years.',
    '“It was never brought to my attention, in this form or in any other form, that the correspondence with the Donaudampfschifffahrtsgesellschaft, to which my department had after all been a party since 1987, had been filed under a heading that nobody could have been expected to think of, let alone to look for,” she said.',
    'Costs have reached £987,654,321.09 and are rising by four hundred and seventy-three thousand pounds a day.',
  ],
  outlet: 'The North-Western Intelligencer and Bridgwater, Burnham & Highbridge Advertiser',
  published: '2026-11-30T06:40:00Z',
  keyPoints: [
    'The inquiry heard on Monday that no fewer than 1,234,567,890 documents, many of them without a date, a name or any trace of having been read by the officials to whom they had been sent in the first place, had been kept in a cellar in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, where the damp had made most of them unreadable, and that the inventory of the remaining ones would take between three and eleven years.',
    'Costs have reached £987,654,321.09 and are rising by four hundred and seventy-three thousand pounds a day.',
  ],
  quotations: [
    {
      words:
        'It was never brought to my attention, in this form or in any other form, that the correspondence with the Donaudampfschifffahrtsgesellschaft, to which my department had after all been a party since 1987, had been filed under a heading that nobody could have been expected to think of, let alone to look for,',
      by: COUNTESS,
    },
    { words: 'unaware', by: COUNTESS },
  ],
  places: [
    {
      name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      type: 'city',
      country: 'GB',
      at: [53.22, -4.2],
    },
  ],
  figures: [
    { words: '£987,654,321.09', of: 'Costs' },
    { words: '1,234,567,890 documents', of: null, qualifier: 'no fewer than' },
    { words: 'four hundred and seventy-three thousand pounds a day', of: null },
    { words: 'between three and eleven years', of: null },
  ],
});

const SAYINGS = Array.from(
  { length: 40 },
  (_, index) => `Motion ${index + 1} is carried, and the council moves on to the next`,
);

/** Forty quotes by nine people. */
export const forty = briefFrom({
  blocks: [
    'Council sits through the night to pass its forty motions',
    ...SAYINGS.map((words, index) => `“${words},” said Councillor ${index % 9}.`),
  ],
  outlet: 'Evening Ledger',
  keyPoints: ['Council sits through the night to pass its forty motions'],
  quotations: SAYINGS.map((words, index) => ({
    words: `${words},`,
    by: { name: `Councillor ${index % 9}`, role: index % 2 ? 'Harbour ward' : null },
  })),
});

/** Arabic words under our English ones. */
export const rightToLeft = briefFrom({
  blocks: [
    'النهر ينخفض إلى أدنى مستوى له منذ أربعين عاما',
    'قالت هيئة الأنهار يوم الثلاثاء إن منسوب المياه انخفض إلى 41 سنتيمترا، وهو أدنى مستوى منذ أربعين عاما.',
    '«النهر يغلق نفسه بنفسه» قالت سلمى الحداد.',
    'وتوقفت 38 سفينة في البصرة عن الإبحار.',
  ],
  outlet: 'صحيفة الميناء',
  keyPoints: [
    'قالت هيئة الأنهار يوم الثلاثاء إن منسوب المياه انخفض إلى 41 سنتيمترا، وهو أدنى مستوى منذ أربعين عاما.',
    'وتوقفت 38 سفينة في البصرة عن الإبحار.',
  ],
  quotations: [
    { words: 'النهر يغلق نفسه بنفسه', by: { name: 'سلمى الحداد', role: 'هيئة الأنهار' } },
  ],
  places: [{ name: 'البصرة', type: 'city', country: 'IQ', at: [30.51, 47.78] }],
  figures: [
    { words: '41 سنتيمترا', of: 'منسوب المياه' },
    { words: '38 سفينة', of: null },
  ],
});
