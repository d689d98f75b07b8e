// One socket's life: HELLO, then IDENTIFY or RESUME, then heartbeats; closed with Discord's codes where the client breaks the rules.
import type { WebSocket } from 'ws';
import { asNumber, asObject, asText } from '../limits/json.js';
import type { Json } from '../world/entities.js';
import type { World } from '../world/world.js';
import { CloseCode } from './close-code.js';
import { greet, sendMembers } from './greet.js';
import { faultOfIdentify, isRightToken, shardOf } from './identify.js';
import { Session } from './session.js';

export interface GatewayCounters {
  identifies: number;
  resumes: number;
  heartbeats: number;
  /** Messages refused with a close. */
  invalid: number;
}

export interface ConnectionParts {
  readonly world: World;
  readonly settings: { readonly token: string; readonly heartbeatMs: number };
  readonly sessions: Map<string, Session>;
  readonly counters: GatewayCounters;
  readonly resumeUrl: () => string;
  readonly newSessionId: () => string;
  readonly acknowledges: () => boolean;
  readonly tellsMembers: () => boolean;
}

/** Bytes of one message, and messages a minute, that Discord takes from a client. */
const limits = { payloadBytes: 4096, sendsPerMinute: 120 };

export class Connection {
  readonly socket: WebSocket;
  private readonly parts: ConnectionParts;
  private session: Session | null = null;
  private heartbeatTimer: NodeJS.Timeout;
  private sendTimes: number[] = [];

  constructor(parts: ConnectionParts, socket: WebSocket) {
    this.parts = parts;
    this.socket = socket;
    this.heartbeatTimer = this.expectHeartbeat();
    socket.on('message', (data) => this.receive(String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearTimeout(this.heartbeatTimer);
      this.session?.detach(socket);
      parts.world.touch();
    });
    this.send({ op: 10, d: { heartbeat_interval: parts.settings.heartbeatMs, _trace: [] } });
  }

  send(message: Json): void {
    this.socket.send(JSON.stringify(message));
  }

  /** Op 9. Without `resumable` the session is forgotten. */
  invalidate(resumable: boolean): void {
    this.session?.detach(this.socket);
    if (this.session && !resumable) this.parts.sessions.delete(this.session.id);
    this.session = null;
    this.send({ op: 9, d: resumable });
  }

  private receive(text: string): void {
    const now = Date.now();
    this.sendTimes = [...this.sendTimes.filter((time) => now - time < 60_000), now];
    const message = Buffer.byteLength(text) > limits.payloadBytes ? null : decode(text);
    if (message === null) this.refuse(CloseCode.decodeError);
    else if (this.sendTimes.length > limits.sendsPerMinute) this.refuse(CloseCode.rateLimited);
    else this.act(asNumber(message.op), message.d);
  }

  /** Presence (3) and voice (4) are taken and ignored. */
  private act(op: number, data: unknown): void {
    if (op === 1) this.heartbeat();
    else if (op === 2) this.identify(asObject(data));
    else if (op === 6) this.resume(asObject(data));
    else if (op !== 3 && op !== 4 && op !== 8) this.refuse(CloseCode.unknownOpcode);
    else if (!this.session) this.refuse(CloseCode.notAuthenticated);
    else if (op === 8 && this.parts.tellsMembers()) sendMembers(this.parts.world, this.session, asObject(data));
  }

  private heartbeat(): void {
    this.parts.counters.heartbeats += 1;
    clearTimeout(this.heartbeatTimer);
    this.heartbeatTimer = this.expectHeartbeat();
    if (this.parts.acknowledges()) this.send({ op: 11, d: null });
  }

  private expectHeartbeat(): NodeJS.Timeout {
    // Discord closes the connection of a client that misses its heartbeat; half an interval is the grace here.
    const timer = setTimeout(() => this.refuse(CloseCode.timedOut), this.parts.settings.heartbeatMs * 1.5);
    timer.unref();
    return timer;
  }

  private identify(data: Json): void {
    if (!this.session) this.parts.counters.identifies += 1;
    const { world, settings } = this.parts;
    const code = this.session ? CloseCode.alreadyAuthenticated : faultOfIdentify(data, settings.token, world.privilegedIntents);
    if (code !== null) {
      this.refuse(code);
      return;
    }
    const session = new Session({
      id: this.parts.newSessionId(),
      intents: asNumber(data.intents),
      shard: shardOf(data),
      socket: this.socket,
    });
    this.session = session;
    this.parts.sessions.set(session.id, session);
    greet(world, session, this.parts.resumeUrl());
    world.touch();
  }

  private resume(data: Json): void {
    this.parts.counters.resumes += 1;
    const session = this.parts.sessions.get(asText(data.session_id));
    const sequence = asNumber(data.seq);
    if (this.session) this.refuse(CloseCode.alreadyAuthenticated);
    else if (!isRightToken(data, this.parts.settings.token)) this.refuse(CloseCode.authenticationFailed);
    else if (!session) this.send({ op: 9, d: false });
    else if (sequence > session.lastSequence) this.refuse(CloseCode.invalidSequence);
    else {
      this.session = session;
      session.resume(this.socket, sequence);
      session.dispatch('RESUMED', { _trace: [] });
      this.parts.world.touch();
    }
  }

  private refuse(code: number): void {
    this.parts.counters.invalid += 1;
    this.socket.close(code);
  }
}

function decode(text: string): Json | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}
