import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, migrated, settingsFrom } from '../../lib/settings/settings.ts';

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a string', '{"theme":"dark"}'],
  ['a list', [DEFAULTS]],
  ['an empty object', {}],
  ['other kinds than ours', { sections: 7, menus: 'all', theme: {}, keyPoints: '3' }],
  ['values that are none', { keyPoints: 300, quotes: -1, textSize: 'gigantic' }],
  ['a prototype', JSON.parse('{"__proto__":{"theme":"dark"}}')],
])('%s in storage gives the defaults', (_, stored) => {
  expect(settingsFrom(stored)).toEqual(DEFAULTS);
});

test('what is whole is kept beside what is broken', () => {
  const stored = {
    version: 1,
    theme: 'dark',
    textSize: 12,
    sections: { voices: false, places: 'no' },
  };
  expect(settingsFrom(stored)).toEqual({
    ...DEFAULTS,
    theme: 'dark',
    sections: { ...DEFAULTS.sections, voices: false },
  });
});

test('settings come back as they were stored', () => {
  const chosen = { ...DEFAULTS, keyPoints: 5, quotes: 0, conversion: 'imperial' } as const;
  expect(settingsFrom(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test('nothing that storage may hold throws, and nothing foreign is let in', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(Object.keys(settingsFrom(stored)).sort()).toEqual(Object.keys(DEFAULTS).sort());
    }),
  );
});

test('each step leads on from the version that was stored', () => {
  const steps = [
    (old: object) => ({ ...old, version: 2, second: true }),
    (old: object) => ({ ...old, version: 3, third: true }),
  ];
  expect(migrated({ version: 1 }, steps)).toEqual({ version: 3, second: true, third: true });
  expect(migrated({ version: 2 }, steps)).toEqual({ version: 3, third: true });
  expect(migrated({ version: 3 }, steps)).toEqual({ version: 3 });
  expect(migrated({ version: 99, theme: 'dark' }, steps)).toEqual({ version: 99, theme: 'dark' });
  expect(migrated('broken', steps)).toBe('broken');
  expect(migrated({ version: 0.5 }, steps)).toEqual({ version: 0.5 });
});
