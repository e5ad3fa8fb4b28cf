import type { Gender } from '../names.ts';
import { entries } from './gendered.ts';

/**
 * Nouns for persons and for what speaks without being one.
 * Sources: the titles table's style guides; the U.S. Bureau of Labor Statistics' Standard
 * Occupational Classification, condensed to the single words that news uses; WordNet's hyponyms
 * of "person", "relative" and "document" in common use.
 */
const FEMALE = `woman girl mother mom mum wife daughter sister grandmother grandma aunt niece girlfriend
  widow spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress queen
  princess lady waitress saleswoman noblewoman bride fiancée heroine hostess stewardess mistress
  landlady stepmother granddaughter schoolgirl grandmother policewomen`;
const MALE = `man boy father dad husband son brother grandfather grandpa uncle nephew boyfriend widower
  spokesman chairman congressman councilman businessman policeman actor_ king prince gentleman
  salesman nobleman groom fiancé hero_ waiter fireman fisherman cameraman frontman anchorman stepfather
  grandson schoolboy guy lawman sportsman workman gunman frenchman englishman irishman tradesman
  clergyman craftsman alderman assemblyman foreman ombudsman_ serviceman marksman bishop priest imam`;
const EITHER = `spokesperson official officer minister president chairperson chair chief director
  secretary senator governor mayor lawmaker legislator representative delegate ambassador diplomat
  politician candidate nominee contender rival opponent incumbent leader boss head manager executive
  founder co-founder owner chancellor premier commissioner judge justice magistrate lawyer
  attorney prosecutor solicitor barrister counsel sheriff detective investigator inspector
  superintendent sergeant captain lieutenant colonel general commander admiral soldier marine
  veteran adviser advisor aide assistant strategist consultant pollster operative
  organizer organiser activist campaigner advocate critic supporter donor volunteer
  economist analyst expert researcher scientist professor lecturer scholar academic historian
  physicist chemist biologist astronomer psychologist psychiatrist physician doctor
  surgeon nurse epidemiologist author writer novelist poet columnist journalist reporter editor
  correspondent anchor host moderator commentator pundit blogger broadcaster publisher
  singer musician rapper artist painter designer producer filmmaker comedian comic
  actor player coach trainer striker defender midfielder goalkeeper quarterback skipper athlete
  champion star winner teacher principal student pupil graduate teenager child
  baby kid parent sibling twin cousin partner spouse friend colleague neighbor neighbour
  roommate classmate resident voter citizen taxpayer worker employee staffer driver farmer
  rancher fisherman pilot engineer mechanic carpenter builder developer programmer
  entrepreneur investor trader banker broker billionaire millionaire mogul tycoon magnate businessperson
  landlord tenant customer client shopper patient victim survivor witness bystander passer-by
  suspect defendant plaintiff inmate prisoner convict pastor reverend rabbi cleric priest
  pope cardinal deacon monk nun theologian archaeologist librarian curator agent spy
  hacker whistleblower source insider refugee migrant immigrant protester demonstrator
  deportee detainee evacuee commuter villager motorist cyclist pedestrian hiker eyewitness juror
  claimant homeowner caregiver caretaker co-worker forecaster shareholder teammate
  member chairman-elect front-runner frontrunner hopeful newcomer native
  person individual user tweeter commenter reader viewer listener fan follower caller speaker narrator
  respondent participant attendee guest visitor tourist traveler traveller passenger
  pensioner retiree republican democrat conservative liberal libertarian socialist
  firefighter paramedic policeofficer constable deputy trooper ranger guard bodyguard
  monarch emperor dictator heir ex-president ex-wife_ dissident rebel militant extremist terrorist
  constituent negotiator envoy mediator emissary confidant confidante ally surrogate loyalist backer booster bundler fundraiser adversary
  pediatrician oncologist cardiologist guru
  baker butcher barber plumber electrician welder bartender cashier clerk cook janitor dentist
  pharmacist therapist veterinarian neurosurgeon neurologist virologist immunologist
  radiologist obstetrician midwife paralegal bailiff coroner warden tailor miner trucker roofer
  realtor accountant auditor receptionist translator interpreter sailor astronaut cosmonaut
  administrator fellow biochemist botanist microbiologist neuroscientist physiologist
  nutritionist dietitian dietician gardener hotelier restaurateur winemaker brewer
  recruiter archivist intern instructor tutor choreographer composer conductor dancer drummer guitarist pianist violinist illustrator sculptor
  photographer photojournalist playwright screenwriter biographer essayist philosopher sociologist
  anthropologist geographer geologist meteorologist statistician mathematician demographer
  criminologist ecologist zoologist
  lobbyist treasurer planner coordinator co-author co-host co-chair co-chairman ceo cfo chef
  vice-president commander-in-chief`;

export const roles: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...entries(EITHER, null),
  ...entries(MALE, 'male'),
  ...entries(FEMALE, 'female'),
]);

/** Several persons, bodies and documents. Source: as above. */
export const groups: readonly string[] = `people men women children boys girls families parents
  police authorities media press public crowd audience others some many critics
  government administration ministry department agency bureau office commission committee council
  court campaign team company firm corporation business bank union association
  organization organisation group network newspaper paper magazine outlet site website station
  channel party coalition alliance institute institution university college school hospital church
  army military force forces navy troops regime state embassy foundation charity museum panel board
  family staff congress parliament house senate chamber crowd jury mob
  report study survey poll paper document memo memorandum letter email e-mail statement release story
  piece filing complaint lawsuit suit indictment affidavit ruling opinion decision order transcript
  tweet post message note headline article story editorial column essay op-ed book
  ad advertisement commercial video caption sign banner placard poster billboard sticker shirt slogan
  speech resolution bill law act amendment constitution article treaty agreement
  guidelines rules policy website page account description entry review
  narrator voice announcer publication cable dispatch brief briefing advisory warning plan
  proposal budget petition pamphlet brochure flier flyer leaflet lyrics song chant text texts label
  rumor rumour legend proverb joke list chart graph analysis findings data
  pair couple duo trio majority minority crew squad delegation
  establishment opposition
  daily weekly broadsheet tabloid regulator watchdog label studio brokerage lender insurer airline
  retailer carmaker automaker manufacturer supplier startup start-up conglomerate club federation
  league tribunal consultancy nonprofit non-profit think-tank thinktank ngo authority developer
  textbook voice-over voiceover`.split(/\s+/);

/** Of the groups, the bodies that last. Source: as above, hyponyms of "institution" and "company". */
export const institutions: readonly string[] = `police military government administration ministry
  department agency bureau office commission committee council court company firm corporation bank
  union association organization organisation group network newspaper paper magazine station channel
  party alliance institute institution university college school hospital church army navy embassy
  foundation charity museum board congress parliament senate authority regulator watchdog label
  studio brokerage lender insurer airline retailer carmaker automaker manufacturer club federation
  league tribunal consultancy nonprofit non-profit think-tank ngo`.split(/\s+/);

/** Of the groups, the documents with an author. Source: as above, hyponyms of "document". */
export const authored: readonly string[] =
  `report study survey poll paper memo memorandum letter email
  e-mail statement release filing complaint lawsuit tweet post message note article story piece editorial
  column essay op-ed review analysis petition brief briefing dispatch`.split(/\s+/);
