// In: a statement that tells names with their originals behind them: 桑伯里(Thornbury), Đỗ Hải Minh (杜海明). Out: where the names stand that these tell.
import { dictionaryNamesIn } from '../dictionaries/dictionary-names.js';
import type { EvidenceText } from '../evidence-text.js';
import { isVietnamese } from '../quantities/plain.js';
import { conceptsIn } from '../words/concepts.js';
import { foldedText, isHan, isUnspaced } from '../words/segments.js';
import { isEnglishWord } from './english-words.js';
import { holdsWord, type NameGround } from './ground.js';
import { hanTokens, isCore, isFamilyName } from './han-tokens.js';
import { latinNames } from './latin-names.js';
import { ordinaryHan } from './ordinary-han.js';
import { properRuns } from './proper-runs.js';
import { isReadingOf, isRomanised, isSounded, mayBeReadAs, readAlike } from './romanised.js';
import { saidAlike, soundDistance, soundsJustLike, soundsLike } from './sounds-like.js';
import { isSoundedThere } from './told-in-other-script.js';
import { meaningsShared, meansSame, saysWhat } from './translated.js';
import { unspacedNames } from './unspaced-names.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

const bracket = /[(（]([^()（）]{2,60})[)）]/gu;
const dots = /[·・‧•．=＝]/u;
const charactersAhead = /[\p{Script=Han}\p{Script=Katakana}ー·・‧•．=＝]{2,24}$/u;
const wordsAhead = /\p{Lu}[\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]+){0,8} ?$/u;
const latinWord = /\p{Script=Latin}[\p{Script=Latin}\p{M}’'-]+/gu;
/** The longest name of one word in characters. */
const LONGEST = 8;
/** Syllables of a person's name in Vietnamese; more are a body's. */
const LONGEST_PERSON = 4;
/** What the source may call a "county" or not at all. */
const placeEnd = /[坊市县縣県区區省州川河江山湖港岛島镇鎮村町乡鄉]$/u;
/** Shorter words sound like anything. */
const TELLING = 5;

/**
 * The names before a bracket with what the source calls them. How a name is put into another script is free: it need not be proven letter by letter,
 * only not be another one.
 */
export function glossedNames(text: string, evidence: EvidenceText): Span[] {
  return toldNames(text, evidence).flatMap((name) => [name, ...originalBehind(text, name, evidence)]);
}

/** An original of Han characters that is cited itself: nothing is left to prove. */
function originalBehind(text: string, { end }: Span, { near }: EvidenceText): Span[] {
  const { 0: whole = '', 1: original = '' } = /^ ?[(（]([^()（）]{2,60})[)）]/u.exec(text.slice(end)) ?? [];
  return isHan(original) && standsWhole(near.folded, foldedText(original)) ? [{ start: end, end: end + whole.length }] : [];
}

/** 李明 is cut of 李明哲, and 贺铭 whole before a verb. */
function standsWhole(folded: string, name: string): boolean {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const end = at + name.length;
    const next = hanTokens(folded).find(({ start, end: to }) => start <= end && end < to);
    const isCut =
      name.length === 2 && isFamilyName(name.charAt(0)) && (isCore(next) || (next?.kind === 'word' && next.start < end));
    if (!isCut) return true;
  }
  return false;
}

function toldNames(text: string, { wide }: EvidenceText): Span[] {
  return Array.from(text.matchAll(bracket)).flatMap(({ 0: whole, 1: original = '', index }): Span[] => {
    const ahead = text.slice(0, index);
    const written = charactersAhead.exec(ahead)?.[0];
    const isThere = wide.folded.includes(foldedText(original));
    if (written !== undefined && isThere && /\p{Script=Latin}/u.test(original)) {
      const from = toldFrom(written, original);
      return from === null ? [] : [{ start: index - written.length + from, end: index }];
    }
    if (written !== undefined && /^[\p{Script=Katakana}ー・]+$/u.test(original))
      return isReadAloud(written, original, wide.folded) ? [{ start: index, end: index + whole.length }] : [];
    // 蒲若蘭（蒲若兰）: the name in the other script.
    if (written !== undefined && isThere && isHan(original) && foldedText(written).endsWith(foldedText(original)))
      return [{ start: index - original.length, end: index }];
    const words = wordsAhead.exec(ahead)?.[0];
    if (words === undefined || !isThere || !isHan(original)) return [];
    const from = spelledFrom(words, original) ?? southernFrom(text, index, words, original, wide);
    return from === null ? [] : [{ start: index - words.length + from, end: index }];
  });
}

