import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerProgress } from '../../src/answer/ask-options.js';
import type { Archive } from '../../src/engine/archive.js';
import { Fault } from '../../src/errors.js';
import type { IndexProgress } from '../../src/ingest/index-report.js';

/** What every archive keeps, whatever process it works in. `make` gives one with the scripted parts, nothing published. */
export function describeArchive(name: string, make: () => Promise<Archive>): void {
  describe(`an archive ${name}`, () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await make();
    });
    afterEach(() => archive.close());

    it('says that nothing is indexed before the first run', async () => {
      await expect(archive.ask({ text: 'anything' })).rejects.toMatchObject({ name: 'Fault', code: 'storage' });
      expect(await archive.status()).toMatchObject({ generation: null, articles: 0, stale: true });
    });

    it('answers and searches once an index run has published', async () => {
      await archive.index({});
      expect(await archive.ask({ text: 'who' })).toMatchObject({ question: 'who', text: 'g1' });
      expect(await archive.search({ text: 'who' }, 7)).toMatchObject({ understood: { limit: 7, in: 'g1' } });
      expect(await archive.status()).toMatchObject({ generation: 'g1', chunks: 3, vectorSearch: 'exact', stale: false });
    });

    it('surveys a topic with the limits that the asker set', async () => {
      await archive.index({});
      const question = { text: 'the ferry', outlets: ['A'], from: '2026-04-01', to: null, article: '0123456789abcdef' };
      expect(await archive.timeline(question)).toMatchObject({ question, entries: [], notices: ['g1'] });
      expect(await archive.compare(question)).toMatchObject({ question, outlets: [], notices: ['g1'] });
    });

    it('tells what is to be known of a survey in the language that is wished for', async () => {
      await archive.index({});
      const question = { text: 'the ferry' };
      expect(await archive.timeline(question, { tellIn: 'ja' })).toMatchObject({ notices: ['g1', 'ja'] });
      expect(await archive.compare(question, { tellIn: 'vi' })).toMatchObject({ notices: ['g1', 'vi'] });
      expect(await archive.check(question, { tellIn: 'ja' })).toMatchObject({ notices: [null, 'g1', 'ja'] });
    });

    it('tells what is in it, completes what is typed, and opens articles and passages', async () => {
      await archive.index({});
      expect(await archive.overview()).toMatchObject({ articles: 2, dumps: ['g1'] });
      const request = { field: 'headline', typed: 'ferr', limit: 5 } as const;
      expect(await archive.complete(request)).toEqual([{ label: 'g1', value: JSON.stringify(request) }]);
      expect(await archive.article('known')).toEqual({ article: { id: 'known' }, more: false });
      const place = { article: 'known', lines: [3, 4], quote: 'It sails.' } as const;
      expect(await archive.passage(place)).toEqual({ place, in: 'g1' });
    });

    it('has nothing, and no fault, for an article that it does not hold', async () => {
      await archive.index({});
      expect(await archive.article('gone')).toBeNull();
      expect(await archive.passage({ article: 'gone', lines: [1, 1], quote: 'It sailed.' })).toBeNull();
    });

    it('passes a fault on with its code, words and remedy, and with why in any language', async () => {
      await archive.index({});
      const fault = await archive.ask({ text: 'fault' }).catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(Fault);
      expect(fault).toMatchObject({ code: 'storage', message: 'The disk is full.', remedy: 'Free some space.', retry: true });
      expect(fault).toMatchObject({
        why: { code: 'upload.refused', values: { name: 'x', problem: { code: 'refused.empty', values: {} } } },
      });
    });

    it('turns any other error into a fault that shows nothing of the inside', async () => {
      await archive.index({});
      const fault = await archive.ask({ text: 'error' }).catch((thrown: unknown) => thrown as Fault);
      expect(fault).toBeInstanceOf(Fault);
      expect((fault as Fault).message).not.toContain('secret');
    });

    it('reports the progress of an index run and gives its report', async () => {
      const seen: IndexProgress[] = [];
      const report = await archive.index({ dryRun: true }, (progress) => seen.push(progress));
      expect(report).toMatchObject({ dryRun: true, chunks: 3 });
      expect(seen.map(({ done }) => done)).toEqual([0, 1]);
    });

    it('tells what is known before the answer, in order and before it', async () => {
      await archive.index({});
      const told: AnswerProgress[] = [];
      expect(await archive.ask({ text: 'told' }, { onProgress: (progress) => told.push(progress) })).toMatchObject({
        text: 'g1',
      });
      expect(told).toEqual([
        { kind: 'queued', place: 1 },
        { kind: 'statement', statement: { text: 's1', citations: [1] }, citations: [{ n: 1, quote: 'q1' }] },
        { kind: 'statement', statement: { text: 's2', citations: [2] }, citations: [{ n: 2, quote: 'q2' }] },
      ]);
    });

    it('passes on what was said before, and why no model may be used', async () => {
      await archive.index({});
      const turns = [{ question: 'first', answer: 'one' }];
      const { text } = await archive.ask({ text: 'options' }, { turns, withoutModel: 'spent' });
      expect(JSON.parse(text)).toEqual({ turns, withoutModel: 'spent' });
      expect(JSON.parse((await archive.ask({ text: 'options' })).text)).toEqual({});
    });

    it('answers with what is there once the asker has gone', async () => {
      await archive.index({});
      const asker = new AbortController();
      const onProgress = () => asker.abort();
      expect(await archive.ask({ text: 'patient' }, { signal: asker.signal, onProgress })).toMatchObject({ text: 'g1' });
      expect(await archive.ask({ text: 'patient' }, { signal: AbortSignal.abort() })).toMatchObject({ text: 'g1' });
      expect(await archive.ask({ text: 'who' })).toMatchObject({ text: 'g1' });
    });

    it('refuses a second index run while one is under way', async () => {
      const first = archive.index({});
      await expect(archive.index({})).rejects.toMatchObject({ code: 'busy', retry: true });
      expect(await first).toMatchObject({ generation: 'g1' });
    });

    it('ends an index run whose signal is raised, serves what was published, and takes the next run', async () => {
      await archive.index({});
      const cancel = new AbortController();
      const startedAt = performance.now();
      const run = archive.index({ force: true }, () => cancel.abort(), cancel.signal);
      await expect(run).rejects.toMatchObject({ code: 'busy', message: expect.stringContaining('cancelled') });
      expect(performance.now() - startedAt).toBeLessThan(2_000);
      cancel.abort();
      expect(await archive.ask({ text: 'who' })).toMatchObject({ text: 'g1' });
      expect(await archive.index({})).toMatchObject({ generation: 'g2' });
    });

    it('does not begin a run that was cancelled before', async () => {
      const run = archive.index({}, undefined, AbortSignal.abort());
      await expect(run).rejects.toMatchObject({ code: 'busy', message: expect.stringContaining('cancelled') });
      expect(await archive.status()).toMatchObject({ generation: null });
    });

    it('takes a signal that is raised after the run for nothing', async () => {
      const cancel = new AbortController();
      expect(await archive.index({}, undefined, cancel.signal)).toMatchObject({ generation: 'g1' });
      cancel.abort();
      expect(await archive.index({})).toMatchObject({ generation: 'g2' });
    });

    it('adds, lists and removes dumps of owners, and tells of a file without adding it', async () => {
      const file = { name: 'a.txt', path: '/somewhere/a.txt' };
      expect(await archive.inspect(file)).toEqual({ status: 'refused', name: 'a.txt', reason: file.path, remedy: 'none' });
      expect(await archive.uploads()).toEqual([]);
      expect(await archive.addDump(file)).toEqual({ dump: 'uploads/a.txt' });
      await expect(archive.addDump(file)).rejects.toMatchObject({ code: 'usage', remedy: 'Take another.' });
      expect(await archive.uploads()).toMatchObject([{ dump: 'uploads/a.txt', bytes: 1 }]);
      expect(await archive.removeDump('uploads/a.txt')).toBeUndefined();
      await expect(archive.removeDump('uploads/a.txt')).rejects.toMatchObject({ code: 'usage' });
      expect(await archive.uploads()).toEqual([]);
    });

    it('goes on serving what was published when an index run fails', async () => {
      await archive.index({});
      await expect(archive.index({ full: true })).rejects.toMatchObject({ code: 'corpus' });
      expect(await archive.ask({ text: 'who' })).toMatchObject({ text: 'g1' });
    });

    it('lets a question under way finish on its generation while the next is taken', async () => {
      await archive.index({});
      const slow = archive.ask({ text: 'slow 150' });
      await archive.index({});
      expect(await archive.ask({ text: 'who' })).toMatchObject({ text: 'g2' });
      expect(await slow).toMatchObject({ text: 'g1' });
    });

    it('answers while an index run is under way', async () => {
      await archive.index({});
      const run = archive.index({});
      expect(await archive.ask({ text: 'who' })).toMatchObject({ text: 'g1' });
      await run;
    });
  });
}
