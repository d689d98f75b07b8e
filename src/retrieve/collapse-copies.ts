import { figuresIn, isLaterVersion, tellOtherFigures } from '../dump/copies/versions.js';
import type { Passage } from './passage.js';

/**
 * Leaves one passage of each text that stands in several places: the same report in two dumps, of which one with a date where there is one; and
 * a report with its update (the same outlet, nearly the same headline, nearly the same words), of which the newest. The others stay named
 * in `alsoIn`. Parts of one report and different stretches of two copies are kept.
 */
export function collapseCopies(passages: readonly Passage[]): Passage[] {
  const kept: Passage[] = [];
  const words = remember((passage: Passage) => wordsOf(passage.chunk.text));
  const titles = remember((passage: Passage) => wordsOf(passage.article.title ?? ''));
  for (const passage of passages) {
    const at = kept.findIndex((other) => {
      const isCopy = other.article.alsoIn.includes(passage.article.id);
      if (!isCopy && !mayBeUpdate(other, passage, titles)) return false;
      return share(words(other), words(passage)) >= (isCopy ? SAME_TEXT : UPDATED_TEXT);
    });
    const same = kept[at];
    if (same === undefined) kept.push(passage);
    else kept[at] = oneOf(same, passage);
  }
  return kept;
}

/** Copies differ in quotation marks, blanks and cleaned-out stretches, so most words in common (.6) is the same text. */
const SAME_TEXT = 0.6;
/** Two reports of one event share many words too; an update repeats nearly all of what it updates. */
const UPDATED_TEXT = 0.8;
const SAME_HEADLINE = 0.6;

function mayBeUpdate(one: Passage, other: Passage, titles: (passage: Passage) => ReadonlySet<string>): boolean {
  const [a, b] = [one.article, other.article];
  if (a.id === b.id || a.outlet === null || a.outlet !== b.outlet || a.kind !== b.kind || a.part !== null || b.part !== null)
    return false;
  return titles(one).size > 1 && share(titles(one), titles(other)) >= SAME_HEADLINE;
}

/** The dated one, or the later version; it takes the other's place in the ranking and names it, unless that tells other figures. */
function oneOf(first: Passage, second: Passage): Passage {
  const [shown, other] = isLaterVersion(second.article, first.article) ? [second, first] : [first, second];
  if (tellOtherFigures(figuresIn([shown.chunk.text]), figuresIn([other.chunk.text]))) return { ...shown, score: first.score };
  const isNamed = shown.alsoIn.some(({ dump, lines }) => dump === other.article.dump && lines[0] === other.article.lines[0]);
  const { dump, lines, outlet } = other.article;
  return { ...shown, score: first.score, alsoIn: isNamed ? shown.alsoIn : [...shown.alsoIn, { dump, lines, outlet }] };
}

/** Of the smaller set. */
function share(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const word of words) if (others.has(word)) common++;
  return common / Math.max(1, Math.min(words.size, others.size));
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu));

function remember<V>(make: (passage: Passage) => V): (passage: Passage) => V {
  const made = new Map<number, V>();
  return (passage) => {
    const value = made.get(passage.chunkId) ?? make(passage);
    made.set(passage.chunkId, value);
    return value;
  };
}
