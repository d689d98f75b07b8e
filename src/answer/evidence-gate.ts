import type { Query } from '../retrieve/query.js';
import type { Evidence, Weighed } from './evidence.js';
import { isCertain } from './holds-answer.js';

/** Whether there is enough to answer with, and if not, why. */
export type Verdict =
  | { readonly enough: true }
  | { readonly enough: false; readonly reason: 'nothing' | 'other-outlet' | 'entity' | 'kind' | 'coverage' };

/** Share of the question's weight that must stand in the best sentence with its neighbours and headline. */
const WINDOW_FLOOR = 0.5;
/** And in the sentence itself. */
const SENTENCE_FLOOR = 0.25;
/** Each name and number of the question must stand at least this near (see entity-credit). */
const ENTITY_FLOOR = 0.5;

/** No evidence, no answer: decided in code before anything is written, on the best sentence found. */
export function judge(query: Query, { asked, evidence }: Weighed): Verdict {
  const best = evidence[0];
  if (best === undefined) return { enough: false, reason: 'nothing' };
  if (!ofAskedOutlet(query, best)) return { enough: false, reason: 'other-outlet' };
  if (best.entity < ENTITY_FLOOR) return { enough: false, reason: 'entity' };
  if (isCertain(asked) && !best.holds) return { enough: false, reason: 'kind' };
  return best.window >= WINDOW_FLOOR && best.sentence >= SENTENCE_FLOOR
    ? { enough: true }
    : { enough: false, reason: 'coverage' };
}

/** An outlet that the question names either published the sentence or is spoken of in it. */
export function ofAskedOutlet({ outlets }: Query, { candidate }: Evidence): boolean {
  if (outlets.length === 0) return true;
  const { article, chunk } = candidate.passage;
  return outlets.some(({ articles, name }) => articles.has(article.id) || chunk.text.toLowerCase().includes(name.toLowerCase()));
}
