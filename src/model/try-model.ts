import { Fault } from '../errors.js';
import type { ModelTiming } from './call-clock.js';
import { ModelFault } from './language-model.js';
import { type OpenaiModelSettings, openaiModel } from './openai-model.js';

/** The first word ends it; a model that thinks first needs hundreds until then. */
const MOST_TOKENS = 1_000;
/** A model on a processor of this machine may have to load first. */
const WITHIN_MS = 45_000;
const TIMING: Partial<ModelTiming> = { beginMs: 40_000 };
const LISTING_MS = 5_000;
/** Names of models that are told where the one asked for is not there. */
const MOST_NAMED = 8;

/**
 * A few words from the model, for `doctor`. @returns milliseconds until the first of them
 * @throws Fault `settings` that says in words what is wrong and what to do
 */
export async function tryModel(settings: OpenaiModelSettings): Promise<number> {
  const started = performance.now();
  const messages = [{ role: 'user', content: 'Reply with the word OK.' }] as const;
  const stream = openaiModel(settings, TIMING).stream({ messages, maxTokens: MOST_TOKENS, withinMs: WITHIN_MS });
  try {
    for (let step = await stream.next(); !step.done; step = await stream.next())
      if (step.value.trim() !== '') return performance.now() - started;
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    const others = error.reason === 'refused' && /answered 40[04]/.test(error.message) ? await modelsOf(settings) : [];
    const known =
      others.length === 0 || others.includes(settings.model) ? '' : ` It has: ${others.slice(0, MOST_NAMED).join(', ')}.`;
    throw new Fault('settings', error.message, { remedy: `${error.remedy}${known}`, cause: error });
  } finally {
    await stream.return({ complete: false, usage: { requests: 0, inputTokens: 0, outputTokens: 0 } });
  }
  throw new Fault('settings', `The language model ${settings.model} answered without a word.`, {
    remedy: 'Check LLM_MODEL: it must be one that writes text.',
  });
}

async function modelsOf({ baseUrl, apiKey }: OpenaiModelSettings): Promise<string[]> {
  try {
    const headers = apiKey === null ? {} : { authorization: `Bearer ${apiKey}` };
    const response = await fetch(`${baseUrl}/models`, { headers, redirect: 'manual', signal: AbortSignal.timeout(LISTING_MS) });
    const body = (await response.json()) as { readonly data?: readonly { readonly id?: unknown }[] };
    return (body.data ?? []).flatMap(({ id }) => (typeof id === 'string' ? [id.slice(0, 100)] : []));
  } catch {
    return [];
  }
}
