import { expect, it, vi } from 'vitest';
import type { Archive, ArchiveStatus } from '../../src/engine/archive.js';
import { toldAfterIndex } from '../../src/engine/told-after-index.js';
import { silentLog } from './scripted-parts.mjs';

const status = (articles: number) => ({ articles, sample: false }) as ArchiveStatus;

it('tells what the archive holds after each run of its index, and not before', async () => {
  let articles = 3;
  const archive = {
    index: async () => {
      articles += 1;
      return { added: 1 };
    },
    status: async () => status(articles),
  } as unknown as Archive;
  const tell = vi.fn();
  const told = toldAfterIndex(archive, tell, silentLog);
  await told.status();
  expect(tell).not.toHaveBeenCalled();
  expect(await told.index({})).toEqual({ added: 1 });
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(status(4)));
  await told.index({});
  await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith(status(5)));
});

it('tells nothing of a run that failed, and a status that fails harms no run', async () => {
  const tell = vi.fn();
  const broken = { index: () => Promise.reject(new Error('no room')), status: async () => status(1) } as unknown as Archive;
  await expect(toldAfterIndex(broken, tell, silentLog).index({})).rejects.toThrow('no room');
  const mute = { index: async () => ({ added: 2 }), status: () => Promise.reject(new Error('gone')) } as unknown as Archive;
  expect(await toldAfterIndex(mute, tell, silentLog).index({})).toEqual({ added: 2 });
  expect(tell).not.toHaveBeenCalled();
});
