import type { Aligned, AlignedSource } from './align.js';
import { firstNames, thing } from './deeds.js';
import type { Mention } from './mentions.js';

/** So many things between two must have kept their order: names give roles away sooner than words do. */
const BETWEEN = { name: 1, word: 2 };
const passive = /\b(?:is|are|was|were|been|being|be|get|got)\b[^.;]{0,60}\bby\b|被|遭|由|(?:ら|さ)れ|\bbị\b|\bđược\b|\bbởi\b/iu;

/**
 * The words of the source in its own order with two of them in each other's place: put back, all between stands as the source has it ("Norrland paid
 * 55 percent and the institute the rest"). A passive on one side alone may turn two names round.
 */
export function swappedPlaces(text: string, { text: source, mentions, aligned }: AlignedSource): string | null {
  if (passive.test(text) !== passive.test(source)) return null;
  const mine = firstNames(aligned.map(({ own }) => own));
  const theirs = firstNames(mentions);
  for (const [at, one] of aligned.entries()) {
    for (const other of aligned.slice(at + 1)) {
      if (!mayStandFor(one.own, other.own)) continue;
      const names = one.own.kind === 'name' && other.own.kind === 'name';
      const between = aligned
        .slice(at + 1, aligned.indexOf(other))
        .filter(({ there }) => there.some((place) => place.at > Math.min(...other.there.map((first) => first.at))));
      if (between.length < (names ? BETWEEN.name : BETWEEN.word)) continue;
      if (names ? between.every(({ there }) => there.every((place) => isThing(source, place))) : !hasFigure(between)) continue;
      if (one.own.kind === 'name' && !mine.has(one.own)) continue;
      const orders = other.there
        .filter((first) => first.kind !== 'name' || theirs.has(first))
        .flatMap((first) => one.there.map((last) => isInOrder(first, between, last)));
      const kept = one.there.some((first) => other.there.some((last) => first.at < last.at));
      if (!kept && orders.includes(true))
        return `${text.slice(one.own.start, one.own.end)} – ${text.slice(other.own.start, other.own.end)}`;
    }
  }
  return null;
}

const isThing = (source: string, { start }: Mention): boolean => thing.test(source.slice(Math.max(0, start - 24), start));
const hasFigure = (between: readonly Aligned[]): boolean => between.some(({ own }) => own.kind === 'figure');

const mayStandFor = (one: Mention, other: Mention): boolean =>
  (one.kind === 'name' && (other.kind === 'name' || other.kind === 'word')) || (one.kind === 'word' && other.kind === 'name');

/** Whether all between can be found one after the other behind the first and before the last. */
function isInOrder(first: Mention, between: readonly Aligned[], last: Mention): boolean {
  let place = first.at;
  for (const { there } of between) {
    const next = there.find(({ at }) => at > place && at < last.at);
    if (next === undefined) return false;
    place = next.at;
  }
  return true;
}