/** A name before a bracket with what the source calls something else: 越南（Quenby Group）, "Tran Mai (杜海明)"; initials may stand for anything. */
export function mismatched(text: string, evidence: EvidenceText, glossed: readonly Span[]): string | null {
  const { wide } = evidence;
  const isOfHan = evidence.cited.some(({ sentences }) => /\p{Script=Han}/u.test(sentences));
  const outlets = new Set(evidence.cited.map(({ quote }) => foldedText(quote.passage.article.outlet ?? '')));
  const found = Array.from(text.matchAll(bracket)).find(({ 1: original = '', index }) => {
    const isGlossed = glossed.some(({ end }) => end === index || end === index - 1);
    if (!isGlossed && isAnothers(text.slice(0, index).trimEnd(), original, evidence)) return true;
    if (!isGlossed && saysAnother(text.slice(0, index).trimEnd(), original, evidence)) return true;
    if (isOfSomebodyElse(text, index, original, evidence)) return true;
    // Of a report in Han characters no original is made up; an outlet was looked at already.
    const isFree = !wide.folded.includes(foldedText(original)) && !(isHan(original) && isOfHan);
    const isKnown = isGlossed || isFree || outlets.has(foldedText(original));
    if (isKnown || /^[\p{Lu}\d&-]{1,6}$/u.test(original)) return false;
    const ahead = text.slice(0, index).trimEnd();
    const isOther = isHan(original)
      ? latinNames(text).some((name) => name.at(-1)?.end === ahead.length)
      : isUnspaced(ahead.slice(-1)) && /^\p{Lu}/u.test(original) && namesIn(ahead).some(({ end }) => end === ahead.length);
    const meant = new Set(namesIn(original).map(({ concept }) => concept));
    return isOther && !namesIn(ahead).some(({ concept, end }) => end === ahead.length && meant.has(concept));
  });
  return found?.[1] ?? null;
}

/** 蘭莫法村（Quenby Group）: the name sounds like one that is cited, and not like the one in the bracket. */
function isAnothers(ahead: string, original: string, evidence: EvidenceText): boolean {
  if (!/^\p{Lu}/u.test(original)) return false;
  const [word] = dictionaryNamesIn(ahead).filter(({ start, end }) => end === ahead.length && isUnspaced(ahead.slice(start)));
  const name =
    unspacedNames(ahead).find(({ end }) => end === ahead.length) ?? (word && { ...word, text: ahead.slice(word.start) });
  if (name === undefined) return false;
  const own = original.match(latinWord) ?? [];
  // 安特衛普（Scaldia）: a dictionary knows what it is, and neither a word nor a sound of that is in the bracket.
  const known = dictionaryNamesIn(ahead).filter(({ start, end }) => start <= name.start && end === ahead.length);
  const said = new Set(foldedText(original).split(/[^\p{L}\p{N}]+/u));
  if (known.length > 0)
    return !isSounded([name.text], own) && !known.some(({ english }) => english.split(' ').some((word) => said.has(word)));
  const bare = placeEnd.test(name.text) ? name.text.slice(0, -1) : name.text;
  if (!isSoundedThere(name.text, evidence)) return false;
  return own.some((word) => word.length >= TELLING) && !isSounded([bare], own) && !isSounded(bare.split(dots), own);
}

/**
 * 北方燈塔委員會（CLU）: the words before the bracket say what another name of the report does, and not what this one does; "Professor DNA (阿依尔布)": no
 * initials stand for somebody.
 */
