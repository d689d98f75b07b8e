import type { Article, Kind, Part, Span } from '../dump/article.js';
import type { ComparedArticles } from '../dump/copies/link-copies.js';
import type { ArticleRecord } from './corpus-reader.js';

/** An article's metadata as it lies in its row, with its dump's path joined on. Lists and small objects are JSON. */
export interface ArticleRow {
  readonly id: string;
  readonly dump: string;
  readonly first_line: number;
  readonly last_line: number;
  readonly kind: string;
  readonly outlet: string | null;
  readonly host: string | null;
  readonly title: string | null;
  readonly authors: string;
  readonly published: string | null;
  readonly posted: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly part: string | null;
  readonly translation_of: string | null;
  readonly origins: string;
  readonly other_dates: string;
}

/** The columns of an `ArticleRow`, for `articles a JOIN dump_versions v`. */
export const articleColumns = `a.id, v.path AS dump, a.first_line, a.last_line, a.kind, a.outlet, a.host, a.title, a.authors, a.published,
  a.posted, a.language, a.url, a.part, a.translation_of, a.origins, a.other_dates`;

export function articleToRow(article: Article): Omit<ArticleRow, 'dump'> & { readonly body: string } {
  return {
    id: article.id,
    first_line: article.lines[0],
    last_line: article.lines[1],
    kind: article.kind,
    outlet: article.outlet,
    host: article.host,
    title: article.title,
    authors: JSON.stringify(article.authors),
    published: article.published,
    posted: article.posted,
    language: article.language,
    url: article.url,
    part: article.part ? JSON.stringify(article.part) : null,
    translation_of: article.translationOf,
    origins: JSON.stringify(article.origins),
    other_dates: JSON.stringify(article.otherDates),
    body: JSON.stringify(article.body),
  };
}

export function recordFromRow(row: ArticleRow, alsoIn: readonly string[]): ArticleRecord {
  return {
    id: row.id,
    dump: row.dump,
    lines: [row.first_line, row.last_line],
    kind: row.kind as Kind,
    outlet: row.outlet,
    host: row.host,
    title: row.title,
    authors: JSON.parse(row.authors) as readonly string[],
    published: row.published,
    posted: row.posted,
    language: row.language,
    url: row.url,
    part: row.part ? (JSON.parse(row.part) as Part) : null,
    translationOf: row.translation_of,
    origins: JSON.parse(row.origins) as Article['origins'],
    otherDates: JSON.parse(row.other_dates) as Article['otherDates'],
    alsoIn,
  };
}

/** What tells copies from others, without the text. */
export type ComparedRow = Pick<ArticleRow, 'id' | 'kind' | 'outlet' | 'title' | 'published' | 'part'> & { readonly row: number };

/** The columns of a `ComparedRow`. */
export const comparedColumns = 'a.row, a.id, a.kind, a.outlet, a.title, a.published, a.part';

export function comparedFromRow({ id, kind, outlet, title, published, part }: ComparedRow): ComparedArticles['articles'][number] {
  return { id, kind: kind as Kind, outlet, title, published, part: part ? (JSON.parse(part) as Part) : null };
}

/** The paragraphs of a stored body. */
export function textsFromBody(body: string): readonly string[] {
  return (JSON.parse(body) as readonly Span[]).map(({ text }) => text);
}
