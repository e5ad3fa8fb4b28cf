import { expect, test } from 'vitest';
import { namesIn } from './read.ts';

test.each<[string, string | null]>([
  ['Martin Oakes, a baker, left.', 'baker'],
  ['Martin Oakes, 45, a baker, left.', 'baker'],
  ['Martin Oakes, the baker of Kent, left.', 'baker of Kent'],
  ['Martin Oakes, baker, left.', 'baker'],
  ['Martin Oakes, baker of bread, left.', 'baker of bread'],
  ['Martin Oakes, a man of many words, left.', 'man of many words'],
  ['Martin Oakes, who is a baker, left.', null],
  ['Martin Oakes, said the baker, left.', null],
  ['Martin Oakes, and a baker, left.', null],
  ['Martin Oakes, a baker who sings, left.', 'baker'],
  ['Martin Oakes, a baker at the mill called it off.', 'baker at the mill'],
  ['Martin Oakes, a baker said.', 'baker'],
  ["Martin Oakes's friend, a baker, left.", null],
  ['The old baker Martin Oakes left.', 'old baker'],
  ['Baker Martin Oakes left.', 'Baker'],
  ['Its chief baker Martin Oakes left.', 'chief baker'],
  ["The town's baker Martin Oakes left.", 'baker'],
  ['Prime Minister Martin Oakes left.', 'Prime Minister'],
  ['The minister for works Martin Oakes left.', 'minister for works'],
  ['The minister for public works Martin Oakes left.', 'minister for public works'],
  ['The minister for big public works Martin Oakes left.', null],
  ["The firm's and town's baker Martin Oakes left.", 'baker'],
  ['He met baker Martin Oakes.', 'baker'],
  ['Mr. Martin Oakes left.', null],
  ['Sir Martin Oakes left.', null],
  ['Lord Oakes left.', null],
  ['Pope Martin left.', 'Pope'],
  ['President Martin Oakes left.', 'President'],
  ['They want to remove Mayor Martin Oakes.', 'Mayor'],
  ['They left whilst Mayor Martin Oakes sang.', 'Mayor'],
  ['They spoke to former Mayor Martin Oakes.', 'former Mayor'],
  ['St. Alden Police Chief Martin Oakes left.', 'St. Alden Police Chief'],
  ['It was late. Police Chief Martin Oakes left.', 'Police Chief'],
  ['Martin Oakes, 45, went on a tour of the bread centre.', null],
  ['Martin Oakes, now a baker, left.', 'baker'],
  ['Martin Oakes left. Later Martin Oakes, a baker, sang.', 'baker'],
  ['In an interview with Martin Oakes, the mayor said so.', null],
  ['Then Martin Oakes, the mayor, said so.', 'mayor'],
])('role in: %s', (text, role) => {
  expect(namesIn(text)[0]?.role).toBe(role);
});

test.each<[string, string | null]>([
  ['Martin Oakes left.', 'male'],
  ['Anna Oakes left.', 'female'],
  ['Qorvan Zhelt, an actress, left.', 'female'],
  ['Mr. Zhelt left.', 'male'],
  ['Mrs. Zhelt left.', 'female'],
  ['Dr. Zhelt left. She was late.', 'female'],
  ['Dr. Zhelt backed her up, but he was late.', 'male'],
])('gender in: %s', (text, gender) => {
  expect(namesIn(text)[0]?.gender).toBe(gender);
});
