import { isConverselyTold } from '../polarity/opposites.js';
import { writingOf } from '../words/language-of.js';
import type { Aligned, AlignedSource } from './align.js';
import { firstNames, isThing } from './deeds.js';
import { isDeed } from './is-deed.js';
import { isListed } from './listed.js';
import { markOf } from './marked.js';
import { type Mention, mentionsOf } from './mentions.js';
import { isModifier } from './modifier.js';
import { isOfficeBefore, isOneParty } from './office-before.js';

/** So many things between two must have kept their order: names give roles away sooner than words do. */
const BETWEEN = { name: 1, word: 2 };
const passive =
  /\b[Bb]y (?:the )?\p{Lu}|\b(?:[Ii]s|[Aa]re|was|were|been|being|be|get|got)\b[^.;]{0,60}\bby\b|被|遭|由|(?:ら|さ)れ|(?<!\p{L})(?:bị|được|bởi)(?!\p{L})/u;

const agent = /\bby (?:\p{Ll}+ ){0,3}$/u;

/** Whether who is named last does it to who is named first: a "by" elsewhere in a long sentence tells nothing of the two. */
function isPassiveBetween(text: string, one: Mention, other: Mention): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.start, last.start);
  if (/\p{Script=Hiragana}/u.test(text)) return passive.test(between + (/^[^。]*/u.exec(text.slice(last.start))?.[0] ?? ''));
  return writingOf(text) === 'latin' ? agent.test(between) : passive.test(between);
}

/**
 * The words of the source in its own order with two of them in each other's place: put back, all between stands as the source has it ("Norrland paid
 * 55 percent and the institute the rest"). A passive on one side alone may turn two names round.
 */
export function swappedPlaces(text: string, { text: source, mentions, aligned, elsewhere }: AlignedSource): string | null {
  if (passive.test(text) !== passive.test(source) || isConverselyTold(text, source)) return null;
  const mine = firstNames(aligned.map(({ own }) => own));
  const theirs = firstNames(mentions);
  for (const [at, one] of aligned.entries()) {
    for (const other of aligned.slice(at + 1)) {
      if (!mayStandFor(one.own, other.own) || isOneParty(text, one.own, other.own)) continue;
      // Of two that each quote names, the other quote may have told it so.
      if (elsewhere.has(one.own) && elsewhere.has(other.own)) continue;
      // Where something is nobody does anything.
      if (markOf(text, one.own) === 'in' || markOf(text, other.own) === 'in') continue;
      // A deed stands in nobody's place: the sentence was told in another order.
      if (isVerb(text, one.own) || isVerb(text, other.own)) continue;
      if (isModifier(text, one.own) || isModifier(text, other.own) || isListed(text, one.own, other.own)) continue;
      const names = one.own.kind === 'name' && other.own.kind === 'name';
      const all = aligned.slice(at + 1, aligned.indexOf(other));
      const between = all.filter(({ there }) =>
        there.some((place) => place.at > Math.min(...other.there.map((first) => first.at))),
      );
      // Where most of it stands elsewhere, the sentence was told in another order.
      if (between.length < (names ? BETWEEN.name : BETWEEN.word) || 2 * between.length < all.length) continue;
      if (names ? between.every(({ there }) => there.every((place) => isThing(source, place))) : !hasFigure(between)) continue;
      if (one.own.kind === 'name' && !mine.has(one.own)) continue;
      const isPassive = isPassiveBetween(text, one.own, other.own);
      const orders = other.there
        .filter((first) => first.kind !== 'name' || theirs.has(first))
        .flatMap((first) =>
          one.there.map((last) => isPassiveBetween(source, first, last) === isPassive && isInOrder(first, between, last)),
        );
      const kept = one.there.some((first) => other.there.some((last) => first.at < last.at));
      if (!kept && orders.includes(true))
        return `${text.slice(one.own.start, one.own.end)} – ${text.slice(other.own.start, other.own.end)}`;
    }
  }
  return null;
}

const isSameVoice = (text: string, source: string, one: Aligned, other: Aligned): boolean =>
  one.there.some((first) =>
    other.there.some((last) => isPassiveBetween(source, first, last) === isPassiveBetween(text, one.own, other.own)),
  );

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

/** The least share of a statement's words that the source has too, for two common words in each other's place to tell that it was meant to say the same. */
const SAME_WORDS = 0.8;
/** And so many other things in their order. */
const REST = 3;

/** All words of the source in its order, but for two that are no verbs ("the company had warned inspectors"). */
export function swappedWords(text: string, { text: source, aligned, elsewhere }: AlignedSource): string | null {
  if (writingOf(text) !== writingOf(source) || isConverselyTold(text, source)) return null;
  const own = mentionsOf(text);
  if (passive.test(text) !== passive.test(source) || aligned.length < SAME_WORDS * own.length || aligned.length < REST + 2)
    return null;
  for (const [at, one] of aligned.entries()) {
    for (const other of aligned.slice(at + 2)) {
      if (!mayStandFor(one.own, other.own) && !(one.own.kind === 'word' && other.own.kind === 'word')) continue;
      if (elsewhere.has(one.own) || elsewhere.has(other.own)) continue;
      if (isVerb(text, one.own) || isVerb(text, other.own)) continue;
      if (isOneParty(text, one.own, other.own)) continue;
      if (isOfficeOf(source, one, other) || isOfficeOf(source, other, one)) continue;
      if (!isSameVoice(text, source, one, other)) continue;
      const swapped = aligned.map((each) => (each === one ? other : each === other ? one : each));
      if (isRising(swapped) && !isRising(aligned))
        return `${text.slice(one.own.start, one.own.end)} – ${text.slice(other.own.start, other.own.end)}`;
    }
  }
  return null;
}

function isOfficeOf(source: string, name: Aligned, word: Aligned): boolean {
  if (name.own.kind !== 'name' || word.own.kind !== 'word') return false;
  return name.there.some((person) => word.there.some((before) => isOfficeBefore(source, before, person)));
}

function isRising(sequence: readonly Aligned[]): boolean {
  let place = -1;
  return sequence.every(({ there }) => {
    const next = there.find(({ at }) => at > place);
    place = next?.at ?? place;
    return next !== undefined;
  });
}

/** A plural is none: "in shares". */
const isVerb = (text: string, mention: Mention): boolean => {
  const word = text.slice(mention.start, mention.end);
  return mention.kind === 'word' && ((isDeed(text, mention) && !/s$/.test(word)) || /^\p{Ll}{3,}ed$/u.test(word));
};
