// In: a dump of one page, its article between banners, menus and players. Out: one draft. Called by read-dump.
import { because } from '../../reasons/reason.js';
import { textOf } from '../article-text.js';
import { isFurniture } from '../cleaning/furniture.js';
import { readDateline, readSourceLine } from '../credits.js';
import { readDateLine } from '../date-line.js';
import { endsSentence, isProse, weightOf } from '../line-shape.js';
import { numericOrder } from '../numeric-order.js';
import { nameStrength, sameHouse } from '../outlet-signs.js';
import { splitPart } from '../parts.js';
import { type Row, rowsOf } from '../rows.js';
import type { Draft, Layout, Reading, ReadingAids } from './layout.js';
import { findHeadline } from './page/find-headline.js';
import { readPageArticle } from './page/page-article.js';
import { severalHouses } from './page/several-houses.js';
import { siteOf } from './page/site-signs.js';

/** A copied article may carry one line of its page; a scraped page carries several. */
const FEWEST_SIGNS = 3;

export const page: Layout = {
  name: 'page',
  recognise(dump, aids) {
    const rows = rowsOf(dump);
    const signs = new Set(rows.filter((row) => isFurniture(row.text) && /\p{L}/u.test(row.text)).map((row) => row.text)).size;
    const paragraphs = rows.filter((row) => isProse(row.text) && !isFurniture(row.text)).length;
    if (paragraphs === 0) return 0;
    const headline = findHeadline(rows, aids);
    if (!headline) return 0;
    if (signs < FEWEST_SIGNS) return isHeaded(rows, headline, aids) ? 0.31 : 0;
    return Math.min(0.55, 0.3 + 0.03 * signs);
  },
  read(dump, aids) {
    const rows = rowsOf(dump);
    const headline = findHeadline(rows, aids);
    if (!headline) return [];
    const article = readPageArticle(rows, headline, aids, numericOrder(dump, aids));
    const { title, part } = splitPart(headline.text);
    const houses = severalHouses(rows, aids);
    const draft: Draft = {
      kind: 'report',
      ...(houses.length > 0
        ? { outlet: null, host: null, doubts: { outlet: because('undecided.severalPages', { names: houses.join(', ') }) } }
        : attribute(siteOf(rows, headline, aids), article.rows[0], article.sources, aids)),
      title: { value: title, line: headline.line.number, sign: 'headline' },
      authors: article.opening.authors,
      published: article.published,
      posted: null,
      otherDates: article.otherDates,
      url: null,
      part,
      translationOf: null,
      language: null,
      firstLine: headline.line.number,
      body: textOf(dump, article.rows, { cuts: article.opening.cuts }),
    };
    return draft.body.length > 0 ? [draft] : [];
  },
};

/** Short lines above a headline: a banner and a menu, in whatever words. */
const FEWEST_ABOVE = 3;
/** The heaviest name in a menu. */
const HEAVIEST_ENTRY = 24;
/** How far below the headline its date or source may stand. */
const HEAD = 5;

/** A banner and a menu, a headline with its date or source, and text below: a page without a word that is known. */
function isHeaded(rows: readonly Row[], headline: Row, aids: ReadingAids): boolean {
  const above = rows.slice(0, headline.place);
  const menu = above.filter((row) => weightOf(row.text) <= HEAVIEST_ENTRY && !endsSentence(row.text));
  if (menu.length < FEWEST_ABOVE || menu.length * 2 < above.length) return false;
  const head = rows.slice(headline.place + 1, headline.place + 1 + HEAD);
  return head.some((row) => readDateLine(row.text, aids.dates, null) !== null || readSourceLine(row.text) !== null);
}

/** An agency's dateline, or a line that names the source, makes the site its carrier. */
function attribute(
  site: Reading<string> | null,
  opening: Row | undefined,
  sources: readonly Row[],
  aids: ReadingAids,
): { outlet: Reading<string> | null; host: Reading<string> | null } {
  const credit = opening ? readDateline(opening.text, aids.outlets) : null;
  const credited =
    credit && opening ? { value: credit.name, line: opening.line.number, sign: 'dateline' } : sourceAmong(sources, site, aids);
  if (!credited || (site && sameHouse(site.value, credited.value, aids.outlets))) return { outlet: site, host: null };
  return { outlet: credited, host: site };
}

/** A source that the outlet file does not know ("Source: the ministry") is believed only with a name's words, where the site names itself nowhere. */
function sourceAmong(sources: readonly Row[], site: Reading<string> | null, aids: ReadingAids): Reading<string> | null {
  for (const row of sources) {
    const name = readSourceLine(row.text);
    if (name !== null && nameStrength(name, aids.outlets) >= (site ? 3 : 2))
      return { value: name, line: row.line.number, sign: 'source line' };
  }
  return null;
}
