import type { ModelUsage } from '../../model/language-model.js';
import type { Citation } from '../answer.js';

/** What the archive says of a statement. `contradicted`: a source says otherwise of the same thing; `not-found` says nothing against it. */
export type CheckVerdict = 'supported' | 'contradicted' | 'not-found';

export interface CheckedStatement {
  /** As it stands in the text. */
  readonly text: string;
  readonly verdict: CheckVerdict;
  /** Numbers of citations; empty exactly for `not-found`. */
  readonly citations: readonly number[];
  /** What differs, for `contradicted`: the piece of the statement that its source says otherwise; else null. */
  readonly differs: string | null;
}

export interface TextCheck {
  readonly text: string;
  readonly language: string | null;
  /** In the order of the text. */
  readonly statements: readonly CheckedStatement[];
  readonly citations: readonly Citation[];
  /** Sentences behind the last one that was checked. */
  readonly unchecked: number;
  /** `code`, or the name of the model that proposed quotes too. */
  readonly generator: string;
  readonly notices: readonly string[];
  readonly usage?: ModelUsage | null;
  readonly elapsedMs: number;
}
