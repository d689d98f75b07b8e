// In: every packet, and every interaction that the library made of one. Out: those it could not read, by what identifies them, so that nobody is
// left waiting for an answer. Called by create-bot.ts.
import type { InteractionHandle } from './respond.js';

export interface UnreadInteractions {
  /** Before the library reads it. */
  onPacket(packet: unknown): void;
  onRead(id: string): void;
}

/** An interaction that was read is announced within the same turn; what was not by then is not going to be. */
const patienceMs = 300;

/** @param answer is given the handle and Discord's number of the interaction's type */
export function createUnreadInteractions(answer: (handle: InteractionHandle, type: number) => void): UnreadInteractions {
  const waiting = new Map<string, NodeJS.Timeout>();
  return {
    onPacket(packet) {
      const { t: event, d: data } = (packet ?? {}) as { t?: unknown; d?: unknown };
      if (event !== 'INTERACTION_CREATE' || typeof data !== 'object' || data === null) return;
      const { id, token, application_id: applicationId, type, user, member } = data as Record<string, unknown>;
      if (typeof id !== 'string' || typeof token !== 'string' || typeof type !== 'number') return;
      const person = String((user as { id?: unknown })?.id ?? (member as { user?: { id?: unknown } })?.user?.id ?? '');
      const handle = { id, token, applicationId: String(applicationId ?? ''), person };
      const timer = setTimeout(() => {
        waiting.delete(id);
        answer(handle, type);
      }, patienceMs);
      waiting.set(id, timer);
    },
    onRead(id) {
      clearTimeout(waiting.get(id));
      waiting.delete(id);
    },
  };
}
