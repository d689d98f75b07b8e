import type { Citation, Statement } from './answer.js';

/** A question asked before in the same conversation, and what was answered. Oldest first; few and short. */
export interface Turn {
  /** As it was searched: with what it took over from those before it. */
  readonly question: string;
  readonly answer: string;
}

/** What can be told before the answer is there. */
export type AnswerProgress =
  /** The model is busy with others; 1 is next. */
  | { readonly kind: 'queued'; readonly place: number }
  /** A statement that has been verified, in order, with the citations that are new with it. The final answer begins with the same statements. */
  | { readonly kind: 'statement'; readonly statement: Statement; readonly citations: readonly Citation[] };

/** How an answer that is not in its question's language alone is told. */
export interface TellOptions {
  /** BCP 47: of what the reader has to know of it; null or missing: of the text that was given. */
  readonly tellIn?: string | null;
}

export interface AskOptions {
  readonly turns?: readonly Turn[];
  readonly onProgress?: (progress: AnswerProgress) => void;
  /** The asker has gone: what is under way is given up, and the answer is what was there. */
  readonly signal?: AbortSignal;
  /** Why no model may be used for this question (a budget is spent), told with the extractive answer; '' tells nothing; null or missing: it may. */
  readonly withoutModel?: string | null;
}

export interface CheckOptions extends Pick<AskOptions, 'withoutModel' | 'signal'>, TellOptions {}
