import { buildLexicalIndex } from '../../../dist/src/indexes/bm25-builder.js';
import { tokenize } from '../../../dist/src/language/tokenize.js';

/** Byline's lexical index by itself: every term of the question, no ranking behind it. */
export function createPeer() {
  let index = null;
  return {
    name: 'Byline, lexical index',
    async build(passages) {
      index = buildLexicalIndex(
        passages.map(({ id, text, title, outlet }) => ({
          id,
          fields: [
            { text, weight: 1 },
            { text: title, weight: 1 },
            { text: outlet, weight: 1 },
          ],
        })),
      );
    },
    async search(question, limit) {
      const terms = [...new Set(tokenize(question))].map((term) => ({ term, weight: 1 }));
      return index.search(terms, limit).map(({ chunk }) => chunk);
    },
  };
}
