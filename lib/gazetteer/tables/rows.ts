/** The rows of a table: a line each, cells parted by `|`, the last one a list parted by `;`. */
export function rows(table: string, cells: number): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const row = line.split('|');
      if (row.length === cells - 1) row.push('');
      if (row.length !== cells) throw new SyntaxError(`Row of ${row.length} cells: ${line}`);
      return row;
    });
}

export function list(cell: string | undefined): string[] {
  return cell ? cell.split(';') : [];
}

export function degrees(cell: string | undefined, limit: 90 | 180): number {
  const value = Number(cell);
  if (cell === '' || !(Math.abs(value) <= limit)) throw new RangeError(`Not degrees: "${cell}"`);
  return value;
}
