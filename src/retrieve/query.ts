import type { Understood } from './passage.js';

/** A word (or, in Chinese and Japanese, a pair of characters) that the question asks about. */
export interface QuestionTerm {
  /** As the tokenizer gives it. */
  readonly term: string;
  /** UTF-16 offsets in the question. */
  readonly start: number;
  readonly end: number;
  /** 0 (says nothing about the subject) to 1. */
  readonly importance: number;
  /** Inverse document frequency in the corpus, scaled so that a term of no chunk has 1. */
  readonly idf: number;
  /** Whether any chunk holds it. */
  readonly known: boolean;
  /** Other ways to say it: each a list of terms that stand together in its place. */
  readonly alternatives: readonly (readonly string[])[];
}

/** Something that an answer must be about: a name, a number, a quoted phrase. */
export interface Entity {
  /** As written in the question. */
  readonly text: string;
  /** Its terms; all of them stand together where the entity is meant. */
  readonly terms: readonly string[];
  readonly kind: 'name' | 'number' | 'phrase';
  /** Whether every one of its terms is known to the corpus. */
  readonly known: boolean;
  /** Other ways to say it: each a list of terms that stand together in its place. */
  readonly alternatives: readonly (readonly string[])[];
}

/** An outlet named in the question or given as a limit. */
export interface OutletFacet {
  /** Canonical name. */
  readonly name: string;
  /** Ids of its articles, carried ones included; empty when the corpus has none. */
  readonly articles: ReadonlySet<string>;
  /** UTF-16 offsets of the name in the question; null for a limit. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

/** Somebody whom the question takes for the author of articles. */
export interface AuthorFacet {
  /** As the byline has it; of somebody who signed no article here, as the question does. */
  readonly name: string;
  /** Ids of the articles that bear this byline; empty when the corpus has none. */
  readonly articles: ReadonlySet<string>;
  /** UTF-16 offsets of the name in the question, with its title. */
  readonly place: { readonly start: number; readonly end: number };
  /** Of somebody who signed no article here: the authors who are spelt nearly so. */
  readonly near: readonly string[];
  /** Whether articles are asked for, so that nobody but an author can be meant. */
  readonly sure: boolean;
}

/** A period named in the question: ISO dates, inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** UTF-16 offsets of its words in the question. */
  readonly place: { readonly start: number; readonly end: number };
}

/** A question, understood. */
export interface Query {
  /** The question, cleaned of what cannot be seen; blanks in place of greetings, thanks and the like. */
  readonly text: string;
  readonly understood: Understood;
  /** Content terms of the question; pairs for Chinese and Japanese. */
  readonly terms: readonly QuestionTerm[];
  readonly entities: readonly Entity[];
  readonly outlets: readonly OutletFacet[];
  readonly authors: readonly AuthorFacet[];
  readonly periods: readonly Period[];
  /** Whether the newest or the earliest report is asked for. */
  readonly order: 'latest' | 'first' | null;
  /** Whether the question asks for the carrier's own remarks or notes. */
  readonly wantsRemarks: boolean;
  /** Ids of the articles that the asker's limits leave; null = all. */
  readonly allowed: ReadonlySet<string> | null;
  /** Whether the limit names an article that the corpus does not hold (any more). */
  readonly articleGone: boolean;
  /** Today's ISO date where the question asks how things stand now and names no other period; else null. */
  readonly now: string | null;
  /** Limits that name no outlet of the corpus. */
  readonly unknownOutlets: readonly string[];
  /** Articles left out by a date limit because they have no date. */
  readonly undated: number;
}

/** Whose articles are asked for before all others: outlets, and authors of the corpus. */
export const sourcesOf = ({ outlets, authors }: Pick<Query, 'outlets' | 'authors'>): readonly OutletFacet[] =>
  [...outlets, ...authors.filter(({ articles }) => articles.size > 0)].sort(
    (one, other) => (one.place?.start ?? 0) - (other.place?.start ?? 0),
  );
