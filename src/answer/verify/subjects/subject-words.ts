// In: a subject, and another text. Out: whether that text speaks of it. Called where it matters that a text does not.
import { unspacedNames } from '../names/unspaced-names.js';
import { contentWords, sayTheSame } from '../words/content-words.js';
import { type Writing, writingOf } from '../words/language-of.js';
import { foldedText } from '../words/segments.js';
import { genericBody } from './chinese-subjects.js';
import type { Telling } from './telling.js';

/** So many characters before 局 or 集團 tell which it is. */
const OF_BODY = 4;
const counted = /^(?:首|第[一二三四五六七八九十\d]+|[一另多]|\d+)[批個个座家次名位項项間间份]?/u;
const partOf = /^(?:phần lớn|đa số|hầu hết|một nửa|khoảng|gần|hơn|trên|[\p{N}.,]+%?|,| |trong|số|của)+ /u;
const generic = /(?<![\p{L}\p{M}])(?:công ty|tập đoàn|ngân hàng|doanh nghiệp|giám đốc|chủ tịch|ông|bà|anh|chị)(?![\p{L}\p{M}])/gu;
const honorific = /(?:氏|さん|容疑者|被告|社長|会長|市長|知事|裁判長|教授|選手|監督)$/u;

/** Whether any of what makes the subject known stands in another text of its writing. */
export function isSpokenOf(source: string, { head, subject }: Telling, text: string): boolean {
  const writing = writingOf(source);
  if (writing === 'zh' || writing === 'ja')
    return pairsOf(keyOf(source, subject, head, writing)).some((pair) => foldedText(text).includes(pair));
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

function keyOf(source: string, subject: Telling['subject'], head: Telling['head'], writing: Writing): string {
  const whole = source.slice(subject.start, subject.end);
  const noun = source.slice(head.start, head.end).replace(counted, '').replace(honorific, '');
  if (writing === 'ja') return noun;
  const names = unspacedNames(source)
    .filter((name) => name.start >= subject.start && name.end <= subject.end)
    .map((name) => name.text.replace(genericBody, ''));
  const ofBody = genericBody.exec(whole);
  if (ofBody !== null) return whole.slice(0, ofBody.index).slice(-OF_BODY);
  return names.length > 0 ? names.join(' ') : noun;
}

/** Two characters that stand side by side tell a name or a word without blanks. */
function pairsOf(key: string): string[] {
  const runs = foldedText(key).match(/[\p{Script=Han}\p{Script=Katakana}ー]+/gu) ?? [];
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
}
