import type { TermSieve } from '../language/term-sieve.js';
import { tokenize, tokenizeParts } from '../language/tokenize.js';
import type { Passage } from './passage.js';

/** The terms of a passage, of each of its sentences (in order) and of its article's headline and date. */
export interface PassageTerms {
  /** Of each sentence, in order, as often as they stand there. */
  readonly tokens: readonly (readonly string[])[];
  readonly sentences: readonly ReadonlySet<string>[];
  /** Of the headline and the whole chunk. */
  readonly all: ReadonlySet<string>;
  /** Of the headline and the date. */
  readonly title: ReadonlySet<string>;
  /** Of the headline alone. */
  readonly headline: ReadonlySet<string>;
}

export type ReadTerms = (passage: Pick<Passage, 'chunkId' | 'chunk' | 'article'>) => PassageTerms;

/**
 * Passages whose terms are kept once an answer was sought in them: questions in a row are about the same articles. About 10 kB each. Half of them are dropped, the oldest, when it is full.
 */
const KEPT = 2000;

/** For one generation: chunk ids mean nothing beyond it. */
export function createTermReader(): ReadTerms {
  const passages = keepRecent<number, PassageTerms>();
  const headings = keepRecent<string, Heading>();
  return ({ chunkId, chunk, article }) =>
    passages(
      chunkId,
      () =>
        new LazyTerms(
          tokensOf(chunk),
          headings(article.id, () => headingOf(article)),
        ),
    );
}

/** Of each sentence, in order. Not kept: of the dozens that a ranking reads few are read again, and what is kept costs the collector dear. */
export function tokensOf({ sentences, text }: Passage['chunk'], sieve: TermSieve | null = null): string[][] {
  return tokenizeParts(text, sentences, sieve);
}

type Heading = Pick<PassageTerms, 'title' | 'headline'>;

function headingOf({ title, published }: Passage['article']): Heading {
  const headline = new Set(tokenize(title ?? ''));
  return { headline, title: new Set([...headline, ...tokenize(dayWords(published))]) };
}

/** Of the passages that a search finds, only those that an answer is sought in need sets: making them costs more than all the rest. */
class LazyTerms implements PassageTerms {
  readonly tokens: readonly (readonly string[])[];
  readonly title: ReadonlySet<string>;
  readonly headline: ReadonlySet<string>;
  #sentences: readonly ReadonlySet<string>[] | null = null;
  #all: ReadonlySet<string> | null = null;

  constructor(tokens: readonly (readonly string[])[], { title, headline }: Heading) {
    this.tokens = tokens;
    this.title = title;
    this.headline = headline;
  }

  get sentences(): readonly ReadonlySet<string>[] {
    this.#sentences ??= this.tokens.map((terms) => new Set(terms));
    return this.#sentences;
  }

  get all(): ReadonlySet<string> {
    if (this.#all === null) {
      const all = new Set(this.title);
      for (const terms of this.tokens) for (const term of terms) all.add(term);
      this.#all = all;
    }
    return this.#all;
  }
}

function keepRecent<K, V>(): (key: K, make: () => V) => V {
  const kept = new Map<K, V>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) for (const old of [...kept.keys()].slice(0, KEPT / 2)) kept.delete(old);
    const made = make();
    kept.set(key, made);
    return made;
  };
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A report of 5 February says "on Wednesday": its date, in the words of a question, counts with its headline. */
function dayWords(published: string | null): string {
  const [year, month, day] = (published ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return '';
  return `${months[month - 1] ?? ''} ${day} ${year}\n${year}年${month}月${day}日`;
}
