import type { IncomingHttpHeaders } from 'node:http';

/** The address of a request; `/` where it cannot be read, `//` for example. */
export function readAddress(address: string | undefined): URL {
  const base = 'http://127.0.0.1';
  return URL.canParse(address ?? '/', base) ? new URL(address ?? '/', base) : new URL(base);
}

/** Only this machine's own names: a page from elsewhere is refused, whether it comes by its own name (Host) or by ours (Origin). */
export function isFromThisMachine(headers: IncomingHttpHeaders): boolean {
  const local = /^(https?:\/\/)?(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
  return local.test(headers.host ?? '') && (headers.origin === undefined || local.test(headers.origin));
}
