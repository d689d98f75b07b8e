// What a fault does to a request: before the work, after it, and to the headers of the answer.
import type { RestFault } from '../faults.js';
import type { RestAnswer } from './route.js';

/** What a fault puts in the place of the work; undefined = do the work. */
export async function playBefore(fault: RestFault | undefined): Promise<RestAnswer | undefined> {
  if (fault?.kind === 'status')
    return { status: fault.status, body: fault.body ?? { message: `${fault.status}: on demand`, code: 0 } };
  if (fault?.kind === 'rate-limit') return rateLimited(fault.retryAfterSeconds, fault.global === true);
  if (fault?.kind === 'reset' && fault.afterWork !== true) return { status: 0 };
  if (fault?.kind === 'stall') await new Promise((resolve) => setTimeout(resolve, fault.ms));
  return undefined;
}

export function playAfter(fault: RestFault | undefined, answer: RestAnswer): RestAnswer | null {
  if (fault?.kind === 'lost-answer') return { status: 502, body: { message: '502: Bad Gateway', code: 0 } };
  return fault?.kind === 'reset' ? null : answer;
}

export function rateLimited(seconds: number, global: boolean): RestAnswer {
  return { status: 429, body: { message: 'You are being rate limited.', code: 0, retry_after: seconds, global } };
}

export function faultHeaders(fault: RestFault | undefined): Record<string, string> {
  if (fault?.kind !== 'rate-limit') return {};
  const global = fault.global === true;
  return {
    'retry-after': String(fault.retryAfterSeconds),
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global ? { 'x-ratelimit-global': 'true' } : {}),
  };
}
