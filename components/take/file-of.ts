/** Loaded only when something is taken along. */
import type { Brief } from '../../lib/brief.ts';
import { exportFile } from '../../lib/export/export-file.ts';
import type { ExportFile, Form, Subject } from '../../lib/export/forms.ts';
import type { Locale } from '../../lib/locale/locale.ts';
import { wordsIn } from './words.ts';

export function fileOf(brief: Brief, subject: Subject, form: Form, locale: Locale): ExportFile {
  const reading = { accessed: new Date().toISOString() };
  return exportFile(brief, subject, form, reading, wordsIn(locale));
}
