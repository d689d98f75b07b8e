import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forkCommand } from '../../src/engine/fork-command.js';
import { createChildInspect } from '../../src/engine/ingest-process.js';
import { addedCorpus, records } from '../ingest/uploads/added-corpus.js';

let corpus: ReturnType<typeof addedCorpus>;
beforeEach(() => {
  corpus = addedCorpus();
});
afterEach(() => corpus.close());

it('an owner’s file is looked at by the program itself in a process of its own', async () => {
  const words = ['ingest', '--corpus', corpus.corpusDir, '--data', corpus.dataDir];
  const inspect = createChildInspect({ start: () => forkCommand(resolve('dist/src/main.js'), words) });
  const file = corpus.file('tram.json', records(['Tram line reopened']));
  expect(await inspect(file)).toEqual(await corpus.archive.inspect(file));
});

it('a file whose reading ends the process is a fault, and no more', async () => {
  const inspect = createChildInspect({ start: () => forkCommand(resolve('test/engine/scripted-engine.mjs'), ['dead']) });
  const died = { name: 'Fault', code: 'engine', message: expect.stringContaining('exit code 3') };
  await expect(inspect({ name: 'a.txt', path: '/a.txt' })).rejects.toMatchObject(died);
});
