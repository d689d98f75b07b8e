// In: the rows of a dump. Out: its documents, where each field stands under a code of two or three capitals ("HD", "LP"; also
// reference managers' "TI  - …"). Called by the database layout.
import type { Row } from '../../rows.js';
import type { Reading } from '../layout.js';
import type { DocumentField, FoundDocument } from './document.js';

type Meaning = DocumentField | 'text' | 'other' | 'end';

/** Codes of Factiva's exports and of the RIS format. What is not listed is no code: a report may have "EU" on a line of its own. */
const codes: Readonly<Record<string, Meaning>> = {
  ...meaning('title', 'HD TI T1'),
  ...meaning('authors', 'BY AU A1'),
  ...meaning('published', 'PD DA Y1'),
  ...meaning('outlet', 'SN T2 JO JF'),
  ...meaning('url', 'UR'),
  ...meaning('text', 'LP TD AB N2'),
  ...meaning('end', 'AN ER'),
  ...meaning(
    'other',
    'SE CLM CR WC ET SC ED PG VOL LA CY CX CT RF CO IN NS RE IPC IPD PUB ART DLN TY SP EP VL IS KW PY PB SP L1 DB',
  ),
};

function meaning(field: Meaning, list: string): Record<string, Meaning> {
  return Object.fromEntries(list.split(' ').map((code) => [code, field]));
}

interface Field {
  readonly code: string;
  readonly meaning: Meaning;
  readonly row: Row;
  /** Words behind the code, and the rows below it. */
  readonly words: readonly Row[];
}

export function codedDocuments(rows: readonly Row[]): readonly FoundDocument[] {
  return divided(fieldsOf(rows)).flatMap((fields) => documentOf(fields) ?? []);
}

/** A code alone on its line, or with its value behind a gap or a dash. */
const CODE = /^([A-Z][A-Z0-9]{1,2})(?:$|\s{2,}(?:-\s+)?(?=\S)|\s+-\s+(?=\S)|\t\s*|\s{1,2}-$)/u;

function fieldsOf(rows: readonly Row[]): readonly Field[] {
  const fields: { code: string; meaning: Meaning; row: Row; words: Row[] }[] = [];
  for (const row of rows) {
    const [lead, code = ''] = CODE.exec(row.text) ?? [];
    const known = codes[code];
    if (lead === undefined || known === undefined) {
      fields.at(-1)?.words.push(row);
      continue;
    }
    const text = row.text.slice(lead.length);
    const behind = { ...row, text, start: row.start + lead.length };
    fields.push({ code, meaning: known, row, words: text === '' ? [] : [behind] });
  }
  return fields;
}

/** Each document has one headline; it begins behind the field that ended the one before, or with its headline. */
function divided(fields: readonly Field[]): readonly (readonly Field[])[] {
  const titles = fields.flatMap((field, at) => (field.meaning === 'title' ? [at] : []));
  const starts = titles.map((title, at) => {
    const before = titles[at - 1] ?? -1;
    const end = fields.slice(before + 1, title).findLastIndex((field) => field.meaning === 'end');
    return end < 0 ? (at === 0 ? 0 : title) : before + 1 + end + 1;
  });
  return starts.map((start, at) => fields.slice(start, starts[at + 1]));
}

function documentOf(fields: readonly Field[]): FoundDocument | null {
  const found = new Map<DocumentField, Reading<string>>();
  for (const { code, meaning, row, words } of fields) {
    if (meaning === 'text' || meaning === 'other' || meaning === 'end' || words.length === 0) continue;
    const value = words.map(({ text }) => text).join(' ');
    const before = found.get(meaning);
    if (before && meaning !== 'authors') continue;
    found.set(meaning, { value: before ? `${before.value}; ${value}` : value, line: row.line.number, sign: `field "${code}"` });
  }
  const [first] = fields;
  const text = fields.flatMap((field) => (field.meaning === 'text' ? field.words : []));
  if (!first || !found.has('title') || !found.has('published') || text.length === 0) return null;
  return { firstLine: first.row.line.number, fields: found, text };
}
