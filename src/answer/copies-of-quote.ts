import type { Copy } from '../retrieve/passage.js';
import type { Retriever } from '../retrieve/retrieve.js';
import type { Cited } from './candidate.js';

/** Copies differ in quotation marks, dashes and blanks; the words are the same. */
const wordsOf = (text: string): string => (text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}%$€£]+/gu) ?? []).join(' ');

/** The other places where the quoted sentence itself stands, each with its own lines there: a copy may have left it out. */
export function copiesOfQuote({ passage, text }: Cited, passagesOf: Retriever['passagesOf']): Copy[] {
  const quote = wordsOf(text);
  return passage.article.alsoIn.flatMap((id) => {
    for (const { article, chunk } of passagesOf(id)) {
      const same = chunk.sentences.find(({ start, end }) => wordsOf(chunk.text.slice(start, end)).includes(quote));
      if (same !== undefined) return [{ dump: article.dump, lines: same.lines, outlet: article.outlet }];
    }
    return [];
  });
}
