// In: a question, its passages and the evidence in them. Out: whether that is enough to answer with, how sure, and if not, why.
// Called by the answerer before anything is written: no evidence, no answer.
import { foldForMatching } from '../../language/fold.js';
import type { Query } from '../../retrieve/query.js';
import type { Evidence, Weighed } from '../evidence.js';
import { isCertain } from '../holds-answer.js';
import { type GateFeatures, type GateInput, gateFeatures } from './features.js';
import { mannerOf } from './manner.js';
import { CONFIDENT, confidenceIn, type GateModel, ruledOut } from './model.js';
import { type Rule, rules } from './rules.js';

/** What is told of a refusal; the most telling that applies. */
export type Reason = 'nothing-asked' | 'other-outlet' | 'other-author' | 'unknown-word' | 'kind' | 'weak';

export interface Verdict {
  readonly enough: boolean;
  readonly confidence: number;
  /** Null where it is enough. */
  readonly reason: Reason | null;
  /**
   * Not enough, and not by far: who reads the passages may find the answer in them. Never with a name that the archive does not have.
   */
  readonly doubtful: boolean;
}

/**
 * From here on it is doubtful. Set on the development questions of MultiHop-RAG: all 5 of 60 that the gate refuses wrongly, 1 of 34 without an answer,
 * 9 of 69 whose reports are all missing.
 */
const DOUBTFUL = 0.3;

export function judge(input: GateInput, model: GateModel): Verdict {
  const { query, weighed } = input;
  const best = weighed.evidence[0];
  const features = gateFeatures(input);
  if (best === undefined || features === null || !asksSomething(query)) return refused('nothing-asked', 0);
  const manner = mannerOf(query, input.size);
  const confidence = confidenceIn(model[manner], features);
  if (!ofAskedOutlet(query, best)) return refused('other-outlet', Math.min(confidence, CONFIDENT / 2));
  if (!ofAskedAuthor(query, best)) return refused('other-author', Math.min(confidence, CONFIDENT / 2));
  const broken = rules.find((rule) => rule.decides(manner) && rule.isBroken(query, weighed, best));
  if (broken === undefined && confidence >= CONFIDENT) return { enough: true, confidence, reason: null, doubtful: false };
  return {
    enough: false,
    confidence: broken === undefined ? confidence : ruledOut(confidence),
    reason: reasonOf(broken, features),
    doubtful: confidence >= DOUBTFUL && mayBeRead(broken, weighed, features) && namesOnlyKnown(query),
  };
}

/**
 * Whether a reader of the passages may still find the answer: a value (who, how many, how much) only where every word is known and no more than the
 * best sentence speaks against it; a date also of a deed in other words.
 */
const mayBeRead = (broken: Rule | undefined, { asked }: Weighed, { unknown }: GateFeatures): boolean =>
  !(isCertain(asked) && asked !== 'date' && unknown > 0) &&
  (broken === undefined || broken.ofSentence === true || !isCertain(asked));

function reasonOf(broken: Rule | undefined, { unknown }: GateFeatures): Reason {
  if (broken !== undefined) return broken.name === 'kind' ? 'kind' : 'weak';
  return unknown > 0 ? 'unknown-word' : 'weak';
}

const namesOnlyKnown = ({ entities }: Query): boolean =>
  entities.every(({ known, alternatives }) => known || alternatives.length > 0);

const refused = (reason: Reason, confidence: number): Verdict => ({ enough: false, confidence, reason, doubtful: false });

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

/** An author of the corpus whom the question asks for either signed the article or is named by the sentence. */
export function ofAskedAuthor({ authors }: Query, { candidate }: Evidence): boolean {
  const asked = authors.filter(({ articles }) => articles.size > 0);
  if (asked.length === 0) return true;
  const spoken = foldForMatching(candidate.text);
  return asked.some(({ articles, name }) => articles.has(candidate.passage.article.id) || spoken.includes(foldForMatching(name)));
}

export const ofAskedSource = (query: Query, evidence: Evidence): boolean =>
  ofAskedOutlet(query, evidence) && ofAskedAuthor(query, evidence);
