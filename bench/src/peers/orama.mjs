import { create, insertMultiple, search } from '@orama/orama';
import { inPairs } from '../passages.mjs';

/** Full text, with a tokenizer that parts at blanks and keeps any script, since its own drops Chinese. */
export function createPeer() {
  const tokenizer = {
    language: 'english',
    normalizationCache: new Map(),
    tokenize: (text) => [
      ...new Set(
        inPairs(String(text))
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
      ),
    ],
  };
  const database = create({ schema: { title: 'string', outlet: 'string', text: 'string' }, components: { tokenizer } });
  return {
    name: 'Orama',
    async build(passages) {
      await insertMultiple(
        database,
        passages.map(({ id, text, title, outlet }) => ({ id: String(id), text, title, outlet })),
        1000,
      );
    },
    async search(question, limit) {
      const { hits } = await search(database, { term: question, limit, threshold: 1 });
      return hits.map(({ id }) => Number(id));
    },
  };
}
