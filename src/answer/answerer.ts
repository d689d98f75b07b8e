// In: a question. Out: an Answer: the sentences of the dumps that answer it, each cited; or a refusal.
// Called by the archive (command line and engine), once a question. Any input gives an answer; nothing here throws for it.
import { addUsage, type LanguageModel } from '../model/language-model.js';
import type { Question } from '../retrieve/passage.js';
import type { Retriever } from '../retrieve/retrieve.js';
import type { Answer } from './answer.js';
import { answerElsewhere } from './answer-elsewhere.js';
import type { AskOptions } from './ask-options.js';
import { answerCatalogue } from './catalogue/answer-catalogue.js';
import { chooseSentences } from './choose-sentences.js';
import { type ComposedAnswer, composeAnswer, composeRefusal } from './compose.js';
import { withConflicts } from './conflicts/with-conflicts.js';
import { type Considered, considerAll } from './consider.js';
import { answerExcerpt } from './excerpt/answer-excerpt.js';
import { type StandingQuestion, toStanding } from './follow-up/to-standing.js';
import type { GateModel } from './gate/model.js';
import { gateModel } from './gate/weights.js';
import { phraseAnswer } from './generate/phrase-answer.js';
import type { VerifyAids } from './verify/verify-statement.js';

export interface AnswererParts {
  readonly retriever: Retriever;
  /** Default: the one that `npm run tune -- gate` made. */
  readonly gate?: GateModel;
  /** A language model that phrases answers, with what checks it; without one, answers are quoted. */
  readonly phrasing?: Phrasing | null;
  /** Milliseconds; for `timings`. */
  readonly now?: () => number;
}

export interface Phrasing {
  readonly model: LanguageModel;
  readonly aids: VerifyAids;
}

export interface Answerer {
  answer(question: Question, options?: AskOptions): Promise<Answer>;
}

export function createAnswerer(parts: AnswererParts): Answerer {
  const { retriever, gate = gateModel, phrasing = null, now = () => performance.now() } = parts;
  return {
    async answer(asked, options = {}) {
      const started = now();
      const timed = (retrieveMs: number) => {
        const totalMs = now() - started;
        const answerMs = retrieveMs === 0 ? 0 : totalMs - retrieveMs;
        return { retrieveMs: round(retrieveMs), answerMs: round(answerMs), totalMs: round(totalMs) };
      };
      const excerpt = await answerExcerpt(asked, retriever);
      if (excerpt !== null) return { ...excerpt, timings: timed(0) };
      const standing = await toStanding(asked, options, retriever, phrasing?.model ?? null);
      const counted = answerCatalogue(standing.question, retriever);
      if (counted !== null) return { ...toldAs(asked, standing, counted), timings: timed(0) };
      const considered = await considerAll(standing, { retriever, gate, now });
      const bare = considered.verdict.enough || standing.bare === null ? null : answerCatalogue(standing.bare, retriever);
      if (bare !== null) return { ...toldAs(asked, alone(asked, standing), bare), timings: timed(considered.retrieveMs) };
      const answer = await respond(considered, options, { retriever, gate, phrasing });
      const took = considered.question === standing.bare ? alone(asked, standing) : standing;
      return { ...toldAs(asked, took, answer), timings: timed(considered.retrieveMs) };
    },
  };
}

async function respond(
  { question, query, passages, asked, weighed, verdict }: Considered,
  options: AskOptions,
  { retriever, gate, phrasing }: Required<Omit<AnswererParts, 'now'>>,
): Promise<Omit<Answer, 'timings'>> {
  const { confidence, reason, enough, doubtful } = verdict;
  const withoutModel = (): ComposedAnswer => {
    if (enough) {
      const sentences = chooseSentences(query, weighed).map(({ candidate }) => candidate);
      return composeAnswer(question, query, sentences, retriever);
    }
    const elsewhere = answerElsewhere(query, passages, retriever, gate);
    const facts = { reason: reason ?? 'weak', asked, elsewhere, outletNames: retriever.outletNames };
    return composeRefusal(question, query, passages, facts);
  };
  const told = (answer: ComposedAnswer) => (answer.status === 'answered' ? withConflicts(answer, weighed, retriever) : answer);
  if (phrasing === null || !(enough || doubtful)) return { ...told(withoutModel()), confidence };
  const phrased = await phraseAnswer({ question, query, passages, doubtful, withoutModel, options, retriever, ...phrasing });
  return { ...told(phrased), confidence };
}

/** Nothing was found with what the question took over. */
const alone = (question: Question, standing: StandingQuestion): StandingQuestion => ({ ...standing, question, carriedOver: [] });

/** The answer as one to the question that was asked, with what it took over from those before. */
function toldAs(
  asked: Question,
  { question, carriedOver, usage }: StandingQuestion,
  answer: Omit<Answer, 'timings'>,
): Omit<Answer, 'timings'> {
  return {
    ...answer,
    question: asked.text,
    understood: { ...answer.understood, carriedOver },
    standing: question.text === asked.text ? null : question.text,
    usage: addUsage(usage, answer.usage ?? null),
  };
}

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
