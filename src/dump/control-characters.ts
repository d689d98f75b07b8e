/**
 * NUL and the other controls become blanks and lone surrogates U+FFFD, one unit for one: offsets and lines of the text hold,
 * and the database keeps the text whole. Line ends and tabs stay.
 */
export function normaliseControls(text: string): string {
  const blanked = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, ' ');
  return blanked.toWellFormed();
}

/** A path or name as it may be printed: line ends, controls and characters that turn the direction of writing as \u escapes. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\uFFFD]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
