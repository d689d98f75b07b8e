import type { Understood } from '../../retrieve/passage.js';
import type { Answer, Citation, Statement } from '../answer.js';

/** What each outlet says of a topic, side by side. */
export interface Comparison {
  readonly question: string;
  readonly language: string | null;
  /** Those that say most of it first; an outlet of null published what no dump attributes. */
  readonly outlets: readonly OutletAccount[];
  readonly citations: readonly Citation[];
  /** Figures and days that differ between outlets. */
  readonly conflicts: Answer['conflicts'];
  readonly understood: Understood;
  /** In the question's language. */
  readonly notices: readonly string[];
}

export interface OutletAccount {
  readonly outlet: string | null;
  /** Reports of this outlet about the topic, copies counted once. */
  readonly reports: number;
  /** One to three sentences of its reports, each quoted word for word by its citation. */
  readonly statements: readonly Statement[];
}
