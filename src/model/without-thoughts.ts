const open = '<think>';
const close = '</think>';

/** Lets through what is said and keeps back what a model thinks aloud before it: some servers put it into the text, between marks. */
export function createThoughtFilter(): { read(piece: string): string; end(): string } {
  let state: 'start' | 'thinking' | 'saying' = 'start';
  let held = '';
  return {
    read(piece) {
      if (state === 'saying') return piece;
      held += piece;
      if (state === 'start') {
        const said = held.trimStart();
        if (said.startsWith(open)) state = 'thinking';
        else if (open.startsWith(said)) return '';
        else {
          state = 'saying';
          return held;
        }
      }
      const at = held.indexOf(close);
      if (at < 0) {
        held = held.slice(-(close.length + open.length));
        return '';
      }
      state = 'saying';
      return held.slice(at + close.length);
    },
    /** A text so short that it might have become the mark. */
    end: () => (state === 'start' ? held : ''),
  };
}
