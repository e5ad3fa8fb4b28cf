/** A headline and paragraphs, of our own, in which every kind of item stands at least once. */
export const sample = [
  'Water returns to Aldmoor, mayor warns',
  'The river rose by 3.2 metres on Monday, and about 1,200 people left their homes in Aldmoor, a town 30 miles north of Leeds.',
  '“We have not seen anything like it in forty years,” said Ruth Pell, the mayor of Aldmoor, who flew in from Paris. “It was terrifying,” she told reporters.',
  'The council said that repairs would cost £2.3m, up 12 per cent from 2019. According to John “Rocky” Okafor, an engineer, two-thirds of the bridges in Yorkshire were “at risk”.',
  'However, officials in Washington and London warned that the United Kingdom would need more help from Europe by 5 May.',
].join('\n');
