import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { DIMENSION, vectorOf } from '../hashed-vectors.mjs';

const WIDEST = 4000;

export function createPeer() {
  const embeddings = {
    embedDocuments: async (texts) => texts.map((text) => [...vectorOf(text)]),
    embedQuery: async (text) => [...vectorOf(text)],
  };
  const store = new HNSWLib(embeddings, { space: 'ip', numDimensions: DIMENSION });
  return {
    name: 'LangChain HNSWLib',
    vectors: true,
    async build(passages) {
      for (let at = 0; at < passages.length; at += 1000) {
        const part = passages.slice(at, at + 1000);
        await store.addDocuments(part.map(({ id, text }) => ({ pageContent: text, metadata: { id } })));
      }
    },
    /** Widens the search, 10 at first as the library does, until it finds enough. @returns {number} the width */
    async widenTo(recallOf, floor) {
      for (let width = 10; width < WIDEST; width *= 2) {
        store.index.setEf(width);
        if ((await recallOf()) >= floor) return width;
      }
      return WIDEST;
    },
    async search(question, limit) {
      return (await store.similaritySearchVectorWithScore([...vectorOf(question)], limit)).map(([{ metadata }]) => metadata.id);
    },
  };
}
