// In: a report. Out: the people whom it tells in full, by the short forms that it may go on with.
import { remember } from '../../remember.js';
import { foldedText } from '../../words/segments.js';
import { isFamilyName } from '../find/han-tokens.js';
import { latinNames } from '../find/latin-names.js';
import { properRuns } from '../find/proper-runs.js';
import { isTitle } from '../ordinary/titles.js';

/** Somebody whose name is in Han characters. */
export interface Person {
  readonly name: string;
  readonly folded: string;
  /** What may be the family name, folded. */
  readonly families: readonly string[];
}

/** Where a sentence tells somebody by less than the name. */
export interface Short {
  readonly start: number;
  readonly end: number;
  /** What to read in its place. */
  readonly name: string;
}

export interface People {
  readonly han: readonly Person[];
  /** Whole names by the last of their words, or the first where the given name has a hyphen; none that two names have. */
  readonly latin: ReadonlyMap<string, string>;
}

export const peopleIn = remember((report): People => ({ han: hanPeople(report), latin: latinPeople(report) }));

function hanPeople(report: string): Person[] {
  const folded = foldedText(report);
  if (folded.length !== report.length) return [];
  const people = new Map<string, Person>();
  for (const { text, start, end } of properRuns(folded)) {
    if (text.length < 3 || text.length > 5 || isTitle(folded.slice(start + 1))) continue;
    people.set(text, { name: report.slice(start, end), folded: text, families: familiesOf(text) });
  }
  return [...people.values()];
}

/** One character is a family name of two or three characters, and two or three may be that of more: no list has all. */
function familiesOf(name: string): string[] {
  const parts = [1, 2, 3].filter((length) => length < name.length).map((length) => name.slice(0, length));
  return parts.filter((family) => family.length > 1 || (isFamilyName(family) && name.length < 4));
}

/** "Mr Holt", "Holt said", "Odile Holt, 44", "analyst Odile Holt". */
function isPerson(report: string, name: string, family: string): boolean {
  const short = escaped(family);
  const whole = escaped(name);
  const signs = [
    `(?:Mr|Mrs|Ms|Dr|Prof|Sen|ông|Ông|bà|Bà|anh|chị)\\.? (?:${short}|${whole})(?![\\p{L}-])`,
    `(?:${short}|${whole}),? (?:said|says|told|added|announced|warned|denied|argued|insisted|wrote|who|nói|cho biết|khẳng định)(?![\\p{L}])`,
    `${whole}, (?:\\d{2}\\b|an? |the |its? |their |chief |who |whose )`,
    `(?<!\\b(?:in|at|of|from|to|by|with|for|and|the|near|on|an?|into|outside|between|against|between|that|as)) ${whole}(?=,? (?:said|says|told|added|warned|denied))`,
    `\\b(?:analyst|founder|lawyer|spokesman|spokeswoman|spokesperson|director|president|minister|mayor|chief|executive|chairman|chairwoman|chair|officer|official|professor|engineer|economist|researcher|coach|captain|driver|owner|brother|sister|resident|manager|counsel|commissioner|secretary|judge|inspector|author|artist) ${whole}\\b`,
  ];
  return new RegExp(signs.join('|'), 'u').test(report);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function latinPeople(report: string): ReadonlyMap<string, string> {
  const names = latinNames(report)
    .filter((name) => name.length > 1)
    .map((name) => ({ parts: name.map(({ text }) => text), text: report.slice(name[0]?.start, name.at(-1)?.end) }));
  const people = new Map<string, string>();
  for (const { parts, text } of names) {
    if (parts.length > 3 || !/^[\p{L}\p{M}.’'-]+(?: [\p{L}\p{M}.’'-]+)+$/u.test(text) || people.has(text)) continue;
    const family = (/-\p{Ll}/u.test(parts[1] ?? '') ? parts[0] : parts.at(-1)) ?? '';
    // Part of one that is told with another given name, or of a body.
    const isShared = names.some(
      (other) => !text.includes(other.text) && !other.text.includes(text) && other.parts.includes(family),
    );
    if (family.length > 2 && !isShared && isPerson(report, text, family)) people.set(family, text);
  }
  return people;
}
