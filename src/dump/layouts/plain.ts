// In: a dump that shows no sign of any other layout. Out: one draft that is the whole dump. Called through the list of layouts.
// Nothing is guessed: headline, outlet and date are taken only where a line says by its own form that it is one.
import { parseDocument } from 'yaml';
import { spansOf } from '../body.js';
import type { DumpText, Line } from '../dump-text.js';
import { splitPart } from '../parts.js';
import type { Draft, Layout, Reading, ReadingAids } from './layout.js';

/** Above any layout that shows nothing, below any that shows something. */
const lastResort = 0.01;

export const plain: Layout = {
  name: 'plain',
  recognise: () => lastResort,
  read: (dump, aids) => [toDraft(dump, aids)],
};

interface Header {
  readonly fields: ReadonlyMap<string, Reading<string>>;
  /** Place of the first line that is no longer the header's. */
  readonly bodyFrom: number;
}

function toDraft(dump: DumpText, aids: ReadingAids): Draft {
  const header = frontMatter(dump) ?? labelledLines(dump);
  const heading = header.fields.has('title') ? null : markdownHeading(dump, header.bodyFrom);
  const headline = header.fields.get('title') ?? heading;
  const { title, part } = headline ? splitPart(headline.value) : { title: null, part: null };
  const first = dump.lines.findIndex((line) => line.text.trim() !== '');
  return {
    kind: 'report',
    outlet: header.fields.get('outlet') ?? null,
    host: header.fields.get('host') ?? null,
    title: headline && title ? { ...headline, value: title } : null,
    authors: namesOf(header.fields.get('authors')),
    published: dateOf(header.fields.get('published'), aids),
    posted: dateOf(header.fields.get('posted'), aids),
    otherDates: [],
    url: addressOf(header.fields.get('url')),
    part,
    translationOf: null,
    language: header.fields.get('language')?.value ?? null,
    firstLine: first + 1,
    body: bodyFrom(dump, heading ? heading.line : header.bodyFrom),
  };
}

/** Labels of header lines and keys of front matter. */
const labels: Readonly<Record<string, string>> = {
  title: 'title',
  headline: 'title',
  標題: 'title',
  标题: 'title',
  タイトル: 'title',
  제목: 'title',
  'tiêu đề': 'title',
  source: 'outlet',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  來源: 'outlet',
  来源: 'outlet',
  出典: 'outlet',
  출처: 'outlet',
  nguồn: 'outlet',
  host: 'host',
  via: 'host',
  date: 'published',
  published: 'published',
  'published at': 'published',
  'publication date': 'published',
  published_at: 'published',
  pubdate: 'published',
  日期: 'published',
  發布日期: 'published',
  发布日期: 'published',
  日付: 'published',
  날짜: 'published',
  ngày: 'published',
  posted: 'posted',
  author: 'authors',
  authors: 'authors',
  byline: 'authors',
  作者: 'authors',
  著者: 'authors',
  기자: 'authors',
  'tác giả': 'authors',
  url: 'url',
  link: 'url',
  連結: 'url',
  链接: 'url',
  language: 'language',
  lang: 'language',
};

/** Lines `Label: value` at the very top, at least two of them, one a headline: a single "Note: …" is prose. */
function labelledLines(dump: DumpText): Header {
  const fields = new Map<string, Reading<string>>();
  let place = firstFilled(dump, 0);
  for (; place < dump.lines.length; place += 1) {
    const line = dump.lines[place] as Line;
    const match = /^\s*\**([^:：*]{2,20})\**\s*[:：]\**\s*(\S.{0,500})$/u.exec(line.text);
    const field = match ? labels[(match[1] ?? '').trim().toLowerCase()] : undefined;
    if (!match || field === undefined) break;
    if (!fields.has(field))
      fields.set(field, { value: (match[2] ?? '').trim(), line: line.number, sign: `label "${(match[1] ?? '').trim()}"` });
  }
  return fields.size >= 2 && fields.has('title') ? { fields, bodyFrom: place } : { fields: new Map(), bodyFrom: 0 };
}

function firstFilled(dump: DumpText, from: number): number {
  let place = from;
  while (place < dump.lines.length && dump.lines[place]?.text.trim() === '') place += 1;
  return place;
}

/** No front matter is longer; prose between two rules is not read as one. */
const longestFrontMatter = 60;

function frontMatter(dump: DumpText): Header | null {
  const from = firstFilled(dump, 0);
  if (dump.lines[from]?.text.trim() !== '---') return null;
  const after = dump.lines.slice(from + 1, from + longestFrontMatter).findIndex((line) => line.text.trim() === '---');
  if (after < 1) return null;
  const block = dump.lines.slice(from + 1, from + 1 + after);
  const document = parseDocument(block.map((line) => line.text).join('\n'), { schema: 'failsafe' });
  const content: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 10 });
  if (content === null || typeof content !== 'object' || Array.isArray(content)) return null;
  const fields = new Map<string, Reading<string>>();
  for (const [key, value] of Object.entries(content)) {
    const field = labels[key.trim().toLowerCase()];
    const text = Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : value;
    if (field === undefined || typeof text !== 'string' || text.trim() === '' || fields.has(field)) continue;
    const line = block.find((candidate) => candidate.text.trimStart().startsWith(key))?.number ?? from + 1;
    fields.set(field, { value: text.trim(), line, sign: `front matter "${key}"` });
  }
  return { fields, bodyFrom: from + after + 2 };
}

function markdownHeading(dump: DumpText, from: number): Reading<string> | null {
  const line = dump.lines[firstFilled(dump, from)];
  const text = /^#\s+(\S.{0,300}?)[\s#]*$/.exec(line?.text ?? '')?.[1];
  return line && text ? { value: text, line: line.number, sign: 'markdown heading' } : null;
}

function bodyFrom(dump: DumpText, place: number): Draft['body'] {
  const start = dump.lines[place]?.start;
  return start === undefined ? [] : spansOf(dump, [{ start, end: dump.text.length }]);
}

function namesOf(field: Reading<string> | undefined): readonly string[] {
  return (field?.value ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|、|\sand\s|\s&\s)\s*/)
    .filter((name) => name !== '');
}

function dateOf(field: Reading<string> | undefined, aids: ReadingAids): Reading<string> | null {
  const iso = field ? aids.dates.find(field.value)[0]?.iso : undefined;
  return field && iso !== undefined ? { ...field, value: iso } : null;
}

function addressOf(field: Reading<string> | undefined): string | null {
  return field && /^https?:\/\/\S+$/i.test(field.value) ? field.value : null;
}
