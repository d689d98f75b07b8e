import type { EvidenceText } from '../evidence-text.js';
import { type Removal, removal } from '../removal.js';
import { type Clause, clausesOf, likeness } from './clauses.js';
import { lostHedge } from './hedges.js';
import { oppositeIn } from './opposites.js';

/**
 * A statement says yes where its source says yes and no where it says no, clause by clause: each of its clauses is held against the one of the
 * cited sentences that it shares most with. Where nothing is shared (another language), it may say no only if the source does, and must where
 * the source says nothing else. What the source only supposes is not told as a fact, and rising is not falling.
 */
export function checkPolarity(text: string, { cited, parallels, sameLanguage }: EvidenceText): Removal | null {
  const originals = cited.flatMap(({ sentences }) => clausesOf(sentences));
  const translated = parallels.flatMap(({ sentences }) => clausesOf(sentences));
  const whole = [...cited, ...parallels].map(({ sentences }) => sentences).join('\n');
  const sources = translated.length > 0 ? translated : originals;
  const own = clausesOf(text).filter(saysSomething);
  const matched = own.map((clause) => bestFor(clause, sources, sameLanguage ? 0 : LEAST_ACROSS));
  for (const [at, clause] of own.entries()) {
    const best = matched[at] ?? null;
    const fault = best === null ? unmatchedFault(clause, own, sources, matched) : matchedFault(clause, best);
    if (fault !== null) return fault;
  }
  const hedge = lostHedge(text, whole, clausesOf(text), [...originals, ...translated]);
  return hedge === null ? null : removal('attribution', hedge);
}

/** Across languages one figure or word in common may stand in any clause: two tell which is meant. */
const LEAST_ACROSS = 1.99;

/** One word before others is the subject of what follows. */
const saysSomething = ({ words, figures, negated }: Clause, at: number, all: readonly Clause[]): boolean =>
  negated || words.length + figures.size >= (at === all.length - 1 ? 1 : 2);

function matchedFault(clause: Clause, best: readonly Clause[]): Removal | null {
  if (best.every((source) => source.negated !== clause.negated)) return removal('negation', clause.text);
  const opposite = oppositeIn(clause.text, best.map((source) => source.text).join('\n'));
  return opposite === null ? null : removal('unsupported', opposite);
}

/** Of a clause that shares nothing: it may tell one of those that no other clause tells, and these may all say no, or none. */
function unmatchedFault(
  clause: Clause,
  own: readonly Clause[],
  sources: readonly Clause[],
  matched: readonly (readonly Clause[] | null)[],
): Removal | null {
  const told = new Set(matched.flatMap((best) => (best?.length === 1 ? best : [])));
  const left = sources.filter((source) => !told.has(source));
  const fits = (left.length === 0 ? sources : left).some((source) => source.negated === clause.negated);
  const denies = left.some((source) => source.negated) && !own.some(({ negated }) => negated);
  return !fits || (denies && !clause.negated) ? removal('negation', clause.text) : null;
}

/** Clauses that fit equally well are all kept. */
function bestFor(clause: Clause, sources: readonly Clause[], above: number): Clause[] | null {
  const scores = sources.map((source) => likeness(clause, source));
  const highest = Math.max(0, ...scores);
  return highest <= above ? null : sources.filter((_, at) => (scores[at] ?? 0) >= highest - 1e-9);
}
