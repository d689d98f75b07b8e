import type { WebSocket } from 'ws';

/** One entry of a session's history, for RESUME. */
interface Sent {
  readonly sequence: number;
  readonly text: string;
}

/** Dispatches kept for a replay. Discord keeps some minutes' worth; a test never comes near. */
const historyLimit = 5000;

/** What a bot is to the gateway from IDENTIFY on. It outlives its socket, so that RESUME can replay what was missed. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  private socket: WebSocket | null;
  private sequence = 0;
  private history: Sent[] = [];

  constructor(parts: { id: string; intents: number; shard: readonly [number, number]; socket: WebSocket }) {
    this.id = parts.id;
    this.intents = parts.intents;
    this.shard = parts.shard;
    this.socket = parts.socket;
  }

  get isConnected(): boolean {
    return this.socket !== null;
  }

  get lastSequence(): number {
    return this.sequence;
  }

  /** Sends an event, or keeps it for the replay while the socket is gone. */
  dispatch(event: string, data: unknown): void {
    this.sequence += 1;
    const text = JSON.stringify({ op: 0, s: this.sequence, t: event, d: data });
    this.history.push({ sequence: this.sequence, text });
    if (this.history.length > historyLimit) this.history.shift();
    this.socket?.send(text);
  }

  /** Whether the guild is this shard's; direct messages are shard 0's. */
  covers(guildId: string | null): boolean {
    const [shard, count] = this.shard;
    return guildId === null ? shard === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === shard;
  }

  detach(socket: WebSocket): void {
    if (this.socket === socket) this.socket = null;
  }

  /** Replays everything after `sequence` on a new socket. */
  resume(socket: WebSocket, sequence: number): void {
    this.socket = socket;
    for (const entry of this.history) if (entry.sequence > sequence) socket.send(entry.text);
  }
}
