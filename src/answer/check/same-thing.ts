// In: a statement and a clause of a sentence, each without its figures. Out: whether beyond doubt both speak of the same thing.
// Called before a sentence is said to contradict a statement.
import { hanTokens } from '../verify/names/find/han-tokens.js';
import { latinNames } from '../verify/names/find/latin-names.js';
import { unspacedNames } from '../verify/names/find/unspaced-names.js';
import { type ContentWord, contentWords, sameWord } from '../verify/words/content-words.js';
import { foldedText } from '../verify/words/segments.js';

/** Least share of the statement's words that the sentence must have; one of many may be told otherwise. */
const LEAST_HELD = 0.8;
/** Least share of the clause's words that the statement must have: what says much else tells of another event. */
const LEAST_SAID_BACK = 0.5;
/** The same where the statement has no verb of its own ("has", "was"): any verb there would be another. */
const LEAST_WITHOUT_VERB = 0.75;

export interface SaidThere {
  /** The clause with the figure or the denial. */
  readonly clause: string;
  readonly sentence: string;
  readonly title: string;
}

/** `wording` is the statement without figures and without words that say no. */
export function speaksOfTheSame(wording: string, { clause, sentence, title }: SaidThere): boolean {
  const words = contentWords(wording);
  const inClause = contentWords(clause);
  const inSentence = contentWords(sentence);
  const inTitle = contentWords(title);
  const has = (there: readonly ContentWord[], word: ContentWord) => there.some((other) => sameWord(word, other));
  const names = namesIn(wording);
  const isName = (word: ContentWord) => names.some(({ start, end }) => start <= word.start && word.end <= end);
  const predicate = words.filter((word) => !isName(word));
  if (words.length < 2 || predicate.length === 0) return false;
  if (isOfAnotherThing(wording, `${sentence}\n${title}`)) return false;
  if (!words.filter(isName).every((word) => has(inSentence, word) || has(inTitle, word))) return false;
  // The headline may name what the sentence calls otherwise; what is done must be said with the figure itself.
  const missing = predicate.filter((word) => !has(inClause, word));
  const onlyTitled = missing.filter((word) => has(inTitle, word) || has(inSentence, word));
  if (missing.length > 1 || (words.length - missing.length + onlyTitled.length) / words.length < LEAST_HELD) return false;
  if (missing.length === predicate.length) return false;
  const saidBack = inClause.filter((word) => has(words, word)).length / Math.max(1, inClause.length);
  return saidBack >= (predicate.length > 1 ? LEAST_SAID_BACK : LEAST_WITHOUT_VERB);
}

/** 鋼捲: characters beside one another that no word list joins, and that do not stand there, are some other thing. */
function isOfAnotherThing(wording: string, there: string): boolean {
  const [text, source] = [foldedText(wording), foldedText(there)];
  const loose = hanTokens(text).filter(({ kind }) => kind === 'single' || kind === 'plain' || kind === 'unknown');
  return loose.some((one, at) => {
    const next = loose[at + 1];
    return next !== undefined && next.start === one.end && !source.includes(text.slice(one.start, next.end));
  });
}

const namesIn = (text: string): readonly { readonly start: number; readonly end: number }[] => [
  ...latinNames(text).flat(),
  ...unspacedNames(text),
];
