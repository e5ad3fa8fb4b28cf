import type { Pronoun } from '../quotations.ts';

/** Personal pronouns of the third person. Source: Quirk et al., 6.2. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', { gender: 'male', number: 'one', form: 'subject' }],
  ['she', { gender: 'female', number: 'one', form: 'subject' }],
  ['they', { gender: null, number: 'many', form: 'subject' }],
  ['it', { gender: null, number: 'one', form: 'subject' }],
  ['him', { gender: 'male', number: 'one', form: 'object' }],
  ['her', { gender: 'female', number: 'one', form: 'possessive' }],
  ['his', { gender: 'male', number: 'one', form: 'possessive' }],
  ['their', { gender: null, number: 'many', form: 'possessive' }],
  ['i', { gender: null, number: 'one', form: 'subject' }],
  ['we', { gender: null, number: 'many', form: 'subject' }],
]);