function saysAnother(ahead: string, original: string, { cited, wide, sameLanguage }: EvidenceText): boolean {
  if (sameLanguage) return false;
  if (isHan(original)) {
    const folded = foldedText(original);
    const isPerson = original.length < 5 && properRuns(folded).some(({ start, end }) => start === 0 && end >= folded.length - 1);
    return isPerson && /(?<![\p{L}\p{M}])\p{Lu}{2,6}$/u.test(ahead) && wide.folded.includes(folded);
  }
  const written = /\p{Script=Han}{4,10}$/u.exec(ahead)?.[0];
  if (written === undefined || !/^\p{Lu}/u.test(original)) return false;
  const passage = cited.map(({ quote }) => quote.passage.chunk.text).join('\n');
  const names = latinNames(passage).filter((name) => name.length > 1);
  const nameOf = (name: (typeof names)[number]) => passage.slice(name[0]?.start, name.at(-1)?.end);
  const isOwn = (name: (typeof names)[number]) =>
    nameOf(name).includes(original) ||
    original.includes(nameOf(name)) ||
    name.map(({ text }) => text.charAt(0)).join('') === original;
  const own = names.filter(isOwn).map(nameOf);
  const other = Math.max(0, ...names.filter((name) => !isOwn(name)).map((name) => meaningsShared(nameOf(name), written)));
  const isBody = own.some((name) => meaningsShared(name, name) > 0);
  return isBody && other > 0 && own.every((name) => meaningsShared(name, written) === 0);
}

/** "Quang Tri (Hồ Thị Mai)": a name of the source before the Vietnamese original of another. */
function isOfSomebodyElse(text: string, at: number, original: string, { wide, sameLanguage }: EvidenceText): boolean {
  if (sameLanguage || !isVietnamese(original) || !wide.folded.includes(foldedText(original))) return false;
  const end = text.slice(0, at).trimEnd().length;
  const name = latinNames(text).find((one) => one.at(-1)?.end === end) ?? [];
  const proper = name.filter((part) => !isEnglishWord(part.text.toLowerCase()));
  if (proper.length === 0 || !proper.every((part) => holdsWord(wide, part.text))) return false;
  const own = foldedText(original).replaceAll(' ', '');
  return !proper.some((part) => own.includes(foldedText(part.text)));
}

const namesIn = (text: string) => conceptsIn(text).filter(({ isName }) => isName);

/** From where on characters tell a name in letters: by their sound or reading, or word by word. */
function toldFrom(written: string, original: string): number | null {
  const words = Array.from(original.matchAll(latinWord), ({ 0: word, index }) => ({
    text: word,
    says: saysWhat(original, { start: index, end: index + word.length }),
  }));
  const every = words.map(({ text }) => text);
  const names = words.filter(({ says }) => !says).map(({ text }) => text);
  for (let length = 2; length <= Math.min(4, written.length); length++)
    if (isHan(written.slice(-length)) && [every, names].some((read) => readAlike(read, written.slice(-length))))
      return written.length - length;
  const place = placeEnd.exec(written)?.[0] ?? '';
  if (place !== '' && written.length - place.length > 1 && every.length > 0) {
    const from = toldFrom(written.slice(0, -place.length), original);
    if (from !== null) return from;
  }
  if (names.length === 0) return words.every(({ text }) => meansSame(text, written)) ? 0 : null;
  const parts = written.split(dots);
  if (parts.length > 1) {
    // The original says who is meant: half of it proves that it is no other name's.
    const like = parts.filter((part, at) => endsLike(names[at] ?? '', part)).length;
    return parts.length === names.length && like * 2 < parts.length ? null : headFrom(names[0] ?? '', parts[0] ?? '');
  }
  const kana = /[\p{Script=Katakana}ー]{2,}$/u.exec(written)?.[0];
  if (kana !== undefined && isSounded([kana], every)) return written.length - kana.length;
  const telling = names.filter((name) => name.length >= TELLING && !isVietnamese(original));
  const near = Math.max(0, written.length - Math.ceil(original.length / 2) - 2);
  const starts = telling.map((name) => soundedFrom(name, written, near)).filter((at) => at !== null);
  if (starts.length > 0) return Math.min(...starts);
  return telling.length === 0 ? wholeFrom(names, written, near, words.length > LONGEST_PERSON) : null;
}

/** From where on the characters before a dot are the name: 皇家檢察署撤銷前護理長|茱蒂絲 is all in front of one. */
function headFrom(name: string, part: string): number {
  let best = { from: Math.max(0, part.length - USUAL_HEAD), distance: Number.POSITIVE_INFINITY };
  for (let from = Math.max(0, part.length - LONGEST); from < part.length; from++) {
    const distance = soundDistance(name, part.slice(from));
    if (distance !== null && distance < best.distance) best = { from, distance };
  }
  return best.from;
}

