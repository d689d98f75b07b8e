// In: the client's events. Out: a fault when the connection is gone for good, so that a process without a gateway does not live on.
import { type Client, Events, RESTEvents, Status } from 'discord.js';
import type { Fault } from '../errors.js';
import type { Log } from '../log.js';
import { faultOfClose, requestFields, stayedAway, tokenRefused, tooManyInvalid } from './discord-faults.js';
import type { BotTiming } from './discord-settings.js';

export interface ConnectionParts {
  readonly client: Client;
  readonly timing: Pick<BotTiming, 'awayMs'>;
  readonly log: Log;
  readonly onFatal: (fault: Fault) => void;
}

/** Discord bans an address at ten thousand refused requests in ten minutes; half of that is far beyond any honest day. */
const invalidRequestsEndured = 5_000;

/** Listens to everything whose absence would end the process or hide its end. @returns stops the watch */
export function watchConnection({ client, timing, log, onFatal }: ConnectionParts): () => void {
  let away: NodeJS.Timeout | null = null;
  let isOver = false;
  const isBack = (): void => {
    if (away) clearTimeout(away);
    away = null;
  };
  const isAway = (): void => {
    away ??= setTimeout(() => onFatal(stayedAway()), timing.awayMs);
    away.unref();
  };
  client.on(Events.Error, (error) => log.error('discord.js reported an error', { error }));
  client.on(Events.Warn, () => log.warn('discord.js reported a warning'));
  client.on(Events.ShardError, (error) => log.warn('the gateway connection failed', requestFields(error)));
  client.on(Events.ShardReconnecting, () => {
    // Also emitted when the client itself says goodbye.
    if (isOver) return;
    log.info('reconnecting to the gateway');
    isAway();
  });
  client.on(Events.ShardReady, isBack);
  client.on(Events.ShardResume, isBack);
  client.on(Events.ShardDisconnect, ({ code }) => onFatal(faultOfClose(code)));
  client.on(Events.Invalidated, () => onFatal(stayedAway()));
  client.rest.on(RESTEvents.Response, (request, response) => {
    // The library forgets its token at the first 401; a token of an interaction that has died is no such thing.
    if (response.status === 401 && !/^\/(webhooks|interactions)\//.test(request.path)) onFatal(tokenRefused());
  });
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => {
    log.warn('Discord refused many requests', { count });
    if (count >= invalidRequestsEndured) onFatal(tooManyInvalid());
  });
  return () => {
    isOver = true;
    isBack();
  };
}

/** The manager's own status never leaves "ready" again, so the shards are asked. */
export function isConnected(client: Client): boolean {
  return client.isReady() && client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => status === Status.Ready);
}
