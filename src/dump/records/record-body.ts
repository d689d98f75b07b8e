// In: a record. Out: its body as spans over the string's token, without tags, entities and the page's own labels. Called by the records layout.
import type { Span } from '../article.js';
import { without } from '../body.js';
import { isFurniture } from '../cleaning/furniture.js';
import { furnitureWithin } from '../cleaning/inline.js';
import { normaliseControls } from '../control-characters.js';
import { type DumpText, lineAt } from '../dump-text.js';
import { fieldsOf, type Members, stringsIn } from './fields.js';
import { blocksOf } from './html-text.js';
import type { JsonString } from './json.js';

/** The body, or the summary of a record that has none; the first field of the two lists that holds text. */
export function bodyOf(dump: DumpText, members: Members): Span[] {
  const fields = [...fieldsOf(members, 'body'), ...fieldsOf(members, 'summary')];
  const field = fields.find((found) => stringsIn(found.value).length > 0);
  return field ? stringsIn(field.value).flatMap((string) => spansOfString(dump, string)) : [];
}

/** Each span is a piece of one paragraph of the decoded value, as a reader of it sees it; its offsets bound the whole token. */
function spansOfString(dump: DumpText, string: JsonString): Span[] {
  const lines = [lineAt(dump, string.start).number, lineAt(dump, string.end - 1).number] as const;
  return blocksOf(normaliseControls(string.value))
    .flatMap((block) => block.split(paragraphEnd))
    .flatMap((paragraph) => ownWords(paragraph.trim()))
    .map((text) => ({ start: string.start, end: string.end, text, lines }));
}

const paragraphEnd = /\n[^\S\n]*\n\s*|\r\n?[^\S\r\n]*\r\n?\s*/;

/**
 * A field that is called a body holds little of the page: only short paragraphs are taken for its labels ("Advertisement",
 * sharing buttons). Longer ones that look like them are more often the article's own lists.
 */
const longestLabel = 60;

/** What a news interface leaves of a longer text ends on "[+2301 chars]". */
const CUT_OFF = /\s*\[\+[0-9]{1,7} chars\]$/;

function ownWords(whole: string): string[] {
  const paragraph = whole.replace(CUT_OFF, '');
  if (paragraph.length <= longestLabel && isFurniture(paragraph)) return [];
  const kept = without({ start: 0, end: paragraph.length }, furnitureWithin(paragraph));
  return kept.map(({ start, end }) => paragraph.slice(start, end).trim()).filter((text) => text !== '');
}
