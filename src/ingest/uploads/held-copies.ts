import type { Article } from '../../dump/article.js';
import { areNear } from '../../dump/copies/link-copies.js';
import { foldName } from '../../dump/outlet-names.js';
import type { ArticleRecord } from '../../store/corpus-reader.js';
import type { HeldCopy } from './inspected-dump.js';

/**
 * Finds which articles the archive seems to hold already: by headline, kind, outlet and date. Their texts are compared only when they are
 * indexed, since that takes those of the whole archive.
 */
export function createCopyFinder(held: readonly ArticleRecord[]): (article: Article) => readonly HeldCopy[] {
  const byTitle = new Map<string, ArticleRecord[]>();
  for (const record of held) {
    if (record.title === null) continue;
    const key = foldName(record.title);
    const known = byTitle.get(key);
    if (known) known.push(record);
    else byTitle.set(key, [record]);
  }
  return (article) =>
    (article.title === null ? [] : (byTitle.get(foldName(article.title)) ?? []))
      .filter((record) => isLike(article, record))
      .map(({ id, dump, outlet, published }) => ({ article: id, dump, outlet, published }));
}

function isLike(one: Article, other: ArticleRecord): boolean {
  if (one.kind !== other.kind || one.part?.number !== other.part?.number) return false;
  const sameOutlet = one.outlet === null || other.outlet === null || one.outlet === other.outlet;
  return sameOutlet && areNear(one.published, other.published);
}
