// In: a clause that says no and one that does not. Out: whether the first tells as not done yet what the second says is to come.
import { type ContentWord, sayTheSame } from '../words/content-words.js';
import type { Clause } from './clauses.js';
import { negationsIn } from './negations.js';

/** Not so far, which leaves it open: 尚未 and chưa always do, "not" only with "yet". */
const notYet =
  /\b(?:not|never|n't|n’t)\b[^,.;]{0,40}\byet\b|\byet to\b|\bstill (?:has|have|is|are|was|were) not\b|[尚還还仍]未|[還还仍](?:沒|没)有?|まだ.*(?:な[いか]|ず|ません)|(?<![\p{L}\p{M}])chưa(?![\p{L}\p{M}])/iu;
/** It is done, whatever else is to come. */
const isDone = /已[經经]?|了$|\b(?:has|have|had|already)\b|た$|(?<![\p{L}\p{M}])đã(?![\p{L}\p{M}])/iu;
/** Right before what is to be done. */
const ahead =
  /(?:\b(?:will|would|shall|must|should|to)(?: (?:then|also|only|be|\p{Ll}+ly))*|\b(?:needs?|requires?|awaits?|awaiting|pending|subject to|waiting for)(?: (?!to\b)\p{Ll}+){0,3}) $|(?:[將将會会待須须需]|預[計定]|预[计定]|[計计][劃划]|打算)[^，。；]{0,8}$|(?<![\p{L}\p{M}])(?:sẽ|sắp|cần|chờ|đợi|phải|dự kiến)(?: [\p{L}\p{M}]+){0,3} $/iu;
/** In Japanese right behind it. */
const behind =
  /^(?:(?:さ?れ)?る|[うくすつぶむ]|する|を?待つ|待ち)?(?:予定|見通し|見込み|方針|こと|かどうか|か|と|。|$)|^(?:の|を)?(?:承認|判断|決定)?(?:が必要|を待|待ち)/u;

/** It lies ahead, and whose it is to do is told by the noun: "needs approval". */
export function isYetToCome(denying: Clause, telling: Clause): boolean {
  if (denying.denials !== 1 || telling.denials > 0 || !notYet.test(denying.text) || isDone.test(telling.text)) return false;
  const deed = deedOf(denying);
  if (deed === null) return false;
  const isJapanese = /\p{Script=Hiragana}/u.test(telling.text);
  return telling.words.some(
    (word) =>
      isSame(word, deed) &&
      (isJapanese ? behind.test(telling.text.slice(word.end)) : ahead.test(telling.text.slice(0, word.start))),
  );
}

/** What has not been done: behind the no, in Japanese before it. */
function deedOf({ text, words }: Clause): ContentWord | null {
  const [no] = negationsIn(text);
  if (no === undefined) return null;
  if (/\p{Script=Hiragana}/u.test(text)) return words.filter(({ end }) => end <= no.start + 1).at(-1) ?? null;
  return words.find(({ start, key }) => start >= no.end && key !== 'yet') ?? null;
}

/** 決め and 決める, approve and approval. */
function isSame(one: ContentWord, other: ContentWord): boolean {
  const stem = Math.min(one.key.length, other.key.length);
  return (
    sayTheSame(one, other) ||
    (stem >= STEM && one.key.slice(0, stem - 1) === other.key.slice(0, stem - 1)) ||
    (/^\p{Script=Han}\p{Script=Hiragana}/u.test(one.key) && one.key.slice(0, 2) === other.key.slice(0, 2))
  );
}
const STEM = 6;
