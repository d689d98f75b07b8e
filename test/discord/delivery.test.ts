import { RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { withRetries } from '../../src/discord/delivery.js';
import { waitBeforeRetryMs } from '../../src/discord/discord-faults.js';

const rateLimit = (retryAfter: number): RateLimitError =>
  new RateLimitError({
    timeToReset: retryAfter,
    limit: 5,
    method: 'PATCH',
    hash: 'hash',
    url: 'url',
    route: '/webhooks/:id',
    majorParameter: '1',
    global: false,
    retryAfter,
    sublimitTimeout: 0,
    scope: 'user',
  });

describe('delivering a last word', () => {
  it('waits out a rate limit of a minute, and gives up for one of ten', () => {
    expect(waitBeforeRetryMs(rateLimit(60_000))).toBe(60_000);
    expect(waitBeforeRetryMs(rateLimit(600_000))).toBeNull();
    expect(waitBeforeRetryMs(new Error('socket closed'))).toBe(0);
  });

  it('is tried as often as there are waits, and once more', async () => {
    const times: number[] = [];
    const failing = withRetries(
      async () => {
        times.push(Date.now());
        throw new Error('again');
      },
      [1, 1],
      () => 30,
    );
    await expect(failing).rejects.toThrow('again');
    expect(times).toHaveLength(3);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(28);
  });

  it('is not tried again after a refusal', async () => {
    let attempts = 0;
    const refused = withRetries(
      async () => {
        attempts += 1;
        throw new Error('no');
      },
      [1, 1],
      () => null,
    );
    await expect(refused).rejects.toThrow('no');
    expect(attempts).toBe(1);
  });
});
