import type { Answer } from './answer.js';
import type { Turn } from './ask-options.js';

/** Turns that a conversation keeps: what a person still means by "there" or "he" was said in the last few. */
const mostTurns = 4;
/** Characters kept of each: names and periods stand in the first lines; more costs memory, and tokens where a model reads them. */
const longestQuestion = 600;
const longestAnswer = 1_000;

/** What later questions may refer to. */
export function turnOf(answer: Answer): Turn {
  return { question: cut(answer.standing ?? answer.question, longestQuestion), answer: cut(answer.text, longestAnswer) };
}

/** For whoever asks on from another person's answer: the answer's own words in place of the question, which was that person's; null where nothing was answered. */
export function turnWithoutQuestion({ statements, text }: Answer): Turn | null {
  const [first] = statements;
  return first === undefined ? null : { question: cut(first.text, longestQuestion), answer: cut(text, longestAnswer) };
}

/** A conversation with one more turn, without those that are too long ago. */
export function withTurn(turns: readonly Turn[], turn: Turn): readonly Turn[] {
  return [...turns, turn].slice(-mostTurns);
}

/** Never in the middle of a character. */
function cut(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}
