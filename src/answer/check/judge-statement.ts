import { coverage, presence, weightOf } from '../../retrieve/coverage.js';
import type { Passage } from '../../retrieve/passage.js';
import type { Query, QuestionTerm } from '../../retrieve/query.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import { type Candidate, candidatesOf } from '../candidate.js';
import { checkFigures } from '../verify/check-figures.js';
import { cite } from '../verify/cited.js';
import type { FoundQuote } from '../verify/claim.js';
import { readStatement } from '../verify/stated.js';
import { type VerifyAids, verifyStatement } from '../verify/verify-statement.js';
import { carriesDenials } from './carries-denials.js';
import { carriesPredicate, type Told } from './carries-predicate.js';
import { contradiction } from './contradiction.js';
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
const MOST_COMPARED = 12;
/** A sentence with this share of the statement's words and all its figures may mean the same: then nothing contradicts it. */
const MAY_SUPPORT = 0.5;
/**
 * Nobody says what such a statement was made of, so the sentence that it is held against must say most of its words, and lack none that weighs a
 * quarter of them: "approved", where all else is the same.
 */
const SAYS = 0.65;
const HEAVIEST_MISSING = 0.25;
/** Two sentences of one article may carry a statement together that neither carries alone; of two articles they may be about two things. */
const MOST_TOGETHER = 2;

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
  const supports = (together: readonly Candidate[]) =>
    says(query.terms, together) &&
    carriesPredicate(text, together.map(toldBy)) &&
    carriesDenials(
      text,
      together.map((one) => one.text),
    );
  const alone = candidates.map((candidate) => ({ candidate, verdict: verify([candidate]) }));
  for (const { candidate, verdict } of alone)
    if (verdict.ok && supports([candidate])) return { verdict: 'supported', quotes: verdict.quotes, differs: null };
  const [best] = candidates;
  const pair = candidates.filter((one) => one.passage.article.id === best?.passage.article.id).slice(0, MOST_TOGETHER);
  const together = pair.length < MOST_TOGETHER ? null : verify(pair);
  if (together?.ok && supports(pair)) return { verdict: 'supported', quotes: together.quotes, differs: null };
  const contradicted = alone.flatMap(({ candidate, verdict }) => {
    const differs = verdict.ok ? null : contradiction(text, candidate, verdict.reason);
    return differs === null ? [] : [{ candidate, differs }];
  });
  const [first] = contradicted;
  if (first === undefined) return notFound;
  // Where some sentence may bear the statement out, if in other words, another one is about something else.
  const mayBear = alone.some(
    ({ candidate, verdict }) =>
      !contradicted.some((one) => one.candidate === candidate) &&
      carriesDenials(text, [candidate.text]) &&
      ((verdict.ok && carriesPredicate(text, [toldBy(candidate)])) || mayMean(text, query, candidate)),
  );
  return mayBear ? notFound : { verdict: 'contradicted', quotes: [wholeSentence(first.candidate)], differs: first.differs };
}

function mayMean(text: string, { terms }: Query, candidate: Candidate): boolean {
  const stated = readStatement(text);
  const figures = stated.dates.length + stated.quantities.length;
  return (
    coverage(terms, candidate.terms) >= (figures > 0 ? MAY_SUPPORT : SAYS) &&
    checkFigures(stated, [cite(wholeSentence(candidate))]) === null
  );
}

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

function toldBy(candidate: Candidate): Told {
  const { title, published } = candidate.passage.article;
  const { sentences, around } = cite(wholeSentence(candidate));
  return { sentence: sentences, around: `${around}\n${title ?? ''}`, published };
}

const wholeSentence = ({ passage, sentence }: Candidate): FoundQuote => ({ passage, start: sentence.start, end: sentence.end });
