import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isSure } from '../lib/attribution.ts';
import type { Attribution, Brief, Item, Quotation, Reported } from '../lib/brief.ts';
import { Phrase, useLocale, Verbatim } from './locale.tsx';
import { RevealButton } from './reveal.tsx';
import { useSettings } from './settings.tsx';
import { TakeItem } from './take/take-item.tsx';
import './style/items.css';
import './style/quotes.css';

function Speaker({ attribution }: { readonly attribution: Attribution | null }) {
  const { message } = useLocale();
  if (attribution === null) return <p class="speaker unknown">{message('unattributed')}</p>;
  const { name, role, source } = attribution;
  const sure = isSure(attribution);
  const who = (
    <Verbatim isolated={!sure}>
      <b>{name}</b>
      {role !== null && `, ${role}`}
    </Verbatim>
  );
  return (
    <p class="speaker" {...(sure && { dir: 'auto' })}>
      {sure ? who : <Phrase of="probably" values={[who]} />}
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
      <FirstOf items={quotations}>
        {(quotation) => (
          <>
            <Quote quotation={quotation} />
            <TakeItem item={quotation} />
          </>
        )}
      </FirstOf>
      {reported.length > 0 && (
        <>
          <h2>{message('reportedHeading')}</h2>
          <FirstOf items={reported}>{(item) => <ReportedSpeech item={item} />}</FirstOf>
        </>
      )}
    </>
  );
}

/** As many as the reader wants at first, and a button for the rest. */
function FirstOf<T extends Item>({
  items,
  children,
}: {
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
}) {
  const { counted } = useLocale();
  const { quotes } = useSettings();
  const [all, showAll] = useState(false);
  if (items.length === 0) return null;
  const shown = all || quotes === 0 ? items : items.slice(0, quotes);
  return (
    <>
      <ul class="items">
        {shown.map((item) => (
          <li key={item.span.from}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="button" onClick={() => showAll(true)}>
          {counted('showAllQuotes', items.length)}
        </button>
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
