/** Briefs as they were shown, for when the popup is opened again. */
import type { Brief } from '../brief.ts';
import { briefFromJson, briefToJson } from '../export/json.ts';
import { forgetAll, keep, kept } from './session.ts';

export interface Shown {
  readonly brief: Brief;
  /** Of the tab's page when it was read. */
  readonly fingerprint: string;
}

export async function keepShown(tab: number, { brief, fingerprint }: Shown): Promise<void> {
  try {
    await keep(tab, { brief: briefToJson(brief), fingerprint });
  } catch {
    // Full: briefs can be had again, what a menu entry asked for can not.
    await forgetAll(['brief']);
  }
}

export async function shownIn(tab: number): Promise<Shown | null> {
  const [json, fingerprint] = await Promise.all([kept(tab, 'brief'), kept(tab, 'fingerprint')]);
  if (typeof json !== 'string' || typeof fingerprint !== 'string') return null;
  const parsed = briefFromJson(json);
  return parsed.status === 'brief' ? { brief: parsed.brief, fingerprint } : null;
}
