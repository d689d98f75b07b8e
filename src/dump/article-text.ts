// In: the rows between an article's header and the next one. Out: its own words, without the page around them. Called by every text layout.
import type { Span } from './article.js';
import { type Stretch, spansOf, without } from './body.js';
import { isCaption } from './cleaning/captions.js';
import { isFurniture } from './cleaning/furniture.js';
import { furnitureWithin } from './cleaning/inline.js';
import { ENDS_ARTICLES } from './cleaning/page-notices.js';
import type { DumpText } from './dump-text.js';
import { isProse, weightOf } from './line-shape.js';
import type { Row } from './rows.js';

export interface TextOptions {
  /** For telling a biography at the end from the report. */
  readonly authors?: readonly string[];
  /** Short lines that several articles of the dump share: buttons and labels, whatever their words. */
  readonly shared?: ReadonlySet<string>;
  /** Words at the beginning or end of a row that belong to its header: by place of the row. */
  readonly cuts?: ReadonlyMap<number, readonly Stretch[]>;
}

/** The rows that are the article's own words, in order. */
export function ownRows(rows: readonly Row[], options: TextOptions = {}): Row[] {
  const links = linkedTitles(rows);
  const kept = untilEnd(rows).filter(
    (row, place) =>
      !links.has(row.place) &&
      !announcesLinks(row.text) &&
      !isFurniture(row.text) &&
      !isCaption(row.text) &&
      !options.shared?.has(row.text) &&
      !repeats(rows, place),
  );
  return withoutBiography(kept, options.authors ?? []);
}

/** Cuts at a line such as "Load more articles" that no paragraph follows. */
function untilEnd(rows: readonly Row[]): Row[] {
  const lastParagraph = rows.findLastIndex((row) => isProse(row.text) && !isFurniture(row.text));
  const end = rows.findIndex((row, place) => place > lastParagraph && ENDS_ARTICLES.test(row.text));
  return end < 0 ? [...rows] : rows.slice(0, end);
}

const RELATED =
  /^[\s[【>»]*(?:related(?: (?:stories|articles|topics|news|content|posts|coverage|links|reading))?|read (?:more|next|also)|more (?:stories|news|on this(?: (?:story|topic|subject))?)|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?like|up next|most (?:read|popular)|editor[’']?s picks?|trending(?: now)?|相關(?:新聞|文章|報道|報導|閱讀)|相关(?:新闻|文章|报道|阅读)|延伸閱讀|延伸阅读|推薦閱讀|推荐阅读|熱門(?:文章|新聞)|热门(?:文章|新闻)|編輯推薦|关联阅读|関連記事|関連ニュース|おすすめ(?:記事)?|あわせて読みたい|人気記事|tin (?:liên quan|đọc nhiều|cùng chuyên mục)|bài (?:liên quan|viết liên quan)|đọc (?:thêm|nhiều)|xem thêm)[\s:：\]】]*$/iu;

/** Whether a line announces links to other articles. */
export function announcesLinks(text: string): boolean {
  return RELATED.test(text);
}

/** At most this many headlines are taken for the links that such a line announces. */
const MOST_LINKS = 8;

/** Headlines of other articles under a line such as "Related stories": short, without the end of a sentence. */
function linkedTitles(rows: readonly Row[]): ReadonlySet<number> {
  const links = new Set<number>();
  rows.forEach((row, at) => {
    if (!announcesLinks(row.text)) return;
    for (const next of rows.slice(at + 1, at + 1 + MOST_LINKS)) {
      if (isProse(next.text) || /[.。！!」”"]$/u.test(next.text)) break;
      links.add(next.place);
    }
  });
  return links;
}

/** The second of two equal lines next to each other; both when they are no paragraph (a picture's text and its caption). */
function repeats(rows: readonly Row[], place: number): boolean {
  const text = rows[place]?.text ?? '';
  if (text === rows[place - 1]?.text) return true;
  return text === rows[place + 1]?.text && !isProse(text);
}

export function textOf(dump: DumpText, rows: readonly Row[], options: TextOptions = {}): Span[] {
  return spansOf(
    dump,
    rows.flatMap((row) => without({ start: row.start, end: row.end }, cutsOf(row, options))),
  );
}

function cutsOf(row: Row, options: TextOptions): Stretch[] {
  const within = furnitureWithin(row.text).map(({ start, end }) => ({ start: row.start + start, end: row.start + end }));
  return [...(options.cuts?.get(row.place) ?? []), ...within].sort((one, other) => one.start - other.start);
}

const BIOGRAPHY =
  /\b(?:is an? |was an? |reporter|correspondent|journalist|editor|writer|columnist|covers|covering|writes|tells stories|reports on|based in|joined|previously|before joining|graduated|attended|contributor|freelance|bureau|newsroom)\b|(?:記者|记者|編輯|编辑|特派員|主筆|撰稿|畢業|毕业|現任|现任|專欄|专栏|曾任|執筆|入社|支局|phóng viên|biên tập viên|nhà báo|tốt nghiệp|cộng tác viên)/iu;
const ABOUT_AUTHOR =
  /^(?:about the (?:author|writer|reporter)s?|作者簡介|作者简介|關於作者|关于作者|著者|筆者プロフィール|về tác giả|giới thiệu tác giả)/iu;
/** A biography stands within this many paragraphs of the end. */
const BIOGRAPHY_REACH = 4;

function withoutBiography(rows: readonly Row[], authors: readonly string[]): Row[] {
  const from = Math.max(1, rows.length - BIOGRAPHY_REACH);
  for (let place = from; place < rows.length; place++) {
    const text = rows[place]?.text ?? '';
    if (ABOUT_AUTHOR.test(text) && weightOf(text) < 60) return rows.slice(0, place);
    if (isBiography(text, authors)) return rows.slice(0, place);
  }
  return [...rows];
}

/** Opens with an author's full name or a part of it and speaks of a career. */
function isBiography(text: string, authors: readonly string[]): boolean {
  if (weightOf(text) < 40 || /^[“"「‘']/.test(text)) return false;
  const opening = text.slice(0, 60);
  const named = authors.some((author) =>
    [author, ...author.split(/\s+/)].some((name) => name.length >= 2 && opening.startsWith(name)),
  );
  return named && BIOGRAPHY.test(text);
}

/** A label stands in this share of the articles; a sub-heading that two of forty happen to share does not. */
const LABEL_SHARE = 0.3;

/** Short lines that stand in at least two of the articles: labels of the page, whatever their words. */
export function sharedLines(articles: readonly (readonly Row[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const rows of articles) {
    for (const text of new Set(rows.filter((row) => isLabel(row.text)).map((row) => row.text)))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  const least = Math.max(2, LABEL_SHARE * articles.length);
  return new Set([...seen].filter(([, times]) => times >= least).map(([text]) => text));
}

function isLabel(text: string): boolean {
  return weightOf(text) <= 90 && !/[.!?。！？”"」]$/u.test(text);
}
