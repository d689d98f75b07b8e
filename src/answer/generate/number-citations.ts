import type { Passage } from '../../retrieve/passage.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import type { Citation, Statement } from '../answer.js';
import type { Cited } from '../candidate.js';
import { toCitation } from '../cite.js';
import type { FoundQuote } from '../verify/claim.js';

/** Gives the verified quotes of one answer their numbers, in order of first use; the same words of the same place have one number. */
export function createNumbering(passagesOf: Retriever['passagesOf']): {
  number(text: string, quotes: readonly FoundQuote[]): { statement: Statement; added: readonly Citation[] };
} {
  const numbers = new Map<string, number>();
  return {
    number(text, quotes) {
      const added: Citation[] = [];
      const used = quotes.map((quote) => {
        const key = `${quote.passage.chunkId}:${quote.start}:${quote.end}`;
        const known = numbers.get(key);
        if (known !== undefined) return known;
        const citation = toCitation(citedWords(quote), numbers.size + 1, passagesOf);
        numbers.set(key, citation.n);
        added.push(citation);
        return citation.n;
      });
      return { statement: { text, citations: [...new Set(used)].sort((one, other) => one - other) }, added };
    },
  };
}

/** The quoted words with the lines of the sentences that they stand in. */
function citedWords({ passage, start, end }: FoundQuote): Cited {
  const { text } = passage.chunk;
  const touched = passage.chunk.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  const first = touched[0]?.lines[0] ?? passage.chunk.lines[0];
  const last = touched.at(-1)?.lines[1] ?? passage.chunk.lines[1];
  return { passage, sentence: { start, end, lines: [first, last] }, text: text.slice(start, end) };
}

/** Whether the words stand in one piece of the dump: what was cleaned out in between was never there to be quoted. */
export function isOnePiece(passage: Passage, start: number, end: number): boolean {
  let from = 0;
  for (const { text } of passage.chunk.spans) {
    const to = from + text.length;
    if (start >= from && end <= to) return true;
    from = to + 1;
  }
  return false;
}
