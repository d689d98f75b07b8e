import MiniSearch from 'minisearch';
import { inPairs } from '../passages.mjs';

/** As its documentation shows, words joined by OR (its default), Chinese in pairs. */
export function createPeer() {
  const index = new MiniSearch({ fields: ['title', 'outlet', 'text'], storeFields: [] });
  return {
    name: 'MiniSearch',
    async build(passages) {
      index.addAll(passages.map(({ id, text, title, outlet }) => ({ id, outlet, text: inPairs(text), title: inPairs(title) })));
    },
    async search(question, limit) {
      return index
        .search(inPairs(question))
        .slice(0, limit)
        .map(({ id }) => id);
    },
  };
}
