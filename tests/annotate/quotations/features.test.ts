/**
 * What the rankers weigh: the names of the features are those of the fitted weights. A feature that no row names is not looked at.
 */
import { expect, test } from 'vitest';
import { antecedentsIn, candidatesIn } from './read.ts';

type Row = readonly [text: string, lines: readonly string[]];

const FIRST: readonly Row[] = [
  [
    '“Mill,” he said.',
    [
      'nobody: nobody nobody:capitals nobody:ends-comma nobody:title:comma nobody:title:after-other nobody:1-2:after-other',
      'he, said: kind:he place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built after:opens-block',
    ],
  ],
  [
    'The “Old Mill Of Elm” left.',
    [
      'nobody: nobody nobody:capitals nobody:before-noun nobody:title:open nobody:title:after-determiner nobody:3-4:after-determiner nobody:no-cue',
    ],
  ],
  // What somebody or something is called, and by whom.
  [
    'He called her plan “late” in May.',
    [
      'nobody: nobody nobody:starts-lower nobody:called nobody:lower:open nobody:lower:after-other nobody:1-2:after-other nobody:no-cue',
      'He, called: kind:he place:before relation:adjacent before:subject main:before cue:fair lower:before gap:before=1.1 calls before:flow:built',
      'her: kind:her possessive place:before relation:none before:guess lower:before',
      'her plan, called: kind:nominal place:before relation:object before:guess cue:fair lower:before gap:before=0.0 near:before:guess before:flow:guess',
    ],
  ],
  [
    'He called, and the “old mill” fell.',
    [
      'nobody: nobody nobody:starts-lower nobody:before-noun nobody:lower:open nobody:lower:after-determiner nobody:1-2:after-determiner nobody:no-cue',
      'He, called: kind:he place:before relation:adjacent before:subject main:before cue:fair lower:before gap:before=1.4 before:flow:built',
    ],
  ],
  [
    'He called and said “old mill”.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue',
      'He, said: kind:he place:before relation:carried before:guess main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
      'He, called: kind:he place:before relation:adjacent before:subject main:before cue:fair lower:before gap:before=1.1 before:flow:built',
    ],
  ],
  [
    'It was called “late” by Anna Webb.',
    [
      'nobody: nobody nobody:starts-lower nobody:called nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue nobody:no-cue',
      'It, called: kind:it place:before relation:passive before:guess cue:fair lower:before not-the-speaker gap:before=0.0 near:before:guess before:flow:guess',
      'Anna Webb, called: kind:person after-preposition place:before relation:later before:guess cue:fair lower:before gap:before=0.0 near:before:guess called-by before:flow:guess',
    ],
  ],
  [
    'It was left “late” by Anna Webb.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-other nobody:1-2:after-other nobody:no-cue',
      'It: kind:it place:before relation:none before:guess lower:before opens-sentence not-the-speaker',
      'Anna Webb: kind:person after-preposition place:after relation:none after:guess lower:after',
    ],
  ],
  [
    '“Out!” she cried.',
    [
      'nobody: nobody nobody:capitals nobody:ends-comma nobody:title:comma nobody:title:after-other nobody:1-2:after-other',
      'she, cried: kind:she place:after relation:adjacent after:subject main:after gap:after=0.0 near:after:built after:comma:built after:opens-block',
    ],
  ],
  [
    '“Out!” Webb cried.',
    [
      'nobody: nobody nobody:capitals nobody:ends-stop nobody:title:stop nobody:title:after-other nobody:1-2:after-other nobody:no-cue',
      'Webb, cried: kind:name place:after relation:adjacent after:subject main:after gap:after=0.0 near:after:built after:opens-block',
    ],
  ],
  // The colon is behind another verb.
  [
    'She said the plan was old, to which Anna Webb replied: “It is not.”',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:3-4:after-other',
      'She, said: kind:she place:before relation:adjacent before:subject main:before cue:said gap:before=2.5 before:flow:built',
      'the plan, :: kind:nominal place:before relation:colon:earlier before:guess gap:before=0.0 near:before:guess before:colon:guess',
      'the plan, said: kind:nominal place:before relation:object before:guess cue:said gap:before=2.3 before:flow:guess',
      'Anna Webb, replied: kind:person place:before relation:adjacent before:subject gap:before=0.7 near:before:built before:colon:built colon:adjacent',
    ],
  ],
  // All words of the sentence have capitals.
  [
    'Here Bakers Sang “Mill Song”.',
    [
      'nobody: nobody nobody:clause:open nobody:clause:after-cue nobody:1-2:after-cue',
      'Bakers, Sang: kind:nominal plural place:before relation:adjacent before:subject main:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'Here bakers sang “Mill Song”.',
    [
      'nobody: nobody nobody:capitals nobody:title:open nobody:title:after-cue nobody:1-2:after-cue',
      'bakers, sang: kind:nominal plural place:before relation:adjacent before:subject main:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'The word “mill” is old.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue nobody:no-cue',
    ],
  ],
  [
    'The novel, “The Old Mill”, is out.',
    [
      'nobody: nobody nobody:capitals nobody:after-work nobody:title:open nobody:title:after-other nobody:3-4:after-other nobody:no-cue',
    ],
  ],
  [
    'He read “The Old Mill” novel.',
    [
      'nobody: nobody nobody:capitals nobody:before-noun nobody:title:open nobody:title:after-cue nobody:3-4:after-cue',
      'He, read: kind:he place:before relation:adjacent before:subject main:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'His “old mill” left.',
    [
      'nobody: nobody nobody:starts-lower nobody:before-noun nobody:lower:open nobody:lower:after-determiner nobody:1-2:after-determiner nobody:no-cue',
      'His: kind:his possessive place:before relation:none before:guess lower:before opens-sentence',
    ],
  ],
  [
    'Webb’s “mill it is” left.',
    [
      'nobody: nobody nobody:starts-lower nobody:after-possessive nobody:before-noun nobody:lower:open nobody:lower:after-possessive nobody:3-4:after-possessive nobody:no-cue',
    ],
  ],
  [
    'He spoke of “the mill and its long old wall” in May.',
    [
      'nobody: nobody nobody:starts-lower nobody:after-preposition nobody:lower:open nobody:lower:after-preposition nobody:5-8:after-preposition nobody:no-cue',
      'He, spoke: kind:he place:before relation:adjacent before:subject main:before cue:fair lower:before gap:before=0.7 near:before:built before:flow:built',
    ],
  ],
  [
    'He called it “a mess”, “late” and “old”.',
    [
      'nobody: nobody nobody:starts-lower nobody:called nobody:lower:open nobody:lower:after-other nobody:1-2:after-other nobody:no-cue',
      'He, called: kind:he place:before relation:adjacent before:subject main:before cue:fair lower:before gap:before=0.7 near:before:built calls before:flow:built',
    ],
  ],
  [
    'He sees it as “#mill” and left.',
    [
      'nobody: nobody nobody:after-preposition nobody:clause:open nobody:clause:after-preposition nobody:1-2:after-preposition nobody:no-cue',
      'He, sees: kind:he place:before relation:adjacent before:subject main:before cue:weak gap:before=1.1 before:flow:built',
    ],
  ],
  [
    'He said it was (“very old”) late.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-other nobody:1-2:after-other',
      'He, said: kind:he place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=1.4 before:flow:built',
    ],
  ],
  [
    'He said “it is 9 Long Miles Off” and left.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-cue nobody:5-8:after-cue',
      'He, said: kind:he place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'He said “it is late and we go now.',
    [
      'nobody: nobody nobody:starts-lower nobody:ends-stop nobody:lower:stop nobody:lower:after-cue nobody:5-8:after-cue',
      'He, said: kind:he place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'He said ‘it is’ late. “No.” “Yes.” “Go.”',
    [
      'nobody: nobody nobody:starts-lower nobody:before-noun nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue',
      'He, said: kind:he place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'He saw ‘The Mill’ there. “No.” “Yes.” “Go.”',
    [
      'nobody: nobody nobody:capitals nobody:before-noun nobody:title:open nobody:title:after-cue nobody:1-2:after-cue nobody:no-cue nobody:single',
      'He, saw: kind:he place:before relation:adjacent before:subject main:before cue:weak gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'He left.\n“It is late, and we go.”\nHe sat.',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:5-8:after-other nobody:no-cue nobody:alone',
      'He: kind:he modifier block:before place:before-block relation:none before-block:guess opens-sentence',
      'He: kind:he modifier block:after place:after-block relation:none after-block:guess opens-sentence',
    ],
  ],
  [
    'He said this:\n“It is late, and we go.”',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:5-8:after-other nobody:no-cue nobody:alone',
      'He, said: kind:he block:before place:before relation:adjacent before:subject main:before cue:said gap:before=1.1 before:colon:built colon:adjacent',
    ],
  ],
  [
    'He said this: it was. He sat. “It is late,” she said.',
    [
      'nobody: nobody nobody:ends-comma nobody:clause:comma nobody:clause:after-other nobody:3-4:after-other',
      'He, said: kind:he place:before-far relation:adjacent before-far:subject main:before-far cue:said gap:before=2.2',
      'it: kind:it place:before-far relation:none before-far:guess',
      'He: kind:he modifier place:before-next relation:none before-next:guess opens-sentence',
      'she, said: kind:she place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built',
    ],
  ],
  [
    'He said this.\n“It is late,” Webb’s man said.\nAnna said so.',
    [
      'nobody: nobody nobody:ends-comma nobody:before-noun nobody:clause:comma nobody:clause:after-other nobody:3-4:after-other',
      'He, said: kind:he block:before place:before-block relation:adjacent before-block:subject main:before-block cue:said gap:before=1.1',
      'Webb’s man, said: kind:nominal place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built after:opens-block',
      'Anna, said: kind:name block:after place:after-block relation:adjacent after-block:subject main:after-block cue:said gap:after=1.6 after-block:comma:built after:opens-block',
    ],
  ],
  [
    'A statement said “it is”.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue',
      'A statement, said: kind:nominal place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'In May a statement said “it is”.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue',
      'a statement, said: kind:nominal document:object place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'They told Anna Webb “it is”.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-other nobody:1-2:after-other',
      'They, told: kind:they plural place:before relation:adjacent before:subject main:before lower:before gap:before=1.1 before:flow:built',
      'Anna Webb, told: kind:person place:before relation:object before:guess lower:before gap:before=0.0 near:before:guess before:flow:guess',
    ],
  ],
  [
    'He was asked by Anna Webb “is it”.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-other nobody:1-2:after-other',
      'He, asked: kind:he place:before relation:passive before:guess lower:before not-the-speaker gap:before=1.4 before:flow:guess',
      'Anna Webb, asked: kind:person place:before relation:adjacent before:subject lower:before gap:before=0.7 near:before:built before:flow:built',
    ],
  ],
  [
    'He praised Anna Webb: “It is.”',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'He, praised: kind:he place:before relation:adjacent before:subject main:before cue:fair gap:before=1.4 before:colon:built colon:adjacent',
      'Anna Webb, :: kind:person place:before relation:colon:adjacent before:subject gap:before=0.0 near:before:built before:colon:built colon:adjacent',
    ],
  ],
  [
    'The mill of Anna Webb sits: “It is.”',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb, sits: kind:person after-preposition modifier place:before relation:adjacent before:subject cue:fair gap:before=0.7 near:before:built before:colon:built colon:adjacent',
    ],
  ],
  [
    'Anna Webb is “very old”.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-auxiliary nobody:1-2:after-auxiliary nobody:no-cue',
      'Anna Webb: kind:person place:before relation:none before:guess lower:before opens-sentence not-the-speaker',
    ],
  ],
  [
    'Anna Webb is very “old”.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb: kind:person place:before relation:none before:guess lower:before opens-sentence not-the-speaker',
    ],
  ],
  [
    'Anna Webb’s statement, “it is”, left.',
    [
      'nobody: nobody nobody:starts-lower nobody:lower:open nobody:lower:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb: kind:person possessive place:before relation:none before:guess lower:before opens-sentence',
    ],
  ],
  [
    'Anna Webb’s “it is” statement left.',
    [
      'nobody: nobody nobody:starts-lower nobody:after-possessive nobody:before-noun nobody:lower:open nobody:lower:after-possessive nobody:1-2:after-possessive nobody:no-cue',
      'Anna Webb: kind:person possessive place:before relation:none before:guess lower:before opens-sentence',
    ],
  ],
  [
    'He told her. He left. He sat. “It is,” he thinks. She smiled. She said so.',
    [
      'nobody: nobody nobody:ends-comma nobody:clause:comma nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'He, told: kind:he place:before-far relation:adjacent before-far:subject main:before-far gap:before=2.2',
      'her: kind:her possessive place:before-far relation:none before-far:guess',
      'He: kind:he modifier place:before-far relation:none before-far:guess opens-sentence',
      'He: kind:he modifier place:before-next relation:none before-next:guess opens-sentence',
      'he, thinks: kind:he place:after relation:adjacent after:subject main:after cue:fair gap:after=0.0 near:after:built after:comma:built',
      'She, smiled: kind:she place:after-next relation:adjacent after-next:subject main:after-next cue:weak gap:after=1.4 after-next:comma:built',
      'She, said: kind:she place:after-far relation:adjacent after-far:subject main:after-far cue:said gap:after=1.9 after-far:comma:built',
    ],
  ],
  [
    '“Is it?” Anna Webb asked.',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb, asked: kind:person place:after relation:adjacent after:subject main:after gap:after=0.0 near:after:built after:opens-block',
    ],
  ],
  [
    '“Is it?” Anna Webb asked. He left.',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb, asked: kind:person place:after relation:adjacent after:subject main:after gap:after=0.0 near:after:built after:opens-block',
      'He: kind:he modifier place:after-far relation:none after-far:guess opens-sentence',
    ],
  ],
  [
    'He left, “it is,” Anna Webb said.',
    [
      'nobody: nobody nobody:starts-lower nobody:ends-comma nobody:before-noun nobody:lower:comma nobody:lower:after-other nobody:1-2:after-other',
      'He: kind:he modifier place:before relation:none before:guess lower:before opens-sentence',
      'Anna Webb, said: kind:person place:after relation:adjacent after:subject cue:said lower:after gap:after=0.0 near:after:built after:comma:built',
    ],
  ],
  [
    '“It is – ” Anna Webb said, and left.',
    [
      'nobody: nobody nobody:before-noun nobody:clause:open nobody:clause:after-other nobody:1-2:after-other',
      'Anna Webb, said: kind:person place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:open:built after:opens-block',
    ],
  ],
  [
    'He said, “it is,” and she added, “it was.”',
    [
      'nobody: nobody nobody:starts-lower nobody:ends-comma nobody:lower:comma nobody:lower:after-other nobody:1-2:after-other',
      'He, said: kind:he place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.7 near:before:built before:comma:built',
      'she: kind:she place:after relation:none after:guess lower:after',
    ],
  ],
  [
    '“It is,” said Anna Webb, the baker.',
    [
      'nobody: nobody nobody:ends-comma nobody:clause:comma nobody:clause:after-other nobody:1-2:after-other',
      'Anna Webb, said: kind:person place:after relation:inverted after:inverted main:after cue:said gap:after=0.0 near:after:built after:comma:built after:opens-block',
      'the baker: kind:nominal place:after relation:none after:guess',
    ],
  ],
  [
    '“It is,” he said. She said so. He said so.',
    [
      'nobody: nobody nobody:ends-comma nobody:clause:comma nobody:clause:after-other nobody:1-2:after-other',
      'he, said: kind:he place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built after:opens-block',
      'She, said: kind:she place:after-next relation:adjacent after-next:subject main:after-next cue:said gap:after=1.4 after-next:comma:built after:opens-block',
      'He, said: kind:he place:after-far relation:adjacent after-far:subject main:after-far cue:said gap:after=2.1 after-far:comma:built after:opens-block',
    ],
  ],
  [
    'He was told: “It is.”',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other',
      'He, :: kind:he place:before relation:colon:passive before:guess not-the-speaker gap:before=0.0 near:before:guess before:colon:guess',
      'He, told: kind:he place:before relation:passive before:guess not-the-speaker gap:before=0.7 near:before:guess before:colon:guess',
    ],
  ],
  [
    'Anna Webb wants it: “It is.”',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb, wants: kind:person place:before relation:adjacent before:subject main:before cue:weak gap:before=1.1 before:colon:built colon:adjacent',
    ],
  ],
  [
    '“It is late”, and “we go”, he said.',
    [
      'nobody: nobody nobody:clause:open nobody:clause:after-other nobody:3-4:after-other',
      'he, said: kind:he place:after relation:adjacent after:subject main:after cue:said gap:after=1.6 quotes-between:after after:open:built after:opens-block final',
    ],
  ],
];

