import type { Json } from '../page/protocol.js';

export function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

export function asObjects(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function asNumber(value: unknown, otherwise = 0): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

/** The address, if a browser may open it from a text that somebody wrote. */
export function webAddress(value: unknown): string | null {
  const text = asText(value);
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text) ? text : null;
}
