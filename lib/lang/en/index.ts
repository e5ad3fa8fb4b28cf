import type { Language } from '../language.ts';
import { discourse } from './discourse.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { places } from './places.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import { stopWords } from './stop-words.ts';

export const en: Language = {
  code: 'en',
  sentences,
  stopWords,
  discourse,
  names,
  places,
  quotations,
  figures,
};
