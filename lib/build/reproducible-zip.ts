/**
 * The same files give the same bytes, whenever and wherever they are packed, so that anybody can
 * check a package against its sources. Written after the .ZIP File Format Specification (PKWARE
 * APPNOTE 6.3), 4.3.
 */
const END = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Midnight of the first day of 1980, the earliest that a zip can tell. */
const TIME = 0;
const DATE = (1 << 5) | 1;
/** Sizes stand behind the data (bit 3); here they stand in the headers. */
const SIZES_BEHIND = 1 << 3;

interface Entry {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  /** Checksum, packed size, size: as they stand in both headers. */
  readonly sums: Buffer;
  readonly data: Buffer;
}

/**
 * The archive's files by name, all of one time, without folders and the packing machine's marks.
 * @throws {RangeError} if it is no zip archive, or one of a form that no packer here writes.
 */
export function reproducible(zip: Buffer): Buffer {
  const entries = entriesOf(zip)
    .filter(({ name }) => name.at(-1) !== 0x2f)
    .sort((a, b) => Buffer.compare(a.name, b.name));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = Buffer.concat([localHeader(entry), entry.name, entry.data]);
    directory.push(centralHeader(entry, offset), entry.name);
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...files, central, endRecord(entries.length, central.length, offset)]);
}

function entriesOf(zip: Buffer): Entry[] {
  const end = zip.length - END_LENGTH;
  if (end < 0 || zip.readUInt32LE(end) !== END)
    throw new RangeError('no zip archive, or a comment');
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new RangeError(`no directory entry at ${at}`);
    entries.push(entryAt(zip, at));
    // Its name, extra field and comment stand behind it.
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    at += CENTRAL_LENGTH + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function entryAt(zip: Buffer, at: number): Entry {
  const size = zip.readUInt32LE(at + 20);
  const nameLength = zip.readUInt16LE(at + 28);
  const local = zip.readUInt32LE(at + 42);
  if (zip.readUInt32LE(local) !== LOCAL) throw new RangeError(`no file at ${local}`);
  const from = local + LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  return {
    name: zip.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
    flags: zip.readUInt16LE(at + 8) & ~SIZES_BEHIND,
    method: zip.readUInt16LE(at + 10),
    sums: zip.subarray(at + 16, at + 28),
    data: zip.subarray(from, from + size),
  };
}

/** From "version needed to extract" to the length of the extra field. */
function commonFields({ name, flags, method, sums }: Entry): Buffer {
  const head = Buffer.alloc(10);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt16LE(TIME, 6);
  head.writeUInt16LE(DATE, 8);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  return Buffer.concat([head, sums, lengths]);
}

function localHeader(entry: Entry): Buffer {
  return Buffer.concat([signature(LOCAL), commonFields(entry)]);
}

function centralHeader(entry: Entry, offset: number): Buffer {
  const madeBy = Buffer.from([20, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(CENTRAL), madeBy, commonFields(entry), rest]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
