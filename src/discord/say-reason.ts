// In: why something was not done, as the archive tells it. Out: the same in the reader's language, with all that it names unable to act.
// Called by whatever shows refusals and faults.
import type { Fault } from '../errors.js';
import { type Explained, gapsOf, isReasonKey, type Reason } from '../reasons/reason.js';
import { neutraliseWithin } from './neutralise.js';
import type { Words } from './words/words.js';

/** Reason and remedy. What another version of Byline knows alone is told as it came, in English. @param room for each, in UTF-16 units */
export function sayWhy({ reason, remedy, why }: Explained, words: Words, room: number): string {
  const said = why && tell(why, words, room);
  const help = why && tell({ ...why, code: `${why.code}.remedy` }, words, room);
  if (said !== null && help !== null) return words.say('reason.told', { reason: withoutStop(said), remedy: help });
  return `${withoutStop(neutraliseWithin(reason, room))}. ${neutraliseWithin(remedy, room)}`;
}

export function sayFault({ message, remedy, why }: Fault, words: Words): string {
  return sayWhy({ reason: message, remedy, why }, words, 800);
}

/** @param english what it says where it is another version's */
export function sayReason(why: Reason, english: string, words: Words, room: number): string {
  return tell(why, words, room) ?? neutraliseWithin(english, room);
}

/** Null: a code is not known, or lacks a value. */
function tell({ code, values }: Reason, words: Words, room: number): string | null {
  if (!isReasonKey(code)) return null;
  const told: Record<string, string> = {};
  for (const gap of gapsOf(code)) {
    const value = values[gap];
    const said = typeof value === 'object' ? tell(value, words, room) : neutraliseWithin(String(value ?? ''), room / 2);
    if (value === undefined || said === null) return null;
    told[gap] = said;
  }
  return words.say(code, told);
}

const withoutStop = (text: string): string => text.replace(/[.:\u3002\uff1a]+$/u, '');