/** Of the second quotation, whose predecessor the text's first mention spoke. */
const SECOND: readonly Row[] = [
  [
    '“It is,” Martin Oakes said. “It was.”',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'Martin Oakes, said: kind:person place:before-next relation:adjacent before-next:subject main:before-next cue:said gap:before=0.7 near:before:built before-next:closes',
      'Martin Oakes: again again:block again:block:no-cue again:person',
    ],
  ],
  [
    '“It is,” Martin Oakes said, “it was.”',
    [
      'nobody: nobody nobody:starts-lower nobody:ends-stop nobody:lower:stop nobody:lower:after-other nobody:1-2:after-other',
      'Martin Oakes, said: kind:person place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.7 near:before:built before:comma:built',
      'Martin Oakes: again again:sentence again:sentence:lower again:person',
    ],
  ],
  [
    '“It is,” Martin Oakes said.\n“It was.”',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue nobody:alone',
      'Martin Oakes, said: kind:person block:before place:before-block relation:adjacent before-block:subject main:before-block cue:said gap:before=0.7 near:before:built',
      'Martin Oakes: again again:block-before again:block-before:no-cue again:person',
    ],
  ],
  [
    '“It is,” Martin Oakes said.\nShe left.\n“It was.”',
    [
      'nobody: nobody nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue nobody:alone',
      'She: kind:she modifier block:before place:before-block relation:none before-block:guess opens-sentence',
      'Martin Oakes: again again:far again:far:no-cue again:person',
    ],
  ],
  [
    '“It is,” the mill said.\n“It was,” Anna Webb said.',
    [
      'nobody: nobody nobody:ends-comma nobody:before-noun nobody:clause:comma nobody:clause:after-other nobody:1-2:after-other',
      'the mill, said: kind:noun block:before place:before-block relation:adjacent before-block:subject main:before-block cue:said gap:before=0.7 near:before:built',
      'Anna Webb, said: kind:person place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built after:opens-block',
      'the mill: again again:block-before',
    ],
  ],
  [
    '“It is,” he said. “It was,” Anna Webb said.',
    [
      'nobody: nobody nobody:ends-comma nobody:before-noun nobody:clause:comma nobody:clause:after-other nobody:1-2:after-other',
      'he, said: kind:he place:before-next relation:adjacent before-next:subject main:before-next cue:said gap:before=0.7 near:before:built before-next:inside',
      'Anna Webb, said: kind:person place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built',
      'he: again again:block again:person',
    ],
  ],
];

