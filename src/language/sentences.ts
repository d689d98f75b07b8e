// In: a stretch of prose. Out: its sentences as trimmed spans, in order, covering every character that is not white space.
// Called by the chunker; a sentence is the smallest thing that is ever quoted.
import { endsWithAbbreviation } from './abbreviations.js';

export interface SentenceSpan {
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Splits at sentence ends of any language. A blank line always ends a sentence; a single line end does where the line looks finished
 * (terminator), is a heading, or the next begins a list item; otherwise the line is wrapped prose and the sentence goes on.
 * Linear in the length of the text.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  for (const block of blocksOf(text)) splitBlock(text, block, sentences);
  return sentences;
}

function push(text: string, start: number, end: number, sentences: SentenceSpan[]): void {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (from < to) sentences.push({ start: from, end: to });
}

/** White space as `String.prototype.trim` has it. */
function isBlank(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** Lines that run on into one another. */
function blocksOf(text: string): SentenceSpan[] {
  const blocks: SentenceSpan[] = [];
  const lines = linesOf(text);
  let start = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next && runsOn(text, line, next)) return;
    blocks.push({ start, end: line.end });
    start = next?.start ?? text.length;
  });
  return blocks;
}

function linesOf(text: string): SentenceSpan[] {
  const lines: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

const TERMINATED = /[.!?…。！？｡:：;；][\p{Close_Punctuation}\p{Final_Punctuation}"'’”]{0,4}$/u;
const LIST_ITEM = /^(?:[-*•·●▪■◆○‣–—]\s|#{1,6}\s|\(?\d{1,3}[.)、]\s?|[（(]?[一二三四五六七八九十]{1,3}[、）)])/u;
/** Wrapped prose breaks near the margin; a line shorter than this that another follows was ended on purpose. In characters, CJK counting double. */
const SHORTEST_WRAPPED_LINE = 48;
/** A paragraph on one line (no wrapping at all) is longer than any margin. */
const WIDEST_MARGIN = 200;

function runsOn(text: string, line: SentenceSpan, next: SentenceSpan): boolean {
  // Only the ends of long lines matter; slices keep this linear.
  const tail = text.slice(Math.max(line.start, line.end - 40), line.end).trimEnd();
  const head = text.slice(next.start, Math.min(next.end, next.start + 40)).trimStart();
  if (tail === '' || head === '') return false;
  if (TERMINATED.test(tail) || LIST_ITEM.test(head)) return false;
  // A lower-case beginning continues the sentence, however short the line.
  if (/^[\p{Lowercase}]/u.test(head)) return true;
  if (/[,，、]$/u.test(tail)) return true;
  const width = widthOf(text, line);
  return width >= SHORTEST_WRAPPED_LINE && width <= WIDEST_MARGIN;
}

function widthOf(text: string, line: SentenceSpan): number {
  let width = 0;
  for (let at = line.start; at < line.end && width <= WIDEST_MARGIN; at++) width += text.charCodeAt(at) >= 0x2e80 ? 2 : 1;
  return width;
}

const WIDE_TERMINATOR = /[。！？；｡]/u;
const NARROW_TERMINATOR = /[.!?…।؟۔]/u;
const CLOSING = /[\p{Close_Punctuation}\p{Final_Punctuation}"'”’」』】）》〉]/u;
const OPENING = /[\p{Open_Punctuation}\p{Initial_Punctuation}"'“‘「『（《]/u;
const ANY_TERMINATOR = /[.!?…。！？；｡।؟۔]/gu;

function splitBlock(text: string, block: SentenceSpan, sentences: SentenceSpan[]): void {
  const source = text.slice(block.start, block.end);
  const terminators = new RegExp(ANY_TERMINATOR);
  let start = 0;
  for (let match = terminators.exec(source); match; match = terminators.exec(source)) {
    const end = endAfter(source, start, match.index);
    if (end !== null) {
      push(text, block.start + start, block.start + end, sentences);
      start = end;
    }
    terminators.lastIndex = Math.max(end ?? 0, runEnd(source, match.index));
  }
  push(text, block.start + start, block.end, sentences);
}

function runEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && (NARROW_TERMINATOR.test(source.charAt(at)) || WIDE_TERMINATOR.test(source.charAt(at)))) at++;
  return at;
}

/** Where the sentence that the terminator at `at` may end does end, closing quotes and brackets included; null when it goes on. */
function endAfter(source: string, start: number, at: number): number | null {
  const run = runEnd(source, at);
  let end = run;
  let blankSkipped = false;
  while (end < source.length && CLOSING.test(source.charAt(end)) && !opensHere(source, end)) end++;
  if (end === run && source.charAt(end) === ' ' && isLoneClosing(source, end + 1)) {
    end += 2;
    blankSkipped = true;
  }
  const wide = WIDE_TERMINATOR.test(source.slice(at, run));
  if (end >= source.length) return end;
  // 「……。」と述べた: a quotation that the sentence goes on to name is not its end.
  if (wide) return end > run && !blankSkipped && goesOnAfterQuote(source, end) ? null : end;
  if (!isBlank(source.charCodeAt(end))) return endsWithoutBlank(source, at, run, end) ? end : null;
  if (source.charAt(at) === '.' && run === at + 1 && end === run && endsWithAbbreviation(source, start, at)) return null;
  return startsSentence(source, end, source.slice(at, run), end > run) ? end : null;
}

/** A straight quotation mark after a terminator and before a letter opens what follows. */
function opensHere(source: string, at: number): boolean {
  const mark = source.charAt(at);
  return (mark === '"' || mark === "'") && /[\p{Letter}\p{Number}]/u.test(source.charAt(at + 1));
}

function isLoneClosing(source: string, at: number): boolean {
  const next = source.charAt(at + 1);
  return /[”’」』]/u.test(source.charAt(at)) && (next === '' || /\s/u.test(next));
}

/** Particles and verbs by which Japanese and Chinese go on after a quotation. */
function goesOnAfterQuote(source: string, end: number): boolean {
  return /^(?:と|って|という|などと|の|を|に|が|は|也|的|，|、|,)/u.test(source.slice(end, end + 4));
}

/** "…text.Next": glued sentences, as scrapers leave them; a lower-case letter before and a capitalised word after, never a domain or a number. */
function endsWithoutBlank(source: string, at: number, run: number, end: number): boolean {
  const after = source.slice(end, end + 3);
  if (/^[\u3040-\u30ff\u3400-\u9fff]/u.test(after))
    return source.charAt(at) !== '.' || /[\u3040-\u30ff\u3400-\u9fff]/u.test(source.charAt(at - 1));
  if (run > at + 1 && source.charAt(at) === '.') return false;
  if (end > run || source.charAt(at) !== '.') return /^(?:\p{Uppercase}|["“‘(])/u.test(after);
  return /\p{Lowercase}{2}/u.test(source.slice(Math.max(0, at - 2), at)) && /^\p{Uppercase}(?:\p{Lowercase}|\s)/u.test(after);
}

/** Whether what follows the blank begins a sentence. */
function startsSentence(source: string, end: number, terminators: string, quoted: boolean): boolean {
  let at = end;
  while (at < source.length && isBlank(source.charCodeAt(at))) at++;
  while (at < source.length && OPENING.test(source.charAt(at)) && at - end < 8) at++;
  const first = String.fromCodePoint(source.codePointAt(at) ?? 32);
  if (!/\p{Lowercase}/u.test(first)) return true;
  // "What next?" she asked; "… but" goes on. A plain stop before a small letter is an unknown abbreviation or a brand (iPhone).
  if (quoted || terminators.includes('…') || terminators.startsWith('..')) return false;
  return terminators !== '.' ? false : /^(?:i|e)\p{Uppercase}/u.test(source.slice(at, at + 2));
}
