// In: a dump that shows no sign of any other layout. Out: one draft that is the whole dump. Called through the list of layouts.
// Nothing is guessed: headline, outlet and date are taken only where a line says by its label, its form or its place that it is one.
import type { DumpText } from '../dump-text.js';
import { numericOrder } from '../numeric-order.js';
import type { Draft, Layout, Reading, ReadingAids } from './layout.js';
import { draftUnder } from './plain/draft-under.js';
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
  const first = dump.lines.findIndex((line) => line.text.trim() !== '');
  const entry = { header: headerOf(dump, aids), firstLine: first + 1, end: dump.text.length };
  return draftUnder(dump, entry, aids, numericOrder(dump, aids));
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
