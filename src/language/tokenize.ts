// In: text of any language. Out: the terms that both indexes and the question are made of.
// Called by the lexical index (build), the built-in embedder and retrieval (question); a change of terms is a change of version.
import { CharacterClass, type CharacterTable, characterTable } from './character-table.js';
import { type FoldedText, foldUnits, sourceEnd, sourceStart, textOf } from './fold.js';
import { stem } from './stem.js';
import type { TermSieve } from './term-sieve.js';

/** Part of a generation's manifest: indexes built with another version are rebuilt. */
export const TOKENIZER_VERSION = '1';

export interface Token {
  readonly term: string;
  /** UTF-16 offsets into the text given, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Words in Latin, Cyrillic and the like, lightly stemmed; numbers whole ("1,400" is 1400, "19.38%" is 19.38); "U.S." is us; possessive
 * and elided parts dropped; scripts without blanks (Chinese, Japanese, also Hangul and Thai) as single characters and pairs.
 */
export function tokenize(text: string): string[] {
  const terms: string[] = [];
  scan(text, (term) => {
    terms.push(term);
  });
  return terms;
}

/**
 * What `tokenize` gives for each of these parts of a text. The text is folded once.
 * @param parts UTF-16 offsets, end exclusive
 * @param sieve where given, a word or pair that it stops is '' in its place, and a lone ideograph is left out
 */
export function tokenizeParts(
  text: string,
  parts: readonly { readonly start: number; readonly end: number }[],
  sieve: TermSieve | null = null,
): string[][] {
  const folded = foldUnits(text);
  const whole = textOf(folded);
  return parts.map(({ start, end }) => {
    const terms: string[] = [];
    const emit: Emit = (term) => {
      terms.push(term);
    };
    // Where folding moved anything, the offsets are not those of what was folded.
    if (folded.sources !== null) scan(text.slice(start, end), emit, { sieve });
    else
      scanFrom(
        { folded, text: whole, units: folded.units, length: end, table: characterTable(), emit, sink: null, sieve },
        start,
      );
    return terms;
  });
}

/** The same terms in the same order, with the place of each. Pairs of ideographs overlap. */
export function tokenizeWithOffsets(text: string): Token[] {
  const tokens: Token[] = [];
  scan(text, (term, start, end, folded) => {
    tokens.push({ term, start: sourceStart(folded, start), end: sourceEnd(folded, end) });
  });
  return tokens;
}

/**
 * Takes the terms of a text as they are found. Ideographs come as their units: a string for each of them and for each pair would cost
 * more than counting it.
 */
export interface TermSink {
  term(term: string): void;
  ideograph(unit: number): void;
  pair(first: number, second: number): void;
}

/** The same terms in the same order as `tokenize`. Called for every chunk of an index run. */
export function tokenizeInto(text: string, sink: TermSink): void {
  scan(text, (term) => sink.term(term), { sink });
}

type Emit = (term: string, start: number, end: number, folded: FoldedText) => void;

/** No word of prose is longer (in units); what follows belongs to no term, so that a line of ten million letters costs one. */
const LONGEST_TERM = 64;

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const STOP = 0x2e;
const LETTER_O = 0x6f;
const LETTER_Q = 0x71;
const LETTER_S = 0x73;
const LETTER_U = 0x75;

interface Scanner {
  readonly folded: FoldedText;
  readonly text: string;
  readonly units: Uint16Array;
  readonly length: number;
  readonly table: CharacterTable;
  readonly emit: Emit;
  /** Set where ideographs are wanted as units; they are not emitted then. */
  readonly sink: TermSink | null;
  /** Set where only some terms are wanted. */
  readonly sieve: TermSieve | null;
}

function scan(text: string, emit: Emit, { sink = null, sieve = null }: Partial<Pick<Scanner, 'sink' | 'sieve'>> = {}): void {
  const folded = foldUnits(text);
  const scanner: Scanner = {
    folded,
    text: textOf(folded),
    units: folded.units,
    length: folded.length,
    table: characterTable(),
    emit,
    sink,
    sieve,
  };
  scanFrom(scanner, 0);
}

function scanFrom(scanner: Scanner, start: number): void {
  for (let at = start; at < scanner.length; ) {
    switch (classAt(scanner, at)) {
      case CharacterClass.letter:
        at = scanWord(scanner, at);
        break;
      case CharacterClass.digit:
        at = scanNumber(scanner, at);
        break;
      case CharacterClass.ideograph:
        at = scanner.sink ? passIdeographs(scanner, at, scanner.sink) : scanIdeographs(scanner, at);
        break;
      case CharacterClass.surrogate:
        at = scanPair(scanner, at);
        break;
      default:
        at++;
    }
  }
}

function classAt({ units, length, table }: Scanner, at: number): number {
  if (at >= length) return CharacterClass.separator;
  const unit = units[at] as number;
  return (table.classes[unit] as number) || table.classOf(unit);
}

function isWordPart(scanner: Scanner, at: number): boolean {
  const found = classAt(scanner, at);
  return found === CharacterClass.letter || found === CharacterClass.digit;
}

/** Where the run of letters and digits ends, and whether a digit is among them. */
function wordEnd(scanner: Scanner, from: number): number {
  let at = from;
  while (isWordPart(scanner, at)) at++;
  return at;
}

function scanWord(scanner: Scanner, start: number): number {
  const { units } = scanner;
  const end = wordEnd(scanner, start);
  const next = end < scanner.length ? units[end] : 0;
  if (next === STOP && end - start === 1 && isLoneLetter(scanner, end + 1)) return scanInitials(scanner, start);
  if (next === APOSTROPHE && classAt(scanner, end + 1) === CharacterClass.letter) return scanApostrophe(scanner, start, end);
  emitWord(scanner, start, end, end);
  return end;
}

/** "U.S.", "a.i", "p.m.": single letters between stops are one term without them. */
function scanInitials(scanner: Scanner, start: number): number {
  const { text, units, emit, folded } = scanner;
  let end = start + 1;
  let term = text.charAt(start);
  while (units[end] === STOP && isLoneLetter(scanner, end + 1) && term.length < LONGEST_TERM) {
    term += text.charAt(end + 1);
    end += 2;
  }
  emit(term, start, end, folded);
  // The possessive of initials: "the U.S.'s".
  const after = units[end] === STOP ? end + 1 : end;
  return units[after] === APOSTROPHE && units[after + 1] === LETTER_S && !isWordPart(scanner, after + 2) ? after + 2 : end;
}

function isLoneLetter(scanner: Scanner, at: number): boolean {
  return classAt(scanner, at) === CharacterClass.letter && !isWordPart(scanner, at + 1);
}

function scanApostrophe(scanner: Scanner, start: number, end: number): number {
  const { units, text } = scanner;
  if (units[end + 1] === LETTER_S && !isWordPart(scanner, end + 2)) {
    emitWord(scanner, start, end, end + 2);
    return end + 2;
  }
  // French and Italian elision: l'accord, qu'il. An o is an Irish name.
  const oneLetter = end - start === 1 && units[start] !== LETTER_O;
  if (oneLetter || (end - start === 2 && units[start] === LETTER_Q && units[start + 1] === LETTER_U)) return end + 1;
  const second = wordEnd(scanner, end + 1);
  const joined =
    text.slice(start, Math.min(end, start + LONGEST_TERM)) + text.slice(end + 1, Math.min(second, end + 1 + LONGEST_TERM));
  scanner.emit(joined, start, second, scanner.folded);
  return second;
}

function emitWord({ text, folded, emit, units, sieve }: Scanner, start: number, end: number, covered: number): void {
  if (sieve !== null && !sieve.letsThrough(units[start] as number, end - start > 1 ? (units[start + 1] as number) : 0)) {
    emit('', start, covered, folded);
    return;
  }
  if (end - start > LONGEST_TERM) {
    emit(text.slice(start, start + LONGEST_TERM), start, covered, folded);
    return;
  }
  const word = text.slice(start, end);
  const last = units[end - 1] as number;
  emit(last >= 0x61 && last <= 0x7a ? stem(word) : word, start, covered, folded);
}

/** Digits with their separators; letters that follow at once belong to it ("5g", "19th"). */
function scanNumber(scanner: Scanner, start: number): number {
  const { text, units, emit, folded } = scanner;
  let end = digitsEnd(scanner, start);
  let term = text.slice(start, end);
  let grouped = false;
  while (units[end] === COMMA && digitsEnd(scanner, end + 1) - end === 4 && (grouped || term.length <= 3)) {
    term += text.slice(end + 1, end + 4);
    end += 4;
    grouped = true;
  }
  // A decimal comma has one or two places; a stop after four digits is rather a date (2025.04.01).
  const places = digitsEnd(scanner, end + 1) - end - 1;
  const decimal = units[end] === STOP ? places > 0 : units[end] === COMMA && places > 0 && places < 3;
  if (decimal && (grouped || term.length <= 3)) {
    term += `.${text.slice(end + 1, end + 1 + places)}`;
    end += 1 + places;
  }
  const wordedEnd = wordEnd(scanner, end);
  emit((term + text.slice(end, Math.min(wordedEnd, end + LONGEST_TERM))).slice(0, LONGEST_TERM), start, wordedEnd, folded);
  return wordedEnd;
}

function digitsEnd(scanner: Scanner, from: number): number {
  let at = from;
  while (classAt(scanner, at) === CharacterClass.digit) at++;
  return at;
}

function scanIdeographs(scanner: Scanner, start: number): number {
  emitIdeograph(scanner, start);
  let at = start + 1;
  for (; classAt(scanner, at) === CharacterClass.ideograph; at++) {
    emitPair(scanner, at - 1);
    emitIdeograph(scanner, at);
  }
  return at;
}

/** As `scanIdeographs`, without making strings. */
function passIdeographs(scanner: Scanner, start: number, sink: TermSink): number {
  const { units } = scanner;
  let before = units[start] as number;
  sink.ideograph(before);
  let at = start + 1;
  for (; classAt(scanner, at) === CharacterClass.ideograph; at++) {
    const unit = units[at] as number;
    sink.pair(before, unit);
    sink.ideograph(unit);
    before = unit;
  }
  return at;
}

function emitIdeograph({ text, folded, emit, units, sieve }: Scanner, at: number): void {
  // Below are the scripts of Thailand and its neighbours.
  if (sieve !== null && (units[at] as number) >= 0x2e80 && !sieve.letsThrough(units[at] as number, 0)) return;
  emit(text.charAt(at), at, at + 1, folded);
}

function emitPair({ text, folded, emit, units, sieve }: Scanner, at: number): void {
  const wanted = sieve === null || sieve.letsThrough(units[at] as number, units[at + 1] as number);
  emit(wanted ? text.slice(at, at + 2) : '', at, at + 2, folded);
}

/** Beyond the basic plane: rare ideographs and letters count one by one, emoji and halves of pairs not at all. */
function scanPair({ text, emit, folded }: Scanner, at: number): number {
  const codePoint = text.codePointAt(at) as number;
  if (codePoint <= 0xffff) return at + 1;
  const character = String.fromCodePoint(codePoint);
  if (/^[\p{Letter}\p{Number}]$/u.test(character)) emit(character, at, at + 2, folded);
  return at + 2;
}
