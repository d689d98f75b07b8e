// In: a question. Out: an Answer: the sentences of the dumps that answer it, each cited; or a refusal.
// Called by the archive (command line and engine), once a question. Any input gives an answer; nothing here throws for it.
import type { ArticleRecord, Passage, Question } from '../retrieve/passage.js';
import type { Query } from '../retrieve/query.js';
import type { Retrieved, Retriever } from '../retrieve/retrieve.js';
import type { Answer } from './answer.js';
import type { AskOptions } from './ask-options.js';
import { inAskersLanguage } from './askers-language.js';
import { answerCatalogue } from './catalogue/answer-catalogue.js';
import { chooseSentences } from './choose-sentences.js';
import { composeAnswer, composeRefusal } from './compose.js';
import { type Weighed, weigh } from './evidence.js';
import { answerExcerpt } from './excerpt/answer-excerpt.js';
import { judge, ofAskedOutlet } from './gate/judge.js';
import type { GateModel } from './gate/model.js';
import { gateModel } from './gate/weights.js';

export interface AnswererParts {
  readonly retriever: Retriever;
  /** Default: the one that `bench/tune/gate.mjs` made. */
  readonly model?: GateModel;
  /** Milliseconds; for `timings`. */
  readonly now?: () => number;
}

export interface Answerer {
  answer(question: Question, options?: AskOptions): Promise<Answer>;
}

/** Passages whose sentences are weighed. The answer stands in the first three nearly always; the rest cost little. */
const PASSAGES = 12;

export function createAnswerer(parts: AnswererParts): Answerer {
  const { retriever, now = () => performance.now() } = parts;
  return {
    async answer(question) {
      const started = now();
      const excerpt = await answerExcerpt(question, retriever);
      if (excerpt !== null) return { ...excerpt, timings: { retrieveMs: 0, answerMs: 0, totalMs: round(now() - started) } };
      const counted = answerCatalogue(question, retriever);
      if (counted !== null) return { ...counted, timings: { retrieveMs: 0, answerMs: 0, totalMs: round(now() - started) } };
      const retrieved = await retriever.retrieve(question, PASSAGES);
      const found = now();
      const answer = fromPassages(question, retrieved, parts);
      const ended = now();
      return {
        ...answer,
        timings: { retrieveMs: round(found - started), answerMs: round(ended - found), totalMs: round(ended - started) },
      };
    },
  };
}

function fromPassages(question: Question, { query, passages }: Retrieved, parts: AnswererParts): Omit<Answer, 'timings'> {
  const { retriever, model = gateModel } = parts;
  const readable = inAskersLanguage(query, passages, retriever);
  const all = weigh(query, readable, retriever);
  const weighed = ofAskedOutlets(query, all);
  const judged = { query, passages: readable, readTerms: retriever.readTerms, size: retriever.size };
  const { enough, confidence, reason } = judge({ ...judged, weighed }, model);
  if (enough) {
    const sentences = chooseSentences(query, weighed).map(({ candidate }) => candidate);
    return { ...composeAnswer(question, query, sentences, retriever), confidence };
  }
  const facts = {
    reason: reason ?? 'weak',
    asked: all.asked,
    elsewhere: answerElsewhere(query, readable, retriever, model),
    outletNames: retriever.outletNames,
  };
  return { ...composeRefusal(question, query, readable, facts), confidence };
}

/** Where an outlet is named, only what it published or what speaks of it may answer; nothing else is then left to credit. */
function ofAskedOutlets(query: Query, weighed: Weighed): Weighed {
  const own = weighed.evidence.filter((one) => ofAskedOutlet(query, one));
  return own.length === 0 ? weighed : { ...weighed, evidence: own };
}

/** What another outlet than those asked for has on it, had nobody been named. */
function answerElsewhere(
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

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
