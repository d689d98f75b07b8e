// The state of the local Discord: who is there, where, and what was said. Built by `add-guild.ts`, read and changed by the REST
// routes and by the people of a test; every change that a bot may hear of goes out through `announce`.
import { EventEmitter } from 'node:events';
import type { Clock } from './clock.js';
import { createSnowflakes } from './clock.js';
import type { Application, Channel, Guild, RegisteredCommand, Snowflake, User } from './entities.js';
import type { Interaction } from './interaction.js';
import type { Message, StoredAttachment } from './message.js';

/** Something that connected bots are told, if their intents cover it. */
export interface Announcement {
  readonly event: string;
  /** The intents any of which lets the event through; 0 = always delivered. */
  readonly intents: number;
  readonly guildId: Snowflake | null;
  /** Made for each session, because content depends on its intents. */
  readonly payload: (session: { readonly intents: number }) => object;
}

export interface WorldParts {
  readonly clock: Clock;
  readonly applicationName: string;
  readonly botName: string;
  readonly ownerName: string;
  /** Empty: the owner alone owns the application. */
  readonly teamNames: readonly string[];
  readonly isPublic: boolean;
  readonly privilegedIntents: number;
}

/** All that the local Discord knows. Maps are keyed by id. */
export class World {
  readonly clock: Clock;
  readonly nextId: () => Snowflake;
  readonly application: Application;
  readonly bot: User;
  /** Privileged intents switched on in the application's settings, as bits. */
  privilegedIntents: number;
  /** Where the files of messages are fetched; set once the port is known. */
  filesUrl = 'http://127.0.0.1/attachments';
  readonly users = new Map<Snowflake, User>();
  readonly guilds = new Map<Snowflake, Guild>();
  readonly channels = new Map<Snowflake, Channel>();
  readonly messages = new Map<Snowflake, Message>();
  /** Files that people have chosen for an option of a command. */
  readonly chosenFiles = new Map<Snowflake, StoredAttachment>();
  readonly interactions = new Map<string, Interaction>();
  /** Registered commands by scope: a guild's id, or `global`. */
  readonly commands = new Map<Snowflake | 'global', RegisteredCommand[]>();
  private readonly changes = new EventEmitter({ captureRejections: false });

  constructor(parts: WorldParts) {
    this.clock = parts.clock;
    this.nextId = createSnowflakes(parts.clock);
    this.changes.setMaxListeners(0);
    this.privilegedIntents = parts.privilegedIntents;
    const team = parts.teamNames.map((name) => this.addUser(name));
    const owner = team[0] ?? this.addUser(parts.ownerName);
    const applicationId = this.nextId();
    // A bot's user id is its application's id, for every application made since 2016.
    this.bot = { id: applicationId, username: parts.botName, globalName: null, bot: true, locale: 'en-US' };
    this.users.set(this.bot.id, this.bot);
    this.application = {
      id: applicationId,
      name: parts.applicationName,
      owner,
      team,
      teamId: this.nextId(),
      isPublic: parts.isPublic,
    };
  }

  addUser(name: string, options: { locale?: string; bot?: boolean } = {}): User {
    const user: User = {
      id: this.nextId(),
      username: name.toLowerCase().replace(/[^a-z0-9._]/g, '_'),
      globalName: name,
      bot: options.bot ?? false,
      locale: options.locale ?? 'en-US',
    };
    this.users.set(user.id, user);
    return user;
  }

  /** The present time as Discord writes it. */
  timestamp(): string {
    return new Date(this.clock.now()).toISOString().replace('Z', '000+00:00');
  }

  guildOf(channel: Channel): Guild | null {
    return channel.guildId === null ? null : (this.guilds.get(channel.guildId) ?? null);
  }

  /** The direct-message channel with a person, if it exists. */
  directChannel(userId: Snowflake): Channel | undefined {
    return [...this.channels.values()].find((channel) => channel.recipient?.id === userId);
  }

  /** Messages of a channel that stand, oldest first. */
  messagesIn(channelId: Snowflake): Message[] {
    return [...this.messages.values()].filter((message) => message.channelId === channelId && !message.deleted);
  }

  announce(announcement: Announcement): void {
    this.changes.emit('announcement', announcement);
  }

  onAnnouncement(listener: (announcement: Announcement) => void): void {
    this.changes.on('announcement', listener);
  }

  /** Tells those who wait (see `waitFor`) that something is different, once the request that changed it is in the log. */
  touch(): void {
    setImmediate(() => this.changes.emit('change'));
  }

  /**
   * Waits until `look` gives something other than undefined.
   * @throws Error saying `what` was awaited and, from `seen`, what was there instead, after `timeoutMs`
   */
  waitFor<T>(look: () => T | undefined, options: { what: string; timeoutMs: number; seen?: () => string }): Promise<T> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        this.changes.off('change', check);
        settle();
      };
      const check = (): void => {
        const found = look();
        if (found !== undefined) finish(() => resolve(found));
      };
      const timer = setTimeout(() => {
        const seen = options.seen ? `; seen: ${options.seen()}` : '';
        finish(() => reject(new Error(`Waited ${options.timeoutMs} ms in vain for ${options.what}${seen}`)));
      }, options.timeoutMs);
      this.changes.on('change', check);
      check();
    });
  }
}
