import type { SentenceTables } from '../language.ts';

/**
 * Source: the Associated Press Stylebook's entries on titles, months, states and addresses, and
 * the Guardian style guide's list of abbreviations; written for this project. Datelines have theirs in capitals.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const sentences: SentenceTables = {
  beforeName: list(`
    Mr Mrs Ms Mx Dr Prof Rev Fr Sr Hon Pres Gov Sen Rep Reps Sens Govs Amb Atty Supt Det Insp
    Gen Lt Col Maj Capt Cmdr Cpl Sgt Pvt Adm Brig Messrs St Ste Mt Ft vs v No Nos Rs
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
    jan feb apr aug sept sep oct nov dec
    e.g i.e cf approx ca c al
    ST STE MT FT
    A B C D E F G H J K L M N O P Q R S T V W X Y Z
  `),
  anywhere: list(`
    Inc Ltd Co Corp Bros Jr etc a.m p.m U.S U.K U.N E.U U.A.E D.C U.S.A Ph.D M.D B.A M.A
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb
    Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Vt Va Wash W.Va Wis Wyo
    Ave Blvd Rd St Dept Univ Assn
  `),
  // The United States Government Manual's table of contents: heads of names of bodies and offices.
  bodies: list(`
    Senate House Congress Capitol Court Department Treasury Army Navy Marine Marines Coast Embassy
    Consulate Ambassador Attorney Marshals Secretary Constitution Chamber Census Agency
  `),
};
