// In: a text. Out: what it speaks of, in order: names, figures, dates and the words that carry meaning, each with its clause.
// Called for a statement and for what it cites, by the checks of who did what.
import { tokenize } from '../../../language/tokenize.js';
import type { StatedDate } from '../dates/stated-date.js';
import { type LatinName, latinNames } from '../names/find/latin-names.js';
import { unspacedNames } from '../names/find/unspaced-names.js';
import { type Cut, cutsIn } from '../polarity/clauses.js';
import type { Quantity } from '../quantities/quantity.js';
import { remember } from '../remember.js';
import { readStatement } from '../stated.js';
import { type ContentWord, contentWords } from '../words/content-words.js';
import { foldedText, isUnspaced, segmentsOf } from '../words/segments.js';
import { isApposition } from './apposition.js';
import { asidesIn, isPartOfPlace } from './asides.js';
import { isModifier } from './modifier.js';

interface Place {
  readonly start: number;
  readonly end: number;
  /** Counted from the first mention of the text. */
  readonly at: number;
  /** Counted from the first clause of the text. */
  readonly clause: number;
  /** The clauses that may be about it, as far as order tells: a subject is not said again, and who speaks may follow. */
  readonly from: number;
  readonly to: number;
  /** A name alone between commas. */
  readonly apposed: boolean;
}

export type Said =
  | {
      readonly kind: 'name';
      readonly parts: readonly string[];
      readonly text: string;
      /** Beside a word that makes it a place, an aim or an origin: it does nothing itself. */
      readonly oblique: boolean;
    }
  | { readonly kind: 'figure'; readonly quantity: Quantity }
  | { readonly kind: 'date'; readonly date: StatedDate }
  | { readonly kind: 'word'; readonly word: ContentWord };

export type Mention = Said & Place;
export type NameMention = Extract<Mention, { kind: 'name' }>;

export const mentionsOf = remember((text) => readMentions(text, []));

/** The same, with names without blanks that another text tells: 龐立言 behind a verb looks like two words. */
export function mentionsWith(text: string, known: readonly string[]): readonly Mention[] {
  const there = known.filter((name) => name.length > 2 && isUnspaced(name) && text.includes(name));
  return there.length === 0 ? mentionsOf(text) : mentionsKnowing(JSON.stringify([text, ...there]));
}

const mentionsKnowing = remember((joined) => {
  const [text = '', ...known]: string[] = JSON.parse(joined);
  return readMentions(text, known);
});

/** Names of a text as they are written. */
export const namesIn = (text: string): string[] =>
  mentionsOf(text).flatMap((mention) => (mention.kind === 'name' ? [mention.text] : []));

function readMentions(text: string, known: readonly string[]): readonly Mention[] {
  const { dates, quantities, wording } = readStatement(text);
  // A character of a name that alone counts nothing: 潘兆倫.
  const counted = quantities.filter(
    ({ soft, unit, start, end }) => !(soft && unit === null) && !/^[兆億亿萬万]$/u.test(text.slice(start, end)),
  );
  const figures = [
    ...dates.map((date) => ({ kind: 'date' as const, date, start: date.start, end: date.end })),
    ...counted.map((quantity) => ({ kind: 'figure' as const, quantity, start: quantity.start, end: quantity.end })),
  ];
  const names = namesOf(wording, known)
    .filter(({ start, end }) => !figures.some((figure) => overlaps(figure, { start, end })))
    .map((name) => ({ ...name, oblique: isOblique(text, name) }));
  const words = [...contentWords(wording), ...shortWords(wording)]
    .filter((word) => !degree.has(word.key) && !names.some((name) => overlaps(name, word)))
    .map((word) => ({ kind: 'word' as const, word, start: word.start, end: word.end }));
  const cuts = finerCuts(text);
  const placed = [...figures, ...names, ...words]
    .sort((one, other) => one.start - other.start)
    .map((said, at) => ({ ...said, at, clause: cuts.filter((cut) => cut.at <= said.start).length }));
  return withReach(text, placed, cuts);
}

