// In: a name in Han characters as the dictionary divided it, in a statement whose source is in letters. Out: whether the characters of it and beside it tell a name of
// the source by their sound: 马达 of 阿尔马达 and "Almada", 夫特 of 洛斯托夫特 and "Lowestoft". Called where the name alone is found nowhere.
import type { Span } from '../../span.js';
import { foldedEvenly } from '../../words/segments.js';
import { latinNames } from '../find/latin-names.js';
import { maySound } from '../find/transliterated.js';
import { soundDistance, soundsLike } from '../reading/sounds-like.js';
import type { Grounds } from './ground.js';

/** Characters of the longest name of one word: 克里斯托弗森. */
const LONGEST = 8;
/** Two characters alone sound like many a name: 波音. */
const LEAST = 2;
/** 梅开 of 阿比奥拉梅开二度: what the dictionary puts to a foreign name behind it. */
const LOOSE_END = 2;
const saint = /^[圣聖]$/u;
const kind = /^(?:大?[学學]|大学|大學|学院|學院|医院|醫院|银行|銀行|公司|集团|集團|机场|機場|[市县縣州省区區河湖港岛島镇鎮村])/u;

/** `name` is a place in `text`. */
export function isSoundedAround(
  text: string,
  name: Span,
  { near, sameLanguage }: Pick<Grounds, 'near' | 'sameLanguage'>,
): boolean {
  if (sameLanguage || !/\p{Script=Latin}/u.test(near.text) || !/\p{Script=Han}/u.test(text.slice(name.start, name.end)))
    return false;
  const words = wordsOf(near.text);
  if (isSoundedAroundDots(text, name, near.text)) return true;
  const heard: Span[] = [];
  for (let at = Math.max(0, name.start - LONGEST); at < name.end; at++) {
    if ((heard.at(-1)?.end ?? 0) > at) continue;
    const span = longestFrom(foldedEvenly(text), at, words);
    if (span !== null && span.end > name.start) heard.push(span);
  }
  const [first] = heard;
  const last = heard.at(-1);
  if (first === undefined || last === undefined) return false;
  const ahead = text.slice(name.start, Math.max(name.start, first.start));
  const behind = text.slice(last.end, name.end);
  const isWhole = heard.every(({ start }, at) => {
    const before = heard[at - 1];
    return before === undefined || /^[·・‧•．]?$/u.test(text.slice(before.end, start));
  });
  const isSaint = saint.test(ahead) && /\b(?:St\.?|Saint|San|Santa|São)\b/u.test(near.text);
  return isWhole && (ahead === '' || isSaint) && (behind.length <= LOOSE_END || kind.test(behind));
}

/** 苔絲·阿伯納 of which 絲·阿伯納 or 事苔絲·阿伯納 was read: where the characters before a dot begin, only the sound of the source's name says. */
function isSoundedAroundDots(text: string, name: Span, source: string): boolean {
  const [first = '', ...rest] = text.slice(name.start, name.end).split(dots);
  if (rest.length === 0 || rest.includes('')) return false;
  const head = /\p{Script=Han}{1,12}$/u.exec(text.slice(0, name.start + first.length))?.[0] ?? '';
  const starts = Array.from({ length: Math.min(LONGEST, head.length) }, (_, at) => head.slice(-1 - at));
  return latinNames(source).some((latin) =>
    latin.some(
      (part, at) =>
        at + rest.length < latin.length &&
        starts.some((start) => soundsLike(part.text, start)) &&
        rest.every((written, more) => soundsLike(latin[at + 1 + more]?.text ?? '', written)),
    ),
  );
}
const dots = /[·・‧•．]/u;

/** Names of the source, two words that follow each other as one too: "Van Loon". */
function wordsOf(source: string): string[] {
  return latinNames(source).flatMap((name) =>
    name.flatMap((part, at) => [part.text, ...(at > 0 ? [`${name[at - 1]?.text ?? ''} ${part.text}`] : [])]),
  );
}

/** The span from here on that sounds most like one of the words. */
function longestFrom(folded: string, start: number, words: readonly string[]): Span | null {
  let best: { readonly span: Span; readonly distance: number } | null = null;
  for (let end = start + 1; end <= Math.min(folded.length, start + LONGEST) && maySound(folded.charAt(end - 1)); end++) {
    if (end - start < LEAST) continue;
    for (const word of words) {
      const distance = soundDistance(word, folded.slice(start, end));
      if (distance !== null && (best === null || distance <= best.distance)) best = { span: { start, end }, distance };
    }
  }
  return best?.span ?? null;
}
