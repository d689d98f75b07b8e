import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/ingest/data-folder.js';
import type { IndexOptions, IndexProgress } from '../../src/ingest/index-report.js';
import { createIngest } from '../../src/ingest/ingest.js';
import { createPublishedGenerations } from '../../src/ingest/open-generation.js';
import { type Script, scriptedParts } from './scripted-parts.mjs';

let root: string;
let corpusDir: string;
let dataDir: string;
let steps: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'byline-ingest-'));
  corpusDir = join(root, 'corpus');
  dataDir = join(root, 'data');
  mkdirSync(corpusDir);
  steps = [];
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (dump: string, text: string) => writeFileSync(join(corpusDir, dump), text);
const writeThree = () => {
  write('a.txt', '# One\nThe bridge was opened.\nIt cost nine million.\n');
  write('b.txt', '# Two\nThe quay was closed.\n# Three\nRain fell.\n');
  write('c.txt', '# One\nThe bridge was opened, a paper wrote.\n');
};
const parts = (script: Script = {}) => scriptedParts(corpusDir, dataDir, { before: (step) => steps.push(step), ...script });
const index = (options: IndexOptions = {}, script: Script = {}) => {
  steps = [];
  return createIngest(parts(script))(options);
};
const reads = () => steps.filter((step) => step.startsWith('read '));
const folder = () => dataFolder(dataDir, corpusDir);
const open = (script: Script = {}) => createPublishedGenerations(parts(script)).open();
const titles = async () => {
  const generation = await open();
  try {
    return generation.corpus.articles().map(({ title }) => title);
  } finally {
    generation.close();
  }
};

