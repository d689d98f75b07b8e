import { readFile, stat } from 'node:fs/promises';
import { decode, largestDumpBytes } from '../../dump/decode.js';
import { Fault } from '../../errors.js';
import type { CommandContext } from '../command-context.js';
import { checkJson } from '../contract-json.js';
import { linesOf } from '../lines-of.js';
import { openArchive } from '../open-archive.js';
import { type QuestionOptions, readLimits, readQuestion } from '../question-options.js';
import { recordingArchive } from '../recording-archive.js';
import { showCheck } from '../show-check.js';

export interface CheckOptions extends QuestionOptions {
  readonly json?: boolean;
  /** False for --no-index. */
  readonly index: boolean;
}

/** `byline check`: each statement of a text, given as words, by the name of its file or from stdin, supported, contradicted or not found. */
export async function check(context: CommandContext, words: readonly string[], options: CheckOptions): Promise<void> {
  const { terminal } = context;
  const nothing = new Fault('usage', 'There is no text to check.', {
    remedy: 'Write it after "check", name a text file, or pipe it in.',
  });
  if (words.length === 0 && terminal.interactive) throw nothing;
  const given = words.length > 0 ? ((await fileNamed(words)) ?? words.join(' ')) : await allOf(terminal.input);
  if (given.trim() === '') throw nothing;
  const text = readQuestion(given, readLimits(options), 'text');
  const archive = recordingArchive(context, await openArchive(context, options));
  try {
    const checked = await archive.check(text);
    await terminal.out.write(
      options.json ? `${JSON.stringify(checkJson(checked), null, 2)}\n` : showCheck(checked, terminal.out.colors),
    );
  } finally {
    await archive.close();
  }
}

/** A file's text, where the one word that was given is the name of one: nobody has a file name checked. */
async function fileNamed(words: readonly string[]): Promise<string | null> {
  const [name = ''] = words;
  const found = words.length === 1 ? await stat(name).catch(() => null) : null;
  if (found === null || !found.isFile()) return null;
  const refused = new Fault('usage', `The file ${name} holds no text that can be checked.`, {
    remedy: 'Name a text file, or write the text after "check".',
  });
  if (found.size > largestDumpBytes) throw refused;
  const decoded = decode(await readFile(name));
  if ('refused' in decoded) throw refused;
  return decoded.text;
}

async function allOf(input: Parameters<typeof linesOf>[0]): Promise<string> {
  const lines: string[] = [];
  for await (const line of linesOf(input)) lines.push(line);
  return lines.join('\n');
}
