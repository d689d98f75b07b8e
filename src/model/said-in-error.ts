// What an endpoint says of why it refused, made fit to be shown: in one line, short, without the key and without what was asked.
import type { Message } from './language-model.js';

export interface Unsayable {
  readonly apiKey: string | null;
  readonly messages: readonly Message[];
}

/** Of an error text of the server's. */
const MOST_SAID = 200;
const MOST_READ = 64 * 1024;
/** So many characters of the prompt in a row are no accident: some endpoints send back what they were sent. */
const ECHO = 24;

/** `{"error":{"message":…}}` of OpenAI, `{"error":…}` of others; empty when it says nothing. */
export function saidInError(text: string): string {
  const error = (parsedJson(text) as { error?: unknown } | null)?.error;
  const said = typeof error === 'string' ? error : (error as { message?: unknown } | null)?.message;
  if (typeof said !== 'string') return '';
  return said
    .slice(0, MOST_READ)
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]+/gu, ' ')
    .replace(/[\s.]+$/, '');
}

/** The key goes before the text is cut, so that no part of it stays. */
export function showable(said: string, { apiKey, messages }: Unsayable): string {
  const short = (apiKey === null ? said : said.replaceAll(apiKey, '[key]')).slice(0, MOST_SAID);
  return messages.some(({ content }) => repeats(short, content)) ? '' : short;
}

function repeats(said: string, content: string): boolean {
  const prompt = content.replace(/\s+/g, ' ').trim();
  const length = Math.min(ECHO, prompt.length);
  if (length === 0) return false;
  for (let at = 0; at + length <= said.length; at++) if (prompt.includes(said.slice(at, at + length))) return true;
  return false;
}

export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
