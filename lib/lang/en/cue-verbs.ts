import type { CueStrength } from '../quotations.ts';

/**
 * Verbs that report words, by how surely they do.
 * Sources: Quirk et al., "A Comprehensive Grammar of the English Language", 16.31 (public factual
 * and suasive verbs) and 14.29 (reporting verbs); Levin, "English Verb Classes and Alternations",
 * 37 (verbs of communication) and 40.2 (nonverbal expression); the Associated Press Stylebook's
 * "attribution".
 */
const STRONG = `say tell add explain note state reply respond declare announce insist claim argue
  write tweet retweet post recall continue conclude assert remark comment quip joke exclaim
  retort reiterate maintain contend opine observe report caution warn allege testify concede
  acknowledge admit lament complain boast brag vow pledge promise predict suggest shout yell scream
  whisper murmur mutter mumble cry chant ask inquire enquire wonder demand urge plead beg confess
  confirm deny proclaim pronounce stress emphasize emphasise underscore counter rebut scoff snap
  sniff fume rage rant muse reflect reason posit assure inform advise remind instruct
  recount relate reveal disclose elaborate clarify interject interrupt chime answer
  echo repeat quote cite paraphrase blog email e-mail text message caption
  bellow roar thunder growl grumble groan moan sob wail shriek gush enthuse crow deadpan
  preach implore exhort theorize theorise speculate summarize summarise surmise spell protest object
  decry venture volunteer offer affirm attest avow aver venture reminisce editorialize editorialise intone
  confide gripe grouse marvel profess sneer snarl snort stammer stutter drawl jest
  bluster gloat reaffirm restate specify stipulate expound orate pontificate
  croon sing recite read rejoin riff crack chuckle laugh fire lash blast rail tout`;

const FAIR = `call describe dub label term brand denounce condemn criticize criticise slam praise
  hail accuse blame thank mock ridicule dismiss reject refer characterize characterise deem
  apologize apologise agree disagree concur express voice mention discuss point highlight address
  speak talk issue release publish broadcast proclaim propose recommend
  order command conclude find rule hold decide determine estimate believe think feel consider
  admonish chide scold rebuke berate taunt tease bash attack assail slam rip trash attribute
  commend applaud compliment congratulate endorse defend deride bemoan bewail liken compare
  declaim put shoot declare begin open close finish end start portray depict cast
  pen dictate tap send share blurt react fear hope regret worry predict forecast
  argue imply hint signal show indicate list define invoke invite urge encourage
  recognize recognise convey bark hiss
  swear curse threaten press interpret allow grant object submit file tag title word phrase`;

const WEAK = `want see know understand expect intend need seek pay try use hear learn remember
  imagine realize realise smile grin nod shrug sigh gesture wave cheer go come give make take
  include contain bear carry provide offer deliver cover note tout sign launch run pose raise
  push lead join turn`;

/** Irregular forms; a verb without an entry here is regular. Source: Quirk et al., 3.11-3.19. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  put: 'puts put putting',
  shoot: 'shoots shot shooting',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  speak: 'speaks spoke spoken speaking',
  read: 'reads read reading',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  hold: 'holds held holding',
  begin: 'begins began begun beginning',
  sing: 'sings sang sung singing',
  swear: 'swears swore sworn swearing',
  spell: 'spells spelled spelt spelling',
  send: 'sends sent sending',
  cast: 'casts cast casting',
  see: 'sees saw seen seeing',
  know: 'knows knew known knowing',
  understand: 'understands understood understanding',
  seek: 'seeks sought seeking',
  pay: 'pays paid paying',
  hear: 'hears heard',
  go: 'goes went gone going',
  come: 'comes came coming',
  give: 'gives gave given giving',
  make: 'makes made making',
  take: 'takes took taken taking',
  bear: 'bears bore borne bearing',
  lead: 'leads led leading',
  run: 'runs ran running',
  show: 'shows showed shown showing',
  cry: 'cries cried crying',
  decry: 'decries decried decrying',
  deny: 'denies denied denying',
  reply: 'replies replied replying',
  specify: 'specifies specified specifying',
  clarify: 'clarifies clarified clarifying',
  testify: 'testifies testified testifying',
  imply: 'implies implied implying',
  rebut: 'rebuts rebutted rebutting',
  admit: 'admits admitted admitting',
  submit: 'submits submitted submitting',
  refer: 'refers referred referring',
  quip: 'quips quipped quipping',
  snap: 'snaps snapped snapping',
  beg: 'begs begged begging',
  brag: 'brags bragged bragging',
  blog: 'blogs blogged blogging',
  sob: 'sobs sobbed sobbing',
  slam: 'slams slammed slamming',
  rip: 'rips ripped ripping',
  tap: 'taps tapped tapping',
  tag: 'tags tagged tagging',
  dub: 'dubs dubbed dubbing',
  pen: 'pens penned penning',
  nod: 'nods nodded nodding',
  grin: 'grins grinned grinning',
  regret: 'regrets regretted regretting',
  compel: 'compels compelled compelling',
  label: 'labels labeled labelled labeling labelling',
  signal: 'signals signaled signalled signaling signalling',
  try: 'tries tried trying',
  worry: 'worries worried worrying',
  lie: 'lies lied lying',
};

/** Source: Quirk et al., 3.18 (class 6). */
const PASTS_WITHOUT_ENDING: ReadonlySet<string> = new Set(['put', 'cast', 'read']);

/** Regular: "call" calls called calling, "note" notes noted noting, "address" addresses. */
export function formsOf(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [
    verb,
    /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`,
    `${verb}ed`,
    `${verb}ing`,
  ];
}

const forms = (verbs: string): string[] => verbs.trim().split(/\s+/).flatMap(formsOf);

export const cueVerbs: ReadonlyMap<string, CueStrength> = new Map<string, CueStrength>([
  ...forms(WEAK).map((form): [string, CueStrength] => [form, 'weak']),
  ...forms(FAIR).map((form): [string, CueStrength] => [form, 'fair']),
  ...forms(STRONG).map((form): [string, CueStrength] => [form, 'strong']),
]);

/** Without an ending, but for those whose past looks the same. Source: as above. */
export const baseForms: readonly string[] = [STRONG, FAIR, WEAK]
  .flatMap((verbs) => verbs.trim().split(/\s+/))
  .filter((verb) => !PASTS_WITHOUT_ENDING.has(verb));

/** Whose listener answers. Source: Levin, 37.1 (inquire verbs). */
export const askingVerbs: readonly string[] = forms(`ask question press quiz grill query`);

/** With a listener between verb and words. Source: Quirk et al., 16.60 (ditransitive verbs). */
export const listenerVerbs: readonly string[] = forms(
  `tell ask inform assure remind advise urge warn instruct beg implore exhort message email text
  call dub label term describe accuse`,
);

/** Source: Levin, 29.1-29.3 (appoint, characterize and dub verbs). */
export const callingVerbs: readonly string[] = forms(`call dub label brand nickname term describe
  characterize characterise refer deem denounce dismiss deride mock portray depict praise hail slam
  tag declare`);
