// In: a JSON or JSON Lines dump. Out: one draft a record, its body as spans over the string's token. Called through the list of
// layouts, and by read-dump for the lines that could not be read.
import { normaliseControls } from '../control-characters.js';
import type { NumericOrder } from '../dates.js';
import { type DumpText, lineAt } from '../dump-text.js';
import { publisherInField } from '../outlet-signs.js';
import { splitPart } from '../parts.js';
import { type Field, type FieldName, fieldsOf, type Members, membersOf, stringsIn } from '../records/fields.js';
import { type FoundRecord, findRecords, type Problem } from '../records/find-records.js';
import { plainValue } from '../records/html-text.js';
import { BrokenJson, parseJson } from '../records/json.js';
import { bodyOf } from '../records/record-body.js';
import type { Draft, Layout, Reading, ReadingAids } from './layout.js';

export interface RecordsRead {
  readonly drafts: readonly Draft[];
  /** Lines or entries that gave no draft. */
  readonly problems: readonly Problem[];
  /** Set when nothing of the dump could be read. */
  readonly broken: Problem | null;
}

export const records: Layout = {
  name: 'records',
  recognise: (dump) => (beginsLikeRecords(dump.text) || isWholeJson(dump.text) ? 1 : 0),
  read: (dump, aids) => readRecords(dump, aids).drafts,
};

/** An object with a key, or a list of objects. Broken ones count: they are refused with their reason, not taken for prose. */
function beginsLikeRecords(text: string): boolean {
  return /^\s*(?:\[\s*)?\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*:|\})/.test(text);
}

function isWholeJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    parseJson(text);
    return true;
  } catch (error) {
    if (error instanceof BrokenJson) return false;
    throw error;
  }
}

export function readRecords(dump: DumpText, aids: ReadingAids): RecordsRead {
  const found = findRecords(dump);
  const order = aids.dates.orderOf(found.records.flatMap(({ record }) => dateTexts(membersOf(record))).join('\n'));
  return {
    drafts: found.records.map((record) => toDraft(dump, record, aids, order)),
    problems: found.problems,
    broken: found.broken,
  };
}

function dateTexts(members: Members): string[] {
  return fieldsOf(members, 'published')
    .flatMap((field) => stringsIn(field.value))
    .map((string) => string.value);
}

function toDraft(dump: DumpText, { record, around }: FoundRecord, aids: ReadingAids, order: NumericOrder | null): Draft {
  const members = membersOf(record);
  const headline = textOf(dump, members, 'title');
  const { title, part } = headline ? splitPart(headline.value) : { title: null, part: null };
  const published = dateOf(dump, members, 'published', aids, order);
  const changed = dateOf(dump, members, 'changed', aids, order);
  return {
    kind: 'report',
    outlet: outletOf(dump, members, aids) ?? outletAround(dump, around, aids),
    host: textOf(dump, members, 'host'),
    title: headline && title ? { ...headline, value: title } : null,
    authors: authorsOf(members),
    published,
    posted: dateOf(dump, members, 'posted', aids, order),
    otherDates: changed && changed.value !== published?.value ? [changed] : [],
    url: urlOf(members),
    part,
    translationOf: null,
    language: languageOf(members),
    firstLine: lineAt(dump, record.start).number,
    body: bodyOf(dump, members),
  };
}

function reading<T>(dump: DumpText, field: Field, value: T): Reading<T> {
  return { value, line: lineAt(dump, field.value.start).number, sign: `field "${normaliseControls(field.key).slice(0, 40)}"` };
}

function textsOf(dump: DumpText, members: Members, name: FieldName): Reading<string>[] {
  return fieldsOf(members, name).flatMap((field) => {
    const [string] = stringsIn(field.value);
    const value = string ? plainValue(normaliseControls(string.value)) : '';
    return value === '' ? [] : [reading(dump, field, value)];
  });
}

