import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScripted } from './scripted-cli.js';

describe('check', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'byline-check-'));
    await writeFile(join(folder, 'text.txt'), 'The lab cost 12 million crowns.\n');
    await writeFile(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const checkedWith = async (...words: string[]) => {
    const texts: string[] = [];
    const run = await runScripted(['check', '--no-index', ...words], {
      archive: {
        check: async ({ text }) => {
          texts.push(text);
          return { statements: [], citations: [], notices: [] } as never;
        },
      },
    });
    return { ...run, texts };
  };

  it('reads the text of the file that it is given the name of', async () => {
    const { texts } = await checkedWith(join(folder, 'text.txt'));
    expect(texts.map((text) => text.trim())).toEqual(['The lab cost 12 million crowns.']);
  });

  it('takes any other words for the text', async () => {
    const { texts } = await checkedWith('The', 'lab', 'burned.');
    expect(texts).toEqual(['The lab burned.']);
  });

  it('says that there is no text, in whatever way it was not given', async () => {
    for (const words of [[], [' ']]) {
      const { status, stderr } = await checkedWith(...words);
      expect([status, stderr.split('\n')[0]]).toEqual([2, 'byline: There is no text to check.']);
    }
  });

  it('says that a picture holds no text', async () => {
    const { status, stderr } = await checkedWith(join(folder, 'picture.png'));
    expect(status).not.toBe(0);
    expect(stderr).toContain('picture.png holds no text');
  });
});
