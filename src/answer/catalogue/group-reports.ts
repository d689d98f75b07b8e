import { isLaterVersion } from '../../dump/copies/versions.js';
import { partKey } from '../../retrieve/part-key.js';
import type { ArticleRecord } from '../../retrieve/passage.js';

/** What counts once: a report with its parts, its copies in other places and its translations. */
export interface Counting {
  /** One article a part, in order; one where it has no parts. Never empty. */
  readonly parts: readonly ArticleRecord[];
  /** The same report in other places, of all parts. */
  readonly copies: readonly ArticleRecord[];
  readonly translations: readonly ArticleRecord[];
}

/**
 * Copies of one report count once, so do its parts; a translation counts through its report, and alone only where the archive does not
 * hold that, or where translations are what is counted. Newest first, undated ones last.
 */
export function groupReports(
  fitting: readonly ArticleRecord[],
  everything: readonly ArticleRecord[],
  translationsAlone = false,
): Counting[] {
  const byId = new Map(everything.map((article) => [article.id, article]));
  const translationsOf = translationsIn(everything);
  const groups = new Map<string, ArticleRecord[]>();
  const keys = new Map<string, string>();
  const reportOf = (article: ArticleRecord) =>
    (translationsAlone || article.translationOf === null ? undefined : byId.get(article.translationOf)) ?? article;
  for (const article of fitting) {
    const report = reportOf(article);
    const names = [report.id, ...report.alsoIn, ...partKeys(report), ...partsTranslated(report, byId)];
    const key = names.map((name) => keys.get(name)).find((known) => known !== undefined) ?? report.id;
    for (const name of names) keys.set(name, key);
    groups.set(key, [...(groups.get(key) ?? []), article, report]);
  }
  return [...groups.values()].map((members) => toCounting([...new Set(members)], byId, translationsOf)).sort(newestFirst);
}

function translationsIn(articles: readonly ArticleRecord[]): Map<string, ArticleRecord[]> {
  const found = new Map<string, ArticleRecord[]>();
  for (const article of articles) {
    const { translationOf } = article;
    if (translationOf !== null) found.set(translationOf, [...(found.get(translationOf) ?? []), article]);
  }
  return found;
}

function partKeys(article: ArticleRecord): string[] {
  const key = partKey(article);
  return key === null ? [] : [key];
}

/** The translations of two parts belong together as the parts do, though their headlines may be worded differently. */
function partsTranslated({ translationOf, part, language }: ArticleRecord, byId: ReadonlyMap<string, ArticleRecord>): string[] {
  const report = translationOf === null ? undefined : byId.get(translationOf);
  return part === null || report === undefined ? [] : partKeys(report).map((key) => `${language} ${key}`);
}

function toCounting(
  members: readonly ArticleRecord[],
  byId: ReadonlyMap<string, ArticleRecord>,
  translationsOf: ReadonlyMap<string, readonly ArticleRecord[]>,
): Counting {
  const ids = new Set(members.map(({ id }) => id));
  const own = members.filter(({ translationOf }) => translationOf !== null && ids.has(translationOf));
  const translations = [...new Set([...own, ...members.flatMap(({ id }) => translationsOf.get(id) ?? [])])];
  const reports = members.filter((member) => !translations.includes(member)).sort((one, other) => rank(one) - rank(other));
  const parts = reports.filter(
    ({ part }, at) =>
      reports.findIndex((other) => (other.part?.number ?? 0) === (part?.number ?? 0)) === at && (at === 0 || part !== null),
  );
  const known = new Set(parts.flatMap(({ alsoIn }) => alsoIn));
  const elsewhere = [...known].flatMap((id) => byId.get(id) ?? []).filter((copy) => !parts.includes(copy));
  const copies = [...new Set([...reports.filter((report) => !parts.includes(report)), ...elsewhere])];
  return { parts: parts.sort((one, other) => (one.part?.number ?? 0) - (other.part?.number ?? 0)), copies, translations };
}

/** Of copies the dated one with a headline stands for all. */
const rank = ({ published, title }: ArticleRecord): number => (published === null ? 2 : 0) + (title === null ? 1 : 0);

function newestFirst(one: Counting, other: Counting): number {
  const [mine, theirs] = [one.parts[0], other.parts[0]];
  if (mine === undefined || theirs === undefined) return 0;
  return isLaterVersion(theirs, mine) ? 1 : isLaterVersion(mine, theirs) ? -1 : 0;
}

/** Of a report whose byline is asked for, the copy that bears one stands for all, where the report itself bears none. */
export function signedFirst(counting: Counting): Counting {
  const [only, ...more] = counting.parts;
  const signed = counting.copies.find(({ authors }) => authors.length > 0);
  if (only === undefined || more.length > 0 || only.authors.length > 0 || signed === undefined) return counting;
  return { ...counting, parts: [signed], copies: [only, ...counting.copies.filter((copy) => copy !== signed)] };
}

export const dateOf = ({ parts }: Counting): string | null => parts[0]?.published ?? null;
