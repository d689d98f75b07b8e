import type { Citation } from '../answer.js';
import type { CatalogueParts } from './catalogue-parts.js';
import { citeHeadline } from './cite-headline.js';
import type { Counting } from './group-reports.js';

/** What was counted once, with the citations of its parts. */
export interface Cited {
  readonly counting: Counting;
  readonly citations: readonly Citation[];
}

/** One citation a part, numbered through; the copies stand with the part that they are copies of. */
export function citeAll(countings: readonly Counting[], parts: Pick<CatalogueParts, 'articles' | 'passagesOf'>): Cited[] {
  const byId = new Map(parts.articles.map((article) => [article.id, article]));
  let n = 0;
  return countings.map((counting) => ({
    counting,
    citations: counting.parts.map((article, at) => {
      n += 1;
      const own = counting.copies.filter(
        (copy) =>
          copy.alsoIn.includes(article.id) ||
          article.alsoIn.includes(copy.id) ||
          (at === 0 && !counting.parts.some(({ id }) => copy.alsoIn.includes(id))),
      );
      return citeHeadline(article, n, own, byId, parts.passagesOf);
    }),
  }));
}
