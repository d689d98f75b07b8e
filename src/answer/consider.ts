// In: a question that stands alone. Out: its passages, the evidence in them, and whether that is enough. Called by the answerer.
import type { Passage, Question } from '../retrieve/passage.js';
import type { Query } from '../retrieve/query.js';
import type { Retriever } from '../retrieve/retrieve.js';
import { inAskersLanguage } from './askers-language.js';
import { type Weighed, weigh } from './evidence.js';
import type { StandingQuestion } from './follow-up/to-standing.js';
import { judge, ofAskedSource, type Verdict } from './gate/judge.js';
import type { GateModel } from './gate/model.js';

export interface ConsiderParts {
  readonly retriever: Retriever;
  readonly gate: GateModel;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Passages whose sentences are weighed. The answer stands in the first three nearly always; the rest cost little. */
const PASSAGES = 12;

/** A question with what was found for it, and whether that is enough. */
export interface Considered {
  readonly question: Question;
  readonly query: Query;
  readonly passages: readonly Passage[];
  readonly asked: Weighed['asked'];
  readonly weighed: Weighed;
  readonly verdict: Verdict;
  /** What the search alone took. */
  readonly retrieveMs: number;
}

/** The question itself; where it is searched in other languages too, whichever of them finds most surely. */
export async function considerAll({ question, bare, translations }: StandingQuestion, parts: ConsiderParts): Promise<Considered> {
  const first = await consider(question, parts);
  if (bare !== null && !first.verdict.enough) {
    const alone = await consider(bare, parts);
    if (alone.verdict.enough) return alone;
  }
  const others = await Promise.all(translations.map((text) => consider({ ...question, text }, parts)));
  const [best = first] = [first, ...others].sort(
    (one, other) => chance(other.verdict) - chance(one.verdict) || other.verdict.confidence - one.verdict.confidence,
  );
  if (best === first) return first;
  // Found in another language, told in the asker's.
  const { language } = first.query.understood;
  return { ...best, query: { ...best.query, understood: { ...best.query.understood, language } } };
}

/** What is enough before what a model may still find the answer in. */
const chance = ({ enough, doubtful }: Verdict): number => (enough ? 2 : Number(doubtful));

async function consider(question: Question, { retriever, gate, now }: ConsiderParts): Promise<Considered> {
  const started = now();
  const { query, passages: found } = await retriever.retrieve(question, PASSAGES);
  const retrieveMs = now() - started;
  const passages = inAskersLanguage(query, found, retriever);
  const all = weigh(query, passages, retriever);
  const weighed = ofAskedSources(query, all);
  const verdict = judge({ query, passages, weighed, readTerms: retriever.readTerms, size: retriever.size }, gate);
  return { question, query, passages, asked: all.asked, weighed, verdict, retrieveMs };
}

/** Where an outlet or an author is named, only what they published or what speaks of them may answer; nothing else is then left to credit. */
function ofAskedSources(query: Query, weighed: Weighed): Weighed {
  const own = weighed.evidence.filter((one) => ofAskedSource(query, one));
  return own.length === 0 ? weighed : { ...weighed, evidence: own };
}
