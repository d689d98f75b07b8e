export interface ThrottledEdits {
  show(text: string): void;
  /** Resolves when no edit is under way any more; nothing is written after that. */
  end(): Promise<void>;
}

/** Shows the newest text, at most one edit per interval; failures are left alone, since a newer text or the last word follows. */
export function createThrottledEdits(intervalMs: number, write: (text: string) => Promise<void>): ThrottledEdits {
  let waiting: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  const flush = (): void => {
    timer = null;
    if (waiting === null) return;
    const text = waiting;
    waiting = null;
    running = running.then(() => write(text)).catch(() => undefined);
    timer = setTimeout(flush, intervalMs);
  };
  return {
    show(text: string): void {
      waiting = text;
      if (timer === null) flush();
    },
    async end(): Promise<void> {
      waiting = null;
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}
