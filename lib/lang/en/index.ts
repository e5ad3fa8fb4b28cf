import type { Language } from '../language.ts';
import { sentences } from './sentences.ts';

export const en: Language = { code: 'en', sentences };