function textOf(dump: DumpText, members: Members, name: FieldName): Reading<string> | null {
  return textsOf(dump, members, name)[0] ?? null;
}

/** The first that is a name, or the address of a known outlet; else the site's own name among the page's metadata. */
function outletOf(dump: DumpText, members: Members, aids: ReadingAids): Reading<string> | null {
  const printed = [...textsOf(dump, members, 'outlet'), ...[...members.values()].flatMap((field) => siteNameIn(dump, field))];
  return printed.find(({ value }) => publisherInField(value, aids.outlets) !== null) ?? null;
}

/** Only this name means the site and nothing else, whatever the object around it. */
function siteNameIn(dump: DumpText, { value }: Field): Reading<string>[] {
  const field = value.kind === 'object' ? membersOf(value).get('ogsitename') : undefined;
  return field?.value.kind === 'string' ? [reading(dump, field, plainValue(normaliseControls(field.value.value)))] : [];
}

/** The source that a list states for all of its records; a JSON feed's own title. */
function outletAround(dump: DumpText, around: FoundRecord['around'], aids: ReadingAids): Reading<string> | null {
  for (const frame of around) {
    const members = membersOf(frame);
    const version = members.get('version')?.value;
    const isFeed = version?.kind === 'string' && version.value.includes('jsonfeed.org');
    const outlet = outletOf(dump, members, aids) ?? (isFeed ? textOf(dump, members, 'title') : null);
    if (outlet) return outlet;
  }
  return null;
}

function authorsOf(members: Members): readonly string[] {
  const [field] = fieldsOf(members, 'authors');
  if (!field) return [];
  const names = stringsIn(field.value).map((string) => plainValue(normaliseControls(string.value)).replace(/^by\s+/i, ''));
  const separate =
    field.value.kind === 'array' ? names : names.flatMap((name) => name.split(/\s*(?:;|、|，|\s&\s|\sand\s|,(?=\s))\s*/));
  return [...new Set(separate.map((name) => name.trim()).filter((name) => name !== ''))];
}

function urlOf(members: Members): string | null {
  const strings = fieldsOf(members, 'url').flatMap((field) => stringsIn(field.value));
  return strings.map((string) => string.value.trim()).find((value) => /^https?:\/\/\S+$/i.test(value)) ?? null;
}

/** A BCP 47 tag as given, "en_US" with a hyphen; a language's English name is not one and is detected instead. */
function languageOf(members: Members): string | null {
  const strings = fieldsOf(members, 'language').flatMap((field) => stringsIn(field.value));
  const tag = strings[0]?.value.trim().replace(/_/g, '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}

function dateOf(
  dump: DumpText,
  members: Members,
  name: FieldName,
  aids: ReadingAids,
  order: NumericOrder | null,
): Reading<string> | null {
  for (const field of fieldsOf(members, name)) {
    const value = field.value.kind === 'scalar' ? field.value.value : (stringsIn(field.value)[0]?.value ?? null);
    const iso = dayOf(value, aids, order);
    if (iso !== null) return reading(dump, field, iso);
  }
  return null;
}

function dayOf(value: string | number | boolean | null, aids: ReadingAids, order: NumericOrder | null): string | null {
  if (typeof value === 'number') return dayOfEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^[0-9]{10}(?:[0-9]{3})?$/.test(text)) return dayOfEpoch(Number(text));
  const compact = /^([12][0-9]{3})([0-9]{2})([0-9]{2})$/.exec(text);
  return aids.dates.find(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text, order ?? undefined)[0]?.iso ?? null;
}

/** Seconds or milliseconds since 1970, told apart by size: both ranges lie between 1973 and 5138. */
function dayOfEpoch(value: number): string | null {
  const ms = value >= 1e8 && value < 1e11 ? value * 1000 : value >= 1e11 && value < 1e14 ? value : null;
  return ms === null ? null : new Date(ms).toISOString().slice(0, 10);
}
