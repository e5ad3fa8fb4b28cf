import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../components/excerpt.ts';
import { briefFrom } from './samples/brief-from.ts';

const brief = briefFrom({
  blocks: ['Headline', 'One two three four five six seven.', 'Another paragraph.'],
});
const four = { from: brief.text.indexOf('four'), to: brief.text.indexOf('four') + 4 };

describe('excerpt', () => {
  it.each([
    [100, 'One two three ', ' five six seven.', false, false],
    [8, 'three ', ' five', true, true],
    [2, '', '', true, true],
    [0, '', '', true, true],
  ])('within %i characters', (room, before, after, cutBefore, cutAfter) => {
    expect(excerpt(brief, four, room)).toEqual({ before, after, cutBefore, cutAfter });
  });

  it('stays in its paragraph, around the span, and verbatim', () => {
    const { from: start, to: end } = brief.blocks[1]?.span ?? { from: 0, to: 0 };
    const span = fc
      .tuple(fc.integer({ min: start, max: end - 1 }), fc.integer({ min: 1, max: 20 }))
      .map(([from, length]) => ({ from, to: Math.min(end, from + length) }));
    fc.assert(
      fc.property(span, fc.nat(60), (span, room) => {
        const { before, after } = excerpt(brief, span, room);
        const paragraph = brief.text.slice(start, end);
        expect(paragraph).toContain(before + brief.text.slice(span.from, span.to) + after);
      }),
    );
  });
});
