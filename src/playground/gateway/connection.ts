// One socket's life: HELLO, then IDENTIFY or RESUME, then heartbeats; closed with Discord's codes where the client breaks the rules.
import type { WebSocket } from 'ws';
import { asNumber, asObject, asText } from '../limits/json.js';
import { guildForSession } from '../world/add-guild.js';
import type { Json } from '../world/entities.js';
import { memberPayload, selfPayload } from '../world/user-payload.js';
import type { World } from '../world/world.js';
import { everyIntent, Intent, privilegedIntents } from './intents.js';
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
}

const CloseCode = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  timedOut: 4009,
  invalidShard: 4010,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

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
    else if (op === 8) this.sendMembers(this.session, asObject(data));
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
    const code = this.faultOfIdentify(data);
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
    this.greet(session);
  }

  /** The close code that an IDENTIFY earns, null when it is right. */
  private faultOfIdentify(data: Json): number | null {
    if (this.session) return CloseCode.alreadyAuthenticated;
    if (!this.isRightToken(data)) return CloseCode.authenticationFailed;
    const intents = data.intents;
    if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0 || intents > everyIntent) {
      return CloseCode.invalidIntents;
    }
    if ((intents & privilegedIntents & ~this.parts.world.privilegedIntents) !== 0) return CloseCode.disallowedIntents;
    const [index, count] = shardOf(data);
    return count < 1 || index >= count ? CloseCode.invalidShard : null;
  }

  /** Some clients write the scheme before the token. */
  private isRightToken(data: Json): boolean {
    return asText(data.token).replace(/^Bot /, '') === this.parts.settings.token;
  }

  /** READY with the guilds as unavailable, then each of them as it becomes available. */
  private greet(session: Session): void {
    const { world } = this.parts;
    const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(world.bot.id) && session.covers(guild.id));
    session.dispatch('READY', {
      v: 10,
      user: selfPayload(world.bot),
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.parts.resumeUrl(),
      shard: session.shard,
      session_type: 'normal',
      private_channels: [],
      presences: [],
      relationships: [],
      guild_join_requests: [],
      application: { id: world.application.id, flags: 0 },
      _trace: [],
    });
    if ((session.intents & Intent.guilds) === 0) return;
    for (const guild of guilds) session.dispatch('GUILD_CREATE', guildForSession(world, guild, session));
  }

  private resume(data: Json): void {
    this.parts.counters.resumes += 1;
    const session = this.parts.sessions.get(asText(data.session_id));
    const sequence = asNumber(data.seq);
    if (this.session) this.refuse(CloseCode.alreadyAuthenticated);
    else if (!this.isRightToken(data)) this.refuse(CloseCode.authenticationFailed);
    else if (!session) this.send({ op: 9, d: false });
    else if (sequence > session.lastSequence) this.refuse(CloseCode.invalidSequence);
    else {
      this.session = session;
      session.resume(this.socket, sequence);
      session.dispatch('RESUMED', { _trace: [] });
    }
  }

  private sendMembers(session: Session, data: Json): void {
    const guild = this.parts.world.guilds.get(asText(data.guild_id));
    if (!guild) return;
    const ids = [data.user_ids].flat().filter((id): id is string => typeof id === 'string');
    const query = asText(data.query).toLowerCase();
    const fits = (id: string, name: string): boolean => (ids.length > 0 ? ids.includes(id) : name.startsWith(query));
    const members = [...guild.members.values()].filter((member) => fits(member.user.id, member.user.username));
    const nonce = data.nonce === undefined ? {} : { nonce: data.nonce };
    const page = { chunk_index: 0, chunk_count: 1, not_found: [], ...nonce };
    session.dispatch('GUILD_MEMBERS_CHUNK', { guild_id: guild.id, members: members.map(memberPayload), ...page });
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

function shardOf(data: Json): readonly [number, number] {
  return Array.isArray(data.shard) ? [asNumber(data.shard[0]), asNumber(data.shard[1])] : [0, 1];
}
