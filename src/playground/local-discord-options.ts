import type { KeptHistory } from './forget-old.js';
import type { PrivilegedIntent } from './gateway/intents.js';
import type { InteractionDeadlines } from './rest/acknowledge.js';
import type { Exchange } from './rest/exchange.js';
import type { RateLimitSettings } from './rest/rate-limits.js';
import type { GuildDescription } from './world/add-guild.js';

export interface LocalDiscordOptions {
  /** 0 or left out: any free port. */
  readonly port?: number;
  /** The token that the bot must show; `local-token` when left out. */
  readonly token?: string;
  readonly application?: {
    readonly name?: string;
    /** Name of the person who owns it; `owner` when left out. */
    readonly owner?: string;
    /** Names of the team that owns it instead; the first is the team's owner. */
    readonly team?: readonly string[];
    readonly isPublic?: boolean;
  };
  readonly guilds?: readonly GuildDescription[];
  /** Privileged intents switched on in the application's settings; none when left out. */
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  readonly deadlines?: Partial<InteractionDeadlines>;
  readonly rateLimit?: RateLimitSettings;
  /** Milliseconds; 41,250 when left out. */
  readonly heartbeatMs?: number;
  /** Shards that `/gateway/bot` recommends; 1 when left out. */
  readonly shards?: number;
  /** How much of the past is kept; all of it when left out, as tests want it. */
  readonly keep?: KeptHistory;
  /** Hears of each request with its answer, before the client does. */
  readonly onExchange?: (exchange: Exchange) => void;
}
