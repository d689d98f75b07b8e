// In: a text. Out: each of its statements supported, contradicted or not found, with quotes. Called by the archive. A model, where there is one, proposes
// quotes for what code did not find by its words; whether they prove anything is decided by the same code.
import type { LanguageModel, ModelUsage } from '../../model/language-model.js';
import type { Question } from '../../retrieve/passage.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import type { Citation } from '../answer.js';
import type { CheckOptions } from '../ask-options.js';
import { inAskersLanguage } from '../askers-language.js';
import { createNumbering } from '../generate/number-citations.js';
import { phrasesFor } from '../phrases.js';
import type { VerifyAids } from '../verify/verify-statement.js';
import { judgeStatement, type StatementToCheck } from './judge-statement.js';
import { proposeQuotes } from './propose-quotes.js';
import { statementsOf } from './statements-of.js';
import type { TextCheck } from './text-check.js';

export interface CheckTextParts {
  readonly retriever: Retriever;
  readonly aids: VerifyAids;
  readonly model: LanguageModel | null;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** Passages looked at for each statement. */
const PASSAGES = 8;

export async function checkText(
  question: Question,
  { withoutModel = null, signal, tellIn }: CheckOptions,
  parts: CheckTextParts,
): Promise<TextCheck> {
  const { retriever, model, now = () => performance.now() } = parts;
  const started = now();
  const { statements, left } = statementsOf(question.text);
  const language = retriever.understand(question).understood.language;
  const judged: StatementToCheck[] = [];
  for (const text of statements) judged.push(await judge({ ...question, text }, parts));
  const asksModel = model !== null && withoutModel === null && judged.some(({ judged: { verdict } }) => verdict === 'not-found');
  const proposed = asksModel ? await proposeQuotes(judged, { ...parts, model }, signal) : { judged, usage: null, failed: false };
  const notices = withoutModel ? [withoutModel] : proposed.failed ? [phrasesFor(tellIn ?? language).checkedByWords] : [];
  return {
    text: question.text,
    language,
    ...numbered(proposed.judged, retriever),
    unchecked: left,
    generator: asksModel && !proposed.failed ? model.name : 'code',
    notices,
    usage: proposed.usage as ModelUsage | null,
    elapsedMs: Math.round(now() - started),
  };
}

async function judge(question: Question, { retriever, aids }: CheckTextParts): Promise<StatementToCheck> {
  const { query, passages } = await retriever.retrieve(question, PASSAGES);
  const readable = inAskersLanguage(query, passages, retriever);
  return { text: question.text, passages: readable, judged: judgeStatement(question.text, query, readable, { retriever, aids }) };
}

function numbered(checked: readonly StatementToCheck[], retriever: Pick<Retriever, 'passagesOf'>) {
  const numbering = createNumbering(retriever.passagesOf);
  const citations: Citation[] = [];
  const statements = checked.map(({ text, judged: { verdict, quotes, differs } }) => {
    const { statement, added } = numbering.number(text, quotes);
    citations.push(...added);
    return { text, verdict, citations: statement.citations, differs };
  });
  return { statements, citations };
}
