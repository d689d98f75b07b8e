import { coverage, presence, weightOf } from '../../retrieve/coverage.js';
import type { Passage } from '../../retrieve/passage.js';
import type { ReadTerms } from '../../retrieve/passage-terms.js';
import type { Entity, Query, QuestionTerm } from '../../retrieve/query.js';
import type { Evidence, Weighed } from '../evidence.js';
import { isCertain } from '../holds-answer.js';

/** What speaks for and against an answer, by name; all but `length` are 0 to 1. Read by the gate's model and by what trains it. */
export type GateFeatures = Readonly<Record<(typeof featureNames)[number], number>>;

export const featureNames = [
  'sentence',
  'window',
  'passage',
  'bestPassage',
  'union',
  'heaviestMissing',
  'heaviestMissingAnywhere',
  'unknown',
  'entity',
  'entitiesTogether',
  'unknownEntity',
  'relation',
  'relationNear',
  'lacksKind',
  'lacksVagueKind',
  'lacksAttribute',
  'lacksSpeaker',
  'lacksDeed',
  'neighbours',
  'outletLacking',
  'outletElsewhere',
  'clauses',
  'periodLacking',
  'length',
  'unspaced',
  'unspacedWindow',
  'unspacedMissing',
  'asksMany',
  'asksManyUnion',
  'asksManyClauses',
] as const;

export interface GateInput {
  readonly query: Query;
  /** Best evidence first. */
  readonly weighed: Weighed;
  /** Best first. */
  readonly passages: readonly Passage[];
  readonly readTerms: ReadTerms;
}

/** Passages looked at together: what a question of several parts needs is rarely spread wider. */
const TOGETHER = 6;

const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function gateFeatures({ query, weighed, passages, readTerms }: GateInput): GateFeatures | null {
  const best = weighed.evidence[0];
  if (best === undefined) return null;
  const { terms, entities, outlets, periods } = query;
  const texts = passages.slice(0, TOGETHER).map((passage) => readTerms(passage).all);
  const union = new Set(texts.flatMap((text) => [...text]));
  const near = new Set([...best.candidate.terms, ...best.candidate.before, ...best.candidate.after, ...best.candidate.title]);
  const window = best.window;
  const missing = heaviestMissing(terms, near);
  const unspaced = unspacedScript.test(query.text) ? 1 : 0;
  const unioned = coverage(terms, union);
  const clauses = clauseCoverage(query, passages, readTerms);
  const named = new Set(outlets.map(({ name }) => name)).size;
  const asksMany = named > 1 || terms.length > MANY_TERMS ? 1 : 0;
  return {
    sentence: best.sentence,
    window,
    passage: best.passage,
    bestPassage: Math.max(...texts.map((text) => coverage(terms, text)), 0),
    union: unioned,
    heaviestMissing: missing,
    heaviestMissingAnywhere: heaviestMissing(terms, union),
    unknown: unknownShare(terms),
    entity: best.entity,
    entitiesTogether: togetherShare(entities, texts),
    unknownEntity: entities.some(({ known, alternatives }) => !known && alternatives.length === 0) ? 1 : 0,
    relation: best.relation,
    relationNear: best.relationNear,
    lacksKind: isCertain(weighed.asked) && !best.holds ? 1 : 0,
    lacksVagueKind: !isCertain(weighed.asked) && !best.holds ? 1 : 0,
    lacksAttribute: best.attribute ? 0 : 1,
    lacksSpeaker: best.spoken ? 0 : 1,
    lacksDeed: best.predicate ? 0 : 1,
    neighbours: best.neighbours,
    outletLacking: share(outlets, ({ articles }) => articles.size === 0),
    outletElsewhere: outlets.length > 0 && !fromAsked(query, best) ? 1 : 0,
    clauses,
    periodLacking: share(
      periods,
      ({ from, to }) =>
        !passages.some(({ article: { published } }) => published !== null && published >= from && published <= to),
    ),
    length: Math.log(1 + terms.length),
    unspaced,
    unspacedWindow: unspaced * window,
    unspacedMissing: unspaced * missing,
    asksMany,
    asksManyUnion: asksMany * unioned,
    asksManyClauses: asksMany * clauses,
  };
}

/** A question with more content words asks for several things at once. */
const MANY_TERMS = 14;

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

/** Share of the question's weight in words that the archive has in no form. */
function unknownShare(terms: readonly QuestionTerm[]): number {
  let unknown = 0;
  let whole = 0;
  for (const term of terms) {
    whole += weightOf(term);
    if (!term.known && term.alternatives.length === 0) unknown += weightOf(term);
  }
  return whole === 0 ? 1 : unknown / whole;
}

/** The largest share of the question's names and numbers that one passage holds; 1 when it has none. */
function togetherShare(entities: readonly Entity[], texts: readonly ReadonlySet<string>[]): number {
  if (entities.length === 0) return 1;
  const holds = (text: ReadonlySet<string>) =>
    entities.filter(({ terms, alternatives }) => [terms, ...alternatives].some((all) => all.every((term) => text.has(term))))
      .length;
  return Math.max(0, ...texts.map(holds)) / entities.length;
}

/** Where outlets are named: how well each one's best passage covers the terms around its name; the least of them. Else the best passage's. */
function clauseCoverage(query: Query, passages: readonly Passage[], readTerms: ReadTerms): number {
  const own = query.outlets.map(({ articles, place }) => {
    const near = place === null ? query.terms : termsAround(query, place);
    return Math.max(
      0,
      ...passages.filter(({ article }) => articles.has(article.id)).map((passage) => coverage(near, readTerms(passage).all)),
    );
  });
  if (own.length > 0) return Math.min(...own);
  return Math.max(0, ...passages.slice(0, TOGETHER).map((passage) => coverage(query.terms, readTerms(passage).all)));
}

function termsAround({ terms, outlets }: Query, place: { readonly start: number; readonly end: number }): QuestionTerm[] {
  const distance = (
    { start, end }: { readonly start: number; readonly end: number },
    to: { readonly start: number; readonly end: number },
  ) => Math.max(0, to.start - end, start - to.end);
  return terms.filter((term) =>
    outlets.every((other) => other.place === null || distance(term, other.place) >= distance(term, place)),
  );
}

function fromAsked({ outlets }: Query, { candidate }: Evidence): boolean {
  return outlets.some(({ articles }) => articles.has(candidate.passage.article.id));
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}
