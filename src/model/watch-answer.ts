// In: the bytes of a streamed answer. Out: the same bytes, watched: whether something is being said, whether it came to an end, and whether it is an answer
// at all. The client's library takes an answer that was cut off for a whole one, keep-alives for life, and a web page for an answer without words.
import type { ModelFault } from './language-model.js';
import { modelFaults } from './model-faults.js';

export interface Watched {
  /** True once the model itself ended: with a reason, or the protocol's mark. */
  ended: boolean;
  /** Some event was a piece of a chat completion. */
  chat: boolean;
  /** The endpoint told of a failure, in the middle of its answer. */
  failed: boolean;
  /** Something came that no stream of events holds. */
  foreign: boolean;
  webPage: boolean;
  /** The model wrote something else than text. */
  notText: boolean;
}

export const unwatched = (): Watched => ({
  ...{ ended: false, chat: false, failed: false, foreign: false, webPage: false, notText: false },
});

export interface WatchParts {
  /** Something was said: a word, or a word of thought. */
  readonly onLife: () => void;
  /** Host and path, for messages. */
  readonly endpoint: string;
  /** Told what ends an answer that cannot be used. */
  readonly onFault: (fault: ModelFault) => void;
  readonly watched: Watched;
}

/** Thousands of tokens, each in an event of some hundred bytes, with thoughts before them; whoever sends more does not stop. */
const MOST_BYTES = 8 * 1024 * 1024;
/** An event longer than this is no answer. */
const LONGEST_EVENT = 1024 * 1024;

const NOT_TEXT = 'answered with something else than text';

export function watchAnswer({ onLife, endpoint, onFault, watched }: WatchParts): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  let open = '';
  let bytes = 0;
  const look = (line: string): void => {
    if (lookAt(line.trim(), watched)) onLife();
  };
  return new TransformStream({
    transform(piece, controller) {
      const end = (what: string) => {
        const fault = modelFaults.notUnderstood(endpoint, what);
        onFault(fault);
        controller.error(fault);
      };
      bytes += piece.byteLength;
      if (bytes > MOST_BYTES) return end('did not stop writing');
      const lines = (open + decoder.decode(piece, { stream: true })).split('\n');
      open = lines.pop() ?? '';
      if (open.length > LONGEST_EVENT) open = '';
      for (const line of lines) look(line);
      // Not passed on: the client would tell of it on standard output.
      if (watched.notText) return end(NOT_TEXT);
      controller.enqueue(piece);
    },
    flush() {
      look(open);
    },
  });
}

/** What keeps an answer that is over from being one; null when it is one. */
export function troubleOf(watched: Watched, endpoint: string): ModelFault | null {
  if (watched.webPage && !watched.chat) return modelFaults.webPage(endpoint);
  if (watched.notText) return modelFaults.notUnderstood(endpoint, NOT_TEXT);
  if (!watched.chat && !watched.failed && (watched.foreign || watched.ended))
    return modelFaults.notUnderstood(endpoint, 'answered with something else than a chat completion');
  return watched.failed || !watched.ended ? modelFaults.cut(endpoint) : null;
}

/** @returns whether something was said */
function lookAt(line: string, watched: Watched): boolean {
  if (!line.startsWith('data:')) {
    if (line.startsWith('<')) watched.webPage = true;
    if (line !== '' && !/^(?::|event:|id:|retry:)/.test(line)) watched.foreign = true;
    return false;
  }
  const data = line.slice(5).trim();
  if (data === '[DONE]') watched.ended = true;
  const event = data === '[DONE]' ? {} : (parsed(data) as StreamEvent | null);
  if (event?.error) watched.failed = true;
  else if (!Array.isArray(event?.choices)) watched.foreign ||= data !== '[DONE]';
  if (!Array.isArray(event?.choices)) return false;
  let said = false;
  for (const choice of event.choices as StreamEvent['choices'] & object) {
    watched.chat = true;
    if (choice?.finish_reason) watched.ended = true;
    const { content, reasoning_content, reasoning, tool_calls } = choice?.delta ?? {};
    if ((content ?? null) !== null && typeof content !== 'string') watched.notText = true;
    if (Array.isArray(tool_calls) && tool_calls.length > 0) watched.notText = true;
    if (content || reasoning_content || reasoning) said = true;
  }
  return said;
}

/** As far as an endpoint keeps to the protocol. */
interface StreamEvent {
  readonly error?: unknown;
  readonly choices?: readonly ({
    readonly delta?: {
      readonly content?: unknown;
      readonly reasoning_content?: unknown;
      readonly reasoning?: unknown;
      readonly tool_calls?: unknown;
    } | null;
    readonly finish_reason?: unknown;
  } | null)[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
