import type { LanguageModel, Message, ModelFault } from '../../../src/model/language-model.js';
import { keysIn } from '../../support/prompt-keys.js';

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
      const lines = reply.lines(keysIn(messages)).map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
      // Who breaks off does not end the line.
      for (const [at, line] of lines.entries()) yield reply.fault && at === lines.length - 1 ? line : `${line}\n`;
      if (reply.fault) throw reply.fault;
      return { complete: reply.complete ?? true, usage: { requests: 1, inputTokens: 10, outputTokens: 5 } };
    },
  };
}
