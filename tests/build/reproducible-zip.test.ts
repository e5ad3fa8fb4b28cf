import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { reproducible } from '../../lib/build/reproducible-zip.ts';

/** As a packer writes it: the time and the order it happens to have, a folder, an extra field. */
function zipOf(names: readonly string[], time: number): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const content = Buffer.from(name.endsWith('/') ? '' : `the words of ${name}`);
    const data = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(time, 6);
    fields.writeUInt16LE(time, 8);
    fields.writeUInt32LE(checksum(content), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    fields.writeUInt16LE(4, 24);
    const [path, extra] = [Buffer.from(name), Buffer.from([1, 0, 0, 0])];
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, path, extra, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const central = [Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fields, rest, path, extra];
    files.push(local);
    directory.push(Buffer.concat(central));
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** Node 20.15 and later have it. */
const checksum = (content: Buffer): number => crc32(content);

test('time, order and folders of the packing leave no trace', () => {
  const one = reproducible(zipOf(['b.js', 'a/', 'a/c.json'], 0x5a21));
  const other = reproducible(zipOf(['a/c.json', 'b.js', 'a/', 'd/'], 0x1234));
  expect(one.equals(other)).toBe(true);
  expect(reproducible(one).equals(one)).toBe(true);
});

test('the files are what they were', () => {
  const zip = reproducible(zipOf(['b.js', 'a/c.json'], 1));
  const name = zip.subarray(30, 30 + zip.readUInt16LE(26)).toString();
  const data = zip.subarray(30 + name.length, 30 + name.length + zip.readUInt32LE(18));
  expect(name).toBe('a/c.json');
  expect(inflateRawSync(data).toString()).toBe('the words of a/c.json');
});

test('what is no archive is refused', () => {
  expect(() => reproducible(Buffer.from('no archive, whatever it says'))).toThrow('no zip archive');
});
