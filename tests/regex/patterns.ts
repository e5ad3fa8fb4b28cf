/** Every regular expression of the product: literals by their syntax, the others as they are built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const FOLDERS = ['lib', 'components', 'entrypoints'];
/** What builds the product or reads files with it never meets a page's text. */
const BUILD_ONLY = /^lib\/(?:build|cli)\//;

export async function patterns(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const building: string[] = [];
  for (const file of sourceFiles()) {
    const { literals, builds } = patternsOf(file);
    found.push(...literals);
    if (builds) building.push(file);
  }
  found.push(...(await builtBy(building)));
  return [
    ...new Map(found.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values(),
  ];
}

function sourceFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  ).filter((file) => !BUILD_ONLY.test(file));
}

function patternsOf(file: string): { literals: Pattern[]; builds: boolean } {
  const literals: Pattern[] = [];
  let builds = false;
  for (const node of nodesOf(parseSync(file, readFileSync(file, 'utf8')).program)) {
    const { regex, callee } = node;
    if (isRecord(regex))
      literals.push({ source: String(regex['pattern']), flags: String(regex['flags']), file });
    if (isRecord(callee) && callee['name'] === 'RegExp') builds = true;
  }
  return { literals, builds };
}

/** What the modules hand to `RegExp` while they are loaded. */
async function builtBy(files: readonly string[]): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const pattern: object = Reflect.construct(target, args, newTarget);
      const { stack = '' } = new Error('to see who asks');
      const file = files.find((name) => stack.includes(name));
      if (file !== undefined && pattern instanceof original)
        built.push({ source: pattern.source, flags: pattern.flags, file });
      return pattern;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(resolve(file)).href);
  } finally {
    globalThis.RegExp = original;
  }
  const later = files.filter((name) => !built.some(({ file }) => file === name));
  if (later.length > 0)
    throw new Error(`Patterns built after loading escape the check: ${later.join(', ')}`);
  return built;
}

type Node = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function* nodesOf(value: unknown): Generator<Node> {
  if (!isRecord(value)) return;
  if (!Array.isArray(value)) yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}
