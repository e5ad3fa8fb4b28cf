import type { PlaceTables } from '../places.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words and names of towns alike: the headwords of common English in the New General Service List,
 * surnames of the US Census Bureau's top thousand, and months and virtues, where GeoNames has a town of
 * that name. Given names have a table of their own.
 */
const alsoWords = words(`
  accord agency alliance alpha arch are argos as ash avenue baker ball banks bar barber bath battle bay
  beach bear beaver bell bend best bishop black blue bluff bow box branch brand bridge bright brown bush
  butler caldwell can carbon cave cedar center central church circle clear coal coin college comfort
  commerce concord cook corn cotton council court cove crane creek crown dallas day deal deer defiance
  delta denton denver derby diamond dixon dome driver eagle early echo eden elk energy enterprise
  equality erie falls farmer fields fisher flat flint ford fork fountain four fox freedom friend
  friendship frost gap garden gates gem globe golden grand grass gray green grove gulf hale hall hammer
  hand happy harbor hardy harmony hat hay hazard hill hills hit holland horn hot house houston hunt
  imperial independence industry iron israel jamestown jefferson jet johnson junction justice keys king
  lake lakes lamb law lawn lead lexington liberty light lime linden line lodge log lone long lot love
  lucky major man many maple march me mercedes mercury metropolis mile mill mills mine mineral mobile
  model montgomery moody moon moose more morton moss mountain muse newton nice noble north oak ocean of
  on one orange orchard over page palm panama paradise paris park parks peach pen phoenix pike pilot
  pine pink pioneer plain plains plum point police poplar port post potter power price pride prince
  progress prospect prosper protection race rain ranger reading reform regent reno republic rice rich
  richmond ridge ring rock rome rule rush rust sale salt same san sand savage savannah shade side silver
  slater smith snow son speed spring springs star stock stone story strong success summit sun sunrise
  surprise swan temple thorn tower trade trail trinity turkey union unity university upland vale
  valentine valley village vista wall war washington waters watson we weed well wells west white wing
  winner winter wolf wood woods york young
`);

/** Titles of persons: The Chicago Manual of Style 10.11-10.27 and the Associated Press Stylebook, "titles". */
const titles = words(`
  mr mrs ms miss mx dr sir dame lord lady baroness baron prof professor rev reverend father fr sister
  brother bishop archbishop cardinal pope rabbi imam sheikh ayatollah mullah king queen prince princess
  duke duchess earl count countess emperor sultan emir president vice chancellor premier prime minister
  secretary senator sen congressman congresswoman rep representative gov governor lt mayor councilman
  councilwoman councillor councilor councilmember alderman commissioner ambassador attorney judge justice
  magistrate sheriff deputy constable marshal chief officer spokesperson selectman selectwoman detective det insp inspector supt
  superintendent trooper agent manager captain capt colonel col general gen admiral adm major maj sergeant sgt
  corporal cpl lieutenant private pvt pfc spc cmdr commander director chairman chairwoman chair coach
  quarterback pitcher goalkeeper striker actor actress singer author hon mp dep cllr councilperson
  treasurer trustee comptroller assemblyman assemblywoman delegate del speaker whip analyst economist
  spokesman spokeswoman spokesperson pastor elder uncle aunt saint
`);

/** Whitaker's Almanack, "The peerage": titles that a place's name completes ("Duchess of Cornwall"). */
const nobility = words(
  'duke duchess earl count countess prince princess marquess viscount baron baroness',
);

const honorifics = words('mr mrs ms miss mx dr sir dame');

/** Offices and occupations that follow a place as a title ("Boston Mayor"). */
const offices = words(`
  president mayor governor gov premier chancellor minister secretary senator sen congressman
  congresswoman rep representative police sheriff commissioner ambassador attorney judge mp councillor
  councilman councilwoman king queen prince emperor chief superintendent coroner fire prosecutor da
  resident residents native officials authorities lawmakers leader leaders opposition democrat
  republican democratic parliament government assemblyman delegate
`);

/**
 * Heads of names of bodies, works and events: the descriptors of company names in Companies House's and
 * the SEC's lists, of newspapers, teams, schools, courts and agencies.
 */
