// In: pages of a blog that copies reports: date headings, introductions, reports, translations, remarks, notes. Out: a draft for each of them.
// Called by read-dump. Headings and introductions are nobody's text.
import { detectLanguage } from '../../language/detect.js';
import { ownRows, textOf } from '../article-text.js';
import type { NumericOrder } from '../dates.js';
import type { DumpText } from '../dump-text.js';
import { endsSentence, weightOf } from '../line-shape.js';
import { numericOrder } from '../numeric-order.js';
import { splitPart } from '../parts.js';
import { type Row, rowsOf } from '../rows.js';
import { attributeCopy } from './blog/attribution.js';
import { blogName } from './blog/blog-name.js';
import { blogRows } from './blog/blog-rows.js';
import { readIntroduction } from './blog/introductions.js';
import { isSequelMark } from './blog/marks.js';
import { type Copy, type Post, readBlog } from './blog/posts.js';
import { type BloggerHabits, languageOf } from './blog/remark-start.js';
import { type ReportHead, readReportHead } from './blog/report-head.js';
import { type Sections, splitSections } from './blog/sections.js';
import { untilWidgets } from './blog/widgets.js';
import type { Draft, Layout, Reading, ReadingAids } from './layout.js';

export const blog: Layout = {
  name: 'blog',
  recognise(dump, aids) {
    const { posts } = readBlog(blogRows(rowsOf(dump), introducesBy(aids)), aids, numericOrder(dump, aids));
    const copies = posts.filter((post) => post.copies.length > 0).length;
    return copies === 0 ? 0 : copies === 1 ? 0.8 : 0.95;
  },
  read(dump, aids) {
    const order = numericOrder(dump, aids);
    const { posts, prelude } = readBlog(blogRows(untilWidgets(rowsOf(dump)), introducesBy(aids)), aids, order);
    const language = languageOf(posts.flatMap((post) => post.copies.map((copy) => copy.introduction.row.text)).join('\n'));
    const context: Context = { dump, aids, order, name: blogName(prelude), habits: habitsOf(posts, language) };
    const drafts: Draft[] = [];
    for (const post of posts) readPost(post, context, drafts);
    return drafts;
  },
};

interface Context {
  readonly dump: DumpText;
  readonly aids: ReadingAids;
  readonly order: NumericOrder | null;
  readonly name: Reading<string> | null;
  readonly habits: BloggerHabits;
}

function introducesBy(aids: ReadingAids): (text: string) => boolean {
  return (text) => readIntroduction(text, aids) !== null;
}

/** At least this many copied reports, and more than half of them, end on a remark where remarks are a habit. */
const HABIT = 2;

function habitsOf(posts: readonly Post[], language: string | null): BloggerHabits {
  const copies = posts.flatMap((post) => post.copies.map((copy) => ({ post, copy })));
  const remarked = copies.filter(({ post, copy }) => sectionsOf(post, copy, { language, remarks: false }).remark.length > 0);
  return { language, remarks: remarked.length >= HABIT && remarked.length * 2 > copies.length };
}

function sectionsOf(post: Post, copy: Copy, habits: BloggerHabits): Sections {
  return splitSections(copy.rows, post.title?.text ?? null, habits);
}

function readPost(post: Post, context: Context, drafts: Draft[]): void {
  if (post.copies.length === 0) {
    const { remark, notes } = ownSections(post, context);
    pushOwn(post, context, drafts, remark, notes);
    return;
  }
  pushOwn(post, context, drafts, post.own.filter(isOwnSentence), []);
  for (const copy of post.copies) readCopy(post, copy, context, drafts);
}

/** Titles and tags above an introduction are nobody's text; a sentence is the blogger's. */
function isOwnSentence(row: Row): boolean {
  return endsSentence(row.text) && weightOf(row.text) >= LIGHTEST_SENTENCE && !isSequelMark(row.text);
}

const LIGHTEST_SENTENCE = 24;

/** A post that copies nothing is the blogger's own, its notes apart. */
function ownSections(post: Post, context: Context): Pick<Sections, 'remark' | 'notes'> {
  const sections = splitSections(post.own, null, context.habits);
  return { remark: [...sections.report, ...(sections.translation ?? []), ...sections.remark], notes: sections.notes };
}

