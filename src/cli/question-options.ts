import { Fault } from '../errors.js';
import type { Question } from '../retrieve/passage.js';
import { widenDate } from '../retrieve/widen-date.js';

/** The limits that `ask`, `search`, `timeline` and `compare` take. */
export interface QuestionOptions {
  readonly outlet?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export type Limits = Omit<Question, 'text'>;

/** Longer questions are refused before any work is done: ten times what a Discord message holds. */
export const longestQuestion = 20_000;

/** @throws Fault `usage` for a date that is none, or a span that ends before it begins */
export function readLimits(options: QuestionOptions): Limits {
  const from = options.from === undefined ? null : readDate('--from', options.from).first;
  const to = options.to === undefined ? null : readDate('--to', options.to).last;
  if (from !== null && to !== null && from > to) {
    throw new Fault('usage', '--from is later than --to.', { remedy: 'Swap the two dates.' });
  }
  return { outlets: (options.outlet ?? []).map((name) => name.trim()).filter((name) => name !== ''), from, to };
}

/** @param what the typed words are called. @throws Fault `usage` for a question without a word or too long to be one */
export function readQuestion(text: string, limits: Limits, what: 'question' | 'text' | 'topic' = 'question'): Question {
  if (text.trim() === '') throw new Fault('usage', `The ${what} is empty.`, { remedy: `Write a ${what}.` });
  if (text.length > longestQuestion) {
    throw new Fault('usage', `The ${what} is too long.`, { remedy: `Keep it under ${longestQuestion} characters.` });
  }
  return { text: text.trim(), ...limits };
}

function readDate(option: string, text: string) {
  const range = widenDate(text);
  if (range) return range;
  throw new Fault('usage', `${option} is not a date.`, { remedy: 'Write a date such as 2026-04-27, 2026-04 or 2026.' });
}
