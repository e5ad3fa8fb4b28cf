import { expect, test } from 'vitest';
import { names } from '../../../lib/annotate/names.ts';
import { quotations } from '../../../lib/annotate/quotations.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';

const found = (text: string) => {
  const doc = docOfText(text, en);
  return quotations(doc, names(doc));
};
const speakers = (text: string) => found(text).map(({ attribution }) => attribution?.name ?? null);

test.each([
  ['after, inverted', '“The mill will close in May,” said Martin Oakes.', ['Martin Oakes']],
  ['after', '“The mill will close in May,” Martin Oakes said.', ['Martin Oakes']],
  ['after, of an outlet', '“The mill will close,” said CNN’s Anna Webb.', ['Anna Webb']],
  ['a noun in -ly', 'The assembly said the plan was “a mistake for us all”.', ['the assembly']],
  [
    'a noun in -ly behind who leads it',
    'Led by Anna Webb, the rally denounced the plan as “a big mistake for us all”.',
    ['the rally'],
  ],
  ['an adverb', 'The state loudly said the plan was “a mistake for us all”.', ['the state']],
  ['no constituency', '“It will close,” said Anna Webb (D-Aldmoor Harbour).', ['Anna Webb']],
  [
    'not who is a guest',
    'In an interview with the hosts Martin Oakes and Anna Webb, the mayor said the mill did not “fit with what I knew”.',
    ['the mayor'],
  ],
  [
    'no person by what a site says',
    'Later they hired Martin Oakes of Courier News, a website that said: “Bread is bad for you.”',
    [],
  ],
  [
    'no verb in words',
    'The bakers met because, in Forbes’ words, “they are the most able people”.',
    [],
  ],
  ['after, somebody’s', '“It will close,” said Martin Oakes’s baker.', ['Martin Oakes’s baker']],
  ['before', 'Martin Oakes said: “The mill will close in May.”', ['Martin Oakes']],
  [
    'with an apposition',
    '“The mill will close in May,” Martin Oakes, a baker, said.',
    ['Martin Oakes'],
  ],
  [
    'a statement is its body’s',
    'The mill closes, the Harbour Company said in a statement.\n“It was time,” the statement said.',
    ['Harbour Company'],
  ],
  [
    'a statement by somebody',
    '“It was time,” said a statement from Martin Oakes.',
    ['Martin Oakes'],
  ],
  [
    'a report from a body',
    '“It was time to close,” said a report from the Harbour Company.',
    ['Harbour Company'],
  ],
  [
    'a report that is nobody’s',
    '“It was time to close,” said a report from the old harbour.',
    ['a report from the old harbour'],
  ],
  [
    'an unknown name behind a dash',
    'He left.\n“It was time to close the mill.” ― Qorvan Zhelt\nShe left.',
    ['Qorvan Zhelt'],
  ],
  ['a body by its country’s letters', '“It was time to close,” the US navy said.', ['the US navy']],
  ['a daily', '“It was time to close,” the local daily wrote.', ['the local daily']],
  ['a verb of answering', '“It was time to close,” reacted Martin Oakes.', ['Martin Oakes']],
  ['nobody’s statement', '“It was time,” another statement said.', [null]],
  ['a name with "has said"', 'Qorvan Zhelt has said: “It was time to go.”', ['Qorvan Zhelt']],
  ['according to', '“The mill will close in May,” according to Martin Oakes.', ['Martin Oakes']],
  ['told somebody', 'Martin Oakes told Anna Webb: “The mill will close in May.”', ['Martin Oakes']],
  [
    'interrupted',
    '“The mill,” Martin Oakes said, “will close in May.”',
    ['Martin Oakes', 'Martin Oakes'],
  ],
  [
    'surname',
    'Martin Oakes came late. “The mill will close in May,” Oakes said.',
    ['Martin Oakes'],
  ],
  ['a pronoun', 'Martin Oakes came late. “The mill will close in May,” he said.', ['Martin Oakes']],
  [
    'a pronoun by gender',
    'Anna Webb met Martin Oakes. “The mill will close in May,” she said.',
    ['Anna Webb'],
  ],
  [
    'a description',
    '“The mill will close in May,” a spokesman for the mill said.',
    ['a spokesman for the mill'],
  ],
  [
    'a description with a name in it',
    '“The mill will close in May,” said one Oakes aide.',
    ['one Oakes aide'],
  ],
  [
    'whose lawyer',
    'Martin Oakes left. “We will appeal,” said Oakes’s lawyer Anna Webb.',
    ['Anna Webb'],
  ],
  ['a body', '“The mill will close in May,” the Ministry of Works said.', ['Ministry of Works']],
  [
    'a description and its name',
    '“The mill will close in May,” the Ministry of Works press secretary, Martin Oakes, said.',
    ['Martin Oakes'],
  ],
  [
    'a description, a complement and its name',
    '“The mill will close in May,” wrote the Danish ambassador at the time, Martin Oakes.',
    ['Martin Oakes'],
  ],
  [
    'a title with an office',
    '“The mill will close in May,” said former secretary of state Anna Webb, who met Martin Oakes.',
    ['Anna Webb'],
  ],
  [
    'two roles without a comma after',
    'Anna Webb, president and owner of the mill said: “The mill will close in May.”',
    ['Anna Webb'],
  ],
  [
    'inverted after a comma',
    'Martin Oakes “did rather well” in the north, said Anna Webb, a baker.',
    ['Anna Webb'],
  ],
  [
    'who puts out a statement',
    'The Harbour Company issued a statement saying the mill “was never for sale”.',
    ['Harbour Company'],
  ],
  [
    'a description that stands elsewhere with the name',
    'The ambassador to Britain said it was “a mess of a mill”. The ambassador to Britain Martin Oakes left.',
    ['Martin Oakes'],
  ],
  [
    'no cue in a noun before another',
    '“The mill will close in May,” the mill’s press officer, Anna Webb, said.',
    ['Anna Webb'],
  ],
  [
    'not who passes it on',
    '“The mill will close in May,” a trader said, according to Anna Webb.',
    ['a trader'],
  ],
  [
    'who does the one does the other',
    'Anna Webb met Martin Oakes. Webb shrugged off the report on Oakes, saying “it was never about the mill”.',
    ['Anna Webb'],
  ],
  [
    'and says the other',
    'Anna Webb compared the mill with that of Martin Oakes, and urged people not to “choose the road of the mill”.',
    ['Anna Webb'],
  ],
  [
    'not who is named in brackets',
    'After a long night of talk about the report on Anna Webb, Sen. Martin Oakes (R-OH), said, “I’m ready to go now.”',
    ['Martin Oakes'],
  ],
  [
    'not whose neighbour',
    'Then came the last one: “It will close in May,” exclaimed Oakes’s introducer, baker Anna Webb.',
    ['Anna Webb'],
  ],
  [
    'not the site',
    '“The mill will close in May,” Oakes’s spokeswoman, Anna Webb, wrote on Twitter.',
    ['Anna Webb'],
  ],
  [
    'a label after a dash',
    'The talk goes on.\nThe lesson of May – Anna Webb: “It was a simple one.”',
    ['Anna Webb'],
  ],
  [
    'a question in marks before its verb',
    'Peter Dale came.\n“Why did the mill close?” Anna Webb asked.',
    ['Anna Webb'],
  ],
  [
    'introduced in the paragraph before',
    'When Peter Dale died in May, Martin Oakes said of him in the hall:\n“We have lost the best of us all.”',
    ['Martin Oakes'],
  ],
  [
    'a man named so',
    '“The mill will close in May,” wrote a man calling himself Martin Oakes.',
    ['Martin Oakes'],
  ],
  [
    'a man without a name',
    '“The mill will close in May,” said a man of the mill.',
    ['a man of the mill'],
  ],
  [
    'a name before its description',
    '“The mill will close in May,” Zhelt, the official Aldmoor news agency, wrote.',
    ['Zhelt'],
  ],
  [
    'two titles',
    'It went badly again in the north. “The mill closed,” said former Aldmoor Gov. and party chairman Martin Oakes.',
    ['Martin Oakes'],
  ],
  [
    'a rank and the body',
    '“The mill closed early,” said Air Force 1st Lt. Martin Oakes.',
    ['Martin Oakes'],
  ],
  [
    'nor in the quotation after',
    '“The mill will close in May,” a trader said, per Anna Webb. “Let us face it together.”',
    ['a trader', 'a trader'],
  ],
  [
    'a witness with her name after',
    'Martin Oakes was known for telling others “he was in charge of the mill” in May, said another witness in the inquiry, former baker Anna Webb.',
    ['Anna Webb'],
  ],
  [
    'what a sign says',
    'By the mill stood a sign – which read “Closed until the end of May” – all summer.',
    ['a sign'],
  ],
  [
    'a bare description of who has just spoken',
    '“We lost the mill,” Martin Oakes said. “It was hard.”\n“You never know why these things happen,” said the actor. “It is so.”',
    ['Martin Oakes', 'Martin Oakes', 'Martin Oakes', 'Martin Oakes'],
  ],
  [
    'not where somebody else has come in',
    '“We lost the mill,” Martin Oakes said.\nIn the hall a cashier was shaken. “You never know why these things happen,” said the woman.',
    ['Martin Oakes', 'the woman'],
  ],
  [
    'who asks',
    'Martin Oakes was asked by Anna Webb, “Will the mill ever close its old doors?”',
    ['Anna Webb'],
  ],
  ['two bodies', '“It was time to close the mill,” the two agencies said.', ['the two agencies']],
  [
    'a plural after that',
    'The mills are so many that border agents described the town as “full of holes”.',
    ['border agents'],
  ],
  ['no cue in a name', '“The mill will close in May,” Anna Read said.', ['Anna Read']],
  ['not who is asked', 'Martin Oakes was asked, “Will the mill ever close its doors?”', [null]],
  ['not who is told', 'On Monday Martin Oakes was told: “The mill will close in May.”', [null]],
  [
    'a place far from its head',
    'The baker of the town of Aldmoor said: “We lost the mill.”',
    ['the baker of the town of Aldmoor'],
  ],
  [
    'a name after what is done, not within',
    'The baker ran out of the mill and Oakes said: “We lost the mill.”',
    ['Oakes'],
  ],
  [
    'not who is described',
    'The talk follows reports that Martin Oakes is “very ill indeed”.',
    [null],
  ],
  [
    'he himself',
    'Anna Webb and Martin Oakes met. Oakes himself said the mill was “beyond repair”.',
    ['Martin Oakes'],
  ],
  [
    'a colon behind where it was said',
    'Martin Oakes hit back at Anna Webb in a series of tweets: “She never paid for the flour.”',
    ['Martin Oakes'],
  ],
  [
    'not behind who else may have said it',
    'The mill had this from Anna Webb: “The flour was never paid for.”',
    [null],
  ],
  [
    'not whose speech is over',
    'Shortly after Anna Webb’s speech ended, Martin Oakes put out a tweet saying the mill was “never hers to sell”.',
    ['Martin Oakes'],
  ],
  [
    'whose speech it is, after a comma',
    'Anna Webb’s speech, given in May, said the mill was “never his to sell”.',
    ['Anna Webb’s speech'],
  ],
  [
    'a press release',
    'The bakers sent out a press release saying Anna Webb “never paid for the flour”.',
    ['the bakers'],
  ],
  ['a verb after police', 'The police report that “nobody was in the mill”.', ['the police']],
  [
    'an email',
    'The old baker sent a long email saying that the mill was “never hers to sell”.',
    ['the old baker'],
  ],
  [
    'an email for itself',
    'A short email called the mill “a house for rats and mice”.',
    ['a short email'],
  ],
  [
    'after a clause about them with a verb of its own',
    'The bakers who wrote to her on Friday say they are “tired of the old mill”.',
    ['the bakers'],
  ],
  [
    'not where that clause has another subject',
    'The bakers who left, Anna Webb wrote, are “tired of the old mill”.',
    ['Anna Webb'],
  ],
  [
    'who is of what stands before the verb',
    '“It was time,” Anna Webb, who is head of the Harbour Company said. “It was late.”',
    ['Anna Webb', 'Anna Webb'],
  ],
  [
    'not who is only named before',
    'Anna Webb, who is ill, left. “It was time to go,” the Harbour Company said.',
    ['Harbour Company'],
  ],
  [
    'around a title',
    'Anna Webb, star of the film “The Mill,” thanked the bakers for “their patience with all of us”.',
    ['Anna Webb'],
  ],
  [
    'from a place and its state',
    '“It was time to go,” a baker in Aldmoor, Va., told Anna Webb.',
    ['a baker in Aldmoor'],
  ],
  [
    'in whose view',
    'The mill was “a house for rats and mice” all year, in Anna Webb’s view.',
    ['Anna Webb'],
  ],
  [
    'not in whose house',
    'Martin Oakes said the mill was “a house for rats and mice” in Anna Webb’s street.',
    ['Martin Oakes'],
  ],
  [
    'who speaks in the second clause',
    'Martin Oakes suggested that whoever fails cannot bake, while Anna Webb said that the “mill is far too old” for that.',
    ['Anna Webb'],
  ],
  [
    'who speaks in the first clause',
    'Martin Oakes called the mill “far too old for us,” while Anna Webb said nothing at all.',
    ['Martin Oakes'],
  ],
  [
    'a part of all',
    'Only 52 percent of bakers agreed that the mill is “good enough for us,” while 73 percent said that of the shop.',
    [null],
  ],
  [
    'the first of three',
    'Anna Webb, Martin Oakes and Peter Dale said the mill was “far too old for us”.',
    ['Anna Webb'],
  ],
  [
    'the one beside the verb, of two',
    'Anna Webb left, and Martin Oakes said the mill was “far too old for us”.',
    ['Martin Oakes'],
  ],
  ['none of them', 'None of the bakers said: “The mill is far too old.”', []],
  ['one of them', 'One of the bakers said: “The mill is far too old.”', ['one of the bakers']],
  [
    'two who preside',
    '“It was time to close,” the committee chairmen wrote.',
    ['the committee chairmen'],
  ],
  [
    'two adjectives',
    '“It was time to close,” the tired, 61-year-old baker said.',
    ['the tired, 61-year-old baker'],
  ],
  [
    'a noun and a comma',
    'Without the bread, 61-year-old bakers said, “the mill will close in May”.',
    ['61-year-old bakers'],
  ],
  ['an age that is nobody’s by name', '“It was time,” said the 61-year-old.', ['the 61-year-old']],
  [
    'an age of one who is named',
    'In the hall sat Martin Oakes. “It was time to close,” said the 61-year-old.',
    ['Martin Oakes'],
  ],
  [
    'a signature in the paragraph behind',
    'He left.\n“It was time to close the mill.”\n— Anna Webb, tweeting from the fair.\nShe left.',
    ['Anna Webb'],
  ],
  [
    'a look back at the words',
    'He left.\n“It was time to close the mill.”\nThat was how Anna Webb, the old baker, described it.',
    ['Anna Webb'],
  ],
  [
    'who confides',
    'Anna Webb confided to him that the mill was “far too old for us”.',
    ['Anna Webb'],
  ],
  [
    'who argues, not who says when',
    'Peter Dale tweeted after Anna Webb argued for the second time in May that “the mill is far too old”.',
    ['Anna Webb'],
  ],
  [
    'who says what was done when',
    'Martin Oakes said that after talks Anna Webb had concluded the mill was “far too old”.',
    ['Martin Oakes'],
  ],
  [
    'an aside before the words',
    'The trouble of the mill, says Anna Webb, a baker, is that it was “one of the oldest of all”.',
    ['Anna Webb'],
  ],
  ['whose answer it was', 'Anna Webb’s answer was that “the mill is far too old”.', ['Anna Webb']],
  [
    'not whose house it was',
    'Anna Webb said the old mayor’s house was “the oldest of all of them”.',
    ['Anna Webb'],
  ],
  [
    'hundreds of them',
    'Hundreds of bakers marched to the mill on Monday, chanting “the mill is ours to keep”.',
    ['Hundreds of bakers'],
  ],
  [
    'a number behind its noun',
    'Mills close. Article 33 affirms: “No mill shall ever be closed in May.”',
    ['Article 33'],
  ],
  [
    'a number of something else',
    'The report 20 bakers wrote was long. The report affirms: “No mill shall be closed.”',
    ['the report'],
  ],
  [
    'who says and calls',
    'Martin Oakes “was let off so lightly in May,” said a former baker who saw it and described it as “a lesser set of crimes”.',
    ['a former baker', 'a former baker'],
  ],
  [
    'no verb after whose',
    'The mayor lauded Martin Oakes, whose term ends in June, and called him “the best of us all”.',
    ['the mayor'],
  ],
  [
    'a participle before the words',
    'Calling the baker’s friend, Clara Dale, “the best of all our bakers,” Anna Webb sat down.',
    ['Anna Webb'],
  ],
  [
    'a participle without words behind it',
    'Calling on the bakers, Anna Webb said the mill was “the best of all our mills”.',
    ['Anna Webb'],
  ],
  [
    'whose friend without a table for friends',
    'Then came the surprise: “The mill is ours to keep,” exclaimed Martin Oakes’s introducer, the actress Anna Webb.',
    ['Anna Webb'],
  ],
  [
    'a source with a listener',
    'Another baker speaking to the Harbour Company said, “The mill is ours to keep.”',
    ['another baker'],
  ],
  ['a piece by its name', '“The mill is ours to keep,” the piece said.', ['the piece']],
  [
    'a description with a place before the name',
    'His former partner at Elmton, Anna Webb, called the mill “a ruin of all ruins”.',
    ['Anna Webb'],
  ],
  [
    'two with a label',
    'THE MILL CLOSES - Anna Webb and Martin Oakes: “The mill was far too old.”',
    ['Martin Oakes'],
  ],
  [
    'no verb in a name of a country',
    'After a vote on mills in the United States, Anna Webb’s old partner cheered, saying: “The mill is ours to keep.”',
    ['Anna Webb’s old partner'],
  ],
  [
    'a name that is a preposition',
    'Al From and Anna Webb met in May. Many bakers saw the mill as “the house of all of us,” From said.',
    ['Al From'],
  ],
  [
    'a preposition',
    'Anna Webb laughed. The bakers saw the mill as “the house of all of us,” from what she said.',
    ['Anna Webb'],
  ],
  [
    'a state’s senator',
    '“This is a big year for mills!” Martin Oakes’s niece, state Sen. Anna Webb, shouted.',
    ['Anna Webb'],
  ],
  [
    'what narrows who speaks',
    'Researchers led by Anna Webb said mills were “an old danger”.',
    ['Researchers led by Anna Webb'],
  ],
  [
    'where the work stands',
    'The authors of a study published in the Harbour Review argued that mills were “an old danger”.',
    ['the authors of a study published in the Harbour Review'],
  ],
  [
    'a verb of their own after it',
    'The minister appeared with Anna Webb and said mills were “an old danger”.',
    ['the minister'],
  ],
  [
    'between two hyphens each',
    'A former mayor -- Martin Oakes, who lost in May -- said the mill “offered no bread”.',
    ['Martin Oakes'],
  ],
  [
    'whom somebody rallied',
    'Martin Oakes left. Oakes rallied supporters by warning that “the mill is in danger”.',
    ['Martin Oakes'],
  ],
  [
    'whose supporters',
    'Martin Oakes left. Two Oakes supporters said that “the mill is in danger”.',
    ['two Oakes supporters'],
  ],
  [
    'a work in a description',
    '“It was the end,” said actor Martin Oakes.\n“We never took it for granted,” the “Harbour Mill” actor said.',
    ['Martin Oakes', 'Martin Oakes'],
  ],
  [
    'a work in the description of nobody named',
    'Anna Webb met Martin Oakes.\n“We never took it for granted,” the “Harbour Mill” actor said.',
    ['the “Harbour Mill” actor'],
  ],
  [
    'goes on after a quotation',
    '“There is hope,” Martin Oakes said, noting that bakers feel “they have to find a place”.',
    ['Martin Oakes', 'Martin Oakes'],
  ],
  [
    'nor who was only seen so',
    'The plan of Anna Webb was seen as “a danger to the mill”, Martin Oakes said.',
    ['Martin Oakes'],
  ],
  ['one word and its stop', '“Out!” the crowd yelled.', ['the crowd']],
  [
    'one of many posts',
    'Anna Webb said there were many tweets. One tweet said: “It is all so very sad for the town.”',
    ['one tweet'],
  ],
  [
    'who calls somebody so',
    'Martin Oakes left; one baker called Oakes “the old prince of the mill”.',
    ['one baker'],
  ],
  [
    'who is called so',
    '“The mill will close in May,” said a man called Martin Oakes.',
    ['Martin Oakes'],
  ],
  [
    'whose claim it is, whoever speaks of it',
    'Anna Webb dismissed Martin Oakes’s claim that the mill was “a ruin”.',
    ['Martin Oakes'],
  ],
  [
    'whose call it is, though nobody speaks',
    'Many bakers fear Martin Oakes’s loud call for a “clean sweep”.',
    ['Martin Oakes'],
  ],
  [
    'two fragments of one claim',
    'Martin Oakes left. But his oddest claim is that the mill is a “ruin” kept to “cheat” the town.',
    ['Martin Oakes', 'Martin Oakes'],
  ],
  [
    'not whose remarks are called so',
    'Anna Webb called Martin Oakes’s remarks about the bakers “vile and odd”.',
    ['Anna Webb'],
  ],
  [
    'nor whose claim is likened to something',
    'Anna Webb described Martin Oakes’s claim that it was late as “a fairy tale”.',
    ['Anna Webb'],
  ],
  [
    'nor behind the clause of a claim',
    'Martin Oakes’s call for calm was “brave”, Anna Webb said.',
    ['Anna Webb'],
  ],
  [
    'a plan that promises is no promise of hers',
    'Anna Webb spoke on Monday. Her plan promises to “lift all boats”.',
    ['her plan'],
  ],
  [
    'who takes somebody as something',
    'Anna Webb addressed Martin Oakes as “the old prince”.',
    ['Anna Webb'],
  ],
  [
    'a clause after "with"',
    'Martin Oakes criticized the vote, with Anna Webb calling it “deeply odd”.',
    ['Anna Webb'],
  ],
  [
    'but no clause of the one met',
    'Martin Oakes met with Anna Webb, calling the mill “deeply odd”.',
    ['Martin Oakes'],
  ],
  [
    'a verb that no table has before "that"',
    'Anna Webb sniped that Martin Oakes, a new baker, was “learning on the job”.',
    ['Anna Webb'],
  ],
  [
    'not in another sentence',
    'Anna Webb sniped that day at Martin Oakes. It was “learning on the job”.',
    [null],
  ],
  [
    'who spoke before, not who opens what follows',
    '“It is all over,” Anna Webb said. “We are not bakers.” Martin Oakes said: “The mill was closed last May.”',
    ['Anna Webb', 'Anna Webb', 'Martin Oakes'],
  ],
  [
    'what opens a paragraph is of who follows',
    '“We are no bakers!” Martin Oakes said: “The mill was closed last May.”',
    ['Martin Oakes', 'Martin Oakes'],
  ],
  [
    'as somebody put it',
    'The mill is “a source of bread for the town”, as a ministry memo put it.',
    ['a ministry memo'],
  ],
  [
    'no verb in a press release',
    'Anna Webb’s office sent out a press release saying Martin Oakes owes “the town a word about the mill”.',
    ['Anna Webb’s office'],
  ],
  [
    'not who spoke before words that are nobody’s',
    '“It is late,” Martin Oakes said.\nAnna Webb wrote on Monday that the “Oakes-Dale” plan would be “killing the old mill”.',
    ['Martin Oakes', 'Anna Webb', 'Anna Webb'],
  ],
  [
    'who rose, though another stands before a comma',
    'The hall was shut to the bakers of the town, as Anna Webb echoed the report, saying Martin Oakes “reminds us of it every day”.',
    ['Anna Webb'],
  ],
  [
    'not of whom it is said',
    'Anna Webb complained that Martin Oakes is too proud, suggesting he sees the mill as “absolutely black and white”.',
    ['Anna Webb'],
  ],
  [
    'not of whom she says what he could',
    'Anna Webb, citing “the magic of the mill,” said the baker could leave in May.',
    ['Anna Webb'],
  ],
  [
    'no verb in a programme',
    '“But it was the first mill in a long time,” Harbour This Morning host Anna Webb said.',
    ['Anna Webb'],
  ],
  [
    'a name on the way to the noun',
    '“The mill appreciates all of its friends in the hall,” said the printed Oakes slate card.',
    ['the printed Oakes slate card'],
  ],
  [
    'an adjective like a verb',
    'A retired baker of the town said it was “a good mill”.',
    ['a retired baker of the town'],
  ],
  [
    'an office that is no mention',
    'The first-rate baker and former secretary of state said the mill was “quite old”.',
    ['the first-rate baker'],
  ],
  [
    'an office',
    'The former secretary of state said the mill was “quite old”.',
    ['the former secretary of state'],
  ],
  [
    'not her month',
    'The union is unlikely to help Anna Webb after her March comment that, “We shall close a lot of mills in the town.”',
    ['Anna Webb'],
  ],
  [
    'a verb after several',
    'Anna Webb’s critics comment that “they shall close a lot of mills”.',
    ['Anna Webb’s critics'],
  ],
  ['a noun before of', 'Bakers hope to answer Webb’s claims of “a great mill” in May.', ['Bakers']],
  ['a verb like it', 'The baker claims “a great mill”.', ['the baker']],
  [
    'a description that meant him before',
    '“It was the end,” Martin Oakes said.\n“I left,” said the actor.\nAnna Webb ran the mill in May.\nThe mill was shut at night.\n“We never took it for granted,” the “Harbour Mill” actor said.',
    ['Martin Oakes', 'Martin Oakes', 'Martin Oakes'],
  ],
  [
    'a description that another bears',
    '“It was the end,” Martin Oakes said.\n“I left,” said the actor.\nThe actor Peter Dale ran the mill in May.\nThe mill was shut at night.\nIt was late.\n“We never took it for granted,” the “Harbour Mill” actor said.',
    ['Martin Oakes', 'the actor', 'Peter Dale'],
  ],
  [
    'a body behind its town',
    '“It was the end,” said the baker Anna Webb of Aldmoor’s Harbour Museum in May.',
    ['Anna Webb'],
  ],
  [
    'the owner of a body',
    '“It was the end,” said the mayor of Aldmoor’s spokesman in May.',
    ['the mayor of Aldmoor’s spokesman'],
  ],
  [
    'whom the outlet cites',
    'According to the Courier, one baker on Oakbook, which is a site for bakers, posted: “It was the end of us.”',
    ['one baker on Oakbook'],
  ],
  [
    'whom the outlet tells of',
    'According to the Courier, the mill is shut. “It was the end of us.”',
    ['the Courier'],
  ],
  ['without "that"', 'They closed a mill that some have called “the heart of the town”.', ['some']],
])('speaker: %s', (_why, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  [
    'through a pronoun before',
    'Anna Webb met Clara Moor. When Webb left, she went by train. In May she came back. “I was tired,” she said.',
    'Anna Webb',
  ],
  [
    'the subject of the main clause',
    'When Peter Dale tried to leave, Martin Oakes forcefully stayed.\n“The mill will close in May,” he said.',
    'Martin Oakes',
  ],
  [
    'who is asked answers',
    'Peter Dale asked Martin Oakes how long the mill would run.\n“It will close in May,” he said.',
    'Martin Oakes',
  ],
  [
    'a description that means somebody',
    'Martin Oakes, a former baker, said the mill was old. The former baker added that it was shut. “It will close in May,” he said.',
    'Martin Oakes',
  ],
  [
    'through a pronoun of the same sentence',
    'Clara Moor left. “The mill is my life,” Moor said. “I love it.”\nAnna Webb, 18, was late when she came to the mill by train, but she soon forgot it. “I was tired,” she said with a smile.',
    'Anna Webb',
  ],
  [
    'a body without a noun for one',
    'Green Qorvan have twice denied it. “We never said the mill would close,” they said in a letter.',
    'Green Qorvan',
  ],
  [
    'not the listener',
    'Peter Dale came late. Martin Oakes was there.\n“It will close in May,” he told Oakes.',
    'Peter Dale',
  ],
  [
    'a body by the name behind it',
    'The company that runs the mill, Harbour Bread Group, denies it.\n“Any deal is for the town to make,” it said.',
    'Harbour Bread Group',
  ],
  [
    'not the body that it meets',
    'The company that runs the mill met Harbour Bread Group, and denies it.\n“Any deal is for the town to make,” it said.',
    'the company',
  ],
  [
    'who put out the statement',
    'Harbour Bread Group spoke. “We never blocked it,” they said in a letter.\nNow they have put out a statement.\n“We let the town show the mill,” it says.',
    'Harbour Bread Group',
  ],
  [
    'who said the sentence before',
    'The mill that Martin Oakes bought is old, said Paul Pell, a professor at Aldmoor. “It may close,” he said.',
    'Paul Pell',
  ],
  [
    'who said it, by whom he works for',
    '“It may close,” said Paul Pell, a baker at the mill.\nBut bread is not enough, noted the Courier’s Martin Oakes.\n“It was never enough,” he wrote.',
    'Martin Oakes',
  ],
  [
    'whose plan the sentence is about',
    '“We lost the mill,” said Anna Webb of the union, who lives there.\nClara Moor’s future is still unclear, but she said at a meeting that she would stay. “I am going to run the mill,” she said.',
    'Clara Moor',
  ],
  [
    'not whose aide he is',
    '“The mill was all we had,” Martin Oakes said in his speech.\nOakes consultant Paul Pell, the oldest of the bakers, felt much the same at the time. “It was the whole town,” he said.',
    'Paul Pell',
  ],
  [
    'not whose plan was questioned',
    'Martin Oakes left. The mill was closed in May. Paul Pell, an adviser to the town, also questioned Oakes’s plan. “There is no bread in it,” he said.',
    'Paul Pell',
  ],
  [
    'somebody with one name',
    'Martin Oakes went to the mill in May, and laughed.\nZhelt openly admitted that his plan was late. “I was not ready,” he said.',
    'Zhelt',
  ],
  [
    'no people with an article',
    'Martin Oakes went to the mill in May, and laughed.\nThe Dutch openly admitted that the plan was late. “I was not ready,” he said.',
    'Martin Oakes',
  ],
  [
    'whom another backed up',
    'President Zhelt backed her up in an interview. “I do not think it was so,” he said.',
    'Zhelt',
  ],
  [
    'who was questioned',
    'Martin Oakes questioned Paul Pell about the plan. “There is no bread in it,” he said.',
    'Paul Pell',
  ],
])('whom a pronoun means: %s', (_why, text, expected) => {
  expect(speakers(text).at(-1)).toEqual(expected);
});

