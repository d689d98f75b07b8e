import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { runByline, temporaryFolder } from './run-byline.js';

const folder = temporaryFolder();
const folders = ['--corpus', join(packageRoot(), 'corpus'), '--data', folder.path];
afterAll(() => folder.remove());

const text =
  'Liang Wenfeng founded DeepSeek in 2023. Liang Wenfeng founded DeepSeek in 2019. The moon is made of cheese and sugar.';

describe('byline check', () => {
  it('tells of each statement whether the archive bears it out, with the quote', async () => {
    const { status, stdout } = await runByline(['check', ...folders, text]);
    expect(status).toBe(0);
    expect(stdout).toContain('✓ supported Liang Wenfeng founded DeepSeek in 2023. [1]');
    expect(stdout).toContain('✗ contradicted: “2019” Liang Wenfeng founded DeepSeek in 2019. [1]');
    expect(stdout).toContain('? not found The moon is made of cheese and sugar.');
    expect(stdout).toContain('“Liang Wenfeng founded DeepSeek in Hangzhou in 2023.”');
  });

  it('reads the text from stdin and prints JSON', async () => {
    const { stdout } = await runByline(['check', '--json', ...folders], { input: text });
    const checked = JSON.parse(stdout);
    expect(Object.keys(checked)).toEqual([
      'text',
      'language',
      'generator',
      'statements',
      'citations',
      'unchecked',
      'notices',
      'elapsedMs',
    ]);
    expect(checked.statements.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'supported',
      'contradicted',
      'not-found',
    ]);
    expect(checked.citations[0]).toMatchObject({ n: 1, outlet: 'The Bridgewater Trade Letter' });
  });

  it('says that an empty text is none', async () => {
    const { status, stderr } = await runByline(['check', ...folders], { input: '' });
    expect(status).toBe(2);
    expect(stderr).toContain('There is no text to check');
  });
});
