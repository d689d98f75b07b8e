import type { ArticleRecord, Passage } from '../retrieve/passage.js';
import type { Query } from '../retrieve/query.js';
import type { Retriever } from '../retrieve/retrieve.js';
import { weigh } from './evidence.js';
import { judge, ofAskedOutlet } from './gate/judge.js';
import type { GateModel } from './gate/model.js';

/** What another outlet than those asked for has on it, had nobody been named. */
export function answerElsewhere(
  query: Query,
  passages: readonly Passage[],
  retriever: Retriever,
  model: GateModel,
): ArticleRecord | null {
  if (query.outlets.length === 0) return null;
  const unnamed = withoutOutlets(query);
  const weighed = weigh(unnamed, passages, retriever);
  const best = weighed.evidence.find((one) => !ofAskedOutlet(query, one));
  if (best === undefined) return null;
  const input = {
    query: unnamed,
    weighed: { ...weighed, evidence: [best] },
    passages,
    readTerms: retriever.readTerms,
    size: retriever.size,
  };
  return judge(input, model).enough ? best.candidate.passage.article : null;
}

/** The question as it would be without the names of outlets in it. */
function withoutOutlets(query: Query): Query {
  const places = query.outlets.flatMap(({ place }) => place ?? []);
  const names = places.map(({ start, end }) => query.text.slice(start, end));
  return {
    ...query,
    outlets: [],
    terms: query.terms.filter(({ start, end }) => !places.some((place) => start >= place.start && end <= place.end)),
    entities: query.entities.filter(({ text }) => !names.some((name) => name.includes(text))),
  };
}
