// In: the aligned mentions of a statement and a source. Out: two names of which the one does to the other what in the source the other does to it.

import type { Aligned, AlignedSource } from './align.js';
import type { Mention } from './mentions.js';
import { isModifier } from './modifier.js';
import { isOneParty } from './office-before.js';

/** Names that far apart have no deed between them. */
const FAR = 90;
/** Then the first name tells, and the second acts in what is told. */
const tells =
  /\b(?:that|said|says|told|added|warned|announced|according)\b|[;:：；]|說|说|表示|稱|称|指出|述べ|cho biết|rằng|theo/iu;
/** What follows is a thing, not a deed: "its rival". */
const thing = /(?:\b(?:the|an?|its|his|her|their|of|whose)|['’]s|\b(?:một|các|những|của)) (?:\p{L}+ )?$/iu;

export const isThing = (text: string, { start }: Mention): boolean => thing.test(text.slice(Math.max(0, start - 24), start));

/** Who of two acts on the other with this word between or behind them: 1 the first of them, -1 the second, 0 where it cannot be told. */
type Direction = 1 | -1 | 0;

/** Before a name, or in its place: bà does nothing to anybody. */
const address = /^(?:ông|bà|anh|chị|cô)$/iu;

export function turnedDeed(text: string, { text: source, mentions, aligned }: AlignedSource): string | null {
  const acting = firstNames(mentions);
  const names = aligned.filter(({ own }) => own.kind === 'name');
  const first = firstNames(names.map(({ own }) => own));
  const words = aligned.filter(({ own }) => own.kind === 'word' && !address.test(text.slice(own.start, own.end)));
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      if (!first.has(one.own) || one.there.some((place) => other.there.includes(place))) continue;
      if (isOneParty(text, one.own, other.own) || isModifier(text, one.own) || isModifier(text, other.own)) continue;
      const read = words.map((word) => ({
        own: directionIn(text, one.own, other.own, word.own),
        there: directions(source, acting, one, other, word),
      }));
      const turned = read.some(({ own, there }) => own !== 0 && there.includes(-own as Direction));
      const kept = read.some(({ own, there }) => own !== 0 && there.includes(own));
      if (turned && !kept) return `${text.slice(one.own.start, one.own.end)} – ${text.slice(other.own.start, other.own.end)}`;
    }
  }
  return null;
}

/** The names before which their clause has no other: who comes later is seldom who begins something. */
export function firstNames(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const names = mentions.filter(({ kind }) => kind === 'name');
  return new Set(names.filter(({ clause, at }) => !names.some((other) => other.clause === clause && other.at < at)));
}

function directions(source: string, acting: ReadonlySet<Mention>, one: Aligned, other: Aligned, word: Aligned): Direction[] {
  return one.there.flatMap((left) =>
    other.there
      .filter((right) => acting.has(left.start < right.start ? left : right))
      .flatMap((right) => word.there.map((verb) => directionIn(source, left, right, verb))),
  );
}

function directionIn(text: string, one: Mention, other: Mention, verb: Mention): Direction {
  if (one.start > other.start) return -directionIn(text, other, one, verb) as Direction;
  const between = text.slice(one.end, other.start);
  if (between.length > FAR || /[.!?。！？\n]\s?/u.test(between.replace(/\.(?=\d)/g, '')) || verb.start < one.end) return 0;
  if (/\p{Script=Hiragana}/u.test(text)) return japanese(text, one, other, verb);
  if (/\p{Script=Han}/u.test(text)) return chinese(text, one, other, verb);
  return spaced(text, one, other, verb);
}

function spaced(text: string, one: Mention, other: Mention, verb: Mention): Direction {
  const between = text.slice(one.end, other.start);
  if (tells.test(between) || isThing(text, verb)) return 0;
  if (verb.start >= other.end) {
    // Vietnamese: A bị B kiện.
    const near = verb.start - other.end <= 2;
    return near && /(?:bị|được|do) (?:\p{L}+ ){0,3}$/iu.test(between) ? -1 : 0;
  }
  const behind = text.slice(verb.end, other.start);
  if (/\b(?:and|or|but|while|then|who|which|before|after|và|nhưng|còn)\b|,/iu.test(behind)) return 0;
  if (/\b(?:by(?! \p{L}+ing\b)|bởi) (?:\S+ ){0,4}$/iu.test(behind)) return -1;
  // "Đứng đầu là Norholm": the second leads.
  if (/(?:^|\s)là $/u.test(behind)) return 0;
  return /\b(?:in|at|on|for|as|over|of|trong|ở|tại|về) (?:\S+ ){0,2}$/iu.test(behind) ? 0 : 1;
}

const inverts = /(?:被|遭|受|由|獲|获)\P{P}{0,6}$/u;
const keeps = /(?:把|將|将|向|對|对|給|给|為|为|從|从|與|与|跟|以)\P{P}{0,6}$/u;

function chinese(text: string, one: Mention, other: Mention, verb: Mention): Direction {
  const between = text.slice(one.end, other.start);
  if (tells.test(between) || /^的/u.test(text.slice(verb.end, verb.end + 1))) return 0;
  if (verb.start < other.start) {
    const behind = text.slice(verb.end, other.start);
    return /[，、]|與|与|和|及|在|於|于/u.test(behind) ? 0 : 1;
  }
  if (/\p{P}/u.test(text.slice(other.end, verb.start))) return 0;
  if (inverts.test(between)) return -1;
  return keeps.test(between) ? 1 : 0;
}

const honorific = '(?:\\p{Script=Han}{0,4}|さん|[\\p{Script=Katakana}ー]{0,6})';
const agent = new RegExp(`^${honorific}(?:[はがも](?!ら))`, 'u');
const patient = new RegExp(`^${honorific}(?:を|に(?!は)|へ|から|によ)`, 'u');

function japanese(text: string, one: Mention, other: Mention, verb: Mention): Direction {
  if (verb.start < other.end) return 0;
  if (/。/u.test(text.slice(other.end, verb.start))) return 0;
  const role = (mention: Mention): Direction => {
    const behind = text.slice(mention.end, mention.end + 12);
    return agent.test(behind) ? 1 : patient.test(behind) ? -1 : 0;
  };
  const [mine, theirs] = [role(one), role(other)];
  if (mine === 0 || mine === theirs || theirs === 0) return 0;
  const passive = /^\P{P}{0,4}?(?:ら|さ|か|た|わ|ま|ば)れ/u.test(text.slice(verb.end, verb.end + 6));
  return (passive ? -mine : mine) as Direction;
}
