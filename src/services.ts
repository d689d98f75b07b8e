// The composition root: what each command needs, built from the parts of every room, in pipeline order.
// Called by main.ts. Rooms are imported when they are first called for: a question must not wait for discord.js to load.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliServices, NativeParts, RunningBot, UsageRecords } from './cli/cli-services.js';
import type { Config } from './config.js';
import type { IndexRuns } from './discord/index-runs.js';
import type { HealthServer } from './discord/serve-health.js';
import type { Archive, ArchiveStatus } from './engine/archive.js';
import { forkCommand } from './engine/fork-command.js';
import { toldAfterIndex } from './engine/told-after-index.js';
import { Fault } from './errors.js';
import type { IndexProgress } from './ingest/index-report.js';
import type { Log } from './log.js';

export function createServices(): CliServices {
  return {
    openArchive: async (config, log) => (await import('./corpus-parts.js')).localArchive(config, log),
    loadOutlets: async ({ corpusDir }) => {
      const { loadOutlets } = await import('./dump/outlets.js');
      return loadOutlets({ files: [join(corpusDir, 'outlets.yaml')] });
    },
    readArticles: async (config, onProgress) => {
      const { readArticles } = await import('./cli/read-articles.js');
      const { ingestParts } = await import('./corpus-parts.js');
      return await readArticles(ingestParts(config), onProgress);
    },
    openUsage,
    startBot,
    startPlayground: async (config, log, options) => {
      const { startPlayground } = await import('./start-playground.js');
      return await startPlayground(config, {
        ...options,
        startBot: (changed, hooks) => startBot(changed, log, { ...options, ...hooks }),
      });
    },
    deployCommands,
    nativeParts,
    tryModel: async (config) => (await import('./corpus-parts.js')).tryLanguageModel(config),
    tryEmbedder: async (config) => (await import('./corpus-parts.js')).tryEmbedder(config),
    runChild,
  };
}

/** Shorter than a person notices: nobody waits for a record. */
const usagePatienceMs = 250;

async function openUsage({ dataDir }: Config, { create }: { readonly create: boolean }): Promise<UsageRecords | null> {
  const path = join(dataDir, 'state.db');
  if (!create && !existsSync(path)) return null;
  const { openStateStore } = await import('./store/state-store.js');
  return openStateStore(path, Date.now, usagePatienceMs);
}

interface StartOptions {
  readonly index: boolean;
  readonly onProgress?: (progress: IndexProgress) => void;
  /** Hears what there is to answer from, before the bot is connected. */
  readonly onReady?: (status: ArchiveStatus) => void;
  /** Hears what there is to answer from after each run of the index. */
  readonly onIndexed?: (status: ArchiveStatus) => void;
}

async function startBot(config: Config, log: Log, options: StartOptions): Promise<RunningBot> {
  const { createRemoteArchive } = await import('./engine/remote-archive.js');
  const { openStateStore } = await import('./store/state-store.js');
  const { createBot } = await import('./discord/create-bot.js');
  const { serveHealth } = await import('./discord/serve-health.js');
  const { sweepPending } = await import('./discord/sweep-pending.js');
  const lock = await lockDataDir(config.dataDir);
  sweepPending(config.dataDir, Date.now());
  const remote = createRemoteArchive({
    start: ({ exactSearch }) => forkChild('engine', config, exactSearch),
    log,
  });
  const archive = options.onIndexed ? toldAfterIndex(remote, options.onIndexed, log) : remote;
  const state = openStateStore(join(config.dataDir, 'state.db'), Date.now);
  state.interruptAudits();
  const { budgets, memoryMinutes } = config;
  const bot = createBot({
    archive,
    settings: { ...config.discord, token: requireToken(config) },
    state,
    dataDir: config.dataDir,
    log,
    ...{ budgets, memoryMinutes },
  });
  let stopping = false;
  let health: HealthServer | null = null;
  const stop = once(async () => {
    stopping = true;
    await bot.stop();
    await health?.close();
    await archive.close();
    state.close();
    lock.release();
  });
  try {
    if (config.healthPort !== null) health = await serveHealth(config.healthPort, bot.health);
    if (options.index) await indexForBot(archive, log, { isStopping: () => stopping, runs: bot.indexRuns, ...options });
    options.onReady?.(await archive.status());
    await bot.start();
  } catch (error) {
    await stop();
    throw error;
  }
  return { stopped: bot.stopped, stop };
}

