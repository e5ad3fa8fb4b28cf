import type { Attribution, Brief, Quotation, Reported } from '../lib/brief.ts';
import { RevealButton } from './reveal.tsx';

/** Attributions below are right too seldom to be stated without a word of doubt. */
const SURE = 0.8;

function Speaker({ attribution }: { readonly attribution: Attribution | null }) {
  if (attribution === null)
    return <p class="speaker unknown">Unattributed: the article does not say clearly who</p>;
  const { name, role, source, confidence } = attribution;
  return (
    <p class="speaker" dir="auto">
      {confidence < SURE && 'probably '}
      <b>{name}</b>
      {role !== null && `, ${role}`}
      {source === 'unnamed' && <span class="flag">unnamed source</span>}
    </p>
  );
}

export function Quote({ quotation }: { readonly quotation: Quotation }) {
  return (
    <figure class="quote" dir="auto">
      <blockquote>
        <RevealButton spans={[quotation.span]}>
          <span class="clamped">{quotation.text}</span>
        </RevealButton>
      </blockquote>
      <figcaption>
        <Speaker attribution={quotation.attribution} />
      </figcaption>
    </figure>
  );
}

export function Quotes({ brief: { quotations, reported } }: { readonly brief: Brief }) {
  return (
    <>
      {quotations.length === 0 && <p class="none">Nobody is quoted in this article.</p>}
      <ul class="items">
        {quotations.map((quotation) => (
          <li key={quotation.span.from}>
            <Quote quotation={quotation} />
          </li>
        ))}
      </ul>
      {reported.length > 0 && (
        <>
          <h2>Reported in the article’s words</h2>
          <ul class="items">
            {reported.map((item) => (
              <li key={item.span.from}>
                <ReportedSpeech item={item} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ReportedSpeech({ item }: { readonly item: Reported }) {
  return (
    <>
      <p class="reported" dir="auto">
        <RevealButton spans={[item.span]}>{item.text}</RevealButton>
      </p>
      <Speaker attribution={item.attribution} />
    </>
  );
}