/** Words that go with a figure and are no company of it. */
const degree = new Set(tokenize('fewer less least almost estimated approximately roughly barely only just early late last'));

type Placed = Said & Omit<Place, 'from' | 'to' | 'apposed'>;

const speech =
  /\b(?:said|says|told|added|according|announced|warned|reported|wrote)\b|說|说|表示|指出|稱|称|述べ|語っ|によると|話し|cho biết|nói|theo/iu;
/** "Ottmar Kress, who heads the agency, said" has more words beside the name. */
const FEW = 3;

function withReach(text: string, placed: readonly Placed[], cuts: readonly Cut[]): Mention[] {
  const clauses = Array.from({ length: cuts.length + 1 }, (_, clause) => placed.filter((mention) => mention.clause === clause));
  const wordsOf = (clause: number) => text.slice(cuts[clause - 1]?.at ?? 0, cuts[clause]?.at ?? text.length);
  const names = placed.filter(({ kind }) => kind === 'name');
  const asides = asidesIn(text, names);
  const isAside = ({ start }: Placed) => asides.some((aside) => aside.start <= start && start < aside.end);
  const leading = (mention: Placed, mentions: readonly Placed[]) =>
    mention.kind === 'name' &&
    !mention.oblique &&
    !isModifier(text, mention) &&
    !isAside(mention) &&
    !(mentions.length === 1 && isPartOfPlace(mention, names));
  const leads = clauses
    .map((mentions) => mentions.findIndex((mention) => leading(mention, mentions)))
    .map(
      (at, clause) =>
        (at === 0 || at === 1) &&
        !goesOnWithVerb(text, cuts[clause - 1]?.at) &&
        !(isBeside(text, cuts, clause) || isApposition(wordsOf(clause))),
    );
  return placed.map((mention) => {
    const { clause } = mention;
    const own = clauses[clause] ?? [];
    const isName = mention.kind === 'name';
    const ends = (next: number) => (isName ? leads[next] === true : cuts[next - 1]?.strong === true);
    let to = clause;
    if (isName || own.length <= 1) while (to < cuts.length && !ends(to + 1)) to++;
    const aside = asides.find(({ start, end }) => start <= mention.start && mention.start < end);
    if (aside !== undefined) to = Math.min(to, cuts.filter(({ at }) => at < aside.end).length);
    const speaks = isName && own.length <= FEW && speech.test(wordsOf(clause));
    const apposed = isName && own.length === 1 && clause > 0 && cuts[clause - 1]?.strong === false;
    return { ...mention, from: speaks ? 0 : clause, to, apposed };
  });
}

/** "The bank, Norholm of Tavel, rejected Quill's claim": a clause that opens with its verb goes on with who was named before. */
function goesOnWithVerb(text: string, at: number | undefined): boolean {
  if (at === undefined || /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text)) return false;
  return /^\s*(?:\p{Ll}+ly )?(?!need|speed|hundred|indeed|united)\p{Ll}{3,}ed (?:the |an? |its |all )?\p{Lu}/u.test(
    text.slice(at, at + 60),
  );
}

/** Of what stands in brackets the sentence goes on without it. */
function isBeside(text: string, cuts: readonly Cut[], clause: number): boolean {
  const ahead = text.slice(0, cuts[clause - 1]?.at ?? 0);
  return (
    clause > 0 &&
    Math.max(ahead.lastIndexOf('('), ahead.lastIndexOf('（')) > Math.max(ahead.lastIndexOf(')'), ahead.lastIndexOf('）'))
  );
}

/** Where something else is told that happened before or after. */
const timed = /(?<=[\p{L}\p{N}]) (?:after|before|when|since|until|once|sau khi|trước khi|khi) /giu;

