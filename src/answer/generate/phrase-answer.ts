// In: a question that the gate has let through. Out: the answer as a model phrased it, every statement verified; or the quoted answer with a line
// that says why. Called by the answerer where a model is set.
import type { LanguageModel, ModelFaultReason } from '../../model/language-model.js';
import type { Passage, Question } from '../../retrieve/passage.js';
import type { Query } from '../../retrieve/query.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import type { AskOptions } from '../ask-options.js';
import type { ComposedAnswer } from '../compose.js';
import { composeGenerated } from '../compose.js';
import { phrasesFor, type WithoutModel } from '../phrases.js';
import type { VerifyAids } from '../verify/verify-statement.js';
import { chooseEvidence } from './choose-evidence.js';
import { type Generated, generateAnswer } from './generate-answer.js';

export interface PhraseRequest {
  readonly question: Question;
  readonly query: Query;
  readonly passages: readonly Passage[];
  /** Whether the gate was in doubt, and only the model can answer. */
  readonly doubtful: boolean;
  /** Makes the answer, or the refusal, that is given where the model gives none. */
  readonly withoutModel: () => ComposedAnswer;
  readonly options: AskOptions;
  readonly retriever: Pick<Retriever, 'passagesOf' | 'outletNames'>;
  readonly model: LanguageModel;
  readonly aids: VerifyAids;
}

/** Of the 60 s that an asker waits at most, this leaves room for a rewriting before and the last edit after. */
const WITHIN_MS = 45_000;

export async function phraseAnswer(request: PhraseRequest): Promise<ComposedAnswer> {
  const { question, query, passages, options, retriever, model, aids } = request;
  const quoted = (notice: string): ComposedAnswer => withNotice(request.withoutModel(), notice);
  if (typeof options.withoutModel === 'string') return quoted(options.withoutModel);
  const generated = await generateAnswer(
    { model, aids, passagesOf: retriever.passagesOf },
    {
      question: question.text,
      language: query.understood.language,
      passages: chooseEvidence(query, passages),
      withinMs: WITHIN_MS,
      options,
    },
  );
  const { removed, usage, statements } = generated;
  const phrases = phrasesFor(query.understood.language);
  if (statements.length === 0) return { ...quoted(phrases.quotedBecause[why(generated)]), removed, usage };
  const answer = composeGenerated(question, query, generated, { generator: model.name, outletNames: retriever.outletNames });
  const sure = request.doubtful ? withNotice(answer, phrases.doubtful) : answer;
  const counted = removed === 0 ? sure : withNotice(sure, phrases.leftOut(removed));
  return generated.complete ? counted : withNotice(counted, phrases.brokenOff);
}

function why({ fault, removed, complete }: Generated): WithoutModel {
  if (fault !== null) return words[fault.reason];
  if (removed > 0) return 'nothing-verified';
  return complete ? 'found-nothing' : 'cut';
}

const words: Readonly<Record<ModelFaultReason, WithoutModel>> = {
  unreachable: 'unreachable',
  failed: 'failed',
  refused: 'unusable',
  misconfigured: 'unusable',
  cut: 'cut',
  resting: 'resting',
  cancelled: 'unreachable',
  silent: 'slow',
  stalled: 'slow',
  overdue: 'slow',
  busy: 'busy',
};

/** A refusal needs no word on why it is not phrased. */
const withNotice = (answer: ComposedAnswer, notice: string): ComposedAnswer =>
  notice === '' || answer.status === 'not-found' ? answer : { ...answer, notices: [...answer.notices, notice] };
