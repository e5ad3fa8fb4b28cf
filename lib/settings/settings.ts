/** What a reader may choose, and what holds until they do. Additions need no new version: they get their default. */
import * as v from 'valibot';
import type { System } from '../conversion.ts';
import type { Section } from '../export/sections.ts';

export const KEY_POINTS = [3, 4, 5] as const;
/** Quotes listed before the reader asks for the rest; 0: all at once. */
export const QUOTES = [5, 10, 20, 0] as const;
export const CONVERSIONS = ['none', 'metric', 'imperial'] as const satisfies (System | 'none')[];
export const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const MENUS = ['page', 'selection', 'link'] as const;

/** What is none of the values is taken for the default: each choice is saved from the others' corruption. */
const oneOf = <const T extends number | string>(values: readonly T[], preset: NoInfer<T>) =>
  v.optional(v.fallback(v.picklist(values), preset), preset);
const on = v.optional(v.fallback(v.boolean(), true), true);

const VERSION = 1;

const Sections = v.object({
  keyPoints: on,
  quotations: on,
  voices: on,
  places: on,
  figures: on,
} satisfies Record<Section, typeof on>);
const Menus = v.object({ page: on, selection: on, link: on } satisfies Record<
  (typeof MENUS)[number],
  typeof on
>);

const Choices = v.object({
  sections: v.optional(v.fallback(Sections, v.parse(Sections, {})), {}),
  keyPoints: oneOf(KEY_POINTS, 3),
  quotes: oneOf(QUOTES, 20),
  conversion: oneOf(CONVERSIONS, 'none'),
  textSize: oneOf(TEXT_SIZES, 'normal'),
  theme: oneOf(THEMES, 'system'),
  library: v.optional(v.fallback(v.boolean(), false), false),
  menus: v.optional(v.fallback(Menus, v.parse(Menus, {})), {}),
});

type Writable = v.InferOutput<typeof Choices>;
export type Settings = { readonly version: typeof VERSION } & {
  readonly [Name in keyof Writable]: Readonly<Writable[Name]>;
};

export const DEFAULTS: Settings = { version: VERSION, ...v.parse(Choices, {}) };

/** Of each version the step to the next; the first leads from version 1 to 2. */
type Migration = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
const MIGRATIONS: readonly Migration[] = [];

/** The settings in what storage holds, whoever wrote it: what is not valid is the default, nothing throws. */
export function settingsFrom(stored: unknown): Settings {
  const result = v.safeParse(Choices, migrated(stored, MIGRATIONS));
  return result.success ? { version: VERSION, ...result.output } : DEFAULTS;
}

export function migrated(stored: unknown, migrations: readonly Migration[]): unknown {
  const from = v.safeParse(v.looseObject({ version: v.pipe(v.number(), v.integer()) }), stored);
  if (!from.success || from.output.version < 1) return stored;
  return migrations
    .slice(from.output.version - 1)
    .reduce<Readonly<Record<string, unknown>>>((old, migration) => migration(old), from.output);
}
