import { foldForMatching } from '../../language/fold.js';
import { coverage, presence, weightOf } from '../../retrieve/coverage.js';
import type { Passage } from '../../retrieve/passage.js';
import type { ReadTerms } from '../../retrieve/passage-terms.js';
import type { Entity, Query, QuestionTerm } from '../../retrieve/query.js';
import type { Evidence, Weighed } from '../evidence.js';
import { isCertain } from '../holds-answer.js';
import { askedParts } from './asked-parts.js';
import { isBroken } from './rules.js';
import { unknownShare } from './unknown-share.js';

/** What speaks for and against an answer, by name; all but `length` and the scores are 0 to 1. Read by the gate's model and by what trains it. */
export type GateFeatures = Readonly<Record<FeatureName, number>>;

export type FeatureName = keyof ReturnType<typeof measure>;

export interface GateInput {
  readonly query: Query;
  /** Best evidence first. */
  readonly weighed: Weighed;
  /** Best first. */
  readonly passages: readonly Passage[];
  readonly readTerms: ReadTerms;
  /** Chunks in the archive. */
  readonly size: number;
}

/** Null where nothing was found at all. */
export function gateFeatures(input: GateInput): GateFeatures | null {
  const best = input.weighed.evidence[0];
  return best === undefined ? null : measure(input, best);
}

/** Passages looked at together: what a question of several parts needs is rarely spread wider. */
const TOGETHER = 6;

function measure({ query, weighed, passages, readTerms }: GateInput, best: Evidence) {
  const { terms, entities, outlets } = query;
  const texts = passages.slice(0, TOGETHER).map((passage) => readTerms(passage).all);
  const coverages = texts.map((text) => coverage(terms, text));
  const union = new Set(texts.flatMap((text) => [...text]));
  const { candidate } = best;
  const near = new Set([...candidate.terms, ...candidate.before, ...candidate.after, ...candidate.title]);
  const scores = weighed.evidence.map(({ score }) => score);
  const parts = askedParts(query, passages, readTerms);
  const headline = readTerms(candidate.passage).headline;
  return {
    sentence: best.sentence,
    window: best.window,
    passage: best.passage,
    bestPassage: Math.max(...coverages, 0),
    otherPassages: mean(coverages.slice(1)),
    union: coverage(terms, union),
    heaviestMissing: heaviestMissing(terms, near),
    heaviestMissingAnywhere: heaviestMissing(terms, union),
    unknown: unknownShare(terms),
    entity: best.entity,
    entitiesTogether: togetherShare(entities, texts),
    unknownEntity: entities.some(({ known, alternatives }) => !known && alternatives.length === 0) ? 1 : 0,
    relation: best.relation,
    relationNear: best.relationNear,
    kindCertain: isCertain(weighed.asked) ? 1 : 0,
    asksNumber: weighed.asked === 'number' ? 1 : 0,
    lacksVagueKind: !isCertain(weighed.asked) && !best.holds ? 1 : 0,
    farEntity: isBroken('entityNear', query, weighed, best) ? 1 : 0,
    farRelation: isBroken('relation', query, weighed, best) ? 1 : 0,
    neighbours: best.neighbours,
    headlineInQuestion: shareOf(headline, terms),
    sameHeadline: share(passages, ({ article }) => article.title === candidate.passage.article.title),
    score: scores[0] ?? 0,
    scoreMargin: (scores[0] ?? 0) - (scores[1] ?? 0),
    scoreMarginFifth: (scores[0] ?? 0) - (scores[4] ?? 0),
    outletLacking: share(outlets, ({ articles }) => articles.size === 0),
    outletElsewhere: outlets.length > 0 && !fromAsked(query, best) ? 1 : 0,
    leastPart: parts.least,
    meanPart: parts.mean,
    periodLacking: parts.periodLacking,
    coverageMargin: (coverages[0] ?? 0) - (coverages[4] ?? 0),
    headlineAsked: headlineAsked(passages, query.text),
    length: Math.log(1 + terms.length),
  };
}

/** How much the heaviest term that is not there weighs beside the heaviest of all: the one word that makes it another question. */
function heaviestMissing(terms: readonly QuestionTerm[], present: ReadonlySet<string>): number {
  let heaviest = 0;
  let missing = 0;
  for (const term of terms) {
    const weight = weightOf(term);
    heaviest = Math.max(heaviest, weight);
    missing = Math.max(missing, weight * (1 - presence(term, present)));
  }
  return heaviest === 0 ? 1 : missing / heaviest;
}

/** The largest share of the question's names and numbers that one passage holds; 1 when it has none. */
function togetherShare(entities: readonly Entity[], texts: readonly ReadonlySet<string>[]): number {
  if (entities.length === 0) return 1;
  const heldBy = (text: ReadonlySet<string>) =>
    entities.filter(({ terms, alternatives }) => [terms, ...alternatives].some((all) => all.every((term) => text.has(term))))
      .length;
  return Math.max(0, ...texts.map(heldBy)) / entities.length;
}

/** Share of a headline's words that the question says. */
function shareOf(headline: ReadonlySet<string>, terms: readonly QuestionTerm[]): number {
  const asked = new Set(terms.map(({ term }) => term));
  return share([...headline], (term) => asked.has(term));
}

/** How much of the question the longest headline that it holds word for word takes. */
function headlineAsked(passages: readonly Passage[], question: string): number {
  const asked = foldForMatching(question);
  const held = passages
    .map(({ article }) => foldForMatching(article.title ?? '').replace(/ ?[(（].*$/u, ''))
    .filter((headline) => headline.length > 1 && asked.includes(headline));
  return Math.max(0, ...held.map((headline) => headline.length)) / Math.max(1, asked.length);
}

function fromAsked({ outlets }: Query, { candidate }: Evidence): boolean {
  return outlets.some(({ articles }) => articles.has(candidate.passage.article.id));
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
