import type { Stretch } from '../body.js';

const markup =
  /<\/?(?:p|div|br|a|b|i|u|em|strong|span|img|figure|figcaption|h[1-6]|ul|ol|li|blockquote|table|tr|td|script|style|section|article|iframe|hr)(?:\s[^<>]{0,2000})?\/?>/i;

/** Whether a value is HTML rather than text that happens to hold a `<`. */
export function looksLikeHtml(value: string): boolean {
  return markup.test(value);
}

/** Elements whose content is not the article's text. */
const dropped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'figcaption',
  'iframe',
  'noscript',
  'template',
  'svg',
  'button',
  'form',
  'nav',
]);

const tagStart = /<(?:!--|(\/?)([a-zA-Z][a-zA-Z0-9]*))/g;

/**
 * The text between the tags. Entities stay as they are written: a span is a piece of the value, and cutting at every
 * apostrophe would cut sentences to pieces.
 */
export function textStretches(value: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  tagStart.lastIndex = 0;
  for (let tag = tagStart.exec(value); tag; tag = tagStart.exec(value)) {
    const comment = tag[2] === undefined;
    const close = value.indexOf(comment ? '-->' : '>', tag.index);
    if (close < 0) break;
    if (tag.index > from) stretches.push({ start: from, end: tag.index });
    from = comment ? close + 3 : endOfTag(value, tag, close + 1);
    tagStart.lastIndex = from;
  }
  if (from < value.length) stretches.push({ start: from, end: value.length });
  return stretches;
}

function endOfTag(value: string, tag: RegExpExecArray, after: number): number {
  const name = (tag[2] ?? '').toLowerCase();
  if (tag[1] === '/' || !dropped.has(name) || value.charAt(after - 2) === '/') return after;
  const closing = new RegExp(`</${name}\\s{0,9}>`, 'ig');
  closing.lastIndex = after;
  const found = closing.exec(value);
  return found ? found.index + found[0].length : after;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** A short value such as a headline, without tags and entities: metadata is shown, not quoted. */
export function plainValue(value: string): string {
  const untagged = looksLikeHtml(value)
    ? textStretches(value)
        .map(({ start, end }) => value.slice(start, end))
        .join('')
    : value;
  const decoded = untagged.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
  return decoded.replace(/\s+/g, ' ').trim();
}
