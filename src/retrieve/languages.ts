import type { ArticleRecord } from '../store/corpus-reader.js';

/** Traditional and Simplified Chinese count as one language: who reads one can read the other. */
export function sameLanguage(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && baseOf(one) === baseOf(other);
}

/** @returns the ids of the articles in a language, null where there are none; the same set every time */
export function articlesByLanguage(articles: readonly ArticleRecord[]): (language: string | null) => ReadonlySet<string> | null {
  const sets = new Map<string, Set<string>>();
  for (const { id, language } of articles) {
    if (language === null) continue;
    const set = sets.get(baseOf(language)) ?? new Set();
    sets.set(baseOf(language), set.add(id));
  }
  return (language) => (language === null ? null : (sets.get(baseOf(language)) ?? null));
}

const baseOf = (language: string): string => language.split('-')[0] as string;
