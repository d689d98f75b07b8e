import type { Passage } from '../../retrieve/passage.js';

/** What the verifier may look up in the archive. */
export interface VerifyAids {
  /** Every name that outlets go by, as `nameOf` would show it; null for a word that names none. */
  readonly outletNamed: (name: string) => string | null;
  /** The same report in other languages, whole: passages of its translations and of the report that it translates. */
  readonly parallelsOf: (passage: Passage) => readonly Passage[];
  /** Every passage of the report that a passage is from, in order. */
  readonly reportOf: (passage: Passage) => readonly Passage[];
}
