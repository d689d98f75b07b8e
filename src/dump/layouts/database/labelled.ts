// In: the rows of a dump. Out: its documents, where each has a head of headline, source and date, labels such as "Length: 198 words",
// and a text between them. Called by the database layout.
import { readDateLine } from '../../date-line.js';
import { isNameLike, isProse } from '../../line-shape.js';
import type { Row } from '../../rows.js';
import type { Reading, ReadingAids } from '../layout.js';
import type { DocumentField, FoundDocument } from './document.js';
import { endsText, isCopyright, isTail, type Label, readDatabaseLabel, TEXT_BEGINS } from './labels.js';

/** No document has more lines above its text. */
const LONGEST_HEAD = 40;

export function labelledDocuments(rows: readonly Row[], aids: ReadingAids): readonly FoundDocument[] {
  const parts = divided(rows).map((part) => ({ part, head: headOf(part) }));
  if (!parts.some(({ head }) => head?.counts)) return [];
  return parts.flatMap(({ part, head }) => documentOf(part, head, aids) ?? []);
}

const COUNTED = /^(?:\p{L}+ )?([0-9]{1,4}) (?:of|von|de|sur|di|van|\/) ([0-9]{1,4})(?: \p{L}+)?$/iu;

/** Behind every line that counts them ("Document 2 of 5", "2 of 5 DOCUMENTS"), else behind every line that says one has ended. */
function divided(rows: readonly Row[]): readonly (readonly Row[])[] {
  const counted: number[] = [];
  for (const row of rows) {
    const [, number, all] = COUNTED.exec(row.text) ?? [];
    if (Number(number) === counted.length + 1 && Number(number) <= Number(all)) counted.push(row.place);
  }
  if (counted.length > 0) return counted.map((place, at) => rows.slice(place + 1, counted[at + 1]));
  const ends = rows.filter((row) => /^end of document$/iu.test(row.text)).map((row) => row.place);
  const starts = [0, ...ends.map((place) => place + 1)].filter((start) => start < rows.length);
  return starts.map((start, at) => rows.slice(start, starts[at + 1]));
}

/** Among others that have a head, one without is kept with its text, and nothing is said of it. */
function documentOf(part: readonly Row[], head: Head | null, aids: ReadingAids): FoundDocument | null {
  const [first] = part;
  if (!first) return null;
  const fields = new Map<DocumentField, Reading<string>>();
  if (head === null) return part.some(({ text }) => isProse(text)) ? { firstLine: first.line.number, fields, text: part } : null;
  for (const { label, row } of head.labels) {
    if (label.field === 'other' || label.value === '' || fields.has(label.field)) continue;
    fields.set(label.field, { value: label.value, line: row.line.number, sign: `label "${label.name}"` });
  }
  for (const [field, reading] of placed(head.unlabelled, fields.has('title'), aids))
    if (!fields.has(field)) fields.set(field, reading);
  return { firstLine: first.line.number, fields, text: textOf(part.slice(head.length)) };
}

interface Head {
  readonly labels: readonly { readonly label: Label; readonly row: Row }[];
  /** Above the first label or copyright line. */
  readonly unlabelled: readonly Row[];
  /** How many rows it has. */
  readonly length: number;
  /** Whether a label says what only a database does. */
  readonly counts: boolean;
}

/** Up to the line that announces the text, or to the last label; null where there is neither, or a single label. */
function headOf(part: readonly Row[]): Head | null {
  const rows = part.slice(0, LONGEST_HEAD);
  const labels = rows.flatMap((row, at) => {
    const label = readDatabaseLabel(row.text);
    return label ? [{ label, row, at }] : [];
  });
  const [first] = labels;
  const begins = rows.findIndex((row) => TEXT_BEGINS.test(row.text));
  const own =
    begins < 0
      ? labels.filter(({ at }, place) => at - (first?.at ?? 0) <= 2 * place + 1)
      : labels.filter(({ at }) => at < begins);
  const last = own.at(-1);
  if (!first || !last || (own.length < 2 && begins < 0)) return null;
  const copyright = rows.findIndex((row) => isCopyright(row.text));
  const above = Math.min(first.at, copyright < 0 ? first.at : copyright);
  return {
    labels: own,
    unlabelled: rows.slice(0, above),
    length: begins < 0 ? last.at + 1 : begins + 1,
    counts: own.some(({ label }) => label.counts),
  };
}

/** The headline, the source and the date by their order: the source stands above its date. */
function placed(rows: readonly Row[], titled: boolean, aids: ReadingAids): [DocumentField, Reading<string>][] {
  const found: [DocumentField, Reading<string>][] = [];
  const dated = rows.findIndex((row) => readDateLine(row.text, aids.dates, null) !== null);
  const date = rows[dated];
  if (!date) return found;
  found.push(['published', { value: date.text, line: date.line.number, sign: 'date line' }]);
  const source = rows[dated - 1];
  const headline = rows.slice(0, Math.max(0, dated - 1));
  if (source && isNameLike(source.text) && (titled || headline.length > 0))
    found.push(['outlet', { value: source.text, line: source.line.number, sign: 'line above the date' }]);
  const [title] = headline;
  if (title) {
    const wrapped = headline.slice(1).findIndex((row) => row.gap > 0);
    const value = headline.slice(0, wrapped < 0 ? headline.length : wrapped + 1).map((row) => row.text);
    found.push(['title', { value: value.join(' '), line: title.line.number, sign: 'headline' }]);
  }
  return found;
}

/** Without the labels below it, which only count where nothing else follows them. */
function textOf(rows: readonly Row[]): readonly Row[] {
  const cut = rows.findIndex((row) => endsText(row.text));
  const text = cut < 0 ? rows : rows.slice(0, cut);
  const last = text.findLastIndex((row) => !isTail(row.text));
  return text.slice(0, last + 1);
}
