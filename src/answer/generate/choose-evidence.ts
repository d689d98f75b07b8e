import type { Passage } from '../../retrieve/passage.js';
import { type Query, sourcesOf } from '../../retrieve/query.js';

/** The answer stands in the first few nearly always; more cost the asker time and the owner tokens. */
const MOST_PASSAGES = 8;
/** UTF-16 units of all passages together: about 4 000 tokens of English, 10 000 of Chinese. */
const MOST_CHARACTERS = 16_000;
/** One report may not be all that the model sees. */
const MOST_OF_AN_ARTICLE = 3;

/** What a model is shown, best first: of the outlets and authors that the question names, where they have something. */
export function chooseEvidence(query: Query, passages: readonly Passage[]): Passage[] {
  const sources = sourcesOf(query);
  const asked = passages.filter(({ article }) => sources.some(({ articles }) => articles.has(article.id)));
  const ofArticle = new Map<string, number>();
  let characters = 0;
  const chosen: Passage[] = [];
  for (const passage of asked.length > 0 ? asked : passages) {
    const taken = ofArticle.get(passage.article.id) ?? 0;
    characters += passage.chunk.text.length;
    if (chosen.length >= MOST_PASSAGES || (characters > MOST_CHARACTERS && chosen.length > 0)) break;
    if (taken >= MOST_OF_AN_ARTICLE) continue;
    ofArticle.set(passage.article.id, taken + 1);
    chosen.push(passage);
  }
  return chosen;
}