const bodies = words(`
  university college school schools academy institute seminary polytechnic faculty
  bank bancorp financial securities capital partners holdings group company co corp corporation inc ltd
  llc plc gmbh ag sa nv ab industries enterprises energy petroleum oil gas electric power motor motors
  airlines airways airline air railway railways rail telecom telecommunications media entertainment
  pictures records films studios productions press presse news times post herald tribune gazette journal
  observer guardian telegraph chronicle examiner star sun dispatch courier ledger sentinel inquirer
  bulletin globe monitor independent mirror mail register review magazine today weekly daily radio
  television tv broadcasting fm
  council committee commission department ministry agency authority administration bureau board office
  association society federation foundation union league alliance coalition party movement front army
  navy force forces brigade battalion regiment division guard militia police court tribunal parliament
  assembly senate congress legislature house chamber cabinet church ministries trust fund service
  services system systems centre center hospital clinic medical health network project program programme
  initiative campaign conference summit convention congregation act bill law treaty agreement accord
  accords protocol declaration constitution amendment resolution award awards prize cup open
  championship championships games olympics olympic marathon festival tournament series bowl derby
  grand prix classic masters tour fc afc cf united rovers wanderers athletic albion hotspur rangers
  celtic city town county cowboys giants jets patriots eagles steelers ravens dolphins bears packers
  lions vikings saints falcons panthers buccaneers cardinals rams seahawks 49ers raiders chiefs
  broncos chargers texans colts titans jaguars browns bengals bills yankees mets dodgers cubs reds
  braves astros mariners athletics orioles tigers twins royals pirates phillies nationals marlins rays
  padres rockies diamondbacks brewers lakers celtics knicks nets bulls heat pistons pacers bucks cavaliers
  raptors wizards hawks hornets magic spurs mavericks rockets grizzlies pelicans nuggets jazz suns
  clippers warriors kings blazers timberwolves thunder penguins flyers capitals islanders devils sabres
  bruins canadiens senators leafs lightning wild avalanche oilers flames canucks sharks ducks coyotes
  predators hurricanes bulldogs wildcats huskies trojans longhorns aggies hoosiers buckeyes wolverines
  spartans badgers hawkeyes gophers crimson tide volunteers gators seminoles express star stars
  symphony orchestra ballet opera theater theatre museum gallery library band choir chorus
  declaration war wars battle massacre bombing conflict crisis revolution uprising spring
  coffee sauce dressing terrier retriever wine beer chicken syndrome virus fever flu
  exchange stock index composite futures market markets
`);

const roads = words(`
  street st avenue ave road rd drive dr lane ln boulevard blvd highway hwy parkway pkwy way court ct
  place pl square sq terrace circle expressway turnpike freeway motorway crescent close row alley mews
  broadway pike trail causeway bypass walk gardens grove strasse straße rue prospekt boulevards
`);
/** United States Postal Service, Publication 28, appendix C1; Associated Press Stylebook, "addresses". */
const formAbbreviations = words('st ave rd dr ln blvd hwy pkwy ct pl sq twp');
/** Texas Department of Transportation, "Highway Designations Glossary": farm to market, county and ranch roads. */
const roadInitials = new Set(['FM', 'CR', 'SR', 'RM']);
const roadPrepositions = words('on onto off along across from at near to');
/** Federal Judicial Center and HM Courts & Tribunals Service, names of courts. */
const courts = words(`
  superior district circuit supreme municipal county high crown magistrates magistrates' appeals federal
  juvenile criminal family probate appellate justice state city people's people coroner's civil
`);
const numberedRoads = words(
  'route highway interstate hwy rt rte us u.s i road county state m a cr fm rm sr farm-to-market forest',
);

/** After Getty's Art & Architecture Thesaurus, "single built works", and OpenStreetMap's "amenity" values. */
const facilities = words(`
  airport airfield airbase aerodrome heliport stadium arena coliseum ballpark speedway racecourse
  raceway racetrack park zoo gardens aquarium hall auditorium theater theatre museum gallery library
  hospital infirmary hospice clinic church cathedral chapel mosque synagogue temple abbey priory
  monastery basilica shrine cemetery school college university academy hotel inn motel resort casino
  tower towers building plaza mall market centre center house mansion palace castle fort fortress
  barracks base camp garrison prison jail penitentiary courthouse bridge tunnel dam reservoir canal
  station terminal depot port harbor harbour pier dock docks wharf marina lighthouse mill plant
  refinery mine quarry factory farm ranch estate gate monument memorial statue field fields courts
  track course club pub bar restaurant cafe crossing junction intersection playground sanctuary refuge
`);

const landforms = new Map(
  (
    [
      ['river', 'river creek brook stream bayou canal'],
      [
        'sea',
        'sea ocean lake bay gulf strait sound harbor harbour lagoon lough loch reservoir pond channel inlet cove estuary',
      ],
      ['mountain', 'mountain mountains mount peak range hills ridge volcano glacier summit alps'],
      ['island', 'island islands isle isles archipelago atoll key keys'],
      [
        'region',
        'valley peninsula desert forest delta coast plateau basin plains highlands lowlands wetlands falls canyon cape point beach heights swamp marsh prairie gorge territory wilderness lakeshore seashore preserve',
      ],
      ['district', 'neighborhood neighbourhood quarter district'],
    ] as const
  ).flatMap(([kind, heads]) => heads.split(' ').map((head) => [head, kind] as const)),
);

