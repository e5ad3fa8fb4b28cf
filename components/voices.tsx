import type { Brief, Voice } from '../lib/brief.ts';
import { RevealButton } from './reveal.tsx';
import { counted } from './words.ts';

export function Voices({ brief: { voices, quotations } }: { readonly brief: Brief }) {
  const most = Math.max(1, ...voices.map(({ words }) => words));
  const silent = quotations.filter(({ attribution }) => attribution === null);
  return (
    <>
      {voices.length === 0 && <p class="none">No speaker is named in this article.</p>}
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
            {counted(silent.length, 'quote')} unattributed
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
  return (
    <>
      <RevealButton spans={spans}>
        <b dir="auto">{voice.name}</b>
      </RevealButton>
      {voice.source === 'unnamed' && <span class="flag">unnamed source</span>}
      {voice.role !== null && (
        <p class="role" dir="auto">
          {voice.role}
        </p>
      )}
      <p class="tally">
        {counted(voice.words, 'word')} in {counted(spans.length, 'quote')}
      </p>
      <span class="share" style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
    </>
  );
}
