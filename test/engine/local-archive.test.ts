import { expect, it } from 'vitest';
import { createLocalArchive } from '../../src/engine/local-archive.js';
import { Fault } from '../../src/errors.js';
import { describeArchive } from './archive-contract.js';
import { scriptedParts } from './scripted-parts.mjs';

describeArchive('in this process', async () => createLocalArchive(scriptedParts(Fault)));

it('closes a generation after its last question, and not before', async () => {
  const parts = scriptedParts(Fault);
  const archive = createLocalArchive(parts);
  await archive.index({});
  const slow = archive.ask({ text: 'slow 60' });
  await archive.index({});
  expect(parts.closed).toEqual([]);
  await slow;
  expect(parts.closed).toEqual(['g1']);
  await archive.close();
  expect(parts.closed).toEqual(['g1', 'g2']);
});

it('takes a generation that another process published, without making the asker wait', async () => {
  const parts = scriptedParts(Fault);
  const archive = createLocalArchive(parts);
  await archive.index({});
  await archive.ask({ text: 'who' });
  await parts.ingest({});
  expect(await archive.ask({ text: 'who' })).toMatchObject({ text: 'g1' });
  expect(await archive.ask({ text: 'who' })).toMatchObject({ text: 'g2' });
  await archive.close();
});
