import type { Aligned, AlignedSource } from './align.js';
import { isDeed } from './is-deed.js';
import { isListed } from './listed.js';
import { markOf } from './marked.js';
import { type Mention, mentionsOf } from './mentions.js';
import { alike } from './same-mention.js';
import { type Told, toldIn } from './told-by.js';

/** A clause's end parts what stands before and behind it more than words between do. */
const CLAUSE = 3;
/** By how much the one way must be nearer than the other, in the statement and in the source. Lower reads roles into free word order. */
const MARGIN = 2;
/** The least share of a statement's words that the source has too, for two common words to be exchanged and not said in another way. */
const SAME_WORDS = 0.8;

/**
 * Two of a kind, each with something beside it: where the statement has the one beside what the source has beside the other, and the other way round,
 * they were exchanged ("inflation was 4.4 in December and 5.9 in March"). All four stand in both, so the nearness of one text is held against
 * that of the other, whatever their order and language.
 */
export function exchanged(text: string, { text: source, aligned, elsewhere }: AlignedSource): string | null {
  const sameWords = aligned.length >= SAME_WORDS * mentionsOf(text).length;
  const [mine, theirs] = [toldIn(text), toldIn(source)];
  // Who speaks in both may stand before or behind what is told.
  const isSpeaker = ({ own, there }: Aligned) => speaks(mine, own) && there.some((place) => speaks(theirs, place));
  for (const [at, one] of aligned.entries()) {
    for (const other of aligned.slice(at + 1)) {
      // Words of two quotes stand in any order.
      if (one.own.kind === 'word' && (!sameWords || isDeed(text, one.own) !== isDeed(text, other.own))) continue;
      if (one.own.kind === 'name' && isListed(text, one.own, other.own)) continue;
      if (keepsMark(text, source, one, other) || keepsMark(text, source, other, one)) continue;
      if (isSpeaker(one) !== isSpeaker(other)) continue;
      if (!isPair(one, other) || (one.own.kind === 'word' && (elsewhere.has(one.own) || elsewhere.has(other.own)))) continue;
      const anchors = aligned.filter((anchor) => anchor !== one && anchor !== other);
      for (const [place, left] of anchors.entries()) {
        for (const right of anchors.slice(place + 1)) {
          if (isCrossed(one, other, left, right)) return `${textOf(one.own)} – ${textOf(other.own)}`;
        }
      }
    }
  }
  return null;
}

const speaks = (told: readonly Told[], { start, end }: Mention): boolean =>
  told.some(({ speaker }) => speaker.start <= start && end <= speaker.end);

/** "From 91" is "from 91" in any order; who is put in the place of another takes on its mark. */
function keepsMark(text: string, source: string, one: Aligned, other: Aligned): boolean {
  if (one.own.kind !== 'figure' || other.own.kind !== 'figure') return false;
  const mark = markOf(text, one.own);
  if (mark !== 'from' && mark !== 'to') return false;
  return (
    one.there.every((place) => markOf(source, place) === mark) && !other.there.some((place) => markOf(source, place) === mark)
  );
}

function isPair(one: Aligned, other: Aligned): boolean {
  return alike(one.own, other.own) && !one.there.some((place) => other.there.includes(place));
}

function isCrossed(one: Aligned, other: Aligned, left: Aligned, right: Aligned): boolean {
  if (left.there.some((place) => right.there.includes(place))) return false;
  const beside =
    one.own.kind === 'figure' && left.own.kind === 'date' && right.own.kind === 'date'
      ? null
      : [inOneClause, adjacent, follows, leads];
  if (beside === null) return !isOneSpan(one, other, left, right) && isNearer(one, other, left, right);
  return beside.some((together) => {
    const own = (mine: Aligned, theirs: Aligned) => together(mine.own, theirs.own);
    const there = (mine: Aligned, theirs: Aligned) =>
      mine.there.some((place) => theirs.there.some((next) => together(place, next)));
    const straight = (holds: typeof own) => holds(one, left) && holds(other, right) && !holds(one, right) && !holds(other, left);
    const turned = (holds: typeof own) => holds(one, right) && holds(other, left) && !holds(one, left) && !holds(other, right);
    if (together !== inOneClause && one.own.kind !== 'figure') return false;
    return (straight(own) && turned(there)) || (turned(own) && straight(there));
  });
}

/** "Had lost 22% this year through Monday, rose 4.6%": in both texts both days are of the one figure, and the other has none. */
function isOneSpan(one: Aligned, other: Aligned, left: Aligned, right: Aligned): boolean {
  const isOf = (figure: Aligned, day: Aligned) =>
    inOneClause(figure.own, day.own) && figure.there.some((place) => day.there.some((next) => inOneClause(place, next)));
  const isApart = (figure: Aligned, day: Aligned) =>
    !inOneClause(figure.own, day.own) && !figure.there.some((place) => day.there.some((next) => inOneClause(place, next)));
  const days = [left, right];
  const has = (mine: Aligned, theirs: Aligned) => days.every((day) => isOf(mine, day) && isApart(theirs, day));
  return has(one, other) || has(other, one);
}

/** A name alone between commas says who was meant before: "her deputy, Luther Vane,". */
const homesOf = ({ clause, apposed }: Mention): readonly number[] => (apposed ? [clause - 1, clause] : [clause]);

/** What stands alone before a comma belongs to what follows: "the port, the largest, reopened". */
export const inOneClause = (one: Mention, other: Mention): boolean =>
  one.kind === 'name' || other.kind === 'name'
    ? homesOf(one).some((home) => homesOf(other).includes(home))
    : one.from <= other.to && other.from <= one.to;
/** The figure right before what it counts. */
const leads = (one: Mention, other: Mention): boolean => follows(other, one);
/** The figure right behind what it goes with. */
const follows = (one: Mention, other: Mention): boolean => inOneClause(one, other) && one.at - other.at === 1;
const adjacent = (one: Mention, other: Mention): boolean => inOneClause(one, other) && Math.abs(one.at - other.at) === 1;

function isNearer(one: Aligned, other: Aligned, left: Aligned, right: Aligned): boolean {
  const own = difference(
    near(one.own, left.own) + near(other.own, right.own),
    near(one.own, right.own) + near(other.own, left.own),
  );
  const there = difference(
    nearest(one.there, left.there) + nearest(other.there, right.there),
    nearest(one.there, right.there) + nearest(other.there, left.there),
  );
  return (own >= MARGIN && there <= -MARGIN) || (own <= -MARGIN && there >= MARGIN);
}

/** Positive where the first way is the nearer. */
const difference = (straight: number, crossed: number): number => crossed - straight;

const near = (one: Mention, other: Mention): number => Math.abs(one.at - other.at) + CLAUSE * Math.abs(one.clause - other.clause);

const nearest = (ones: readonly Mention[], others: readonly Mention[]): number =>
  Math.min(...ones.flatMap((one) => others.map((other) => near(one, other))));

function textOf(mention: Mention): string {
  if (mention.kind === 'name') return mention.text;
  if (mention.kind === 'word') return mention.word.key;
  return mention.kind === 'figure' ? String(mention.quantity.values[0]) : 'date';
}
