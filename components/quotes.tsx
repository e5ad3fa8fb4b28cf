import type { Attribution, Brief, Quotation, Reported } from '../lib/brief.ts';
import { Phrase, useLocale, Verbatim } from './locale.tsx';
import { RevealButton } from './reveal.tsx';

/** Attributions below are right too seldom to be stated without a word of doubt. */
const SURE = 0.8;

function Speaker({ attribution }: { readonly attribution: Attribution | null }) {
  const { message } = useLocale();
  if (attribution === null) return <p class="speaker unknown">{message('unattributed')}</p>;
  const { name, role, source, confidence } = attribution;
  const isSure = confidence >= SURE;
  const who = (
    <Verbatim isolated={!isSure}>
      <b>{name}</b>
      {role !== null && `, ${role}`}
    </Verbatim>
  );
  return (
    <p class="speaker" {...(isSure && { dir: 'auto' })}>
      {isSure ? who : <Phrase of="probably" values={[who]} />}
      {source === 'unnamed' && <span class="flag">{message('unnamedSource')}</span>}
    </p>
  );
}

export function Quote({ quotation }: { readonly quotation: Quotation }) {
  return (
    <figure class="quote" dir="auto">
      <blockquote>
        <RevealButton spans={[quotation.span]}>
          <Verbatim class="clamped">{quotation.text}</Verbatim>
        </RevealButton>
      </blockquote>
      <figcaption>
        <Speaker attribution={quotation.attribution} />
      </figcaption>
    </figure>
  );
}

export function Quotes({ brief: { quotations, reported } }: { readonly brief: Brief }) {
  const { message } = useLocale();
  return (
    <>
      {quotations.length === 0 && <p class="none">{message('noQuotes')}</p>}
      <ul class="items">
        {quotations.map((quotation) => (
          <li key={quotation.span.from}>
            <Quote quotation={quotation} />
          </li>
        ))}
      </ul>
      {reported.length > 0 && (
        <>
          <h2>{message('reportedHeading')}</h2>
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
        <RevealButton spans={[item.span]}>
          <Verbatim>{item.text}</Verbatim>
        </RevealButton>
      </p>
      <Speaker attribution={item.attribution} />
    </>
  );
}
