import type { Question } from '../retrieve/passage.js';
import { periodsIn } from '../retrieve/periods/periods-in.js';
import { type DayRange, widenDate } from '../retrieve/widen-date.js';
import type { Refusal } from './action.js';
import { visibleText } from './neutralise.js';
import { withoutMentions } from './without-mentions.js';
import type { Words } from './words/words.js';

/** What was typed, before anything is believed of it: a client can send what Discord's form would not let through. */
export interface TypedQuestion {
  readonly text: string | null;
  readonly outlet?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Longest question taken, in characters: a message's own limit, so that an excerpt can be pasted. More is an article, not a question. */
export const questionLimit = 4_000;

/** @param today ISO date, from which "last month" is told */
export function readQuestion(
  typed: TypedQuestion,
  words: Words,
  today = new Date().toISOString().slice(0, 10),
): Question | Refusal {
  const text = withoutMentions(visibleText(typed.text ?? ''));
  if (text === '') return { refusal: words.say('questionMissing') };
  if (text.length > questionLimit) return { refusal: words.say('questionTooLong', { limit: questionLimit }) };
  const outlet = visibleText(typed.outlet ?? '');
  if (outlet.length > 100) return { refusal: words.say('outletTooLong') };
  const from = readDays(typed.from, today);
  const to = readDays(typed.to, today);
  if (from === 'wrong') return { refusal: words.say('dateWrong', { option: 'from' }) };
  if (to === 'wrong') return { refusal: words.say('dateWrong', { option: 'to' }) };
  if (from && to && from.first > to.last) return { refusal: words.say('datesReversed') };
  return { text, outlets: outlet === '' ? [] : [outlet], from: from?.first ?? null, to: to?.last ?? null };
}

/** A date, or a period in words: "April 2026", "last month", "去年12月". */
function readDays(typed: string | null | undefined, today: string): DayRange | null | 'wrong' {
  const text = visibleText(typed ?? '');
  if (text === '') return null;
  const date = widenDate(text);
  if (date !== null) return date;
  const [period, ...others] = periodsIn(text, { today, newest: today });
  const isWhole = period !== undefined && others.length === 0 && period.place.start === 0 && period.place.end === text.length;
  return isWhole ? { first: period.from, last: period.to } : 'wrong';
}