test('a name and a description of the same one are one reading', () => {
  const [quotation] = found(
    '“We are not lost,” Clara Moor said.\nThe union’s former leader and town councillor said the mill needed more bread.\n“I think you will hear it,” she said.',
  ).slice(-1);
  expect(quotation?.attribution?.name).toBe('Clara Moor');
  expect(quotation?.attribution?.confidence).toBeGreaterThan(0.9);
});

test.each([
  ['a title of a work', 'He read the novel “The Closed Mill” in May.'],
  ['a nickname', 'Then Martin “Rocky” Oakes left the room.'],
])('no quotation: %s', (_why, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['whole clauses', 'Martin Oakes said: “The mill will close.”', 'direct'],
  ['a fragment', 'Martin Oakes said the mill was “very much in danger”.', 'partial'],
])('form: %s', (_why, text, form) => {
  expect(found(text).map((quotation) => quotation.form)).toEqual([form]);
});

test.each([
  ['a person', '“It was time to close,” said Martin Oakes.', 'person'],
  ['a body', '“It was time to close,” said the Harbour Company.', 'organisation'],
  ['a body by whose it is', '“It was time,” the Danish fishing ministry said.', 'organisation'],
  ['a body of nobody named', '“It was time to close,” the company said.', 'unnamed'],
  ['somebody of a body', '“It was time,” a Danish ministry official said.', 'unnamed'],
  ['another', '“It was time to close the mill,” another said.', 'unnamed'],
])('source: %s', (_why, text, source) => {
  expect(found(text).map(({ attribution }) => attribution?.source)).toEqual([source]);
});

