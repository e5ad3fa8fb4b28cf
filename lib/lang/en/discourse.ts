import type { DiscourseTables } from '../discourse.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] =>
  list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** Quirk, Greenbaum, Leech and Svartvik, "A Comprehensive Grammar of the English Language" (1985), 6.15. */
const personal = words(`he she it they him her them his hers its their theirs himself herself
  itself themselves he's she's it's they're he'd she'd it'd they'd he'll she'll it'll they'll
  they've`);

const firstPerson = words(`i me my mine myself we us our ours ourselves i'm i've i'd i'll we're
  we've we'd we'll let's`);

/**
 * Conjuncts, ibid. 8.136, and prepositional phrases around a pronoun; those that need no earlier
 * sentence ("Although", "While", "On Monday") are left out.
 */
const connectives = phrases(`
  however, nevertheless, nonetheless, still, though, instead, rather, otherwise, alternatively,
  conversely, meanwhile, in the meantime, then, next, afterwards, afterward, thereafter,
  subsequently, later, earlier, previously, elsewhere, also, too, moreover, furthermore,
  additionally, besides, likewise, similarly, equally, again, therefore, thus, hence, consequently,
  accordingly, finally, lastly, eventually, ultimately, indeed, actually, anyway, of course,
  to be sure, in fact, in addition, in contrast, by contrast, in other words, in particular,
  in short, in turn, in response, in return, in all, in any case, as a result, as such, for example,
  for instance, for now, for one thing, for one, for this reason, for that reason,
  on the other hand, on the contrary, after all, admittedly, granted, that way, true, on top of that, at the same time, at the time, at that time,
  at that point, at this point, after that, after this, before that, before this, since then,
  until then, by then, that said, even so, even then, first, second, third, firstly, secondly,
  thirdly, more importantly, most importantly, worse, better, better still, worse still,
  because of this, because of that, despite this, despite that, with this, with that, to that end,
  to this end, among them, among these, among those, yes, no, well, oh, hopefully, sadly,
  unfortunately, fortunately, naturally, clearly, that is, last but not least
`);

export const discourse: DiscourseTables = {
  pronouns: new Set(personal),
  pointingBack: new Set([
    ...personal,
    ...words(`this that these those such both neither another others here that's that'd that'll
      here's`),
  ]),
  times: new Set(
    words(`second minute hour morning afternoon evening night day week weekend fortnight month
      quarter season spring summer autumn fall winter year decade century monday tuesday wednesday
      thursday friday saturday sunday january february march april may june july august september
      october november december christmas easter`),
  ),
  someone: new Set(words("he she he's she's he'd she'd he'll she'll")),
  firstPerson: new Set(firstPerson),
  subordinators: new Set(
    words('after although as because before if once since though unless until when while'),
  ),
  speaking: new Set([
    ...firstPerson,
    ...words("you your yours yourself yourselves you're you've you'd you'll"),
  ]),
  conjunctions: new Set(words('and but or nor so yet plus because also then')),
  connectives: new Set(connectives),
  longestConnective: Math.max(...connectives.map((phrase) => phrase.split(' ').length)),
  /** Imperatives of links and of house notes, and the first words of legal lines and credits. */
  appeals: new Set(
    words(`click tap scroll swipe subscribe share follow watch read listen download e-mail email
      sign join copyright photo photos photograph picture pictures image images video gallery
      advertisement updated published`),
  ),
  captions: new Set(words("pictured artist's")),
  hypothetical: new Set(words('if imagine suppose picture')),
  /** FrameNet, Becoming_aware and Evidence. */
  studies: new Set(
    words(`study studies researchers scientists research survey report investigation investigators
      inquiry analysis audit review team experts`),
  ),
  finding: new Set(
    words(`found finds find showed shows show revealed reveals reveal discovered discover suggests
      suggested suggest concluded concludes identified detected confirmed confirm estimated`),
  ),
  saying: new Set(
    words(`said says say added adds told tells explained explains continued continues recalled
      recalls insisted insists wrote writes tweeted argued argues warned warns claimed claims noted
      notes admitted admits replied replies asked asks`),
  ),
};
