// What a model is given for a text. Some were trained with a word before each text that says what it is, and lose much without it.

/** What stands before documents and questions, and the name of that rule, which becomes part of the embedder's id. */
export interface ModelTexts {
  readonly rule: 'plain' | 'e5' | 'nomic';
  readonly document: string;
  readonly question: string;
}

const plain: ModelTexts = { rule: 'plain', document: '', question: '' };
const e5: ModelTexts = { rule: 'e5', document: 'passage: ', question: 'query: ' };
const nomic: ModelTexts = { rule: 'nomic', document: 'search_document: ', question: 'search_query: ' };

/** By the model's name, as its makers' model cards ask: E5 (but for its instruct models) and Nomic's. `.env.example` says so too. */
export function textsFor(model: string): ModelTexts {
  const name = (model.split(/[/\\]/).findLast((part) => part !== '') ?? model).toLowerCase();
  const words = name.split(/[^a-z0-9]+/);
  if (words.includes('e5') && !words.includes('instruct')) return e5;
  return name.includes('nomic-embed-text') ? nomic : plain;
}

/**
 * Longest text given to a model, in characters; a chunk is far shorter unless its dump holds no sentence at all. Endpoints refuse what goes
 * beyond their model's tokens (8 192 for OpenAI's), and a character is at most two tokens or so.
 */
const MOST_CHARACTERS = 4_000;

export function modelText(prefix: string, text: string): string {
  // Half a surrogate pair is no text, and JSON parsers of some servers refuse it.
  return prefix + text.slice(0, MOST_CHARACTERS).replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Names the model, what its texts begin with, and its dimension; not the endpoint, since the same model may move. */
export function embedderId(kind: 'openai' | 'transformers', model: string, dimension: number): string {
  const { rule } = textsFor(model);
  return `${kind}:${model}/${dimension}${rule === 'plain' ? '' : `+${rule}`}`;
}
