import type { LiveEvent } from '../page/protocol.js';

/** Milliseconds between attempts to reach a server that is away, on this machine. */
const retryMs = 1_500;

export interface Connection {
  /** Connects anew, as somebody else or in another language. */
  restart(): void;
}

export interface ConnectionParts {
  person(): string;
  /** What the person's client is set to, as browsers or Discord write it. */
  language(): string;
  onEvent(event: LiveEvent): void;
  onAway(): void;
}

/** Listens to the server for as long as the page is open. `onAway` hears when it is lost; the next `hello` tells that it is back. */
export function connect({ person, language, onEvent, onAway }: ConnectionParts): Connection {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    const query = new URLSearchParams({ person: person(), language: language() });
    const opened = new WebSocket(`ws://${location.host}/api/live?${query}`);
    socket = opened;
    opened.addEventListener('message', ({ data }) => {
      if (socket === opened) onEvent(JSON.parse(String(data)) as LiveEvent);
    });
    opened.addEventListener('close', () => {
      if (socket !== opened) return;
      onAway();
      timer = setTimeout(open, retryMs);
    });
  };
  open();
  return {
    restart() {
      clearTimeout(timer);
      const old = socket;
      open();
      old?.close();
    },
  };
}
