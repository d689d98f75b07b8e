// In: two articles that are nearly the same. Out: whether they are two versions of one report, and which is the later. Called by link-copies, and
// where a version is shown in the place of another: what a paper corrected must not stand for what it says now.
import type { Article } from '../article.js';

/** Words around a number by which it is known again: so many before it, and so many behind. */
const BEFORE = 2;
const BEHIND = 1;

/** Whether a number of the one stands among the same words in the other with another value. */
export function tellOtherFigures(one: Figures, other: Figures): boolean {
  return [...one].some(([context, figure]) => {
    const there = other.get(context);
    return figure !== null && there !== undefined && there !== null && there !== figure;
  });
}

const token = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;
const number =
  /^(?:\p{N}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)$)/u;

/** By the words around it each number; null where several have the same. */
export type Figures = ReadonlyMap<string, string | null>;

export function figuresIn(texts: readonly string[]): Figures {
  const found = new Map<string, string | null>();
  for (const text of texts) {
    const words = text.normalize('NFKC').toLowerCase().match(token) ?? [];
    for (const [at, word] of words.entries()) {
      if (!number.test(word) || at < BEFORE || at + BEHIND >= words.length) continue;
      const context = [...words.slice(at - BEFORE, at), '', ...words.slice(at + 1, at + 1 + BEHIND)].join(' ');
      found.set(context, found.has(context) && found.get(context) !== word ? null : word);
    }
  }
  return found;
}

const corrected =
  /^\W*(?:corrected|correction|clarified|clarification|refile|update(?: \d+)?|updated)\b|^\s*(?:更正|訂正|订正|修正|更新|勘誤|勘误)[\s:：｜|／/-]|[【（(［[](?:更正|訂正|订正|修正|更新|勘誤|勘误)[^】）)］\]]{0,4}[】）)］\]]|^\W*(?:đính chính|cập nhật)(?![\p{L}\p{M}])/iu;

/** Whether a headline says of itself that it is the mended one: "CORRECTED-Bank lends …", 【訂正】…. */
export const isMarkedCorrected = (title: string | null): boolean => title !== null && corrected.test(title);

/** Of two versions the later: by its date, and of one day by what its headline says. Undated ones are the earlier. */
export function isLaterVersion(one: Pick<Article, 'published' | 'title'>, other: Pick<Article, 'published' | 'title'>): boolean {
  const [mine, theirs] = [one.published ?? '', other.published ?? ''];
  return mine === theirs ? isMarkedCorrected(one.title) && !isMarkedCorrected(other.title) : mine > theirs;
}
