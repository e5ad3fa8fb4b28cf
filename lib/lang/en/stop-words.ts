/**
 * Words that say nothing about a text's subject: the closed classes of Quirk, Greenbaum, Leech and
 * Svartvik, "A Comprehensive Grammar of the English Language" (1985), 2.39 to 2.41 and their
 * chapters: determiners, pronouns, prepositions, conjunctions, auxiliaries, and the adverbs of
 * degree and time that go with any subject. Lower case; written for this project.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `
  a an the this that these those such some any no every each either neither all both half enough
  much many more most few fewer fewest little less least several other another own same
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself
  it its itself we us our ours ourselves they them their theirs themselves one ones oneself
  who whom whose which what whoever whatever whichever somebody someone something anybody anyone
  anything nobody none nothing everybody everyone everything
  about above across after against along alongside amid among amongst around as at before behind
  below beneath beside besides between beyond by despite down during except for from in inside
  into like near of off on onto out outside over past per since than through throughout till to
  toward towards under underneath until unto up upon via with within without
  and but or nor so yet if unless because although though while whereas whether when whenever
  where wherever why how once lest
  am is are was were be been being do does did doing done have has had having will would shall
  should can could may might must ought need dare used
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't
  shouldn't can't cannot couldn't mightn't mustn't i'm i've i'd i'll you're you've you'd you'll
  he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've they'd
  they'll that's there's here's who's what's where's let's
  not never ever here there then now thus hence too also very quite rather really just only even
  still already again always often sometimes perhaps maybe almost nearly well further else ago
  however therefore meanwhile instead indeed moreover
  say says said saying tell tells told mr mrs ms miss dr
  get gets got getting make makes made making go goes went going gone come comes came coming
  take takes took taken taking
  `
    .trim()
    .split(/\s+/),
);
