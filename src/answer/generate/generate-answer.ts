// In: a question, the passages that answer it, a model. Out: the model's statements that were verified, cited and numbered, told one by one as
// they are verified; what failed is counted. Called by the answerer once the gate has let the question through. Never throws for what a model does.
import { type LanguageModel, type Message, type ModelEnd, ModelFault, type ModelUsage } from '../../model/language-model.js';
import type { Passage } from '../../retrieve/passage.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import type { Citation, Statement } from '../answer.js';
import type { AskOptions } from '../ask-options.js';
import { leaksPrompt, unsafeIn } from '../output-gate.js';
import { plainText } from '../plain-text.js';
import type { Claim, FoundQuote, IssuedEvidence } from '../verify/claim.js';
import { type VerifyAids, verifyStatement } from '../verify/verify-statement.js';
import { addressesModel } from './addresses-model.js';
import { issueKeys } from './issue-keys.js';
import { createNumbering, isOnePiece } from './number-citations.js';
import { MOST_STATEMENTS, promptFor } from './prompt.js';
import { createStatementReader, type ModelLine } from './read-statements.js';

export interface GenerateParts {
  readonly model: LanguageModel;
  readonly aids: VerifyAids;
  readonly passagesOf: Retriever['passagesOf'];
}

export interface GenerateRequest {
  readonly question: string;
  readonly language: string | null;
  readonly passages: readonly Passage[];
  readonly withinMs: number;
  readonly options: Pick<AskOptions, 'onProgress' | 'signal'>;
}

export interface Generated {
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
  /** Lines of the model's that were not shown. */
  readonly removed: number;
  /** Why the model did not come to an end; null when it did. */
  readonly fault: ModelFault | null;
  /** False when it was cut off, by itself or by a fault. */
  readonly complete: boolean;
  readonly usage: ModelUsage;
}

/** Statements of the answer and their quotes, about 300 tokens each in Chinese. */
const MOST_TOKENS = 1_600;
/** Between English (about 4) and Chinese (1 to 2); only for what the endpoint is not let finish counting. */
const CHARACTERS_A_TOKEN = 3;
/** Of lines that are looked at: a model that goes on for ever is left. */
const MOST_LINES = 30;

export async function generateAnswer(parts: GenerateParts, request: GenerateRequest): Promise<Generated> {
  const { question, language, passages, withinMs, options } = request;
  const evidence = issueKeys(passages);
  const messages = promptFor(question, evidence, language);
  const shown = createShown(parts, evidence, messages, options);
  const reader = createStatementReader();
  const onQueued = (place: number) => options.onProgress?.({ kind: 'queued', place });
  const call = { messages, maxTokens: MOST_TOKENS, withinMs, onQueued, ...(options.signal && { signal: options.signal }) };
  const stream = parts.model.stream(call);
  try {
    let end: ModelEnd | null = null;
    let written = 0;
    while (end === null) {
      const step = await stream.next();
      if (step.done) end = step.value;
      else {
        written += step.value.length;
        for (const line of reader.read(step.value)) shown.take(line);
      }
      if (shown.isFull()) {
        const usage = await leave(stream, messages, written);
        return { ...shown.result(), fault: null, complete: true, usage };
      }
    }
    for (const line of reader.end()) if (end.complete || line.kind !== 'malformed') shown.take(line);
    return { ...shown.result(), fault: null, complete: end.complete, usage: end.usage };
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    // Half a line was broken off, and not found wanting.
    for (const line of reader.end()) if (line.kind !== 'malformed') shown.take(line);
    return { ...shown.result(), fault: error, complete: false, usage: error.usage };
  }
}

/** Enough was said; what the model would still say is not paid for. */
async function leave(
  stream: AsyncGenerator<string, ModelEnd, void>,
  messages: readonly Message[],
  written: number,
): Promise<ModelUsage> {
  const read = messages.reduce((sum, { content }) => sum + content.length, 0);
  const tokens = (characters: number) => Math.ceil(characters / CHARACTERS_A_TOKEN);
  const usage = { requests: 1, inputTokens: tokens(read), outputTokens: tokens(written) };
  await stream.return({ complete: false, usage });
  return usage;
}

function createShown(
  { aids, passagesOf }: GenerateParts,
  evidence: IssuedEvidence,
  messages: readonly Message[],
  { onProgress }: GenerateRequest['options'],
) {
  const prompt = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const numbering = createNumbering(passagesOf);
  const statements: Statement[] = [];
  const citations: Citation[] = [];
  let removed = 0;
  let lines = 0;
  const show = (text: string, quotes: readonly FoundQuote[]): void => {
    const { statement, added } = numbering.number(text, quotes);
    statements.push(statement);
    citations.push(...added);
    onProgress?.({ kind: 'statement', statement, citations: added });
  };
  return {
    take(line: ModelLine): void {
      lines++;
      if (line.kind === 'none' || statements.length >= MOST_STATEMENTS) return;
      const checked = line.kind === 'claim' ? check(line.claim, evidence, aids, prompt) : null;
      if (checked === null) removed++;
      else if (!statements.some(({ text }) => text === checked.text)) show(checked.text, checked.quotes);
    },
    isFull: () => statements.length >= MOST_STATEMENTS || lines >= MOST_LINES,
    result: () => ({ statements, citations, removed }),
  };
}

/** Null for what may not be shown. */
function check(
  claim: Claim,
  evidence: IssuedEvidence,
  aids: VerifyAids,
  prompt: readonly string[],
): { readonly text: string; readonly quotes: readonly FoundQuote[] } | null {
  const text = plainText(claim.text).replace(/\s+/gu, ' ').trim();
  if (text === '' || sourceMark.test(text) || unsafeIn(text) || prompt.some((words) => leaksPrompt(text, words))) return null;
  const verdict = verifyStatement({ ...claim, text }, evidence, aids);
  if (!verdict.ok) return null;
  const fits = ({ passage, start, end }: FoundQuote): boolean => {
    const quoted = passage.chunk.text.slice(start, end);
    return isOnePiece(passage, start, end) && unsafeIn(quoted) === null && !addressesModel(quoted);
  };
  return verdict.quotes.every(fits) ? { text, quotes: verdict.quotes } : null;
}

/** Marks for sources are the program's to give. */
const sourceMark = /\[\d{1,3}(?:[–,-] ?\d{1,3})*\]|【\d{1,3}[^】]{0,20}】/u;
