/** More places of one quote are not told apart by their lines either. */
const MOST_PLACES = 50;

/** Where a quote stands in a text, whatever white space the text has between its words. UTF-16 offsets, end exclusive. */
export function findWords(text: string, quote: string): { readonly start: number; readonly end: number }[] {
  const plain: string[] = [];
  const sources: number[] = [];
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/g)) {
    const blank = /^\s/.test(piece);
    plain.push(blank ? ' ' : piece);
    for (let at = 0; at < (blank ? 1 : piece.length); at++) sources.push(index + at);
  }
  const joined = plain.join('');
  const found: { start: number; end: number }[] = [];
  for (let at = joined.indexOf(quote); at >= 0 && found.length < MOST_PLACES; at = joined.indexOf(quote, at + 1)) {
    found.push({ start: sources[at] as number, end: (sources[at + quote.length - 1] as number) + 1 });
  }
  return found;
}
