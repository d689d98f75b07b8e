// What Byline asks of a language model, whoever makes it. It phrases; it is never believed.

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

export interface ModelUsage {
  /** Requests that went upstream, second tries included. */
  readonly requests: number;
  /** As the endpoint counted them; estimated from the characters where it does not say. */
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Both together; null when no model was asked. */
export function addUsage(one: ModelUsage | null, other: ModelUsage | null): ModelUsage | null {
  if (one === null || other === null) return one ?? other;
  return {
    requests: one.requests + other.requests,
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
  };
}

export interface ModelCall {
  readonly messages: readonly Message[];
  readonly maxTokens: number;
  /** Milliseconds for everything: the wait in line, connecting, a second try, the last word. */
  readonly withinMs: number;
  /** Milliseconds until the first word, where that is less than the model allows by itself: what a first try left of it. */
  readonly beginWithinMs?: number;
  readonly signal?: AbortSignal;
  /** Told when the call has to wait, and whenever its place in the line changes; 1 is next. */
  readonly onQueued?: (place: number) => void;
}

export interface ModelEnd {
  /** False when the model stopped at `maxTokens`, or its endpoint's filter stopped it: what came last is half a line. */
  readonly complete: boolean;
  readonly usage: ModelUsage;
}

export interface LanguageModel {
  /** As it is told to askers and in `Answer.generator`. */
  readonly name: string;
  /**
   * Pieces of text as they come; returns how it ended. A second try is made only before the first piece, so nothing comes twice.
   * @throws ModelFault and nothing else
   */
  stream(call: ModelCall): AsyncGenerator<string, ModelEnd, void>;
}

/**
 * Why no answer came, or not a whole one: it cannot be reached; it answered with an error; it never began; it stalled; the time was up; too many
 * wait; it failed so often that it is left alone; it refused (wrong key, no such model); what it sent is no answer; it broke off; the asker went away.
 */
export type ModelFaultReason =
  | 'unreachable'
  | 'failed'
  | 'silent'
  | 'stalled'
  | 'overdue'
  | 'busy'
  | 'resting'
  | 'refused'
  | 'misconfigured'
  | 'cut'
  | 'cancelled';

/** `message` is for the log and the owner: it names the host, never a key, a question or an answer. */
export class ModelFault extends Error {
  readonly reason: ModelFaultReason;
  /** What the owner can do. */
  readonly remedy: string;
  readonly usage: ModelUsage;

  constructor(
    reason: ModelFaultReason,
    message: string,
    options: { remedy: string; usage?: ModelUsage; cause?: unknown } = { remedy: '' },
  ) {
    super(message, { cause: options.cause });
    this.name = 'ModelFault';
    this.reason = reason;
    this.remedy = options.remedy;
    this.usage = options.usage ?? { requests: 0, inputTokens: 0, outputTokens: 0 };
  }
}
