// In: a dump. Out: the header that stands as YAML between two rules at its top. Called by the plain layout.
import { parseDocument } from 'yaml';
import type { DumpText } from '../../dump-text.js';
import type { Reading } from '../layout.js';
import { emptyHeader, type Header } from './header.js';
import { type HeaderField, labels } from './labels.js';

/** No front matter is longer; prose between two rules is not read as one. */
const longestFrontMatter = 60;

export function frontMatter(dump: DumpText): Header | null {
  const from = firstFilled(dump, 0);
  if (dump.lines[from]?.text.trim() !== '---') return null;
  const after = dump.lines.slice(from + 1, from + longestFrontMatter).findIndex((line) => line.text.trim() === '---');
  if (after < 1) return null;
  const block = dump.lines.slice(from + 1, from + 1 + after);
  const document = parseDocument(block.map((line) => line.text).join('\n'), { schema: 'failsafe' });
  const content: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 10 });
  if (content === null || typeof content !== 'object' || Array.isArray(content)) return null;
  const fields = new Map<HeaderField, Reading<string>>();
  for (const [key, value] of Object.entries(content)) {
    const field = labels[key.trim().toLowerCase()];
    const listed = Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : value;
    const text = typeof listed === 'string' ? withoutWikiLinks(listed) : '';
    if (field === undefined || text.trim() === '' || fields.has(field)) continue;
    const line = block.find((candidate) => candidate.text.trimStart().startsWith(key))?.number ?? from + 1;
    fields.set(field, { value: text.trim(), line, sign: `front matter "${key}"` });
  }
  return { ...emptyHeader, fields, bodyFrom: from + after + 2 };
}

/** "[[Ada Moor]]", "[[people/moor|Ada Moor]]": a note's link shows its last words. */
function withoutWikiLinks(text: string): string {
  return text.replace(/\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{1,200})\]\]/g, '$1');
}

function firstFilled(dump: DumpText, from: number): number {
  let place = from;
  while (place < dump.lines.length && dump.lines[place]?.text.trim() === '') place += 1;
  return place;
}
