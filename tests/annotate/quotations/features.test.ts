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
      'nobody: nobody nobody:words:1 nobody:capitals nobody:ends-comma nobody:title:comma nobody:title:after-other nobody:1-2:after-other',
      'he, said: kind:he between=0.0 place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built after:opens-block',
    ],
  ],
  [
    'The “Old Mill Of Elm” left.',
    [
      'nobody: nobody nobody:words:4 nobody:capitals nobody:after-article nobody:before-noun nobody:title:open nobody:title:after-determiner nobody:3-4:after-determiner nobody:no-cue',
    ],
  ],
  // What somebody or something is called, and by whom.
  [
    'He called her plan “late” in May.',
    [
      'nobody: nobody nobody:words:1 nobody:starts-lower nobody:called nobody:lower:open nobody:lower:after-other nobody:1-2:after-other nobody:no-cue',
      'He, called: kind:he between=1.1 place:before relation:adjacent before:subject main:before cue:fair lower:before gap:before=1.1 calls before:flow:built',
      'her: kind:her possessive between=0.7 place:before relation:none before:guess lower:before distance=1.1',
      'her plan, called: kind:nominal between=0.0 place:before relation:object before:guess cue:fair lower:before gap:before=0.0 near:before:guess before:flow:guess',
    ],
  ],
  [
    'He called, and the “old mill” fell.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:after-article nobody:before-noun nobody:lower:open nobody:lower:after-determiner nobody:1-2:after-determiner nobody:no-cue',
      'He, called: kind:he between=0.0 place:before relation:adjacent before:subject main:before cue:fair lower:before gap:before=1.4 before:flow:built',
    ],
  ],
  [
    'He called and said “old mill”.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:after-cue nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue',
      'He, said: kind:he between=0.0 place:before relation:carried before:guess main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
      'He, called: kind:he between=0.0 place:before relation:adjacent before:subject main:before cue:fair lower:before gap:before=1.1 cues-between:before before:flow:built',
    ],
  ],
  [
    'It was called “late” by Anna Webb.',
    [
      'nobody: nobody nobody:words:1 nobody:starts-lower nobody:after-naming nobody:after-cue nobody:called nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue nobody:no-cue',
      'It, called: kind:it between=0.0 place:before relation:passive before:guess cue:fair lower:before not-the-speaker gap:before=0.0 near:before:guess before:flow:guess',
      'Anna Webb, called: kind:person after-preposition between=0.0 place:before relation:later before:guess cue:fair lower:before gap:before=0.0 near:before:guess called-by before:flow:guess',
    ],
  ],
  [
    'It was left “late” by Anna Webb.',
    [
      'nobody: nobody nobody:words:1 nobody:starts-lower nobody:lower:open nobody:lower:after-other nobody:1-2:after-other nobody:no-cue',
      'It: kind:it between=0.0 place:before relation:none before:guess lower:before distance=1.4 opens-sentence topic:before not-the-speaker',
      'Anna Webb: kind:person after-preposition between=0.0 place:after relation:none after:guess lower:after distance=1.1',
    ],
  ],
  [
    '“Out!” she cried.',
    [
      'nobody: nobody nobody:words:1 nobody:capitals nobody:ends-comma nobody:title:comma nobody:title:after-other nobody:1-2:after-other',
      'she, cried: kind:she between=0.0 place:after relation:adjacent after:subject main:after gap:after=0.0 near:after:built after:comma:built after:opens-block',
    ],
  ],
  [
    '“Out!” Webb cried.',
    [
      'nobody: nobody nobody:words:1 nobody:capitals nobody:ends-stop nobody:title:stop nobody:title:after-other nobody:1-2:after-other nobody:no-cue',
      'Webb, cried: kind:name between=0.0 place:after relation:adjacent after:subject main:after gap:after=0.0 near:after:built after:opens-block',
    ],
  ],
  // The colon is behind another verb.
  [
    'She said the plan was old, to which Anna Webb replied: “It is not.”',
    [
      'nobody: nobody nobody:words:3 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:3-4:after-other',
      'She, said: kind:she between=1.1 place:before relation:adjacent before:subject main:before cue:said gap:before=2.5 cues-between:before before:flow:built',
      'the plan, :: kind:nominal between=0.7 place:before relation:colon:earlier before:guess gap:before=0.0 near:before:guess before:colon:guess',
      'the plan, said: kind:nominal between=0.7 place:before relation:object before:guess cue:said gap:before=2.3 cues-between:before before:flow:guess',
      'Anna Webb, replied: kind:person between=0.0 place:before relation:adjacent before:subject gap:before=0.7 near:before:built before:colon:built colon:adjacent',
    ],
  ],
  // All words of the sentence have capitals.
  [
    'Here Bakers Sang “Mill Song”.',
    [
      'nobody: nobody nobody:words:2 nobody:after-cue nobody:clause:open nobody:clause:after-cue nobody:1-2:after-cue',
      'Bakers, Sang: kind:nominal plural between=0.0 place:before relation:adjacent before:subject main:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'Here bakers sang “Mill Song”.',
    [
      'nobody: nobody nobody:words:2 nobody:capitals nobody:after-cue nobody:title:open nobody:title:after-cue nobody:1-2:after-cue',
      'bakers, sang: kind:nominal plural between=0.0 place:before relation:adjacent before:subject main:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'The word “mill” is old.',
    [
      'nobody: nobody nobody:words:1 nobody:starts-lower nobody:after-naming nobody:after-cue nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue nobody:no-cue',
    ],
  ],
  [
    'The novel, “The Old Mill”, is out.',
    [
      'nobody: nobody nobody:words:3 nobody:capitals nobody:after-work nobody:after-conjunction nobody:title:open nobody:title:after-other nobody:3-4:after-other nobody:no-cue',
    ],
  ],
  [
    'He read “The Old Mill” novel.',
    [
      'nobody: nobody nobody:words:3 nobody:capitals nobody:before-work nobody:after-cue nobody:before-noun nobody:title:open nobody:title:after-cue nobody:3-4:after-cue',
      'He, read: kind:he between=0.0 place:before relation:adjacent before:subject main:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'His “old mill” left.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:after-article nobody:before-noun nobody:lower:open nobody:lower:after-determiner nobody:1-2:after-determiner nobody:no-cue',
      'His: kind:his possessive between=0.0 place:before relation:none before:guess lower:before distance=0.7 opens-sentence',
    ],
  ],
  [
    'Webb’s “mill it is” left.',
    [
      'nobody: nobody nobody:words:3 nobody:starts-lower nobody:after-possessive nobody:before-noun nobody:lower:open nobody:lower:after-possessive nobody:3-4:after-possessive nobody:no-cue',
    ],
  ],
  [
    'He spoke of “the mill and its long old wall” in May.',
    [
      'nobody: nobody nobody:words:5-8 nobody:starts-lower nobody:after-preposition nobody:lower:open nobody:lower:after-preposition nobody:5-8:after-preposition nobody:no-cue',
      'He, spoke: kind:he between=0.0 place:before relation:adjacent before:subject main:before cue:fair lower:before gap:before=0.7 near:before:built before:flow:built',
    ],
  ],
  [
    'He called it “a mess”, “late” and “old”.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:called nobody:lower:open nobody:lower:after-other nobody:1-2:after-other nobody:no-cue',
      'He, called: kind:he between=0.0 place:before relation:adjacent before:subject main:before cue:fair lower:before gap:before=0.7 near:before:built calls before:flow:built',
    ],
  ],
  [
    'He sees it as “#mill” and left.',
    [
      'nobody: nobody nobody:words:1 nobody:hash nobody:after-preposition nobody:after-as nobody:clause:open nobody:clause:after-preposition nobody:1-2:after-preposition nobody:no-cue',
      'He, sees: kind:he between=0.0 place:before relation:adjacent before:subject main:before cue:weak gap:before=1.1 before:flow:built',
    ],
  ],
  [
    'He said it was (“very old”) late.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:in-brackets nobody:lower:open nobody:lower:after-other nobody:1-2:after-other',
      'He, said: kind:he between=0.0 place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=1.4 before:flow:built',
    ],
  ],
  [
    'He said “it is 9 Long Miles Off” and left.',
    [
      'nobody: nobody nobody:words:5-8 nobody:starts-lower nobody:after-cue nobody:lower:open nobody:lower:after-cue nobody:5-8:after-cue',
      'He, said: kind:he between=0.0 place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'He said “it is late and we go now.',
    [
      'nobody: nobody nobody:words:5-8 nobody:starts-lower nobody:ends-stop nobody:after-cue nobody:unclosed nobody:lower:stop nobody:lower:after-cue nobody:5-8:after-cue',
      'He, said: kind:he between=0.0 place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'He said ‘it is’ late. “No.” “Yes.” “Go.”',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:after-cue nobody:before-noun nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue',
      'He, said: kind:he between=0.0 place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'He saw ‘The Mill’ there. “No.” “Yes.” “Go.”',
    [
      'nobody: nobody nobody:words:2 nobody:capitals nobody:after-cue nobody:before-noun nobody:title:open nobody:title:after-cue nobody:1-2:after-cue nobody:no-cue nobody:single',
      'He, saw: kind:he between=0.0 place:before relation:adjacent before:subject main:before cue:weak gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'He left.\n“It is late, and we go.”\nHe sat.',
    [
      'nobody: nobody nobody:words:5-8 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:5-8:after-other nobody:no-cue nobody:alone',
      'He: kind:he modifier block:before between=0.0 place:before-block relation:none before-block:guess distance=1.4 opens-sentence topic:before-block',
      'He: kind:he modifier block:after between=0.0 place:after-block relation:none after-block:guess distance=0.7 opens-sentence topic:after-block',
    ],
  ],
  [
    'He said this:\n“It is late, and we go.”',
    [
      'nobody: nobody nobody:words:5-8 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:5-8:after-other nobody:no-cue nobody:alone',
      'He, said: kind:he block:before between=0.0 place:before relation:adjacent before:subject main:before cue:said gap:before=1.1 before:colon:built colon:adjacent',
    ],
  ],
  [
    'He said this: it was. He sat. “It is late,” she said.',
    [
      'nobody: nobody nobody:words:3 nobody:ends-comma nobody:clause:comma nobody:clause:after-other nobody:3-4:after-other',
      'He, said: kind:he between=1.1 place:before-far relation:adjacent before-far:subject main:before-far cue:said gap:before=2.2',
      'it: kind:it between=0.7 place:before-far relation:none before-far:guess distance=1.9',
      'He: kind:he modifier between=0.0 place:before-next relation:none before-next:guess distance=1.4 opens-sentence topic:before-next',
      'she, said: kind:she between=0.0 place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built',
    ],
  ],
  [
    'He said this.\n“It is late,” Webb’s man said.\nAnna said so.',
    [
      'nobody: nobody nobody:words:3 nobody:ends-comma nobody:before-noun nobody:clause:comma nobody:clause:after-other nobody:3-4:after-other',
      'He, said: kind:he block:before between=0.0 place:before-block relation:adjacent before-block:subject main:before-block cue:said gap:before=1.1',
      'Webb’s man, said: kind:nominal between=0.0 place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built after:opens-block',
      'Anna, said: kind:name block:after between=0.7 place:after-block relation:adjacent after-block:subject main:after-block cue:said gap:after=1.6 cues-between:after after-block:comma:built after:opens-block',
    ],
  ],
  [
    'A statement said “it is”.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:after-cue nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue',
      'A statement, said: kind:nominal document between=0.0 place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'In May a statement said “it is”.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:after-cue nobody:lower:open nobody:lower:after-cue nobody:1-2:after-cue',
      'a statement, said: kind:nominal document document:object between=0.0 place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.0 near:before:built before:flow:built',
    ],
  ],
  [
    'They told Anna Webb “it is”.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:lower:open nobody:lower:after-other nobody:1-2:after-other',
      'They, told: kind:they plural between=0.7 place:before relation:adjacent before:subject main:before lower:before gap:before=1.1 before:flow:built',
      'Anna Webb, told: kind:person between=0.0 place:before relation:object before:guess lower:before gap:before=0.0 near:before:guess before:flow:guess',
    ],
  ],
  [
    'He was asked by Anna Webb “is it”.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:lower:open nobody:lower:after-other nobody:1-2:after-other',
      'He, asked: kind:he between=0.7 place:before relation:passive before:guess lower:before not-the-speaker gap:before=1.4 before:flow:guess',
      'Anna Webb, asked: kind:person between=0.0 place:before relation:adjacent before:subject lower:before gap:before=0.7 near:before:built before:flow:built',
    ],
  ],
  [
    'He praised Anna Webb: “It is.”',
    [
      'nobody: nobody nobody:words:2 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'He, praised: kind:he between=0.7 place:before relation:adjacent before:subject main:before cue:fair gap:before=1.4 before:colon:built colon:adjacent',
      'Anna Webb, :: kind:person between=0.0 place:before relation:colon:adjacent before:subject gap:before=0.0 near:before:built before:colon:built colon:adjacent',
    ],
  ],
  [
    'The mill of Anna Webb sits: “It is.”',
    [
      'nobody: nobody nobody:words:2 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb, sits: kind:person after-preposition modifier between=0.0 place:before relation:adjacent before:subject cue:fair gap:before=0.7 near:before:built before:colon:built colon:adjacent',
    ],
  ],
  [
    'Anna Webb is “very old”.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:lower:open nobody:lower:after-auxiliary nobody:1-2:after-auxiliary nobody:no-cue',
      'Anna Webb: kind:person between=0.0 place:before relation:none before:guess lower:before distance=1.4 opens-sentence topic:before not-the-speaker',
    ],
  ],
  [
    'Anna Webb is very “old”.',
    [
      'nobody: nobody nobody:words:1 nobody:starts-lower nobody:lower:open nobody:lower:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb: kind:person between=0.0 place:before relation:none before:guess lower:before distance=1.6 opens-sentence topic:before not-the-speaker',
    ],
  ],
  [
    'Anna Webb’s statement, “it is”, left.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:after-conjunction nobody:lower:open nobody:lower:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb: kind:person possessive between=0.7 place:before relation:none before:guess lower:before distance=1.6 opens-sentence owns-speech',
    ],
  ],
  [
    'Anna Webb’s “it is” statement left.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:after-possessive nobody:before-noun nobody:lower:open nobody:lower:after-possessive nobody:1-2:after-possessive nobody:no-cue',
      'Anna Webb: kind:person possessive between=0.0 place:before relation:none before:guess lower:before distance=1.1 opens-sentence',
    ],
  ],
  [
    'He told her. He left. He sat. “It is,” he thinks. She smiled. She said so.',
    [
      'nobody: nobody nobody:words:2 nobody:ends-comma nobody:clause:comma nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'He, told: kind:he between=1.4 place:before-far relation:adjacent before-far:subject main:before-far gap:before=2.2',
      'her: kind:her possessive between=1.1 place:before-far relation:none before-far:guess distance=2.2',
      'He: kind:he modifier between=0.7 place:before-far relation:none before-far:guess distance=1.9 opens-sentence topic:before-far',
      'He: kind:he modifier between=0.0 place:before-next relation:none before-next:guess distance=1.4 opens-sentence topic:before-next',
      'he, thinks: kind:he between=0.0 place:after relation:adjacent after:subject main:after cue:fair gap:after=0.0 near:after:built after:comma:built',
      'She, smiled: kind:she between=0.7 place:after-next relation:adjacent after-next:subject main:after-next cue:weak gap:after=1.4 after-next:comma:built',
      'She, said: kind:she between=1.1 place:after-far relation:adjacent after-far:subject main:after-far cue:said gap:after=1.9 after-far:comma:built',
    ],
  ],
  [
    '“Is it?” Anna Webb asked.',
    [
      'nobody: nobody nobody:words:2 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb, asked: kind:person between=0.0 place:after relation:adjacent after:subject main:after gap:after=0.0 near:after:built after:opens-block',
    ],
  ],
  [
    '“Is it?” Anna Webb asked. He left.',
    [
      'nobody: nobody nobody:words:2 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb, asked: kind:person between=0.0 place:after relation:adjacent after:subject main:after gap:after=0.0 near:after:built after:opens-block',
      'He: kind:he modifier between=0.7 place:after-far relation:none after-far:guess distance=1.8 opens-sentence topic:after-far',
    ],
  ],
  [
    'He left, “it is,” Anna Webb said.',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:ends-comma nobody:after-conjunction nobody:before-noun nobody:lower:comma nobody:lower:after-other nobody:1-2:after-other',
      'He: kind:he modifier between=0.0 place:before relation:none before:guess lower:before distance=1.4 opens-sentence topic:before',
      'Anna Webb, said: kind:person between=0.0 place:after relation:adjacent after:subject cue:said lower:after gap:after=0.0 near:after:built after:comma:built',
    ],
  ],
  [
    '“It is – ” Anna Webb said, and left.',
    [
      'nobody: nobody nobody:words:2 nobody:before-noun nobody:clause:open nobody:clause:after-other nobody:1-2:after-other',
      'Anna Webb, said: kind:person between=0.0 place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:open:built after:opens-block',
    ],
  ],
  [
    'He said, “it is,” and she added, “it was.”',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:ends-comma nobody:after-conjunction nobody:lower:comma nobody:lower:after-other nobody:1-2:after-other',
      'He, said: kind:he between=0.0 place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.7 near:before:built before:comma:built',
      'she: kind:she between=0.0 place:after relation:none after:guess lower:after distance=1.1',
    ],
  ],
  [
    '“It is,” said Anna Webb, the baker.',
    [
      'nobody: nobody nobody:words:2 nobody:ends-comma nobody:clause:comma nobody:clause:after-other nobody:1-2:after-other',
      'Anna Webb, said: kind:person between=0.0 place:after relation:inverted after:inverted main:after cue:said gap:after=0.0 near:after:built after:comma:built after:opens-block',
      'the baker: kind:nominal between=0.7 place:after relation:none after:guess distance=1.8',
    ],
  ],
  [
    '“It is,” he said. She said so. He said so.',
    [
      'nobody: nobody nobody:words:2 nobody:ends-comma nobody:clause:comma nobody:clause:after-other nobody:1-2:after-other',
      'he, said: kind:he between=0.0 place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built after:opens-block',
      'She, said: kind:she between=0.7 place:after-next relation:adjacent after-next:subject main:after-next cue:said gap:after=1.4 cues-between:after after-next:comma:built after:opens-block',
      'He, said: kind:he between=1.1 place:after-far relation:adjacent after-far:subject main:after-far cue:said gap:after=2.1 cues-between:after=2.0 after-far:comma:built after:opens-block',
    ],
  ],
  [
    'He was told: “It is.”',
    [
      'nobody: nobody nobody:words:2 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other',
      'He, :: kind:he between=0.0 place:before relation:colon:passive before:guess not-the-speaker gap:before=0.0 near:before:guess before:colon:guess',
      'He, told: kind:he between=0.0 place:before relation:passive before:guess not-the-speaker gap:before=0.7 near:before:guess before:colon:guess',
    ],
  ],
  [
    'Anna Webb wants it: “It is.”',
    [
      'nobody: nobody nobody:words:2 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'Anna Webb, wants: kind:person between=0.0 place:before relation:adjacent before:subject main:before cue:weak gap:before=1.1 before:colon:built colon:adjacent',
    ],
  ],
  [
    '“It is late”, and “we go”, he said.',
    [
      'nobody: nobody nobody:words:3 nobody:clause:open nobody:clause:after-other nobody:3-4:after-other',
      'he, said: kind:he between=0.0 place:after relation:adjacent after:subject main:after cue:said gap:after=1.6 quotes-between:after after:open:built after:opens-block final',
    ],
  ],
];

