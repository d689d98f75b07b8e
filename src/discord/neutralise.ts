// In: text that others wrote (dumps, file names, questions). Out: the same words, unable to ping, link, format or hide in a Discord message.
// Called by everything that puts foreign text into a message.

/**
 * What cannot be seen but acts: soft hyphen, fillers, zero-width and bidirectional marks, variation selectors (they can carry
 * hidden bytes), byte order mark and tag characters, which Unicode calls default-ignorable; and annotation marks.
 */
const invisible = /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;

/** Visible words only, on one line: control characters and runs of white space become one blank, halves of a pair a replacement mark. */
export function visibleText(foreign: string): string {
  return foreign
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(invisible, '')
    .replace(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ')
    .trim();
}

/** Foreign text for a place inside a message: reads the same, does nothing. */
export function neutralise(foreign: string): string {
  return escapeMarkup(breakMentions(defang(citationMarksAside(visibleText(foreign)))));
}

/**
 * Foreign text between backticks, where backslashes would show: a path, for instance. Discord does nothing with it there; what would
 * act outside is broken all the same. Keeps the end, which tells most.
 */
export function inCode(foreign: string, limit = 120): string {
  const text = breakMentions(visibleText(foreign))
    .replaceAll('`', '\u02cb')
    .replaceAll('://', ':/\u2060/')
    .replace(/<(?=[@#:/])/g, '\u2039')
    .replace(/(discord)(?=\.(?:gg|com|app))/gi, '$1\u2060');
  const characters = [...text];
  return `\`${characters.length <= limit ? text : `…${characters.slice(1 - limit).join('')}`}\``;
}

/** Cut at a character's end with an ellipsis when longer than `limit` characters. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = [...text];
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** Neutralised and at most `limit` UTF-16 units long: the cut is made before the escaping, so that no escape is cut in two. */
export function neutraliseWithin(foreign: string, limit: number): string {
  const text = visibleText(foreign);
  for (let room = limit; room > 1; room = Math.floor(room * 0.8)) {
    const shown = neutralise(shorten(text, room));
    if (shown.length <= limit) return shown;
  }
  return '…';
}

/** A mark such as [1] in a dump would look like one of ours. */
function citationMarksAside(text: string): string {
  return text.replace(/\[(\d{1,4})\]/g, '($1)');
}

/** Discord links what has a scheme, and invites also without one; addresses with a path are broken as well. */
function defang(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]{0,20}):\/\//gi, '$1[:]//')
    .replace(/\bwww\./gi, 'www[.]')
    .replace(/((?:[\p{L}\p{N}-]{1,63}\.){1,8})([\p{L}]{2,24})(?=[/?#]|:\d)/gu, (_all, labels: string, last: string) => {
      return `${labels.slice(0, -1)}[.]${last}`;
    });
}

function breakMentions(text: string): string {
  return text.replace(/@(?=everyone|here)/gi, '@\u2060');
}

function escapeMarkup(text: string): string {
  return text
    .replace(/[\\*_~|`<[]/g, '\\$&')
    .replace(/^[#>+-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/**
 * An article's own address as read from its metadata, ready to be shown without a preview.
 * @returns null when it is not a plain web address, is an invitation, or is too long to show
 */
export function articleAddress(url: string | null): string | null {
  if (url === null || url.length > 300 || !URL.canParse(url)) return null;
  const { protocol, username, password, hostname, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (username !== '' || password !== '' || /(^|\.)(discord\.gg|discord\.com|discordapp\.com|dsc\.gg)$/.test(hostname))
    return null;
  return href.length > 300 || /[<>\s@`|*]/.test(href) ? null : `<${href}>`;
}
