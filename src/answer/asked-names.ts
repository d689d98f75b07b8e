// In: a question in Chinese or Japanese. Out: the names in it that begin what it asks about (函館 of 函館市電), and whether a report holds them.
// Called by the weighing of sentences: a name glued to an ordinary word bears no mark, and its tail alone is also in what is said of another.

import type { Query } from '../retrieve/query.js';
import { blankFunctionWords } from '../retrieve/question-words.js';
import { dictionaryNamesIn } from './verify/dictionaries/dictionary-names.js';
import { dictionaryPlaces } from './verify/dictionaries/dictionary-words.js';
import { dictionaryThingsIn } from './verify/names/find/dictionary-things.js';
import { hanTokens } from './verify/names/find/han-tokens.js';
import { properRuns } from './verify/names/find/proper-runs.js';
import { isShortFormThere } from './verify/names/held/shortened-body.js';
import { ordinaryHan } from './verify/names/ordinary/ordinary-han.js';
import { conceptsIn, namesNation } from './verify/words/concepts.js';
import { foldedEvenly } from './verify/words/segments.js';

export interface AskedName {
  /** Folded, without what it is (港, 市). */
  readonly text: string;
  /** What English calls it, and the rows of same meaning that it stands in: what other scripts are matched by. */
  readonly english: readonly string[];
  readonly rows: readonly number[];
  /** Whether dictionaries have it as a place. */
  readonly isPlace: boolean;
  /** What it is, or the ordinary word that follows at once or behind 的 and の, folded: 港, 市電; '' for none. */
  readonly tail: string;
}

export type AskedNames = readonly (readonly AskedName[])[];

const unspaced = /[\p{Script=Han}\p{Script=Katakana}]{2}/u;
/** A report may name a place without saying what it is, or say more of it. */
const placeEnd = /(?<=..)[市镇县区町村乡岛港省州府都道郡站驿]+$/u;
const whatItIs = /^[市镇县区岛港州站驿]/u;
/** Towns are called so too. */
const anyRegion = /^(?:中央|[东西南北中]部|地方)$/u;
const between = /^(?:[市镇县区町村乡岛港省州府都道郡]|[的の・]){0,2}$/u;
const joint = /^[的の]?/u;

/**
 * Each with those that it is joined to: of 島根県江津市 a report may name either. Countries are left out: what a report tells of its own it tells without
 * naming it.
 */
export function askedNames({ text, outlets }: Pick<Query, 'text' | 'outlets'>): AskedNames {
  if (!unspaced.test(text)) return [];
  const question = foldedEvenly(blankFunctionWords(text));
  if (question.length !== text.length) return [];
  const isOutlet = ({ start, end }: Span): boolean =>
    outlets.some(({ place }) => place !== null && place.start < end && start < place.end);
  const spans = [...dictionaryThingsIn(question), ...properRuns(question), ...knownCities(question)]
    .map(({ start, end }) => ({ start, end: start + question.slice(start, end).replace(placeEnd, '').length }))
    .filter((span) => !isOutlet(span));
  const joined: Span[][] = [];
  for (const span of apart(spans)) {
    const last = joined.at(-1)?.at(-1);
    if (last !== undefined && between.test(question.slice(last.end, span.start))) joined.at(-1)?.push(span);
    else joined.push([span]);
  }
  return joined
    .map((group) => group.map((span) => nameAt(question, span)).filter((name) => !namesNation(name.text)))
    .filter((group) => group.length > 0);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const length = ({ start, end }: Span): number => end - start;

/** From the left the longest at each place, one after the other: there is no 京都 in 東京都. */
function apart(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((span) => length(span) > 1).sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Span[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** 深圳: what the rows have as a name. */
const knownCities = (question: string): readonly Span[] =>
  conceptsIn(question).filter(({ isName, start, end }) => isName && /^\p{Script=Han}{2,}$/u.test(question.slice(start, end)));

function nameAt(question: string, { start, end }: Span): AskedName {
  const text = question.slice(start, end);
  const behind = end + (joint.exec(question.slice(end))?.[0].length ?? 0);
  const next = hanTokens(question).find((token) => token.start === behind);
  const word = next?.kind === 'word' ? question.slice(next.start, next.end) : '';
  return {
    text,
    english: dictionaryNamesIn(text).map(({ english }) => english),
    rows: rowsIn(text),
    isPlace: (dictionaryPlaces().has(text) || dictionaryPlaces().has(question.slice(start, end + 1))) && !anyRegion.test(text),
    tail: word === '' ? (whatItIs.exec(question.slice(end))?.[0] ?? '') : word,
  };
}

const rowsIn = (text: string): readonly number[] =>
  conceptsIn(text)
    .filter(({ isName }) => isName)
    .map(({ concept }) => concept);

/** Whether a report, its headline with it, names all of them; one in another script is not asked. */
export function holdsNames(names: AskedNames, report: string): boolean {
  if (names.length === 0 || !unspaced.test(report)) return true;
  const folded = foldedEvenly(report);
  const english = new Set(dictionaryNamesIn(report).map((name) => name.english));
  const rows = new Set(rowsIn(folded));
  const holds = (name: AskedName): boolean =>
    folded.includes(name.text) ||
    name.english.some((one) => english.has(one)) ||
    name.rows.some((row) => rows.has(row)) ||
    isShortFormThere(name.text, folded) ||
    isClippedThere(name, folded);
  return !names.some((group) => group.every((name) => !holds(name) && (name.isPlace || isOfAnother(name, folded))));
}

/** 高捷 is 高雄捷運: the first character of the name before one of what it is. The last one stands so wherever another name ends alike. */
const isClippedThere = ({ text, tail }: AskedName, folded: string): boolean =>
  Array.from(tail, (what) => text.charAt(0) + what).some((short) => !ordinaryHan().has(short) && folded.includes(short));

/** Whether a sentence names others of the kind and none of those asked about: 大阪港, asked about 神戸港. */
export function namesOthers(names: AskedNames, sentence: string): boolean {
  const folded = foldedEvenly(sentence);
  return names.some(
    (group) => !group.some(({ text }) => folded.includes(text)) && group.some((name) => isOfAnother(name, folded)),
  );
}

const HAN = '\\p{Script=Han}';

/** Whether what stands behind a name in the question stands there behind another. */
function isOfAnother({ tail }: AskedName, folded: string): boolean {
  if (tail === '' || !folded.includes(tail)) return false;
  const ahead = folded.matchAll(new RegExp(`(?<!${HAN})(${HAN}{2,4})[的の]?${tail}`, 'gu'));
  if (Array.from(ahead).some(([, head = '']) => dictionaryPlaces().has(head))) return true;
  const others = [...properRuns(folded), ...dictionaryThingsIn(folded)];
  return others.some(({ start, end }) => {
    const own = folded.slice(start, end);
    if (own.length > tail.length + 1 && own.endsWith(tail)) return true;
    return own.length > 1 && folded.slice(end).replace(joint, '').startsWith(tail);
  });
}
