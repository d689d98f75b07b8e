// In: what somebody typed. Out: the excerpt in it with the articles that hold it; null where it is a question like any other.
// Called by the answerer before it answers, and by the search before it ranks.

import type { ExcerptFinder } from './excerpt-finder.js';
import { isAtLeast, SHORTEST_EXCERPT, SHORTEST_QUOTED, sizeOf } from './excerpt-size.js';
import type { Holder } from './holder.js';
import { lettersOf } from './letters.js';
import { readExcerpt, type TypedExcerpt } from './read-excerpt.js';

export interface FoundExcerpt extends TypedExcerpt {
  /** The best first; empty where the asker says that it is an excerpt, and nothing holds it. */
  readonly holders: readonly Holder[];
}

/** Where the asker says that it is an excerpt: seven tenths of it leave room for typos and words left out. */
const ASKED_SCORE = 0.7;
/** Where nobody says so, it must be nearly whole. Above .9, excerpts with several typos become questions. */
const BARE_SCORE = 0.85;
/** A short text that is nearly whole lacks one word, and that may be the word that asks. */
const SHORT_SCORE = 0.93;
/** Letters up to which a text is short; an ideograph counts double. */
const SHORT_TEXT = 80;
/** A question that happens to be an article's own words; cut excerpts may begin with "when" or "is". */
const QUESTION_SCORE = 0.95;
/** Letters that may stand before and behind what was found: "about:" or a word with a typo. More is something said of the excerpt. */
const LOOSE_ENDS = 10;
/** For the order of search results, where a wrong guess costs little. */
const SEARCH_SCORE = 0.9;

export type AcceptArticle = ((article: string) => boolean) | undefined;

/** Conservative: what goes on as a question is answered as one. */
export function findExcerpt(finder: ExcerptFinder, typed: string, accept: AcceptArticle): FoundExcerpt | null {
  const excerpt = readExcerpt(typed);
  const { words, how } = excerpt;
  const least = how === 'bare' ? SHORTEST_EXCERPT : SHORTEST_QUOTED;
  if (!isAtLeast(sizeOf(words, lettersOf(words)), least)) return null;
  if (how === 'bare' && isOneQuestion(words)) return null;
  const asked = how === 'asked' || (how === 'quoted' && !endsAsQuestion(words));
  const holders = finder.find(words, accept, least);
  const [best] = holders;
  if (asked) return { ...excerpt, holders: best !== undefined && best.score >= ASKED_SCORE ? holders : [] };
  return best !== undefined && isExcerpt(words, best) ? { ...excerpt, holders } : null;
}

/** Articles that hold nearly all of what was typed, for the order of search results. */
export function holdersOf(finder: ExcerptFinder, typed: string, accept: AcceptArticle): readonly Holder[] {
  const { words, how } = readExcerpt(typed);
  // Most searches end here, and cost nothing more.
  if (how === 'bare' && isOneQuestion(words)) return [];
  const holders = finder.find(words, accept, how === 'bare' ? SHORTEST_EXCERPT : SHORTEST_QUOTED);
  const floor = how === 'bare' ? SEARCH_SCORE : ASKED_SCORE;
  return holders.filter(({ score }) => score >= floor);
}

function isExcerpt(words: string, { score, head, tail, covers }: Holder): boolean {
  if (Math.max(head, tail) > LOOSE_ENDS) return false;
  const { length, wide } = lettersOf(words);
  const floor = startsAsQuestion(words) ? QUESTION_SCORE : length + wide < SHORT_TEXT ? SHORT_SCORE : BARE_SCORE;
  // The word that asks is what the article does not say.
  const asking = [...words.matchAll(askingWords)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return score >= floor && [...questionsIn(words), ...asking].every(({ start, end }) => covers(start, end) >= QUESTION_SCORE);
}

/** Words that ask, in the languages that are asked most: where they do not stand in the article, the text is a question. */
const askingWords =
  /(?<![\p{L}\p{M}])(?:who|whom|whose|what|which|where|when|why|how|ai|gì|nào|đâu|bao nhiêu|mấy|khi nào|vì sao|tại sao|thế nào)(?![\p{L}\p{M}])|什麼|什么|甚麼|誰|谁|哪|多少|幾|几|為何|为何|如何|何|嗎|吗|呢|いくつ|いくら|どこ|どの|どんな|どう|いつ|なぜ|だれ|ですか|ますか/giu;

/** A question and little else is asked, even where an article asks it too. */
function isOneQuestion(words: string): boolean {
  const questions = questionsIn(words);
  const [first] = questions;
  const last = questions.at(-1);
  if (first === undefined || last === undefined) return false;
  const rest = words.slice(0, first.start) + words.slice(last.end);
  return !isAtLeast(sizeOf(rest, lettersOf(rest)), SHORTEST_EXCERPT);
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The sentences that end in a question mark. */
function questionsIn(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?。！？\n]/g)) {
    if (mark === '?' || mark === '？') parts.push({ start, end: index + 1 });
    start = index + 1;
  }
  return parts;
}

const endsAsQuestion = (words: string): boolean => /[?？]["'”’」』)）\s]*$/u.test(words);

/** Words that open or close a question in the languages that are asked most, where the mark is left out. */
const startsAsQuestion = (words: string): boolean =>
  /^\W*(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|does|did|do|has|have|can|could|would|should|ai|khi nào|tại sao|vì sao)\b/iu.test(
    words,
  ) || /(?:嗎|吗|呢|什麼|什么|甚麼|誰|谁|多少|哪裡|哪里|何時|何时|ですか|ますか|でしょうか|không|gì|nào)[\s。.]*$/u.test(words);
