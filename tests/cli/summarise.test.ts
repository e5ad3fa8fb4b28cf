/** The built command line, as a person or a batch engine calls it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BUILT = '.output/cli/summarise.mjs';
const MAY = 'tests/articles/kharkiv-may/source.txt';
const SEPTEMBER = 'tests/articles/kharkiv-september/source.html';
const HEADLINE = 'Mayor of Ukraine’s second largest city: We have driven Russians back';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

function given(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; status: string; brief?: { text: string } });

test('prints a brief for a text and for a page', () => {
  const { status, stdout } = run([MAY, SEPTEMBER]);
  expect(status).toBe(0);
  expect(stdout).toContain(HEADLINE);
  expect(stdout).toContain('Russia withdraws troops from Kharkiv');
  expect(stdout).not.toContain('An icon of');
});

test('prints one JSON object a line', () => {
  const { status, stdout } = run(['--json', MAY, SEPTEMBER]);
  expect(status).toBe(0);
  expect(lines(stdout).map(({ file, status }) => [file, status])).toEqual([
    [MAY, 'brief'],
    [SEPTEMBER, 'brief'],
  ]);
});

test.each([
  ['text', readFileSync(MAY, 'utf8')],
  ['a page', readFileSync('tests/articles/kharkiv-may/source.html', 'utf8')],
])('reads %s from standard input', (_what, input) => {
  const { status, stdout } = run(['-'], input);
  expect(status).toBe(0);
  expect(stdout).toContain(HEADLINE);
});

test.each([
  ['a file that is not there', () => join(folder, 'nothing.txt'), 'There is no such file.'],
  ['a folder', () => folder, 'It is a folder'],
  ['an empty file', () => given('empty.txt', ' \n'), 'The file is empty.'],
  [
    'a picture',
    () => given('picture.html', new Uint8Array([137, 80, 78, 71, 0, 0, 1])),
    'not a text',
  ],
  [
    'a page without an article',
    () => given('none.html', '<html><body></body></html>'),
    'No article',
  ],
])('says what is wrong with %s, and goes on', (_what, file, sentence) => {
  const { status, stdout, stderr } = run(['--json', file(), MAY]);
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('1 of 2 files gave a brief.');
  expect(lines(stdout).at(-1)?.status).toBe('brief');
});

test.each([
  ['no file', []],
  ['an unknown option', ['--loud', MAY]],
  ['two formats', ['--json', '--csv', MAY]],
  ['no number of jobs', ['--jobs', 'many', MAY]],
])('%s: says how it is called', (_what, args) => {
  const { status, stdout, stderr } = run(args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('usage: npm run summarise');
});

test('reads by the encoding that a page declares', () => {
  const page = `<html><head><meta charset="windows-1252"><title>Caf\u00e9 owners protest over new parking rules</title></head><body><article><h1>Caf\u00e9 owners protest over new parking rules</h1>${'<p>Owners of the old town’s caf\u00e9s marched to the council on Monday over new rules for parking that they say drive away their guests.</p>'.repeat(6)}</article></body></html>`;
  const file = given('latin.html', Buffer.from(page.replaceAll('’', "'"), 'latin1'));
  expect(lines(run(['--json', file]).stdout)[0]?.brief?.text).toContain('caf\u00e9s marched');
});

test('many files at once come out in their order, a bad one among them', () => {
  const files = Array.from({ length: 40 }, (_, index) =>
    index === 7 ? join(folder, 'gone.txt') : index % 2 ? MAY : SEPTEMBER,
  );
  const { status, stdout, stderr } = run(['--json', '--jobs', '2', ...files]);
  expect(status).toBe(1);
  expect(lines(stdout).map(({ file }) => file)).toEqual(files);
  expect(stderr).toContain('39 of 40 files gave a brief.');
});

test('is driven by a batch engine', () => {
  const list = given('files', [MAY, SEPTEMBER, MAY, SEPTEMBER].join('\0'));
  const command = `xargs -0 -n 1 -P 2 '${process.execPath}' ${BUILT} --json < '${list}'`;
  const { status, stdout } = spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(status).toBe(0);
  expect(lines(stdout).map(({ status }) => status)).toEqual(Array(4).fill('brief'));
});
