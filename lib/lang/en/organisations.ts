/**
 * Words that a body's name is made of.
 * Sources: Associated Press Stylebook, "capitalization", "organizations and institutions",
 * "company names", "legislature", "courtesy titles"; Companies House list of company types.
 */
export const bodies: readonly string[] = `university college school academy institute institution
  institutes laboratory laboratories hospital hospitals clinic department ministry office bureau agency
  administration commission committee subcommittee council board authority service services
  directorate secretariat treasury court courts tribunal police sheriff's force forces army navy
  corps guard guards command party union unions association federation confederation league alliance
  coalition congress parliament senate assembly house chamber caucus conference group foundation
  trust fund society center centre network movement campaign organization organisation
  company corporation corp inc ltd llc llp plc gmbh co bros partners partnership holdings
  industries enterprises bank banks insurance airlines airways motors pharmaceuticals technologies
  systems solutions studios pictures productions records entertainment press news post times journal
  tribune herald gazette chronicle globe guardian telegraph observer examiner magazine review
  daily weekly radio television broadcasting media publishing church diocese archdiocese ministries team
  club fc united brigade battalion regiment division mission embassy consulate museum library
  orchestra republicans democrats survey poll project initiative task-force taskforce nations
  brotherhood front militia workers teamsters exchange reserve cabinet registry program programme
  observatory society pac energy equities securities foods labs software networks telecom stores brands
  resources financial investments consulting advisors advisers ventures management hotspur rovers
  wanderers albion athletic`.split(/\s+/);

/** Bodies known by a name that has none of these words. Source: as above. */
export const knownBodies: readonly string[] = [
  ...`Congress Parliament Pentagon Kremlin Senate Nato NATO Interpol Europol Twitter Facebook Google
  Apple Amazon Microsoft YouTube Instagram Uber Netflix Boeing Airbus Toyota Volkswagen Tesla Intel
  IBM Samsung Sony Nike Walmart Reuters Bloomberg Politico Breitbart BuzzFeed Newsweek PolitiFact
  WikiLeaks Wikileaks Hamas Hezbollah Taliban Unicef UNICEF Oxfam Greenpeace Medicaid_ Whitehall
  Holyrood Stormont Westminster_ Eurostat Gallup Quinnipiac Nasa NASA Vox Slate Axios HuffPost
  Gazprom Rosneft Aramco Exxon ExxonMobil Chevron Shell BP Pfizer Moderna AstraZeneca Novartis`
    .split(/\s+/)
    .filter((word) => !word.endsWith('_')),
  'White House',
  'Downing Street',
  'Supreme Court',
  'Scotland Yard',
  'Wall Street Journal',
  'Associated Press',
  'Islamic State',
  'Al Jazeera',
  'Al Qaeda',
  'Fox News',
  'Red Cross',
  'Goldman Sachs',
  'Morgan Stanley',
  'Wells Fargo',
  'JPMorgan Chase',
  'Human Rights Watch',
  'Amnesty International',
  'Planned Parenthood',
  'Black Lives Matter',
];

/** Words whose runs are places, laws, works, events or goods. */
export const things: readonly string[] = `street avenue road boulevard lane drive square park bridge
  river lake sea ocean bay gulf strait mountain mountains valley island islands peninsula desert
  county city town village district province state airport station stadium arena hall tower building
  plaza mall beach hills heights act bill law amendment treaty agreement accord protocol convention
  deal award awards prize medal cup championship championships olympics games festival day week month year war wars battle
  revolution crisis summit debate election elections primary caucuses tour series show book film
  theory effect rule doctrine plan code index test style age era century ave blvd st way
  highway interstate route hotel inn resort cathedral temple mosque synagogue memorial cemetery
  forest coast hill creek falls canyon basin port harbor harbour zone region territory
  virus disease syndrome hurricane storm typhoon cyclone earthquake flu covid amendment
  america africa asia europe`.split(/\s+/);

/** All capitals, no body. The last lines are the states' two letters of the United States Postal Service. */
export const notBodies: readonly string[] = `TV CEO CFO COO CTO PR HIV AIDS DNA RNA GDP IQ ID OK
  ZIP WWI WWII USA US UK CEO UAE NYC LA DC AM PM BC AD CE EST EDT PST PDT GMT BST ISIL_ PTSD DUI DWI SUV ATM VIP DIY
  FAQ CV HQ IT AI VR HD DVD CD PC MP QC KC MD PHD BA MA II III IV VI VII VIII IX XL ET RN LGBT LGBTQ
  NOT AND THE WE NO YES ALL BUT IS TO IN ON OF MY SO IF AS AT BE DO IT HE RIP LOL OMG WOW BREAKING
  EXCLUSIVE VIDEO WATCH PHOTOS UPDATE READ MORE LIVE NEW TOP
  AL AK AZ AR CA CO CT DE FL GA HI IL IN IA KS KY ME MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OR
  PA RI SC SD TN TX UT VT WA WV WI WY`
  .split(/\s+/)
  .filter((word) => !word.endsWith('_'));
