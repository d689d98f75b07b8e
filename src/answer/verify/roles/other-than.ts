import type { Telling } from '../subjects/telling.js';

const another =
  /^(?:another|an? (?:second|third|further|separate|different|other)|second)\b|^(?:另一|另外|第二)|^別の|(?<![\p{L}\p{M}])(?:khác|thứ hai)(?![\p{L}\p{M}])/iu;
const marks = /\b(?:another|second|third|further|separate|different|other)\b|另|第二|別の|khác|thứ hai/iu;

/** Whether a subject is said to be another than the one before, and the statement does not say so. */
export const isAnother = (source: string, { subject }: Telling, statement: string): boolean =>
  another.test(source.slice(subject.start, subject.end)) && !marks.test(statement);

const ofWoman = /\b(?:she|her|hers|herself|women['’]s|Ms|Mrs)\b|她|(?<![\p{L}\p{M}])(?:bà|chị|cô)(?![\p{L}\p{M}])|女子|彼女/iu;
const ofMan = /\b(?:he|his|him|himself|men['’]s|Mr)\b|(?<![\p{L}\p{M}])(?:ông|anh)(?![\p{L}\p{M}])|男子/iu;

/** Whether a pronoun is not who is spoken of elsewhere: "she" and the winner of the men's race. */
export function isOtherGender(pronoun: string, texts: readonly string[]): boolean {
  const isWoman = /^(?:she|her)$|^她|^(?:bà|chị|cô)$/iu.test(pronoun.trim());
  const isMan = /^(?:he|his)$|^(?:ông|anh)$/iu.test(pronoun.trim());
  if (!isWoman && !isMan) return false;
  const [mine, theirs] = isWoman ? [ofWoman, ofMan] : [ofMan, ofWoman];
  return texts.length > 0 && texts.every((text) => theirs.test(text) && !mine.test(text));
}
