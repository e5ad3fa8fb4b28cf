import { afterHyphen, isGlued, lowerAt, type Line } from './line.ts';

/** The value of an ordinal at a piece, and the piece after it: "second", "22nd", "twenty-second". */
export function readOrdinal(
  line: Line,
  index: number,
): { readonly value: number; readonly to: number } | null {
  const { pieces, tables } = line;
  const { ordinals, ordinalEndings, cardinals } = tables.numerals;
  const piece = pieces[index];
  if (!piece) return null;
  if (piece.kind === 'number') {
    const ending = lowerAt(line, index + 1);
    if (!isGlued(line, index + 1) || !ordinalEndings.has(ending)) return null;
    // "12st" are stones.
    if (tables.units.symbols.has(ending) && !/(?:^|[^1])1$/.test(piece.text)) return null;
    return { value: Number(piece.text.replaceAll(tables.numerals.group, '')), to: index + 2 };
  }
  const value = ordinals.get(piece.lower);
  if (value !== undefined) return { value, to: index + 1 };
  const tens = cardinals.get(piece.lower);
  if (tens === undefined || tens < 20) return null;
  const at = afterHyphen(line, index + 1);
  const rest = ordinals.get(lowerAt(line, at));
  return rest !== undefined && rest < 10 ? { value: tens + rest, to: at + 1 } : null;
}
