// The question's side of an embedder: a vector in time, or none and a line in the log. A question is never refused because a model is
// not there; it is answered by its words.
import type { Log } from '../log.js';
import type { Embedder } from './embedder.js';

export interface QuestionVectorsParts {
  readonly embedder: Embedder;
  readonly log: Pick<Log, 'warn'>;
  readonly deadlineMs?: number;
  /** Milliseconds; for tests. */
  readonly now?: () => number;
}

/** What an asker waits at most for the model, beside some hundred milliseconds for everything else. */
const DEADLINE_MS = 2_000;
/** Follow-ups and the same question by others: some hundred vectors are a megabyte. */
const MOST_KEPT = 256;
/** Failures in a row after which the model is left alone for a while, so that not every asker waits for one that is down. */
const MOST_FAILURES = 3;
const REST_MS = 30_000;

/** @returns `DenseSearch.embedQuery` */
export function createQuestionVectors(parts: QuestionVectorsParts): (text: string) => Promise<Float32Array | null> {
  const { embedder, log, deadlineMs = DEADLINE_MS, now = Date.now } = parts;
  const kept = new Map<string, Promise<Float32Array>>();
  let failures = 0;
  let restsUntil = 0;

  const ask = (text: string): Promise<Float32Array> => {
    const asked = embedder.embedQuery(text);
    kept.set(text, asked);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
    // Also what came too late for its asker serves the next one.
    asked.then(
      () => {
        failures = 0;
      },
      () => {
        if (kept.get(text) === asked) kept.delete(text);
      },
    );
    return asked;
  };

  const recall = (text: string): Promise<Float32Array> | null => {
    const known = kept.get(text);
    if (!known) return null;
    kept.delete(text);
    kept.set(text, known);
    return known;
  };

  return async (text) => {
    const known = recall(text);
    if (!known && now() < restsUntil) return null;
    try {
      return await inTime(known ?? ask(text), deadlineMs);
    } catch (error) {
      failures += 1;
      if (failures >= MOST_FAILURES) restsUntil = now() + REST_MS;
      log.warn('a question is answered by its words alone: the embedder gave no vector', { embedder: embedder.id, error });
      return null;
    }
  };
}

async function inTime<T>(work: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no vector within ${deadlineMs} ms`)), deadlineMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
