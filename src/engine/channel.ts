/** The child's end of an IPC channel, as `process` offers it when it was forked. */
export interface Channel {
  send(message: unknown): void;
  onMessage(receive: (message: unknown) => void): void;
  /** Called once, when the parent is gone or has closed the channel. */
  onClose(closed: () => void): void;
}
