// In: what somebody typed. Out: the words that may have been copied from an article, and whether the asker says that they were.
// Called by the retriever, once a question. Every pattern is linear.
import { asksForSource } from './source-question.js';

export interface TypedExcerpt {
  readonly words: string;
  /**
   * `asked`: a question for the source stands around the words. `quoted`: all of it is in quotation marks or quoted lines.
   * `bare`: the text as it is.
   */
  readonly how: 'asked' | 'quoted' | 'bare';
  /** What stands around the words; empty unless asked. */
  readonly around: string;
}

export function readExcerpt(typed: string): TypedExcerpt {
  const text = quotedLines(typed.trim());
  const quoted = insideMarks(text);
  if (quoted !== null) {
    if (!quoted.several && asksForSource(quoted.around)) return { words: quoted.words, around: quoted.around, how: 'asked' };
    if (!quoted.several && !/[\p{L}\p{N}]/u.test(quoted.around)) return { words: quoted.words, how: 'quoted', around: '' };
  }
  const split = behindHead(text) ?? beforeTail(text);
  return split ?? { words: text, how: 'bare', around: '' };
}

interface Split {
  readonly words: string;
  readonly around: string;
}

/** Quoted lines (> …) and code fences are quotation marks of chats. Where lines were joined, one mark opens all that follows. */
function quotedLines(text: string): string {
  const fenced = text.replace(/```(?:[a-z]{1,12}\n)?/g, '\uE000');
  const lines = fenced.split(/\r\n|[\n\r]/);
  const marked = lines.map((line) => /^\s*>{1,3}\s?/.exec(line));
  if (marked.some((mark) => mark !== null)) {
    const first = marked.findIndex((mark) => mark !== null);
    const last = marked.findLastIndex((mark) => mark !== null);
    return lines
      .map((line, at) => {
        const bare = line.slice(marked[at]?.[0].length ?? 0);
        return `${at === first ? '\uE000' : ''}${bare}${at === last ? '\uE000' : ''}`;
      })
      .join('\n');
  }
  const opened = /(?:^|[\s:：?？])>{1,3}\s/.exec(fenced);
  if (opened === null) return fenced;
  const start = opened.index + opened[0].length;
  return `${fenced.slice(0, opened.index + 1)}\uE000${fenced.slice(start)}\uE000`;
}

const PAIRS: readonly [opening: string, closing: string][] = [
  ['\uE000', '\uE000'],
  ['“', '”'],
  ['„', '“'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['＂', '＂'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['`', '`'],
];

/** From the first opening mark to the last closing one: a quotation within the excerpt is part of it. The outermost pair counts. */
function insideMarks(text: string): (Split & { several: boolean }) | null {
  let found: { words: string; around: string; start: number; several: boolean } | null = null;
  for (const [opening, closing] of PAIRS) {
    const start = opening === "'" ? openingApostrophe(text) : text.indexOf(opening);
    const end = text.lastIndexOf(closing);
    if (start < 0 || end <= start || (found !== null && found.start <= start)) continue;
    const around = `${text.slice(0, start)} ${text.slice(end + closing.length)}`;
    const words = text.slice(start + opening.length, end);
    // Two titles in a question are not one quotation from the first mark to the last.
    const several = opening === "'" ? openingApostrophe(words) >= 0 : words.includes(opening);
    found = { words, around: around.trim(), start, several };
  }
  return found;
}

/** An apostrophe within a word opens nothing. */
const openingApostrophe = (text: string): number => {
  const found = /(?:^|[\s:：(])'(?=\S)/.exec(text);
  return found === null ? -1 : found.index + found[0].length - 1;
};

/** Longest question for a source, in characters. */
const LONGEST_AROUND = 160;

/** "Where is this from? …", "這段話出自哪裡：…": the first mark or line end behind which the rest is the excerpt. */
function behindHead(text: string): TypedExcerpt | null {
  for (const { index } of text.slice(0, LONGEST_AROUND).matchAll(/[:：?？\n。.—]|\s[-–]\s/gu)) {
    const around = text.slice(0, index + 1);
    const words = text.slice(index + 1).replace(/^[\s:：?？\uE000\-–—]+/u, '');
    if (words !== '' && asksForSource(around)) return { words, how: 'asked', around };
  }
  return null;
}

/** "… – who wrote this?": the last sentence or line. */
function beforeTail(text: string): TypedExcerpt | null {
  const from = Math.max(0, text.length - LONGEST_AROUND);
  const tail = text.slice(from);
  for (const { index } of tail.slice(0, -2).matchAll(/[\n.!?。！？”"」』\uE000—]|\s[-–]\s/gu)) {
    const around = tail.slice(index + 1);
    const words = text.slice(0, from + index + 1);
    if (asksForSource(around) && /[\p{L}\p{N}]/u.test(words)) return { words, how: 'asked', around };
  }
  return null;
}
