import type { LanguageModel, Message, ModelFault } from '../../../src/model/language-model.js';

/** What the model says next: lines made of the prompt's keys, and how it ends. */
export interface ScriptedReply {
  readonly lines: (keys: ReadonlyMap<string, string>) => readonly (string | object)[];
  readonly complete?: boolean;
  readonly fault?: ModelFault;
}

/** A model that says what it was told to, once each; asked more often, it throws. */
export function scriptedModel(
  ...replies: readonly ScriptedReply[]
): LanguageModel & { readonly asked: readonly (readonly Message[])[] } {
  const left = [...replies];
  const asked: (readonly Message[])[] = [];
  return {
    name: 'scripted',
    asked,
    async *stream({ messages }) {
      asked.push(messages);
      const reply = left.shift();
      if (reply === undefined) throw new Error('The model was not scripted for this question');
      for (const line of reply.lines(keysIn(messages))) yield `${typeof line === 'string' ? line : JSON.stringify(line)}\n`;
      if (reply.fault) throw reply.fault;
      return { complete: reply.complete ?? true, usage: { requests: 1, inputTokens: 10, outputTokens: 5 } };
    },
  };
}

/** By the headline that the prompt tells with each key. */
function keysIn(messages: readonly Message[]): ReadonlyMap<string, string> {
  const prompt = messages.map(({ content }) => content).join('\n');
  return new Map([...prompt.matchAll(/^key: (\S+)\nabout: (?:.* \| )?(.+)$/gmu)].map(([, key = '', title = '']) => [title, key]));
}
