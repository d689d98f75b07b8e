import type { Understood } from '../../retrieve/passage.js';
import type { Citation } from '../answer.js';

/** What was reported about a topic, oldest first. */
export interface Timeline {
  readonly question: string;
  readonly language: string | null;
  /** One report each; copies are collapsed into `alsoIn` of the citation, undated reports stand last. */
  readonly entries: readonly TimelineEntry[];
  readonly citations: readonly Citation[];
  readonly understood: Understood;
  /** What a reader has to know of the list, in the question's language: that not all was read, how many stand undated. */
  readonly notices: readonly string[];
}

export interface TimelineEntry {
  /** ISO date of publication; null: none is printed. */
  readonly date: string | null;
  /** What the report says of the topic: its best sentence, or its headline; the archive's own words, quoted by the citation. */
  readonly text: string;
  /** Number of the citation. */
  readonly citation: number;
}
