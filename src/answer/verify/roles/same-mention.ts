import { sameDate } from '../dates/same-date.js';
import { isRomanised } from '../names/reading/romanised.js';
import { sameValue } from '../quantities/same-quantity.js';
import { conceptsIn } from '../words/concepts.js';
import { sameWord } from '../words/content-words.js';
import { foldedText } from '../words/segments.js';
import { isGovernmentOf } from './capitals.js';
import type { Mention, NameMention } from './mentions.js';

/** Whether a statement and its source speak of the same person, figure, day or thing. */
export function sameMention(stated: Mention, source: Mention, published: string | null): boolean {
  if (stated.kind === 'name') return source.kind === 'name' && sameName(stated, source);
  if (stated.kind === 'word') return source.kind === 'word' && sameWord(stated.word, source.word);
  if (stated.kind === 'date') return source.kind === 'date' && sameDate(stated.date, source.date, published);
  return source.kind === 'figure' && alike(stated, source) && sameValue(stated.quantity, source.quantity);
}

/** Whether two can stand in each other's place: names, dates of one precision, figures of one kind. */
export function alike(one: Mention, other: Mention): boolean {
  if (one.kind === 'figure' && other.kind === 'figure') {
    const [mine, theirs] = [one.quantity, other.quantity];
    if (mine.kind !== theirs.kind) return false;
    return mine.unit === null || theirs.unit === null || mine.unit.some((name) => theirs.unit?.includes(name));
  }
  return one.kind === other.kind;
}

const isReadAs = (latin: NameMention, han: NameMention): boolean =>
  /^\p{Script=Latin}/u.test(latin.text) && /^\p{Script=Han}/u.test(han.text) && isRomanised(latin.parts, han.text);

/** A whole name or a part of one ("Marlow" and "Peter Marlow"), or what every desk calls it in its own language. */
export function sameName(one: NameMention, other: NameMention): boolean {
  const [mine, theirs] = [one.parts.map(foldedText), other.parts.map(foldedText)];
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  if (short.every((part) => long.includes(part)) || ((short.at(-1)?.length ?? 0) > 3 && short.at(-1) === long.at(-1)))
    return true;
  if (isReadAs(one, other) || isReadAs(other, one)) return true;
  if (isGovernmentOf(one.text, other.text)) return true;
  const known = conceptsIn(other.text).filter(({ isName }) => isName);
  return conceptsIn(one.text).some(({ isName, concept }) => isName && known.some((there) => there.concept === concept));
}
