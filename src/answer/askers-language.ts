import { sameLanguage } from '../retrieve/languages.js';
import type { Passage } from '../retrieve/passage.js';
import type { Query } from '../retrieve/query.js';
import type { Retriever } from '../retrieve/retrieve.js';

/** A twin was not itself found as well as the passage it stands for. */
const TWIN_SCORE = 0.9;

/**
 * A report and its translation are one source, told in the asker's language where there is one: passages in another language
 * give way to those of their twin. What has no twin in the asker's language stays.
 */
export function inAskersLanguage(
  query: Query,
  passages: readonly Passage[],
  retriever: Pick<Retriever, 'passagesOf' | 'translationsOf'>,
): Passage[] {
  const language = query.understood.language;
  const chosen = new Map<number, Passage>();
  const add = (passage: Passage) => {
    if (!chosen.has(passage.chunkId)) chosen.set(passage.chunkId, passage);
  };
  for (const passage of passages) {
    const { article, original, score } = passage;
    const versions = [original, ...retriever.translationsOf((original ?? article).id)].filter((version) => version !== null);
    const twin = sameLanguage(article.language, language)
      ? undefined
      : versions.find((version) => sameLanguage(version.language, language));
    if (twin === undefined || (query.allowed !== null && !query.allowed.has(twin.id))) add(passage);
    else
      for (const other of retriever.passagesOf(twin.id))
        add(passages.find(({ chunkId }) => chunkId === other.chunkId) ?? { ...other, score: score * TWIN_SCORE });
  }
  return [...chosen.values()].sort((one, other) => other.score - one.score);
}
