import { z } from 'zod';
import { type LanguageModel, type Message, ModelFault, type ModelUsage } from '../../model/language-model.js';
import type { Query } from '../../retrieve/query.js';
import type { Turn } from '../ask-options.js';
import { rewritingPrompt } from '../generate/prompt.js';
import { leaksPrompt, unsafeIn } from '../output-gate.js';
import { plainText } from '../plain-text.js';
import type { Standing } from './carry-over.js';

export interface RestateRequest {
  readonly text: string;
  readonly turns: readonly Turn[];
  /** BCP 47 tags of languages that the question is wanted in too. */
  readonly languages: readonly string[];
  readonly understand: (text: string) => Query;
  readonly signal?: AbortSignal;
}

export interface Restated {
  /** Null where the model gave nothing that can be used. */
  readonly standing: Standing | null;
  /** The question in the languages wanted, as far as the model gave it. */
  readonly translations: readonly string[];
  readonly usage: ModelUsage;
}

/** A line of a few names: who waits longer is better served by what code carries over. */
const WITHIN_MS = 10_000;
const MOST_TOKENS = 400;
const LONGEST = 500;

const line = z.object({
  question: z.string().trim().min(1).max(LONGEST),
  in: z.record(z.string(), z.string().max(LONGEST)).optional(),
});

/** Lets the model say what the question stands for. What it says may only use names and numbers that were said before. */
export async function restate(model: LanguageModel, request: RestateRequest): Promise<Restated> {
  const { text, turns, languages, understand, signal } = request;
  const messages = rewritingPrompt(text, turns, languages);
  const { written, usage } = await writtenBy(model, messages, signal);
  const read = line.safeParse(parsed(written));
  if (!read.success) return { standing: null, translations: [], usage };
  const usable = (words: string) => unsafeIn(words) === null && !leaksPrompt(words, messages[0]?.content ?? '');
  const question = plainText(read.data.question).replace(/\s+/gu, ' ');
  const said = [text, ...turns.flatMap((turn) => [turn.question, turn.answer])].join('\n').toLowerCase();
  const { entities } = understand(question);
  const isNew = (name: string) => !text.toLowerCase().includes(name.toLowerCase());
  const made = entities.filter((entity) => !said.includes(entity.text.toLowerCase()));
  const standing =
    usable(question) && made.length === 0
      ? { text: question, carriedOver: [...new Set(entities.map((entity) => entity.text).filter(isNew))] }
      : null;
  const translations = languages.flatMap((language) => read.data.in?.[language] ?? []).map((words) => plainText(words).trim());
  return { standing, translations: translations.filter((words) => words !== '' && usable(words)), usage };
}

async function writtenBy(model: LanguageModel, messages: readonly Message[], signal: AbortSignal | undefined) {
  let written = '';
  try {
    const stream = model.stream({ messages, maxTokens: MOST_TOKENS, withinMs: WITHIN_MS, ...(signal && { signal }) });
    for (let step = await stream.next(); ; step = await stream.next()) {
      if (step.done) return { written, usage: step.value.usage };
      written += step.value;
    }
  } catch (error) {
    if (error instanceof ModelFault) return { written: '', usage: error.usage };
    throw error;
  }
}

function parsed(text: string): unknown {
  const object = text.split('\n').find((one) => one.trimStart().startsWith('{'));
  try {
    return JSON.parse(object ?? '');
  } catch {
    return null;
  }
}
