import { describe, expect, it } from 'vitest';
import { createDeletions } from '../../src/discord/deletions.js';
import { createPace, createPaces } from '../../src/discord/pace.js';
import { createThrottledEdits } from '../../src/discord/throttled-edits.js';

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

describe('edits that share a pace', () => {
  it('are kept apart from the end of one to the begin of the next, the newest text of each winning', async () => {
    const pace = createPace(60);
    const written: { text: string; from: number; to: number }[] = [];
    const write = async (text: string): Promise<void> => {
      const from = performance.now();
      await pause(20);
      written.push({ text, from, to: performance.now() });
    };
    const [one, other] = [createThrottledEdits(pace, 60, write), createThrottledEdits(pace, 60, write)];
    for (const n of [1, 2, 3]) {
      one.show(`one ${n}`);
      other.show(`other ${n}`);
      await pause(5);
    }
    await pause(300);
    expect(written.map(({ text }) => text)).toEqual(['one 1', 'other 3', 'one 3']);
    for (const [place, { from }] of written.entries()) {
      if (place > 0) expect(from - (written[place - 1]?.to ?? 0)).toBeGreaterThanOrEqual(60);
    }
  });

  it('do not wait for one that has nothing to write any more', async () => {
    const pace = createPace(40);
    const written: string[] = [];
    const write = async (text: string): Promise<void> => void written.push(text);
    const [first, ended, last] = [1, 2, 3].map(() => createThrottledEdits(pace, 40, write));
    first?.show('first');
    ended?.show('ended');
    last?.show('last');
    await ended?.end();
    await pause(60);
    expect(written).toEqual(['first', 'last']);
  });

  it('write nothing that still waits once the last word is at hand', async () => {
    const written: string[] = [];
    const write = async (text: string): Promise<void> => void written.push(text);
    const edits = createThrottledEdits(createPace(40), 40, write);
    edits.show('first');
    await pause(10);
    edits.show('out of date');
    await edits.rested();
    await pause(60);
    expect(written).toEqual(['first']);
  });

  it('write the same text once, and nothing more after a refusal', async () => {
    const texts: string[] = [];
    const edits = createThrottledEdits(createPace(1), 1, async (text) => {
      texts.push(text);
    });
    edits.show('a');
    await pause(20);
    edits.show('a');
    await pause(20);
    await edits.end();
    edits.show('b');
    await pause(20);
    expect(texts).toEqual(['a']);
  });

  it('of different places do not wait for each other', () => {
    const paces = createPaces(10);
    expect(paces('a')).toBe(paces('a'));
    expect(paces('a')).not.toBe(paces('b'));
  });
});

describe('deletions', () => {
  it('raise the signal of a message that is watched, alone or among many, and of no other', () => {
    const deletions = createDeletions();
    const [one, two, three] = ['1', '2', '3'].map((id) => deletions.watch(id));
    three?.end();
    deletions.onPacket({ t: 'MESSAGE_DELETE', d: { id: '1' } });
    deletions.onPacket({ t: 'MESSAGE_DELETE_BULK', d: { ids: ['3', '9', 7] } });
    expect([one, two, three].map((watch) => watch?.gone.aborted)).toEqual([true, false, false]);
    deletions.onPacket({ t: 'MESSAGE_DELETE_BULK', d: { ids: ['2'] } });
    expect(two?.gone.aborted).toBe(true);
  });

  it.each([
    null,
    undefined,
    7,
    {},
    { t: 'MESSAGE_DELETE' },
    { t: 'MESSAGE_DELETE', d: null },
    { t: 'MESSAGE_DELETE_BULK', d: {} },
  ])('leave %j alone', (packet) => {
    expect(() => createDeletions().onPacket(packet)).not.toThrow();
  });
});
