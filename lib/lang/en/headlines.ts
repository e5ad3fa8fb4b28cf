import type { HeadlineTables } from '../headlines.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Sources: Reah, "The Language of Newspapers", 1 (labels before headlines); auxiliaries and
 * pronouns of the first person: Quirk et al., "A Comprehensive Grammar of the English Language",
 * 3.21 and 6.2.
 */
export const headlines: HeadlineTables = {
  sections: list(`
    opinion letters letter live watch video review reviews analysis explainer explained exclusive
    editorial comment commentary podcast photos pictures gallery quiz column cartoon obituary
    profile interview briefing newsletter fact-check recap preview report study poll breaking
    update updates revealed`),
  finite: list(`
    is are was were am has have had do does did will would can could may might must shall should
    won't won’t can't can’t don't don’t isn't isn’t aren't aren’t wasn't wasn’t didn't didn’t
    doesn't doesn’t cannot`),
  firstPerson: /(?:^|[^\p{L}])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e)(?![\p{L}])/u,
};
