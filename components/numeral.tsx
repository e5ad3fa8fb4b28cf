import { Verbatim } from './locale.tsx';

/** The number of a figure, with the sign or mark before it and what is written onto it: "£2.3m", "4-1", "2nd". */
const NUMBER = /[\p{Sc}+−-]?\d[\d.,:]*(?:[-–]\d[\d.,]*)?[\p{L}%°]*/u;

export interface FigureParts {
  readonly before: string;
  /** '' where the figure is written in words. */
  readonly number: string;
  readonly after: string;
}

/** A figure's words in three: joined, they are the words. */
export function figureParts(text: string): FigureParts {
  const match = NUMBER.exec(text);
  if (!match) return { before: text, number: '', after: '' };
  const [number] = match;
  return {
    before: text.slice(0, match.index),
    number,
    after: text.slice(match.index + number.length),
  };
}

/** Characters that fit large, and less large, beside a map. */
const SHORT = 7;
const MIDDLING = 11;

function lengthOf(words: string): 'short' | 'middling' | 'long' {
  return words.length <= SHORT ? 'short' : words.length <= MIDDLING ? 'middling' : 'long';
}

/** A figure as the article writes it, its number set large. */
export function Numeral({
  text,
  qualifier,
}: {
  readonly text: string;
  readonly qualifier: string | null;
}) {
  const { before, number, after } = figureParts(text);
  return (
    <Verbatim class={`numeral ${lengthOf(number === '' ? before : number)}`}>
      {qualifier !== null && <small>{qualifier} </small>}
      {number === '' ? (
        <b class="in-words">{before}</b>
      ) : (
        <>
          {before && <small>{before}</small>}
          <b>{number}</b>
          {after && <small>{after}</small>}
        </>
      )}
    </Verbatim>
  );
}
