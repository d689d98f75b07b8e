import { BM25Retriever } from '@langchain/community/retrievers/bm25';
import { inPairs } from '../passages.mjs';

/** It keeps no index: each question reads every text. Chinese in pairs, so that it has words at all. */
export function createPeer() {
  let documents = [];
  return {
    name: 'LangChain BM25Retriever',
    async build(passages) {
      documents = passages.map(({ id, text, title, outlet }) => ({
        pageContent: `${inPairs(title)} ${outlet} ${inPairs(text)}`,
        metadata: { id },
      }));
    },
    async search(question, limit) {
      const retriever = BM25Retriever.fromDocuments(documents, { k: limit });
      return (await retriever.invoke(inPairs(question))).map(({ metadata }) => metadata.id);
    },
  };
}
