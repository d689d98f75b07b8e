import { describe, expect, it } from 'vitest';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { republished } from '../../../src/dump/layouts/republished.js';
import { loadOutlets } from '../../../src/dump/outlets.js';

const aids = { dates: createDateReader(), outlets: loadOutlets({ files: [] }) };

const TEXT = `The lock gates of the old canal were lifted out on Monday, after forty years in which nobody had opened them.

Divers had found that the hinges were sound, and that only the timber had to be replaced before the boats return.`;

function read(text: string) {
  const dump = toDumpText('x.txt', text);
  const [draft] = republished.recognise(dump, aids) > 0 ? republished.read(dump, aids) : [];
  return draft && [draft.host?.value ?? null, draft.outlet?.value, draft.title?.value, draft.published?.value];
}

describe('a page that republishes', () => {
  it('is known by outlet and date run together, though nobody knows the outlet or its host', () => {
    const text = `Lowland Digest\n\nCanal gates lifted after forty years\n\nLockport Times22 January 2025\n\n${TEXT}\n\nSource\n\nRelated posts\n`;
    expect(read(text)).toEqual(['Lowland Digest', 'Lockport Times', 'Canal gates lifted after forty years', '2025-01-22']);
  });

  it('is not known by a sentence and a date', () => {
    expect(
      read(`Lowland Digest\n\nCanal gates lifted after forty years\n\nLifted on 22 January 2025\n\n${TEXT}\n`),
    ).toBeUndefined();
  });
});