const landformsFirst = new Map([
  ['lake', 'sea'],
  ['loch', 'sea'],
  ['lough', 'sea'],
  ['mount', 'mountain'],
  ['mt', 'mountain'],
  ['river', 'river'],
  ['isle', 'island'],
] as const);

/** ISO 3166-2's English names of subdivision categories. */
const divisions = words(`
  county parish borough township twp province oblast region state district prefecture governorate raion
  krai canton municipality department territory city shire voivodeship emirate division
`);

const smallDivisions = words('township twp city municipality');

const directions = words(`
  north south east west northeast northwest southeast southwest north-east north-west south-east
  south-west northern southern eastern western northeastern northwestern southeastern southwestern
  north-eastern north-western south-eastern south-western central upper lower inner outer mid greater
  downtown uptown midtown upstate mainland rural coastal suburban metropolitan metro
`);

/** Verbs whose subject acts or speaks: Levin, "English Verb Classes", 37 (communication) and 29-36. */
const actorVerbs = words(`
  said says say told tells announced announces accused accuses warned warns denied denies agreed agrees
  condemned condemns rejected rejects insisted insists urged urges demanded demands wants wanted called
  calls claimed claims believes believed hopes hoped plans planned vowed vows threatened threatens offered
  offers refused refuses imposed imposes supports supported backs backed opposes opposed recognised
  recognized recognises recognizes signed signs ratified deployed deploys launched launches invaded
  invades attacked attacks retaliated responded responds beat beats defeated won lost wins loses scored
  faces faced voted votes decided decides proposed proposes pledged pledges considers considered sees
  sought seeks pushed pushes needs needed argues argued maintains maintained replied expects expected
  banned bans withdrew withdraws suspended suspends expelled expels
`);

/** The same, more of governments than of persons. */
const actsOfState = words(`
  declined declines ordered orders
  approved approves blamed blames praised praises welcomed welcomes summoned acknowledged acknowledges
  confirmed confirms stressed hailed hails vetoed vetoes promised promises asked asks sent sends annexed
  intends fears feared
`);

const auxiliaries = words(
  'is are was were be been has have had will would can could may might must should does did do',
);

const activeAuxiliaries = words('has have had will would may might could can must should does did');

/** Huddleston and Pullum, chapter 18, section 5: irregular verbs. */
const irregularPasts = words(`
  became began bent blew bought broke brought built burst came caught chose clung cost cut dealt drew
  drove fell felt fled flew forgot fought found froze gave got grew held hid hit kept knew laid lay led
  left lent let lit lost made meant met paid put quit ran rang rebuilt rose sang sank sat saw shook shot
  shut slept slid sold spent split spread sprang stood stole struck stuck swept swore swung took taught
  thought threw told took underwent understood went woke won wore wrote
`);

const calendar = words(`
  january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  christmas easter ramadan thanksgiving
`);

const scenePrepositions = words(`
  in near outside across throughout toward towards into around inside within beyond via off along over
  between above below at from to through
`);

const inPrepositions = words('in near outside across throughout inside within');

/** Prepositions, conjunctions and relatives: Huddleston and Pullum, chapters 7 and 15. */
const prepositions = words(
  'of for by with on against as like than about without under after before since until during despite',
);
const conjunctions = words(
  'and or but nor that which who whom whose where when while because if although though whether',
);
const articles = words('the a an');
/** Huddleston and Pullum, chapters 5, 7 and 15: words of closed classes. */
const functionWords = words(`
  a an the and or but nor so yet for of to in on at by with from as into onto over under after before
  since until while when where who whom whose which that than then though although because if whether
  not also only just now still already even again once during despite between among against about around
  near across through throughout toward towards via per within without outside inside beyond
  he she it they we i you his her its their our this these those there here most many some few several too both
`);

const areaNouns = words(`
  city cities town towns village villages province provinces region regions state states county counties
  district districts country countries nation nations island islands republic capital suburb suburbs
  neighborhood neighbourhood community communities area areas port resort borough municipality
  governorate territory kingdom commune hamlet peninsula continent streets outskirts
`);

