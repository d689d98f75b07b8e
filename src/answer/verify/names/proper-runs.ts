// In: a text, folded. Out: the runs of Han characters that ordinary words leave over, which is what names are made of.
// Called for statements and for what they cite alike; held-run.ts tells whether one stands in the other.
import { remember } from '../remember.js';
import { type HanToken, hanTokens, isFamilyName } from './han-tokens.js';
import { ordinaryHan } from './ordinary-han.js';
import { isTitle } from './titles.js';

/** Offsets in the folded text. */
export interface ProperRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Chinese names have two or three characters: words of one character behind as many are no part of it. */
const USUAL_LENGTH = 3;

/** 第二劑, 第四季: what is counted is no name. */
const ordinal = /^第[一二三四五六七八九十百]{0,3}.$/u;

export const properRuns = remember(findRuns);

function findRuns(text: string): readonly ProperRun[] {
  const tokens = hanTokens(text);
  const runs: ProperRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCore(tokens[at])) continue;
    const first = startOf(tokens, at);
    const last = withGivenWord(text, tokens, first, endOf(tokens, first, at));
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    const isName = end - start > 1 ? !ordinal.test(text.slice(start, end)) : isFamilyAlone(text, start);
    if (isName) runs.push({ text: text.slice(start, end), start, end });
    at = last;
  }
  return runs;
}

const isCore = (token: HanToken | undefined): boolean =>
  token !== undefined && ['unknown', 'plain', 'family'].includes(token.kind);

const meets = (one: HanToken | undefined, other: HanToken | undefined): boolean =>
  one !== undefined && other !== undefined && one.end === other.start;

/** Words of one character ahead may begin a name: 白浦. */
function startOf(tokens: readonly HanToken[], at: number): number {
  let first = at;
  while (tokens[first - 1]?.kind === 'single' && meets(tokens[first - 1], tokens[first])) first--;
  return first;
}

function endOf(tokens: readonly HanToken[], first: number, core: number): number {
  let last = core;
  for (;;) {
    const [next, after] = [tokens[last + 1], tokens[last + 2]];
    if (!meets(tokens[last], next)) return last;
    const length = (tokens[last]?.end ?? 0) - (tokens[first]?.start ?? 0);
    if (isCore(next) || (next?.kind === 'single' && length < USUAL_LENGTH)) last++;
    // 鄭以凡: a name may have a character of grammar inside.
    else if (next?.kind === 'grammar' && isCore(after) && meets(next, after) && length < USUAL_LENGTH) last += 2;
    else return last;
  }
}

/** One character is a name only before a title (林さん); one that is no word besides, also before a particle (林は). */
function isFamilyAlone(text: string, start: number): boolean {
  const character = text.charAt(start);
  const behind = text.slice(start + 1);
  if (!isFamilyName(character)) return false;
  return isTitle(behind) || (!ordinaryHan().has(character) && /^[はがも、]/u.test(behind));
}

/** 陳|美麗: a given name that is a word. */
function withGivenWord(text: string, tokens: readonly HanToken[], first: number, last: number): number {
  const [family, given] = [tokens[last], tokens[last + 1]];
  if (family === undefined || given?.kind !== 'word' || first !== last || !meets(family, given)) return last;
  if (!isFamilyName(text.charAt(family.start)) || isTitle(text.slice(given.start))) return last;
  return given.end - given.start === 2 ? last + 1 : last;
}
