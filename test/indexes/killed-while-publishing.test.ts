import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { currentGeneration, openGenerationFiles, removeOldGenerations } from '../../src/indexes/generation-files.js';

const compiled = pathToFileURL(join(process.cwd(), 'dist/src/indexes/')).href;
const root = mkdtempSync(join(tmpdir(), 'byline-killed-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes and publishes one generation after the other, as fast as it can, and says which are published. */
const PUBLISHER = `
  const [, dataDir, first] = process.argv;
  const { buildLexicalIndex } = await import('${compiled}bm25-builder.js');
  const { buildVectorIndex } = await import('${compiled}choose-vector-index.js');
  const { toVectorSet } = await import('${compiled}vector-set.js');
  const { writeGeneration, publishGeneration, removeOldGenerations } = await import('${compiled}generation-files.js');
  const ids = Array.from({ length: 200 }, (_, at) => at);
  const lexical = buildLexicalIndex(ids.map((id) => ({ id, fields: [{ text: 'chunk number' + id, weight: 1 }] })));
  const vectors = await buildVectorIndex(toVectorSet(4, ids.map((chunk) => ({ chunk, vector: Float32Array.of(1, 0, 0, 0) }))));
  const identity = { embedder: 'e', dimension: 4, tokenizer: '1', chunker: '1', corpus: 'c' };
  for (let number = Number(first); ; number++) {
    const name = 'g' + number;
    await writeGeneration({ dataDir, name, identity, lexical, vectors });
    publishGeneration(dataDir, name);
    removeOldGenerations(dataDir, 1);
    process.stdout.write(name + '\\n');
  }`;

const TRIALS = 30;

describe('a process that is killed while it publishes', () => {
  it('leaves the old or the new generation, whole, every time', { timeout: 60_000 }, async () => {
    const dataDir = root;
    let next = 1;
    for (let trial = 0; trial < TRIALS; trial++) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', PUBLISHER, dataDir, String(next)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const published = await killedAfter(child, 1 + (trial % 13));
      const current = currentGeneration(dataDir);
      const number = Number(current?.slice(1));
      expect(number, `trial ${trial}`).toBeGreaterThanOrEqual(Number(published.slice(1)));
      expect(await openGenerationFiles({ dataDir }), `trial ${trial}`).toMatchObject({
        ok: true,
        files: { manifest: { name: current, count: 200 } },
      });
      removeOldGenerations(dataDir, 0);
      expect(readdirSync(join(dataDir, 'generations'))).toEqual([current]);
      next = number + 1;
    }
  });
});

/** Kills with SIGKILL some milliseconds after the first generation was published. @returns the last name it told of */
async function killedAfter(child: ChildProcess, delayMs: number): Promise<string> {
  let told = '';
  const closed = once(child, 'close');
  child.stdout?.on('data', (data: Buffer) => {
    if (told === '') setTimeout(() => child.kill('SIGKILL'), delayMs);
    told += data.toString();
  });
  await closed;
  const names = told.slice(0, told.lastIndexOf('\n')).split('\n');
  const last = names.at(-1);
  if (!last) throw new Error('the publisher ended before it published anything');
  return last;
}
