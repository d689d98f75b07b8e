/** Messages whose deletion matters while something is under way for them. */
export interface Deletions {
  /** @returns a signal that is raised when the message is deleted, and the end of watching */
  watch(message: string): { readonly gone: AbortSignal; readonly end: () => void };
  /**
   * For every packet of the gateway. The library itself tells of deletions only for messages that it keeps, and it is told to keep none.
   * Never throws.
   */
  onPacket(packet: unknown): void;
}

export function createDeletions(): Deletions {
  const watched = new Map<string, AbortController>();
  return {
    watch(message) {
      const controller = new AbortController();
      watched.set(message, controller);
      return { gone: controller.signal, end: () => void watched.delete(message) };
    },
    onPacket(packet) {
      for (const id of deletedBy(packet)) watched.get(id)?.abort();
    },
  };
}

function deletedBy(packet: unknown): readonly string[] {
  const { t: event, d: data } = (packet ?? {}) as { t?: unknown; d?: { id?: unknown; ids?: unknown } | null };
  const ids = event === 'MESSAGE_DELETE' ? [data?.id] : event === 'MESSAGE_DELETE_BULK' ? data?.ids : [];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
