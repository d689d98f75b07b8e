import { createTermSieve, type TermSieve } from '../language/term-sieve.js';
import type { Claim } from './claims.js';
import { ALTERNATIVE_CREDIT, weightOf } from './coverage.js';
import type { QuestionTerm } from './query.js';

/** How a passage holds the terms of a question. Shares of the question's weight, 0 to 1. */
export interface Match {
  /** Of the sentence that holds most. */
  readonly bestSentence: number;
  /** Of the sentence that holds most of one claim, raised for a short claim; 0 where the question is read as a whole. */
  readonly bestClaim: number;
  /** Of the pairs of terms that stand next to each other in the question: those that do so in a sentence too, one word between them at most. */
  readonly sideBySide: number;
}

/** @param sentences terms in order, as often as they stand there; '' for one that is none of the question's (see `TermSieve`) */
export type MatchTerms = (sentences: readonly (readonly string[])[]) => Match;

/** Blanks or one short word between two terms of the question ("head of office"), in UTF-16 units. */
const WIDEST_GAP = 5;

/**
 * A claim that is held in full counts as its share of the question's weight to the power of 1 less this. At 0 a short claim counts for nothing
 * beside a long one, at 1 a claim of two common words for as much as the longest; between .1 and .5 little moves.
 */
const SHORT_CLAIM = 0.25;

/**
 * Reads each passage once and makes nothing but numbers: a search looks at dozens. What it finds is what `coverage` of each sentence's
 * set of terms finds, and the ordered window of D. Metzler and W. B. Croft, "A Markov Random Field Model for Term Dependencies" (2005).
 */
export function createTermMatcher(terms: readonly QuestionTerm[], claims: readonly Claim[] = []): MatchTerms {
  const weights = terms.map(weightOf);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const raised = claims.map((claim) => {
    const own = weights.slice(claim.from, claim.to).reduce((sum, weight) => sum + weight, 0);
    return { ...claim, factor: own === 0 ? 0 : (whole / own) ** SHORT_CLAIM };
  });
  const roles = rolesOf(terms);
  const groups = roles.groups.length;
  const follows = terms.map((term, at) => {
    const before = terms[at - 1];
    return before !== undefined && term.start - before.end <= WIDEST_GAP;
  });
  const pairWeights = terms.map((_, at) => (follows[at] ? Math.min(weights[at - 1] as number, weights[at] as number) : 0));
  const allPairs = pairWeights.reduce((sum, weight) => sum + weight, 0);
  const said = new Float64Array(terms.length);
  const seen = new Uint32Array(groups);
  const lastAt = new Int32Array(terms.length);

  return (sentences) => {
    const paired = new Uint8Array(terms.length);
    let best = 0;
    let bestClaim = 0;
    for (const sentence of sentences) {
      said.fill(0);
      seen.fill(0);
      lastAt.fill(-9);
      let place = 0;
      for (const token of sentence) {
        if (token.length > 1 || token < '\u2e80') place++;
        if (token === '') continue;
        const role = roles.byToken.get(token);
        if (role === undefined) continue;
        for (const [group, bit] of role.parts) seen[group] = (seen[group] as number) | bit;
        if (role.term < 0) continue;
        said[role.term] = 1;
        lastAt[role.term] = place;
        if (follows[role.term] && place - (lastAt[role.term - 1] as number) <= 2 && place > (lastAt[role.term - 1] as number))
          paired[role.term] = 1;
      }
      roles.groups.forEach(({ term, full }, group) => {
        if (seen[group] === full && said[term] === 0) said[term] = ALTERNATIVE_CREDIT;
      });
      let held = 0;
      for (let at = 0; at < said.length; at++) held += (weights[at] as number) * (said[at] as number);
      best = Math.max(best, held);
      for (const { from, to, factor } of raised) {
        let own = 0;
        for (let at = from; at < to; at++) own += (weights[at] as number) * (said[at] as number);
        bestClaim = Math.max(bestClaim, own * factor);
      }
    }
    let pairs = 0;
    for (let at = 0; at < paired.length; at++) if (paired[at]) pairs += pairWeights[at] as number;
    const share = (held: number) => (whole === 0 ? 0 : held / whole);
    return {
      bestSentence: share(best),
      bestClaim: share(bestClaim),
      sideBySide: allPairs === 0 ? 0 : pairs / allPairs,
    };
  };
}

/** Lets through what a matcher of these terms looks for. */
export const sieveOf = (terms: readonly QuestionTerm[]): TermSieve =>
  createTermSieve(terms.flatMap(({ term, alternatives }) => [term, ...alternatives.flat()]));

/** What a token stands for: a term itself (-1: none), and parts of other ways to say terms, each a bit of its group. */
interface Role {
  term: number;
  readonly parts: (readonly [group: number, bit: number])[];
}

/** A way to say a term in other words is there when all its words are. Longer ones than 31 words are nobody's words. */
function rolesOf(terms: readonly QuestionTerm[]) {
  const byToken = new Map<string, Role>();
  const roleOf = (token: string): Role => {
    const role = byToken.get(token) ?? { term: -1, parts: [] };
    byToken.set(token, role);
    return role;
  };
  const groups: { readonly term: number; readonly full: number }[] = [];
  terms.forEach(({ term, alternatives }, at) => {
    roleOf(term).term = at;
    for (const words of alternatives.filter(({ length }) => length > 0 && length < 32)) {
      const group = groups.length;
      const distinct = [...new Set(words)];
      groups.push({ term: at, full: 2 ** distinct.length - 1 });
      distinct.forEach((word, place) => {
        roleOf(word).parts.push([group, 2 ** place]);
      });
    }
  });
  return { byToken, groups };
}
