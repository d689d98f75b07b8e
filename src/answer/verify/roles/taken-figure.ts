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

/** 第11戦 and 2勝目 are places in two orders. */
function isOtherOrder(one: Mention, other: Mention): boolean {
  if (one.kind !== 'figure' || other.kind !== 'figure' || one.quantity.kind !== 'ordinal') return false;
  const [mine, theirs] = [one, other].map(({ quantity }) => /^\p{Script=Han}/u.exec(quantity.following)?.[0]);
  return mine !== theirs;
}
