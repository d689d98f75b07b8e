// In: a plain header and where its article ends. Out: the article's draft. Called by the layouts of hand-made files.
import { spansOf } from '../../body.js';
import type { NumericOrder } from '../../dates.js';
import type { DumpText } from '../../dump-text.js';
import { splitPart } from '../../parts.js';
import type { Draft, Reading, ReadingAids } from '../layout.js';
import type { Header } from './header.js';

export interface Headed {
  readonly header: Header;
  /** 1-based. */
  readonly firstLine: number;
  /** Offset at which its text ends. */
  readonly end: number;
}

export function draftUnder(dump: DumpText, entry: Headed, aids: ReadingAids, order: NumericOrder | null): Draft {
  const { header } = entry;
  const { fields } = header;
  const headline = fields.get('title');
  const { title, part } = headline ? splitPart(headline.value) : { title: null, part: null };
  return {
    kind: 'report',
    outlet: fields.get('outlet') ?? null,
    host: fields.get('host') ?? null,
    title: headline && title ? { ...headline, value: title } : null,
    authors: namesOf(fields.get('authors')),
    published: dateOf(fields.get('published'), aids, order),
    posted: dateOf(fields.get('posted'), aids, order),
    otherDates: header.otherDates.flatMap((date) => dateOf(date, aids, order) ?? []),
    // "source: https://…" is how clippers write it.
    url: addressOf(fields.get('url')) ?? addressOf(fields.get('outlet')),
    part,
    translationOf: null,
    language: fields.get('language')?.value ?? null,
    firstLine: entry.firstLine,
    body: bodyOf(dump, entry),
    doubts: header.doubts,
  };
}

function bodyOf(dump: DumpText, { header, end }: Headed): Draft['body'] {
  const start = dump.lines[header.bodyFrom]?.start;
  const unplaced = header.unplaced.flatMap((place) => dump.lines[place] ?? []);
  return start === undefined || start >= end ? [] : spansOf(dump, [...unplaced, { start, end }]);
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
