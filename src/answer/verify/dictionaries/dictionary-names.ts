// In: a text. Out: the names in it that a dictionary has, each by what English calls it: 巴西利亞 and "Brasília" are both brasilia. Called by translated.ts.
import { listLines } from '../list-lines.js';
import { hanTokens, isCore } from '../names/find/han-tokens.js';
import { mayTellSounds } from '../names/find/transliterated.js';
import { remember } from '../remember.js';
import { foldedEvenly } from '../words/segments.js';
import { plainEnglish } from './plain-english.js';

/** Offsets in the text. */
export interface DictionaryName {
  /** Folded; a name in characters may have several. */
  readonly english: string;
  readonly start: number;
  readonly end: number;
}

interface Dictionary {
  readonly english: ReadonlyMap<string, readonly string[]>;
  /** The English names, and the first word of each. */
  readonly known: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

const LONGEST_HAN = 10;
/** "Ministry of Land, Infrastructure, Transport and Tourism". */
const LONGEST_LATIN = 9;

const katakana = /[\p{Script=Katakana}ー]{2,}(?:[・･][\p{Script=Katakana}ー]+)*/gu;
const word = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}.&'’-]*/gu;
/** What a place or a body is stands behind its name. */
const kind =
  /^(?:[都道府省州市县区镇乡村岛港湖河江山湾]|大学|学院|机场|空港|医院|病院|银行|集团|公司|当局|政府|警方|郊区|地区|半岛|文明|帝国|王国|王朝|时代)$/u;

let dictionary: Dictionary | null = null;

export const dictionaryNamesIn = remember((text: string): readonly DictionaryName[] => [
  ...inHan(text),
  ...inKatakana(text),
  ...inLatin(text),
]);

/** Whether a word in katakana is as a whole what English has a name for. */
export function isDictionaryName(written: string): boolean {
  dictionary ??= readDictionary();
  return dictionary.english.has(written);
}

function readDictionary(): Dictionary {
  const english = new Map<string, readonly string[]>();
  const known = new Set<string>();
  for (const line of listLines('dictionaries/names.txt')) {
    const cut = line.indexOf(' ');
    const names = line.slice(cut + 1).split('|');
    english.set(line.slice(0, cut), names);
    for (const name of names) known.add(name);
  }
  return { english, known, heads: new Set(Array.from(known, (name) => name.split(' ', 1)[0] ?? '')) };
}

/** The longest at each place: there is no Gary (加里) in 卡爾加里. */
function inHan(text: string): DictionaryName[] {
  const folded = foldedEvenly(text);
  if (folded.length !== text.length || !/\p{Script=Han}{2}/u.test(folded)) return [];
  dictionary ??= readDictionary();
  const { english } = dictionary;
  const found: DictionaryName[] = [];
  for (let at = 0; at < folded.length - 1; at++) {
    const longest = lengthAt(folded, at, english);
    if (longest < 2) continue;
    const name = folded.slice(at, at + longest);
    if (!isPartOfSounds(folded, at, at + longest) && !cutsWords(folded, at, at + longest)) {
      for (const one of english.get(name) ?? []) found.push({ english: one, start: at, end: at + longest });
      // 東京 of 東京都.
      for (let cut = 2; cut < longest; cut++)
        if (kind.test(name.slice(cut)))
          for (const one of english.get(name.slice(0, cut)) ?? []) found.push({ english: one, start: at, end: at + longest });
    }
    at += longest - 1;
  }
  return found;
}

function lengthAt(folded: string, at: number, english: Dictionary['english']): number {
  for (let length = Math.min(LONGEST_HAN, folded.length - at); length > 1; length--)
    if (english.has(folded.slice(at, at + length))) return length;
  return 0;
}

/** 火燒 of 大|火燒|毀 is no bread. */
const cutsWords = (folded: string, start: number, end: number): boolean =>
  hanTokens(folded).some(
    (token) => token.kind === 'word' && ((token.start < start && start < token.end) || (token.start < end && end < token.end)),
  );

/** 威克 of 桑威克: no Wake, but a piece of what is written by its sound. */
function isPartOfSounds(folded: string, start: number, end: number): boolean {
  if (end - start > 3 || !mayTellSounds(folded.slice(start, end))) return false;
  return hanTokens(folded).some(
    (token) =>
      (token.end === start || token.start === end) && isCore(token) && mayTellSounds(folded.slice(token.start, token.end)),
  );
}

/** Whole, and each part of it between dots. */
function inKatakana(text: string): DictionaryName[] {
  return Array.from(text.matchAll(katakana)).flatMap(({ 0: run, index }) => {
    dictionary ??= readDictionary();
    const { english } = dictionary;
    const whole = (english.get(run) ?? []).map((one) => ({ english: one, start: index, end: index + run.length }));
    if (!/[・･]/u.test(run)) return whole;
    const parts = Array.from(run.matchAll(/[^・･]+/gu)).flatMap(({ 0: part, index: from }) =>
      (english.get(part) ?? []).map((one) => ({ english: one, start: index + from, end: index + from + part.length })),
    );
    return [...whole, ...parts];
  });
}

/** Words one after the other of which the first is written large. */
function inLatin(text: string): DictionaryName[] {
  const words = Array.from(text.matchAll(word), ({ 0: written, index }) => {
    const bare = written.replace(/['’]s?$|[.-]+$/u, '');
    return { bare, start: index, end: index + bare.length };
  });
  return words.flatMap(({ bare, start }, at) => {
    if (!/^\p{Lu}/u.test(bare)) return [];
    dictionary ??= readDictionary();
    const { known, heads } = dictionary;
    // "Đà Lạt" is Dalat.
    const joined = words.slice(at + 1, at + 3).flatMap(({ end }) => {
      const name = plainEnglish(text.slice(start, end)).replaceAll(' ', '');
      return known.has(name) ? [{ english: name, start, end }] : [];
    });
    if (!heads.has(plainEnglish(bare))) return joined;
    const whole = words.slice(at, at + LONGEST_LATIN).flatMap(({ end }) => {
      const name = plainEnglish(text.slice(start, end));
      return known.has(name) ? [{ english: name, start, end }] : [];
    });
    return [...whole, ...joined];
  });
}
