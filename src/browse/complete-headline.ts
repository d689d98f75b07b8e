// Completes headlines: every typed word stands in the headline or in the outlet's name. An archive of 100,000 articles is walked through
// once a keystroke, which takes a few milliseconds: the texts are folded once a generation.
import type { ArticleRecord } from '../store/corpus-reader.js';
import type { Completion } from './completion.js';
import { type Fit, foldTyped } from './typed.js';

/** Headlines with the longest of the typed words that are looked at, newest first; where more hold it, more has to be typed. */
const MOST_LOOKED_AT = 8000;

export function completeHeadlines(articles: readonly ArticleRecord[]): (typed: string, limit: number) => Completion[] {
  const newestFirst = articles
    .filter(({ title }) => title !== null)
    .sort((one, other) => ((one.published ?? '') < (other.published ?? '') ? 1 : -Number(one.published !== other.published)));
  const outlets = new Map<string | null, string>();
  const outletOf = (outlet: string | null): string => {
    const known = outlets.get(outlet) ?? foldTyped(outlet ?? '');
    outlets.set(outlet, known);
    return known;
  };
  // One text of all, so that a keystroke is one search in it and not a hundred thousand; each line begins with a blank, as words do.
  const lines = newestFirst.map(({ title, outlet }) => ` ${foldTyped(title ?? '')} ${outletOf(outlet)}`);
  const whole = lines.join('\n');
  const starts = startsOf(lines);

  return (typed, limit) => {
    const folded = foldTyped(typed);
    if (folded === '' && typed.trim() !== '') return [];
    const words = folded.split(' ');
    // The longest is as a rule the rarest.
    const rarest = words.reduce((one, other) => (other.length > one.length ? other : one));
    const byFit: [Shelf, Shelf, Shelf] = [new Map(), new Map(), new Map()];
    let looked = 0;
    for (let at = lineOf(starts, whole.indexOf(rarest)); at >= 0 && looked < MOST_LOOKED_AT; looked++) {
      const fit = fitOfLine(lines[at] as string, folded, words);
      if (fit !== null) put(byFit[fit], newestFirst[at] as ArticleRecord, limit);
      // Nothing that follows is nearer or newer.
      if (byFit[0].size === limit || at + 1 === lines.length) break;
      at = lineOf(starts, whole.indexOf(rarest, starts[at + 1]));
    }
    const labels = new Map([...byFit[2], ...byFit[1], ...byFit[0]]);
    const order = [...new Set(byFit.flatMap((shelf) => [...shelf.keys()]))];
    return order.slice(0, limit).map((label) => ({ label, value: labels.get(label) ?? '' }));
  };
}

function startsOf(lines: readonly string[]): Uint32Array {
  const starts = new Uint32Array(lines.length);
  for (let at = 1; at < lines.length; at++) starts[at] = (starts[at - 1] as number) + (lines[at - 1] as string).length + 1;
  return starts;
}

/** The line that holds an offset of the whole; -1 for none. */
function lineOf(starts: Uint32Array, offset: number): number {
  if (offset < 0) return -1;
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function fitOfLine(line: string, typed: string, words: readonly string[]): Fit {
  if (!words.every((word) => line.includes(word))) return null;
  if (line.startsWith(typed, 1)) return 0;
  return words.every((word) => line.includes(` ${word}`)) ? 1 : 2;
}

/** Article ids by label: copies that read alike are offered once. */
type Shelf = Map<string, string>;

function put(shelf: Shelf, { id, title, outlet, published }: ArticleRecord, limit: number): void {
  if (shelf.size === limit) return;
  const source = [outlet, published].filter((part) => part !== null).join(', ');
  const label = source === '' ? `${title}` : `${title} — ${source}`;
  if (!shelf.has(label)) shelf.set(label, id);
}
