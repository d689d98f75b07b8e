import type { Passage } from '../../retrieve/passage.js';
import type { Claim, FoundQuote, IssuedEvidence, Verdict } from './claim.js';

/** What the verifier may look up in the archive. */
export interface VerifyAids {
  /** Every name that outlets go by, as `nameOf` would show it; null for a word that names none. */
  readonly outletNamed: (name: string) => string | null;
  /** The same report in other languages, whole: passages of its translations and of the report that it translates. */
  readonly parallelsOf: (passage: Passage) => readonly Passage[];
}

/** Whether a statement may be shown: every key was issued, every quote stands there, and what it says stands in what it cites. */
export function verifyStatement(claim: Claim, evidence: IssuedEvidence, _aids: VerifyAids): Verdict {
  if (claim.cites.length === 0) return { ok: false, reason: 'no-citation', what: claim.text };
  const quotes: FoundQuote[] = [];
  for (const { key, quote } of claim.cites) {
    const passage = evidence.get(key);
    if (passage === undefined) return { ok: false, reason: 'unknown-key', what: key };
    const start = passage.chunk.text.indexOf(quote);
    if (start < 0) return { ok: false, reason: 'quote-not-found', what: quote };
    quotes.push({ passage, start, end: start + quote.length });
  }
  return { ok: true, quotes };
}
