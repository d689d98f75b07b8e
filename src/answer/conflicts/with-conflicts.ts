import type { Retriever } from '../../retrieve/retrieve.js';
import type { ComposedAnswer } from '../compose.js';
import type { Weighed } from '../evidence.js';
import { citeConflicts, type ToldSource } from './cite-conflicts.js';
import { findConflicts } from './find-conflicts.js';

/** Other sentences that answer nearly as well as the best: only these are set against what is cited. */
const MOST_COMPARED = 12;
const NEARLY_AS_GOOD = 0.55;
const MOST_CONFLICTS = 3;

/** The answer with what its sources, and those that were found beside them, say otherwise; each value cited. */
export function withConflicts(
  answer: ComposedAnswer,
  { evidence }: Weighed,
  { passagesOf }: Pick<Retriever, 'passagesOf'>,
): ComposedAnswer {
  const cited = answer.citations.map(
    ({ n, quote, article, translationOf }): ToldSource => ({
      text: quote,
      article: {
        id: article,
        translationOf: translationOf?.article ?? null,
        alsoIn:
          evidence.find(({ candidate }) => candidate.passage.article.id === article)?.candidate.passage.article.alsoIn ?? [],
      },
      n,
      evidence: null,
    }),
  );
  const [best] = evidence;
  const others = evidence
    .slice(0, MOST_COMPARED)
    .filter(
      ({ score, candidate }) =>
        score >= NEARLY_AS_GOOD * (best?.score ?? 0) && !cited.some(({ text }) => text.includes(candidate.text.trim())),
    )
    .map((one): ToldSource => ({ text: one.candidate.text, article: one.candidate.passage.article, n: null, evidence: one }));
  const found = findConflicts(cited, others).slice(0, MOST_CONFLICTS);
  if (found.length === 0) return answer;
  return { ...answer, ...citeConflicts(found, answer.citations, passagesOf) };
}
