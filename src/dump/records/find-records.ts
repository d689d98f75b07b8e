// In: the text of a dump that is JSON. Out: the records in it, or where it is broken. Called by the records layout.
import { because, type Reason } from '../../reasons/reason.js';
import { type DumpText, lineAt } from '../dump-text.js';
import { fieldsOf, isRecord, membersOf, stringsIn } from './fields.js';
import { BrokenJson, type JsonObject, type JsonValue, parseJson } from './json.js';

export interface FoundRecord {
  readonly record: JsonObject;
  /** The objects around it, the nearest first: a list's own `source` speaks for its records. */
  readonly around: readonly JsonObject[];
}

/** A line, or the whole dump, that is not what it should be. */
export interface Problem {
  readonly line: number;
  readonly why: Reason;
}

export interface FoundRecords {
  readonly records: readonly FoundRecord[];
  readonly problems: readonly Problem[];
  /** Set when nothing of the dump can be read. */
  readonly broken: Problem | null;
}

export function findRecords(dump: DumpText): FoundRecords {
  if (isJsonLines(dump)) return recordsOfLines(dump);
  try {
    return recordsOfValue(dump, parseJson(dump.text));
  } catch (error) {
    return { records: [], problems: [], broken: problemOf(dump, error, 'json.broken') };
  }
}

/** Two objects on lines of their own, or one line that is an object and more that begin like it. */
function isJsonLines(dump: DumpText): boolean {
  let objects = 0;
  let others = 0;
  for (const line of dump.lines) {
    const text = line.text.trim();
    if (text === '') continue;
    if (text.startsWith('{') && text.endsWith('}')) objects += 1;
    else others += 1;
  }
  return objects >= 2 ? objects >= others : objects === 1 && others === 1 && dump.text.trimStart().startsWith('{');
}

function recordsOfLines(dump: DumpText): FoundRecords {
  const records: FoundRecord[] = [];
  const problems: Problem[] = [];
  for (const line of dump.lines) {
    if (line.text.trim() === '') continue;
    try {
      const value = parseJson(dump.text, line.start, line.end);
      if (isRecord(value)) records.push({ record: value, around: [] });
      else problems.push({ line: line.number, why: because('json.lineWithoutArticle') });
    } catch (error) {
      problems.push(problemOf(dump, error, 'json.lineBroken'));
    }
  }
  const [first] = problems;
  return records.length === 0 && first ? { records, problems: [], broken: first } : { records, problems, broken: null };
}

function recordsOfValue(dump: DumpText, value: JsonValue): FoundRecords {
  if (isSingleRecord(value)) return { records: [{ record: value, around: [] }], problems: [], broken: null };
  const list = largestList(value, []);
  if (!list) return { records: [], problems: [], broken: { line: 1, why: because('json.withoutArticles') } };
  const records: FoundRecord[] = [];
  const problems: Problem[] = [];
  for (const item of list.items) {
    if (isRecord(item)) records.push({ record: item, around: list.around });
    else problems.push({ line: lineAt(dump, item.start).number, why: because('json.entryWithoutArticle') });
  }
  return { records, problems, broken: null };
}

/** A record that is not merely the frame around a list of records. */
function isSingleRecord(value: JsonValue): value is JsonObject {
  if (!isRecord(value)) return false;
  if (fieldsOf(membersOf(value), 'body').some((field) => stringsIn(field.value).length > 0)) return true;
  return largestList(value, []) === null;
}

interface RecordList {
  readonly items: readonly JsonValue[];
  readonly around: readonly JsonObject[];
  readonly records: number;
}

/** The list (or object by id) that holds the most records, anywhere in the value. */
function largestList(value: JsonValue, around: readonly JsonObject[]): RecordList | null {
  if (value.kind === 'string' || value.kind === 'scalar') return null;
  const items = value.kind === 'array' ? value.items : [...value.members.values()];
  const records = items.filter(isRecord).length;
  const frame = value.kind === 'object' ? [value, ...around] : around;
  let best: RecordList | null = null;
  if (records > 0)
    best = {
      items: value.kind === 'array' ? items : items.filter(isRecord),
      around: value.kind === 'array' ? around : frame,
      records,
    };
  for (const item of items) {
    if (isRecord(item)) continue;
    const inner = largestList(item, frame);
    if (inner && inner.records > (best?.records ?? 0)) best = inner;
  }
  return best;
}

function problemOf(dump: DumpText, error: unknown, code: 'json.broken' | 'json.lineBroken'): Problem {
  if (!(error instanceof BrokenJson)) throw error;
  return { line: lineAt(dump, error.offset).number, why: because(code, { what: error.why }) };
}
