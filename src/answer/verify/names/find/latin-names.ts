import { monthNamed } from '../../../../dump/month-names.js';
import { remember } from '../../remember.js';
import { isEnglishOpening, isEnglishWord } from '../ordinary/english-words.js';
import { ordinaryWords } from '../ordinary/ordinary-words.js';

/** A word of a name in Latin letters. */
export interface NameWord {
  /** Without the possessive. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** At the head of a sentence, where every word is written large. */
  readonly opens: boolean;
}

/** Words written large one after the other; offices before a name are no part of it. */
export type LatinName = readonly NameWord[];

const word = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}&'’-]*/gu;
const between = /^(?: | ?(?:de|del|der|da|van|von|bin|al|la|of|the) )$/u;
const sentenceEnd = /(?:^|[.!?:。！？：]["”’」』)]?\s*|["“‘「『(《]\s*)$/u;
/** "Quarrin-based": the name ends before what a participle makes an adjective. */
const compound = /-(?:\p{Ll}{2,}ed|led|born|made|run|built|style|wide|owned|brand|branded|era|only)$/u;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/i;

/** The names in Latin letters of a text, the heads of its sentences included where they are no ordinary words. */
export const latinNames = remember(readLatinNames);

function readLatinNames(text: string): readonly LatinName[] {
  const names: NameWord[][] = [];
  let endOfLast = -1;
  for (const { 0: written, index } of text.matchAll(word)) {
    if (!/\p{Lu}/u.test(written)) continue;
    const bare = written.replace(/['’]s?$|-+$/u, '').replace(compound, '');
    const end = index + written.length;
    const opens = sentenceEnd.test(text.slice(Math.max(0, index - 8), index));
    // A figure that was blanked out leaves more than one blank: "Tầng thứ nhất của".
    if (isOrdinary(bare, opens, text.slice(end, end + 40).replace(/^ +/u, ' '))) {
      endOfLast = -1;
      continue;
    }
    const part = { text: bare, start: index, end: index + bare.length, opens };
    if (endOfLast >= 0 && between.test(text.slice(endOfLast, index))) names.at(-1)?.push(part);
    else names.push([part]);
    endOfLast = end === index + bare.length ? end : -1;
  }
  return names;
}

function isOrdinary(bare: string, opens: boolean, behind: string): boolean {
  const { ranks, openings, generic } = ordinaryWords();
  const lower = bare.toLowerCase();
  if (bare.length < 2 || ranks.has(lower) || generic.has(lower) || weekday.test(bare)) return true;
  if (monthNamed(bare) !== null || /^Q[1-4]$|^\d/.test(bare)) return true;
  if (!opens) return false;
  if (/^[ ]\p{Lu}/u.test(behind) && !openings.has(lower)) return false;
  const singular = lower.replace(/ies$/, 'y').replace(/(?<=ch|sh|s|x)es$|s$/, '');
  return (
    openings.has(lower) ||
    (lower.length > 5 && openings.has(singular)) ||
    isDerived(lower, behind) ||
    isEnglishHead(lower, behind) ||
    // "Starting in July", "Following the vote".
    (/^\p{Ll}{3,}ing$/u.test(lower) && /^ (?:\p{Ll}|\p{Lu}\p{Ll}+ \d)/u.test(behind)) ||
    isVietnameseOpening(lower, behind)
  );
}

/** "Offshore wind", "Electric-car maker", "Quality is"; who speaks may well be a Frank. */
function isEnglishHead(lower: string, behind: string): boolean {
  if (!/^,? \p{Ll}/u.test(behind) || speaks.test(behind)) return false;
  const [first = '', ...more] = lower.split('-');
  if (isEnglishOpening(first) && more.every(isEnglishWord)) return true;
  if (!isEnglishWord(lower)) return false;
  // "Withdrawals require", "Battery supplier"; but "Falcon denied", "Beacon supplies".
  const [, next = ''] = /^ (\p{Ll}+)(?= )/u.exec(behind) ?? [];
  return /(?<!s)s$/.test(lower) || (!verbOrAdverb.test(next) && isEnglishWord(next));
}

/** With what a sentence goes on behind its subject. */
const verbOrAdverb =
  /(?:s|ed|ing|ly)$|^(?:will|may|can|could|would|should|might|must|had|did|do|have|are|were|be|now|also|still|never|just|then|too|not|no|only|even|ever|yet|again|soon|later|earlier|once|twice|first|last|long|far|well|back|down|up|out|off|over|on|in|at|to|by|for|from|and|or|but|as|if|cut|put|set|let|hit|shut|cost|rose|fell|grew|won|lost|made|took|gave|went|came|saw|got|ran|met|kept|left|held|built|bought|sold|paid|spent|sent|told|found|began|became|chose|drew|led|felt)$/u;

const speaks = /^,? (?:said|says|told|added|announced|warned|denied|claimed|confirmed|wrote|argued|insisted|promised)\b/;

/** Endings that hardly a name has, on long words; and adverbs before a comma. */
function isDerived(lower: string, behind: string): boolean {
  if (/ly$/.test(lower)) return behind.startsWith(',');
  return lower.length >= 8 && /(?:tions?|ments|ness|ities)$/.test(lower);
}

const syllable = /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu|r|s|tr?|th|v|x)?[\p{L}\p{M}]{1,7}$/u;
const marked = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u;

/** A Vietnamese syllable before a small letter opens a sentence, unless someone of that name speaks. */
function isVietnameseOpening(lower: string, behind: string): boolean {
  const spaced = lower.normalize('NFC');
  if (isPlainOpening(spaced, behind)) return true;
  if (!marked.test(spaced) || !syllable.test(spaced)) return false;
  return /^ \p{Ll}/u.test(behind) && !/^ (?:cho biết|nói|tuyên bố|khẳng định|phủ nhận|cho rằng)/u.test(behind);
}

/** "Quy định", "Trung tâm": a syllable without an accent before one with one, which is no verb that somebody would be the subject of. */
const isPlainOpening = (lower: string, behind: string): boolean => {
  const next = /^ ([\p{Ll}\p{M}]+)(?= |[,.]|$)/u.exec(behind)?.[1]?.normalize('NFC') ?? '';
  return plainSyllable.test(lower) && marked.test(next) && !verbal.test(next);
};
const plainSyllable =
  /^(?:[bcdghklmnprstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?(?:[aeiouy]|ai|ao|au|ay|eo|ia|iu|oa|oai|oi|ua|ui|uy|ye)(?:c|ch|m|n|ng|nh|p|t)?$/;
const verbal =
  /^(?:đã|sẽ|đang|vừa|được|bị|là|có|không|chưa|cũng|vẫn|còn|cho|nói|tuyên|khẳng|phủ|cảnh|muốn|và|của|với|thắng|đạt|đến|về|ở|tại|từ|gọi|đề|đồng|bắt|mở|ký|đưa|nhận|chỉ|thừa|từng|tỏ|tố|đánh|giành|ghi|bác|chết|đổ|rời|mới|phải|gặp|hứa|hy|kêu|để|trở|tăng|giảm|dừng|đối|đầu|dự|hợp|trả)$/u;
