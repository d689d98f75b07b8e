// In: a statement as a model wrote it, with the quotes that it says it rests on. Out: where the quotes stand, or why it is not shown.
// Called for each statement before anything of it is sent.
import type { Passage } from '../../retrieve/passage.js';
import { checkFigures } from './check-figures.js';
import { cite } from './cited.js';
import type { Claim, IssuedEvidence, Verdict } from './claim.js';
import { findQuotes } from './find-quotes.js';
import { readStatement } from './stated.js';

/** What the verifier may look up in the archive. */
export interface VerifyAids {
  /** Every name that outlets go by, as `nameOf` would show it; null for a word that names none. */
  readonly outletNamed: (name: string) => string | null;
  /** The same report in other languages, whole: passages of its translations and of the report that it translates. */
  readonly parallelsOf: (passage: Passage) => readonly Passage[];
}

/** Whether a statement may be shown: every key was issued, every quote stands there, and what it says stands in what it cites. */
export function verifyStatement(claim: Claim, evidence: IssuedEvidence, _aids: VerifyAids): Verdict {
  const quotes = findQuotes(claim, evidence);
  if ('ok' in quotes) return quotes;
  const stated = readStatement(claim.text);
  const cited = quotes.map(cite);
  return checkFigures(stated, cited) ?? { ok: true, quotes };
}
