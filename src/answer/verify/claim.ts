import type { Passage } from '../../retrieve/passage.js';

/** A statement as a model wrote it, or a text that is checked: nothing of it is believed. */
export interface Claim {
  readonly text: string;
  /** What it says that it rests on. */
  readonly cites: readonly ClaimedQuote[];
}

export interface ClaimedQuote {
  /** Issued by the program for this request, or made up. */
  readonly key: string;
  /** Said to stand word for word in that passage. */
  readonly quote: string;
}

/** The evidence of one request by its keys. */
export type IssuedEvidence = ReadonlyMap<string, Passage>;

/** Words that were found in a passage. */
export interface FoundQuote {
  readonly passage: Passage;
  /** UTF-16 offsets in the chunk's text. */
  readonly start: number;
  readonly end: number;
}

/** Why a statement is not shown. */
export type RemovalReason =
  | 'no-citation'
  | 'unknown-key'
  | 'quote-not-found'
  | 'quote-too-short'
  | 'number'
  | 'date'
  | 'amount'
  | 'percentage'
  | 'name'
  | 'outlet'
  | 'negation'
  | 'attribution'
  | 'unsupported';

export type Verdict =
  | { readonly ok: true; readonly quotes: readonly FoundQuote[] }
  /** `what` is the piece of the statement that failed, for the list of an evaluation; never shown to an asker. */
  | { readonly ok: false; readonly reason: RemovalReason; readonly what: string };
