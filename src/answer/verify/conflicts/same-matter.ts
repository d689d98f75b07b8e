import { type ContentWord, sameWord } from '../words/content-words.js';
import type { Account } from './account.js';

/**
 * Two sentences are about the same when they share this much of the shorter one, and this many words. Cautious: a conflict that is none
 * puts a doubt on a right answer.
 */
const LEAST_SHARE = 0.6;
const LEAST_WORDS = 3;
/** That many of them tell what happened and are no names: two reports about one harbour may tell anything of it. */
const LEAST_TOLD = 2;
/** Figures of an event that goes on differ from week to week without contradicting each other. */
const SAME_WEEK = 7 * 86_400_000;

/** The words that two accounts share where they tell the same matter at the same time; null where they do not. */
export function sharedWords(one: Account, other: Account): readonly ContentWord[] | null {
  if (one.article.id === other.article.id || isCopy(one, other) || !sameTime(one, other)) return null;
  if (one.names.size > 0 && other.names.size > 0 && ![...one.names].some((name) => other.names.has(name))) return null;
  const shared = one.words.filter((word) => other.words.some((there) => sameWord(word, there)));
  const [mine, theirs, both] = [one.words, other.words, shared].map((words) => told(words, one, other)) as [
    number,
    number,
    number,
  ];
  return shared.length >= LEAST_WORDS && both >= LEAST_TOLD && both >= LEAST_SHARE * Math.min(mine, theirs) ? shared : null;
}

const told = (words: readonly ContentWord[], one: Account, other: Account): number =>
  words.filter(({ key }) => !one.names.has(key) && !other.names.has(key)).length;

const isCopy = (one: Account, other: Account): boolean =>
  one.article.alsoIn.includes(other.article.id) || other.article.alsoIn.includes(one.article.id);

function sameTime({ article: one }: Account, { article: other }: Account): boolean {
  if (one.published === null || other.published === null) return true;
  return Math.abs(Date.parse(one.published) - Date.parse(other.published)) <= SAME_WEEK;
}

/** "In 2029" and "in 2030", "the first quarter" and "the second": figures of other periods. */
export function otherPeriods(one: Account, other: Account): boolean {
  return (['year', 'quarter', 'month'] as const).some((part) => {
    const mine = one.dates.flatMap((date) => date[part] ?? []);
    const theirs = other.dates.flatMap((date) => date[part] ?? []);
    return mine.length > 0 && theirs.length > 0 && !mine.some((value) => theirs.includes(value));
  });
}
