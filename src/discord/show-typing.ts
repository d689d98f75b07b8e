import { type REST, Routes } from 'discord.js';

/** Shows the typing sign until stopped. Failures do not matter: the reply itself tells. */
export function showTyping(rest: REST, channel: string, everyMs: number): () => void {
  const once = (): void => {
    rest.post(Routes.channelTyping(channel), { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  };
  once();
  const timer = setInterval(once, everyMs);
  return () => clearInterval(timer);
}
