// Completes the names of outlets and of dumps: few enough that each is compared.
import type { OutletRegistry } from '../dump/outlets.js';
import type { ArticleRecord } from '../store/corpus-reader.js';
import type { Completion } from './completion.js';
import type { LabelWords } from './label-words.js';
import { foldTyped, nearestFit } from './typed.js';

interface Named {
  readonly value: string;
  readonly articles: number;
  /** Every way to write it, folded. */
  readonly forms: readonly string[];
}

export type CompleteName = (typed: string, limit: number, words: LabelWords) => Completion[];

/** The outlets that the corpus has, under every name that the outlet file knows, with what a limit to them leaves: also what they carried. */
export function completeOutlets(articles: readonly ArticleRecord[], registry: OutletRegistry): CompleteName {
  const counts = new Map<string, number>();
  for (const { outlet, host } of articles) {
    for (const name of new Set([outlet, host])) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return completeNames(counts, (name) => {
    const known = registry.find(name);
    return [name, ...(known?.aliases ?? []), ...(known?.family ? [known.family] : []), ...(known?.domains ?? [])];
  });
}

export function completeDumps(articles: readonly ArticleRecord[]): CompleteName {
  const counts = new Map<string, number>();
  for (const { dump } of articles) counts.set(dump, (counts.get(dump) ?? 0) + 1);
  return completeNames(counts, (path) => [path, path.slice(path.lastIndexOf('/') + 1)]);
}

function completeNames(counts: ReadonlyMap<string, number>, formsOf: (value: string) => readonly string[]): CompleteName {
  const named = [...counts]
    .map(([value, articles]): Named => ({ value, articles, forms: [...new Set(formsOf(value).flatMap(writings))] }))
    .sort((one, other) => other.articles - one.articles || (one.value < other.value ? -1 : 1));
  return (typed, limit, words) => {
    const folded = foldTyped(typed);
    const toCompletion = ({ value, articles }: Named): Completion => ({ value, label: `${value} · ${words.articles(articles)}` });
    if (folded === '') return typed.trim() === '' ? named.slice(0, limit).map(toCompletion) : [];
    const fits = named.flatMap((one) => {
      const fit = nearestFit(one.forms, folded);
      return fit === null ? [] : [{ one, fit }];
    });
    return fits
      .sort((one, other) => one.fit - other.fit)
      .slice(0, limit)
      .map(({ one }) => toCompletion(one));
  };
}

/** With and without the article: "The Times" is typed either way. */
function writings(name: string): string[] {
  const folded = foldTyped(name);
  return [folded, folded.replace(/^the (?=\S)/, '')];
}
