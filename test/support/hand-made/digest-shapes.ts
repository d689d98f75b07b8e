// Out: shapes of digests that come by mail, and of mails copied one below the other.
import type { Random } from '../dump-maker/random.js';
import { type Clip, type Clippings, lines, textOf } from './clip.js';

type Shape = (clippings: Clippings, random: Random) => string;

function joined(clip: Clip, by: string): string | null {
  return [clip.outlet, clip.date].filter((piece) => piece !== null).join(by) || null;
}

function mails(between: string, fields: (clip: Clip) => string): Shape {
  return ({ clips }) => clips.map((clip) => `${fields(clip)}\n\n${textOf(clip, true)}`).join(between);
}

const contentsFirst: Shape = ({ clips }) => {
  const contents = clips.map((clip, at) => `${at + 1}. ${clip.headline}`).join('\n');
  const items = clips.map((clip, at) => `${at + 1}. ${clip.headline}\n${joined(clip, ', ')}\n\n${textOf(clip, true)}`);
  return `Subject: Daily digest\nFrom: Clipping desk <desk@clips.example>\n\nIn this issue:\n\n${contents}\n\n----------\n\n${items.join('\n\n----------\n\n')}\n\n----------\n\nYou receive this mail because you subscribed.\nUnsubscribe\n`;
};

const alert: Shape = ({ clips }) => {
  const items = clips.map((clip) => `${clip.headline}\n${joined(clip, ' - ')}\n${textOf(clip, false)}\n<${clip.url}>`);
  return `=== News - ${clips.length} new results for [harbour] ===\n\n${items.join('\n\n')}\n`;
};

export const digests: Readonly<Record<string, Shape>> = {
  'mails of outlets': mails('\n\n\n', (c) =>
    lines(c.outlet && `From: ${c.outlet}`, c.date && `Date: ${c.date}`, `Subject: ${c.headline}`),
  ),
  'mails with addresses': mails('\n\n-----Original Message-----\n', (c) =>
    lines(
      c.outlet && `From: ${c.outlet} <news@${c.name.toLowerCase()}.example>`,
      c.date && `Sent: ${c.date}`,
      'To: archive@clips.example',
      `Subject: ${c.headline}`,
    ),
  ),
  'a digest with its contents on top': contentsFirst,
  'an alert': alert,
  'a digest with a word of welcome': ({ clips }) =>
    `Good morning! Here is what our desk found today.\n\n${clips.map((clip) => `>> ${clip.headline}\n${joined(clip, ' / ')}\n\n${textOf(clip, true)}`).join('\n\n')}\n\nHave a good day,\nthe desk\n`,
  'forwarded with rules': mails('\n\n---------- Forwarded message ---------\n', (c) =>
    lines(`Subject: ${c.headline}`, c.outlet && `Source: ${c.outlet}`, c.date && `Date: ${c.date}`),
  ),
};
