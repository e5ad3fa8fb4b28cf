/** Everything that is read of a sentence's persons and bodies. */
import { expect, test } from 'vitest';
import { cutShort } from '../../support/cut-short.ts';
import { readWhole } from './read.ts';

test.each<[string, string[]]>([
  ['Martin Oakes, one of the bakers, left.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Oakes, those of the bakers, left.', ['person Martin Oakes male: Martin Oakes']],
  ['Elmton QB Martin Oakes left.', ['person Martin Oakes male: Martin Oakes']],
  ['JR Oakes, a baker, left.', ['person JR Oakes (baker): JR Oakes']],
  [
    'Lakwander Oakes, another deportee, left.',
    ['person Lakwander Oakes (deportee): Lakwander Oakes'],
  ],

  ['Martin Oakes, now a baker, left.', ['person Martin Oakes male (baker): Martin Oakes']],
  ['Martin Oakes, 45, now also a baker, left.', ['person Martin Oakes male (baker): Martin Oakes']],
  ['Martin Oakes 45, a baker, left.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Oakes, a baker', ['person Martin Oakes male (baker): Martin Oakes']],
  ['Martin Oakes, the', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Oakes,', ['person Martin Oakes male: Martin Oakes']],
  [
    'Martin Oakes, a baker – and a poet – left.',
    ['person Martin Oakes male (baker): Martin Oakes'],
  ],
  ['Martin Oakes, a baker (of bread), left.', ['person Martin Oakes male (baker): Martin Oakes']],
  ['Martin Oakes, a baker that sings, left.', ['person Martin Oakes male (baker): Martin Oakes']],
  [
    'Martin Oakes, the long old wide tall red dark cold baker, left.',
    ['person Martin Oakes male: Martin Oakes'],
  ],
  [
    'Martin Oakes, the long old wide tall red baker, left.',
    ['person Martin Oakes male (long old wide tall red baker): Martin Oakes'],
  ],
  [
    'Martin Oakes, the long old wide tall baker, left.',
    ['person Martin Oakes male (long old wide tall baker): Martin Oakes'],
  ],
  ['Martin Oakes, the baker has left.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Oakes, the baker hasn’t left.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Oakes, a baker, won’t leave.', ['person Martin Oakes male (baker): Martin Oakes']],
  [
    'Martin Oakes, the baker and poet, left.',
    ['person Martin Oakes male (baker and poet): Martin Oakes'],
  ],
  [
    'Martin Oakes, the Bread and Cake Director, left.',
    ['person Martin Oakes male (Bread and Cake Director): Martin Oakes'],
  ],
  ['Martin Oakes, the bread and cake director, left.', ['person Martin Oakes male: Martin Oakes']],
  [
    'Martin Oakes, an aide to Sen. Webb, left.',
    ['person Martin Oakes male (aide to Sen. Webb): Martin Oakes', 'person Webb (Sen.): Webb'],
  ],
  [
    'Martin Oakes, Sen. Webb’s aide, left.',
    ['person Martin Oakes male (Sen. Webb’s aide): Martin Oakes', 'person Webb (Sen.): Webb'],
  ],
  [
    'Martin Oakes, host Anna Webb and others left.',
    ['person Martin Oakes male: Martin Oakes', 'person Anna Webb female (host): Anna Webb'],
  ],
  [
    'Martin Oakes, host Anna Webb’s aide, left.',
    [
      'person Martin Oakes male (host Anna Webb’s aide): Martin Oakes',
      'person Anna Webb female (host): Anna Webb',
    ],
  ],
  [
    'Martin Oakes, the state baker, left.',
    ['person Martin Oakes male (state baker): Martin Oakes'],
  ],
  ['Martin Oakes, the baker told them.', ['person Martin Oakes male (baker): Martin Oakes']],
  ['Martin Oakes, of the bakers, left.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Oakes, his baker, left.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Oakes, what a baker, left.', ['person Martin Oakes male: Martin Oakes']],
  [
    'Martin Oakes, an owner of the St. Anna mill, left.',
    ['person Martin Oakes male (owner of the St. Anna mill): Martin Oakes'],
  ],
  [
    'Martin Oakes, a baker and a co-author of, left.',
    ['person Martin Oakes male (baker): Martin Oakes'],
  ],
  ['Martin Oakes, a baker of, left.', ['person Martin Oakes male (baker): Martin Oakes']],
  ['Martin Oakes, and a, left.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Oakes, the firm’s, left.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Oakes, the company’s, then a baker, left.', ['person Martin Oakes male: Martin Oakes']],
  [
    'Martin Oakes, the Company’s chief baker, left.',
    ['person Martin Oakes male (chief baker): Martin Oakes'],
  ],
  [
    'Martin Oakes, the old company’s chief baker, left.',
    ['person Martin Oakes male (chief baker): Martin Oakes'],
  ],
  [
    'Martin Oakes, the old mayor’s lawyer, left.',
    ['person Martin Oakes male (the old mayor’s lawyer): Martin Oakes'],
  ],
  [
    'Martin Oakes, the baker at the company’s mill, left.',
    ['person Martin Oakes male (baker at the company’s mill): Martin Oakes'],
  ],
  [
    'Martin Oakes, leader of the old hotel’s chief bakers, left.',
    ['person Martin Oakes male (leader of the old hotel’s chief bakers): Martin Oakes'],
  ],
  ['Martin Oakes, last week’s baker, left.', ['person Martin Oakes male (baker): Martin Oakes']],
  [
    'Martin Oakes, the baker of the long valley and the old mill and the new town hall by the river, left.',
    ['person Martin Oakes male (baker): Martin Oakes'],
  ],
  [
    'Martin Oakes, the baker that the long valley and the old mill and the new town hall by the river had, left.',
    ['person Martin Oakes male (baker): Martin Oakes'],
  ],
  ['Martin Oakes’s, a baker, left.', ['person Martin Oakes male: Martin Oakes']],
  [
    'Martin Oakes, a valley old mill new town hall long wide dark red cold soft warm tall baker, left.',
    ['person Martin Oakes male: Martin Oakes'],
  ],
  [
    'Anna Webb, the mayor of Elmton and a poet, left for Kent with Sir Martin Oakes.',
    [
      'person Anna Webb female (mayor of Elmton and a poet): Anna Webb',
      'person Martin Oakes male: Martin Oakes',
    ],
  ],
  ['Anna Webb, met the mayor of Kent, left.', ['person Anna Webb female: Anna Webb']],
  ['Anna Webb, such a baker, left.', ['person Anna Webb female: Anna Webb']],
  [
    'Anna Webb, the first woman baker, left.',
    ['person Anna Webb female (first woman baker): Anna Webb'],
  ],
  ['Anna Webb, the two towns’ baker, left.', ['person Anna Webb female (baker): Anna Webb']],
  [
    'Anna Webb, a mother of two and town baker, left.',
    ['person Anna Webb female (mother of two and town baker): Anna Webb'],
  ],
  ['Anna Webb, the No. 2 baker, left.', ['person Anna Webb female: Anna Webb']],
  ['Anna Webb, one of the bakers, left.', ['person Anna Webb female: Anna Webb']],
  [
    'Anna Webb, the town’s other baker, left.',
    ['person Anna Webb female (other baker): Anna Webb'],
  ],
  ['Martin Oakes, the bread and Cake Director, left.', ['person Martin Oakes male: Martin Oakes']],
  [
    'Martin Oakes, the Bread or Cake Director, left.',
    ['person Martin Oakes male (Bread or Cake Director): Martin Oakes'],
  ],
])('behind a name: %s', (text, expected) => {
  expect(readWhole(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    'The former baker Martin Oakes left.',
    ['person Martin Oakes male (former baker): Martin Oakes'],
  ],
  ['Yesterday the baker Martin Oakes left.', ['person Martin Oakes male (baker): Martin Oakes']],
  [
    'Then old friendly baker Martin Oakes left.',
    ['person Martin Oakes male (old friendly baker): Martin Oakes'],
  ],
  [
    'The mill hired former baker Martin Oakes.',
    ['person Martin Oakes male (former baker): Martin Oakes'],
  ],
  [
    'The mill quickly hired former baker Martin Oakes.',
    ['person Martin Oakes male (former baker): Martin Oakes'],
  ],
  [
    'He quickly met former baker Martin Oakes.',
    ['person Martin Oakes male (former baker): Martin Oakes'],
  ],
  [
    'The retired baker Martin Oakes left.',
    ['person Martin Oakes male (retired baker): Martin Oakes'],
  ],
  [
    'A singing Elmton baker Martin Oakes left.',
    ['person Martin Oakes male (Elmton baker): Martin Oakes'],
  ],
  [
    'A visiting Elmton baker Martin Oakes left.',
    ['person Martin Oakes male (visiting Elmton baker): Martin Oakes'],
  ],
  [
    'It loses Elmton baker Martin Oakes.',
    ['person Martin Oakes male (Elmton baker): Martin Oakes'],
  ],
  [
    'The mill loses Elmton baker Martin Oakes.',
    ['person Martin Oakes male (Elmton baker): Martin Oakes'],
  ],
  [
    'The glass Elmton baker Martin Oakes left.',
    ['person Martin Oakes male (glass Elmton baker): Martin Oakes'],
  ],
  [
    'Now many bakers and baker Martin Oakes left.',
    ['person Martin Oakes male (baker): Martin Oakes'],
  ],
  ['Then IT director Martin Oakes left.', ['person Martin Oakes male (IT director): Martin Oakes']],
  [
    'Real Time host Martin Oakes left.',
    ['person Martin Oakes male (Real Time host): Martin Oakes'],
  ],
  ['He and baker Martin Oakes left.', ['person Martin Oakes male (baker): Martin Oakes']],
  ['Its baker Martin Oakes left.', ['person Martin Oakes male (baker): Martin Oakes']],
  ['On Monday mayor Martin Oakes left.', ['person Martin Oakes male (mayor): Martin Oakes']],
  ['Then Monday mayor Martin Oakes left.', ['person Martin Oakes male (mayor): Martin Oakes']],
  [
    'The Sunday Elmton mayor Martin Oakes left.',
    ['person Martin Oakes male (Elmton mayor): Martin Oakes'],
  ],
  ['The fire chief Martin Oakes left.', ['person Martin Oakes male (fire chief): Martin Oakes']],
  [
    'Then it said chief baker Martin Oakes left.',
    ['person Martin Oakes male (chief baker): Martin Oakes'],
  ],
  [
    'The press secretary Martin Oakes left.',
    ['person Martin Oakes male (press secretary): Martin Oakes'],
  ],
  ['Later Lt. Col. Martin Oakes left.', ['person Martin Oakes male (Lt. Col.): Martin Oakes']],
  [
    'Later Maj. Lt. Col. Martin Oakes left.',
    ['person Martin Oakes male (Maj. Lt. Col.): Martin Oakes'],
  ],
  [
    'The town’s chief baker Martin Oakes left.',
    ['person Martin Oakes male (chief baker): Martin Oakes'],
  ],
  [
    'Webb’s chief baker Martin Oakes left.',
    ['person Martin Oakes male (Webb’s chief baker): Martin Oakes'],
  ],
  [
    'The Company’s chief baker Martin Oakes left.',
    ['person Martin Oakes male (chief baker): Martin Oakes'],
  ],
  [
    'Monday’s chief baker Martin Oakes left.',
    ['person Martin Oakes male (chief baker): Martin Oakes'],
  ],
  [
    'Today Elm Valley Bread’s chief baker Martin Oakes left.',
    ['person Martin Oakes male (Elm Valley Bread’s chief baker): Martin Oakes'],
  ],
  [
    'But Elm Bread’s chief baker Martin Oakes left.',
    ['person Martin Oakes male (Elm Bread’s chief baker): Martin Oakes'],
  ],
  [
    'It rained. Elm Bread’s chief baker Martin Oakes left.',
    ['person Martin Oakes male (Elm Bread’s chief baker): Martin Oakes'],
  ],
  [
    'It said Elm Bread’s chief baker Martin Oakes left.',
    ['person Martin Oakes male (Elm Bread’s chief baker): Martin Oakes'],
  ],
  ['The mill – baker Martin Oakes – left.', ['person Martin Oakes male (baker): Martin Oakes']],
  [
    'The ambassador to mayor Martin Oakes left.',
    ['person Martin Oakes male (mayor): Martin Oakes'],
  ],
  [
    'The editor-in-chief Martin Oakes left.',
    ['person Martin Oakes male (editor-in-chief): Martin Oakes'],
  ],
  ['The co-owner Martin Oakes left.', ['person Martin Oakes male (co-owner): Martin Oakes']],
])('before a name: %s', (text, expected) => {
  expect(readWhole(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Martin Oakes, a baker. The mill left.', ['person Martin Oakes male (baker): Martin Oakes']],
  ['Martin Oakes', ['person Martin Oakes male: Martin Oakes']],
  ['Mr. Oakes', ['person Oakes male: Oakes']],
  ['“Martin Oakes”', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Oakes’s', ['person Martin Oakes male: Martin Oakes']],
  ['Martin', []],
  ['Martin Oakes’', ['person Martin Oakes male: Martin Oakes']],
  ['Mr. Martin Oakes left.', ['person Martin Oakes male: Martin Oakes']],
  ['A baker, Martin Oakes, left.', ['person Martin Oakes male: Martin Oakes']],
  [
    'The ambassador to old Britain Martin Oakes left.',
    ['person Martin Oakes male (ambassador to old Britain): Martin Oakes'],
  ],
  ['The ambassador with Britain Martin Oakes left.', ['person Martin Oakes male: Martin Oakes']],
  ['It rained. Baker Martin Oakes left.', ['person Martin Oakes male (Baker): Martin Oakes']],
  ['The baker. Martin Oakes left.', ['person Martin Oakes male: Martin Oakes']],
  ['Later Martin Oakes of Elm left.', ['person Martin Oakes male: Martin Oakes']],
  ['Later Oakes & Webb left.', ['organisation Oakes & Webb: Oakes & Webb']],
  ['Later Mills & Webb Bank left.', ['organisation Mills & Webb Bank: Mills & Webb Bank']],
  [
    'The Institute of Bread and Cake of Elmton left.',
    ['organisation Institute of Bread and Cake of Elmton: Institute of Bread and Cake of Elmton'],
  ],
  [
    'The Institute of Bread of Cake left.',
    ['organisation Institute of Bread of Cake: Institute of Bread of Cake'],
  ],
  ['The Institute of bread left.', []],
  ['The Bank of the Valley left.', ['organisation Bank of the Valley: Bank of the Valley']],
  ['The Bank of a Valley left.', []],
  ['The Bank of 7 Valleys left.', []],
  ['The Bank in Valleys left.', []],
  ['The Bank and Valleys left.', []],
  ['The Bank’s of Valleys left.', []],
  [
    'Martin van der Oakes, who sings, left.',
    ['person Martin van der Oakes male: Martin van der Oakes'],
  ],
  ['Martin van der oakes left.', []],
  [
    'Qorvan de la van der Zhelt, a baker, left.',
    ['person Qorvan de la van der Zhelt (baker): Qorvan de la van der Zhelt'],
  ],
  ['Qorvan de la van der von Zhelt, a baker, left.', []],
  ['Anna in ’t Oakes left.', ['person Anna in ’t Oakes female: Anna in ’t Oakes']],
  ['Anna van ’t Oakes left.', ['person Anna van ’t Oakes female: Anna van ’t Oakes']],
  ['Anna on ’t Oakes left.', []],
  ['Anna van ’s Oakes left.', []],
  ['Martin Oakes Jr left.', ['person Martin Oakes Jr male: Martin Oakes Jr']],
  ['Martin Oakes Jr. said so.', ['person Martin Oakes Jr. male: Martin Oakes Jr.']],
  ['Martin Oakes, Jr., said so.', ['person Martin Oakes, Jr. male: Martin Oakes, Jr.']],
  ['Martin Oakes, jr., said so.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Oakes; Jr., said so.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin O. Webb left.', ['person Martin O. Webb male: Martin O. Webb']],
  ['I’m Martin Oakes.', ['person Martin Oakes male: Martin Oakes']],
  ['I met Martin Oakes. Then I’d leave.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin Ivan left.', ['person Martin Ivan male: Martin Ivan']],
  ['Later I, Martin Oakes, left.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin al-Oakes left.', ['person Martin al-Oakes male: Martin al-Oakes']],
  ['Martin al-oakes left.', []],
  ['Martin xy-Oakes left.', []],
  ['Martin o’Oakes left.', []],
  ["Martin d'Oakes left.", ["person Martin d'Oakes male: Martin d'Oakes"]],
  ['It rained. Martin Oakes left.', ['person Martin Oakes male: Martin Oakes']],
  ['Martin OakÃ©s left.', ['person Martin OakÃ©s male: Martin OakÃ©s']],
  ['Sheriff’s Office staff left.', ['organisation Sheriff’s Office: Sheriff’s Office']],
  ['Then the Sheriffs’ Office left.', ['organisation Sheriffs’ Office: Sheriffs’ Office']],
  ['Then the Sheriff’ Office left.', []],
  ['Then the Miller’s Office left.', []],
  ['Then the Millers’ Office left.', []],
  [
    'Mill Will Close In May Martin Oakes Tells Kent. Martin Oakes left.',
    ['person Martin Oakes male: Martin Oakes | Martin Oakes'],
  ],
  ['Mill Will Close In May, Martin Oakes Tells Kent Anew Again.', []],
  ['Mill Closes Oakes Tells\nMartin Oakes left.', ['person Martin Oakes male: Martin Oakes']],
  [
    'Mill Closes Now Oakes Tells\nMartin Oakes left.',
    ['person Martin Oakes male: Oakes | Martin Oakes'],
  ],
  [
    'Mill Closes Now Oakes tells\nMartin Oakes left.',
    ['person Martin Oakes male: Oakes | Martin Oakes'],
  ],
  [
    'The Mill of the Elm Closes Oakes Tells\nMartin Oakes left.',
    ['person Martin Oakes male: Oakes | Martin Oakes'],
  ],
  ['Oakes Tells Martin Mill Now Anew\nMr. Oakes left.', ['person Oakes male: Oakes | Oakes']],
  [
    'Mr. Oakes left.\nMill’s Martin Oakes Tells Kent',
    ['person Martin Oakes male: Oakes | Martin Oakes'],
  ],
  ['Mr. Oakes left.\nMartin’s Oakes Tells Kent Anew', ['person Oakes male: Oakes | Oakes']],
  [
    'The Harbour Police left.\nAnna Harbour Police Tells Kent Anew',
    ['organisation Harbour Police: Harbour Police | Harbour Police'],
  ],
  [
    'Martin Oakes left. Martin Oakes Webb left.\nMill Martin Oakes Webb Tells Kent',
    ['person Martin Oakes Webb male: Martin Oakes | Martin Oakes Webb | Martin Oakes Webb'],
  ],
  ['Will Oakes leave?', ['person Will Oakes male: Will Oakes']],
  ['When Martin Oakes left, it rained.', ['person Martin Oakes male: Martin Oakes']],
  ['Anna Mill left. The mill burned.', ['person Anna Mill female: Anna Mill']],
  ['Mayor Oakes left. The mayor sat.', ['person Oakes (Mayor): Oakes']],
  ['They wrote to @oakes and Oakes Webb, 45, left.', ['person Oakes Webb: Oakes Webb']],
  ['An account @mill and Mill Zhelt, 45, left.', ['person Mill Zhelt: Mill Zhelt']],
  ['AB Zhelt left.', ['person AB Zhelt: AB Zhelt']],
  ['Ab Zhelt left.', []],
  ['Qorvan B. Zhelt left.', ['person Qorvan B. Zhelt: Qorvan B. Zhelt']],
  ['Qorvan Bx Zhelt left.', []],
  ['Anna Q. Bank Zhelt, 41, left.', ['person Anna Q. Bank Zhelt female: Anna Q. Bank Zhelt']],
  [
    'Qorvan Zhelt Dorn Corvo, 41, left.',
    ['person Qorvan Zhelt Dorn Corvo: Qorvan Zhelt Dorn Corvo'],
  ],
  [
    'Qorvan van Zhelt van Dorn, a baker, left.',
    ['person Qorvan van Zhelt van Dorn (baker): Qorvan van Zhelt van Dorn'],
  ],
  ['Qorvan Zhelt, 9, left.', ['person Qorvan Zhelt: Qorvan Zhelt']],
  ['Qorvan Zhelt, 09, left.', []],
  ['Qorvan Zhelt who left sat.', ['person Qorvan Zhelt: Qorvan Zhelt']],
  ['Qorvan Zhelt himself left.', ['person Qorvan Zhelt male: Qorvan Zhelt']],
  ['Qorvan Zhelt whom they met left.', []],
  ['Qorvan Zhelt did say so. Qorvan Zhelt also said so.', []],
  [
    'Qorvan Zhelt has said so. Qorvan Zhelt had said more.',
    ['person Qorvan Zhelt: Qorvan Zhelt | Qorvan Zhelt'],
  ],
  [
    'Then Qorvan Zhelt said so. Qorvan Zhelt says more.',
    ['person Qorvan Zhelt: Qorvan Zhelt | Qorvan Zhelt'],
  ],
  [
    '“It is late,” said Qorvan Zhelt. “Go,” said Qorvan Zhelt.',
    ['person Qorvan Zhelt: Qorvan Zhelt | Qorvan Zhelt'],
  ],
  ['It is late, said Qorvan Zhelt. Go, said Qorvan Zhelt.', []],
  ['“It is late,” saw Qorvan Zhelt. “Go,” saw Qorvan Zhelt.', []],
  ['Qorvan Zhelt, an old man, left.', ['person Qorvan Zhelt male (old man): Qorvan Zhelt']],
  ['Qorvan Zhelt, old town baker, left.', ['person Qorvan Zhelt (old town baker): Qorvan Zhelt']],
  ['Qorvan Zhelt, old town – baker – left.', []],
  ['Qorvan Zhelt, old-town baker, left.', ['person Qorvan Zhelt (old-town baker): Qorvan Zhelt']],
  ['Qorvan Zhelt, the one and only, left.', []],
  ['The ambassador to Oslo, Qorvan Zhelt, left.', ['person Qorvan Zhelt: Qorvan Zhelt']],
  ['The ambassador to Oslo, Qorvan Zhelt left.', []],
  ['The ambassador to Oslo Qorvan Zhelt, left.', []],
  [
    'The ambassador of the old town of Oslo, Qorvan Zhelt, left.',
    ['person Qorvan Zhelt: Qorvan Zhelt'],
  ],
  ['The ambassador – to Oslo, Qorvan Zhelt, left.', []],
  ['The ambassador left. In Oslo, Qorvan Zhelt, left.', []],
  [
    'The minister of works Qorvan Zhelt left.',
    ['person Qorvan Zhelt (minister of works): Qorvan Zhelt'],
  ],
  ['In Qorvan Zhelt, 41, it rained.', ['person Qorvan Zhelt: Qorvan Zhelt']],
  ['Qorvan Zhelt left. Zhelt said so.', ['person Qorvan Zhelt: Qorvan Zhelt | Zhelt']],
  [
    'Qorvan Zhelt left. Zhelt said so. Zhelt, a baker, said so.',
    ['person Qorvan Zhelt (baker): Qorvan Zhelt | Zhelt | Zhelt'],
  ],
  [
    'Zhelt Qorvan left. Zhelt, a baker, said so.',
    ['person Zhelt Qorvan (baker): Zhelt Qorvan | Zhelt'],
  ],
  [
    'Anna Qorvan left. Anna, a baker, said so.',
    ['person Anna Qorvan female (baker): Anna Qorvan | Anna'],
  ],
  ['Supt. Qorvan Zhelt left.', ['person Qorvan Zhelt (Supt.): Qorvan Zhelt']],
  ['Supt Qorvan Zhelt left.', ['person Qorvan Zhelt (Supt): Qorvan Zhelt']],
  [
    'Secretary-General Qorvan Zhelt left.',
    ['person Qorvan Zhelt (Secretary-General): Qorvan Zhelt'],
  ],
  ['Vice-Mayor Zhelt left.', ['person Zhelt (Vice-Mayor): Zhelt']],
  ['C.E.O. Zhelt left.', ['person Zhelt: Zhelt']],
  ['Gov. Earl Oakes left.', ['person Earl Oakes male (Gov.): Earl Oakes']],
  ['Earl Oakes left.', ['person Oakes male (Earl): Oakes']],
  ['Mayor Earl left.', []],
  ['Chief Anna left.', ['person Anna (Chief): Anna']],
  ['Deputy Chief Oakes left.', ['person Oakes (Deputy Chief): Oakes']],
  ['Acting Mayor Oakes left.', ['person Oakes (Acting Mayor): Oakes']],
  ['Former Mayor Anna Oakes left.', ['person Anna Oakes female (Former Mayor): Anna Oakes']],
  ['Texas Anna Oakes left.', ['person Anna Oakes female: Anna Oakes']],
  ['Texas Qorvan Zhelt, 41, left.', ['person Qorvan Zhelt: Qorvan Zhelt']],
  [
    'Georgia Oakes left. Georgia Oakes Webb left.',
    ['person Georgia Oakes Webb female: Georgia Oakes | Georgia Oakes Webb'],
  ],
  ['Elm-born Anna Oakes left.', ['person Anna Oakes female: Anna Oakes']],
  ['Baker Anna Oakes left.', ['person Anna Oakes female (Baker): Anna Oakes']],
  [
    'Director of Works Anna Oakes left.',
    ['person Anna Oakes female (Director of Works): Anna Oakes'],
  ],
  [
    'Director of Public Works Anna Oakes left.',
    ['person Anna Oakes female (Director of Public Works): Anna Oakes'],
  ],
  ['Valley of Public Works Anna Oakes left.', []],
  ['Director of Anna Oakes left.', ['person Anna Oakes female: Anna Oakes']],
  ['The MPs left.', []],
  ['The QX left.', ['organisation QX: QX']],
  ['The QXRTYUV left.', []],
  ['The TV left.', []],
  ['The TVs left.', []],
  ['The Mr. QXR left.', ['person QXR male: QXR']],
  ['Monday Oakes left.', []],
  ['Anna Monday left.', []],
  ['Anna Green left.', ['person Anna Green female: Anna Green']],
  ['Anna Q. Green left.', ['person Anna Q. Green female: Anna Q. Green']],
  ['Anna Q. Monaco left.', ['person Anna Q. Monaco female: Anna Q. Monaco']],
  ['Anna Monaco left.', []],
  ['Anna Tower left.', []],
  ['Mr. Tower left.', ['person Tower male: Tower']],
  ['Anna Street left.', []],
  ['Anna Brook left.', ['person Anna Brook female: Anna Brook']],
  ['Mr. Law left.', ['person Law male: Law']],
  ['Qorvan Monday Oakes, 41, left.', []],
  ['The Fox News left.', ['organisation Fox News: Fox News']],
  ['The White House left.', ['organisation White House: White House']],
  ['The Kremlin left.', ['organisation Kremlin: Kremlin']],
  ['The University left.', []],
  ['The UNIVERSITY left.', ['organisation UNIVERSITY: UNIVERSITY']],
  ['The PAC left.', ['organisation PAC: PAC']],
  [
    'Works Department of Kent left.',
    ['organisation Works Department of Kent: Works Department of Kent'],
  ],
  ['The Bank of Kent Tower left.', ['organisation Bank of Kent Tower: Bank of Kent Tower']],
  ['The Tower on Kent left.', []],
  ['Nanette Bank-Oakes left.', ['person Nanette Bank-Oakes female: Nanette Bank-Oakes']],
  [
    'Martin Oakes left. Martin Oakes said so. M. Oakes sat. A. Oakes sat.',
    [
      'person Martin Oakes male: Martin Oakes | Martin Oakes | M. Oakes',
      'person A. Oakes: A. Oakes',
    ],
  ],
  [
    'M. Oakes left. A. Oakes left. Martin Oakes left.',
    ['person M. Oakes: M. Oakes | Martin Oakes', 'person A. Oakes: A. Oakes'],
  ],
  [
    'Martin Oakes III left. Martin Oakes left.',
    ['person Martin Oakes III male: Martin Oakes III | Martin Oakes'],
  ],
  [
    'Martin Oakes Sr. left. Martin Oakes sat.',
    ['person Martin Oakes Sr. male: Martin Oakes Sr. | Martin Oakes'],
  ],
  [
    'Martin Oakes Jr. left. Martin J. Oakes Sr. left.',
    [
      'person Martin Oakes Jr. male: Martin Oakes Jr.',
      'person Martin J. Oakes Sr. male: Martin J. Oakes Sr.',
    ],
  ],
  [
    'Martin Oakes Jr. left. Anna Oakes left.',
    ['person Martin Oakes Jr. male: Martin Oakes Jr.', 'person Anna Oakes female: Anna Oakes'],
  ],
  [
    'Martin Webb Oakes left. Webb Oakes left.',
    ['person Martin Webb Oakes male: Martin Webb Oakes | Webb Oakes'],
  ],
  [
    'Martin Webb Oakes left. Webb Anna Oakes left.',
    ['person Martin Webb Oakes male: Martin Webb Oakes'],
  ],
  [
    'Martin Oakes left. Martin Webb Dorn left.',
    ['person Martin Oakes male: Martin Oakes', 'person Martin Webb Dorn male: Martin Webb Dorn'],
  ],
  [
    'Martin Oakes left. Martin Dorn left. Mr. Oakes left. Ms. Oakes left.',
    [
      'person Martin Oakes male: Martin Oakes | Oakes',
      'person Martin Dorn male: Martin Dorn',
      'person Oakes female: Oakes',
    ],
  ],
  ['Martin Dorn left. Mr. Martin left.', ['person Martin Dorn male: Martin Dorn | Martin']],
  ['Li Dorn left. Mr. Li left.', ['person Li Dorn male: Li Dorn', 'person Li male: Li']],
  ['Lin Dorn left. Mr. Lin left.', ['person Lin Dorn male: Lin Dorn | Lin']],
  ['Martin Webb Dorn left. Webb left.', ['person Martin Webb Dorn male: Martin Webb Dorn | Webb']],
  [
    'Martin Dorn left. Then Dorn said so. Anna Dorn left. Anna Dorn sat. Dorn sang.',
    [
      'person Martin Dorn male: Martin Dorn | Dorn',
      'person Anna Dorn female: Anna Dorn | Anna Dorn | Dorn',
    ],
  ],
  [
    'The Elm Harbour Police left. The EHP left. The EHp left. The ehp left.',
    ['organisation Elm Harbour Police: Elm Harbour Police | EHP'],
  ],
  [
    'The Danish Elm Harbour Police Union left. The EHP left. The DEH left. The EHPU left. The DEHP left. The HPU left. The HP left.',
    [
      'organisation Danish Elm Harbour Police Union: Danish Elm Harbour Police Union | EHP | DEH | EHPU | DEHP | HPU',
      'organisation HP: HP',
    ],
  ],
  [
    'The Bank of the Valley left. The BTV left. The BOV left. The BV left. The BOTV left.',
    [
      'organisation Bank of the Valley: Bank of the Valley | BOV | BV',
      'organisation BTV: BTV',
      'organisation BOTV: BOTV',
    ],
  ],
  [
    'The Bank of Kent (KBX) left. The KBX sat.',
    ['organisation Bank of Kent: Bank of Kent | KBX | KBX'],
  ],
  [
    'The Bank of Kent [KBX] left. The KBX sat.',
    ['organisation Bank of Kent: Bank of Kent', 'organisation KBX: KBX | KBX'],
  ],
  ['The bakers (KBX) left. The KBX sat.', ['organisation KBX: KBX | KBX']],
  [
    'The Bank of Kent left. The Board of Kent left. The BK left. The BOK left.',
    [
      'organisation Bank of Kent: Bank of Kent | BK | BOK',
      'organisation Board of Kent: Board of Kent',
    ],
  ],
  [
    'Martin West left. The west mill. West said so. West-Oakes left.',
    ['person Martin West male: Martin West | West'],
  ],
  [
    'Martin West left. West has said so. Then West said so.',
    ['person Martin West male: Martin West | West'],
  ],
  ['Martin West left. West said', ['person Martin West male: Martin West | West']],
  [
    'Martin West left. West, the baker, sang.',
    ['person Martin West male (baker): Martin West | West'],
  ],
  ['Martin West left. West, who sang, sat.', ['person Martin West male: Martin West | West']],
  ['Martin West left. West, some baker, sang.', ['person Martin West male: Martin West']],
  ['Martin West left. West’s mill burned.', ['person Martin West male: Martin West | West']],
  ['Martin West left. Then he met West’s mill.', ['person Martin West male: Martin West | West']],
  ['Martin West left. “No,” said West.', ['person Martin West male: Martin West | West']],
  [
    'Martin West left. “No,” said West, a baker.',
    ['person Martin West male (baker): Martin West | West'],
  ],
  ['Martin West left. “No,” saw West.', ['person Martin West male: Martin West']],
  ['Martin West left. No, said West.', ['person Martin West male: Martin West']],
  ['West said so. Martin West left.', ['person Martin West male: Martin West']],
  [
    'The West Bank left. Martin West left. The West Bank said so.',
    ['organisation West Bank: West Bank | West Bank', 'person Martin West male: Martin West'],
  ],
  ['Qorvan Zhelt, an actress, left.', ['person Qorvan Zhelt female (actress): Qorvan Zhelt']],
  [
    'Qorvan Zhelt, a widow and priest, left.',
    ['person Qorvan Zhelt female (widow and priest): Qorvan Zhelt'],
  ],
  [
    'Qorvan Zhelt, a baker, left. He sang. She sang. She sat.',
    ['person Qorvan Zhelt male (baker): Qorvan Zhelt'],
  ],
  [
    'Qorvan Zhelt, a baker, left. He sang and he sat. Dorn van Zorv, a baker, left. She sang. She sat.',
    [
      'person Qorvan Zhelt male (baker): Qorvan Zhelt',
      'person Dorn van Zorv female (baker): Dorn van Zorv',
    ],
  ],
  [
    'Qorvan Zhelt, a baker, met her. Anna Webb sang. He sat.',
    ['person Qorvan Zhelt female (baker): Qorvan Zhelt', 'person Anna Webb female: Anna Webb'],
  ],
  [
    'Qorvan Zhelt, a baker, and Anna Webb left. He sat.',
    ['person Qorvan Zhelt (baker): Qorvan Zhelt', 'person Anna Webb female: Anna Webb'],
  ],
  ['Pat Zhelt left. She sang.', ['person Pat Zhelt female: Pat Zhelt']],
  ['Lord Oakes left.', ['person Lord Oakes male: Oakes']],
  ['Lord Martin Oakes left.', ['person Martin Oakes male: Martin Oakes']],
  ['Queen Anna left.', ['person Queen Anna female (Queen): Anna']],
  [
    'Mr. Martin Oakes left. Oakes, a baker, left. Mayor Oakes sat.',
    ['person Martin Oakes male (baker): Martin Oakes | Oakes | Oakes'],
  ],
  [
    'Oakes said so. Martin Oakes left. Oakes sat. Oakes ate. Oakes sang. Oakes ran. Martin Oakes, a baker, left.',
    [
      'person Martin Oakes male: Oakes | Martin Oakes | Oakes | Oakes | Oakes | Oakes | Martin Oakes',
    ],
  ],
  [
    'Oakes said so. Martin Oakes left. Oakes sat. Oakes ate. Oakes sang. Martin Oakes, a baker, left.',
    [
      'person Martin Oakes male (baker): Oakes | Martin Oakes | Oakes | Oakes | Oakes | Martin Oakes',
    ],
  ],
  [
    'Martin Oakes and Anna Oakes left. Mrs. Oakes was late, Mr. Oakes was not.',
    [
      'person Martin Oakes male: Martin Oakes | Oakes',
      'person Anna Oakes female: Anna Oakes | Oakes',
    ],
  ],
  [
    'Martin Oakes and Anna Oakes left. Mr. Oakes was late, Mrs. Oakes was not.',
    [
      'person Martin Oakes male: Martin Oakes | Oakes',
      'person Anna Oakes female: Anna Oakes | Oakes',
    ],
  ],
  [
    'Anna Oakes and Martin Oakes left. Mr. Oakes was late.',
    ['person Anna Oakes female: Anna Oakes', 'person Martin Oakes male: Martin Oakes | Oakes'],
  ],
  ['A. Oakes left.', ['person A. Oakes: A. Oakes']],
  ['Then A. Oakes left.', ['person A. Oakes: A. Oakes']],
  ['M. Oakes left.', ['person M. Oakes: M. Oakes']],
  ['It was late. A. Oakes, 41, left. A. Oakes sat.', ['person A. Oakes: A. Oakes | A. Oakes']],
  ['A. Oakes', ['person A. Oakes: A. Oakes']],
  [
    'Oakes & Webb left. Oakes & Webb Bank left.',
    [
      'organisation Oakes & Webb: Oakes & Webb',
      'organisation Oakes & Webb Bank: Oakes & Webb Bank',
    ],
  ],
  [
    'Martin Green, a baker, left. Mr. Green sat. Green said so.',
    ['person Martin Green male (baker): Martin Green | Green | Green'],
  ],
  [
    'Anna Oakes left. Martin Oakes left. Oakes, a baker, left. Mr. Oakes left.',
    [
      'person Anna Oakes female (baker): Anna Oakes | Oakes',
      'person Martin Oakes male: Martin Oakes | Oakes',
    ],
  ],
  [
    'Mr. Dorn left. Martin Dorn left. Mr. Dorn sang.',
    ['person Martin Dorn male: Dorn | Martin Dorn | Dorn'],
  ],
  [
    'Qorvan al-Zhelt, a baker, left. Al-Zhelt said so. Anna al-Zhelt sat.',
    [
      'person Qorvan al-Zhelt (baker): Qorvan al-Zhelt | Al-Zhelt',
      'person Anna al-Zhelt female: Anna al-Zhelt',
    ],
  ],
  [
    'The Centre for Birds and Bees of Kent (CBB) left. The CBB sat.',
    [
      'organisation Centre for Birds and Bees of Kent: Centre for Birds and Bees of Kent | CBB | CBB',
    ],
  ],
  [
    'The Texas Attorney General Anna Webb left. The People’s Party sat.',
    [
      'person Anna Webb female (Texas Attorney General): Anna Webb',
      'organisation People’s Party: People’s Party',
    ],
  ],
  [
    'Elmton City Council president Anna Webb left.',
    [
      'organisation Elmton City Council: Elmton City Council',
      'person Anna Webb female (Elmton City Council president): Anna Webb',
    ],
  ],
  [
    'A 61-year-old baker, Anna Webb, met the U.S. ambassador to Oslo, Qorvan Zhelt, in May.',
    ['person Anna Webb female: Anna Webb', 'person Qorvan Zhelt: Qorvan Zhelt'],
  ],
  [
    '“It is late,” said Qorvan Zhelt, 61. “Go,” Zhelt said.',
    ['person Qorvan Zhelt: Qorvan Zhelt | Zhelt'],
  ],
  ['The People’s Party sat.', ['organisation People’s Party: People’s Party']],
  [
    'Today’s Martin Oakes left. Today’s left. Today’s Party left.',
    ['person Martin Oakes male: Martin Oakes'],
  ],
  ['People left. People’s left.', []],
  ['Then the Women’s Institute left.', ['organisation Women’s Institute: Women’s Institute']],
  ['Anna ZHELT left.', []],
  ['Anna ZHELT, 41, left.', ['person Anna ZHELT female: Anna ZHELT']],
  ['They met near Qorvan Zhelt, who left.', []],
  ['They met Qorvan Zhelt, who left.', ['person Qorvan Zhelt: Qorvan Zhelt']],
  ['Qorvan Zhelt Dorn Corvo, who sang, left.', []],
  ['Qorvan Zhelt Dorn, who sang, left.', ['person Qorvan Zhelt Dorn: Qorvan Zhelt Dorn']],
  [
    'Qorvan van Zhelt Dorn, who sang, left.',
    ['person Qorvan van Zhelt Dorn: Qorvan van Zhelt Dorn'],
  ],
  ['Zhelt, 41, left.', []],
  ['The farmer, Zhelt, left.', []],
  [
    'Debating Qorvan Zhelt, 41, is hard. They like debating.',
    ['person Qorvan Zhelt: Qorvan Zhelt'],
  ],
  [
    'The Works Institute of Kent and the Harbour left.',
    [
      'organisation Works Institute of Kent and the Harbour: Works Institute of Kent and the Harbour',
    ],
  ],
  [
    'The Works Institute for Kent on Harbour left.',
    ['organisation Works Institute for Kent on Harbour: Works Institute for Kent on Harbour'],
  ],
  [
    "Anna Webb 's left. The Elm Bank's left.",
    ['person Anna Webb female: Anna Webb', 'organisation Elm Bank: Elm Bank'],
  ],
  [
    'Then West said so. Martin West left. “No,” said West; it was late. “No,” said West: it was late.',
    ['person Martin West male: Martin West | West'],
  ],
  [
    'Martin West left. “No.” said West, who sang. The West, who sang, sat.',
    ['person Martin West male: Martin West | West'],
  ],
  [
    'Anna Webb left.\nMill Closes Again Anna Webb Says',
    ['person Anna Webb female: Anna Webb | Anna Webb'],
  ],
  [
    'Anna Maria Webb left. Anna Webb sat.\nMill Closes Again Anna Maria Webb Says',
    ['person Anna Maria Webb female: Anna Maria Webb | Anna Webb | Anna Maria Webb'],
  ],
  [
    'The Kent Bank left.\nKent Bank Closes Again Oakes Says',
    ['organisation Kent Bank: Kent Bank | Kent Bank'],
  ],
  [
    'The Kent Bank Club left. The Kent Bank sat.\nMill Closes Again Kent Bank Club Says',
    [
      'organisation Kent Bank Club: Kent Bank Club | Kent Bank Club',
      'organisation Kent Bank: Kent Bank',
    ],
  ],
  ['Mr. Li left.\nAnna Li Closes Elm Mill Again', ['person Li male: Li | Li']],
  ['Martin Li left.\nMill Li Closes Elm Mill Again', ['person Martin Li male: Martin Li']],
])('around a name: %s', (text, expected) => {
  expect(readWhole(text)).toEqual(expected);
});

test.each<[string[], string[]]>([
  [
    [
      'Mill Will Close, Says Mayor Oakes',
      'Martin J. Oakes, the 61-year-old mayor of Elmton, said on Monday that the mill would close. Oakes, a former baker, was elected in May. His deputy, Anna Webb, was not there.',
      'The Harbour Workers’ Union (HWU) called for a strike. “It is a mess,” said HWU secretary-general Clara van der Moor. Van der Moor, 45, has led the union since it began. She is the sister of Lt. Col. Peter Moor.',
      'The former secretary of state Qorvan al-Zhelt and his wife, the painter Sofia Zhelt, own the mill. Mr. al-Zhelt bought it from Webb & Dale, a firm in Kent. Mrs. Zhelt paints it. Al-Zhelt said nothing.',
      'The Ministry of Works and the Institute for Bread and Tides were asked. The MoW did not answer; the IBT did. Sir Edwin Dale Jr., whose father built it, was late. Dale’s lawyer Rosa Lind, of the Elm Valley Bank, left with Bishop Ivan Brook, who sang.',
    ],
    [
      'person Martin J. Oakes male (Mayor): Oakes | Martin J. Oakes | Oakes',
      'person Anna Webb female: Anna Webb',
      'organisation Harbour Workers’ Union: Harbour Workers’ Union | HWU | HWU',
      'person Clara van der Moor female (HWU secretary-general): Clara van der Moor | Van der Moor',
      'person Peter Moor male (Lt. Col.): Peter Moor',
      'person Qorvan al-Zhelt male (former secretary of state): Qorvan al-Zhelt | al-Zhelt | Al-Zhelt',
      'person Sofia Zhelt female (painter): Sofia Zhelt | Zhelt',
      'organisation Webb & Dale: Webb & Dale',
      'organisation Ministry of Works: Ministry of Works | MoW',
      'organisation Institute for Bread and Tides: Institute for Bread and Tides | IBT',
      'person Edwin Dale Jr. male: Edwin Dale Jr. | Dale',
      'person Rosa Lind female (Dale’s lawyer): Rosa Lind',
      'organisation Elm Valley Bank: Elm Valley Bank',
      'person Ivan Brook male (Bishop): Ivan Brook',
    ],
  ],
  [
    [
      'The Old Mill Is Sold',
      'Three people have bought it: a Kent Republican, Martin West, his aunt Clara West and the Oslo-born actor R. J. Lind. West, the eldest, was born in the West. “We paid,” said West. “It was a lot,” Ms. West said.',
      'Sheriff’s Office spokeswoman Rosa Brook and Deputy Adam Law, 29, were there. Law said so. Then came Prince Oskar, the king’s brother. Lind’s father is a poet. Jean-Luc d’Arcy, then head of the Bank of the Valley, was not. D’Arcy had said he was ill, and Brook, too, went home. They all went home. I did.',
    ],
    [
      'person Martin West male: Martin West | West | West',
      'person Clara West female (aunt): Clara West | West',
      'person R. J. Lind (Oslo-born actor): R. J. Lind | Lind',
      'organisation Sheriff’s Office: Sheriff’s Office',
      'person Rosa Brook female (Sheriff’s Office spokeswoman): Rosa Brook | Brook',
      'person Adam Law male (Deputy): Adam Law | Law',
      'person Prince Oskar male (the king’s brother): Oskar',
      'person Jean-Luc d’Arcy male (head of the Bank of the Valley): Jean-Luc d’Arcy | D’Arcy',
      'organisation Bank of the Valley: Bank of the Valley',
    ],
  ],
])('an article: %s', (paragraphs, expected) => {
  const text = paragraphs.join('\n');
  expect(readWhole(text)).toEqual(expected);
  expect(() => cutShort(text, readWhole)).not.toThrow();
});

test.each<[string, string[]]>([
  [
    'The chief executive of Ted Baker left. Then Ted Baker said so.',
    ['organisation Ted Baker: Ted Baker | Ted Baker'],
  ],
  ['Shares of Ted Baker fell.', ['organisation Ted Baker: Ted Baker']],
  ['The retailer Ted Baker said so.', ['organisation Ted Baker: Ted Baker']],
  ['The biographer of Ted Baker left.', ['person Ted Baker male: Ted Baker']],
  ['The chief executive of Ted Baker’s firm left.', ['person Ted Baker male: Ted Baker']],
  [
    'The founder of Ted Baker left. Then Ted Baker, 45, said so. “So,” said Mr. Ted Baker.',
    ['person Ted Baker male: Ted Baker | Ted Baker | Ted Baker'],
  ],
  ['The chief executive of Baker left.', []],
  ['The company Martin Oakes left is old.', ['person Martin Oakes male: Martin Oakes']],
])('a company that is named like a person: %s', (text, expected) => {
  expect(readWhole(text)).toEqual(expected);
});
