/** Holes that packages which ship have had: what is older than the version that closed one stops CI. */
interface Hole {
  readonly name: string;
  /** In the GitHub Advisory Database. */
  readonly advisory: string;
  readonly closedIn: string;
}

/** As of 22 November 2026. For registries without a list of their own; `npm audit` knows more. */
const HOLES: readonly Hole[] = [
  // A regular expression on the names of a page's writers.
  { name: '@mozilla/readability', advisory: 'GHSA-3p6v-hrg8-8qj7', closedIn: '0.6.0' },
  // An object where text was expected became an element.
  { name: 'preact', advisory: 'GHSA-36hm-qxxp-pg3m', closedIn: '10.28.2' },
  // A regular expression for emoji.
  { name: 'valibot', advisory: 'GHSA-vqpr-j7v3-hqw9', closedIn: '1.2.0' },
];

export interface Lockfile {
  /** By path: "node_modules/a/node_modules/b". */
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/** The known holes of the installed versions, wherever in the tree they are. */
export function knownHoles({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, { version = '' }]) =>
    HOLES.filter(
      ({ name, closedIn }) => path.endsWith(`node_modules/${name}`) && isOlder(version, closedIn),
    ).map(({ name, advisory }) => `${name} ${version}: ${advisory}`),
  );
}

/** By Semantic Versioning; a pre-release is older than its release. */
function isOlder(version: string, than: string): boolean {
  const [release = '', pre] = version.split('-', 2);
  const [a, b] = [numbersIn(release), numbersIn(than)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? pre !== undefined : (a[at] ?? 0) < (b[at] ?? 0);
}

function numbersIn(version: string): number[] {
  return version.split('.').map(Number);
}
