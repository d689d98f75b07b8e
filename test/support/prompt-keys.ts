import type { Message } from '../../src/model/language-model.js';

/** The keys that a prompt issues, each by the headline that stands with it; of several passages of an article, the first. */
export function keysIn(messages: readonly Message[]): ReadonlyMap<string, string> {
  const prompt = messages.map(({ content }) => content).join('\n');
  const found = [...prompt.matchAll(/^key: (\S+)\nabout: (?:.* \| )?(.+)$/gmu)].map(
    ([, key = '', title = '']) => [title, key] as const,
  );
  return new Map(found.reverse());
}
