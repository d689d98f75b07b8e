// In: the settings of servers as stored. Out: the same, also while they cannot be read: a question must not fail for want of them. Called by create-bot.ts.
import type { Log } from '../log.js';
import { defaultServerSettings, type ServerRows, type ServerSettings } from '../store/server-rows.js';

/** What was read last holds where nothing can be read, so that what a server keeps private does not become public by a full disk. */
export function lastKnownSettings(rows: ServerRows, log: Log): ServerRows {
  const known = new Map<string, ServerSettings>();
  return {
    ...rows,
    settings(server) {
      try {
        const settings = rows.settings(server);
        known.set(server, settings);
        return settings;
      } catch (error) {
        log.warn('the settings of a server could not be read', { error });
        return known.get(server) ?? defaultServerSettings;
      }
    },
  };
}