/** Of the last pronoun. */
const ANTECEDENTS: readonly Row[] = [
  [
    'Martin Oakes left. He sat.',
    [
      'nobody: ',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:block block rank:0 gender-known count=0.7',
    ],
  ],
  [
    'Martin Oakes saw Peter Dale. He sat.',
    [
      'nobody: ',
      'Peter Dale: sentences:1 block rank:0 gender-known count=0.7',
      'Martin Oakes: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:1 gender-known count=0.7',
    ],
  ],
  [
    'Anna Webb saw Martin Oakes. “It is,” she said.',
    [
      'nobody: ',
      'Anna Webb: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:0 gender-known count=0.7',
    ],
  ],
  [
    'Martin Oakes said so. Peter Dale sat. He sang.',
    [
      'nobody: ',
      'Peter Dale: sentences:1 nearest-subject subject:1 subject:1:block block rank:0 gender-known count=0.7',
      'Martin Oakes: sentences:2 nearest-to-speak subject:2 subject:2:block speaks:2 speaks:2:block block rank:1 gender-known count=0.7',
    ],
  ],
  [
    'When Martin Oakes left, Peter Dale sat.\nHe sang.',
    [
      'nobody: ',
      'Peter Dale: sentences:1 nearest-subject subject:1 rank:0 clause:1 gender-known count=0.7',
      'Martin Oakes: sentences:1 rank:1 gender-known count=0.7',
    ],
  ],
  [
    'Martin Oakes left, but Peter Dale sat. He sang.',
    [
      'nobody: ',
      'Peter Dale: sentences:1 block rank:0 clause:1 gender-known count=0.7',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:block block rank:1 gender-known count=0.7',
    ],
  ],
  [
    'Martin Oakes left, and of Peter Dale it sang. He sang.',
    [
      'nobody: ',
      'Peter Dale: sentences:1 block rank:0 after-preposition gender-known count=0.7',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:block block rank:1 gender-known count=0.7',
    ],
  ],
  [
    'Peter Dale asked Martin Oakes. He sang.',
    [
      'nobody: ',
      'Martin Oakes: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:0 gender-known count=0.7',
      'Peter Dale: sentences:1 block rank:1 gender-known count=0.7',
    ],
  ],
  [
    'Peter Dale sat. Martin Oakes came. “It is,” he told Oakes.',
    [
      'nobody: ',
      'Peter Dale: sentences:2 nearest-subject subject:2 subject:2:block block rank:0 gender-known count=0.7',
    ],
  ],
  [
    'Peter Dale sat. Martin Oakes came. “It is,” he saw Oakes.',
    [
      'nobody: ',
      'Martin Oakes: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:0 gender-known count=0.7',
      'Peter Dale: sentences:2 subject:2 subject:2:block block rank:1 gender-known count=0.7',
    ],
  ],
  [
    'Peter Dale’s mill burned. Then he sang.',
    [
      'nobody: ',
      'Peter Dale: sentences:1 nearest-subject subject:1 subject:1:block block rank:0 gender-known count=0.7',
    ],
  ],
  [
    'The Harbour Company left. The baker sat. The mill sat. It sang.',
    [
      'nobody: ',
      'The Harbour Company: sentences:3 nearest-subject subject:3 subject:3:block block rank:0 count=0.7',
    ],
  ],
  [
    'The bakers left. The baker sat. Martin Oakes sat. They sang.',
    [
      'nobody: ',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:block block rank:0 count=0.7',
      'The bakers: sentences:3 subject:3 subject:3:block block rank:1 count=0.7',
    ],
  ],
  [
    'Martin Oakes left. He sat. He sang.',
    [
      'nobody: ',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:block block rank:0 gender-known count=1.1 chain:1',
    ],
  ],
  [
    'Anna Webb left. Martin Oakes sat. The actress sang. She sat.',
    [
      'nobody: ',
      'The actress: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:0 gender-known count=0.7',
      'Anna Webb: sentences:3 subject:3 subject:3:block block rank:1 gender-known count=0.7',
    ],
  ],
  [
    'Martin Oakes left. It rained. Dogs sang. It was late. Cats sat. He sat.',
    ['nobody: ', 'Martin Oakes: sentences:4 block rank:0 gender-known count=0.7'],
  ],
  [
    'Martin Oakes of the Harbour Company left. It sat.',
    ['nobody: ', 'the Harbour Company: sentences:1 block rank:0 after-preposition count=0.7'],
  ],
  [
    'Martin Oakes said so. Oakes said more. He said so.',
    [
      'nobody: ',
      'Oakes: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:0 gender-known count=1.1',
    ],
  ],
  ['I sat.', []],
  [
    'Martin Oakes left. It rained. It rained. It rained. He sat.',
    ['nobody: ', 'Martin Oakes: sentences:4 block rank:0 gender-known count=0.7'],
  ],
  [
    'Martin Oakes left. It rained. It rained. He sat.',
    [
      'nobody: ',
      'Martin Oakes: sentences:3 nearest-subject subject:3 subject:3:block block rank:0 gender-known count=0.7',
    ],
  ],
  [
    'Martin Oakes left. It rained. He sat.',
    [
      'nobody: ',
      'Martin Oakes: sentences:2 nearest-subject subject:2 subject:2:block block rank:0 gender-known count=0.7',
    ],
  ],
  [
    'Martin Oakes said so. It rained. It rained. It rained. He sat.',
    ['nobody: ', 'Martin Oakes: sentences:4 block rank:0 gender-known count=0.7'],
  ],
  [
    'Martin Oakes said so. It rained. It rained. He sat.',
    [
      'nobody: ',
      'Martin Oakes: sentences:3 nearest-subject nearest-to-speak subject:3 subject:3:block speaks:3 speaks:3:block block rank:0 gender-known count=0.7',
    ],
  ],
  [
    'It rained, but Peter Dale sat. It rained. He sang.',
    ['nobody: ', 'Peter Dale: sentences:2 block rank:0 gender-known count=0.7'],
  ],
  ['The dog sat. It sang.', ['nobody: ']],
  [
    'The mayor sat. She sang.',
    [
      'nobody: ',
      'The mayor: sentences:1 nearest-subject subject:1 subject:1:block block rank:0 count=0.7',
    ],
  ],
  [
    'The actor sat. She sang.',
    [
      'nobody: ',
      'The actor: sentences:1 nearest-subject subject:1 subject:1:block block rank:0 count=0.7',
    ],
  ],
  [
    'Then Zhelt said so. It sang.',
    [
      'nobody: ',
      'Zhelt: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:0 count=0.7',
    ],
  ],
  [
    'Then Zhelt said so. They sang.',
    [
      'nobody: ',
      'Zhelt: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:0 count=0.7',
    ],
  ],
  [
    'Martin Oakes left. Peter Dale left. Martin Oakes left. He sang.',
    [
      'nobody: ',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:block block rank:0 gender-known count=1.1',
      'Peter Dale: sentences:2 subject:2 subject:2:block block rank:1 gender-known count=0.7',
    ],
  ],
  [
    'Peter Dale asked the mayor. She sang.',
    [
      'nobody: ',
      'the mayor: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:0 count=0.7',
    ],
  ],
  [
    'Peter Dale asked the mill. He sang.',
    [
      'nobody: ',
      'Peter Dale: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:0 gender-known count=0.7',
    ],
  ],
  [
    'Martin Oakes left. He sat. It rained. He sang.',
    [
      'nobody: ',
      'Martin Oakes: sentences:2 nearest-subject subject:2 subject:2:block block rank:0 gender-known count=1.1 chain:2',
    ],
  ],
  [
    'Martin Oakes left. She sat. He sang.',
    [
      'nobody: ',
      'Martin Oakes: sentences:2 nearest-subject subject:2 subject:2:block block rank:0 gender-known count=0.7',
    ],
  ],
  [
    'Martin Oakes left; Peter Dale sat. He sang.',
    [
      'nobody: ',
      'Peter Dale: sentences:1 block rank:0 clause:1 gender-known count=0.7',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:block block rank:1 gender-known count=0.7',
    ],
  ],
  [
    'Martin Oakes left and Peter Dale Webb sat. He sang.',
    [
      'nobody: ',
      'Peter Dale Webb: sentences:1 block rank:0 clause:1 gender-known count=0.7',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:block block rank:1 gender-known count=0.7',
    ],
  ],
];

