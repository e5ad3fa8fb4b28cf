import type { BriefItem } from '../../lib/export/sections.ts';
import { useLocale } from '../locale.tsx';
import { TakeButton } from './take.tsx';

/** In a list: copies or saves one item. */
export function TakeItem({ item }: { readonly item: BriefItem }) {
  const { message } = useLocale();
  return (
    <TakeButton
      icon="more"
      takeables={() => [{ name: message('thisItem'), subject: { of: 'item', item } }]}
    />
  );
}
