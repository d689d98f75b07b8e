// In: what a server's administrators have set. Out: the same, with defaults. Part of state.db.
import { z } from 'zod';
import type { SqliteDatabase } from './connect.js';

export const answerPlaces = ['place', 'thread'] as const;
export const visibilities = ['public', 'private'] as const;

/** How the bot behaves in one server. The roles that administer it are kept apart. */
export interface ServerSettings {
  /** Ids of the channels where it answers for all to see, with their threads; empty: everywhere. */
  readonly channels: readonly string[];
  /** Whether a mention is answered in a thread of its own. */
  readonly answerIn: (typeof answerPlaces)[number];
  /** Whether an answer to a command is for all to see unless its asker says otherwise. */
  readonly visibility: (typeof visibilities)[number];
  /** Of the words around answers, by Discord's names; `auto`: each person's and each question's own. */
  readonly language: 'auto' | 'en' | 'zh-TW' | 'zh-CN' | 'ja' | 'vi';
  /** Questions that one person may ask a minute; null: as everywhere. */
  readonly questionsAMinute: number | null;
}

export const defaultServerSettings: ServerSettings = {
  channels: [],
  answerIn: 'place',
  visibility: 'public',
  language: 'auto',
  questionsAMinute: null,
};

export interface ServerRows {
  settings(server: string): ServerSettings;
  /** Changes what is given and leaves the rest. */
  change(server: string, changes: Partial<ServerSettings>): void;
}

export const serverMigration = 'CREATE TABLE server (id TEXT PRIMARY KEY, settings TEXT NOT NULL) STRICT, WITHOUT ROWID;';

// Read leniently: what a later version wrote, or what was taken away since, must not keep a server from being answered.
const stored = z.object({
  channels: z.array(z.string()).catch([]),
  answerIn: z.enum(answerPlaces).catch('place'),
  visibility: z.enum(visibilities).catch('public'),
  language: z.enum(['auto', 'en', 'zh-TW', 'zh-CN', 'ja', 'vi']).catch('auto'),
  questionsAMinute: z.number().int().positive().nullable().catch(null),
});

export function createServerRows(database: SqliteDatabase): ServerRows {
  const read = database.prepare<[string], { settings: string }>('SELECT settings FROM server WHERE id = ?');
  const write = database.prepare('INSERT OR REPLACE INTO server (id, settings) VALUES (?, ?)');
  const settings = (server: string): ServerSettings => {
    const row = read.get(server);
    return row === undefined ? defaultServerSettings : stored.parse(JSON.parse(row.settings));
  };
  return {
    settings,
    change: database.transaction((server: string, changes: Partial<ServerSettings>) => {
      write.run(server, JSON.stringify({ ...settings(server), ...changes }));
    }),
  };
}
