import type { Retriever } from '../../retrieve/retrieve.js';
import { toCitation } from '../cite.js';
import type { ComposedAnswer } from '../compose.js';
import type { Evidence, Weighed } from '../evidence.js';
import { findConflicts, type Told } from './find-conflicts.js';

/** Other sentences that answer nearly as well as the best: only these are set against what is cited. */
const MOST_COMPARED = 12;
const NEARLY_AS_GOOD = 0.55;
const MOST_CONFLICTS = 3;

/** A sentence with the number of its citation, or the evidence of which one can be made. */
interface Source extends Told {
  readonly n: number | null;
  readonly evidence: Evidence | null;
}

/** The answer with what its sources, and those that were found beside them, say otherwise; each value cited. */
export function withConflicts(
  answer: ComposedAnswer,
  { evidence }: Weighed,
  { passagesOf }: Pick<Retriever, 'passagesOf'>,
): ComposedAnswer {
  const cited = answer.citations.map(
    ({ n, quote, article, translationOf }): Source => ({
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
    .map((one): Source => ({ text: one.candidate.text, article: one.candidate.passage.article, n: null, evidence: one }));
  const found = findConflicts(cited, others).slice(0, MOST_CONFLICTS);
  if (found.length === 0) return answer;
  const citations = [...answer.citations];
  const numbers = new Map<Source, number>();
  const numberOf = (source: Source): number => {
    const known = source.n ?? numbers.get(source);
    if (known !== undefined) return known;
    const n = citations.length + 1;
    if (source.evidence !== null) citations.push(toCitation(source.evidence.candidate, n, passagesOf));
    numbers.set(source, n);
    return n;
  };
  const conflicts = found.map(({ about, values }) => ({
    about,
    values: values.map(({ value, told }) => ({ value, citation: numberOf(told) })),
  }));
  return { ...answer, citations, conflicts };
}
