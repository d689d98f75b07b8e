// In: the fields of one document of a press database's export, as rows or values. Out: its draft. Called by both forms of export.
import { ownRows, textOf } from '../../article-text.js';
import { parseNames } from '../../bylines.js';
import type { NumericOrder } from '../../dates.js';
import type { DumpText } from '../../dump-text.js';
import { splitPart } from '../../parts.js';
import type { Row } from '../../rows.js';
import type { Draft, Reading, ReadingAids } from '../layout.js';

export type DocumentField = 'title' | 'outlet' | 'published' | 'authors' | 'url';

/** A document as its form found it: values as printed. */
export interface FoundDocument {
  readonly firstLine: number;
  readonly fields: ReadonlyMap<DocumentField, Reading<string>>;
  readonly text: readonly Row[];
}

export function draftOf(dump: DumpText, document: FoundDocument, aids: ReadingAids, order: NumericOrder | null): Draft {
  const { fields } = document;
  const headline = fields.get('title');
  const { title, part } = headline ? splitPart(headline.value) : { title: null, part: null };
  const authors = authorsOf(fields.get('authors')?.value ?? '');
  const printed = fields.get('published');
  const iso = printed && aids.dates.find(printed.value, order ?? undefined)[0]?.iso;
  return {
    kind: 'report',
    outlet: fields.get('outlet') ?? null,
    host: null,
    title: headline && title ? { ...headline, value: title } : null,
    authors,
    published: printed && iso ? { ...printed, value: iso } : null,
    posted: null,
    otherDates: [],
    url: fields.get('url')?.value ?? null,
    part,
    translationOf: null,
    language: null,
    firstLine: document.firstLine,
    body: textOf(dump, ownRows(document.text, { authors })),
  };
}

const ROLE = /\b(?:correspondents?|editors?|reporters?|writers?|columnists?|bureau|chief|desk|staff|analyst|in)\b/iu;

/** "Ada Moor in Quayton and Ben Lee", "Ada Moor, Harbour Correspondent". */
function authorsOf(value: string): readonly string[] {
  return parseNames(value).filter((name) => !ROLE.test(name));
}
