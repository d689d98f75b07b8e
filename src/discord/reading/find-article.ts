// In: what was typed for a headline: an id that was chosen from the list, or words. Out: the article that is meant, or the nearest ones.
// Called by /article.

import type { NearestArticle } from '../../answer/answer.js';
import { foldTyped } from '../../browse/typed.js';
import type { Archive } from '../../engine/archive.js';

export type FoundArticle = { readonly id: string } | { readonly nearest: readonly NearestArticle[] };

const mostNearest = 3;
const articleId = /^[0-9a-f]{16}$/;

export async function findArticle(typed: string, archive: Archive): Promise<FoundArticle> {
  if (articleId.test(typed)) return { id: typed };
  const completions = await archive.complete({ field: 'headline', typed, limit: mostNearest });
  const [first, second] = completions;
  if (first !== undefined && (second === undefined || isMeant(typed, first.label, second.label))) return { id: first.value };
  const cards = await Promise.all(completions.map(({ value }) => archive.article(value)));
  const offered = cards.flatMap((card) => (card === null ? [] : [card.article]));
  if (offered.length > 0) return { nearest: offered.map(toNearest) };
  return { nearest: await nearestByText(typed, archive) };
}

/** What begins with the words typed, where the next one does not. */
function isMeant(typed: string, first: string, second: string): boolean {
  const words = foldTyped(typed);
  return foldTyped(first).startsWith(words) && !foldTyped(second).startsWith(words);
}

/** No headline has these words: what is found by them in the texts. */
async function nearestByText(typed: string, archive: Archive): Promise<NearestArticle[]> {
  const { results } = await archive.search({ text: typed }, 10);
  const byArticle = new Map(results.map((result) => [result.article, result]));
  return [...byArticle.values()].slice(0, mostNearest);
}

const toNearest = ({ id, title, outlet, published, dump }: { id: string } & Omit<NearestArticle, 'article'>): NearestArticle => ({
  article: id,
  title,
  outlet,
  published,
  dump,
});