/** The first index is waited for, since there is nothing to answer from before; later ones run while the bot answers from the last. */
async function indexForBot(
  archive: Archive,
  log: Log,
  {
    isStopping,
    onProgress,
    runs,
  }: Pick<StartOptions, 'onProgress'> & { readonly isStopping: () => boolean; readonly runs: IndexRuns },
): Promise<void> {
  const serving = await archive.status().then(({ generation }) => generation !== null, isUnusable);
  // Seen by /reindex status, and ended by its cancel, like any other.
  const begun = runs.begin('', null);
  const watched = (progress: IndexProgress): void => {
    if (begun !== null) begun.progress = progress;
    onProgress?.(progress);
  };
  const ended = archive.index({}, watched, begun?.signal).finally(() => begun !== null && runs.end(begun));
  const run = ended.then(
    ({ dumps, chunks, refused }) => log.info('the index is up to date', { dumps: dumps.total, chunks, refused: refused.length }),
    (error: unknown) => {
      if (!serving) throw error;
      // A run that a stop cuts off is no failure of the index; the next start goes on with it.
      if (isStopping()) return log.info('the index run ends with the program; the next start goes on with it');
      if (error instanceof Fault && error.code === 'busy') return log.info('the index is being brought up to date already');
      log.error('the index could not be brought up to date; what was published before serves', { error });
    },
  );
  if (!serving) await run;
}

/** What an older version published, or what was damaged, is made again by the run: as good as nothing to answer from. */
function isUnusable(error: unknown): false {
  if (error instanceof Fault && error.code === 'storage') return false;
  throw error;
}

async function deployCommands(config: Config): Promise<string> {
  const { deployAlone } = await import('./discord/deploy-commands.js');
  const { commands } = await import('../commands/index.js');
  const deployment = await deployAlone({ token: requireToken(config), api: config.discord.api }, commands);
  return deployment.outcome === 'unchanged' ? 'The commands are registered as they should be.' : 'The commands were registered.';
}

const runChild: CliServices['runChild'] = async ({ role, exactSearch }, config, log) => {
  const { processChannel } = await import('./engine/channel.js');
  const { ingestParts, localArchive } = await import('./corpus-parts.js');
  const channel = processChannel();
  const { createChildIngest, createChildInspect, runIngestProcess } = await import('./engine/ingest-process.js');
  if (role === 'ingest') {
    const { createIngest } = await import('./ingest/ingest.js');
    const { createInspectDump } = await import('./ingest/uploads/inspect-dump.js');
    const parts = ingestParts(config);
    return await runIngestProcess({ ingest: createIngest(parts), inspect: createInspectDump(parts), channel, log });
  }
  const { runEngine } = await import('./engine/engine-process.js');
  const until = new Promise<void>((closed) => channel?.onClose(closed));
  const child = { start: () => forkChild('ingest', config, false), until };
  const aside = { ingest: createChildIngest(child), inspect: createChildInspect(child) };
  await runEngine({ archive: localArchive(config, log, { ...aside, exactSearch }), channel, log });
};

async function nativeParts(): Promise<NativeParts> {
  const { loadHnswlib } = await import('./indexes/hnswlib.js');
  return { sqlite: await sqliteVersion(), hnswlib: (await loadHnswlib()) !== null };
}

async function sqliteVersion(): Promise<string | null> {
  try {
    const { openForWriting } = await import('./store/database.js');
    const database = openForWriting(':memory:');
    const { version } = database.prepare('SELECT sqlite_version() AS version').get() as { version: string };
    database.close();
    return version;
  } catch {
    return null;
  }
}

/** One bot a data folder: two would answer everything twice. */
async function lockDataDir(dataDir: string): Promise<{ release(): void }> {
  const [{ takeIngestLock }, { makeDataFolder }] = await Promise.all([
    import('./store/ingest-lock.js'),
    import('./ingest/stored-corpus.js'),
  ]);
  makeDataFolder(dataDir);
  try {
    return takeIngestLock(join(dataDir, 'serve.lock'));
  } catch (cause) {
    if (!(cause instanceof Fault && cause.code === 'busy')) throw cause;
    throw new Fault('busy', `Another Byline serves the data folder ${dataDir} already.`, {
      remedy: 'Stop it first, or give this one another DATA_DIR and another token.',
      retry: true,
      cause,
    });
  }
}

/** This program once more, as one of its own child processes. */
function forkChild(role: 'engine' | 'ingest', config: Config, exactSearch: boolean) {
  const main = fileURLToPath(new URL('./main.js', import.meta.url));
  const words = [role, '--corpus', config.corpusDir, '--data', config.dataDir];
  return forkCommand(main, exactSearch ? [...words, '--exact-search'] : words);
}

function requireToken(config: Config): string {
  if (config.discord.token !== null) return config.discord.token;
  throw new Fault('settings', 'DISCORD_TOKEN is not set.', { remedy: 'Put it into .env; README.md shows where to get it.' });
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= work();
    return running;
  };
}
