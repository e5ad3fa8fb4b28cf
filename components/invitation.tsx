import { useLocale } from './locale.tsx';
import './style/message.css';

/** The side panel beside a page that the reader has not asked about. */
export function Invitation({ shortcut }: { readonly shortcut: string }) {
  const { message } = useLocale();
  return (
    <main class="app message">
      <p class="outlet">Standfirst</p>
      <h1>{message('panelIdle')}</h1>
      <p>{shortcut === '' ? message('panelHowClick') : message('panelHow', shortcut)}</p>
    </main>
  );
}
