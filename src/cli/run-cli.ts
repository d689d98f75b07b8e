// In: the words after `byline`. Out: the process's exit status: 0 done (also: not found), 1 failed, 2 wrong usage.
// Called by main.ts. Each command is one file in commands/: define here, call there.
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Config } from '../config.js';
import { Fault } from '../errors.js';
import type { Log } from '../log.js';
import type { CliServices } from './cli-services.js';
import type { CommandContext } from './command-context.js';
import { type ArticlesOptions, articles } from './commands/articles.js';
import { type AskOptions, ask } from './commands/ask.js';
import { type CheckOptions, check } from './commands/check.js';
import { type CompareOptions, compare } from './commands/compare.js';
import { deploy } from './commands/deploy.js';
import { doctor } from './commands/doctor.js';
import { type EvalOptions, evalAnswers, evalNoAnswer, evalRetrieval } from './commands/eval.js';
import { type IndexCommandOptions, indexCorpus } from './commands/index-corpus.js';
import { type SearchOptions, search } from './commands/search.js';
import { type ServeOptions, serve } from './commands/serve.js';
import { type TimelineOptions, timeline } from './commands/timeline.js';
import { type UsageOptions, usage } from './commands/usage.js';
import { showFault } from './show-fault.js';
import type { Terminal } from './terminal.js';

/** Folders given on the command line; they win over the settings. */
export interface FolderOptions {
  readonly corpus?: string;
  readonly data?: string;
}

export interface CliParts {
  readonly version: string;
  /** @throws Fault `settings` */
  readonly loadConfig: (folders: FolderOptions) => Config;
  readonly createLog: (config: Config) => Log;
  /** Tells the operator what lies behind a fault. */
  readonly logCause: (cause: unknown) => void;
  readonly services: CliServices;
  readonly terminal: Terminal;
  readonly stopping: AbortSignal;
}

/** Ends a supervisor's restarts: the same start would fail the same way (EX_CONFIG of sysexits.h). Only `serve` on Discord uses it. */
const doNotRestart = 78;

/** @param words the command line without the program's own name */
export async function runCli(parts: CliParts, words: readonly string[]): Promise<number> {
  const outcome = { status: 0 };
  try {
    await createProgram(parts, outcome).parseAsync([...words], { from: 'user' });
    return outcome.status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Fault)) throw error;
    // Its words are general by nature; only the cause tells what to mend.
    if (error.code === 'engine' && error.cause !== undefined) parts.logCause(error.cause);
    await parts.terminal.err.write(showFault(error, parts.terminal.err.colors));
    if (error.code === 'usage') return 2;
    return error.code === 'discord' && !error.retry && words.includes('serve') ? doNotRestart : 1;
  }
}

function createProgram(parts: CliParts, outcome: { status: number }): Command {
  const { terminal } = parts;
  const program = new Command('byline')
    .description('Answers questions from a folder of news dumps, and proves each answer.')
    .version(parts.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.err.write(text),
      getOutHasColors: () => terminal.out.isTerminal,
      getErrHasColors: () => terminal.err.isTerminal,
    });
  const prepare = (options: FolderOptions): CommandContext => {
    const config = parts.loadConfig(options);
    return { config, log: parts.createLog(config), services: parts.services, terminal, stopping: parts.stopping };
  };
  addCorpusCommands(program, prepare);
  addQuestionCommands(program, prepare);
  addEvaluationCommands(program, prepare);
  addServiceCommands(program, prepare, outcome);
  addChildCommands(program, prepare);
  return program;
}

type Prepare = (options: FolderOptions) => CommandContext;

function addCorpusCommands(program: Command, prepare: Prepare): void {
  withFolders(program.command('index'))
    .description('bring the index up to date with the corpus')
    .option('--full', 'read every dump again')
    .option('--dry-run', 'tell what would change, write nothing')
    .option('--force', 'publish even when the corpus is empty or has shrunk by more than half')
    .option('--json', 'print the report as JSON')
    .action((options: FolderOptions & IndexCommandOptions) => indexCorpus(prepare(options), options));
  withFolders(program.command('articles'))
    .description('list the articles found in the dumps')
    .option('--json', 'print them as JSON')
    .option('--explain', 'tell where each field was read, and what is undecided')
    .option('--text', 'with the cleaned text')
    .action((options: FolderOptions & ArticlesOptions) => articles(prepare(options), options));
}

