// In: a value of a record, HTML or plain. Out: the words that a reader of it would see. Called by the records layout for
// metadata and bodies alike.
import { decodeEntities } from './html-entities.js';

const markup =
  /<\/?(?:p|div|br|a|b|i|u|s|em|strong|span|small|big|mark|sub|sup|abbr|cite|q|code|time|font|del|ins|img|figure|figcaption|h[1-6]|ul|ol|li|blockquote|table|tr|td|script|style|section|article|iframe|hr)(?:\s[^<>]{0,2000})?\/?>/i;

/** Elements whose content is not the article's text. */
const dropped: ReadonlySet<string> = new Set('script style figcaption iframe noscript template svg button form nav'.split(' '));

/** Elements that stand inside a sentence. */
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The texts of the paragraphs and other blocks, entities decoded; a tag inside a sentence leaves it whole. Text that is no HTML
 * is one block. The white space in it stays.
 */
export function blocksOf(value: string): string[] {
  const html = asHtml(value);
  return html === null ? [decodeEntities(value)] : blocksOfHtml(html).map(decodeEntities);
}

/** Null for text that merely happens to hold a `<`; HTML that was escaped as a whole is seen by its first tag. */
function asHtml(value: string): string | null {
  if (markup.test(value)) return value;
  if (!/^\s*&(?:amp;)?lt;/i.test(value)) return null;
  const decoded = decodeEntities(value);
  return markup.exec(decoded)?.index === decoded.search(/\S/) ? decoded : null;
}

const tagStart = /<(?:!--|(\/?)([a-zA-Z][a-zA-Z0-9]*))/g;

function blocksOfHtml(html: string): string[] {
  const blocks: string[] = [];
  let block = '';
  let from = 0;
  tagStart.lastIndex = 0;
  for (let tag = tagStart.exec(html); tag; tag = tagStart.exec(html)) {
    const comment = tag[2] === undefined;
    const close = html.indexOf(comment ? '-->' : '>', tag.index);
    if (close < 0) break;
    block += html.slice(from, tag.index);
    from = comment ? close + 3 : endOfTag(html, tag, close + 1);
    tagStart.lastIndex = from;
    if (comment || inline.has((tag[2] ?? '').toLowerCase())) continue;
    blocks.push(block);
    block = '';
  }
  return [...blocks, block + html.slice(from)];
}

function endOfTag(value: string, tag: RegExpExecArray, after: number): number {
  const name = (tag[2] ?? '').toLowerCase();
  if (tag[1] === '/' || !dropped.has(name) || value.charAt(after - 2) === '/') return after;
  const closing = new RegExp(`</${name}\\s{0,9}>`, 'ig');
  closing.lastIndex = after;
  const found = closing.exec(value);
  return found ? found.index + found[0].length : after;
}

/** A short value such as a headline, on one line. */
export function plainValue(value: string): string {
  return blocksOf(value).join(' ').replace(/\s+/g, ' ').trim();
}
