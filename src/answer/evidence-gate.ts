import { foldForMatching } from '../language/fold.js';
import type { Query } from '../retrieve/query.js';
import type { Evidence, Weighed } from './evidence.js';
import { isCertain } from './holds-answer.js';

/** Whether there is enough to answer with, and if not, why. */
export type Verdict =
  | { readonly enough: true }
  | { readonly enough: false; readonly reason: 'nothing' | 'other-outlet' | 'entity' | 'kind' | 'coverage' };

/**
 * Coverage of the question by the sentence, by its surroundings and by the whole passage, in the proportion that a logistic
 * regression gave them as signs of an answerable question (Chinese encyclopaedia questions with and without their article).
 */
const SENTENCE_SHARE = 0.2;
const WINDOW_SHARE = 0.55;
const PASSAGE_SHARE = 0.25;
/**
 * The floor of that mixture. On the same questions .35 loses 4 % of the answerable and refuses 71 % of the others, .42 loses 7 %
 * and refuses 83 %, .5 loses 14 % and refuses 92 %.
 */
const COVERAGE_FLOOR = 0.42;
/** Each name and number of the question must stand at least this near (see entity-credit). */
const ENTITY_FLOOR = 0.5;

/** A sentence that says nearly the whole question may name its subject elsewhere in the passage. */
const FULL_SENTENCE = 0.75;
const FULL_ENTITY_FLOOR = 0.3;
/** Names in Chinese and Japanese bear no mark; that none was recognised proves nothing. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u;
/**
 * What the question says of its names must be said near the sentence too: "the population of X" is not answered by any sentence
 * about X. Higher than .3 it refuses paraphrases whose words the lists of same meaning do not have.
 */
const RELATION_FLOOR = 0.2;
/** Of one or two such words, two fifths of their weight: one that is missing then changes what is asked. */
const FEW_WORDS = 2;
const FEW_WORDS_FLOOR = 0.4;
/** "Who is the head of X": the sentence that names the head says so itself, in this share of the words for the office. */
const ROLE_FLOOR = 0.3;
const asksForRole =
  /\bwho(?:['’]s| is| was| are| were) (?:the |an? )?\p{L}+.* (?:of|at|for|in)\b|\bwho(?:['’]s| is| was) .+['’]s? /iu;

/** No evidence, no answer: decided in code before anything is written, on the best sentence found. */
export function judge(query: Query, { asked, evidence }: Weighed): Verdict {
  const best = evidence[0];
  if (best === undefined || !query.terms.some(({ term }) => /\p{L}/u.test(term))) return { enough: false, reason: 'nothing' };
  if (!ofAskedOutlet(query, best)) return { enough: false, reason: 'other-outlet' };
  if (best.entity < (best.sentence >= FULL_SENTENCE ? FULL_ENTITY_FLOOR : ENTITY_FLOOR))
    return { enough: false, reason: 'entity' };
  if (isCertain(asked) && !best.holds && !(asked === 'person' && unspaced.test(best.candidate.text)))
    return { enough: false, reason: 'kind' };
  if (isCertain(asked) && asksOfUnknown(query)) return { enough: false, reason: 'entity' };
  if (!best.attribute || !best.spoken) return { enough: false, reason: 'kind' };
  if (asked === 'person' && asksForRole.test(query.text) && best.relation < ROLE_FLOOR)
    return { enough: false, reason: 'coverage' };
  if (!best.predicate || best.relationNear < (best.relating <= FEW_WORDS ? FEW_WORDS_FLOOR : RELATION_FLOOR))
    return { enough: false, reason: 'coverage' };
  return mixture(best) >= COVERAGE_FLOOR ? { enough: true } : { enough: false, reason: 'coverage' };
}

const ofWhat = /(?:^|\s)(?:in|on|of|for|at|against|from) (?:the |an? |his |her |its |their )?(?:\p{Lu}[\p{L}’'-]* ){0,2}$/u;

/**
 * Whether a value is asked of a thing that the corpus has no word for ("duties on Chinese zinc" where no text has zinc): what
 * is said of its neighbours is then said of something else.
 */
function asksOfUnknown({ text, terms }: Query): boolean {
  return terms.some(
    ({ term, start, known, importance, alternatives }) =>
      !known && importance === 1 && alternatives.length === 0 && /^[a-z]{4,}$/.test(term) && ofWhat.test(text.slice(0, start)),
  );
}

/** How much speaks for an answer, 0 to 1. */
export const confidenceOf = ({ evidence }: Weighed): number => (evidence[0] === undefined ? 0 : mixture(evidence[0]));

const mixture = ({ sentence, window, passage }: Evidence): number =>
  SENTENCE_SHARE * sentence + WINDOW_SHARE * window + PASSAGE_SHARE * passage;

/** An outlet that the question names either published the sentence or is spoken of in it. */
export function ofAskedOutlet({ outlets, text }: Query, { candidate }: Evidence): boolean {
  if (outlets.length === 0) return true;
  const { article, chunk } = candidate.passage;
  const spoken = foldForMatching(chunk.text);
  return outlets.some(({ articles, name, place }) => {
    const written = place === null ? name : text.slice(place.start, place.end);
    return articles.has(article.id) || [name, written].some((form) => spoken.includes(foldForMatching(form)));
  });
}
