/** A news story of our own, about people who do not exist, with all that a brief can hold. */
import { briefFrom } from './brief-from.ts';

const RHINE = [
  'Barges run a third full as the Rhine drops to its lowest level for September',
  'DUISBURG — Cargo ships on the Rhine are sailing with a third of their load after eleven weeks almost without rain left Europe’s busiest river too shallow for them, Germany’s waterways agency said on Tuesday.',
  'At Kaub, the narrow bend that decides how deep a ship may lie anywhere upstream, the gauge stood at 41 centimetres, the lowest reading for September since records began in 1880.',
  '“We are not closing the river. The river is closing itself,” said Annegret Vollmer, head of the waterways agency’s office in Bonn.',
  'Freight rates from Rotterdam to Basel have risen to 182 euros a tonne, more than four times the price in June, according to the brokers’ exchange in Rotterdam.',
  'The steelworks at Duisburg, which takes 60,000 tonnes of ore a day by water, has shut one of its two remaining furnaces. Its owner said 2,400 people would work shorter hours until the end of October.',
  '“Every centimetre that we lose at Kaub is another lorry on the motorway,” said Pieter van den Heuvel-Oosterbeek, who runs 38 barges out of Nijmegen. “And there are no lorries left.”',
  'Switzerland, which receives about 10% of its imports by ship, released diesel from its emergency store in Basel. A spokeswoman for the port of Strasbourg said that containers bound for Switzerland were being moved to trains “as far as there are trains”.',
  'One shipowner, who asked not to be named because he is negotiating with his bank, said that half of the family firms on the river would not live to see the spring.',
  'The drought reaches far beyond the water. Cologne has forbidden the watering of gardens, and a nuclear plant at Cattenom in France has cut its output by 20 per cent because the Moselle is too warm to cool it.',
  'Forecasters see no change. “What we would need is three weeks of steady rain over the Alps, and there is no such rain in any of our models,” said Dr Nokuthula Lindqvist-Amankwah of the hydrological institute in Koblenz.',
  'In Berlin, the transport minister, Jonas Reetz, promised to spend 1.3 billion euros on deepening the channel at Kaub by 2033. Critics called the plan “a monument to wishful thinking”.',
  'Vollmer said that the fairway could be deepened by no more than 20 centimetres. “A river is not a bathtub,” she said.',
  'The low water has consequences on the other side of the world. Two container lines have moved their weekly ships from Shanghai to Antwerp, and Washington has asked Germany to release coal from its reserve.',
  'Some 150 million people drink water from wells beside the Rhine and the rivers that feed it. None of them is short of water yet, the commission for the protection of the Rhine said.',
];

const VOLLMER = { name: 'Annegret Vollmer', role: 'head of the waterways agency’s office in Bonn' };
const HEUVEL = {
  name: 'Pieter van den Heuvel-Oosterbeek',
  role: 'who runs 38 barges out of Nijmegen',
};

