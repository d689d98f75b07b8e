// In: the archive, the settings, the state. Out: a bot on Discord that answers from that archive. Called by services.ts.
// Everything the bot is made of is put together here, in the order in which a question passes through it.
import { type Client, Events, InteractionType } from 'discord.js';
import { controls } from '../../commands/controls/index.js';
import { commands } from '../../commands/index.js';
import type { Archive } from '../engine/archive.js';
import type { Log } from '../log.js';
import type { StateStore } from '../store/state-store.js';
import { createAccess } from './access.js';
import { answerAtOnce, offer } from './answer-at-once.js';
import { createBotLife } from './bot-life.js';
import { type BudgetFigures, createBudgets, defaultBudgets } from './budgets.js';
import { createClient } from './client.js';
import { createConversations } from './conversations.js';
import { type CounterName, createCounters } from './counters.js';
import { createDeletions } from './deletions.js';
import { deployCommands } from './deploy-commands.js';
import { faultOfLogin, requestFields } from './discord-faults.js';
import { type BotTiming, type DiscordSettings, defaultTiming } from './discord-settings.js';
import { createAttachmentFetcher } from './fetch-attachment.js';
import { createInFlight } from './in-flight.js';
import { createIndexRuns, type IndexRuns } from './index-runs.js';
import { lastKnownSettings } from './last-known-settings.js';
import { createLimits, type LimitFigures } from './limits.js';
import { logIn } from './log-in.js';
import { mendPacket } from './mend-packet.js';
import { askForMessageContent } from './message-content.js';
import { createPaces } from './pace.js';
import type { InteractionHandle } from './respond.js';
import { routeInteraction } from './route-interaction.js';
import { createMessageRoute } from './route-message.js';
import type { RouteParts } from './route-parts.js';
import { serverPlaces } from './server-places.js';
import { createUnreadInteractions } from './unread-interactions.js';
import { waitAtMost } from './wait-at-most.js';
import { isConnected, watchConnection } from './watch-connection.js';
import { wordsFor } from './words/words.js';

export interface BotParts {
  readonly archive: Archive;
  readonly settings: DiscordSettings;
  readonly state: StateStore;
  /** Where files wait that owners want to add. */
  readonly dataDir: string;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
  readonly timing?: Partial<BotTiming>;
  readonly limits?: LimitFigures;
  /** How long what a person asked may be referred to; 0: not at all. */
  readonly memoryMinutes?: number;
  readonly budgets?: BudgetFigures;
}

export interface BotHealth {
  readonly ready: boolean;
  readonly guilds: number;
  readonly inFlight: number;
  readonly counts: Readonly<Record<CounterName, number>>;
}

export interface Bot {
  /** Resolves when the bot is ready and its commands are registered. @throws Fault `discord` */
  start(): Promise<void>;
  /** Takes nothing new, finishes or apologises for what is in flight, disconnects: within ten seconds. Closes neither archive nor state. */
  stop(): Promise<void>;
  /** Resolves after `stop`; rejects with a Fault when Discord is lost for good. `retry` tells whether starting again may help. */
  readonly stopped: Promise<void>;
  health(): BotHealth;
  /** The run of the index under way: whoever starts one tells it here. */
  readonly indexRuns: IndexRuns;
}

/** As long as a conversation pauses before it has become another one. */
const defaultMemoryMinutes = 30;

/** The engine answers a few questions in a hundredth of a second; a queue this long still empties well before the deadline. */
const mostInFlight = 100;

