import { describe, expect, it } from 'vitest';
import { noCorrections } from '../../../src/dump/corrections.js';
import { createDateReader } from '../../../src/dump/dates.js';
import { loadOutlets } from '../../../src/dump/outlets.js';
import { readDump } from '../../../src/dump/read-dump.js';

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader(), corrections: noCorrections };

const FERRY = 'The harbour board opened a second line on Tuesday, and forty people took the first boat across the bay.';
const BRIDGE = 'Engineers closed the north bridge for a week after they had found a crack in one of its piers.';

function read(text: string) {
  const outcome = readDump({ path: 'clips.txt', bytes: Buffer.from(text) }, aids);
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome;
}

const told = (text: string) =>
  read(text).articles.map(({ title, outlet, published, body }) => [
    title,
    outlet,
    published,
    body.map((span) => span.text).join('\n'),
  ]);

describe('several articles that somebody wrote into one file', () => {
  it.each([
    ['rules', `Ferry line opens\nReuters\n2031-05-02\n\n${FERRY}\n\n=====\n\nBridge closed\nCNN\n2031-05-04\n\n${BRIDGE}\n`],
    [
      'numbered rules, the first on top',
      `--- 1 ---\nFerry line opens\nReuters\n2031-05-02\n\n${FERRY}\n\n--- 2 ---\nBridge closed\nCNN\n2031-05-04\n\n${BRIDGE}\n`,
    ],
    [
      'labels alone',
      `Title: Ferry line opens\nSource: Reuters\nDate: 2031-05-02\n\n${FERRY}\n\nTitle: Bridge closed\nSource: CNN\nDate: 2031-05-04\n\n${BRIDGE}\n`,
    ],
    [
      'labels in another order and language',
      `來源：Reuters\n標題：Ferry line opens\n日期：2031-05-02\n\n${FERRY}\n\n來源：CNN\n標題：Bridge closed\n日期：2031-05-04\n\n${BRIDGE}\n`,
    ],
    [
      'markdown headings',
      `# Ferry line opens\nSource: Reuters\nDate: 2031-05-02\n\n${FERRY}\n\n# Bridge closed\nSource: CNN\nDate: 2031-05-04\n\n${BRIDGE}\n`,
    ],
  ])('are told apart by %s, each with a header of its own', (_, text) => {
    expect(read(text).layout).toBe('entries');
    expect(told(text)).toEqual([
      ['Ferry line opens', 'Reuters', '2031-05-02', FERRY],
      ['Bridge closed', 'CNN', '2031-05-04', BRIDGE],
    ]);
  });

  it('take no field from each other', () => {
    const text = `Title: Ferry line opens\nSource: Reuters\nDate: 2031-05-02\n\n${FERRY}\n\n=====\n\nTitle: Bridge closed\nDate: 2031-05-04\n\n${BRIDGE}\n`;
    expect(told(text).map(([, outlet]) => outlet)).toEqual(['Reuters', null]);
  });

  it('stay the lines of their dump', () => {
    const text = `Title: Ferry line opens\nSource: Reuters\n\n${FERRY}\n\n=====\n\nTitle: Bridge closed\nSource: CNN\n\n${BRIDGE}\n`;
    expect(read(text).articles.map(({ lines }) => lines)).toEqual([
      [1, 4],
      [8, 11],
    ]);
    for (const { body } of read(text).articles) for (const span of body) expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});

describe('one article', () => {
  it.each([
    ['with a rule in it', `Ferry line opens\nReuters\n2031-05-02\n\n${FERRY}\n\n-----\n\n${BRIDGE}\n`],
    ['with headings', `# Ferry line opens\nSource: Reuters\nDate: 2031-05-02\n\n${FERRY}\n\n# What happens next\n\n${BRIDGE}\n`],
    ['with a timeline of days', `Title: Ferries\nSource: Reuters\n\n## 2 May 2031\n\n${FERRY}\n\n## 4 May 2031\n\n${BRIDGE}\n`],
  ])('%s is not divided', (_, text) => {
    expect(read(text).layout).not.toBe('entries');
    expect(read(text).articles).toHaveLength(1);
  });
});