/** Characters before the dot, where they sound like nothing. */
const USUAL_HEAD = 4;

/** Short words only all together, at the end; of a Vietnamese name two syllables that follow each other. */
function wholeFrom(names: readonly string[], written: string, near: number, isLong: boolean): number | null {
  for (let start = near; start < written.length - 1; start++) {
    const isRead = isLong && names.some((_, at) => readAlike(names.slice(at, at + 2), written.slice(start, start + 2)));
    const isSounded = !isVietnamese(names.join(' ')) && soundsJustLike(names.join(''), written.slice(start));
    if (isRead || isSounded) return start;
  }
  return null;
}

/** The first of the characters that sound like a word. */
function soundedFrom(word: string, written: string, near: number): number | null {
  for (let start = near; start < written.length - 1; start++)
    for (let end = start + 2; end <= Math.min(written.length, start + LONGEST); end++)
      if (soundsLike(word, written.slice(start, end)) && !hasNameBehind(written, end)) return start;
  return null;
}

/** 行长|青森谷: what sounds so is not the name before the bracket, but what stands ahead of it. */
const hasNameBehind = (written: string, end: number): boolean => {
  const folded = foldedText(written);
  return folded.length === written.length && properRuns(folded).some((run) => run.start >= end && run.text.length > 1);
};

/** With an office before it or without: 市长|海伦. What has one consonant tells nothing. */
const endsLike = (name: string, part: string): boolean =>
  name.length < 4 || Array.from(part, (_, at) => part.slice(at)).some((piece) => soundsLike(name, piece));

/** 馳遠（チーユエン）: the reading behind a name of the source. */
const isReadAloud = (written: string, reading: string, folded: string): boolean =>
  Array.from({ length: 3 }, (_, at) => written.slice(-2 - at)).some(
    (name) => isHan(name) && folded.includes(foldedText(name)) && saidAlike(name, reading),
  );

/** From where on words in letters are how a name in characters is read. */
function spelledFrom(words: string, original: string): number | null {
  const all = Array.from(words.matchAll(latinWord), ({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
  const heads = headsOf(original);
  for (let at = 0; at < all.length; at++) {
    const some = all.slice(at);
    const names = some.filter((word) => !saysWhat(words, word)).map(({ text }) => text);
    // "Thi" and "Hàng" are words as well.
    const every = some.map(({ text }) => text);
    const proper = every.filter((word) => !isEnglishWord(word.toLowerCase()));
    const isRead = [every, names].some(
      (read) => read.length > 0 && (readAlike(read, original) || isReadingOf(read, original) || isRomanised(read, original)),
    );
    // "Hanlu Robotics (寒露機器人)", "Tokawa (戸川町)": the rest is what the body is.
    const isHead = proper.length > 0 && heads.some((head) => isReadingOf(proper, head));
    if (isHead) return some[0]?.start ?? 0;
    if (isRead || some.every(({ text }) => meansSame(text, original))) return some[0]?.start ?? 0;
  }
  return null;
}

/** What is left of a place or a body without what it is. */
const headsOf = (original: string): string[] => [
  ...(placeEnd.test(original) && original.length > 2 ? [original.slice(0, -1)] : []),
  ...(original.length > 3 && isOrdinaryHan(original.slice(2)) ? [original.slice(0, 2)] : []),
];
const isOrdinaryHan = (end: string): boolean => ordinaryHan().has(foldedText(end));

/** The name right before the bracket, read as no table tells: not what the source has by itself, nor how another name of it is read. */
function southernFrom(text: string, at: number, words: string, original: string, wide: NameGround): number | null {
  const name = latinNames(text).find((one) => (one.at(-1)?.end ?? at + 1) <= at && text.slice(one.at(-1)?.end, at).trim() === '');
  if (name === undefined) return null;
  const parts = name.map((part) => part.text);
  const isOther =
    parts.some((part) => holdsWord(wide, part)) || isRomanised(parts, wide.folded.replaceAll(foldedText(original), '，'));
  return isOther || namesIn(original).length > 0 || !mayBeReadAs(parts, original)
    ? null
    : (name[0]?.start ?? at) - (at - words.length);
}
