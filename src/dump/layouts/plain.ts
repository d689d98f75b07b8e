// In: a dump that shows no sign of any other layout. Out: one draft that is the whole dump. Called through the list of layouts.
// Nothing is guessed: headline, outlet and date are taken only where a line says by its label, its form or its place that it is one.
import { spansOf } from '../body.js';
import type { NumericOrder } from '../dates.js';
import type { DumpText } from '../dump-text.js';
import { numericOrder } from '../numeric-order.js';
import { splitPart } from '../parts.js';
import type { Draft, Layout, Reading, ReadingAids } from './layout.js';
import { frontMatter } from './plain/front-matter.js';
import type { Header } from './plain/header.js';
import { headerLines } from './plain/header-lines.js';

/** Above any layout that shows nothing, below any that shows something. */
const lastResort = 0.01;

export const plain: Layout = {
  name: 'plain',
  recognise: () => lastResort,
  read: (dump, aids) => [toDraft(dump, aids)],
};

function toDraft(dump: DumpText, aids: ReadingAids): Draft {
  const header = headerOf(dump, aids);
  const { fields } = header;
  const order = numericOrder(dump, aids);
  const headline = fields.get('title');
  const { title, part } = headline ? splitPart(headline.value) : { title: null, part: null };
  const published = dateOf(fields.get('published'), aids, order);
  const first = dump.lines.findIndex((line) => line.text.trim() !== '');
  return {
    kind: 'report',
    outlet: fields.get('outlet') ?? null,
    host: fields.get('host') ?? null,
    title: headline && title ? { ...headline, value: title } : null,
    authors: namesOf(fields.get('authors')),
    published,
    posted: dateOf(fields.get('posted'), aids, order),
    otherDates: header.otherDates.flatMap((date) => dateOf(date, aids, order) ?? []),
    url: addressOf(fields.get('url')),
    part,
    translationOf: null,
    language: fields.get('language')?.value ?? null,
    firstLine: first + 1,
    body: bodyOf(dump, header),
    doubts: header.doubts,
  };
}

/** Below front matter only a markdown heading is looked for: the rest it says itself. */
function headerOf(dump: DumpText, aids: ReadingAids): Header {
  const front = frontMatter(dump);
  if (!front) return headerLines(dump, aids);
  const heading = front.fields.has('title') ? null : markdownHeading(dump, front.bodyFrom);
  if (!heading) return front;
  return { ...front, fields: new Map([...front.fields, ['title', heading]]), bodyFrom: heading.line };
}

function markdownHeading(dump: DumpText, from: number): Reading<string> | null {
  const line = dump.lines.slice(from).find((one) => one.text.trim() !== '');
  const text = /^#\s+(\S.{0,300}?)[\s#]*$/.exec(line?.text ?? '')?.[1];
  return line && text ? { value: text, line: line.number, sign: 'markdown heading' } : null;
}

function bodyOf(dump: DumpText, header: Header): Draft['body'] {
  const start = dump.lines[header.bodyFrom]?.start;
  const unplaced = header.unplaced.flatMap((place) => dump.lines[place] ?? []);
  return start === undefined ? [] : spansOf(dump, [...unplaced, { start, end: dump.text.length }]);
}

function namesOf(field: Reading<string> | undefined): readonly string[] {
  return (field?.value ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|、|\sand\s|\s&\s)\s*/)
    .filter((name) => name !== '');
}

function dateOf(field: Reading<string> | undefined, aids: ReadingAids, order: NumericOrder | null): Reading<string> | null {
  const iso = field ? aids.dates.find(field.value, order ?? undefined)[0]?.iso : undefined;
  return field && iso !== undefined ? { ...field, value: iso } : null;
}

function addressOf(field: Reading<string> | undefined): string | null {
  return field && /^https?:\/\/\S+$/i.test(field.value) ? field.value : null;
}
