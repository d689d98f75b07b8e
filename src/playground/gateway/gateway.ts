// The WebSocket side. In: IDENTIFY, RESUME, heartbeats of bots, and announcements of the world. Out: READY, GUILD_CREATE and the events
// that a session's intents cover. Tests make it misbehave through `GatewayControl`.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import { isFromThisMachine, readAddress } from '../rest/request-origin.js';
import type { World } from '../world/world.js';
import type { ConnectionParts, GatewayCounters } from './connection.js';
import { Connection } from './connection.js';
import type { Session } from './session.js';

export interface GatewaySettings {
  readonly token: string;
  /** Milliseconds between heartbeats asked of the client; Discord's is 41,250. */
  readonly heartbeatMs: number;
}

/** Faults of the gateway, on demand. */
export interface GatewayControl {
  /** What clients have sent, counted since the start. */
  readonly counters: GatewayCounters;
  /** Sessions with a socket. */
  readonly connectedCount: number;
  /** Asks all clients to reconnect (op 7). */
  reconnect(): void;
  /** Declares all sessions invalid (op 9). */
  invalidateSessions(resumable: boolean): void;
  /** Cuts the connections without a close frame. */
  dropSockets(): void;
  /** Closes all connections with a code, 4004 for example. */
  close(code: number): void;
  /** While true, heartbeats are not acknowledged. */
  ignoreHeartbeats(ignore: boolean): void;
  /** While true, requests for members (op 8) are not answered. */
  ignoreMemberRequests(ignore: boolean): void;
  /** Sends an event of your own making to every session, whatever its intents. */
  dispatch(event: string, data: unknown): void;
}

export class Gateway implements GatewayControl {
  readonly counters: GatewayCounters = { identifies: 0, resumes: 0, heartbeats: 0, invalid: 0 };
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  private readonly connections = new Set<Connection>();
  private readonly sessions = new Map<string, Session>();
  private readonly world: World;
  private acknowledging = true;
  private tellsMembers = true;

  constructor(parts: { world: World; server: Server; settings: GatewaySettings; url: () => string }) {
    this.world = parts.world;
    const shared: ConnectionParts = {
      world: parts.world,
      settings: parts.settings,
      sessions: this.sessions,
      counters: this.counters,
      resumeUrl: () => `${parts.url()}/resume`,
      newSessionId: () => randomUUID().replaceAll('-', ''),
      acknowledges: () => this.acknowledging,
      tellsMembers: () => this.tellsMembers,
    };
    parts.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      if (!isFromThisMachine(request.headers)) {
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      this.sockets.handleUpgrade(request, socket, head, (webSocket) => this.accept(shared, webSocket, request.url ?? '/'));
    });
    parts.world.onAnnouncement((announcement) => {
      for (const session of this.sessions.values()) {
        const wanted = announcement.intents === 0 || (session.intents & announcement.intents) !== 0;
        const { guildId } = announcement;
        const isMember = guildId === null || this.world.guilds.get(guildId)?.members.has(this.world.bot.id) === true;
        if (wanted && isMember && session.covers(guildId)) session.dispatch(announcement.event, announcement.payload(session));
      }
    });
  }

  get connectedCount(): number {
    return [...this.sessions.values()].filter((session) => session.isConnected).length;
  }

  reconnect(): void {
    for (const connection of this.connections) connection.send({ op: 7, d: null });
  }

  invalidateSessions(resumable: boolean): void {
    for (const connection of this.connections) connection.invalidate(resumable);
  }

  dropSockets(): void {
    for (const connection of this.connections) connection.socket.terminate();
  }

  close(code: number): void {
    for (const connection of this.connections) connection.socket.close(code);
  }

  ignoreHeartbeats(ignore: boolean): void {
    this.acknowledging = !ignore;
  }

  ignoreMemberRequests(ignore: boolean): void {
    this.tellsMembers = !ignore;
  }

  dispatch(event: string, data: unknown): void {
    for (const session of this.sessions.values()) session.dispatch(event, data);
  }

  /** Ends all connections for good. */
  shutDown(): void {
    for (const connection of this.connections) connection.socket.terminate();
    this.sockets.close();
  }

  private accept(shared: ConnectionParts, socket: WebSocket, address: string): void {
    const query = readAddress(address).searchParams;
    const version = query.get('v') ?? '10';
    if (version !== '10' || query.has('compress') || (query.get('encoding') ?? 'json') !== 'json') {
      socket.close(version === '10' ? 4002 : 4012);
      return;
    }
    const connection = new Connection(shared, socket);
    this.connections.add(connection);
    socket.on('close', () => this.connections.delete(connection));
  }
}
