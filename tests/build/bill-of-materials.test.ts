import { expect, test } from 'vitest';
import { billOfMaterials } from '../../lib/build/bill-of-materials.ts';

const PRODUCT = { name: 'standfirst', version: '1.2.3', license: 'MIT' };
const SCOPED = { name: '@a/b', version: '4.5.6', license: 'ISC' };

test('names each package with its version, licence and hash', () => {
  const bill = billOfMaterials(PRODUCT, [SCOPED], {
    'node_modules/@a/b': { integrity: 'sha512-AP8=' },
  });
  expect(bill.metadata.component).toMatchObject({ type: 'application', name: 'standfirst' });
  expect(bill.components).toEqual([
    {
      type: 'library',
      'bom-ref': 'pkg:npm/%40a/b@4.5.6',
      name: '@a/b',
      version: '4.5.6',
      purl: 'pkg:npm/%40a/b@4.5.6',
      licenses: [{ license: { id: 'ISC' } }],
      hashes: [{ alg: 'SHA-512', content: '00ff' }],
    },
  ]);
});

test.each([{}, { 'node_modules/@a/b': {} }, { 'node_modules/@a/b': { integrity: 'sha1-AP8=' } }])(
  'a package without a good hash stops it: %j',
  (locked) => {
    expect(() => billOfMaterials(PRODUCT, [SCOPED], locked)).toThrow('no SHA-512');
  },
);
