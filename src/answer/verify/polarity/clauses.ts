import { readDates } from '../dates/read-dates.js';
import { latinNames } from '../names/latin-names.js';
import { unspacedNames } from '../names/unspaced-names.js';
import { isVietnamese } from '../quantities/plain.js';
import { readQuantities } from '../quantities/read-quantities.js';
import { type ContentWord, contentWords, sameWord } from '../words/content-words.js';
import { countNegations } from './negations.js';

/** A piece of a sentence with one predicate, as near as punctuation and conjunctions tell. */
export interface Clause {
  readonly text: string;
  readonly words: readonly ContentWord[];
  readonly figures: ReadonlySet<string>;
  readonly negated: boolean;
}

const mark = /[;:；：。！？!?—\n]|[,，](?!\d)|[.](?=\s|$)|、(?=\p{Script=Hiragana}|\P{Script=Han})/u;
const conjunction =
  /\b(?:but|while|whereas|although|though|because|when|unless|despite|who|which|where|so that)\b|\band that\b|\band (?=(?:no|none|not|never|it|he|she|they)\b|(?:\S{1,20} ){0,2}(?:said|says|will|would|is|was|are|were|has|had|have|did|does|do|can|could|may|[a-z]{2,14}ed)\b)|(?:但是|然而|而且|因為|因为|雖然|虽然|所以|但)|(?: (?:nhưng|song|trong khi|mặc dù|tuy|bởi vì|vì|nên|còn|rồi|để) )/u;
const cut = new RegExp(`${mark.source}|${conjunction.source}`, 'giu');

export function clausesOf(text: string): Clause[] {
  return text
    .split(cut)
    .map((piece) => (piece ?? '').trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .map(clauseOf);
}

export function clauseOf(text: string): Clause {
  const { dates, rest } = readDates(text);
  const figures = new Set([
    ...readQuantities(rest, isVietnamese(text)).flatMap(({ values }) => values.map(String)),
    ...dates.flatMap(({ year, month, day, weekday }) => [
      ...(year === null ? [] : [`y${year}`]),
      ...(month === null ? [] : [`m${month}`]),
      ...(day === null ? [] : [`d${day}`]),
      ...(weekday === null ? [] : [`w${weekday}`]),
    ]),
  ]);
  return { text, words: predicateWords(text), figures, negated: countNegations(text) % 2 === 1 };
}

/** A name tells who, never what is done or not done. */
function predicateWords(text: string): ContentWord[] {
  const names = [...latinNames(text).flat(), ...unspacedNames(text)];
  return contentWords(text).filter((word) => !names.some(({ start, end }) => start <= word.start && word.end <= end));
}

/** How much one clause has of another: what both say, and more where the other says little else. */
export function likeness(one: Clause, other: Clause): number {
  const shared = one.words.filter((word) => other.words.some((there) => sameWord(word, there))).length;
  const figures = [...one.figures].filter((figure) => other.figures.has(figure)).length;
  const all = other.words.length + other.figures.size;
  return all === 0 ? 0 : shared + figures + (shared + figures) / (2 * Math.max(all, shared + figures));
}
