import { tokenizeWithOffsets } from '../language/tokenize.js';
import type { Rewording } from './other-words.js';
import type { Entity } from './query.js';
import { isLoneCharacter, knownAlternatives, type TermStatistics } from './question-terms.js';
import { blankFunctionWords, type Importance } from './question-words.js';

const cjkCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
/** A capitalised word; further ones that follow at once, without digits, belong to the same name ("Odile Tamsin"), up to a possessive. */
const latinName =
  /[\p{Lu}\p{Lt}\p{N}][\p{L}\p{M}\p{N}]*(?:[-.&'’][\p{L}\p{M}\p{N}]+)*(?:(?<=\p{L})(?<!['’]s) (?:\p{Lu}[\p{L}\p{M}]*(?:[-.&][\p{L}\p{M}]+)*(?![\p{L}\p{N}])(?:['’]s(?!\p{L}))?))*/gu;
const latinWord = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}]*(?:[-.&][\p{Script=Latin}\p{M}\p{N}]+)*/gu;
const katakanaWord = /[\p{Script=Katakana}ー]{3,}/gu;
/** Single quotation marks count where they enclose words, not where they belong to one ("the board's", "'90s"). */
const quoted =
  /["“«「『《〈]([^"“”«»「」『』《》〈〉]{2,120})["”»」』》〉]|(?<![\p{L}\p{N}])['‘](?=\S)([^'‘’"“”]{3,120})(?<=\S)['’](?![\p{L}\p{N}])/gu;
const numeric = /^[\p{N}.,]+$/u;

/** More than any question names. */
const MOST_ENTITIES = 16;

/**
 * Names, numbers and quoted phrases of the question: what an answer must be about. In a Latin-script question a name is a
 * capitalised word that is not a function word; among Chinese or Japanese any Latin word or longer katakana word; in both,
 * the names that every desk knows.
 */
export function questionEntities(
  question: string,
  statistics: TermStatistics,
  rewordings: readonly Rewording[],
  names: readonly Rewording[],
  importanceOf: Importance,
): Entity[] {
  const blanked = blankFunctionWords(question);
  const found = new Map<string, Entity>();
  const add = (start: number, text: string, kind: Entity['kind']) => {
    const tokens = tokenizeWithOffsets(text).filter(
      (token) =>
        (text.length === 1 || !isLoneCharacter(token)) &&
        (kind === 'phrase' || importanceOf(token.term, text.slice(token.start, token.end)) > 0),
    );
    const first = tokens[0];
    const terms = tokens.map(({ term }) => term);
    if (first === undefined || found.size === MOST_ENTITIES || found.has(terms.join(' '))) return;
    const whole = { ...first, start: start + first.start, end: start + (tokens.at(-1)?.end ?? first.end) };
    const known = terms.every((term) => statistics.documentFrequency(term) > 0);
    found.set(terms.join(' '), {
      text: text.slice(first.start, tokens.at(-1)?.end),
      terms,
      kind: numeric.test(text) ? 'number' : kind,
      known,
      alternatives: knownAlternatives(whole, statistics, rewordings),
    });
  };
  const cjk = cjkCharacter.test(question);
  for (const match of blanked.matchAll(quoted)) add(match.index + 1, match[1] ?? match[2] ?? '', 'phrase');
  for (const match of blanked.matchAll(cjk ? latinWord : latinName)) {
    if (cjk || !onlyOpensSentence(blanked, match.index, match[0])) add(match.index, match[0], 'name');
  }
  if (cjk) for (const match of blanked.matchAll(katakanaWord)) add(match.index, match[0], 'name');
  if (cjk) for (const { start, end } of names) add(start, question.slice(start, end), 'name');
  return [...found.values()];
}

/** A capital at the head of the question is a capital of the sentence, unless more capitals or digits follow at once. */
function onlyOpensSentence(question: string, start: number, word: string): boolean {
  if (question.slice(0, start).trim() !== '' || /[\p{Lu}\p{N}]/u.test(word.slice(1))) return false;
  return !/^['’]?s? ?[\p{Lu}\p{N}]/u.test(question.slice(start + word.length));
}
