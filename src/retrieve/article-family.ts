import type { ArticleRecord } from '../store/corpus-reader.js';
import { partKey } from './part-key.js';

/** Ids of an article, of the other parts of its report, of the report that it translates and of the translations; none when it is not held. */
export function articleFamily(id: string, articles: readonly ArticleRecord[]): ReadonlySet<string> {
  const own = articles.find((article) => article.id === id);
  if (own === undefined) return new Set();
  const report = articles.find((article) => article.id === own.translationOf) ?? own;
  const keys = new Set([own, report].flatMap((article) => partKey(article) ?? []));
  const parts = articles.filter((article) => keys.has(partKey(article) ?? ''));
  // The headlines of translated parts may be worded differently: those belong together as the parts do that they translate.
  const reports = new Set([own, report, ...parts].flatMap((article) => [article.id, article.translationOf ?? article.id]));
  const translations = articles.filter(({ translationOf }) => translationOf !== null && reports.has(translationOf));
  return new Set([...reports, ...translations.map((article) => article.id)]);
}
