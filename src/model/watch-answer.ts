// In: the bytes of a streamed answer. Out: the same bytes, watched: whether something is being said, whether it came to an end, and what was counted.
// The client's library takes an answer that was cut off for a whole one, and a stream of keep-alives for life.

export interface Watched {
  /** True once the model itself ended: with a reason, or the protocol's mark. */
  ended: boolean;
  /** What the endpoint said went wrong, in the middle of its answer. */
  error: string | null;
}

export interface WatchParts {
  /** Something was said: a word, or a word of thought. */
  readonly onLife: () => void;
  /** What ends an answer that does not stop. */
  readonly tooLong: () => Error;
  readonly watched: Watched;
}

/** Thousands of tokens, each in an event of some hundred bytes, with thoughts before them; whoever sends more does not stop. */
const MOST_BYTES = 8 * 1024 * 1024;
/** An event longer than this is no answer. */
const LONGEST_EVENT = 1024 * 1024;

export function watchAnswer({ onLife, tooLong, watched }: WatchParts): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  let open = '';
  let bytes = 0;
  const look = (line: string): void => {
    if (!line.startsWith('data:')) return;
    const data = line.slice(5).trim();
    if (data === '[DONE]') {
      watched.ended = true;
      return;
    }
    const event = parsed(data) as StreamEvent | null;
    if (event === null) return;
    if (event.error) watched.error = typeof event.error === 'string' ? event.error : (event.error.message ?? 'an error');
    for (const { delta, finish_reason } of event.choices ?? []) {
      if (finish_reason) watched.ended = true;
      if (delta?.content || delta?.reasoning_content || delta?.reasoning) onLife();
    }
  };
  return new TransformStream({
    transform(piece, controller) {
      bytes += piece.byteLength;
      if (bytes > MOST_BYTES) return controller.error(tooLong());
      const lines = (open + decoder.decode(piece, { stream: true })).split('\n');
      open = lines.pop() ?? '';
      if (open.length > LONGEST_EVENT) open = '';
      for (const line of lines) look(line);
      controller.enqueue(piece);
    },
    flush() {
      look(open);
    },
  });
}

interface StreamEvent {
  readonly error?: string | { readonly message?: string };
  readonly choices?: readonly {
    readonly delta?: { readonly content?: string; readonly reasoning_content?: string; readonly reasoning?: string };
    readonly finish_reason?: string | null;
  }[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
