// In: a dump that reads as one article. Out: its parts, where several pages were pasted into it one after the other; offsets and lines stay
// those of the dump. Called by read-parts. An article that runs on into the next page is credited to an outlet that never published it.
import { announcesLinks } from '../article-text.js';
import { isFurniture } from '../cleaning/furniture.js';
import type { DumpText } from '../dump-text.js';
import { ruleForm } from '../layouts/entries/rule-form.js';
import type { ReadingAids } from '../layouts/layout.js';
import { isRightsNotice } from '../layouts/page/copyright-line.js';
import { weightOf } from '../line-shape.js';
import { type Row, rowsOf } from '../rows.js';
import { findHeads, type Head, isBanner, isParagraph } from './heads.js';

/** A file of more parts than these was written by a program. */
const MOST_PARTS = 400;

/** One part alone where nothing shows that there are several. */
export function cutPages(dump: DumpText, aids: ReadingAids): DumpText[] {
  const rows = rowsOf(dump);
  const heads = findHeads(rows, aids);
  if (heads.length > MOST_PARTS) return [dump];
  const starts = [...new Set([0, ...byRules(rows, heads), ...byHeads(rows, heads, aids)])].sort((one, other) => one - other);
  const parts = starts.flatMap((from, at) => {
    const own = rows.slice(from, starts[at + 1] ?? rows.length);
    if (!own.some(isParagraph)) return [];
    return [only(dump, own)];
  });
  return parts.length > 1 && parts.length <= MOST_PARTS ? parts : [dump];
}

/** The same dump, in which all other lines are blank. */
function only(dump: DumpText, rows: readonly Row[]): DumpText {
  const inside = rows.filter((row) => ruleForm(row.text) === null);
  const first = inside[0]?.line;
  const last = inside.at(-1)?.line;
  if (!first || !last) return dump;
  const isInside = ({ number }: DumpText['lines'][number]) => number >= first.number && number <= last.number;
  const lines = dump.lines.map((line) => (isInside(line) ? line : { ...line, text: '' }));
  const text = dump.text.slice(first.start, last.end);
  return { ...dump, lines, text: `${' '.repeat(first.start)}${text}${' '.repeat(dump.text.length - last.end)}` };
}

/** Behind each rule of a form that parts heads: text between such rules that has no head is nobody's known. */
function byRules(rows: readonly Row[], heads: readonly Head[]): number[] {
  const forms = new Map<string, number[]>();
  for (const { text, place } of rows) {
    const form = ruleForm(text);
    if (form !== null) forms.set(form, [...(forms.get(form) ?? []), place]);
  }
  return [...forms.values()].filter((rules) => partHeads(rows, rules, heads)).flatMap((rules) => rules.map((place) => place + 1));
}

/** Whether rules stand between heads, and right above each: where text stands between rule and headline they part something else. */
function partHeads(rows: readonly Row[], rules: readonly number[], heads: readonly Head[]): boolean {
  const firsts = new Map<number, number>();
  for (const { headline } of heads) {
    const rule = rules.findLast((place) => place < headline) ?? -1;
    firsts.set(rule, Math.min(firsts.get(rule) ?? headline, headline));
  }
  return (
    firsts.size >= 2 &&
    [...firsts].every(
      ([rule, headline]) => rule < 0 || !rows.slice(rule, headline).some((row) => isParagraph(row) || isRightsNotice(row.text)),
    )
  );
}

/** Where text stands between one head and the next. */
function byHeads(rows: readonly Row[], heads: readonly Head[], aids: ReadingAids): number[] {
  return heads.flatMap(({ headline }, at) => {
    const last = rows.slice(0, headline).findLastIndex(isParagraph);
    if (last <= (heads[at - 1]?.headline ?? -1)) return [];
    const between = rows.slice(last + 1, headline);
    const ends = at > 0 || between.some((row) => isRightsNotice(row.text)) || isOwnText(rows.slice(0, last + 1), aids);
    return ends ? startBetween(between, headline, aids) : [];
  });
}

/** Paragraphs above the first headline of a dump that are more than what a page says of its cookies. */
const FEWEST_PARAGRAPHS = 2;
/** So many lines of a banner and menus begin a page. */
const FEWEST_MENU = 3;

function isOwnText(rows: readonly Row[], aids: ReadingAids): boolean {
  const menu = rows.filter((row) => !isParagraph(row) && (isFurniture(row.text) || weightOf(row.text) <= HEAVIEST_ENTRY));
  if (rows.some((row) => isBanner(row, aids)) || menu.length >= FEWEST_MENU) return false;
  return rows.filter(isParagraph).length >= FEWEST_PARAGRAPHS;
}

/** The heaviest name in a menu. */
const HEAVIEST_ENTRY = 24;

/** Where the next page begins among the rows between the text of one and the headline of the other; teasers begin none. */
function startBetween(between: readonly Row[], headline: number, aids: ReadingAids): number[] {
  const notice = between.findLastIndex((row) => isRightsNotice(row.text));
  if (notice >= 0) return [between[notice + 1]?.place ?? headline];
  const banner = between.find((row) => isBanner(row, aids));
  if (banner) return [banner.place];
  return between.some((row) => announcesLinks(row.text)) ? [] : [headline];
}
