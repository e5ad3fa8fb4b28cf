import type { Actions, Markable, Span } from '../../components/view.ts';
import type { Brief } from '../../lib/brief.ts';
import { revealIn, showAllIn, shownKindsIn, type TabFrame } from '../../lib/extension/page.ts';
import { passageOf } from '../../lib/page/passage.ts';

/** What leads from the brief back to the words in the page. */
export function inPage(
  brief: Brief,
  where: TabFrame,
): Required<Pick<Actions, 'onReveal' | 'onShowAll' | 'onShownKinds'>> {
  const passages = (spans: readonly Span[]) => spans.map((span) => passageOf(brief, span));
  const all: Readonly<Record<Markable, () => readonly Span[]>> = {
    quotations: () => brief.quotations.map(({ span }) => span),
    places: () => brief.places.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    figures: () => brief.figures.flatMap(({ span, repeats }) => [span, ...repeats]),
  };
  return {
    onReveal: async (spans, index) =>
      (await revealIn(where, passages(spans), index)) ? 'found' : 'not-found',
    onShowAll: async (kinds) => {
      const of = (kind: Markable) => (kinds.includes(kind) ? passages(all[kind]()) : []);
      return await showAllIn(where, {
        quotations: of('quotations'),
        places: of('places'),
        figures: of('figures'),
      });
    },
    onShownKinds: async () => await shownKindsIn(where),
  };
}
