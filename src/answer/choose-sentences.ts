import { presence, weightOf } from '../retrieve/coverage.js';
import type { Query } from '../retrieve/query.js';
import type { AskedFor } from './asked-for.js';
import type { Candidate } from './candidate.js';
import type { Evidence, Weighed } from './evidence.js';
import { isCertain } from './holds-answer.js';

/** More than this is no longer an answer but a digest. */
const MOST_SENTENCES = 3;
/** A further sentence must score this share of the best one's score … */
const SCORE_SHARE = 0.6;
/** … and add this share of the question's weight, or be nearly as good as the best. */
const ADDED_SHARE = 0.12;
const NEARLY_AS_GOOD = 0.8;
/** It names what is asked about in itself, its headline or the sentence before (see entity-credit), unless the best does not either. */
const SAME_NAME = 0.8;
/** Two sentences with this share of their terms in common say the same. */
const SAME_SHARE = 0.55;

/** The sentences to show, in the order in which they are read: the best, and those that add something needed. */
export function chooseSentences(query: Query, { asked, evidence }: Weighed): Evidence[] {
  const best = evidence[0];
  if (best === undefined) return [];
  const leading = [...saidBefore(best, evidence), best];
  const chosen = [...leading];
  for (const next of evidence.slice(1)) {
    if (chosen.length === MOST_SENTENCES || next.score < SCORE_SHARE * best.score) break;
    if (next.entity < Math.min(best.entity, SAME_NAME) || !sameSource(chosen, next)) continue;
    if (chosen.some((other) => saysTheSame(other, next))) continue;
    if (best.holds && !next.holds && needsValue(asked)) continue;
    if (added(query, chosen, next) >= ADDED_SHARE || (next.score >= NEARLY_AS_GOOD * best.score && next.holds)) chosen.push(next);
  }
  return bestFirst(withContinuation(chosen, best, evidence), leading);
}

/** A person is not always recognised as one, in Chinese least. */
const needsValue = (asked: AskedFor): boolean => isCertain(asked) && asked !== 'person';

const continues =
  /^(?:the |two |three )?others?\b|^(?:these|those|they) (?:are|were|include)\b|^(?:其他|其餘|其余|另外|這些|这些|它們|它们|ほか|その他)/iu;

/** A list that runs on in the next sentence ("The others include …") belongs to the one that began it. */
function withContinuation(chosen: readonly Evidence[], best: Evidence, evidence: readonly Evidence[]): Evidence[] {
  const { passage, place } = best.candidate;
  const next = [1, 2].map((step) =>
    evidence.find(({ candidate }) => candidate.passage.chunkId === passage.chunkId && candidate.place === place + step),
  );
  const more = next.find((one) => one !== undefined && continues.test(one.candidate.text));
  if (more === undefined || chosen.includes(more)) return [...chosen];
  return [...chosen.slice(0, MOST_SENTENCES - 1), more];
}

export const leansBack =
  /^["“「『]?(?:(?:and|but|so),? )?(?:then )?(?:he|she|it|they|his|her|its|their|this|these|that same|the same)\b|^(?:他|她|它|其|該|该|此|這|这|同年|同日|彼|同社|同氏|これ|それ)/iu;

/** The sentence before one that begins with "he" or "that same year": without it the reader cannot tell who or when. */
function saidBefore(best: Evidence, evidence: readonly Evidence[]): Evidence[] {
  return leansBack.test(best.candidate.text) ? evidence.filter(({ candidate }) => isJustBefore(candidate, best.candidate)) : [];
}

/** In the same chunk, or across the border to the chunk before where that was retrieved too. */
function isJustBefore(one: Candidate, { passage, place }: Candidate): boolean {
  if (one.passage.article.id !== passage.article.id) return false;
  if (one.passage.chunkId === passage.chunkId) return one.place === place - 1;
  const { ordinal, sentences } = one.passage.chunk;
  return place === 0 && ordinal === passage.chunk.ordinal - 1 && one.place === sentences.length - 1;
}

/** A report, its translation and its copies are one source: the second sentence comes from the same version as the first. */
function sameSource(chosen: readonly Evidence[], next: Evidence): boolean {
  return chosen.every(({ candidate }) => {
    const one = candidate.passage.article;
    const other = next.candidate.passage.article;
    if (one.id === other.id) return true;
    return (one.translationOf ?? one.id) !== (other.translationOf ?? other.id) && !one.alsoIn.includes(other.id);
  });
}

function added(query: Query, chosen: readonly Evidence[], next: Evidence): number {
  let gain = 0;
  let whole = 0;
  for (const term of query.terms) {
    whole += weightOf(term);
    const held = Math.max(...chosen.map(({ candidate }) => presence(term, candidate.terms)));
    gain += weightOf(term) * Math.max(0, presence(term, next.candidate.terms) - held);
  }
  return whole === 0 ? 0 : gain / whole;
}

export function saysTheSame(one: Evidence, other: Evidence): boolean {
  const terms = one.candidate.terms;
  const others = other.candidate.terms;
  let common = 0;
  for (const term of terms) if (others.has(term)) common++;
  return common >= SAME_SHARE * Math.min(terms.size, others.size);
}

/**
 * The sentence that answers stands first, with what it leans on before it; what adds to it follows in the order of its article,
 * articles in the order of their best sentence.
 */
function bestFirst(chosen: readonly Evidence[], leading: readonly Evidence[]): Evidence[] {
  const articles = [...new Set(chosen.map(({ candidate }) => candidate.passage.article.id))];
  const others = chosen.filter((one) => !leading.includes(one));
  return [
    ...leading,
    ...others.sort((one, other) => {
      const [a, b] = [one.candidate, other.candidate];
      const byArticle = articles.indexOf(a.passage.article.id) - articles.indexOf(b.passage.article.id);
      return byArticle || a.passage.chunk.ordinal - b.passage.chunk.ordinal || a.place - b.place;
    }),
  ];
}
