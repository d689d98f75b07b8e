import { describe, expect, it } from 'vitest';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { feed } from '../../../src/dump/layouts/feed.js';
import { loadOutlets } from '../../../src/dump/outlets.js';

const aids = { dates: createDateReader(), outlets: loadOutlets({ files: [] }) };
const ITEMS = [
  {
    title: 'Lock gates lifted',
    url: 'https://lock.example/a1',
    text: 'The gates were lifted on Monday. Boats return in May.',
    day: 12,
  },
  {
    title: 'Ferry pier opens',
    url: 'https://lock.example/a2',
    text: 'The pier opened at noon. The mayor came by boat.',
    day: 11,
  },
  {
    title: 'Eels counted again',
    url: 'https://lock.example/a3',
    text: 'Divers counted the eels. There were more of them.',
    day: 10,
  },
];
const stamp = (day: number) => `Mar ${day}`.replace(/Mar ([0-9]+)/, '$1 Mar 2025 09:00:00 GMT');
const CHANNEL = 'Lockport Courier https://lock.example/ News of the canal. 12 Mar 2025 10:00:00 GMT en-gb 15';

describe('a feed whose items print the date behind the text', () => {
  it('is read item by item when a link parts title and text', () => {
    const lines = ITEMS.map(({ title, url, text, day }) => `${title} ${url} ${text} ${stamp(day)} ${url}#0`);
    const dump = toDumpText('x.txt', [CHANNEL, ...lines].join('\n'));
    expect(feed.recognise(dump, aids)).toBeGreaterThan(0.9);
    const read = feed
      .read(dump, aids)
      .map((draft) => [draft.title?.value, draft.published?.value, draft.url, draft.outlet?.value, draft.body[0]?.text]);
    expect(read).toEqual(ITEMS.map(({ title, url, text, day }) => [title, `2025-03-${day}`, url, 'Lockport Courier', text]));
  });

  it('is declined when nothing parts title and text', () => {
    const lines = ITEMS.map(({ title, url, text, day }) => `${title} ${text} ${url} ${stamp(day)}`);
    expect(feed.recognise(toDumpText('x.txt', [CHANNEL, ...lines].join('\n')), aids)).toBe(0);
  });
});
