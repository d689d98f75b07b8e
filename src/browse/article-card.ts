import type { LineRange } from '../dump/article.js';
import type { ArticleRecord } from '../store/corpus-reader.js';

/** An article with everything that belongs to it. */
export interface ArticleCard {
  readonly article: ArticleRecord;
  /** Its first sentences, whole ones, at most some 600 characters; the archive's own words. */
  readonly opening: { readonly text: string; readonly lines: LineRange };
  /** The report that it translates. */
  readonly original: ArticleRecord | null;
  readonly translations: readonly ArticleRecord[];
  /** The other parts of the same report, by number. */
  readonly parts: readonly ArticleRecord[];
  /** The same report in other places. */
  readonly copies: readonly ArticleRecord[];
  /** Whether it goes on behind the opening. */
  readonly more: boolean;
}
