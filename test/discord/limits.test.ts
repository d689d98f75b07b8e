import { expect, it } from 'vitest';
import { createLimits } from '../../src/discord/limits.js';

it('lets a person ask twenty questions at once and then twenty a minute', () => {
  let now = 0;
  const limits = createLimits(() => now);
  const asked = Array.from({ length: 50 }, () => limits.take('ann', 'guild'));
  expect(asked.filter((over) => over === null)).toHaveLength(20);
  expect(asked[20]).toEqual({ whose: 'person', waitMs: 3_000, first: true });
  expect(asked[21]).toMatchObject({ first: false });
  now += 3_000;
  expect(limits.take('ann', 'guild')).toBeNull();
  expect(limits.take('ann', 'guild')).toMatchObject({ whose: 'person', first: true });
});

it('lets a whole server ask sixty questions at once and then two a second, and other servers go on', () => {
  let now = 0;
  const limits = createLimits(() => now);
  const asked = Array.from({ length: 200 }, (_, place) => limits.take(`person ${place}`, 'guild'));
  expect(asked.filter((over) => over === null)).toHaveLength(60);
  expect(asked[199]).toMatchObject({ whose: 'server' });
  expect(limits.take('somebody', 'another guild')).toBeNull();
  expect(limits.take('person 199', null)).toBeNull();
  now += 500;
  expect(limits.take('person 198', 'guild')).toBeNull();
  expect(limits.take('person 197', 'guild')).toMatchObject({ whose: 'server', waitMs: 500 });
});
