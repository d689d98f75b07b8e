import { PassThrough } from 'node:stream';
import { createColors } from 'picocolors';
import type { Answer } from '../../src/answer/answer.js';
import type { CliServices } from '../../src/cli/cli-services.js';
import { runCli } from '../../src/cli/run-cli.js';
import type { Paper } from '../../src/cli/terminal.js';
import { loadConfig } from '../../src/config.js';
import type { Archive } from '../../src/engine/archive.js';
import { createLog } from '../../src/log.js';

/** Runs one command line against scripted services; whatever is not scripted throws. */
export async function runScripted(
  words: readonly string[],
  script: {
    readonly archive?: Partial<Archive>;
    readonly services?: Partial<CliServices>;
    readonly input?: string;
    readonly env?: Record<string, string>;
  } = {},
) {
  const calls: string[] = [];
  const out = createRecordedPaper();
  const err = createRecordedPaper();
  const input = new PassThrough();
  input.end(script.input ?? '');
  const archive = scripted<Archive>('archive', { close: async () => {}, ...script.archive }, calls);
  const services = scripted<CliServices>('services', { openArchive: async () => archive, ...script.services }, calls);
  const status = await runCli(
    {
      version: '1.2.3',
      loadConfig: ({ corpus, data }) =>
        loadConfig(
          { ...script.env, ...(corpus && { CORPUS_DIR: corpus }), ...(data && { DATA_DIR: data }) },
          { cwd: '/nowhere' },
        ),
      createLog: () => createLog({ level: 'warn', readable: false, write: (line) => void err.paper.write(line) }),
      logCause: () => {},
      services,
      terminal: { input: input as never, screen: process.stdout, interactive: false, out: out.paper, err: err.paper },
      stopping: new AbortController().signal,
    },
    words,
  );
  return { status, stdout: out.text(), stderr: err.text(), calls };
}

function createRecordedPaper(): { paper: Paper; text: () => string } {
  const pieces: string[] = [];
  return {
    paper: {
      isTerminal: false,
      colors: createColors(false),
      columns: () => Number.POSITIVE_INFINITY,
      write: async (text) => void pieces.push(text),
    },
    text: () => pieces.join(''),
  };
}

function scripted<T extends object>(name: string, methods: Partial<T>, calls: string[]): T {
  return new Proxy(methods as T, {
    get: (target, method) => {
      if (method === 'then') return undefined;
      const known = Reflect.get(target, method) as ((...args: unknown[]) => unknown) | undefined;
      if (!known) throw new Error(`${name}.${String(method)} is not scripted`);
      return (...args: unknown[]) => {
        calls.push(String(method));
        return known(...args);
      };
    },
  });
}

export const someAnswer: Answer = {
  question: 'What did the lab cost?',
  status: 'answered',
  text: 'The lab cost 12 million crowns. [1]',
  language: 'en',
  generator: 'extractive',
  statements: [{ text: 'The lab cost 12 million crowns.', citations: [1] }],
  citations: [
    {
      n: 1,
      dump: 'news/a.txt',
      lines: [7, 8],
      quote: 'The lab cost 12 million crowns.',
      outlet: 'Pinewood Wire',
      host: 'Skylark News',
      title: 'A lab \u001b[31mfor sale',
      published: '2025-01-31',
      kind: 'translation',
      url: null,
      article: '0011223344556677',
      translationOf: {
        dump: 'news/b.txt',
        lines: [1, 9],
        outlet: 'Shiomi Shinpo',
        host: null,
        title: '研究所を売却',
        published: null,
        kind: 'report',
        url: null,
        article: '8899aabbccddeeff',
      },
      alsoIn: [{ dump: 'news/c.txt', lines: [3, 3], outlet: 'Pinewood Wire' }],
    },
  ],
  nearest: [],
  understood: { outlets: [], authors: [], from: null, to: null, language: 'en', carriedOver: [] },
  conflicts: [],
  notices: ['2 articles without a date were left out.'],
  removed: 0,
  confidence: 0.9,
  timings: { retrieveMs: 3, answerMs: 1, totalMs: 4 },
};

export const notFound: Answer = {
  ...someAnswer,
  status: 'not-found',
  text: 'The archive does not answer this.',
  statements: [],
  citations: [],
  notices: [],
  nearest: [{ article: '0011223344556677', title: 'A lab for sale', outlet: null, published: null, dump: 'news/a.txt' }],
};
