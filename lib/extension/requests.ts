/** What a menu entry asked for and the popup has not shown yet. */
import { received, Waiting } from './messages.ts';
import { forget, keep, kept } from './session.ts';

export async function keepRequest(tab: number, waiting: Waiting): Promise<void> {
  await keep(tab, { request: waiting });
}

/** Stays until `forgetRequest`: a popup that is closed in the middle takes it up again. */
export async function requestIn(tab: number): Promise<Waiting | null> {
  return received(Waiting, await kept(tab, 'request'));
}

export async function forgetRequest(tab: number): Promise<void> {
  await forget(tab, ['request']);
}