const areaPlurals = words(`
  cities towns villages provinces regions states counties districts countries nations islands suburbs
  neighborhoods neighbourhoods communities boroughs municipalities townships parishes prefectures
  departments governorates oblasts cantons hamlets settlements
`);
const roadPlurals = words(
  'streets avenues roads drives lanes boulevards highways courts terraces squares',
);

/** Persons by age, kin, residence and work: Roget's Thesaurus, "inhabitant", "adult", "occupation". */
const inhabitants = words(`
  man woman men women boy girl boys girls teen teens teenager couple family families resident residents
  native natives student students teacher teachers driver drivers farmer farmers worker
  workers father mother parents grandmother grandfather native-born citizen citizens inhabitants
  villagers homeowner homeowners firefighters firefighter police detectives deputies officers
  businessman businesswoman lawyer attorney doctor voters taxpayers shoppers motorists motorist commuters
  pupils schoolchildren kids children teenagers seniors veterans veteran neighbors neighbours mom mum dad
  pensioner toddler baby youth youths cyclist pedestrian motorcyclist landlord tenants merchants
  businesses shopkeepers nurse nurses
`);

/** Before "of" and where a person comes from: Oxford English Dictionary, "of", 3. */
const origins = words('both formerly originally late');

const forces = words('police firefighters');

/** Chicago Manual of Style 7.89, compounds of a proper noun and a participle. */
const compounds = words(
  'based born area bound trained educated raised wide owned led held registered',
);

/** Associated Press Stylebook, "party affiliation". */
const parties = words('d r i');

/** International Astronomical Union, planets, dwarf planets and their larger moons. */
const otherWorlds = words(`
  mercury venus earth mars jupiter saturn uranus neptune pluto ceres eris moon europa ganymede callisto
  io titan enceladus triton phobos deimos
`);

/**
 * Names of gods, parliaments, news agencies, firms, parties, peoples and winds that GeoNames has a town for.
 * Sources: Inter-Parliamentary Union's names of chambers; Associated Press Stylebook, "political
 * parties and philosophies", "nationalities and races", "weather terms", "time zones"; CLDR's names of
 * languages; presidents of the United States.
 */
const otherThings = new Set(
  `god allah jesus christ lord duma state duma knesset sejm dail bundestag riksdag storting folketing
  xinhua sana tass anadolu kyodo yonhap antara reuters liberal labour conservative green democrat
  est edt cst cdt mst mdt pst pdt gmt obama
  republican federal national royal arab arabs canadian saudi american roman german spanish latin mexican
  creole dutch british english french italian russian chinese indian african asian european congress parliament
  senate mission swat olympics olympic bible internet twitter facebook amazon apple google covid ebola
  toyota nokia cisco meta carrier monsanto mustang cadillac paramount harvard yale gallup brookings brits swiss
  latina americana platinum boom pong sens
  holocaust islam islamic buddha koran quran brexit christmas easter ramadan batman superman`
    .split(/\s+/)
    .concat([
      'united way',
      'milky way',
      'el niño',
      'la niña',
      'el nino',
      'la nina',
      'state duma',
      'the hill',
      'red cross',
      'red crescent',
      'santa claus',
      'gulf stream',
      'new deal',
      'cinco de mayo',
      'country club',
      'state university',
      'google drive',
      'fox news channel',
      'weather channel',
      'long way',
      'third way',
      'the post',
    ]),
);

/** Associated Press Stylebook, "White House", "Kremlin", "Pentagon". */
const seats = new Set([
  'pentagon',
  'kremlin',
  'stormont',
  'holyrood',
  'reichstag',
  'white house',
  'oval office',
  'elysee palace',
  'capitol hill',
  'wall street',
]);

/** Associated Press Stylebook, "datelines": cities that stand alone and share their name with others. */
const standAlone = words(`
  atlanta baltimore boston chicago cleveland dallas denver detroit houston miami milwaukee phoenix
  seattle berlin cairo dublin geneva havana jerusalem london madrid milan montreal moscow munich paris
  prague rome stockholm sydney tokyo toronto vienna
`);

/** UEFA's list of clubs: words before the town's name. */
const teams = words(`
  real inter ac as fc sc atletico atlético athletic sporting dynamo dinamo lokomotiv spartak bayern borussia
  olympique partizan fk sk sv vfl vfb rb cska galatasaray bsc afc deportivo
`);

/**
 * Offices, courts, schools and roads of one country, and its spelling of common words.
 * Sources: Oxford English Dictionary, labels "U.S.", "Brit.", "Canad.", "Austral.", "Irish".
 */
