import { expect, it } from 'vitest';
import { createLimits } from '../../src/discord/limits.js';

it('lets a person ask a few questions at once and then five a minute', () => {
  let now = 0;
  const limits = createLimits(() => now);
  const asked = Array.from({ length: 50 }, () => limits.take('ann', 'guild'));
  expect(asked.filter((over) => over === null)).toHaveLength(7);
  expect(asked[7]).toEqual({ whose: 'person', waitMs: 12_000, first: true });
  expect(asked[8]).toMatchObject({ first: false });
  now += 12_000;
  expect(limits.take('ann', 'guild')).toBeNull();
  expect(limits.take('ann', 'guild')).toMatchObject({ whose: 'person', first: true });
});

it('lets a whole server ask thirty a minute, and other servers go on', () => {
  const limits = createLimits(() => 0);
  const asked = Array.from({ length: 200 }, (_, place) => limits.take(`person ${place}`, 'guild'));
  expect(asked.filter((over) => over === null)).toHaveLength(30);
  expect(asked[199]).toMatchObject({ whose: 'server' });
  expect(limits.take('somebody', 'another guild')).toBeNull();
  expect(limits.take('person 199', null)).toBeNull();
});
