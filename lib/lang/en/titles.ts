import type { Gender } from '../names.ts';
import { entries } from './gendered.ts';

/**
 * Sources: Associated Press Stylebook, "titles", "legislative titles", "military titles",
 * "religious titles", "courtesy titles"; Debrett's forms of address for British ones.
 */
const FEMALE = `mrs ms miss madam madame mme lady dame sister queen princess duchess baroness countess
  congresswoman councilwoman assemblywoman chairwoman spokeswoman alderwoman businesswoman
  policewoman selectwoman first-lady actress sra señora frau mlle mother aunt sheikha tsarina empress`;

const MALE = `mr sir lord father brother king prince duke baron count earl viscount congressman
  councilman selectman assemblyman chairman spokesman alderman businessman policeman fr sr monsieur señor
  herr sheikh sheik imam pope cardinal rabbi_ emir sultan ayatollah mullah uncle messrs
  tsar emperor pastor_ archbishop bishop`;

const EITHER = `dr prof professor president presidents vice-president premier chancellor minister
  prime-minister secretary sen sens senator senators rep reps representative gov govs governor
  governors mayor mp msp mep councillor councilor commissioner attorney judge justice justices
  prosecutor sheriff constable marshal deputy undersecretary director chief chair chairperson
  speaker leader whip delegate ambassador envoy consul coach manager captain capt lt lieutenant
  gen general maj major col colonel cmdr commander cpl corporal sgt sergeant pvt private adm
  admiral brig brigadier pfc spc airman det detective supt superintendent insp inspector officer
  pc rev reverend pastor rabbi deacon monsignor hon honourable honorable amb spokesperson atty
  comptroller treasurer dean provost chaplain surgeon nurse coroner agent trooper ceo cfo coo
  lawyer author editor reporter columnist host anchor activist actor singer rapper comedian
  candidate nominee hopeful frontrunner economist strategist analyst pollster historian scientist
  co-founder founder billionaire mogul state-sen state-rep del supervisor assemblymember
  congressmember ag pm solicitor registrar archdeacon executive guard governor-general spox administrator`;

export const titles: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...entries(EITHER, null),
  ...entries(MALE, 'male'),
  ...entries(FEMALE, 'female'),
]);

/** Words that stand before or inside a title. Source: as above. */
export const titleParts: readonly string[] = `vice prime deputy assistant associate acting interim
  senior junior chief former ex lead co general elect president-elect emeritus attorney state
  first second lady foreign finance defense defence interior home health education justice labor
  labour treasury trade security press communications campaign national police fire district
  lieutenant major rear staff master warrant sergeant executive managing city county us u.s
  republican democratic conservative liberal independent gop house senate majority minority
  presidential congressional shadow opposition honorary retired late`.split(/\s+/);
