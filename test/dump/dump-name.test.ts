import { describe, expect, it } from 'vitest';
import { dumpName } from '../../src/dump/dump-name.js';
import { because } from '../../src/reasons/reason.js';

describe('the name under which a file is kept', () => {
  it.each([
    ['Harbour news 2025.txt', 'Harbour news 2025.txt'],
    ['港灣報.JSON', '港灣報.JSON'],
    ['../../etc/a.txt', 'a.txt'],
    ['C:\\dumps\\a.md', 'a.md'],
    ['...hidden.txt', 'hidden.txt'],
    ['.txt.txt', 'txt.txt'],
    ['a\u0000\u001b[31m\u202e\n.txt', 'a[31m.txt'],
    ['a*b?c:d|e"f<g>.txt', 'a-b-c-d-e-f-g-.txt'],
    ['con.txt', 'dump-con.txt'],
    ['LPT1.x.json', 'dump-LPT1.x.json'],
    ['console.txt', 'console.txt'],
    ['README.md', 'dump-README.md'],
    ['a.txt. . ', 'a.txt'],
    ['cafe\u0301.txt', 'caf\u00e9.txt'],
  ])('of %j is %j', (given, name) => {
    expect(dumpName(given)).toEqual({ name });
  });

  it.each(['', '.', '..', '/', 'a', 'a.html', 'a.txt.exe', '.txt', 'a.txt/', 'outlets.yaml', 'corrections.yml'])(
    'cannot be made of %j',
    (given) => {
      expect(dumpName(given)).toEqual({ refused: because('refused.foreign') });
    },
  );

  it('is short enough for every file system, and keeps its ending and whole characters', () => {
    const made = dumpName(`${'港'.repeat(300)}.jsonl`);
    const name = 'name' in made ? made.name : '';
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
    expect(name).toMatch(/^港+\.jsonl$/);
  });
});
