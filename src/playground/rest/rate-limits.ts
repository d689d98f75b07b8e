import type { Clock } from '../world/clock.js';

export interface RateLimitSettings {
  /** Requests a bucket takes in one window. The default is generous so that tests do not wait; Discord's own is about 5 in 5 s for messages. */
  readonly limit: number;
  /** Milliseconds. */
  readonly windowMs: number;
}

export interface RateLimitState {
  readonly headers: Record<string, string>;
  /** Seconds to wait, when the bucket is empty. */
  readonly retryAfterSeconds: number | null;
}

/** Counts requests by bucket (route and its first id), as Discord does, and writes the headers that clients obey. */
export function createRateLimits(clock: Clock, settings: RateLimitSettings): (bucket: string) => RateLimitState {
  const windows = new Map<string, { startedAt: number; used: number }>();
  return (bucket) => {
    const now = clock.now();
    const current = windows.get(bucket);
    const window = current && now - current.startedAt < settings.windowMs ? current : { startedAt: now, used: 0 };
    windows.set(bucket, window);
    const resetAfterSeconds = (window.startedAt + settings.windowMs - now) / 1000;
    const empty = window.used >= settings.limit;
    if (!empty) window.used += 1;
    return {
      headers: {
        'x-ratelimit-limit': String(settings.limit),
        'x-ratelimit-remaining': String(settings.limit - window.used),
        'x-ratelimit-reset': ((now + resetAfterSeconds * 1000) / 1000).toFixed(3),
        'x-ratelimit-reset-after': resetAfterSeconds.toFixed(3),
        'x-ratelimit-bucket': Buffer.from(bucket.replace(/\d{5,}/g, ''))
          .toString('hex')
          .slice(0, 32),
      },
      retryAfterSeconds: empty ? resetAfterSeconds : null,
    };
  };
}
