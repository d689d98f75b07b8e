// In: a page that republishes another outlet's report (its own banner, a headline, outlet and date run together). Out: one draft.
// Called by read-dump. The headline is the one in the page's language; the original's, repeated at the picture, is nobody's text.
import { textOf } from '../article-text.js';
import { isCaption } from '../cleaning/captions.js';
import { isFurniture, isFurnitureAbove } from '../cleaning/furniture.js';
import type { DumpText } from '../dump-text.js';
import { foldTitle, isHeadlineLike, isProse, weightOf } from '../line-shape.js';
import { numericOrder } from '../numeric-order.js';
import { sameHouse } from '../outlet-signs.js';
import { splitPart } from '../parts.js';
import { type Row, rowsOf } from '../rows.js';
import type { Draft, Layout, Reading, ReadingAids } from './layout.js';
import { readPageArticle } from './page/page-article.js';
import { siteOf } from './page/site-signs.js';
import { findSourceLine, type SourceLine } from './republished/source-line.js';

export const republished: Layout = {
  name: 'republished',
  recognise(dump, aids) {
    const rows = rowsOf(dump);
    const source = findSourceLine(rows, aids, numericOrder(dump, aids));
    if (!source || !headlineOf(rows, source)) return 0;
    if (!rows.slice(source.row.place + 1).some((row) => isProse(row.text) && !isFurniture(row.text))) return 0;
    const footer = rows.slice(-12).filter((row) => isFurniture(row.text)).length;
    const framed = hostOf(rows, source, aids) ? 0.25 : 0;
    const score = 0.5 * source.strength + framed + Math.min(0.2, 0.05 * footer);
    return source.strength < 0.6 && framed === 0 ? 0 : score;
  },
  read(dump, aids) {
    const rows = rowsOf(dump);
    const source = findSourceLine(rows, aids, numericOrder(dump, aids));
    const headline = source && headlineOf(rows, source);
    if (!source || !headline) return [];
    const draft = readArticle(dump, rows, source, headline, aids);
    return draft.body.length > 0 ? [draft] : [];
  },
};

function readArticle(dump: DumpText, rows: readonly Row[], source: SourceLine, headline: Row, aids: ReadingAids): Draft {
  const later = rows.filter((row) => row.place > headline.place && row !== source.row && !isPictureTitle(row, rows, source));
  const scope = [...rows.slice(0, headline.place + 1), ...later];
  const article = readPageArticle(scope, headline, aids, numericOrder(dump, aids));
  const { title, part } = splitPart(headline.text);
  const line = source.row.line.number;
  const published = source.iso === null ? article.published : { value: source.iso, line, sign: 'source line' };
  const dates = [...(article.published ? [article.published] : []), ...article.otherDates];
  return {
    kind: 'report',
    outlet: { value: source.outlet, line, sign: 'source line' },
    host: hostOf(rows, source, aids),
    title: { value: title, line: headline.line.number, sign: 'headline' },
    authors: article.opening.authors,
    published,
    posted: null,
    otherDates: dates.filter((date) => date.value !== published?.value),
    url: null,
    part,
    translationOf: null,
    language: null,
    firstLine: Math.min(headline.line.number, line),
    body: textOf(dump, article.rows, { cuts: article.opening.cuts }),
  };
}

/** The nearest line above the source line that can be a headline; below it when none stands above. */
function headlineOf(rows: readonly Row[], source: SourceLine): Row | null {
  const fits = (row: Row) =>
    weightOf(row.text) >= 14 && isHeadlineLike(row.text) && !isFurnitureAbove(row.text) && !isCaption(row.text);
  const above = rows.slice(Math.max(0, source.row.place - 5), source.row.place).filter(fits);
  const nearest = above.at(-1);
  // A standfirst may stand between headline and source line: it ends as a sentence does, and the headline above it does not.
  const before = above.at(-2);
  if (nearest && before && /[.。]$/u.test(nearest.text) && !/[.。]$/u.test(before.text) && !isBanner(before)) return before;
  if (nearest && !isBanner(nearest)) return nearest;
  return rows.slice(source.row.place + 1, source.row.place + 3).find((row) => fits(row) && !isProse(row.text)) ?? nearest ?? null;
}

function isBanner(row: Row): boolean {
  return row.place === 0 && /\s[-–—|]\s/u.test(row.text);
}

function hostOf(rows: readonly Row[], source: SourceLine, aids: ReadingAids): Reading<string> | null {
  const framing = rows.filter((row) => row !== source.row);
  const headline = headlineOf(rows, source);
  const site = siteOf(framing, headline, aids);
  return site && !sameHouse(site.value, source.outlet, aids.outlets) ? site : null;
}

/** The picture's title: a headline-like line right above a caption, before the text has begun. */
function isPictureTitle(row: Row, rows: readonly Row[], source: SourceLine): boolean {
  const next = rows[row.place + 1];
  if (row.place <= source.row.place || !next || !isCaption(next.text)) return false;
  return isHeadlineLike(row.text) && !/[.。]$/u.test(row.text) && foldTitle(row.text).length > 6 && weightOf(row.text) > 20;
}