export const rhine = briefFrom({
  blocks: RHINE,
  outlet: 'The Harbour Chronicle',
  published: '2026-09-15T06:40:00Z',
  keyPoints: [
    'Cargo ships on the Rhine are sailing with a third of their load after eleven weeks almost without rain left Europe’s busiest river too shallow for them, Germany’s waterways agency said on Tuesday.',
    'At Kaub, the narrow bend that decides how deep a ship may lie anywhere upstream, the gauge stood at 41 centimetres, the lowest reading for September since records began in 1880.',
    'Its owner said 2,400 people would work shorter hours until the end of October.',
  ],
  quotations: [
    { words: 'We are not closing the river. The river is closing itself,', by: VOLLMER },
    {
      words: 'Every centimetre that we lose at Kaub is another lorry on the motorway,',
      by: HEUVEL,
    },
    {
      words:
        'What we would need is three weeks of steady rain over the Alps, and there is no such rain in any of our models,',
      by: {
        name: 'Dr Nokuthula Lindqvist-Amankwah',
        role: 'of the hydrological institute in Koblenz',
      },
    },
    { words: 'And there are no lorries left.', by: HEUVEL },
    { words: 'A river is not a bathtub,', by: VOLLMER },
    { words: 'a monument to wishful thinking', by: null },
    {
      words: 'as far as there are trains',
      by: { name: 'A spokeswoman for the port of Strasbourg', role: null, source: 'unnamed' },
    },
  ],
  reported: [
    {
      words: 'half of the family firms on the river would not live to see the spring',
      by: { name: 'One shipowner', role: null, source: 'unnamed' },
    },
    {
      words: 'the fairway could be deepened by no more than 20 centimetres',
      by: VOLLMER,
    },
    {
      words: 'None of them is short of water yet',
      by: {
        name: 'the commission for the protection of the Rhine',
        role: null,
        source: 'organisation',
      },
    },
  ],
  places: [
    { name: 'Kaub', type: 'city', country: 'DE', at: [50.09, 7.76] },
    { name: 'Duisburg', type: 'city', country: 'DE', at: [51.43, 6.76], also: ['DUISBURG'] },
    { name: 'Rhine', type: 'river', country: null, at: [50.36, 7.6] },
    { name: 'Rotterdam', type: 'city', country: 'NL', at: [51.92, 4.48] },
    { name: 'Basel', type: 'city', country: 'CH', at: [47.56, 7.59] },
    { name: 'Strasbourg', type: 'city', country: 'FR', at: [48.58, 7.75] },
    { name: 'Bonn', type: 'city', country: 'DE', at: [50.73, 7.1] },
    { name: 'Cologne', type: 'city', country: 'DE', at: [50.93, 6.95] },
    { name: 'Koblenz', type: 'city', country: 'DE', at: [50.36, 7.6] },
    { name: 'Nijmegen', type: 'city', country: 'NL', at: [51.84, 5.86] },
    {
      name: 'Cattenom',
      type: 'city',
      country: 'FR',
      at: [49.41, 6.24],
    },
    { name: 'Antwerp', type: 'city', country: 'BE', at: [51.22, 4.4] },
    { name: 'Germany', type: 'country', country: 'DE', at: [51.5, 10.5] },
    { name: 'Switzerland', type: 'country', country: 'CH', at: [47, 8] },
    { name: 'Berlin', type: 'city', country: 'DE', at: [52.52, 13.4] },
    { name: 'France', type: 'country', country: 'FR', at: [46, 2] },
    { name: 'Alps', type: 'mountain', country: null, at: [46.5, 9.5] },
    { name: 'Moselle', type: 'river', country: null, at: [50.36, 7.6] },
    { name: 'Shanghai', type: 'city', country: 'CN', at: [31.22, 121.46] },
    {
      name: 'Washington',
      type: 'city',
      country: 'US',
      at: [38.9, -77.04],
      use: 'metonym',
    },
    { name: 'Europe', type: 'continent', country: null, at: [48.7, 9.1] },
  ],
  figures: [
    { words: '41 centimetres', of: 'the gauge', value: 41, unit: 'centimetre' },
    { words: '2,400 people', of: null },
    { words: '182 euros a tonne', of: 'Freight rates' },
    { words: '1.3 billion euros', of: 'deepening the channel at Kaub' },
    { words: '150 million people', of: null, qualifier: 'Some' },
    { words: 'a third', of: 'their load' },
    { words: '60,000 tonnes', of: 'ore' },
    { words: 'four times', of: 'the price in June', qualifier: 'more than' },
    { words: '10%', of: 'its imports', qualifier: 'about' },
    { words: '20 per cent', of: 'its output' },
    {
      words: '20 centimetres',
      of: null,
      qualifier: 'no more than',
      value: 20,
      unit: 'centimetre',
    },
    { words: '38 barges', of: null },
    { words: 'eleven weeks', of: null },
    { words: 'three weeks', of: 'steady rain' },
    { words: 'half', of: 'the family firms', vague: true },
  ],
  dropped: [
    { text: 'Share on social media Copy link', rule: 'boilerplate/share-bar' },
    {
      text: 'A barge passes the Pfalz island at Kaub. Photo: M. Adeyemi',
      rule: 'boilerplate/caption',
    },
    { text: 'Read more: Why the ferries of Cologne stand still', rule: 'boilerplate/related' },
    {
      text: 'Sign up for our morning newsletter, five stories to start the day with, free of charge.',
      rule: 'boilerplate/newsletter',
    },
  ],
});
