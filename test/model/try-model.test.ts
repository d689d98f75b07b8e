import { afterEach, expect, it } from 'vitest';
import { Fault } from '../../src/errors.js';
import { tryModel } from '../../src/model/try-model.js';
import {
  answersPage,
  type ModelReply,
  redirects,
  refuses,
  type ScriptedModelServer,
  says,
  scriptedModelServer,
  sends,
} from '../support/scripted-model-server.js';

let server: ScriptedModelServer | undefined;
afterEach(() => server?.close());

async function tried(reply: ModelReply): Promise<number | string> {
  server = await scriptedModelServer([reply]);
  try {
    return await tryModel({ baseUrl: server.baseUrl, model: 'absent', apiKey: 'sk-secret-0123' });
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    const { message, remedy } = error as Fault;
    expect(message + remedy).not.toContain('sk-secret');
    return `${message} ${remedy}`;
  }
}

it('tells how long the first words took', async () => {
  expect(await tried(says(['', 'O', 'K']))).toBeGreaterThan(0);
});

it.each<[string, ModelReply, RegExp]>([
  ['the key is wrong', refuses(401, 'Incorrect API key sk-secret-0123'), /401: .* Check LLM_API_KEY\.$/],
  ['there is no such model, and which there are', refuses(404, 'model not found'), /Check LLM_MODEL.* It has: tiny, small\.$/],
  ['a web page answers', answersPage, /web page\. LLM_BASE_URL must be/],
  ['callers are sent elsewhere', redirects, /another address.* Set LLM_BASE_URL/],
  ['it is no chat completion', sends('data: {"hello":1}\n\ndata: [DONE]\n\n'), /something else.* Check LLM_BASE_URL/],
  ['it says nothing', says([' ']), /without a word\. Check LLM_MODEL/],
])('says in words with the remedy: %s', async (_, reply, words) => {
  expect(await tried(reply)).toMatch(words);
});
