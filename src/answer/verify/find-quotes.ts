import type { Claim, FoundQuote, IssuedEvidence } from './claim.js';
import { findQuote } from './quote/find-quote.js';
import { provesSomething } from './quote/proves-something.js';
import { type Removal, removal } from './removal.js';

/** The quotes of a claim where they stand, or what is wrong with the first that is wrong. */
export function findQuotes({ text, cites }: Claim, evidence: IssuedEvidence): readonly FoundQuote[] | Removal {
  if (cites.length === 0) return removal('no-citation', text);
  const quotes: FoundQuote[] = [];
  for (const { key, quote } of cites) {
    const passage = evidence.get(key);
    if (passage === undefined) return removal('unknown-key', key);
    const place = findQuote(passage.chunk.text, quote);
    if (place === null) return removal('quote-not-found', quote);
    if (!provesSomething(passage.chunk, place.start, place.end)) return removal('quote-too-short', quote);
    quotes.push({ passage, ...place });
  }
  return quotes;
}
