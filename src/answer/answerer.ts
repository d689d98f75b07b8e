// In: a question. Out: an Answer: the sentences of the dumps that answer it, each cited; or a refusal.
// Called by the archive (command line and engine), once a question. Any input gives an answer; nothing here throws for it.
import type { Question } from '../retrieve/passage.js';
import type { Query } from '../retrieve/query.js';
import type { Retrieved, Retriever } from '../retrieve/retrieve.js';
import type { Answer } from './answer.js';
import { inAskersLanguage } from './askers-language.js';
import { chooseSentences } from './choose-sentences.js';
import { composeAnswer, composeRefusal } from './compose.js';
import { type Weighed, weigh } from './evidence.js';
import { confidenceOf, judge, ofAskedOutlet } from './evidence-gate.js';
import { answerExcerpt } from './excerpt/answer-excerpt.js';

export interface AnswererParts {
  readonly retriever: Retriever;
  /** Milliseconds; for `timings`. */
  readonly now?: () => number;
}

export interface Answerer {
  answer(question: Question): Promise<Answer>;
}

/** Passages whose sentences are weighed. The answer stands in the first three nearly always; the rest cost little. */
const PASSAGES = 12;

export function createAnswerer({ retriever, now = () => performance.now() }: AnswererParts): Answerer {
  return {
    async answer(question) {
      const started = now();
      const excerpt = await answerExcerpt(question, retriever);
      if (excerpt !== null) return { ...excerpt, timings: { retrieveMs: 0, answerMs: 0, totalMs: round(now() - started) } };
      const retrieved = await retriever.retrieve(question, PASSAGES);
      const found = now();
      const answer = fromPassages(question, retrieved, retriever);
      const ended = now();
      return {
        ...answer,
        timings: { retrieveMs: round(found - started), answerMs: round(ended - found), totalMs: round(ended - started) },
      };
    },
  };
}

function fromPassages(question: Question, { query, passages }: Retrieved, retriever: Retriever): Omit<Answer, 'timings'> {
  const readable = inAskersLanguage(query, passages, retriever);
  const all = weigh(query, readable, retriever);
  const weighed = ofAskedOutlets(query, all);
  const verdict = judge(query, weighed);
  const confidence = confidenceOf(weighed);
  if (!verdict.enough) {
    const [best] = all.evidence;
    const elsewhere = best !== undefined && !ofAskedOutlet(query, best);
    const reason = elsewhere ? 'other-outlet' : verdict.reason;
    return { ...composeRefusal(question, query, passages, { enough: false, reason }, retriever.outletNames), confidence };
  }
  const sentences = chooseSentences(query, weighed).map(({ candidate }) => candidate);
  return { ...composeAnswer(question, query, sentences, retriever), confidence };
}

/** Where an outlet is named, only what it published or what speaks of it may answer; nothing else is then left to credit. */
function ofAskedOutlets(query: Query, weighed: Weighed): Weighed {
  const own = weighed.evidence.filter((one) => ofAskedOutlet(query, one));
  return own.length === 0 ? weighed : { ...weighed, evidence: own };
}

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
