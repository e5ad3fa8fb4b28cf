import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../lib/brief.ts';
import { converted } from '../lib/conversion.ts';

const of = (value: Figure['value'], unit: string | null) => ({ value, unit });

test.each([
  [31, 'mile', '50 km'],
  [5, 'mile', '8 km'],
  [100, 'mile', '160 km'],
  [26.2, 'mile', '42.2 km'],
  [0.5, 'mile', '0.8 km'],
  [6, 'foot', '1.8 m'],
  [[20, 30], 'mile', '32–48 km'],
  [40, 'mile per hour', '64 km/h'],
  [150, 'pound-mass', '68 kg'],
  [3_000_000, 'square mile', '7.8 million km²'],
  [100, 'degree Fahrenheit', '38°C'],
  [-40, 'degree Fahrenheit', '-40°C'],
] as const)('%s %s in metric units', (value, unit, expected) => {
  expect(converted(of(value, unit), 'metric')).toBe(expected);
});

test.each([
  [50, 'kilometre', '31 mi'],
  [1.8, 'metre', '5.9 ft'],
  [2, 'hectare', '4.9 acres'],
  [80, 'kilometre per hour', '50 mph'],
  [38.5, 'degree Celsius', '101.3°F'],
  [[20, 25], 'degree Celsius', '68–77°F'],
] as const)('%s %s in imperial units', (value, unit, expected) => {
  expect(converted(of(value, unit), 'imperial')).toBe(expected);
});

test.each([
  ['already in that system', of(50, 'kilometre'), 'metric'],
  ['no measure', of(50, 'person'), 'metric'],
  ['no unit', of(50, null), 'imperial'],
  ['a unit of two sizes', of(50, 'gallon'), 'metric'],
  ['a bare degree', of(50, 'degree'), 'metric'],
  ['maybe a difference of temperatures', of(1.5, 'degree Celsius'), 'imperial'],
  ['surely a difference', { ...of(12, 'degree Celsius'), change: 'up' }, 'imperial'],
] as const)('not converted: %s', (_why, figure, system) => {
  expect(converted(figure, system)).toBeNull();
});

test('whatever the value, only rounding parts it from the exact one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600_000 }), (miles) => {
      const [kilometres = ''] = converted(of(miles, 'mile'), 'metric')?.split(' ') ?? [];
      const ratio = Number(kilometres.replaceAll(',', '')) / miles / 1.609344;
      expect(Math.abs(ratio - 1)).toBeLessThan(0.06);
    }),
  );
});
