#!/usr/bin/env node
// The process entry: settings, signals and crashes here, everything else in cli/ and services.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './cli/run-cli.js';
import { createTerminal } from './cli/terminal.js';
import { type Config, forbidTracing, loadConfig, readEnvironment } from './config.js';
import { keepYoungObjectsYoung } from './heap.js';
import { createLog } from './log.js';
import { packageRoot } from './package-root.js';
import { createServices } from './services.js';

/** npm passes Ctrl-C on to a process that the terminal has already told: two signals this close are one wish. */
const sameWishMs = 500;

async function main(words: readonly string[]): Promise<number> {
  keepYoungObjectsYoung();
  forbidTracing();
  const terminal = createTerminal(process);
  const log = (config: Pick<Config, 'logLevel' | 'secrets'>) =>
    createLog({
      level: config.logLevel,
      secrets: config.secrets,
      readable: terminal.err.isTerminal,
      write: (line) => void terminal.err.write(line),
    });
  let known: Pick<Config, 'logLevel' | 'secrets'> = { logLevel: 'error', secrets: [] };
  const crash = (what: string) => (error: unknown) => {
    log(known).error(what, { error });
    process.exit(1);
  };
  // What Discord sends and discord.js cannot read ends here. One packet must not take the bot from everybody else.
  const survive = (error: unknown) => log(known).error('A rejection that nobody handled was left behind.', { error });
  process.on('uncaughtException', crash('Byline stopped because of an error that was not foreseen.'));
  process.on(
    'unhandledRejection',
    words[0] === 'serve' ? survive : crash('Byline stopped because of a rejection that nobody handled.'),
  );
  endQuietlyWhenTheReaderLeaves();
  return await runCli(
    {
      version: readVersion(),
      loadConfig: ({ corpus, data }) => {
        const env = readEnvironment(process.cwd());
        const config = loadConfig(
          { ...env, ...(corpus && { CORPUS_DIR: corpus }), ...(data && { DATA_DIR: data }) },
          { cwd: process.cwd() },
        );
        known = config;
        return config;
      },
      createLog: log,
      logCause: (error) => log(known).error('The cause of what follows:', { error }),
      services: createServices(),
      terminal,
      stopping: listenForSignals(words[0] ?? ''),
    },
    words,
  ).catch((error: unknown) => {
    log(known).error('Byline stopped because of an error that was not foreseen.', { error });
    return 1;
  });
}

function readVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}

/** `byline … | head` is no failure. */
function endQuietlyWhenTheReaderLeaves(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

/**
 * Only what runs until it is told to stop listens; for the rest a signal does what it always does. The child processes
 * leave Ctrl-C to their parent, which lets them go once the questions in flight are answered.
 */
function listenForSignals(command: string): AbortSignal {
  const controller = new AbortController();
  if (command === 'engine' || command === 'ingest') process.on('SIGINT', () => {});
  if (command !== 'serve') return controller.signal;
  let firstAt: number | null = null;
  const stop = (_signal: NodeJS.Signals, number: number) => {
    if (firstAt !== null && performance.now() - firstAt > sameWishMs) process.exit(128 + number);
    firstAt ??= performance.now();
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}

const status = await main(process.argv.slice(2));
process.stdout.write('', () => process.exit(status));
