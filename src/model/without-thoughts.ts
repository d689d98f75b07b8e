const open = '<think>';
const close = '</think>';

/**
 * Lets through what is said and keeps back what a model thinks aloud: some servers put it into the text, between marks, at its start or at the start of a
 * line. Within a line the mark is a word like any other: an article may be about it.
 */
export function createThoughtFilter(): { read(piece: string): string; end(): string } {
  let thinking = false;
  /** Nothing but blanks since the line began. */
  let lineStart = true;
  let held = '';
  /** Takes as much of what is held as can be decided. */
  const step = (): string | null => {
    if (thinking) {
      const at = held.indexOf(close);
      held = at < 0 ? held.slice(1 - close.length) : held.slice(at + close.length);
      if (at < 0) return null;
      thinking = false;
      lineStart = true;
      return '';
    }
    if (!lineStart) {
      const at = held.indexOf('\n');
      const said = at < 0 ? held : held.slice(0, at + 1);
      held = held.slice(said.length);
      lineStart = at >= 0;
      return said === '' ? null : said;
    }
    const rest = held.trimStart();
    if (rest.startsWith(open)) {
      thinking = true;
      held = rest.slice(open.length);
      return '';
    }
    if (open.startsWith(rest)) return null;
    lineStart = false;
    return '';
  };
  return {
    read(piece) {
      held += piece;
      let said = '';
      for (let next = step(); next !== null; next = step()) said += next;
      return said;
    },
    /** What might have become the mark. */
    end: () => (thinking ? '' : held),
  };
}
