import { expect, it } from 'vitest';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { blog } from '../../../src/dump/layouts/blog.js';
import { loadOutlets } from '../../../src/dump/outlets.js';

const aids = { dates: createDateReader(), outlets: loadOutlets({ files: [] }) };

function read(lines: readonly string[]) {
  const dump = toDumpText('x.txt', lines.join('\n\n'));
  expect(blog.recognise(dump, aids)).toBeGreaterThan(0.7);
  return blog.read(dump, aids).map((draft) => ({
    is: [draft.kind, draft.outlet?.value, draft.host?.value ?? null, draft.published?.value ?? null, draft.posted?.value].join(
      ' | ',
    ),
    text: draft.body.map((span) => dump.text.slice(span.start, span.end)).join('\n'),
  }));
}

const TEXT =
  'The old ferry Marigold was sold on Friday to a museum in Lockport for 40,000 pounds, her owners said in a statement.';

it('a post under its title, "Posted on … by …", keeps what its blogger wrote above and between two reports', () => {
  const found = read([
    'Ropes and Rivers',
    'Notes on boats, by Ida Holm',
    'Ferries again',
    'Posted on April 6, 2026 by Ida Holm',
    'A good week for old ferries. Yesterday the Guardian reported:',
    'Ferry Marigold goes to a museum',
    'By Ada Lowe',
    'April 5, 2026',
    TEXT,
    'I once slept on her deck. And on Saturday the Scotsman had this:',
    'Island keeps its ferry for another year',
    'April 4, 2026',
    'The council of the island voted on Thursday to keep the ferry running for another year, at a cost of 90,000 pounds.',
  ]);
  expect(found).toEqual([
    { is: 'commentary | Ropes and Rivers |  | 2026-04-06 | 2026-04-06', text: 'A good week for old ferries.' },
    { is: 'report | Guardian | Ropes and Rivers | 2026-04-05 | 2026-04-06', text: TEXT },
    { is: 'commentary | Ropes and Rivers |  | 2026-04-06 | 2026-04-06', text: 'I once slept on her deck.' },
    expect.objectContaining({ is: 'report | Scotsman | Ropes and Rivers | 2026-04-04 | 2026-04-06' }),
  ]);
});

it('a Japanese blog introduces with “によると”, quotes with marks and translates below a bracketed word', () => {
  const found = read([
    '渡し船ノート',
    '2026-04-11',
    '船の話',
    '4月10日の朝日新聞によると、',
    '渡し船「つばめ」、博物館へ',
    '> 港町の渡し船「つばめ」が10日、40万円で博物館に売却された。船主が発表した。',
    '>',
    '乗ってみたかった。',
    'BBC, 9 April 2026:',
    'Ferry goes to a museum',
    `> ${TEXT}`,
    '（訳）渡し船、博物館へ',
    '古い渡し船マリゴールドが金曜日、4万ポンドで博物館に売却された、と船主が声明で明らかにした。',
  ]);
  expect(found.map(({ is }) => is)).toEqual([
    'report | 朝日新聞 | 渡し船ノート |  | 2026-04-11',
    'commentary | 渡し船ノート |  | 2026-04-11 | 2026-04-11',
    'report | BBC | 渡し船ノート | 2026-04-09 | 2026-04-11',
    'translation | BBC | 渡し船ノート | 2026-04-09 | 2026-04-11',
  ]);
  expect(found[1]?.text).toBe('乗ってみたかった。');
  expect(found.map(({ text }) => text).join('')).not.toContain('>');
});
