/** Text as quotes are compared, with the way back; nothing is looser than what stands here, case least of all. */
export interface FoldedQuote {
  readonly text: string;
  /** For each folded unit where its source begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A character with the marks that NFKC may join to it: accents, finals of Hangul, voicing marks of narrow kana. */
const cluster = /[\s\S][\p{M}\u1160-\u11ff\uff9e\uff9f]*/gu;
const space = /^\s$/u;
const quotationMark = /^["'`´«»‹›‘’‚‛“”„‟′″「」『』〝〞〟﹁﹂﹃﹄｢｣]$/u;
const dash = /^[\p{Dash_Punctuation}−]$/u;

/** NFKC, each run of white space one blank, all quotation marks one, all dashes one. One pass. */
export function foldQuote(text: string): FoldedQuote {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: whole, index } of text.matchAll(cluster)) {
    const end = index + whole.length;
    for (const unit of foldCluster(whole).split('')) {
      if (unit === ' ' && units.at(-1) === ' ') {
        ends[ends.length - 1] = end;
        continue;
      }
      units.push(unit);
      starts.push(index);
      ends.push(end);
    }
  }
  return { text: units.join(''), starts, ends };
}

function foldCluster(whole: string): string {
  if (/^[a-zA-Z0-9]$/.test(whole)) return whole;
  return Array.from(whole.normalize('NFKC'), (character) => {
    if (space.test(character)) return ' ';
    if (quotationMark.test(character)) return '"';
    return dash.test(character) ? '-' : character;
  }).join('');
}
