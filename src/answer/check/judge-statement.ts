import { coverage, presence, weightOf } from '../../retrieve/coverage.js';
import type { Passage } from '../../retrieve/passage.js';
import type { Query, QuestionTerm } from '../../retrieve/query.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import { type Candidate, candidatesOf } from '../candidate.js';
import type { FoundQuote, RemovalReason } from '../verify/claim.js';
import { type VerifyAids, verifyStatement } from '../verify/verify-statement.js';
import type { CheckVerdict } from './text-check.js';

export interface JudgedStatement {
  readonly verdict: CheckVerdict;
  readonly quotes: readonly FoundQuote[];
  readonly differs: string | null;
}

export interface StatementToCheck {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly judged: JudgedStatement;
}

export const notFound: JudgedStatement = { verdict: 'not-found', quotes: [], differs: null };

/** Sentences that are compared with a statement. */
const MOST_COMPARED = 6;
/**
 * What a sentence must share with the statement, beside the piece that differs, to speak of the same thing. Under it lie other events with the same
 * names: told to contradict, they would be the worst of mistakes.
 */
const SAME_THING = 0.6;
/**
 * Nobody says what such a statement was made of, so the sentence that it is held against must say most of its words, and lack none that weighs a
 * quarter of them: "approved", where all else is the same.
 */
const SAYS = 0.65;
const HEAVIEST_MISSING = 0.25;
/** Two sentences of one article may carry a statement together that neither carries alone; of two articles they may be about two things. */
const MOST_TOGETHER = 2;

/** Reasons that mean: the source says otherwise. Of all others it only does not say so. */
const otherwise: ReadonlySet<RemovalReason> = new Set(['number', 'date', 'amount', 'percentage', 'negation']);

/** Compares a statement with the sentences of the passages that were found for it. */
export function judgeStatement(
  text: string,
  query: Query,
  passages: readonly Passage[],
  { retriever, aids }: { readonly retriever: Pick<Retriever, 'readTerms' | 'passagesOf'>; readonly aids: VerifyAids },
): JudgedStatement {
  const candidates = candidatesOf(passages, retriever.readTerms, retriever.passagesOf)
    .map((candidate) => ({ candidate, share: coverage(query.terms, candidate.terms) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_COMPARED)
    .map(({ candidate }) => candidate);
  const verify = (together: readonly Candidate[]) => {
    const evidence = new Map(together.map((one, at) => [String(at), one.passage]));
    const cites = together.map((one, at) => ({ key: String(at), quote: one.text }));
    return verifyStatement({ text, cites }, evidence, aids);
  };
  const alone = candidates.map((candidate) => ({ candidate, verdict: verify([candidate]) }));
  for (const { candidate, verdict } of alone)
    if (verdict.ok && says(query.terms, [candidate])) return { verdict: 'supported', quotes: verdict.quotes, differs: null };
  const [best] = candidates;
  const pair = candidates.filter((one) => one.passage.article.id === best?.passage.article.id).slice(0, MOST_TOGETHER);
  const together = pair.length < MOST_TOGETHER ? null : verify(pair);
  if (together?.ok && says(query.terms, pair)) return { verdict: 'supported', quotes: together.quotes, differs: null };
  // Where some sentence bears the statement out, if in other words, another one is about something else.
  if (alone.some(({ verdict }) => verdict.ok)) return notFound;
  for (const { candidate, verdict } of alone) {
    if (verdict.ok || !otherwise.has(verdict.reason)) continue;
    // What is denied is the whole clause, so the sentence has to say it whole.
    const isSame =
      verdict.reason === 'negation'
        ? says(withoutDenial(query.terms), [candidate])
        : sharedBeside(query.terms, verdict.what, query.text, candidate) >= SAME_THING;
    if (!isSame) continue;
    return { verdict: 'contradicted', quotes: [wholeSentence(candidate)], differs: verdict.what };
  }
  return notFound;
}

const denial = /^(?:did|do|doe|does|wa|was|were|is|are|ha|has|had|have|would|could|should)n(?:t|['’]t)?$|^(?:not|never|t|no)$/;
const withoutDenial = (terms: readonly QuestionTerm[]): QuestionTerm[] => terms.filter(({ term }) => !denial.test(term));

/** Figures are the verifier's: it knows them in every form. */
const figure =
  /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|trillion|dollar|euro|yuan|yen|percent)$/;

function says(terms: readonly QuestionTerm[], sentences: readonly Candidate[]): boolean {
  const words = terms.filter(({ term }) => !figure.test(term));
  const held = new Set(sentences.flatMap((one) => [...one.terms, ...one.title]));
  const whole = words.reduce((sum, term) => sum + weightOf(term), 0);
  const missing = words.filter((term) => presence(term, held) === 0).map((term) => weightOf(term) / whole);
  return coverage(words, held) >= SAYS && Math.max(0, ...missing) <= HEAVIEST_MISSING;
}

/** Share of the statement's words that the sentence and its headline hold, without the piece that differs. */
function sharedBeside(terms: readonly QuestionTerm[], piece: string, text: string, candidate: Candidate): number {
  const from = text.indexOf(piece);
  const rest = terms.filter(({ start, end }) => from < 0 || end <= from || start >= from + piece.length);
  return coverage(rest, new Set([...candidate.terms, ...candidate.title]));
}

const wholeSentence = ({ passage, sentence }: Candidate): FoundQuote => ({ passage, start: sentence.start, end: sentence.end });