test.each([
  ['a contraction before', 'It is what you’re paid for. “It was time,” you’re told.'],
  ['a contraction', '“It was time to close the mill at last,” that’s why they’re here.'],
])('no speaker with a verb in it: %s', (_why, text) => {
  for (const name of speakers(text)) expect(name ?? '').not.toMatch(/[’']/);
});

test('a recording without an article is no speaker', () => {
  expect(speakers('Video shows the end of the old mill: “We got her out!”')).not.toContain('Video');
  expect(speakers('“We got her out in May,” the video says.')).toEqual(['the video']);
});

test('what goes on behind a dash signs nothing', () => {
  const names = speakers('“It was time to close the mill.” ― Qorvan left the mill in May.');
  expect(names).not.toContain('Qorvan');
});

test('a description ends with a noun', () => {
  expect(speakers('“It was time,” said one of the owners of the (old) mill.')).toEqual([
    'one of the owners',
  ]);
});

test.each([
  ['For a baker to believe that the mill is “rigged” is odd.', 'a baker'],
  ['A spokesman for the Nov. 8 vote said the mill was “quite old”.', 'a spokesman'],
  ['A baker of the old mill said it was “quite old”.', 'a baker of the old mill'],
])('how long a description is: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

test('the writer is not a speaker with a name', () => {
  expect(speakers('Martin Oakes came late. “The mill will close in May,” I said.')).toEqual([null]);
});

test('every attribution says where its words stand and by which rule', () => {
  const text = '“The mill will close in May,” said Martin Oakes, a baker.';
  const [quotation] = found(text);
  const { mention, cue, rule, role, confidence } = quotation?.attribution ?? {};
  expect(text.slice(cue?.from, cue?.to)).toBe('said');
  expect(text.slice(mention?.from, mention?.to)).toBe('Martin Oakes');
  expect(rule).toBe('speaker/after-inverted');
  expect(role).toBe('baker');
  expect(confidence).toBeGreaterThan(0.6);
});

test('a page of quotation marks is read', () => {
  expect(() => found('“'.repeat(3000) + ' "a" \'b\' '.repeat(1000))).not.toThrow();
});
