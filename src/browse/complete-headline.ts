// Completes headlines: every typed word stands in the headline or in the outlet's name. An archive of 100,000 articles is walked through
// once a keystroke, which takes a few milliseconds: the texts are folded once a generation.
import type { ArticleRecord } from '../store/corpus-reader.js';
import type { Completion } from './completion.js';
import { type Fit, fitOf, foldTyped } from './typed.js';

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
  const texts = newestFirst.map(({ title, outlet }) => `${foldTyped(title ?? '')} ${outletOf(outlet)}`);

  return (typed, limit) => {
    const folded = foldTyped(typed);
    if (folded === '' && typed.trim() !== '') return [];
    const words = folded.split(' ');
    const byFit: [Shelf, Shelf, Shelf] = [new Map(), new Map(), new Map()];
    for (let at = 0; at < texts.length; at++) {
      const fit: Fit = fitOf(texts[at] as string, folded, words);
      if (fit === null) continue;
      put(byFit[fit], newestFirst[at] as ArticleRecord, limit);
      // Nothing that follows is nearer or newer.
      if (byFit[0].size === limit) break;
    }
    const labels = new Map([...byFit[2], ...byFit[1], ...byFit[0]]);
    const order = [...new Set(byFit.flatMap((shelf) => [...shelf.keys()]))];
    return order.slice(0, limit).map((label) => ({ label, value: labels.get(label) ?? '' }));
  };
}

/** Article ids by label: copies that read alike are offered once. */
type Shelf = Map<string, string>;

function put(shelf: Shelf, { id, title, outlet, published }: ArticleRecord, limit: number): void {
  if (shelf.size === limit) return;
  const source = [outlet, published].filter((part) => part !== null).join(', ');
  const label = source === '' ? `${title}` : `${title} — ${source}`;
  if (!shelf.has(label)) shelf.set(label, id);
}
