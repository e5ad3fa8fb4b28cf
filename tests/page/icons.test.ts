import { expect, test } from 'vitest';
import { articleIn, bodyOf, pageWith, STORY } from './pages.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" ${attributes}>${inside}<path d="M0 0h9v9z"/></svg>`;

/** What an icon may leave in a page's text, by how it got there. */
test.each([
  ['title in a bare svg', svg('<title>Envelope</title>')],
  ['desc in a bare svg', svg('<desc>An icon of a paper envelope.</desc>')],
  ['title and desc', svg('<title>Email</title><desc>An icon of a paper envelope.</desc>')],
  ['svg text', svg('<text x="1" y="9">Tweet this</text>')],
  [
    'svg in a paragraph',
    `<p>${svg('<title>Clock</title><desc>An icon of a clock face.</desc>')}</p>`,
  ],
  ['svg in a heading', `<h2>${svg('<title>Tag icon</title>')}</h2>`],
  ['svg in a link', `<p><a href="/x">${svg('<desc>An icon of a speech bubble.</desc>')}</a></p>`],
  ['svg in a button', `<button>${svg('<title>Close icon</title>')}Close</button>`],
  [
    'svg in a list',
    `<ul><li>${svg('<title>Facebook icon</title>')}</li><li>${svg('<title>Twitter icon</title>')}</li></ul>`,
  ],
  ['svg with role and label', svg('<title>Search icon</title>', 'role="img" aria-label="Search"')],
  [
    'a sprite that is hidden',
    `<div style="display:none">${svg('<symbol id="a"><title>Camera</title><desc>An icon of a digital camera.</desc></symbol>')}</div>`,
  ],
  [
    'a sprite that is not',
    `<div>${svg('<symbol id="b"><title>Folder</title><desc>An icon of a paper folder.</desc></symbol>')}</div>`,
  ],
  ['a use of a sprite', svg('<title>Arrow pointing right</title><use href="#arrow"/>')],
  ['defs', svg('<defs><title>Menu</title><desc>An icon of 3 horizontal lines.</desc></defs>')],
  ['nested svg', svg(svg('<title>Star icon</title>'))],
  ['a visually hidden span', '<p><span class="visually-hidden">Share icon</span></p>'],
  ['a screen reader span', '<p><span class="sr-only">Opens in a new window</span></p>'],
  [
    'a screen reader text of WordPress',
    '<p><span class="screen-reader-text">Printer icon</span></p>',
  ],
  ['a hidden span in a link', '<p><a href="/x"><span class="u-hidden">Close icon</span></a></p>'],
  [
    'svg in a button in a link',
    `<p><a href="/x"><button>${svg('<title>Play icon</title>')}</button></a></p>`,
  ],
  ['svg text in a heading', `<h3>${svg('<text>New</text>')}</h3>`],
  ['a flattened name in a link', '<p><a href="/x">Arrow pointing right</a></p>'],
  ['a flattened description in a heading', '<h2>An icon of a paper envelope.</h2>'],
  [
    'alt of a picture in a link',
    '<p><a href="/x"><img src="/i.png" alt="Icon of a clock"></a></p>',
  ],
  ['alt of a picture', '<p><img src="/i.png" alt="An icon of a magnifying glass"></p>'],
  ['a flattened description', '<p>An icon of a desk calendar.</p>'],
  ['a flattened name and description', '<p>Calendar An icon of a desk calendar.</p>'],
  ['“icon of”', '<p>Icon of a paper envelope</p>'],
  ['“icon representing”', '<p>Logout An icon representing logout.</p>'],
  ['“… icon”', '<p>Magnifying glass icon</p>'],
  ['“… icon” in a heading', '<h3>Hamburger menu icon</h3>'],
  ['a brand’s icon', '<p>WhatsApp icon</p>'],
  ['a brand’s logo', '<p>Instagram logo</p>'],
  ['“arrow pointing”', '<p>Arrow pointing right</p>'],
  ['“chevron facing”', '<p>Chevron facing down</p>'],
  ['“caret”', '<p>Caret pointing to the left</p>'],
  ['a direction and an icon', '<div>Left arrow icon</div>'],
  [
    'a run of three',
    '<p>Home An icon of a house. Tick An icon of a tick mark. Tag An icon of a tag.</p>',
  ],
  [
    'a run with loose ones',
    '<p>Camera An icon of a digital camera. Quote Mark A closing quote mark. Plus A mathematical ‘plus’ symbol. Folder An icon of a paper folder. Rating An icon of a star. Copy link A black square over a white square.</p>',
  ],
])('nothing is left of %s', (_name, markup) => {
  expect(bodyOf(articleIn(pageWith(markup)))).toEqual(STORY);
});

test('a sentence that stands after an icon’s description stays', () => {
  const sentence = 'Two of the piers were repaired only three years ago, the council said.';
  const body = bodyOf(articleIn(pageWith(`<p>Clock An icon of a clock face. ${sentence}</p>`)));
  expect(body).toContain(sentence);
  expect(body.join(' ')).not.toContain('clock face');
});

test('what was inside a drawing is on record', () => {
  const { dropped } = articleIn(
    pageWith(
      `<p>${svg('<title>Clock icon</title>')}The works began on Monday, at five in the morning.</p>`,
    ),
  );
  expect(dropped).toContainEqual(
    expect.objectContaining({ text: 'Clock icon', rule: 'boilerplate/svg-text' }),
  );
});

/** They speak of icons, arrows and logos, and are the article's. */
test.each([
  'An icon of the silver screen, she made forty films in twenty years.',
  'He has become an icon of resistance for a whole generation of islanders.',
  'An icon of a broken heart appeared next to his name within the hour.',
  'The icon of the Virgin was carried through the streets of the old harbour.',
  'An icon of a house marks each shelter on the map that the council printed.',
  'She is a fashion icon, and her coats hang in three museums.',
  'The arrow pointing right on the new sign sends lorries into a dead end.',
  'The Facebook logo was sprayed on the wall of the ferry terminal overnight.',
  'A monk painted the icon of Saint Nicholas that hangs above the altar.',
  'An icon for many young sailors, the ship will be taken apart in spring.',
  'Tap the search icon, and the timetable of the ferries opens.',
  'The company said its icon representing a whale would be changed by summer.',
  'Police released a picture of an arrow carved into the door of the chapel.',
  'The symbol of the town, a heron, was stolen from the square on Friday.',
  'An icon of British engineering was sold to a buyer from Japan yesterday.',
  'Camera crews waited at the pier until the last ferry had left.',
  'The logo of the club shows a lighthouse, an anchor and a star.',
])('kept: %s', (sentence) => {
  expect(bodyOf(articleIn(pageWith(`<p>${sentence}</p>`)))).toContain(sentence);
});
