/** The child's end of an IPC channel. */
export interface Channel {
  /** What cannot be delivered any more is dropped: `onClose` tells. */
  send(message: unknown): void;
  onMessage(receive: (message: unknown) => void): void;
  /** Called once, when the parent is gone or has closed the channel. */
  onClose(closed: () => void): void;
}

/** The channel that this process was forked with; null when it was started by hand. */
export function processChannel(): Channel | null {
  if (!process.send) return null;
  return {
    send: (message) => {
      if (process.connected) process.send?.(message, undefined, {}, () => {});
    },
    onMessage: (receive) => process.on('message', receive),
    onClose: (closed) => {
      if (process.connected) process.once('disconnect', closed);
      else closed();
    },
  };
}
