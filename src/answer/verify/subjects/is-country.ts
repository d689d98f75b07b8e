import { conceptsIn } from '../words/concepts.js';

/** A country that every language has a name for, or its government. */
export function isCountry(noun: string): boolean {
  const bare = noun.replace(/政府$|^the /iu, '');
  return conceptsIn(bare).some(({ isName, start, end }) => isName && start === 0 && end === bare.length);
}
