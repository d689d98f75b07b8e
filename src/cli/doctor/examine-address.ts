import { type Finding, warning } from './finding.js';

/** Warns where what is sent can be read on the way. @param what what travels there, in words */
export function examineAddress(variable: string, baseUrl: string, what: string): readonly Finding[] {
  const { protocol, hostname } = new URL(baseUrl);
  if (protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return [];
  return [warning(`${variable} is not encrypted: ${what} travel in the clear`, 'Use https, or an address of this machine.')];
}
