import { tokenize } from '../language/tokenize.js';
import type { Passage } from './passage.js';

/** The terms of a passage, of each of its sentences (in order) and of its article's headline and date. */
export interface PassageTerms {
  readonly sentences: readonly ReadonlySet<string>[];
  /** The same in the order of each sentence; of Chinese and Japanese the pairs only. */
  readonly sequences: readonly (readonly string[])[];
  /** Of the headline and the whole chunk. */
  readonly all: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** Of the headline alone. */
  readonly headline: ReadonlySet<string>;
}

export type ReadTerms = (passage: Pick<Passage, 'chunkId' | 'chunk' | 'article'>) => PassageTerms;

/**
 * Passages whose terms are kept: tokenizing is most of an answer's time, and questions in a row are about the same articles.
 * About 20 kB each. Half of them are dropped, the oldest, when it is full.
 */
const KEPT = 2000;

/** For one generation: chunk ids mean nothing beyond it. */
export function createTermReader(): ReadTerms {
  const kept = new Map<number, PassageTerms>();
  return ({ chunkId, chunk, article }) => {
    const known = kept.get(chunkId);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) for (const id of [...kept.keys()].slice(0, KEPT / 2)) kept.delete(id);
    const tokenized = chunk.sentences.map(({ start, end }) => tokenize(chunk.text.slice(start, end)));
    const sentences = tokenized.map((terms) => new Set(terms));
    const sequences = tokenized.map((terms) => terms.filter((term) => term.length > 1 || term < '\u2e80'));
    const headline = new Set(tokenize(article.title ?? ''));
    const title = new Set([...headline, ...tokenize(dayWords(article.published))]);
    const terms = { sentences, sequences, title, headline, all: new Set([title, ...sentences].flatMap((words) => [...words])) };
    kept.set(chunkId, terms);
    return terms;
  };
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A report of 5 February says "on Wednesday": its date, in the words of a question, counts with its headline. */
function dayWords(published: string | null): string {
  const [year, month, day] = (published ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return '';
  return `${months[month - 1] ?? ''} ${day} ${year}\n${year}年${month}月${day}日`;
}
