// In: characters before a bracket and a name in letters in it. Out: from where on the characters tell that name: 市长|海伦 (Helen). Called by glossed.ts.
import { isVietnamese } from '../../quantities/plain.js';
import { foldedText, isHan } from '../../words/segments.js';
import { properRuns } from '../find/proper-runs.js';
import { meansSame, saysWhat } from '../held/translated.js';
import { isSounded, readAlike } from '../reading/romanised.js';
import { soundDistance, soundsJustLike, soundsLike } from '../reading/sounds-like.js';
import { dots, latinWord, placeEnd, TELLING } from './gloss.js';

/** The longest name of one word in characters. */
const LONGEST = 8;
/** Syllables of a person's name in Vietnamese; more are a body's. */
const LONGEST_PERSON = 4;
/** Characters before the dot, where they sound like nothing. */
const USUAL_HEAD = 4;

/** From where on characters tell a name in letters: by their sound or reading, or word by word. */
export function toldFrom(written: string, original: string): number | null {
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
