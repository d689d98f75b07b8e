import { type Token, tokenizeWithOffsets } from '../language/tokenize.js';
import type { Entity, QuestionTerm } from './query.js';
import { blankFunctionWords, importanceOf } from './question-words.js';

/** What a corpus knows of its terms. */
export interface TermStatistics {
  /** Chunks in the index. */
  readonly size: number;
  documentFrequency(term: string): number;
}

const cjkCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const cjkTerm = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;

/** Inverse document frequency as BM25 has it, scaled so that a term of no chunk has 1. */
export function scaledIdf(statistics: TermStatistics, term: string): number {
  const idf = (frequency: number) => Math.log(1 + (statistics.size - frequency + 0.5) / (frequency + 0.5));
  return idf(Math.min(statistics.documentFrequency(term), statistics.size)) / idf(0);
}

/** The content terms of a question in order, each once. Of Chinese and Japanese the pairs, and lone characters. */
export function questionTerms(question: string, statistics: TermStatistics): QuestionTerm[] {
  const blanked = blankFunctionWords(question);
  const terms = new Map<string, QuestionTerm>();
  for (const token of tokenizeWithOffsets(blanked)) {
    if (terms.has(token.term) || (cjkTerm.test(token.term) && token.end - token.start === 1 && !standsAlone(blanked, token)))
      continue;
    const importance = importanceOf(token.term, question.slice(token.start, token.end));
    if (importance === 0) continue;
    const known = statistics.documentFrequency(token.term) > 0;
    terms.set(token.term, { ...token, importance, known, idf: scaledIdf(statistics, token.term), alternatives: [] });
  }
  return [...terms.values()];
}

function standsAlone(text: string, { start, end }: Token): boolean {
  return !cjkCharacter.test(text[start - 1] ?? ' ') && !cjkCharacter.test(text[end] ?? ' ');
}

const latinName = /[\p{Lu}\p{Lt}\p{N}][\p{L}\p{M}\p{N}]*(?:[-.&'’][\p{L}\p{M}\p{N}]+)*/gu;
const latinWord = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}]*(?:[-.&][\p{Script=Latin}\p{M}\p{N}]+)*/gu;
const katakanaWord = /[\p{Script=Katakana}ー]{3,}/gu;
const quoted = /["“«「『《〈]([^"“”«»「」『』《》〈〉]{2,60})["”»」』》〉]/gu;
const numeric = /^[\p{N}.,]+$/u;

/**
 * Names, numbers and quoted phrases of the question. In a Latin-script question a name is a capitalised word (unless it only
 * opens the sentence and is a question word); among Chinese or Japanese any Latin word or longer katakana word.
 */
export function questionEntities(question: string, statistics: TermStatistics): Entity[] {
  const cjk = cjkCharacter.test(question);
  const found = new Map<string, Entity>();
  const add = (text: string, kind: Entity['kind']) => {
    const terms = tokenizeWithOffsets(text)
      .filter((token) => !(cjkTerm.test(token.term) && token.end - token.start === 1 && text.length > 1))
      .filter((token) => kind === 'phrase' || importanceOf(token.term, text.slice(token.start, token.end)) > 0)
      .map(({ term }) => term);
    if (terms.length === 0 || found.has(terms.join(' '))) return;
    const known = terms.every((term) => statistics.documentFrequency(term) > 0);
    found.set(terms.join(' '), { text, terms, kind: numeric.test(text) ? 'number' : kind, known, alternatives: [] });
  };
  for (const [, phrase] of question.matchAll(quoted)) add(phrase as string, 'phrase');
  for (const [word] of question.matchAll(cjk ? latinWord : latinName)) add(word, 'name');
  if (cjk) for (const [word] of question.matchAll(katakanaWord)) add(word, 'name');
  return [...found.values()];
}