function readCopy(post: Post, copy: Copy, context: Context, drafts: Draft[]): void {
  const { aids, order } = context;
  const sections = sectionsOf(post, copy, context.habits);
  const head = readReportHead(sections.report, copy.introduction.outlet, aids, order);
  const report = reportOf(post, copy, head, context);
  const place = drafts.length;
  const isKept = report.body.length > 0;
  if (isKept) drafts.push(report);
  if (sections.translation) {
    const translation = translationOf(sections.translation, report, isKept ? place : null, context);
    if (translation.body.length > 0) drafts.push(translation);
  }
  pushOwn(post, context, drafts, sections.remark, sections.notes);
}

function reportOf(post: Post, copy: Copy, head: ReportHead, context: Context): Draft {
  const { dump, aids, name } = context;
  const { title, part } = splitPart(head.headline?.text ?? '');
  const { introduction } = copy;
  const introduced =
    introduction.day === undefined ? null : { value: introduction.day, line: introduction.row.line.number, sign: 'introduction' };
  const published = head.dates.find((date) => date.sign !== 'updated line') ?? head.dates[0] ?? introduced;
  const line = head.headline?.line.number ?? head.rows[0]?.line.number ?? introduction.row.line.number;
  return {
    kind: 'report',
    ...attributeCopy(copy, head, name, aids),
    title: head.headline ? { value: title, line, sign: 'headline' } : null,
    authors: head.authors,
    published,
    posted: postedOf(post),
    otherDates: head.dates.filter((date) => date.value !== published?.value),
    url: null,
    part,
    translationOf: null,
    language: null,
    firstLine: line,
    body: textOf(dump, ownRows(head.rows, { authors: head.authors })),
  };
}

function translationOf(rows: readonly Row[], report: Draft, place: number | null, { dump }: Context): Draft {
  const [headline, ...text] = rows.filter((row) => !isSequelMark(row.text));
  const { title, part } = splitPart(headline?.text ?? '');
  const line = headline?.line.number ?? report.firstLine;
  return {
    ...report,
    kind: 'translation',
    title: headline ? { value: title, line, sign: 'translated headline' } : null,
    otherDates: [],
    part: part ?? report.part,
    translationOf: place,
    firstLine: line,
    body: textOf(dump, ownRows(text)),
  };
}

function postedOf(post: Post): Reading<string> | null {
  return post.posted === null ? null : { value: post.posted, line: post.heading.line.number, sign: 'date heading' };
}

function pushOwn(post: Post, context: Context, drafts: Draft[], remark: readonly Row[], notes: Sections['notes']): void {
  const commentary = ownDraft(post, context, 'commentary', remark, remark);
  if (commentary) drafts.push(commentary);
  for (const note of notes) {
    const marked = note.length > 1 && note[0] && /^\S{1,12}\s?\S{0,12}[:：]?$/u.test(note[0].text) ? note.slice(1) : note;
    const draft = ownDraft(post, context, 'note', note, marked);
    if (draft) drafts.push(draft);
  }
}

/** The blogger's own words, under the post's title and date. */
function ownDraft(
  post: Post,
  context: Context,
  kind: 'commentary' | 'note',
  all: readonly Row[],
  text: readonly Row[],
): Draft | null {
  const body = textOf(context.dump, ownRows(text.filter((row) => !isSequelMark(row.text))));
  if (body.length === 0) return null;
  const posted = postedOf(post);
  const title = post.title ? splitPart(post.title.text).title : null;
  return {
    kind,
    outlet: context.name,
    host: null,
    title: title === null || !post.title ? null : { value: title, line: post.title.line.number, sign: 'post title' },
    authors: [],
    published: posted,
    posted,
    otherDates: [],
    url: null,
    part: null,
    translationOf: null,
    // The post's title may be in the language of the translation.
    language: detectLanguage(body.map((span) => span.text).join('\n')),
    firstLine: all[0]?.line.number ?? post.heading.line.number,
    body,
  };
}
