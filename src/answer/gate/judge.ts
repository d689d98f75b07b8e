// In: a question, its passages and the evidence in them. Out: whether that is enough to answer with, how sure, and if not, why.
// Called by the answerer before anything is written: no evidence, no answer.
import { foldForMatching } from '../../language/fold.js';
import type { Query } from '../../retrieve/query.js';
import type { Evidence } from '../evidence.js';
import { type GateInput, gateFeatures } from './features.js';
import { mannerOf } from './manner.js';
import { CONFIDENT, confidenceIn, type GateModel, ruledOut } from './model.js';
import { rules } from './rules.js';

/** What is told of a refusal; the most telling that applies. */
export type Reason = 'nothing-asked' | 'other-outlet' | 'unknown-word' | 'kind' | 'weak';

export interface Verdict {
  readonly enough: boolean;
  readonly confidence: number;
  /** Null where it is enough. */
  readonly reason: Reason | null;
}

export function judge(input: GateInput, model: GateModel): Verdict {
  const { query, weighed } = input;
  const best = weighed.evidence[0];
  const features = gateFeatures(input);
  if (best === undefined || features === null || !asksSomething(query)) return refused('nothing-asked', 0);
  const manner = mannerOf(query, input.size);
  const confidence = confidenceIn(model[manner], features);
  if (!ofAskedOutlet(query, best)) return refused('other-outlet', Math.min(confidence, CONFIDENT / 2));
  const broken = rules.find((rule) => rule.decides(manner) && rule.isBroken(query, weighed, best));
  if (broken !== undefined) return refused(broken.name === 'kind' ? 'kind' : 'weak', ruledOut(confidence));
  if (confidence >= CONFIDENT) return { enough: true, confidence, reason: null };
  if (features.unknown > 0) return refused('unknown-word', confidence);
  return refused('weak', confidence);
}

const refused = (reason: Reason, confidence: number): Verdict => ({ enough: false, confidence, reason });

const asksSomething = ({ terms }: Query): boolean => terms.some(({ term }) => /\p{L}/u.test(term));

/** An outlet that the question names either published the sentence or is spoken of in it. */
export function ofAskedOutlet({ outlets, text }: Query, { candidate }: Evidence): boolean {
  if (outlets.length === 0) return true;
  const { article, chunk } = candidate.passage;
  const spoken = foldForMatching(chunk.text);
  return outlets.some(({ articles, name, place }) => {
    const written = place === null ? name : text.slice(place.start, place.end);
    return articles.has(article.id) || [name, written].some((form) => spoken.includes(foldForMatching(form)));
  });
}