describe('a run of ingest', () => {
  it('makes a generation that can be searched, of all dumps', async () => {
    writeThree();
    const report = await index();
    expect(report).toMatchObject({
      dryRun: false,
      dumps: { total: 3, added: 3, changed: 0, removed: 0, unchanged: 0 },
      articles: { report: 4, translation: 0, commentary: 0, note: 0 },
      chunks: 5,
      refused: [],
    });
    const generation = await open();
    expect(generation.name).toBe(report.generation);
    expect(generation.summary).toMatchObject({
      dumps: 3,
      articles: 4,
      chunks: 5,
      refused: 0,
      embedder: 'scripted',
      sample: false,
    });
    const [hit] = generation.lexical.search([{ term: 'quay', weight: 1 }], 3);
    expect(generation.corpus.chunks([hit?.chunk ?? 0])[0]?.text).toBe('The quay was closed.');
    const question = await generation.dense?.embedQuery('Rain fell.');
    const [nearest] = generation.dense?.vectors.search(question ?? new Float32Array(), 1) ?? [];
    expect(generation.corpus.chunks([nearest?.chunk ?? 0])[0]?.text).toBe('Rain fell.');
    const [one, , , copy] = generation.corpus.articles();
    expect(one?.alsoIn).toEqual([copy?.id]);
    generation.close();
  });

  it('reads only what has changed', async () => {
    writeThree();
    await index();
    write('b.txt', '# Two\nThe quay was closed for good.\n');
    write('d.txt', '# Four\nSnow fell.\n');
    rmSync(join(corpusDir, 'c.txt'));
    const report = await index();
    expect(reads()).toEqual(['read b.txt', 'read d.txt']);
    expect(report.dumps).toEqual({ total: 3, added: 1, changed: 1, removed: 1, unchanged: 1 });
    expect(report.changes).toEqual([
      { dump: 'b.txt', change: 'changed' },
      { dump: 'd.txt', change: 'added' },
      { dump: 'c.txt', change: 'removed' },
    ]);
    expect(await titles()).toEqual(['One', 'Two', 'Four']);
  });

  it('does nothing when nothing has changed', async () => {
    writeThree();
    const { generation } = await index();
    const report = await index();
    expect(steps).toEqual([]);
    expect(report).toMatchObject({ generation, dumps: { total: 3, unchanged: 3 }, chunks: 5, changes: [] });
    expect(report.undecided).toHaveLength(3);
  });

  it('goes by the content and not by the time of a file', async () => {
    writeThree();
    await index();
    utimesSync(join(corpusDir, 'a.txt'), new Date(), new Date('2020-01-01'));
    expect((await index()).changes).toEqual([]);
    const { atime, mtime } = statSync(join(corpusDir, 'a.txt'));
    write('a.txt', '# One\nThe bridge was closed.\nIt cost nine million.\n');
    utimesSync(join(corpusDir, 'a.txt'), atime, mtime);
    expect((await index()).changes).toEqual([{ dump: 'a.txt', change: 'changed' }]);
  });

  it.each([
    ['parser', { readers: { parser: '2' } }],
    ['outlet file', { readers: { parser: '1', outlets: 'other' } }],
    ['chunker', { versions: { chunker: '2', tokenizer: '1' } }],
  ])('reads every dump again when the %s has changed', async (_, script) => {
    writeThree();
    await index();
    expect((await index({}, script)).dumps).toMatchObject({ changed: 3, unchanged: 0 });
    expect(reads()).toHaveLength(3);
    await index({}, script);
    expect(reads()).toEqual([]);
  });

  it('makes new indexes without reading a dump when the tokenizer has changed', async () => {
    writeThree();
    const before = await index();
    const after = await index({}, { versions: { chunker: '1', tokenizer: '2' } });
    expect(steps).toEqual(['probe', 'link']);
    expect(after.generation).not.toBe(before.generation);
    expect(after.changes).toEqual([]);
  });

  it('makes new vectors without reading a dump when the embedder has changed', async () => {
    writeThree();
    await index();
    await index({}, { embedderId: 'another' });
    expect(steps).toEqual(['probe', 'link', 'embed 5']);
    const generation = await open({ embedderId: 'another' });
    expect(generation.summary.embedder).toBe('another');
    generation.close();
  });

  it('tells how many vectors are made, keeps those of a run that failed, and makes only the rest in the next', async () => {
    write('a.txt', `# Long\n${Array.from({ length: 150 }, (_, at) => `Line ${at} of the report.`).join('\n')}\n`);
    await index();
    const seen: IndexProgress[] = [];
    let batches = 0;
    const before = (step: string) => {
      steps.push(step);
      if (step.startsWith('embed ') && ++batches === 3) throw new Error('the endpoint is gone');
    };
    const failing = createIngest(parts({ embedderId: 'another', before }))({}, (progress) => seen.push(progress));
    await expect(failing).rejects.toThrow('the endpoint is gone');
    expect(seen.filter(({ step }) => step === 'embedding')[0]).toEqual({ step: 'embedding', done: 0, total: 150 });
    const meanwhile = await open({ embedderId: 'another' });
    expect(meanwhile.summary.embedder).toBe('scripted');
    meanwhile.close();
    await index({}, { embedderId: 'another' });
    expect(steps).toEqual(['probe', 'link', 'embed 22']);
    const generation = await open({ embedderId: 'another' });
    expect(generation.dense?.vectors.size).toBe(150);
    generation.close();
  });

  it('makes no vectors without an embedder, and throws away those of before once no generation needs them', async () => {
    writeThree();
    await index();
    await index({}, { embedderId: null });
    expect(steps).toEqual(['link']);
    const generation = await open({ embedderId: null });
    expect(generation).toMatchObject({ dense: null, summary: { embedder: 'none', vectorSearch: 'none', vectors: null } });
    expect(generation.lexical.search([{ term: 'quay', weight: 1 }], 3)).toHaveLength(1);
    generation.close();
    await index({ full: true }, { embedderId: null });
    await index({ full: true }, { embedderId: null });
    await index();
    expect(steps.filter((step) => step.startsWith('embed'))).toEqual(['embed 5']);
  });

  it('answers from what is published by its words alone while the settings name another embedder, and says why', async () => {
    writeThree();
    await index();
    for (const embedderId of ['another', null]) {
      const generation = await open({ embedderId });
      expect(generation.dense).toBeNull();
      expect(generation.summary).toMatchObject({ embedder: 'scripted', vectorSearch: 'none', vectors: { dimension: 8 } });
      expect(generation.summary.vectors?.unusedBecause).toContain('another embedder');
      expect(generation.lexical.search([{ term: 'quay', weight: 1 }], 3)).toHaveLength(1);
      generation.close();
      expect(await createPublishedGenerations(parts({ embedderId })).isStale()).toBe(true);
    }
  });

  it('leaves a model of native code alone where that brought the engine down, and an endpoint not', async () => {
    writeThree();
    await index();
    for (const runsNativeCode of [true, false]) {
      const generation = await createPublishedGenerations({ ...parts({ runsNativeCode }), exactSearch: true }).open();
      expect(generation.dense === null).toBe(runsNativeCode);
      if (runsNativeCode) expect(generation.summary.vectors?.unusedBecause).toContain('native code');
      generation.close();
    }
  });

  it('reads everything again when it is told to', async () => {
    writeThree();
    const before = await index();
    const after = await index({ full: true });
    expect(reads()).toHaveLength(3);
    expect(after.generation).not.toBe(before.generation);
    expect(after).toMatchObject({ dumps: before.dumps && { total: 3, added: 0, changed: 0, unchanged: 3 }, chunks: 5 });
  });

  it('lists a refused dump with its reason each time, reads it once, and goes on with the rest', async () => {
    writeThree();
    write('z.txt', '!picture');
    const refused = [{ dump: 'z.txt', reason: 'it is not text', remedy: 'Take it away.' }];
    expect(await index()).toMatchObject({ refused, dumps: { total: 3, added: 3 } });
    expect(await index()).toMatchObject({ refused, dumps: { total: 3, unchanged: 3 } });
    expect(reads()).toEqual([]);
    const generation = await open();
    expect(generation.summary.refused).toBe(1);
    generation.close();
  });

  it('lists a dump over which reading stumbles, and tries it again only with another reader', async () => {
    writeThree();
    write('z.txt', '# Z\ncrash');
    const refused = [{ dump: 'z.txt', reason: expect.stringContaining('the parser fell over') }];
    expect(await index()).toMatchObject({ refused, dumps: { total: 3 } });
    expect(await index()).toMatchObject({ refused });
    expect(reads()).toEqual([]);
    await index({}, { readers: { parser: '2' } });
    expect(reads()).toContain('read z.txt');
  });

  it('says how far it is, each step from its start to its end', async () => {
    writeThree();
    const seen: IndexProgress[] = [];
    await createIngest(parts())({}, (progress) => seen.push(progress));
    expect([...new Set(seen.map(({ step }) => step))]).toEqual(['reading', 'indexing', 'embedding', 'publishing']);
    expect(seen.at(-1)).toEqual({ step: 'publishing', done: 1, total: 1 });
  });

  it('lets a second run, here or elsewhere, know that it is busy', async () => {
    writeThree();
    const first = createIngest(parts())({});
    await expect(createIngest(parts())({})).rejects.toMatchObject({ code: 'busy', retry: true });
    await first;
  });

  it('keeps no more than the generation before and its rows', async () => {
    for (const word of ['one', 'two', 'three', 'four']) {
      write('a.txt', `# Title\nThe word is ${word}.\n`);
      await index();
    }
    expect(readdirSync(join(folder().indexesOfCorpus, 'generations'))).toHaveLength(2);
  });

  it('keeps what is published of one corpus folder when another one is indexed into the same data folder', async () => {
    writeThree();
    await index();
    const otherDir = join(root, 'other');
    mkdirSync(otherDir);
    writeFileSync(join(otherDir, 'a.txt'), '# Other\nElsewhere.\n');
    await createIngest(scriptedParts(otherDir, dataDir))({});
    expect(await titles()).toEqual(['One', 'Two', 'Three', 'One']);
    await index();
    expect(steps).toEqual([]);
  });
});

