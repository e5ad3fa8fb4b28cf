import type { Brief, Voice } from '../lib/brief.ts';
import { useLocale, Verbatim } from './locale.tsx';
import { RevealButton } from './reveal.tsx';
import './style/items.css';
import './style/voices.css';

export function Voices({ brief: { voices, quotations } }: { readonly brief: Brief }) {
  const { message, counted } = useLocale();
  const most = Math.max(1, ...voices.map(({ words }) => words));
  const silent = quotations.filter(({ attribution }) => attribution === null);
  return (
    <>
      {voices.length === 0 && <p class="none">{message('noVoices')}</p>}
      <ul class="items voices">
        {voices.map((voice) => (
          <li key={voice.name}>
            <VoiceLine
              voice={voice}
              spans={voice.quotations.flatMap((index) => quotations[index]?.span ?? [])}
              share={voice.words / most}
            />
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p class="note">
          <RevealButton spans={silent.map(({ span }) => span)}>
            {counted('quotesUnattributed', silent.length)}
          </RevealButton>
        </p>
      )}
    </>
  );
}

function VoiceLine({
  voice,
  spans,
  share,
}: {
  readonly voice: Voice;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly share: number;
}) {
  const { message, counted } = useLocale();
  return (
    <>
      <RevealButton spans={spans}>
        <Verbatim isolated>
          <b>{voice.name}</b>
        </Verbatim>
      </RevealButton>
      {voice.source === 'unnamed' && <span class="flag">{message('unnamedSource')}</span>}
      {voice.role !== null && (
        <p class="role" dir="auto">
          <Verbatim>{voice.role}</Verbatim>
        </p>
      )}
      <p class="tally">
        {counted('words', voice.words)} · {counted('quotes', spans.length)}
      </p>
      <span class="share" style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
    </>
  );
}
