// The bot in a Discord of its own. In: the settings, and how a bot is started with changed ones. Out: the page's address, then the running
// bot. Called by services.ts. The page is up at once; the bot comes online when there is something to answer from.
import { randomUUID } from 'node:crypto';
import type { RunningBot } from './cli/cli-services.js';
import { describeArchive } from './cli/describe-archive.js';
import type { Config } from './config.js';
import type { ArchiveStatus } from './engine/archive.js';
import type { IndexProgress } from './ingest/index-report.js';
import { type LocalDiscordOptions, startLocalDiscord } from './playground/local-discord.js';
import { startPage } from './playground/page/page-server.js';
import { addThread } from './playground/world/add-channel.js';

export interface BotHooks {
  readonly onProgress: (progress: IndexProgress) => void;
  readonly onReady: (status: ArchiveStatus) => void;
  /** After each run of the index. */
  readonly onIndexed: (status: ArchiveStatus) => void;
}

export interface PlaygroundParts {
  readonly onAddress: (url: string) => Promise<void>;
  readonly startBot: (config: Config, hooks: BotHooks) => Promise<RunningBot>;
}

/** One of each kind of person that the bot tells apart. */
const people = [
  { name: 'Robin', about: 'member' },
  { name: 'Alex', about: 'administrator' },
  { name: 'Morgan', about: 'owner of the bot' },
];

/** Some thousand messages, as many as anybody scrolls through. */
const keep = { messages: 3_000, requests: 500, fileBytes: 64 * 1024 * 1024 };

const newsroom: LocalDiscordOptions = {
  application: { name: 'Byline', owner: 'Morgan' },
  guilds: [
    {
      name: 'Newsroom',
      owner: 'Morgan',
      channels: ['general', 'research'],
      roles: [{ name: 'Administrators', permissions: ['ManageGuild', 'ManageMessages', 'ManageThreads'] }],
      members: ['Robin', { name: 'Alex', roles: ['Administrators'] }, 'Morgan'],
    },
  ],
  keep,
};

export async function startPlayground(config: Config, { onAddress, startBot }: PlaygroundParts): Promise<RunningBot> {
  const discord = await startLocalDiscord({
    ...newsroom,
    token: `playground-${randomUUID()}`,
    privilegedIntents: ['messageContent'],
  });
  try {
    // One that the bot opened, so that everything said in it is for the bot.
    addThread(discord.world, discord.channel('general'), { name: 'first questions', owner: discord.world.bot });
    const page = await startPage({ discord, guild: 'Newsroom', people, port: config.playgroundPort });
    try {
      await onAddress(page.url);
      page.tell({ status: 'Byline is starting' });
      const bot = await startBot(
        { ...config, discord: { token: discord.token, api: discord.apiUrl, guilds: null, owners: null } },
        {
          onProgress: ({ step, done, total }) => page.tell({ status: `Byline is ${step}: ${done} of ${total}` }),
          onReady: (status) => page.tell({ status: 'Byline is connecting', ...wordsOf(status) }),
          onIndexed: (status) => page.tell(wordsOf(status)),
        },
      );
      page.tell({ status: '' });
      const stop = async (): Promise<void> => {
        await bot.stop();
        await page.close();
        await discord.close();
      };
      return { stopped: bot.stopped, stop };
    } catch (error) {
      await page.close();
      throw error;
    }
  } catch (error) {
    await discord.close();
    throw error;
  }
}

/** What the page's greeting says of the archive. */
function wordsOf(status: ArchiveStatus): { about: string; examples: string[] } {
  return { about: describeArchive(status), examples: examplesFor(status) };
}

/** Questions that any archive can answer, with the outlets that have the most in this one. */
function examplesFor({ outlets }: ArchiveStatus): string[] {
  const [first, second] = outlets
    .flatMap(({ name, articles }) => (name === null ? [] : [{ name, articles }]))
    .sort((one, other) => other.articles - one.articles);
  if (!first) return [];
  const latest = `What is the latest report from ${first.name}?`;
  const count = `How many reports are there from ${(second ?? first).name}?`;
  return [latest, count];
}
