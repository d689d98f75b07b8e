import { PassThrough, Writable } from 'node:stream';
import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/answer/ask-options.js';
import type { CommandContext } from '../../src/cli/command-context.js';
import { prompt } from '../../src/cli/prompt.js';
import type { Archive } from '../../src/engine/archive.js';
import { Fault } from '../../src/errors.js';
import { someAnswer } from './scripted-cli.js';

const paper = { isTerminal: false, colors: createColors(false), columns: () => 80, write: async () => {} };

/** Types the lines, and gives the turns that came with each question. */
async function turnsOf(lines: readonly string[]): Promise<string[][]> {
  const asked: string[][] = [];
  const archive = {
    status: async () => ({ dumps: 1, articles: 1, outlets: [], sample: false }),
    ask: async ({ text }: { text: string }, { turns = [] }: { turns?: readonly Turn[] } = {}) => {
      asked.push(turns.map(({ question }) => question));
      if (text === 'fail') throw new Fault('engine', 'No.', { remedy: 'Try again.' });
      return { ...someAnswer, question: text, standing: text === 'and when?' ? 'When was the lab sold?' : null };
    },
  };
  const input = new PassThrough();
  const screen = new Writable({ write: (_piece, _encoding, done) => done() });
  const context = { terminal: { input, screen, out: paper, err: paper }, stopping: new AbortController().signal };
  const ended = prompt(context as unknown as CommandContext, archive as unknown as Archive, {
    limits: { outlets: [], from: null, to: null },
    index: false,
  });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await ended;
  return asked;
}

describe('the prompt', () => {
  it('passes on the last four questions, as they were searched, and none that failed', async () => {
    const asked = await turnsOf(['What was sold?', 'fail', 'and when?', 'three', 'four', 'five', ':q']);
    expect(asked).toEqual([
      [],
      ['What was sold?'],
      ['What was sold?'],
      ['What was sold?', 'When was the lab sold?'],
      ['What was sold?', 'When was the lab sold?', 'three'],
      ['What was sold?', 'When was the lab sold?', 'three', 'four'],
    ]);
  });
});
