import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bot, type BotParts, createBot } from '../../src/discord/create-bot.js';
import type { Archive } from '../../src/engine/archive.js';
import { createLog } from '../../src/log.js';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/playground/local-discord.js';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import { openStateStore, type StateStore } from '../../src/store/state-store.js';
import { createExchangeChecker } from './discord-openapi.js';

/** Newsroom is served, Elsewhere is not: ada owns Newsroom, eve may manage it, bob is a member, mallory is a member of Elsewhere alone. */
export const twoServers: LocalDiscordOptions = {
  guilds: [
    {
      name: 'Newsroom',
      owner: 'ada',
      channels: ['general', 'archive'],
      roles: [{ name: 'Editors', permissions: ['ManageGuild'] }, { name: 'Archivists' }],
      members: ['ada', { name: 'eve', roles: ['Editors'] }, 'bob', { name: 'carol', roles: ['Archivists'] }],
    },
    { name: 'Elsewhere', owner: 'mallory', channels: ['lobby'], members: ['mallory'] },
  ],
};

export interface RunningBot {
  readonly discord: LocalDiscord;
  readonly bot: Bot;
  readonly state: StateStore;
  readonly dataDir: string;
  /** Everything that was logged, as JSON lines. */
  readonly logged: string[];
  /** @throws Error when anything that was sent does not fit Discord's own document, where that is at hand */
  close(): Promise<void>;
}

/** A local Discord and, connected to it, the bot as the program makes it, with the archive given. */
export async function startBot(
  archive: Archive,
  options: { parts?: Partial<BotParts>; discord?: LocalDiscordOptions } = {},
): Promise<RunningBot> {
  const checker = createExchangeChecker();
  const discord = await startLocalDiscord({ ...twoServers, ...options.discord, onExchange: checker.observe });
  const folder = mkdtempSync(join(tmpdir(), 'byline-bot-'));
  const logged: string[] = [];
  const state = openStateStore(join(folder, 'state.db'), Date.now);
  const bot = createBot({
    archive,
    settings: { token: discord.token, api: discord.apiUrl, guilds: [discord.guild('Newsroom').id], owners: null },
    state,
    dataDir: folder,
    log: createLog({ level: 'debug', readable: false, write: (line) => logged.push(line) }),
    ...options.parts,
    timing: { redeliveryMs: [50, 100], ...options.parts?.timing },
  });
  const close = async (): Promise<void> => {
    await bot.stop();
    await discord.close();
    state.close();
    rmSync(folder, { recursive: true, force: true });
    const complaints = checker.complaints();
    if (complaints.length > 0) throw new Error(`Discord's own document does not allow this: ${complaints.join('; ')}`);
  };
  await bot.start().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { discord, bot, state, dataDir: folder, logged, close };
}

/** Every body of a message that the bot sent, whichever way. */
export function sentBodies(discord: LocalDiscord): Record<string, unknown>[] {
  return discord.requests
    .filter(({ method, route }) => method !== 'GET' && /messages|callback|webhooks/.test(route))
    .map(({ body }) => body as Record<string, unknown>)
    .map((body) => (typeof body.type === 'number' && 'data' in body ? (body.data as Record<string, unknown>) : body))
    .filter((body) => 'content' in body);
}
