import type { LineRange } from '../dump/article.js';
import { partKey } from '../retrieve/part-key.js';
import type { ArticleRecord, CorpusReader } from '../store/corpus-reader.js';
import { openingOf, readArticleText } from './article-text.js';

/** An article with everything that belongs to it. */
export interface ArticleCard {
  readonly article: ArticleRecord;
  /** Its first sentences, whole ones, at most some 600 characters; the archive's own words, runs of white space made one blank. */
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

/** Null when the corpus holds no article of that id. */
export function articleCard(corpus: CorpusReader, id: string): ArticleCard | null {
  const article = corpus.article(id);
  if (article === null) return null;
  const { text, lines, more } = openingOf(readArticleText(corpus, id));
  return {
    article,
    opening: { text, lines: lines ?? article.lines },
    original: article.translationOf === null ? null : corpus.article(article.translationOf),
    translations: corpus.translationsOf(id),
    parts: otherParts(corpus, article),
    copies: article.alsoIn.flatMap((copy) => corpus.article(copy) ?? []),
    more,
  };
}

/** The headlines of translated parts may be worded differently: those belong together as the parts do that they translate. */
function otherParts(corpus: CorpusReader, article: ArticleRecord): ArticleRecord[] {
  if (article.part === null) return [];
  const original = article.translationOf === null ? null : corpus.article(article.translationOf);
  const found = [
    ...sameKey(corpus, article),
    ...(original === null ? [] : sameKey(corpus, original).flatMap(({ id }) => corpus.translationsOf(id))),
  ].filter(({ id, language }) => id !== article.id && language === article.language);
  return [...new Set(found)].sort((one, other) => (one.part?.number ?? 0) - (other.part?.number ?? 0));
}

function sameKey(corpus: CorpusReader, article: ArticleRecord): ArticleRecord[] {
  const key = partKey(article);
  // Only parts are compared by key, and of those only the dump's own: an archive has few, and a card is read one at a time.
  return key === null ? [] : corpus.articles().filter((other) => other.dump === article.dump && partKey(other) === key);
}
