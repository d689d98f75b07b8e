import { createInterface } from 'node:readline/promises';
import type { Archive } from '../engine/archive.js';
import { answerLine, type LineOptions } from './answer-line.js';
import type { CommandContext } from './command-context.js';
import { describeArchive } from './describe-archive.js';

const help = 'Type a question in your own words; the answer comes from the dumps, with its sources. :q leaves.\n\n';

/** Questions typed one after the other, which may refer to those before, until `:q`, the end of the input or Ctrl-C. Arrow keys bring earlier ones back. */
export async function prompt(context: CommandContext, archive: Archive, options: Omit<LineOptions, 'memory'>): Promise<void> {
  const { terminal, stopping } = context;
  await terminal.out.write(`${describeArchive(await archive.status())}\nType a question, or :q to leave.\n\n`);
  const reader = createInterface({ input: terminal.input, output: terminal.screen, terminal: true, historySize: 200 });
  reader.on('SIGINT', () => reader.close());
  stopping.addEventListener('abort', () => reader.close(), { once: true });
  const remembering = { ...options, memory: { turns: [] } };
  reader.setPrompt('? ');
  reader.prompt();
  for await (const line of reader) {
    if (/^\s*:(q|quit|exit)\s*$/.test(line)) break;
    if (/^\s*:?(\?|help|h)\s*$/.test(line) || /^\s*:\S*\s*$/.test(line)) await terminal.out.write(help);
    else if (line.trim() !== '') await answerLine(context, archive, line, remembering);
    if (stopping.aborted) break;
    reader.prompt();
  }
  reader.close();
}
