// In: a subject, and another text. Out: whether that text speaks of it. Called where it matters that a text does not.
import { latinNames } from '../names/find/latin-names.js';
import { contentWords, sayTheSame } from '../words/content-words.js';
import { writingOf } from '../words/language-of.js';
import { foldedText } from '../words/segments.js';
import type { Telling } from './telling.js';

const counted = /^(?:首|第[一二三四五六七八九十\d]+|[一另多]|\d+)[批個个座家次名位項项間间份]?/u;
const partOf = /^(?:phần lớn|đa số|hầu hết|một nửa|khoảng|gần|hơn|trên|[\p{N}.,]+%?|,| |trong|số|của)+ /u;
const generic = /(?<![\p{L}\p{M}])(?:công ty|tập đoàn|ngân hàng|doanh nghiệp|giám đốc|chủ tịch|ông|bà|anh|chị)(?![\p{L}\p{M}])/gu;
/** What many are called. */
const ofMany =
  /企业|企業|公司|集团|机构|機構|董事长|董事長|总经理|总裁|発言人|发言人|主席|局长|部长|市长|教授|专家|分析师|供应商|实验室|委员会|大学|银行|协会|商会|会社|大手|代表|社长|会长|女子|男子|氏|さん|容疑者|被告|裁判长|选手/gu;

/** 星馭汽車 is no car. */
const ofTrade =
  /(?<=\p{Script=Han}{2})(?:汽车|科技|电子|食品|能源|航空|客运|巴士|重工|机械|纺织|制药|药业|控股|物流|石油|钢铁|地产|保险)$/u;

/** "Line 4", tuyến số 4, 4号線: of several that the number alone tells apart; "the 12 workers" are counted. */
const numbered =
  /(?:\p{L}+ (?:[Ss]ố |[Nn]o\.? ?)\p{N}{1,3}(?![\p{L}\p{N}.,%])|\p{Lu}\p{Ll}+ \p{N}{1,3}(?![\p{L}\p{N}.,%]| \p{Ll})|\p{N}{1,3} ?(?:號|号|期|線|线))/gu;

/** "Shares in Corby Holdings": of which the noun tells only what, and the name whose. */
const ofName = /\b(?:in|of|at|from|for) (?:the )?(?=\p{Lu})/u;

/** Whether a text has the number or one of the names by which alone the subject is known; null where it has neither. */
function isKnownBy(noun: string, text: string): boolean | null {
  const folded = foldedText(text);
  const numbers = noun.match(numbered) ?? [];
  if (numbers.length > 0) return numbers.some((one) => folded.includes(foldedText(one)));
  const place = ofName.exec(noun);
  if (place === null) return null;
  const names = latinNames(noun.slice(place.index)).flat();
  return names.length === 0 ? null : names.some((part) => folded.includes(foldedText(part.text)));
}

/** Whether any of what makes the subject known stands in another text of its writing. */
export function isSpokenOf(source: string, { head, subject }: Telling, text: string): boolean {
  const known = isKnownBy(source.slice(subject.start, subject.end), text);
  if (known !== null) return known;
  const writing = writingOf(source);
  if (writing === 'zh' || writing === 'ja') {
    const pairs = pairsOf(source.slice(subject.start, subject.end));
    if (pairs.length > 0) return pairs.some((pair) => foldedText(text).includes(pair));
    // 県は: one character says who.
    return foldedText(text).includes(foldedText(source.slice(subject.start, subject.end)));
  }
  const noun = source.slice(head.start, head.end);
  if (writing === 'vi') return syllablesOf(noun).some((pair) => ` ${text.toLowerCase()} `.includes(pair));
  const there = contentWords(text);
  const own = contentWords(noun);
  if (own.length === 0) return true;
  return own.some((word) => there.some((other) => sayTheSame(word, other)));
}

/** Most words of Vietnamese are two syllables, each of which stands in many others. */
function syllablesOf(noun: string): string[] {
  const all =
    noun
      .toLowerCase()
      .replace(partOf, '')
      .replace(generic, ' ')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return all.length === 1 ? [` ${all[0]} `] : all.slice(1).map((syllable, at) => `${all[at]} ${syllable}`);
}

/** Two characters that stand side by side tell a name or a word without blanks. */
function pairsOf(noun: string): string[] {
  const bare = foldedText(noun.replace(counted, '')).replace(ofMany, ' ').replace(ofTrade, '');
  const runs = bare.match(/[\p{Script=Han}\p{Script=Katakana}ー]+/gu) ?? [];
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
}