/** Members of a list are of one clause: "6-3, 4-6, 7-5", 19票贊成、4票反對. */
const inList = /\d[-–]\d{1,2},(?= \d{1,2}[-–]\d)/gu;
const inHanList = new RegExp(`${inList.source}|、(?=\\d)`, 'gu');

function finerCuts(text: string): Cut[] {
  const times = Array.from(text.matchAll(timed), ({ 0: found, index }) => ({ at: index + found.length, strong: true }));
  const lists = Array.from(
    text.matchAll(/\p{Script=Hiragana}/u.test(text) ? inList : inHanList),
    ({ 0: found, index }) => index + found.length,
  );
  const cuts = cutsIn(text).filter(({ at }) => !lists.includes(at));
  const all = [...cuts, ...times].sort((one, other) => one.at - other.at);
  return all.filter(({ at }, place) => at !== all[place - 1]?.at);
}

/** The pieces of a text in which its mentions are counted. */
export function clauseTexts(text: string): string[] {
  const places = [0, ...finerCuts(text).map(({ at }) => at), text.length];
  return places.slice(1).map((end, at) => text.slice(places[at], end));
}

const preposition =
  /(?:\b(?:in|at|on|to|into|from|of|near|with|against|for|over|than|between|outside|under)(?: the)?|(?<!\p{L})(?:ở|tại|từ|của|cho|với|đến|tới|về|sang|vào|qua|trong|trên|khỏi|quanh|gần|giữa)) $|[在於于從从自向對对給给把將将與与跟到至]$/iu;
/** In Japanese a particle follows it; without one it goes with what comes next. */
const particle = /^(?:\p{Script=Han}{0,4}|さん|[\p{Script=Katakana}ー]{0,6})(?:[をへでと]|に(?!は)|から|まで|より)/u;

function isOblique(text: string, { start, end }: { start: number; end: number }): boolean {
  if (/\p{Script=Hiragana}/u.test(text)) return particle.test(text.slice(end, end + 14));
  return preposition.test(text.slice(Math.max(0, start - 14), start));
}

/** 市が, 妻は: one character that a particle marks. */
function shortWords(text: string): ContentWord[] {
  if (!/\p{Script=Hiragana}/u.test(text)) return [];
  return segmentsOf(text)
    .filter(({ text: word, end }) => /^\p{Script=Han}$/u.test(word) && /^[がはもを]/u.test(text.slice(end, end + 1)))
    .map(({ text: word, start, end }) => ({ key: foldedText(word), concepts: new Set<number>(), start, end }));
}

/** "Environmental group Blue Strand": one word at the head of a sentence before a common noun and a name. */
const isOpening = (text: string, name: LatinName): boolean =>
  name.length === 1 &&
  name[0]?.opens === true &&
  /(?:al|ic|ing|ary|ive|ous|ese|ish|ian|ean)$/.test(name[0].text) &&
  /^ \p{Ll}[\p{Ll}-]+ \p{Lu}/u.test(text.slice(name[0].end, name[0].end + 30));

function namesOf(text: string, known: readonly string[]) {
  const latin = latinNames(text)
    .filter((name) => !isOpening(text, name))
    .map((name) => {
      const start = name[0]?.start ?? 0;
      const end = name.at(-1)?.end ?? 0;
      return { kind: 'name' as const, parts: name.map((part) => part.text), text: text.slice(start, end), start, end };
    });
  const unspaced = unspacedNames(text).map(({ text: name, start, end }) => ({
    kind: 'name' as const,
    parts: name.split(/[・･·‧•=＝]/u),
    text: name,
    start,
    end,
  }));
  const told = known
    .flatMap((name) => placesOf(text, name).map((index) => ({ name, index })))
    .map(({ name, index }) => ({ kind: 'name' as const, parts: [name], text: name, start: index, end: index + name.length }));
  const others = unspaced.filter((name) => !told.some((whole) => overlaps(whole, name)));
  return [...latin, ...others, ...told];
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}

const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start < other.end && other.start < one.end;
