import { writingOf } from '../words/language-of.js';
import type { AlignedSource } from './align.js';
import { inOneClause } from './exchanged.js';
import type { Mention } from './mentions.js';
import { alike } from './same-mention.js';

/** A figure with what the source says of another of its kind alone, which that clause of the statement does not tell. */
export function takenFigure(text: string, { text: source, mentions, aligned }: AlignedSource): string | null {
  // Of another language most words are not known again, so one may be there by chance.
  const sameWriting = writingOf(text) === writingOf(source);
  const least = sameWriting ? 1 : 2;
  const words = aligned.filter(({ own }) => own.kind === 'word');
  for (const { own, there } of aligned) {
    if (own.kind !== 'figure') continue;
    const told = aligned
      .filter(({ own: other }) => other.kind === 'figure' && other.clause === own.clause)
      .flatMap((one) => one.there);
    if (there.some((figure) => isPartOfWhole(source, figure) && isCountedAs(own, figure))) continue;
    const others = mentions.filter((other) => alike(own, other) && !told.includes(other) && !isOtherOrder(own, other));
    const company = words.filter(({ own: word }) => word.clause === own.clause);
    const names = aligned.filter(({ own: name }) => name.kind === 'name' && name.clause === own.clause);
    const mine = [...company, ...names].filter(({ there: places }) =>
      places.some((word) => there.some((figure) => inOneClause(word, figure))),
    );
    const theirs = company.filter(({ there: places }) =>
      places.some((word) => others.some((figure) => inOneClause(word, figure))),
    );
    // Of another language hardly a word may be known: where nothing of the figure's own clause is, nothing tells whose it is.
    const isKnown =
      sameWriting ||
      aligned.some(
        ({ own: other, there: places }) =>
          (other.kind === 'word' || other.kind === 'name') &&
          places.some((place) => there.some((figure) => inOneClause(place, figure))),
      );
    if (isKnown && mine.length === 0 && theirs.length >= least) return String(own.quantity.values[0]);
  }
  return null;
}

/** "21 people were arrested, including 14 men": what is told of the whole is told of the part. */
const partAhead =
  /(?:[,，、(（] ?(?:including|among them|包括|包含|其中|当中|當中|うち|gồm|bao gồm|trong đó có)|\bof (?:them|whom)|的?うち) ?(?:[\p{N},.]+ ?[\p{L}\p{M}]{1,12}(?: and|,|、|和|及|與|与| và)? ?){0,4}$/u;
const isPartOfWhole = (source: string, { start }: Mention): boolean =>
  partAhead.test(source.slice(Math.max(0, start - 48), start));

/** Of the same things: fourteen men, and not fourteen people. */
function isCountedAs(one: Mention, other: Mention): boolean {
  if (one.kind !== 'figure' || other.kind !== 'figure') return false;
  const [mine, theirs] = [one, other].map(({ quantity }) => /^ ?(?:\p{Script=Han}|[\p{L}\p{M}]+)/u.exec(quantity.following)?.[0]);
  return mine !== undefined && mine === theirs;
}

/** 第11戦 and 2勝目 are places in two orders. */
function isOtherOrder(one: Mention, other: Mention): boolean {
  if (one.kind !== 'figure' || other.kind !== 'figure' || one.quantity.kind !== 'ordinal') return false;
  const [mine, theirs] = [one, other].map(({ quantity }) => /^\p{Script=Han}/u.exec(quantity.following)?.[0]);
  return mine !== theirs;
}