function addQuestionCommands(program: Command, prepare: Prepare): void {
  withLimits(program.command('ask'))
    .description('answer a question; without one on a terminal, a prompt')
    .argument('[question...]')
    .option('--json', 'print the answer as JSON')
    .option('--batch', 'read one question a line from stdin, print one JSON line each')
    .action((words: string[], options: FolderOptions & AskOptions) => ask(prepare(options), words, options));
  withLimits(program.command('check'))
    .description('check each statement of a text against the archive')
    .argument('[text...]', 'the text, or the name of its file; else it is read from stdin')
    .option('--json', 'print JSON')
    .action((words: string[], options: FolderOptions & CheckOptions) => check(prepare(options), words, options));
  withLimits(program.command('timeline'))
    .description('what was reported about a topic, oldest first')
    .argument('<topic...>')
    .option('--json', 'print it as JSON')
    .action((words: string[], options: FolderOptions & TimelineOptions) => timeline(prepare(options), words, options));
  withLimits(program.command('compare'))
    .description('what each outlet says of a topic, and where they differ')
    .argument('<topic...>')
    .option('--json', 'print it as JSON')
    .action((words: string[], options: FolderOptions & CompareOptions) => compare(prepare(options), words, options));
  withLimits(program.command('search'))
    .description('list the passages that fit a question best')
    .argument('<question...>')
    .option('--json', 'print them as JSON')
    .option('--limit <n>', 'how many at most (1 to 100)', readNumberUpTo(100), 10)
    .action((words: string[], options: FolderOptions & SearchOptions) => search(prepare(options), words, options));
}

function addServiceCommands(program: Command, prepare: Prepare, outcome: { status: number }): void {
  withFolders(program.command('serve'))
    .description('the bot on Discord when DISCORD_TOKEN is set, else a page to try it in the browser')
    .option('--no-index', 'serve what is published, without looking at the corpus')
    .action((options: FolderOptions & ServeOptions) => serve(prepare(options), options));
  withFolders(program.command('usage'))
    .description('what was asked, day by day, and what it cost')
    .option('--days <n>', 'how many days back, today included (1 to 400)', readNumberUpTo(400), 30)
    .option('--json', 'print it as JSON')
    .action((options: FolderOptions & UsageOptions) => usage(prepare(options), options));
  withFolders(program.command('deploy'))
    .description('register the Discord commands where they differ')
    .action((options: FolderOptions) => deploy(prepare(options)));
  withFolders(program.command('doctor'))
    .description('check settings, access, corpus and index, and say what to mend')
    .action(async (options: FolderOptions) => {
      outcome.status = (await doctor(prepare(options))) ? 0 : 1;
    });
}

function addEvaluationCommands(program: Command, prepare: Prepare): void {
  const evaluation = program
    .command('eval')
    .description('score a set of questions: docs/evaluation.md tells what the files hold');
  const kinds = [
    ['retrieval', 'how high the evidence of each question ranks, and what is refused', evalRetrieval],
    ['answers', 'which questions are answered rightly, and which refused', evalAnswers],
    ['no-answer', 'each question is asked of its own passages, which look alike', evalNoAnswer],
  ] as const;
  for (const [kind, description, evaluate] of kinds) {
    const command = withFolders(evaluation.command(kind))
      .description(description)
      .requiredOption('--questions <file>', 'JSON array or JSON Lines')
      .option('--json', 'print everything as JSON');
    if (kind !== 'no-answer') command.option('--articles <file>', 'asks these articles instead of the corpus');
    command.action((options: FolderOptions & EvalOptions) => evaluate(prepare(options), options));
  }
}

/** The child processes that Byline starts of itself. */
function addChildCommands(program: Command, prepare: Prepare): void {
  for (const role of ['engine', 'ingest'] as const) {
    withFolders(program.command(role, { hidden: true }))
      .option('--exact-search', 'leave the vector graph alone')
      .action(async (options: FolderOptions & { exactSearch?: boolean }) => {
        const { services, config, log } = prepare(options);
        await services.runChild({ role, exactSearch: options.exactSearch === true }, config, log);
      });
  }
}

function withFolders(command: Command): Command {
  return command
    .option('--corpus <dir>', 'folder of dumps (default: CORPUS_DIR)')
    .option('--data <dir>', 'folder of the index (default: DATA_DIR)');
}

function withLimits(command: Command): Command {
  return withFolders(command)
    .option(
      '--outlet <name>',
      'only this outlet, by any of its names; repeat for several',
      (name, list: string[]) => [...list, name],
      [],
    )
    .option('--from <date>', 'published on or after: 2026-04-27, 2026-04 or 2026')
    .option('--to <date>', 'published on or before')
    .option('--no-index', 'read what is published, without looking at the corpus');
}

function readNumberUpTo(most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
  };
}
