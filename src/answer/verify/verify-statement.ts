// In: a statement as a model wrote it, with the quotes that it says it rests on. Out: where the quotes stand, or why it is not shown.
// Called for each statement before anything of it is sent.
import type { VerifyAids } from './aids.js';
import { checkAdded } from './check-added.js';
import { checkFigures } from './check-figures.js';
import { checkNames } from './check-names.js';
import { checkOriginal } from './check-original.js';
import { checkOutlet } from './check-outlet.js';
import { checkQuoted } from './check-quoted.js';
import { checkRoles } from './check-roles.js';
import { checkScope } from './check-scope.js';
import { checkStrays } from './check-strays.js';
import { checkSupport } from './check-support.js';
import { type Cited, cite } from './cited.js';
import type { Claim, IssuedEvidence, Verdict } from './claim.js';
import { evidenceText } from './evidence-text.js';
import { findQuotes } from './find-quotes.js';
import { checkPolarity } from './polarity/check-polarity.js';
import { checkOpposites } from './polarity/opposites.js';
import { findQuote } from './quote/find-quote.js';
import type { Removal } from './removal.js';
import { alignSources } from './roles/align.js';
import { readStatement } from './stated.js';

export type { VerifyAids } from './aids.js';

/** Whether a statement may be shown: every key was issued, every quote stands there, and what it says stands in what it cites. */
export function verifyStatement(claim: Claim, evidence: IssuedEvidence, aids: VerifyAids): Verdict {
  const quotes = findQuotes(claim, evidence);
  if ('ok' in quotes) return quotes;
  const cited = quotes.map(cite);
  const fault = isVerbatim(claim.text, cited)
    ? checkOriginal(readStatement(claim.text), cited, aids.parallelsOf)
    : checkWords(claim.text, cited, aids);
  return fault ?? { ok: true, quotes };
}

/** Whole sentences of the dump, word for word: nothing was put into other words that could be wrong. */
function isVerbatim(text: string, cited: readonly Cited[]): boolean {
  const [only, ...more] = cited;
  if (only === undefined || more.length > 0) return false;
  const place = findQuote(only.sentences, text);
  return place !== null && only.sentences.slice(0, place.start).trim() === '' && only.sentences.slice(place.end).trim() === '';
}

function checkWords(text: string, cited: readonly Cited[], aids: VerifyAids): Removal | null {
  const stated = readStatement(text);
  const figures = checkFigures(stated, cited) ?? checkOriginal(stated, cited, aids.parallelsOf) ?? checkStrays(text, cited);
  if (figures !== null) return figures;
  const credits = checkOutlet(text, cited, aids);
  if ('ok' in credits) return credits;
  const evidence = evidenceText(stated.wording, cited, aids);
  const sources = alignSources(text, evidence);
  return (
    checkQuoted(text, evidence) ??
    checkNames(stated, evidence, credits) ??
    checkPolarity(text, evidence) ??
    checkOpposites(text, sources) ??
    checkRoles(text, sources) ??
    checkScope(stated.wording, evidence) ??
    checkAdded(stated.wording, evidence) ??
    checkSupport(stated, evidence)
  );
}
