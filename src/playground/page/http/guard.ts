import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from the page itself or from a person's address bar. A foreign name that resolves to this machine (DNS
 * rebinding) betrays itself by Host; a foreign page that sends to ours by Origin, or by Sec-Fetch-Site where a request carries no Origin.
 */
export function isOurOwn(headers: IncomingHttpHeaders, port: number): boolean {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => (port === 80 ? name : `${name}:${port}`));
  const host = headers.host ?? '';
  if (!hosts.includes(host)) return false;
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  // A link on a foreign page may lead here, but only as a page of its own.
  const isVisit = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return site === undefined || site === 'same-origin' || site === 'none' || isVisit;
}