describe('a dry run', () => {
  it('tells what would change and writes nothing', async () => {
    writeThree();
    expect(await index({ dryRun: true })).toMatchObject({ dryRun: true, generation: null, dumps: { added: 3 }, chunks: 5 });
    expect(existsSync(dataDir)).toBe(false);
    const { generation } = await index();
    write('b.txt', '# Two\nThe quay was closed for good.\n');
    const report = await index({ dryRun: true });
    expect(report).toMatchObject({ dryRun: true, generation, dumps: { total: 3, changed: 1, unchanged: 2 }, chunks: 4 });
    expect(await titles()).toEqual(['One', 'Two', 'Three', 'One']);
  });
});

describe('ingest refuses to publish', () => {
  it('an empty folder, the first time and after it held dumps', async () => {
    await expect(index()).rejects.toMatchObject({ code: 'corpus' });
    writeThree();
    await index();
    rmSync(corpusDir, { recursive: true });
    mkdirSync(corpusDir);
    await expect(index()).rejects.toMatchObject({ code: 'corpus', remedy: expect.stringContaining('--force') });
    await expect(index({ dryRun: true })).rejects.toMatchObject({ code: 'corpus' });
    expect(await titles()).toHaveLength(4);
    expect((await index({ force: true })).chunks).toBe(0);
    expect(await titles()).toEqual([]);
  });

  it('less than half of the chunks there were', async () => {
    writeThree();
    await index();
    rmSync(join(corpusDir, 'a.txt'));
    rmSync(join(corpusDir, 'b.txt'));
    await expect(index()).rejects.toMatchObject({ code: 'corpus', message: expect.stringContaining('from 5 to 1') });
    await expect(index({ full: true })).rejects.toMatchObject({ code: 'corpus' });
    expect(await titles()).toHaveLength(4);
    await index({ force: true });
    expect(await titles()).toEqual(['One']);
  });

  it('the sample where the owner’s own dumps were', async () => {
    writeThree();
    await index();
    await expect(index({}, { sample: true })).rejects.toMatchObject({
      code: 'corpus',
      message: expect.stringContaining('sample'),
    });
    const report = await index({ force: true, full: true }, { sample: true });
    expect(report.notices).toHaveLength(1);
    await index();
  });

  it('nothing when few dumps of the owner’s take the place of a large sample', async () => {
    writeThree();
    await index({}, { sample: true });
    for (const dump of ['a.txt', 'b.txt']) rmSync(join(corpusDir, dump));
    expect(await index()).toMatchObject({ chunks: 1 });
  });

  it('a folder in which nothing could be read', async () => {
    write('z.txt', '!picture');
    await expect(index()).rejects.toMatchObject({ code: 'corpus', message: expect.stringContaining('No article') });
  });
});

