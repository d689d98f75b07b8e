import type { WeightedTerm } from '../indexes/lexical-index.js';
import { type OutletFacet, type Query, type QuestionTerm, sourcesOf } from './query.js';
import type { TermStatistics } from './question-terms.js';
import type { RankingConstants } from './ranking-constants.js';

/** One search of a question: in the whole corpus, or in the articles of one outlet or author that the question names. */
export interface Scope {
  /** Null for the whole corpus. */
  readonly outlet: OutletFacet | null;
  /** The question's terms, each as important as it is for this outlet. */
  readonly terms: readonly QuestionTerm[];
}

/**
 * The searches that a question needs. "Did A report … while B wrote …" is two questions: in A's articles the words beside A count fully and
 * those beside B little, and the other way round. An outlet without articles
 * here has no scope.
 */
export function scopesOf(query: Query, { otherClause }: Pick<RankingConstants, 'otherClause'>): Scope[] {
  const whole: Scope = { outlet: null, terms: query.terms };
  const clauses = clausesOf(query);
  if (clauses.length < 2) {
    const outlets = new Map(sourcesOf(query).map((outlet) => [outlet.name, outlet]));
    return [...[...outlets.values()].filter(isHere).map((outlet) => ({ ...whole, outlet })), whole];
  }
  const scopes = new Map<string, Scope>();
  for (const clause of clauses) {
    for (const outlet of clause.outlets.filter(isHere)) {
      const known = scopes.get(outlet.name)?.terms ?? [];
      const terms = query.terms.map((term, at) => {
        const own = nearest(clauses, term) === clause ? term.importance : term.importance * otherClause;
        return { ...term, importance: Math.max(own, known[at]?.importance ?? 0) };
      });
      scopes.set(outlet.name, { outlet, terms });
    }
  }
  return [...[...scopes.values()].slice(0, MOST_SCOPES), whole];
}

/** Each is a search of its own; no question that people ask needs more. */
const MOST_SCOPES = 6;

const isHere = ({ articles }: OutletFacet): boolean => articles.size > 0;

type Place = { readonly start: number; readonly end: number };

/** Outlets that are named in one breath, and the stretch of the question that names them. */
interface Clause extends Place {
  readonly outlets: readonly OutletFacet[];
}

function clausesOf(query: Query): Clause[] {
  const { text } = query;
  const clauses: Clause[] = [];
  for (const outlet of sourcesOf(query)) {
    if (outlet.place === null) continue;
    const last = clauses.at(-1);
    if (last !== undefined && isList(text.slice(last.end, outlet.place.start)))
      clauses[clauses.length - 1] = { start: last.start, end: outlet.place.end, outlets: [...last.outlets, outlet] };
    else clauses.push({ ...outlet.place, outlets: [outlet] });
  }
  return clauses;
}

const isList = (between: string): boolean =>
  /^["'”’]?(?:,|、|，)?(?: ?(?:and|or|as well as|&|和|與|与|及|và|と)(?: the)?)? ?["'“‘]?$/iu.test(between);

function nearest(clauses: readonly Clause[], { start, end }: Place): Clause | undefined {
  const distance = (clause: Clause) => Math.max(0, clause.start - end, start - clause.end);
  return clauses.reduce<Clause | undefined>(
    (best, clause) => (best === undefined || distance(clause) < distance(best) ? clause : best),
    undefined,
  );
}

/** A lone character, or another word for a term, that more of the chunks hold than this tells nothing and is the longest to read. */
const COMMON = 0.1;

/** The terms as the lexical index takes them, with other ways to say them at a lower weight. */
export function searchTerms(
  terms: readonly QuestionTerm[],
  statistics: TermStatistics,
  { alternative, singleCharacter }: Pick<RankingConstants, 'alternative' | 'singleCharacter'>,
): WeightedTerm[] {
  const weighted = new Map(terms.map(({ term, importance }) => [term, importance]));
  const tells = (term: string) => statistics.documentFrequency(term) <= Math.max(FEW, COMMON * statistics.size);
  const add = (term: string, weight: number) => {
    const known = weighted.get(term);
    if (known !== undefined || tells(term)) weighted.set(term, Math.max(weight, known ?? 0));
  };
  for (const { term, importance, alternatives } of terms) {
    for (const other of alternatives) for (const part of other) add(part, (importance * alternative) / other.length);
    if (/^[\p{Script=Han}]{2}$/u.test(term)) for (const character of term) add(character, importance * singleCharacter);
  }
  const rare = [...weighted].filter(
    ([term]) => statistics.documentFrequency(term) <= Math.max(SHORT_LIST, VERY_COMMON * statistics.size),
  );
  return (rare.length >= ENOUGH ? rare : [...weighted]).map(([term, weight]) => ({ term, weight }));
}

/** Nor does a term of the question itself that more of them hold, beside this many others; the ranking still counts it. */
const VERY_COMMON = 0.3;
const ENOUGH = 3;
/** Chunks that are read in no time. */
const SHORT_LIST = 3000;
/** Chunks; in a small archive every word is common. */
const FEW = 100;
