import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/ingest/data-folder.js';
import { createIngest } from '../../src/ingest/ingest.js';
import type { IngestParts } from '../../src/ingest/ingest-parts.js';
import { createPublishedGenerations } from '../../src/ingest/open-generation.js';
import { scriptedParts } from './scripted-parts.mjs';

let root: string;
let corpusDir: string;
let dataDir: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'byline-cancel-'));
  corpusDir = join(root, 'corpus');
  dataDir = join(root, 'data');
  mkdirSync(corpusDir);
  write('a.txt', '# One\nThe bridge was opened.\n');
  write('b.txt', '# Two\nThe quay was closed.\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (dump: string, text: string) => writeFileSync(join(corpusDir, dump), text);
const cancelled = { code: 'busy', message: expect.stringContaining('cancelled'), retry: true };
const index = (changes: Partial<IngestParts> = {}) => createIngest({ ...scriptedParts(corpusDir, dataDir), ...changes })({});
const titles = async () => {
  const generation = await createPublishedGenerations(scriptedParts(corpusDir, dataDir)).open();
  const found = generation.corpus.articles().map(({ title }) => title);
  generation.close();
  return found;
};
const foldersOfGenerations = () => readdirSync(join(dataFolder(dataDir, corpusDir).indexesOfCorpus, 'generations'));

/** A run that is cancelled when it reaches the step. */
function cancelledAt(step: string) {
  const cancel = new AbortController();
  const before = (reached: string) => {
    if (reached === step) cancel.abort();
  };
  const ingest = createIngest(scriptedParts(corpusDir, dataDir, { before }));
  return ingest({}, ({ step: name, done }) => before(`${name} ${done}`), cancel.signal);
}

describe('a run that is cancelled', () => {
  it.each(['reading 0', 'read c.txt', 'link', 'probe', 'embed 1', 'embedding 1', 'indexing 0', 'indexing 1', 'indexing 3'])(
    'at "%s" publishes nothing, lets go of the lock, and the next run finishes the work',
    async (step) => {
      const { generation } = await index();
      write('c.txt', '# Three\nThe bridge was sold.\n');
      await expect(cancelledAt(step)).rejects.toMatchObject(cancelled);
      expect(await titles()).toEqual(['One', 'Two']);
      expect(await createPublishedGenerations(scriptedParts(corpusDir, dataDir)).isStale()).toBe(true);
      const next = await index();
      expect(next.generation).not.toBe(generation);
      expect(await titles()).toEqual(['One', 'Two', 'Three']);
      expect(foldersOfGenerations().sort()).toEqual([generation, next.generation].sort());
    },
  );

  it.each(['publishing 0', 'publishing 1'])('at "%s" comes too late and publishes', async (step) => {
    await index();
    write('c.txt', '# Three\nThe bridge was sold.\n');
    await cancelledAt(step);
    expect(await titles()).toEqual(['One', 'Two', 'Three']);
  });

  it('before anything was published leaves nothing, and the next run begins', async () => {
    await expect(cancelledAt('link')).rejects.toMatchObject(cancelled);
    await expect(titles()).rejects.toMatchObject({ code: 'storage' });
    await index();
    expect(await titles()).toEqual(['One', 'Two']);
  });

  it('does not wait for an endpoint that does not answer', async () => {
    const cancel = new AbortController();
    const parts = scriptedParts(corpusDir, dataDir);
    const embedder = parts.embedder && { ...parts.embedder, open: () => new Promise<never>(() => {}) };
    const run = createIngest({ ...parts, embedder })({}, undefined, cancel.signal);
    setTimeout(() => cancel.abort(), 100);
    await expect(run).rejects.toMatchObject(cancelled);
    await index();
  });

  it('ends a dry run too', async () => {
    const cancel = new AbortController();
    const ingest = createIngest(scriptedParts(corpusDir, dataDir));
    await expect(ingest({ dryRun: true }, () => cancel.abort(), cancel.signal)).rejects.toMatchObject(cancelled);
  });
});
