/** What can be taken along of a brief, and the forms in which it can. */
import type { BriefItem, Section } from './sections.ts';

export type Subject =
  | { readonly of: 'brief' }
  | { readonly of: 'section'; readonly section: Section }
  | { readonly of: 'item'; readonly item: BriefItem };

export type Form = 'markdown' | 'text' | 'json' | 'csv' | 'geojson' | 'citation' | 'apa' | 'csl';

/** Something to copy, or to save as a file. */
export interface ExportFile {
  readonly text: string;
  readonly fileName: string;
  /** A media type (RFC 6838). */
  readonly type: string;
}

const PLAIN_FORMS: readonly Form[] = ['markdown', 'text', 'json'];

export function formsOf(subject: Subject): readonly Form[] {
  switch (subject.of) {
    case 'brief':
      return PLAIN_FORMS;
    case 'section':
      if (subject.section === 'places') return [...PLAIN_FORMS, 'csv', 'geojson'];
      return subject.section === 'figures' ? [...PLAIN_FORMS, 'csv'] : PLAIN_FORMS;
    case 'item':
      return subject.item.kind === 'quotation'
        ? [...PLAIN_FORMS, 'citation', 'apa', 'csl']
        : PLAIN_FORMS;
  }
}
