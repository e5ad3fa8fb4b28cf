/** What of others ships, as CycloneDX 1.5 tells it: npm’s own leaves out what tests need too. */
import type { Package } from './third-party.ts';

export interface LockedPackage {
  /** Subresource Integrity: "sha512-" and the hash in base64. */
  readonly integrity?: string;
}

interface Component {
  readonly type: 'application' | 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
}

export function billOfMaterials(
  product: Package,
  shipped: readonly Package[],
  locked: Readonly<Record<string, LockedPackage>>,
) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: componentOf('application', product) },
    components: shipped.map((one) => ({
      ...componentOf('library', one),
      ...hashesOf(locked[`node_modules/${one.name}`]),
    })),
  };
}

function componentOf(type: Component['type'], { name, version, license }: Package): Component {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { type, 'bom-ref': purl, name, version, purl, licenses: [{ license: { id: license } }] };
}

function hashesOf({ integrity = '' }: LockedPackage = {}): Pick<Component, 'hashes'> {
  const [algorithm, hash] = integrity.split('-', 2);
  if (algorithm !== 'sha512' || !hash) throw new Error(`no SHA-512 but "${integrity}"`);
  const content = Buffer.from(hash, 'base64').toString('hex');
  return { hashes: [{ alg: 'SHA-512', content }] };
}
