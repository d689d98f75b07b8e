import type { Entity } from '../retrieve/query.js';
import type { AskedFor } from './asked-for.js';
import type { Candidate } from './candidate.js';

/** Where an entity may stand, seen from a sentence. */
export interface Surroundings {
  readonly candidate: Candidate;
  readonly chunk: ReadonlySet<string>;
  /** The terms of each sentence of the article. */
  readonly article: () => readonly ReadonlySet<string>[];
  /** Whether the sentence opens with a name that the question does not name. */
  readonly otherSubject: () => boolean;
}

/** An article speaks of a thing throughout when it names it in this many sentences. */
const TOPIC_MENTIONS = 4;

/** Begins by pointing to the sentence before. */
const refersBack =
  /^(?:he|she|it|they|his|her|its|their|this|that|these|those|the|both|mr|ms|mrs)\b|^(?:他|她|它|該|该|此|這|这|其|同社|同氏|彼|これ|それ|この|その)|^(?:ông|bà|họ|nó|đây)(?=\s)/iu;

/**
 * How near an entity stands to a sentence: in it 1, in it by a part of a longer name .9, in the headline .9, the sentence before .8 (what "it" and "the company"
 * refer to), a few sentences before one that points back .7, a thing that the article is about .7, the sentence after .6, elsewhere in the chunk .35, in the article .2.
 * A sentence about something else speaks of it only where it names it.
 * Asked for a person, the sentences around count only when this one points back: two people in a row are seldom the same.
 */
export function entityCredit(entity: Entity, { candidate, chunk, article, otherSubject }: Surroundings, asked: AskedFor): number {
  const within = (terms: ReadonlySet<string>) => holdsEntity(entity, terms);
  const published = candidate.passage.article.published ?? '';
  if (within(candidate.terms)) return 1;
  if (isShortened(entity, candidate.text) && (within(chunk) || article().some(within))) return 0.9;
  if (entity.kind === 'name' && otherSubject()) return within(chunk) ? 0.4 : 0;
  if (within(candidate.title) || (entity.kind === 'number' && published.startsWith(entity.text))) return 0.9;
  const before = within(candidate.before);
  if (before && (asked !== 'person' || refersBack.test(candidate.text))) return 0.8;
  if (within(candidate.earlier) && refersBack.test(candidate.text)) return 0.7;
  if (mentions(entity, article()) >= TOPIC_MENTIONS) return 0.7;
  if (asked !== 'person' && within(candidate.after)) return 0.6;
  if (before || within(chunk)) return 0.35;
  return article().some(within) ? 0.2 : 0;
}

/** Whether all words of an entity stand there, or of another way to say it. */
export function holdsEntity({ terms, alternatives }: Entity, present: ReadonlySet<string>): boolean {
  return [terms, ...alternatives].some((all) => all.every((term) => present.has(term)));
}

/** Shorter words are as often a part of other names ("AI"). */
const SHORTEST_PART = 4;

/** "Ms. Tamsin" for the Odile Tamsin of a few paragraphs before: one word of a longer name, capitalised as in the name. */
function isShortened({ text, terms, kind }: Entity, sentence: string): boolean {
  if (kind !== 'name' || terms.length < 2) return false;
  return text.split(' ').some((word) => word.length >= SHORTEST_PART && sentence.includes(word));
}

function mentions(entity: Entity, article: readonly ReadonlySet<string>[]): number {
  return article.filter((sentence) => holdsEntity(entity, sentence)).length;
}
