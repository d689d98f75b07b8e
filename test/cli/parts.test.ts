import { Readable } from 'node:stream';
import fc from 'fast-check';
import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { compareVersions, examineNode, examineParts } from '../../src/cli/doctor/examine-machine.js';
import { linesOf } from '../../src/cli/lines-of.js';
import { cutToWidth, displayWidth, printable } from '../../src/cli/printable.js';
import { showOpenQuestions } from '../../src/cli/show-articles.js';
import { showReport, showReportBriefly } from '../../src/cli/show-report.js';
import { showTable } from '../../src/cli/show-table.js';
import type { IndexReport } from '../../src/ingest/index-report.js';
import { because } from '../../src/reasons/reason.js';
import { widenDate } from '../../src/retrieve/widen-date.js';

describe('widenDate', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-04', '2026-04-01', '2026-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-04-27', '2026-04-27', '2026-04-27'],
  ])('widens %s to whole days', (text, first, last) => {
    expect(widenDate(text)).toEqual({ first, last });
  });

  it.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2025-02-29',
    '2026-04-31',
    '2026-4',
    '27-04-2026',
    '2026-04-27T00:00',
    '0000',
    'April',
  ])('refuses %j', (text) => expect(widenDate(text)).toBeNull());
});

describe('linesOf', () => {
  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-zé中\u2028😀 ]{0,8}$/u), { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        async (lines, size) => {
          const bytes = Buffer.from(`${lines.join('\r\n')}\n`);
          const pieces: Buffer[] = [];
          for (let at = 0; at < bytes.length; at += size + 1) pieces.push(bytes.subarray(at, at + size + 1));
          const read: string[] = [];
          for await (const line of linesOf(Readable.from(pieces))) read.push(line);
          expect(read).toEqual(lines);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('printable', () => {
  it('lets nothing through that steers a terminal or turns the reading direction', () => {
    expect(printable('a\u001b]0;x\u0007\u202eb\r\nc\u009bd')).toBe('a]0;xb cd');
  });
});

describe('cutToWidth', () => {
  it('counts wide characters as two columns', () => {
    expect(displayWidth('ab中文é')).toBe(7);
    expect(cutToWidth('中文中文', 5)).toBe('中文…');
  });
});

describe('showTable', () => {
  it('aligns columns and cuts nothing when the width is infinite', () => {
    expect(
      showTable(
        [
          ['a', 'bb', 'c'],
          ['中文', 'b', 'dddd'],
        ],
        Number.POSITIVE_INFINITY,
      ),
    ).toBe('a     bb  c\n中文  b   dddd\n');
  });
});

describe("the machine's check-up", () => {
  it('compares versions by number', () => {
    expect(compareVersions('3.9.1', '3.51.3')).toBeLessThan(0);
    expect(examineNode('18.20.0').mark).toBe('bad');
    expect(examineNode('20.19.0').mark).toBe('good');
  });

  it('calls a missing vector graph a warning, and a missing or unsound SQLite broken', () => {
    expect(examineParts({ sqlite: '3.53.2', hnswlib: false }).map(({ mark }) => mark)).toEqual(['good', 'warning']);
    expect(examineParts({ sqlite: null, hnswlib: true })[0]?.mark).toBe('bad');
    expect(examineParts({ sqlite: '3.51.2', hnswlib: true })[0]?.mark).toBe('bad');
  });
});

const report: IndexReport = {
  dryRun: false,
  generation: 'g1',
  dumps: { total: 2, added: 1, changed: 0, removed: 0, unchanged: 1 },
  changes: [{ dump: 'new\u001b.txt', change: 'added' }],
  articles: { report: 3, translation: 1, commentary: 0, note: 1 },
  chunks: 9,
  refused: [{ dump: 'x.png', reason: 'It is a picture.', remedy: 'Take it out.', why: null }],
  undecided: [
    { dump: 'new.txt', line: 4, title: 'T', field: 'published', reason: 'no date is printed', why: because('undecided.date') },
  ],
  notices: [],
  elapsedMs: 812,
};

describe('showOpenQuestions', () => {
  it('ends why a file is refused before what to do', () => {
    const refused = [{ dump: 'x.html', reason: 'it is a foreign file', remedy: 'Dumps are .txt files.', why: null as never }];
    expect(showOpenQuestions({ articles: [], undecided: [], refused }, createColors(false))).toBe(
      'Refused\n  x.html: it is a foreign file. Dumps are .txt files.\n',
    );
  });
});

describe('showReport', () => {
  it('tells what changed, what was refused and what is undecided', () => {
    expect(showReport(report, createColors(false))).toBe(
      [
        'Indexed 2 dumps: 3 reports, 1 translation, 0 commentary, 1 note; 9 chunks. 0.81 s',
        '  1 added, 0 changed, 0 removed, 1 unchanged',
        '  added    new.txt',
        '  refused  x.png: It is a picture. Take it out.',
        '  undecided new.txt:4 published of “T”: no date is printed',
        '',
      ].join('\n'),
    );
  });

  it('is one line on the way to something else, and none when nothing changed', () => {
    expect(showReportBriefly(report)).toBe('Indexed 2 dumps: 5 articles, 9 chunks, 1 refused (see byline index), 0.81 s.\n');
    expect(showReportBriefly({ ...report, changes: [] })).toBeNull();
  });
});
