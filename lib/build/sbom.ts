/** `npm run sbom`: the bill of materials of what ships, to standard output. */
import { readFileSync } from 'node:fs';
import { billOfMaterials, type LockedPackage } from './bill-of-materials.ts';
import { packageIn, SHIPPED, type Package } from './third-party.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const { packages } = read('package-lock.json') as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const shipped = SHIPPED.map((name) => packageIn('node_modules', name));
console.log(
  JSON.stringify(billOfMaterials(read('package.json') as Package, shipped, packages), null, 2),
);
