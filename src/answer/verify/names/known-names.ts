// In: a text. Out: the names in it that rows of several languages have: nations, cities, bodies that everybody knows.
import { isWithin } from '../span.js';
import { conceptsIn } from '../words/concepts.js';
import type { KnownName } from './named-statement.js';

/** The longest at a place, and Latin ones only where they are written large. */
export function knownNames(text: string): KnownName[] {
  const found = conceptsIn(text)
    .filter(({ isName }) => isName)
    .map(({ concept, start, end }) => ({ text: text.slice(start, end), concept, start, end }))
    .filter(({ text: name }) => /\p{Lu}/u.test(name) || (!/\p{Script=Latin}/u.test(name) && name.length > 1));
  return found.filter((name) => !found.some((other) => isWithin(name, other) && other.text.length > name.text.length));
}
