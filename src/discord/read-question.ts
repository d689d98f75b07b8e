import type { Question } from '../retrieve/passage.js';
import { widenDate } from '../retrieve/widen-date.js';
import { visibleText } from './neutralise.js';
import { sentences } from './sentences.js';
import { withoutMentions } from './without-mentions.js';

/** What was typed, before anything is believed of it: a client can send what Discord's form would not let through. */
export interface TypedQuestion {
  readonly text: string | null;
  readonly outlet?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** A kind sentence in place of the thing asked for. */
export interface Refusal {
  readonly refusal: string;
}

/** Longest question taken, in characters: a message's own limit, so that an excerpt can be pasted. More is an article, not a question. */
export const questionLimit = 4_000;

export function readQuestion(typed: TypedQuestion): Question | Refusal {
  const text = withoutMentions(visibleText(typed.text ?? ''));
  if (text === '') return { refusal: sentences.questionMissing };
  if (text.length > questionLimit) return { refusal: sentences.questionTooLong(questionLimit) };
  const outlet = visibleText(typed.outlet ?? '');
  if (outlet.length > 100) return { refusal: sentences.outletTooLong };
  const from = readDay(typed.from);
  const to = readDay(typed.to);
  if (from === 'wrong') return { refusal: sentences.dateWrong('from') };
  if (to === 'wrong') return { refusal: sentences.dateWrong('to') };
  if (from && to && from.first > to.last) return { refusal: sentences.datesReversed };
  return { text, outlets: outlet === '' ? [] : [outlet], from: from?.first ?? null, to: to?.last ?? null };
}

function readDay(typed: string | null | undefined): ReturnType<typeof widenDate> | 'wrong' {
  if (typed === null || typed === undefined || typed.trim() === '') return null;
  return widenDate(typed) ?? 'wrong';
}
