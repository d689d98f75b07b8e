import type { Kind, LineRange } from '../dump/article.js';
import type { ModelUsage } from '../model/language-model.js';
import type { Understood } from '../retrieve/passage.js';

/** The report behind a cited translation: the same fields as a citation's, without number and quote. */
export interface CitedReport {
  readonly dump: string;
  readonly lines: LineRange;
  readonly outlet: string | null;
  readonly host: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly kind: Kind;
  readonly url: string | null;
  readonly article: string;
}

export interface Citation extends CitedReport {
  /** From 1, in order of first use. */
  readonly n: number;
  /** The lines that the quote stands on. */
  readonly lines: LineRange;
  /** The dump's own words there, runs of white space made one blank. */
  readonly quote: string;
  readonly translationOf: CitedReport | null;
  readonly alsoIn: readonly { readonly dump: string; readonly lines: LineRange; readonly outlet: string | null }[];
}

export interface Statement {
  readonly text: string;
  /** Numbers of citations; never empty. */
  readonly citations: readonly number[];
}

export interface NearestArticle {
  /** Article id. */
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly dump: string;
}

export interface Answer {
  readonly question: string;
  readonly status: 'answered' | 'not-found';
  /** The answer as one text with [n] marks; for not-found a sentence that says so. */
  readonly text: string;
  readonly language: string | null;
  /** `extractive`, or the model's name. */
  readonly generator: string;
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
  /** Only for not-found: close, but not an answer. */
  readonly nearest: readonly NearestArticle[];
  readonly understood: Understood;
  readonly conflicts: readonly {
    readonly about: string;
    readonly values: readonly { readonly value: string; readonly citation: number }[];
  }[];
  readonly notices: readonly string[];
  /** Statements taken out by verification. */
  readonly removed: number;
  /** How sure the evidence gate is that the archive holds the answer, 0 to 1; what is below its threshold is refused. */
  readonly confidence: number;
  /** The question as it was searched, with what it took over from the conversation; null or missing: as it was asked. */
  readonly standing?: string | null;
  /** What a model was asked for this answer, whether or not it was of use; null or missing: nothing. */
  readonly usage?: ModelUsage | null;
  readonly timings: { readonly retrieveMs: number; readonly answerMs: number; readonly totalMs: number };
}