const countryCues = new Map(
  (
    [
      [
        'US',
        `sheriff sheriff's deputies township interstate congressman congresswoman selectman selectmen
        freshman sophomore varsity kindergarten downtown attorney prosecutors indicted indictment felony
        misdemeanor arraigned arraignment neighborhood neighbors center program favor color labor
        highway sidewalk pickup zip republican republicans democrat democrats governor county's mph
        precinct trooper troopers pastor realtor superintendent gov rep sen medicaid medicare
        thanksgiving baseball touchdown quarterback commissioners alderman parish bond
        neighborhoods theater theaters curb plow enrollment
        councilman councilwoman councilmember councilmembers councilmen aldermen ordinance zoning
        sophomores freshmen graders kindergartners semester valedictorian fairgrounds firefighter
        firefighters troopers subdivision driveway gasoline mom moms soccer playoffs inning innings`,
      ],
      [
        'GB',
        `councillor councillors constabulary magistrates mp mps gcse gcses nhs motorway postcode pensioner
        pensioners programme neighbourhood favour colour labour lorry pub pubs charity borough £ pc
        tory tories parliamentary headteacher pupils crown council's mum carriageway holidaymakers
        solicitor barrister cllr dc vicar fete high-street
        neighbourhoods colours theatre theatres defence offence grey travelled travelling cancelled jewellery
        tyre tyres kerb plough honour honoured behaviour harbour metres kilometres enrolment
        mums lorries roundabout petrol bungalow allotments firefighting cricketer`,
      ],
      [
        'CA',
        `mla mlas mpp mpps rcmp opp riding const mountie mounties premier provincial province's ndp cbc
        hydro cdn canadian canadians loonie toonie`,
      ],
      ['AU', 'nsw qld ute bushfire bushfires afl nrl australian australians aussie'],
      ['IE', 'garda gardaí gardai td tds taoiseach dáil oireachtas tánaiste irish'],
      ['IN', 'lakh crore rs lok sabha panchayat bjp'],
    ] as const
  ).flatMap(([country, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => [word, country] as const),
  ),
);

/** CIA, World Factbook, "Disputes - international"; United Nations Group of Experts on Geographical Names. */
const disputed = new Set(
  `Abkhazia|Crimea|East Jerusalem|Falkland Islands|Gaza Strip|Gibraltar|Golan Heights|Kashmir|Kosovo
  |Kuril Islands|Liancourt Rocks|Nagorno-Karabakh|Northern Cyprus|Palestine|Paracel Islands|Persian Gulf
  |Sea of Japan|Senkaku Islands|Somaliland|South Ossetia|Spratly Islands|Taiwan|Transnistria|West Bank
  |Western Sahara`
    .toLowerCase()
    .split('|')
    .map((name) => name.trimEnd()),
);

/** Library of Congress, "Chronicling America", and the British Newspaper Archive: words of titles. */
const newspapers = words(`
  news newspaper newspapers times post herald tribune gazette journal chronicle courier observer mail echo
  argus star sun sentinel dispatch register record recorder examiner inquirer enquirer globe bulletin
  ledger democrat republican republic advertiser telegraph standard citizen press free express leader
  banner messenger monitor mercury reporter packet beacon pilot eagle independent guardian statesman bee
  enterprise daily weekly evening morning sunday online live today now
`);

export const places: PlaceTables = {
  newspapers,
  disputed,
  honorifics,
  nobility,
  actsOfState,
  activeAuxiliaries,
  irregularPasts,
  countryCues,
  otherThings,
  // Source: USPS Publication 28, appendix B; those that are words or common abbreviations.
  statesInTowns: new Set(['ID', 'OK', 'OR', 'ME', 'HI', 'MD', 'CO', 'AL', 'MS', 'MT', 'DE']),
  eras: new Set(['B.C.', 'BC', 'B.C', 'A.D.', 'AD']),
  seats,
  standAlone,
  teams,
  saints: words('st saint'),
  areaPlurals,
  roadPlurals,
  formAbbreviations,
  roadInitials,
  roadPrepositions,
  inhabitants,
  origins,
  forces,
  compounds,
  parties,
  otherWorlds,
  alsoWords,
  connectors: words(
    'of the and de la le du des del di da do dos el al au aux en sur upon on in under by y e und van der den am les las los ul es',
  ),
  formConnectors: words('of the de la le du des del di da do dos al el los las'),
  smallStarts: words('sub upstate greater'),
  titles,
  offices,
  bodies,
  roads,
  courts,
  numberedRoads,
  facilities,
  landforms,
  landformsFirst,
  divisions,
  smallDivisions,
  directions,
  actorVerbs,
  auxiliaries,
  calendar,
  scenePrepositions,
  inPrepositions,
  prepositions,
  conjunctions,
  articles,
  functionWords,
  areaNouns,
};
