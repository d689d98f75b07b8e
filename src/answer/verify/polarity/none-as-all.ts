// In: the clauses of a statement and of what it cites. Out: a clause that tells of all what the source tells of none.

import { sameWord } from '../words/content-words.js';
import { isUnspaced } from '../words/segments.js';
import type { Clause } from './clauses.js';
import { negationsIn } from './negations.js';
import { negativeWordsIn } from './negative-words.js';

const all =
  /\b(?:all|every|each|both|everyone|everybody)\b|[都皆]|均(?=\p{Script=Han})(?!價|价|衡|等|值|線|线)|全[部都數数員员]|すべて|全て|いずれも|全員|どれも|(?<![\p{L}\p{M}])(?:tất cả|đều|toàn bộ|mọi)(?![\p{L}\p{M}])/iu;
const none =
  /\bnone\b|\bno one\b|\bnobody\b|\bnot (?:a single|one)\b|\bneither\b|(?:沒|没)有?(?:任何)?一(?=[\p{Script=Han}])|[無无]一(?=[\p{Script=Han}])|一(?:\p{Script=Han}|つ|人)(?:も|として).*な[いか]|(?:いずれ|どれ|だれ|誰)も.*な[いか]|(?<![\p{L}\p{M}])không (?:có )?(?:\p{L}+ )?(?:nào|ai)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])không một(?![\p{L}\p{M}])/iu;

/** Null where none does. What another clause of the source tells without a no may be told of all. */
export function noneAsAll(own: readonly Clause[], sources: readonly Clause[]): string | null {
  const telling = own.filter(({ text, denials }) => denials === 0 && negativeWordsIn(text) === 0 && all.test(text));
  for (const source of sources.filter(({ text, negated, denied }) => negated && !denied && none.test(text))) {
    const isJapanese = /\p{Script=Hiragana}/u.test(source.text);
    const [no] = negationsIn(source.text);
    const denied = source.words.filter(({ start, end, key }) => {
      if (no === undefined || (!isUnspaced(key) && key.length < LETTERS)) return false;
      return isJapanese ? end <= no.start + 1 : start >= no.end;
    });
    const others = sources.filter((other) => other !== source && !other.negated);
    const last = denied.filter((word) => !others.some(({ words }) => words.some((there) => sameWord(word, there))));
    const found = telling.find(({ words }) => last.some((word) => words.some((there) => sameWord(word, there))));
    if (found !== undefined) return found.text;
  }
  return null;
}
/** In Vietnamese so short a one is no word. */
const LETTERS = 3;
