import { describe, expect, it } from 'vitest';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { feed } from '../../../src/dump/layouts/feed.js';
import { listing } from '../../../src/dump/layouts/listing.js';
import { loadOutlets } from '../../../src/dump/outlets.js';

const aids = { dates: createDateReader(), outlets: loadOutlets({ files: [] }) };

const ITEMS = [
  {
    title: 'Lock gates lifted after the repairs',
    url: 'https://lock.example/2025/03/12/gates',
    day: 'Wed, 12 Mar 2025 09:00:00 +0000',
    text: 'The gates were lifted on Monday, the canal office said. Boats return in May, and the keeper expects a hundred of them by summer.',
  },
  {
    title: 'Ferry pier opens to a brass band',
    url: 'https://lock.example/2025/03/11/pier',
    day: 'Tue, 11 Mar 2025 09:00:00 +0000',
    text: 'The pier opened at noon with a brass band. The mayor came by boat and left by bicycle, to the delight of the children.',
  },
  {
    title: 'Eels counted again below the weir',
    url: 'https://lock.example/2025/03/10/eels',
    day: 'Mon, 10 Mar 2025 09:00:00 +0000',
    text: 'Divers counted the eels for the second time this year. There were more of them than anybody at the institute had hoped.',
  },
];
type Item = (typeof ITEMS)[number];
const expected = ITEMS.map(({ title, url, text }, at) => [title, `2025-03-${12 - at}`, url, 'Lockport Courier', text]);

const BUILT = 'Wed, 12 Mar 2025 10:00:00 +0000';
const HOME = 'https://lock.example/';

function read(channel: readonly string[], fields: (item: Item) => readonly string[]) {
  const dump = toDumpText('x.txt', `${channel.join('\n')}\n${ITEMS.map((item) => fields(item).join('\n')).join('\n\n')}\n`);
  expect(feed.recognise(dump, aids)).toBeGreaterThan(listing.recognise(dump, aids));
  return feed
    .read(dump, aids)
    .map((draft) => [draft.title?.value, draft.published?.value, draft.url, draft.outlet?.value, draft.body[0]?.text]);
}

describe('a feed that prints each field on a line of its own', () => {
  it.each([
    ['link, description and date', ['Lockport Courier', HOME, 'News of the canal', BUILT]],
    ['description and date', ['Lockport Courier', 'News of the canal', BUILT]],
    ['date', ['Lockport Courier', BUILT]],
  ])("keeps the channel's own date from the first item when the channel prints its %s", (_name, channel) => {
    expect(read(channel, ({ title, url, day, text }) => [title, url, day, text])).toEqual(expected);
  });

  it.each<[string, (item: Item) => readonly string[]]>([
    ['title, link, text, date', ({ title, url, day, text }) => [title, url, text, day]],
    ['title, link, text, date, id', ({ title, url, day, text }) => [title, url, text, day, `${url}#0`]],
    ['title, text, link, date', ({ title, url, day, text }) => [title, text, url, day]],
  ])('is read with the date behind the text: %s', (_name, fields) => {
    expect(read(['Lockport Courier', HOME, 'News of the canal', BUILT], fields)).toEqual(expected);
  });
});