/** Of the second quotation, whose predecessor the text's first mention spoke. */
const SECOND: readonly Row[] = [
  [
    '“It is,” Martin Oakes said. “It was.”',
    [
      'nobody: nobody nobody:words:2 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue',
      'Martin Oakes, said: kind:person between=0.0 place:before-next relation:adjacent before-next:subject main:before-next cue:said gap:before=0.7 near:before:built before-next:closes',
      'Martin Oakes: again again:block again:block:no-cue again:person',
    ],
  ],
  [
    '“It is,” Martin Oakes said, “it was.”',
    [
      'nobody: nobody nobody:words:2 nobody:starts-lower nobody:ends-stop nobody:after-conjunction nobody:lower:stop nobody:lower:after-other nobody:1-2:after-other',
      'Martin Oakes, said: kind:person between=0.0 place:before relation:adjacent before:subject main:before cue:said lower:before gap:before=0.7 near:before:built before:comma:built',
      'Martin Oakes: again again:sentence again:sentence:lower again:person',
    ],
  ],
  [
    '“It is,” Martin Oakes said.\n“It was.”',
    [
      'nobody: nobody nobody:words:2 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue nobody:alone',
      'Martin Oakes, said: kind:person block:before between=0.0 place:before-block relation:adjacent before-block:subject main:before-block cue:said gap:before=0.7 near:before:built',
      'Martin Oakes: again again:block-before again:block-before:alone again:block-before:no-cue again:person',
    ],
  ],
  [
    '“It is,” Martin Oakes said.\nShe left.\n“It was.”',
    [
      'nobody: nobody nobody:words:2 nobody:ends-stop nobody:clause:stop nobody:clause:after-other nobody:1-2:after-other nobody:no-cue nobody:alone',
      'She: kind:she modifier block:before between=0.0 place:before-block relation:none before-block:guess distance=1.4 opens-sentence topic:before-block',
      'Martin Oakes: again again:far again:far:alone again:far:no-cue again:person',
    ],
  ],
  [
    '“It is,” the mill said.\n“It was,” Anna Webb said.',
    [
      'nobody: nobody nobody:words:2 nobody:ends-comma nobody:before-noun nobody:clause:comma nobody:clause:after-other nobody:1-2:after-other',
      'the mill, said: kind:noun block:before between=0.0 place:before-block relation:adjacent before-block:subject main:before-block cue:said gap:before=0.7 near:before:built',
      'Anna Webb, said: kind:person between=0.0 place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built after:opens-block',
      'the mill: again again:block-before',
    ],
  ],
  [
    '“It is,” he said. “It was,” Anna Webb said.',
    [
      'nobody: nobody nobody:words:2 nobody:ends-comma nobody:before-noun nobody:clause:comma nobody:clause:after-other nobody:1-2:after-other',
      'he, said: kind:he between=0.0 place:before-next relation:adjacent before-next:subject main:before-next cue:said gap:before=0.7 near:before:built before-next:inside',
      'Anna Webb, said: kind:person between=0.0 place:after relation:adjacent after:subject main:after cue:said gap:after=0.0 near:after:built after:comma:built',
      'he: again again:block again:person',
    ],
  ],
];