export function createBot(parts: BotParts): Bot {
  const { archive, settings, state, log } = parts;
  const now = parts.clock ?? Date.now;
  const timing = { ...defaultTiming, ...parts.timing };
  const client = createClient(settings.api);
  const life = createBotLife();
  const counters = createCounters();
  const inFlight = createInFlight();
  const indexRuns = createIndexRuns(now);
  const commandIds = new Map<string, string>();
  const route: RouteParts = {
    archive,
    access: createAccess({ client, settings, adminRoles: state.adminRoles, now, log }),
    limits: createLimits(now, parts.limits),
    usage: state.usage,
    budgets: createBudgets({ figures: parts.budgets ?? defaultBudgets, usage: state.usage, now, log }),
    conversations: createConversations({ now, memoryMinutes: parts.memoryMinutes ?? defaultMemoryMinutes }),
    inFlight,
    mostInFlight,
    fetchAttachment: createAttachmentFetcher({ api: settings.api, dataDir: parts.dataDir }),
    indexRuns,
    placesOf: (server) => serverPlaces(client, server),
    commandId: (name) => commandIds.get(name) ?? null,
    state: { ...state, servers: lastKnownSettings(state.servers, log) },
    timing,
    counters,
    log,
    now,
    isStopping: () => life.isStopping,
  };
  const endWatch = watchConnection({ client, timing, log, onFatal: life.fail });
  listen(client, route);
  let stopping: Promise<void> | null = null;
  const end = async (): Promise<void> => {
    life.isStopping = true;
    endWatch();
    await inFlight.drain(timing.drainMs, timing.farewellMs);
    await waitAtMost(client.destroy(), timing.farewellMs);
    log.info('disconnected from Discord');
    life.end();
  };
  return {
    async start() {
      const login = askForMessageContent(client, settings.token, log).then(() => logIn(client, settings.token, timing.readyMs));
      await Promise.race([login, life.failure]).catch(async (error: unknown) => {
        await waitAtMost(client.destroy(), timing.farewellMs);
        throw faultOfLogin(error);
      });
      log.info('connected to Discord', { guilds: client.guilds.cache.size });
      for (const [name, id] of await registerCommands(client, log)) commandIds.set(name, id);
    },
    stop: () => {
      stopping ??= end();
      return stopping;
    },
    stopped: life.stopped,
    indexRuns,
    health: () => ({
      ready: isConnected(client) && !life.isStopping && !life.hasFailed,
      guilds: client.guilds.cache.size,
      inFlight: inFlight.size,
      counts: counters.all(),
    }),
  };
}

/** A listener that throws would end the process: every failure is caught here, the first thing and the last. */
function listen(client: Client, route: RouteParts): void {
  const { log } = route;
  const interactionParts = { ...route, rest: client.rest, commands, controls };
  const deletions = createDeletions();
  const paces = createPaces(route.timing.progressMs);
  const onMessage = createMessageRoute({ ...route, rest: client.rest, deletions, paces, self: () => client.user?.id ?? null });
  // One that was answered before it failed is refused a second answer, which does no harm.
  const regret = (handle: InteractionHandle, type: InteractionType, locale: string | null): void => {
    if (type === InteractionType.ApplicationCommandAutocomplete) void offer(interactionParts, handle, []);
    else void answerAtOnce(interactionParts, handle, wordsFor(locale).say('unexpected'));
  };
  const unread = createUnreadInteractions((handle, type) => {
    log.warn('an interaction could not be read');
    regret(handle, type, null);
  });
  client.on(Events.Raw, unread.onPacket);
  client.on(Events.Raw, mendPacket);
  client.on(Events.Raw, deletions.onPacket);
  client.on(Events.InteractionCreate, (interaction) => {
    unread.onRead(interaction.id);
    routeInteraction(interactionParts, interaction).catch((error: unknown) => {
      log.error('an interaction could not be routed', { error });
      const { id, token, applicationId, user, type, locale } = interaction;
      regret({ id, token, applicationId, person: user.id }, type, locale);
    });
  });
  client.on(Events.MessageCreate, (message) => {
    onMessage(message).catch((error: unknown) => log.error('a message could not be routed', { error }));
  });
}

/** A bot whose commands could not be registered still answers mentions and direct messages. */
async function registerCommands(client: Client, log: Log): Promise<ReadonlyMap<string, string>> {
  const id = client.application?.id;
  if (id === undefined) return new Map();
  try {
    const { outcome, ids } = await deployCommands(client.rest, id, commands);
    log.info('commands compared with those registered', { result: outcome });
    return ids;
  } catch (error) {
    log.error('the commands could not be registered', requestFields(error));
    return new Map();
  }
}
