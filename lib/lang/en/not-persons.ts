/**
 * Capitalised words that are no part of a person's name, or hardly ever.
 * Sources: Unicode CLDR's English territory, weekday and month names; Associated Press Stylebook,
 * "state names", "nationalities and races", "party affiliation", "religious references".
 */
export const notPersons: readonly string[] =
  `monday tuesday wednesday thursday friday saturday sunday
  january february march_ april_ july september october november december
  sept oct nov dec jan feb aug mon tue wed thu fri sat
  christmas easter thanksgiving ramadan halloween hanukkah
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain
  bangladesh belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei
  bulgaria burma burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus
  czechia denmark djibouti ecuador egypt england eritrea estonia ethiopia europe fiji finland france
  gabon gambia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary
  iceland india indonesia iran iraq ireland italy jamaica japan kazakhstan kosovo kuwait
  kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia
  madagascar malawi malaysia mali malta mauritania mauritius mexico moldova monaco mongolia
  montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway
  oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
  scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland
  syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay
  uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia america americas
  u.s u.k u.n u.s.a e.u usa uk eu uae u.a.e un
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
  mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas
  utah vermont wisconsin wyoming manhattan brooklyn chicago boston philadelphia detroit miami
  atlanta seattle baltimore cleveland_ pittsburgh moscow beijing brussels paris_ berlin tokyo
  baghdad damascus tehran kabul kyiv kiev jerusalem cairo ankara istanbul ottawa toronto london
  american americans african africans arab arabs asian asians australian australians british briton
  britons canadian canadians chinese cuban cubans_ dutch english european europeans french german germans
  greek greeks indian indians iranian iranians iraqi iraqis irish israeli israelis italian italians
  japanese jewish jew jews korean koreans mexican mexicans muslim muslims pakistani palestinian
  palestinians polish russian russians saudi saudis scottish spanish swedish syrian syrians turkish turks
  ukrainian ukrainians vietnamese welsh afghan afghans egyptian egyptians kurdish kurds hispanic
  latino latinos latina christian christians catholic catholics protestant protestants evangelical
  evangelicals islamic islam christianity hindu hindus buddhist sunni shiite shia mormon
  northern southern eastern western north south east west central
  republican republicans democrat democrats democratic conservative conservatives liberal liberals
  libertarian labour labor tory tories gop green greens marxist communist communists socialist
  socialists nazi nazis californian californians texan texans floridian iowan iowans
  god jesus bible quran koran internet web`
    .split(/\s+/)
    .filter((word) => !word.endsWith('_'));

/**
 * Function words, and verbs and adverbs that sentences of news often start with.
 * Source: the closed classes of Quirk et al., "A Comprehensive Grammar of the English Language".
 */
export const starters: readonly string[] =
  `a an the this that these those some any no every each all both either
  neither many much more most few several other another such what which whose whatever whichever
  i you he she it we they me him her us them my your his its our their mine who whom someone anyone
  everyone nobody somebody anybody nothing something everything one two three four five six seven
  eight nine ten first second third last next dozens hundreds thousands millions half
  about above across after against along among amid around as at before behind below beneath beside
  besides between beyond but by concerning considering despite down during except following for from
  in including inside into like near of off on onto opposite out outside over past per regarding
  since than through throughout till to toward towards under underneath unlike until unto up upon
  versus via with within without given thanks because although though if unless whereas while when
  whenever where wherever whether once and or nor so yet not
  also again ago almost already always anyway apparently certainly clearly currently
  earlier elsewhere especially even eventually ever finally frankly fortunately further furthermore
  generally hence here historically however indeed initially instead just later lately likewise
  maybe meanwhile moreover mostly nevertheless never nonetheless now nowadays obviously occasionally
  often only originally otherwise overall perhaps possibly presumably previously privately probably
  publicly quickly rather really recently regardless separately shortly similarly simply soon
  sometimes specifically still suddenly surely then there thereafter therefore thus today tomorrow
  tonight too traditionally typically ultimately undoubtedly unfortunately usually very well yesterday
  is are was were be been being am do does did have has had can could may might must shall should
  will would let lets don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't it's
  he's she's that's there's they're we're you're i'm i've i'll i'd we've we'll you'll you've let's what's who's here's
  how why yes oh ok okay please dear hello hi hey
  according asked said says told added speaking writing talking referring responding citing noting
  calling pressed reached questioned saying appearing based born called compared concerned
  contacted critics officials police people supporters opponents experts analysts residents voters
  protesters authorities lawmakers investigators prosecutors researchers scientists witnesses
  former new old good great big small little long young high low early late own same
  back right left part parts day days year years time times week month
  watch read see look listen follow click share photo photos image images video update updated
  exclusive breaking opinion analysis related advertisement copyright story stories report reports
  sources source men women man woman children kids family friends home
  take make get go come give keep think know say ask tell try use find put want need believe
  imagine remember consider note thank thanks sorry
  under-secretary`.split(/\s+/);

/**
 * Verbs and nouns among them, which no style leaves small in a headline.
 * Source: Associated Press Stylebook, "composition titles".
 */
export const inNoTitle: readonly string[] =
  `asked said says told added speaking writing talking referring responding citing noting calling
  pressed reached questioned saying appearing based born called compared concerned contacted critics
  officials police people supporters opponents experts analysts residents voters protesters
  authorities lawmakers investigators prosecutors researchers scientists witnesses sources women
  children family friends reports stories`.split(/\s+/);

/**
 * Words of this table and of the things that are surnames as well.
 * Source: the US Census Bureau's frequently occurring surnames, those in both.
 */
export const surnames: readonly string[] = `green west east north south english german french welsh
  cuban london paris berlin boston dallas houston jordan ireland england holland france poland
  israel christian christopher day march may june august law lane hill park field fields forest
  price bell book cook church house banks brooks rivers waters lake bay beach ford bridges street
  christmas winter summers hall tower stone mills wells parks woods cleveland washington lincoln
  jefferson madison jackson tyler hayes virginia tennessee montana diaz spain german hightower
  battle war cup medal`.split(/\s+/);