/** The same, where the text's first mention spoke the quotation before. */
const AFTER_SPEAKER: readonly Row[] = [
  [
    'Martin Oakes left. Peter Dale sat. He sang.',
    [
      'nobody: ',
      'Peter Dale: sentences:1 nearest-subject subject:1 subject:1:block block rank:0 gender-known count=0.7',
      'Martin Oakes: sentences:2 subject:2 subject:2:block block rank:1 gender-known count=0.7 spoke-before',
    ],
  ],
];

/** Without the features that none of the rows names. */
function onlyNamed(rows: readonly Row[]): (line: string) => string {
  const nameOf = (feature: string): string => feature.split('=')[0] ?? '';
  const known = new Set(rows.flatMap(([, lines]) => lines.join(' ').split(' ').map(nameOf)));
  return (line) => {
    const start = line.indexOf(': ') + 2;
    const features = line.slice(start).split(' ');
    return line.slice(0, start) + features.filter((one) => known.has(nameOf(one))).join(' ');
  };
}

const ofCandidates = onlyNamed([...FIRST, ...SECOND]);
const ofAntecedents = onlyNamed([...ANTECEDENTS, ...AFTER_SPEAKER]);

test.each(FIRST)('who may have said it: %s', (text, expected) => {
  expect(candidatesIn(text).map(ofCandidates)).toEqual(expected);
});

test.each(SECOND)('who may have said the next: %s', (text, expected) => {
  expect(candidatesIn(text, 1, 0).map(ofCandidates)).toEqual(expected);
});

test.each(ANTECEDENTS)('whom the pronoun may mean: %s', (text, expected) => {
  expect(antecedentsIn(text).map(ofAntecedents)).toEqual(expected);
});

test.each(AFTER_SPEAKER)('whom the pronoun may mean after a speaker: %s', (text, expected) => {
  expect(antecedentsIn(text, 0).map(ofAntecedents)).toEqual(expected);
});