/** Of the last pronoun. */
const ANTECEDENTS: readonly Row[] = [
  [
    'Martin Oakes left. He sat.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes saw Peter Dale. He sat.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale: sentences:1 block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
      'Martin Oakes: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:opens subject:1:block speaks:1 speaks:1:block block rank:1 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Anna Webb saw Martin Oakes. “It is,” she said.',
    [
      'nobody: nobody nobody:she',
      'Anna Webb: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:0 gender-known kind:person:she count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes said so. Peter Dale sat. He sang.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
      'Martin Oakes: sentences:2 nearest-to-speak subject:2 subject:2:opens subject:2:block speaks:2 speaks:2:block block rank:1 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'When Martin Oakes left, Peter Dale sat.\nHe sang.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale: sentences:1 nearest-subject subject:1 subject:1:opens rank:0 clause:1 gender-known kind:person:he count=0.7 salience=0.7',
      'Martin Oakes: sentences:1 rank:1 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes left, but Peter Dale sat. He sang.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale: sentences:1 block rank:0 clause:1 gender-known kind:person:he count=0.7 salience=0.7',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:1 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes left, and of Peter Dale it sang. He sang.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale: sentences:1 block rank:0 after-preposition gender-known kind:person:he count=0.7 salience=0.7',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:1 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Peter Dale asked Martin Oakes. He sang.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:opens subject:1:block speaks:1 speaks:1:block block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
      'Peter Dale: sentences:1 block rank:1 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Peter Dale sat. Martin Oakes came. “It is,” he told Oakes.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale: sentences:2 nearest-subject subject:2 subject:2:block block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Peter Dale sat. Martin Oakes came. “It is,” he saw Oakes.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:block speaks:1 speaks:1:block block rank:0 gender-known kind:person:he count=0.7 salience=1.1',
      'Peter Dale: sentences:2 subject:2 subject:2:block block rank:1 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Peter Dale’s mill burned. Then he sang.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale: sentences:1 nearest-subject subject:1 subject:1:block block rank:0 possessive gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'The Harbour Company left. The baker sat. The mill sat. It sang.',
    [
      'nobody: nobody nobody:it',
      'The Harbour Company: sentences:3 nearest-subject subject:3 subject:3:opens subject:3:block block rank:0 kind:organisation:it count=0.7 salience=0.7',
    ],
  ],
  [
    'The bakers left. The baker sat. Martin Oakes sat. They sang.',
    [
      'nobody: nobody nobody:they',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:0 kind:person:they count=0.7 salience=0.7',
      'The bakers: sentences:3 subject:3 subject:3:opens subject:3:block block rank:1 kind:nominal:they count=0.7',
    ],
  ],
  [
    'Martin Oakes left. He sat. He sang.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:0 by-pronoun gender-known kind:person:he count=1.1 salience=0.7 chain chain:1',
    ],
  ],
  [
    'Anna Webb left. Martin Oakes sat. The actress sang. She sat.',
    [
      'nobody: nobody nobody:she',
      'The actress: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:opens subject:1:block speaks:1 speaks:1:block block rank:0 gender-known kind:nominal:she count=0.7',
      'Anna Webb: sentences:3 subject:3 subject:3:opens subject:3:block block rank:1 gender-known kind:person:she count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes left. It rained. Dogs sang. It was late. Cats sat. He sat.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:4 block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes of the Harbour Company left. It sat.',
    [
      'nobody: nobody nobody:it',
      'the Harbour Company: sentences:1 block rank:0 inside after-preposition kind:organisation:it count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes said so. Oakes said more. He said so.',
    [
      'nobody: nobody nobody:he',
      'Oakes: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:opens subject:1:block speaks:1 speaks:1:block block rank:0 gender-known kind:person:he count=1.1 salience=1.1',
    ],
  ],
  ['I sat.', []],
  [
    'Martin Oakes left. It rained. It rained. It rained. He sat.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:4 block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes left. It rained. It rained. He sat.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:3 nearest-subject subject:3 subject:3:opens subject:3:block block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes left. It rained. He sat.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:2 nearest-subject subject:2 subject:2:opens subject:2:block block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes said so. It rained. It rained. It rained. He sat.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:4 block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes said so. It rained. It rained. He sat.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:3 nearest-subject nearest-to-speak subject:3 subject:3:opens subject:3:block speaks:3 speaks:3:block block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'It rained, but Peter Dale sat. It rained. He sang.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale: sentences:2 block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  ['The dog sat. It sang.', ['nobody: nobody nobody:it']],
  [
    'The mayor sat. She sang.',
    [
      'nobody: nobody nobody:she',
      'The mayor: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:0 kind:nominal:she count=0.7',
    ],
  ],
  [
    'The actor sat. She sang.',
    [
      'nobody: nobody nobody:she',
      'The actor: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:0 kind:nominal:she count=0.7',
    ],
  ],
  [
    'Then Zhelt said so. It sang.',
    [
      'nobody: nobody nobody:it',
      'Zhelt: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:opens subject:1:block speaks:1 speaks:1:block block rank:0 kind:name:it count=0.7',
    ],
  ],
  [
    'Then Zhelt said so. They sang.',
    [
      'nobody: nobody nobody:they',
      'Zhelt: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:opens subject:1:block speaks:1 speaks:1:block block rank:0 kind:name:they count=0.7',
    ],
  ],
  [
    'Martin Oakes left. Peter Dale left. Martin Oakes left. He sang.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:0 gender-known kind:person:he count=1.1 salience=1.1',
      'Peter Dale: sentences:2 subject:2 subject:2:opens subject:2:block block rank:1 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Peter Dale asked the mayor. She sang.',
    [
      'nobody: nobody nobody:she',
      'the mayor: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:opens subject:1:block speaks:1 speaks:1:block block rank:0 kind:nominal:she count=0.7',
    ],
  ],
  [
    'Peter Dale asked the mill. He sang.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale: sentences:1 nearest-subject nearest-to-speak subject:1 subject:1:opens subject:1:block speaks:1 speaks:1:block block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes left. He sat. It rained. He sang.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:2 nearest-subject subject:2 subject:2:opens subject:2:block block rank:0 by-pronoun gender-known kind:person:he count=1.1 salience=0.7 chain chain:2',
    ],
  ],
  [
    'Martin Oakes left. She sat. He sang.',
    [
      'nobody: nobody nobody:he',
      'Martin Oakes: sentences:2 nearest-subject subject:2 subject:2:opens subject:2:block block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes left; Peter Dale sat. He sang.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale: sentences:1 block rank:0 clause:1 gender-known kind:person:he count=0.7 salience=0.7',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:1 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
  [
    'Martin Oakes left and Peter Dale Webb sat. He sang.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale Webb: sentences:1 block rank:0 clause:1 gender-known kind:person:he count=0.7 salience=0.7',
      'Martin Oakes: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:1 gender-known kind:person:he count=0.7 salience=0.7',
    ],
  ],
];

/** The same, where the text's first mention spoke the quotation before. */
const AFTER_SPEAKER: readonly Row[] = [
  [
    'Martin Oakes left. Peter Dale sat. He sang.',
    [
      'nobody: nobody nobody:he',
      'Peter Dale: sentences:1 nearest-subject subject:1 subject:1:opens subject:1:block block rank:0 gender-known kind:person:he count=0.7 salience=0.7',
      'Martin Oakes: sentences:2 subject:2 subject:2:opens subject:2:block block rank:1 gender-known kind:person:he count=0.7 salience=0.7 spoke-before',
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