describe('what was damaged', () => {
  const generationFile = (name: string) => {
    const generations = join(folder().indexesOfCorpus, 'generations');
    return join(generations, readdirSync(generations)[0] ?? '', name);
  };

  it.each([
    [
      'a flipped byte in the lexical index',
      () => {
        const bytes = readFileSync(generationFile('lexical.bin'));
        bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
        writeFileSync(generationFile('lexical.bin'), bytes);
      },
    ],
    ['a truncated manifest', () => writeFileSync(generationFile('manifest.json'), '{"format"')],
    ['a missing folder of index files', () => rmSync(folder().indexesOfCorpus, { recursive: true })],
    ['a pointer that names nothing', () => writeFileSync(join(folder().indexesOfCorpus, 'CURRENT'), '')],
  ])('%s is made again from the database without reading a dump', async (_, damage) => {
    writeThree();
    await index();
    damage();
    await expect(open()).rejects.toMatchObject({ code: 'storage', remedy: expect.stringContaining('byline index') });
    await index();
    expect(reads()).toEqual([]);
    expect(await titles()).toHaveLength(4);
  });

  it('index files of an older format are made again by the next run, without reading a dump', async () => {
    writeThree();
    const before = await index();
    const manifest = generationFile('manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"format": \d+/, '"format": 1'));
    await expect(open()).rejects.toMatchObject({ code: 'storage', remedy: expect.stringContaining('byline index') });
    const after = await index();
    expect(reads()).toEqual([]);
    expect(after.generation).not.toBe(before.generation);
    expect(await titles()).toHaveLength(4);
  });

  it('a damaged database is a fault, and a full run makes it anew', async () => {
    writeThree();
    await index();
    writeFileSync(folder().database, 'not a database '.repeat(500));
    for (const file of ['-wal', '-shm']) rmSync(folder().database + file, { force: true });
    await expect(open()).rejects.toMatchObject({ code: 'storage', remedy: expect.stringContaining('index --full') });
    await expect(index()).rejects.toMatchObject({ code: 'storage', remedy: expect.stringContaining('index --full') });
    await index({ full: true });
    expect(await titles()).toHaveLength(4);
  });

  it('a database that was deleted is made anew by any run', async () => {
    writeThree();
    await index();
    for (const file of ['', '-wal', '-shm']) rmSync(folder().database + file, { force: true });
    await expect(open()).rejects.toMatchObject({ code: 'storage', remedy: expect.stringContaining('byline index') });
    await index();
    expect(await titles()).toHaveLength(4);
  });
});

describe('a data folder that cannot be used', () => {
  it('is a fault that says what to do', async () => {
    writeThree();
    write('not-a-folder', 'a file');
    dataDir = join(corpusDir, 'not-a-folder', 'data');
    await expect(index()).rejects.toMatchObject({ code: 'storage', remedy: expect.stringContaining('DATA_DIR') });
  });
});

describe('staleness', () => {
  it('is told by any change of the folder or of what reads it, and ends with a run', async () => {
    const stale = (script: Script = {}) => createPublishedGenerations(parts(script)).isStale();
    writeThree();
    expect(await stale()).toBe(true);
    await index();
    expect(await stale()).toBe(false);
    expect(await stale({ readers: { parser: '2' } })).toBe(true);
    write('d.txt', '# Four\nSnow fell.\n');
    expect(await stale()).toBe(true);
    await index();
    expect(await stale()).toBe(false);
  });
});

/** A run in a process of its own, which kills itself before the step. */
async function run(step: string): Promise<[code: number | null, signal: NodeJS.Signals | null]> {
  const script = resolve('test/ingest/ingest-once.mjs');
  const child = spawn(process.execPath, [script, corpusDir, dataDir, step], { stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.resume();
  const [code, signal] = await once(child, 'exit');
  return [code, signal];
}

describe('several processes on one data folder', () => {
  it('publish one after the other or are told that it is busy, and what is published is whole', async () => {
    writeThree();
    const ends = await Promise.all([run('never'), run('never'), run('never')]);
    expect(ends.filter(([code]) => code === 0).length).toBeGreaterThan(0);
    expect(ends.every(([, signal]) => signal === null)).toBe(true);
    expect(await titles()).toEqual(['One', 'Two', 'Three', 'One']);
    expect((await index()).changes).toEqual([]);
  });

  it('let one read on what it has open while another publishes twice', async () => {
    writeThree();
    await index();
    const generation = await open();
    for (const word of ['Five', 'Six']) {
      write('c.txt', `# ${word}\nThe bridge was sold.\n`);
      await run('never');
    }
    expect(generation.corpus.articles().map(({ title }) => title)).toEqual(['One', 'Two', 'Three', 'One']);
    const hits = generation.lexical.search(
      [
        { term: 'bridg', weight: 1 },
        { term: 'bridge', weight: 1 },
      ],
      5,
    );
    expect(generation.corpus.chunks(hits.map(({ chunk }) => chunk))).toHaveLength(2);
    generation.close();
    expect(await titles()).toEqual(['One', 'Two', 'Three', 'Six']);
  });
});

describe('a run that is killed', () => {
  it.each(['read c.txt', 'link', 'probe', 'embed 1', 'embedding 1', 'indexing 0', 'indexing 3', 'publishing 0', 'publishing 1'])(
    'at "%s" leaves the old generation or the new one, whole, and the next run finishes it',
    async (step) => {
      writeThree();
      await index();
      write('c.txt', '# Five\nThe bridge was sold.\n');
      expect(await run(step)).toEqual([null, 'SIGKILL']);
      expect([
        ['One', 'Two', 'Three', 'One'],
        ['One', 'Two', 'Three', 'Five'],
      ]).toContainEqual(await titles());
      await index();
      expect(reads()).toEqual(['probe', 'read c.txt'].includes(step) ? ['read c.txt'] : []);
      expect(await titles()).toEqual(['One', 'Two', 'Three', 'Five']);
    },
  );

  it('goes on where it was', async () => {
    writeThree();
    await run('read c.txt');
    await index();
    expect(reads()).toEqual(['read c.txt']);
    expect(await titles()).toHaveLength(4);
  });
});
