import { chineseForms } from './chinese-forms.js';

/** What a folded UTF-16 unit is to the tokenizer. */
export const CharacterClass = { unknown: 0, separator: 1, letter: 2, digit: 3, ideograph: 4, surrogate: 5 } as const;

/** In `units`: more than this unit alone decides, or makes more than one unit; ask `foldOf`. U+FFFF is no character, so no text needs it. */
export const SEVERAL_UNITS = 0xffff;

/** Marks that make one character with the one before: voicing marks of kana, vowels and finals of Hangul. */
export function composes(unit: number): boolean {
  return unit >= 0x1160 && (unit <= 0x11ff || unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f);
}

/** Folds and classes of characters, worked out at first sight and kept, so that the hot loops only read arrays. */
export interface CharacterTable {
  /** Folded unit by unit; 0 = not worked out yet, see `foldOf`. */
  readonly units: Uint16Array;
  readonly classes: Uint8Array;
  /** Folded form of one code point, at most a few units, possibly empty. Fills `units`. */
  foldOf(codePoint: number): string;
  /** Class of one UTF-16 unit of folded text. Fills `classes`. */
  classOf(unit: number): number;
}

let table: CharacterTable | null = null;

export function characterTable(): CharacterTable {
  table ??= createTable();
  return table;
}

function createTable(): CharacterTable {
  const units = new Uint16Array(0x10000);
  const classes = new Uint8Array(0x10000);
  const several = new Map<number, string>();
  function foldOf(codePoint: number): string {
    const known = several.get(codePoint);
    if (known !== undefined) return known;
    const folded = foldCodePoint(codePoint);
    if (codePoint > 0xffff || folded.length !== 1 || folded === '\0') several.set(codePoint, folded);
    const isAlone = folded.length === 1 && folded !== '\0' && !isSurrogate(codePoint) && !composes(codePoint);
    if (codePoint < 0xffff) units[codePoint] = isAlone ? folded.charCodeAt(0) : SEVERAL_UNITS;
    return folded;
  }
  function classOf(unit: number): number {
    const known = classes[unit] as number;
    if (known !== CharacterClass.unknown) return known;
    const found = classify(unit);
    classes[unit] = found;
    return found;
  }
  return { units, classes, foldOf, classOf };
}

const QUOTES = /^["«»„“”‟〝〞〟「」『』﹁﹂﹃﹄＂｢｣]$/u;
const APOSTROPHES = /^['`´‘’‚‛ʼʻ′＇]$/u;
const DASHES = /^[\p{Dash_Punctuation}−]$/u;
/** Joiners, soft hyphens, direction marks: invisible, and inserted to defeat filters. */
const IGNORABLE = /^[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]$/u;
/** Marks that sit on a letter of a script that is read without them as well. Vowel signs of Thai or Hindi are not among them. */
const ACCENTS =
  /[\u0300-\u036f]|[\u0591-\u05bd\u05bf-\u05c7]|[\u064b-\u065f]|\u0670|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/g;
const KEEPS_ITS_MARKS = /[\u3040-\u30ff\u1100-\u11ff\uac00-\ud7af]/u;
/** Letters that Unicode does not decompose but readers type without the stroke. */
const STROKED: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  ς: 'σ',
};

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

function foldCodePoint(codePoint: number): string {
  if (isSurrogate(codePoint)) return '\ufffd';
  const character = String.fromCodePoint(codePoint);
  const sign = foldSign(character);
  if (sign !== null) return sign;
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase()) folded += foldSign(part) ?? foldPart(part);
  return folded;
}

function foldSign(character: string): string | null {
  if (APOSTROPHES.test(character)) return "'";
  if (QUOTES.test(character)) return '"';
  if (DASHES.test(character)) return '-';
  return IGNORABLE.test(character) ? '' : null;
}

function foldPart(part: string): string {
  if (KEEPS_ITS_MARKS.test(part)) return part;
  const bare = part.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  return STROKED[bare] ?? chineseForms().toMatching.get(bare) ?? bare;
}

/**
 * Scripts written without blanks between words, and Hangul, whose words carry their particles: indexed by one and two characters.
 * Iteration and length marks (々 ー) belong to the word.
 */
const IDEOGRAPH =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]$/u;

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return CharacterClass.surrogate;
  const character = String.fromCharCode(unit);
  if (/^\p{Number}$/u.test(character)) return CharacterClass.digit;
  if (!/^[\p{Letter}\p{Mark}]$/u.test(character)) return CharacterClass.separator;
  return IDEOGRAPH.test(character) ? CharacterClass.ideograph : CharacterClass.letter;
}
