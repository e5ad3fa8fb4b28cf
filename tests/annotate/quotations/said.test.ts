/** All that is read of what somebody said: the words, who, by which mention and cue, and the rule. */
import { expect, test } from 'vitest';
import { saidIn, saidInArticle } from './read.ts';

test.each<[string, string[]]>([
  [
    'Oakes said that the mill would close.',
    ['reported/that-clause the mill would close = Oakes, organisation; Oakes said; subject-verb'],
  ],
  [
    'Martin Oakes said on Friday that the mill would close.',
    [
      'reported/that-clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said, in a speech on Friday, that the mill would close.',
    [
      'reported/that-clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  ['Martin Oakes wrote in a letter that was sent that day.', []],
  [
    'Martin Oakes said sadly that the mill would close.',
    [
      'reported/that-clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said in a speech he told them that the mill would close.',
    ['reported/that-clause the mill would close = Martin Oakes, person; he told; subject-verb'],
  ],
  [
    'Martin Oakes said in a long old speech at the new town hall by the river in May that the mill would close.',
    [],
  ],
  [
    'Martin Oakes said in a long old speech at the town hall by the river that the mill would close.',
    [
      'reported/that-clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said Tuesday the mill would close.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said on Tuesday the mill would close.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said late on Tuesday the mill would close.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  ['Martin Oakes said in May.', []],
  ['Martin Oakes said of the mill it would close.', []],
  ['Martin Oakes said the mill and the town.', []],
  ['Martin Oakes said the mill closing now.', []],
  [
    'Martin Oakes said the mill closed now.',
    ['reported/clause the mill closed now = Martin Oakes, person; Martin Oakes said; subject-verb'],
  ],
  ['Martin Oakes said mills close now and then.', []],
  [
    'Martin Oakes said there would be bread.',
    [
      'reported/clause there would be bread = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  ['Martin Oakes said: the mill would close.', []],
  ['Martin Oakes said it’s late now.', []],
  [
    'Martin Oakes said they won’t go now.',
    ['reported/clause they won’t go now = Martin Oakes, person; Martin Oakes said; subject-verb'],
  ],
  ['Martin Oakes said the mill being late.', []],
  [
    'Martin Oakes told her that the mill would close.',
    [
      'reported/that-clause the mill would close = Martin Oakes, person; Martin Oakes told; subject-verb',
    ],
  ],
  ['Martin Oakes told the old bakers of Elm the mill would close.', []],
  [
    'Martin Oakes told the old bakers the mill would close.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes told; subject-verb',
    ],
  ],
  ['Martin Oakes told bakers mills would close.', []],
  [
    'Martin Oakes told us there would be bread.',
    [
      'reported/clause there would be bread = Martin Oakes, person; Martin Oakes told; subject-verb',
    ],
  ],
  ['Martin Oakes told the long old red dark tall wide new bakers that it would close.', []],
  [
    'Martin Oakes asked why the mill would close.',
    [
      'reported/question why the mill would close = Martin Oakes, person; Martin Oakes asked; subject-verb',
    ],
  ],
  [
    'Martin Oakes asked them whether the mill would close.',
    [
      'reported/question whether the mill would close = Martin Oakes, person; Martin Oakes asked; subject-verb',
    ],
  ],
  ['Martin Oakes said whether the mill would close.', []],
  ['Martin Oakes asked about the mill in town.', []],
  [
    'Martin Oakes vowed to close the old mill.',
    [
      'reported/infinitive to close the old mill = Martin Oakes, person; Martin Oakes vowed; subject-verb',
    ],
  ],
  ['Martin Oakes wanted to close the old mill.', []],
  ['Martin Oakes noted the mill would close.', []],
  ['Martin Oakes laughed that the mill would close.', []],
  [
    'Martin Oakes said the mill would close; the town would die.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close – the town would die.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close -- the town would die.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, adding that it was late.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, a sad day.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, an end.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, any end.',
    [
      'reported/clause the mill would close, any end = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, which is sad.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, while others sang.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, and added more.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, and sang more.',
    [
      'reported/clause the mill would close, and sang more = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close and added more.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, she said.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close and she later said more.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, said the baker.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, according to the baker.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, king of the town.',
    [
      'reported/clause the mill would close, king of the town = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill would close, being sad and old.',
    [
      'reported/clause the mill would close, being sad and old = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the mill, adding bread, would close.',
    [
      'reported/clause the mill, adding bread, would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes said the old mill is “late now”.',
    ['partial curly-double late now = Martin Oakes, person; Martin Oakes said; before-adjacent'],
  ],
  [
    'Martin Oakes said the mill would close…',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'The mill would close, Martin Oakes said.',
    [
      'reported/clause-before The mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'The mill would close, Martin Oakes said on Monday.',
    [
      'reported/clause-before The mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  ['The mill would close, Martin Oakes said more.', []],
  [
    'The mill would close, Martin Oakes, a baker, said.',
    [
      'reported/clause-before The mill would close = Martin Oakes (baker), person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'The mill would close, said Martin Oakes.',
    [
      'reported/clause-before The mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'The mill would close, said Martin Oakes, a baker.',
    [
      'reported/clause-before The mill would close = Martin Oakes (baker), person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'The mill would close, said Martin Oakes on Monday.',
    [
      'reported/clause-before The mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  ['The mill would close, said Martin Oakes more.', []],
  ['The mill would close, he said. Martin Oakes left.', []],
  [
    'Martin Oakes left. The mill would close, he said.',
    ['reported/clause-before The mill would close = Martin Oakes, person; he said; subject-verb'],
  ],
  ['Martin Oakes left. The mill would close, said he.', []],
  ['The mill would close, sang Martin Oakes.', []],
  ['The mill would close, saying Martin Oakes left.', []],
  [
    'And the mill would close, Martin Oakes said.',
    [
      'reported/clause-before the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'In May, the mill would close, Martin Oakes said.',
    [
      'reported/clause-before In May, the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  ['When it rained, Martin Oakes said.', []],
  ['Sad mill news, Martin Oakes said.', []],
  ['It would close, Martin Oakes said.', []],
  [
    'According to Martin Oakes, the mill would close.',
    [
      'reported/according-to the mill would close = Martin Oakes, person; Martin Oakes to; subject-verb',
    ],
  ],
  ['According to Martin Oakes the mill would close.', []],
  ['According to Martin Oakes, the sad mill.', []],
  [
    'The mill would close, according to Martin Oakes.',
    [
      'reported/according-to The mill would close = Martin Oakes, person; Martin Oakes to; subject-verb',
    ],
  ],
  ['The mill would close, per Martin Oakes.', []],
  [
    'The mill would close, according to Martin Oakes, a baker.',
    [
      'reported/according-to The mill would close = Martin Oakes (baker), person; Martin Oakes to; subject-verb',
    ],
  ],
  ['It said the mill would close.', []],
  ['We said the mill would close.', []],
  [
    'Dogs said the mill would close.',
    ['reported/clause the mill would close = Dogs, organisation; Dogs said; subject-verb'],
  ],
  ['Martin Oakes was told the mill would close.', []],
  [
    'Martin Oakes, who praised it, said the mill would close.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'The mill’s statement said it would close soon.',
    [
      'reported/clause it would close soon = the mill’s statement, unnamed; The mill’s statement said; subject-verb',
    ],
  ],
  [
    '“No,” Martin Oakes told them, the mill would close.',
    ['direct curly-double No, = Martin Oakes, person; Martin Oakes told; after-adjacent'],
  ],
  [
    '“No,” Martin Oakes said. He said the mill would close. He added that it was late.',
    [
      'direct curly-double No, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'reported/clause the mill would close = Martin Oakes, person; He said; subject-verb',
    ],
  ],
  ['Martin Oakes believes the mill would close.', []],
  [
    'The mayor of Elmton, Martin Oakes, said that the mill would close.',
    [
      'reported/that-clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'The mayor, Martin Oakes, said that the mill would close.',
    [
      'reported/that-clause the mill would close = Martin Oakes, person; The mayor said; subject-verb',
    ],
  ],
  ['In Elmton, Martin Oakes, said that the mill would close.', []],
  ['The bakers of Elmton, Martin Oakes, said that the mill would close.', []],
  ['He left. “Rocky” Oakes sat.', ['not-quotation/scare-quotes “Rocky”']],
  ['He said so. The “mill” is old.', ['not-quotation/scare-quotes “mill”']],
  [
    '“It is late,” Martin Oakes said. One man left. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = the baker, unnamed; the baker said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. Another man left. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = the baker, unnamed; the baker said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. Any man left. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = Martin Oakes, person; the baker said; after-inverted',
    ],
  ],
  [
    '“It is late,” said the man of Elm. He left.',
    ['direct curly-double It is late, = the man of Elm, unnamed; the man said; after-inverted'],
  ],
  [
    '“It is late,” said the man of the mill. Elm burned.',
    [
      'direct curly-double It is late, = the man of the mill, unnamed; the man said; after-inverted',
    ],
  ],
  [
    '“It is late,” said a spokesman for Elm’s old mill.',
    [
      'direct curly-double It is late, = a spokesman for Elm’s old mill, unnamed; a spokesman said; after-inverted',
    ],
  ],
  [
    '“It is late,” said the boss in charge of the mill.',
    [
      'direct curly-double It is late, = the boss in charge of the mill, unnamed; the boss said; after-inverted',
    ],
  ],
  [
    'He said the mill would close. Martin Oakes said the town would go.',
    ['reported/clause the town would go = Martin Oakes, person; Martin Oakes said; subject-verb'],
  ],
  [
    'Martin Oakes said the mill would close. Anna Webb said the town would go.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
      'reported/clause the town would go = Anna Webb, person; Anna Webb said; subject-verb',
    ],
  ],
  [
    'Then, Martin Oakes said the mill would close.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'Martin Oakes told the BBC the mill would close.',
    [
      'reported/clause the mill would close = Martin Oakes, person; Martin Oakes told; subject-verb',
    ],
  ],
  [
    'Martin Oakes told reporters they would close it.',
    ['reported/clause they would close it = Martin Oakes, person; Martin Oakes told; subject-verb'],
  ],
  [
    'Martin Oakes warned her it would close soon.',
    [
      'reported/clause it would close soon = Martin Oakes, person; Martin Oakes warned; subject-verb',
    ],
  ],
  [
    'Martin Oakes explained how the mill would close.',
    [
      'reported/question how the mill would close = Martin Oakes, person; Martin Oakes explained; subject-verb',
    ],
  ],
])('reported: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['He read the book “The Old Mill” in May.', ['not-quotation/title “The Old Mill”']],
  ['He read the book, “The Old Mill”, in May.', ['not-quotation/title “The Old Mill”']],
  ['He went to “The Old Mill” in May.', ['not-quotation/title “The Old Mill”']],
  ['He knows her as “The Old Mill” there.', ['not-quotation/name “The Old Mill”']],
  ['“The Old Mill” star Anna Webb left.', ['not-quotation/title “The Old Mill”']],
  ['“The Old Mill” Star Anna Webb left.', ['not-quotation/title “The Old Mill”']],
  ['“The old mill” star Anna Webb left.', ['not-quotation/scare-quotes “The old mill”']],
  ['He sang it on the BBC’s “The Old Mill” in May.', ['not-quotation/title “The Old Mill”']],
  ['He sang the BBC’s “The Old Mill” in May.', ['not-quotation/name “The Old Mill”']],
  ['He sang on – the BBC’s “The Old Mill” in May.', ['not-quotation/name “The Old Mill”']],
  ['He sang on the old 2012 book’s “The Old Mill” now.', ['not-quotation/title “The Old Mill”']],
  ['He sang on “The 9 Mills of Elm” in May.', ['not-quotation/title “The 9 Mills of Elm”']],
  ['Then Martin “Rocky” Oakes left.', ['not-quotation/nickname “Rocky”']],
  ['Then Martin “rocky” Oakes left.', ['not-quotation/scare-quotes “rocky”']],
  ['Then Martin “Rocky.” Oakes left.', ['not-quotation/scare-quotes “Rocky.”']],
  ['Then Martin “Rocky Old Boy” Oakes left.', ['not-quotation/name “Rocky Old Boy”']],
  ['Then Martin “Rocky” left.', ['not-quotation/scare-quotes “Rocky”']],
  ['Then the “Rocky” Oakes left.', ['not-quotation/scare-quotes “Rocky”']],
  ['The word “mill” is old.', ['not-quotation/word-as-word “mill”']],
  ['Some “mill” is old.', ['not-quotation/scare-quotes “mill”']],
  ['The “Mill Bread” is old.', ['not-quotation/name “Mill Bread”']],
  ['<a title="Old mill of Elm">', ['not-quotation/markup "Old mill of Elm"']],
  [
    'The so-called “mill of the long and old red valley of Elm” is old.',
    ['not-quotation/word-as-word “mill of the long and old red valley of Elm”'],
  ],
  [
    'The mill’s “long and old red valley of Elm and of Kent too” is old.',
    ['not-quotation/scare-quotes “long and old red valley of Elm and of Kent too”'],
  ],
  [
    '“It is late,” a man said.',
    ['direct curly-double It is late, = a man, unnamed; a man said; after-adjacent'],
  ],
  [
    '“It is late,” said the man close to the old mill.',
    [
      'direct curly-double It is late, = the man close to the old mill, unnamed; the man said; after-inverted',
    ],
  ],
  [
    '“It is late,” said the man of the mill who sang.',
    [
      'direct curly-double It is late, = the man of the mill, unnamed; the man said; after-inverted',
    ],
  ],
  [
    '“It is late,” said the man for the Elm mill.',
    [
      'direct curly-double It is late, = the man for the Elm mill, unnamed; the man said; after-inverted',
    ],
  ],
  [
    '“It is late,” said the man briefed on the mill.',
    [
      'direct curly-double It is late, = the man briefed on the mill, unnamed; the man said; after-inverted',
    ],
  ],
  [
    '“It is late,” said the head of leading mills.',
    [
      'direct curly-double It is late, = the head of leading mills, unnamed; the head said; after-inverted',
    ],
  ],
  [
    '“It is late,” said the Elm ministry.',
    [
      'direct curly-double It is late, = the Elm ministry, organisation; the Elm ministry said; after-inverted',
    ],
  ],
  [
    '“It is late,” said the ministry.',
    ['direct curly-double It is late, = the ministry, unnamed; the ministry said; after-inverted'],
  ],
  [
    '“It is late,” said Elm’s ministry.',
    [
      'direct curly-double It is late, = Elm’s ministry, organisation; Elm’s ministry said; after-inverted',
    ],
  ],
  [
    '“It is late,” said the Elm ministries.',
    [
      'direct curly-double It is late, = the Elm ministries, unnamed; the Elm ministries said; after-inverted',
    ],
  ],
  [
    '“It is late,” said the Elm man.',
    ['direct curly-double It is late, = the Elm man, unnamed; the Elm man said; after-inverted'],
  ],
  [
    '“It is late,” said Zhelt.',
    ['direct curly-double It is late, = Zhelt, organisation; Zhelt said; after-inverted'],
  ],
  [
    '“It is late,” said others.',
    ['direct curly-double It is late, = others, unnamed; others said; after-inverted'],
  ],
  [
    '“It is late,” said Another.',
    ['direct curly-double It is late, = another, unnamed; Another said; after-inverted'],
  ],
  [
    'An aide said: “It is late.”',
    ['direct curly-double It is late. = an aide, unnamed; An aide said; before-adjacent'],
  ],
  [
    'The aide said: “It is late.”',
    ['direct curly-double It is late. = the aide, unnamed; The aide said; before-adjacent'],
  ],
  [
    'Aides said: “It is late.”',
    ['direct curly-double It is late. = Aides, unnamed; Aides said; before-adjacent'],
  ],
  [
    'Elm aides said: “It is late.”',
    ['direct curly-double It is late. = Elm aides, unnamed; Elm aides said; before-adjacent'],
  ],
  [
    '“It is late,” Martin Oakes said. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = Martin Oakes, person; the baker said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. “It is so,” said the old baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = the old baker, unnamed; the old baker said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. “It is so,” said a baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = a baker, unnamed; a baker said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. “It is so,” said the bakers.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = the bakers, unnamed; the bakers said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. “It is so,” said the actress.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = the actress, unnamed; the actress said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. “It is so,” said the actor.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = Martin Oakes, person; the actor said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. Anna Webb left. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = the baker, unnamed; the baker said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. A man left. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = the baker, unnamed; the baker said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. The man left. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = Martin Oakes, person; the baker said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. It rained. It rained. It rained. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = Martin Oakes, person; the baker said; after-inverted',
    ],
  ],
  [
    '“It is late,” Martin Oakes said. It rained. It rained. It rained. It rained. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = the baker, unnamed; the baker said; after-inverted',
    ],
  ],
  [
    'A baker came. “It is late,” Martin Oakes said. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = the baker, unnamed; the baker said; after-inverted',
    ],
  ],
  [
    'Anna Webb, a baker, came. “It is late,” Martin Oakes said. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-adjacent',
      'direct curly-double It is so, = Anna Webb (baker), person; the baker said; after-inverted',
    ],
  ],
  [
    '“It is late,” said the mill. “It is so,” said the baker.',
    [
      'direct curly-double It is late, = the mill, unnamed; the mill said; after-inverted',
      'direct curly-double It is so, = the baker, unnamed; the baker said; after-inverted',
    ],
  ],
  [
    'Anna Webb left. She was late. “It is late,” she said.',
    ['direct curly-double It is late, = Anna Webb, person; she said; after-adjacent'],
  ],
  [
    'Anna Webb was late when she came. Clara Moor sang. “It is late,” said Webb.',
    ['direct curly-double It is late, = Anna Webb, person; Webb said; after-inverted'],
  ],
  [
    'Martin Oakes, a baker, left. The baker was late. “It is late,” he said.',
    ['direct curly-double It is late, = Martin Oakes (baker), person; he said; after-adjacent'],
  ],
  [
    'A baker left. The baker was late. “It is late,” he said.',
    ['direct curly-double It is late, = the baker, unnamed; he said; after-adjacent'],
  ],
  ['Martin Oakes left. “It is late,” she said.', ['direct curly-double It is late, = nobody']],
  [
    'Martin Oakes left.\nAnna Webb sat. She sang.\n“It is late,” he said.',
    ['direct curly-double It is late, = Martin Oakes, person; he said; after-adjacent'],
  ],
  [
    'Anna Webb sat. Her mill burned. “It is late,” she said.',
    ['direct curly-double It is late, = Anna Webb, person; she said; after-adjacent'],
  ],
  [
    'Anna Webb, who sat when she came, left. “It is late,” she said. “It is,” she added.',
    [
      'direct curly-double It is late, = Anna Webb, person; she said; after-adjacent',
      'direct curly-double It is, = Anna Webb, person; she added; after-adjacent',
    ],
  ],
  [
    'Martin Oakes said it was late. “It is,” he said. “We go,” he added.',
    [
      'direct curly-double It is, = Martin Oakes, person; he said; after-adjacent',
      'direct curly-double We go, = Martin Oakes, person; he added; after-adjacent',
    ],
  ],
  [
    'Peter Dale told Martin Oakes it was late. “It is,” he said.',
    ['direct curly-double It is, = Peter Dale, person; he said; after-adjacent'],
  ],
  [
    'The Harbour Company left. “It is late,” it said.',
    ['direct curly-double It is late, = Harbour Company, organisation; it said; after-adjacent'],
  ],
  ['The mills closed. “It is late,” they said.', ['direct curly-double It is late, = nobody']],
  [
    '“It is late. “We go,” Martin Oakes said.',
    ['direct curly-double We go, = Martin Oakes, person; Martin Oakes said; after-adjacent'],
  ],
  ['“It is late, he said. Martin Oakes left.', ['direct curly-double It is late, = nobody']],
  [
    '“It is late, said Martin Oakes. He left.',
    ['direct curly-double It is late, = Martin Oakes, person; Martin Oakes said; after-inverted'],
  ],
  [
    'She said: “It is late” and “so it is” to Martin Oakes.',
    ['direct curly-double It is late = nobody', 'partial curly-double so it is = nobody'],
  ],
  ['He said: “ It is late. ” She left.', ['direct curly-double It is late. = nobody']],
  ['He said “ it is” so.', ['partial curly-double it is = nobody']],
  ['He is 6\'2" tall, she said.', []],
  [
    'It was all over."It is late," said Martin Oakes.',
    [
      'direct straight-double It is late, = Martin Oakes, person; Martin Oakes said; after-inverted',
    ],
  ],
  ['It was all over,"it is late," said Martin Oakes.', []],
  [
    '«It is late,» said Martin Oakes.',
    ['direct guillemet It is late, = Martin Oakes, person; Martin Oakes said; after-inverted'],
  ],
  [
    '„It is late,“ said Martin Oakes.',
    ['direct low-high It is late, = Martin Oakes, person; Martin Oakes said; after-inverted'],
  ],
  [
    '„It is late,” said Martin Oakes.',
    ['direct low-high It is late, = Martin Oakes, person; Martin Oakes said; after-inverted'],
  ],
  [
    '‘It is late,’ said Martin Oakes.',
    ['direct single It is late, = Martin Oakes, person; Martin Oakes said; after-inverted'],
  ],
  [
    '‘It’s the dogs’ mill,’ said Martin Oakes.',
    [
      'direct single It’s the dogs’ mill, = Martin Oakes, person; Martin Oakes said; after-inverted',
    ],
  ],
  [
    '‘It is the bakers’ said Martin Oakes.',
    ['direct single It is the bakers = Martin Oakes, person; Martin Oakes said; after-inverted'],
  ],
  [
    '‘Get ’em,’ said Martin Oakes.',
    ['direct single Get ’em, = Martin Oakes, person; Martin Oakes said; after-inverted'],
  ],
  ["'Tis late, said Martin Oakes.", []],
  [
    "It is the '90s, said Martin Oakes.",
    [
      "reported/clause-before It is the '90s = Martin Oakes, person; Martin Oakes said; subject-verb",
    ],
  ],
  [
    'It is the ‘90s’ look, said Martin Oakes.',
    [
      'reported/clause-before It is the ‘90s’ look = Martin Oakes, person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    '“‘It is late,’ he told us,” said Martin Oakes.',
    [
      'direct curly-double ‘It is late,’ he told us, = Martin Oakes, person; Martin Oakes said; after-inverted',
    ],
  ],
  [
    '‘“It is late,” he told us,’ said Martin Oakes.',
    [
      'direct single “It is late,” he told us, = Martin Oakes, person; Martin Oakes said; after-inverted',
    ],
  ],
  ['“…” said Martin Oakes.', []],
])('in marks: %s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected);
});

test.each<[string, Parameters<typeof saidInArticle>, string[]]>([
  [
    'a report',
    [
      ['headline', 'Mayor Oakes: We will not sell the mill'],
      [
        'paragraph',
        'The mayor of Elmton, Martin Oakes, said on Monday that the old mill would not be sold.',
      ],
      ['paragraph', '“It belongs to the town,” he said. “It was here before all of us.”'],
      [
        'paragraph',
        'His deputy, Anna Webb, was less sure. “We need the money,” she told the Elmton Courier, adding that the roof was “about to fall in”.',
      ],
      [
        'paragraph',
        'The Harbour Company, which wants to buy it, said in a statement: “We have made a fair offer.',
      ],
      ['paragraph', '“It stands until Friday.”'],
      [
        'paragraph',
        'Clara van der Moor, 45, a baker at the mill, laughed and said, “They would make it a hotel.”',
      ],
      [
        'paragraph',
        '“Will they ask us?” asked Peter Dale, another baker. Van der Moor shook her head. “They never do,” she said.',
      ],
      [
        'paragraph',
        'According to a report by the Institute of Tides, the mill is “one of the last of its kind”. The film “The Last Mill” was made there.',
      ],
      [
        'paragraph',
        'A spokesman for the ministry declined to comment. “We do not talk about sales,” he wrote.',
      ],
    ],
    [
      'headline headline We will not sell the mill = Martin Oakes (Mayor), person; Mayor Oakes; headline-colon',
      'direct curly-double It belongs to the town, = Martin Oakes (Mayor), person; he said; after-adjacent',
      'direct curly-double It was here before all of us. = Martin Oakes (Mayor), person; he said; before-next-adjacent',
      'direct curly-double We need the money, = Anna Webb, person; she told; after-adjacent',
      'partial curly-double about to fall in = Anna Webb, person; she told; before-adjacent',
      'direct curly-double We have made a fair offer.\n“It stands until Friday. = Harbour Company, organisation; The Harbour Company said; before-apposed',
      'direct curly-double They would make it a hotel. = Clara van der Moor (baker at the mill), person; Clara van der Moor laughed; before-apposed',
      'direct curly-double Will they ask us? = Peter Dale (baker), person; Peter Dale asked; after-inverted',
      'direct curly-double They never do, = Clara van der Moor (baker at the mill), person; she said; after-adjacent',
      'partial curly-double one of the last of its kind = Institute of Tides, organisation; a report to; before-source-source',
      'direct curly-double We do not talk about sales, = a spokesman for the ministry, unnamed; he wrote; after-adjacent',
      'not-quotation/title “The Last Mill”',
      'reported/that-clause the old mill would not be sold = Martin Oakes (Mayor), person; Martin Oakes said; subject-verb',
    ],
  ],
  [
    'a post and what was set apart',
    [
      ['headline', 'Club sells its old ground'],
      ['paragraph', 'Rosa Lind, who runs Elm United, told the fans of the sale on Friday:'],
      ['quote', 'We have sold the ground. It was not easy for any of us.'],
      ['quote', 'We leave in May. https://a.example/b'],
      ['paragraph', 'Sofia Brook, a fan, wrote:'],
      ['quote', 'It was our home for years and now it goes. — Sofia Brook (@sofiab) June 3, 2020'],
      [
        'paragraph',
        'The club’s lawyer, Ivan Dorn, said the sale was legal. ‘We asked everyone,’ Dorn said.',
      ],
      ['quote', 'Read more'],
      ['paragraph', '“I cannot believe it,” Brook later said of the sale. “Who'],
      ['paragraph', '“asked me?”'],
    ],
    [
      'direct block-quote We have sold the ground. It was not easy for any of us.\nWe leave in May. = Rosa Lind, person; Rosa Lind told; before-apposed',
      'direct block-quote It was our home for years and now it goes. = Sofia Brook (fan), person; Sofia Brook; signature',
      'direct single We asked everyone, = Ivan Dorn, person; Dorn said; after-adjacent',
      'direct curly-double I cannot believe it, = Sofia Brook (fan), person; Brook said; after-adjacent',
      'direct curly-double Who\n“asked me? = Sofia Brook (fan), person; Brook said; before-next-adjacent',
      'reported/clause the sale was legal = Ivan Dorn, person; The club’s lawyer said; subject-verb',
    ],
  ],
  [
    'an interview',
    [
      ['headline', 'Anna Webb on the mill'],
      [
        'paragraph',
        'Anna Webb, a miller, met Martin Oakes in Elm. Webb spoke of her “long love” of bread.',
      ],
      ['paragraph', 'Q: Is it late?'],
      ['paragraph', 'A: I think it is.'],
      ['paragraph', 'They left for the mill.'],
      ['paragraph', 'Q: Do you bake?'],
      ['paragraph', 'A: I do, and we “love” it.'],
      ['paragraph', 'Q. And now?'],
      ['paragraph', 'A. Now we rest.'],
    ],
    [
      'partial curly-double long love = Anna Webb (miller), person; Webb spoke; before-adjacent',
      'turn turn Is it late? = nobody',
      'turn turn I think it is. = Anna Webb (miller), person; A; answers',
      'turn turn Do you bake? = nobody',
      'turn turn I do, and we “love” it. = Anna Webb (miller), person; A; answers',
      'turn turn And now? = nobody',
      'turn turn Now we rest. = Anna Webb (miller), person; A; answers',
    ],
  ],
  [
    'a headline below',
    [
      ['paragraph', 'Martin Oakes said: “It is late.”'],
      ['headline', 'Oakes: ‘The mill stays open’'],
      ['paragraph', 'Anna Webb, his deputy, left. “We go,” she said.'],
    ],
    [
      'direct curly-double It is late. = Martin Oakes, person; Martin Oakes said; before-adjacent',
      'headline headline The mill stays open = Martin Oakes, person; Oakes; headline-colon',
      'direct curly-double We go, = Anna Webb, person; she said; after-adjacent',
    ],
  ],
  [
    'turns far apart',
    [
      ['paragraph', 'OAKES: I think it is.'],
      ['paragraph', 'WEBB: You do?'],
      ['paragraph', 'OAKES: Yes.'],
      ['paragraph', 'The mill closed.'],
      ['paragraph', 'It rained.'],
      ['paragraph', 'It was late.'],
      ['paragraph', 'It was over.'],
      ['heading', 'DALE: I go.'],
      ['paragraph', 'MOOR: I go.'],
    ],
    [
      'turn turn I think it is. = Oakes, person; OAKES; turn',
      'turn turn You do? = Webb, person; WEBB; turn',
      'turn turn Yes. = Oakes, person; OAKES; turn',
    ],
  ],
  [
    'a debate',
    [
      ['paragraph', 'Martin Oakes met Anna Webb, the mayor, in Elm.'],
      ['paragraph', 'MODERATOR: Is it late?'],
      ['paragraph', 'OAKES: I think it is.'],
      ['paragraph', 'ANNA WEBB (Elm Party): You are wrong.'],
      ['paragraph', 'PETER VAN DALE: We all are.'],
      ['paragraph', 'DALE: My bad.'],
      ['paragraph', 'O’NEILL: Not me.'],
    ],
    [
      'turn turn Is it late? = nobody',
      'turn turn I think it is. = Martin Oakes, person; OAKES; turn',
      'turn turn You are wrong. = Anna Webb (mayor), person; ANNA WEBB; turn',
      'turn turn We all are. = Peter Van Dale, person; PETER VAN DALE; turn',
      'turn turn My bad. = Peter Van Dale, person; DALE; turn',
      'turn turn Not me. = O’Neill, person; O’NEILL; turn',
    ],
  ],
])('an article: %s', (_why, blocks, expected) => {
  expect(saidInArticle(...blocks)).toEqual(expected);
});
