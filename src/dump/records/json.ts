// In: JSON text. Out: its values with their places, which JSON.parse does not tell. Called by the records layout.

import { because, inEnglish, type Reason } from '../../reasons/reason.js';

export type JsonValue = JsonString | JsonObject | JsonArray | JsonScalar;

interface Placed {
  /** UTF-16 offsets of the token, end exclusive; a string's include its quotation marks. */
  readonly start: number;
  readonly end: number;
}

export interface JsonString extends Placed {
  readonly kind: 'string';
  readonly value: string;
}

export interface JsonObject extends Placed {
  readonly kind: 'object';
  /** In the order of the text; of equal keys the last counts, as for JSON.parse. */
  readonly members: ReadonlyMap<string, JsonValue>;
}

export interface JsonArray extends Placed {
  readonly kind: 'array';
  readonly items: readonly JsonValue[];
}

export interface JsonScalar extends Placed {
  readonly kind: 'scalar';
  readonly value: number | boolean | null;
}

/** What is wrong, and at which offset of the text. */
export class BrokenJson extends Error {
  readonly why: Reason;
  readonly offset: number;

  constructor(why: Reason, offset: number) {
    super(inEnglish(why));
    this.name = 'BrokenJson';
    this.why = why;
    this.offset = offset;
  }
}

/** Deeper than any export of articles; keeps hostile nesting from filling the stack. */
const deepest = 100;

/** The one value that stands in [from, to). Throws BrokenJson. */
export function parseJson(text: string, from = 0, to = text.length): JsonValue {
  const cursor = new Cursor(text, from, to);
  const value = cursor.value(0);
  cursor.skipBlanks();
  if (cursor.at < to) throw new BrokenJson(because('json.trailing'), cursor.at);
  return value;
}

const scalarToken = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
const blanks = /[ \t\r\n]*/y;

class Cursor {
  at: number;
  readonly #text: string;
  readonly #to: number;

  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.at = from;
    this.#to = to;
  }

  skipBlanks(): void {
    blanks.lastIndex = this.at;
    blanks.exec(this.#text);
    this.at = Math.min(blanks.lastIndex, this.#to);
  }

  value(depth: number): JsonValue {
    if (depth > deepest) throw new BrokenJson(because('json.tooDeep', { levels: deepest }), this.at);
    this.skipBlanks();
    const mark = this.#peek();
    if (mark === '"') return this.#string();
    if (mark === '{') return this.#object(depth);
    if (mark === '[') return this.#array(depth);
    return this.#scalar();
  }

  #peek(): string {
    return this.at < this.#to ? this.#text.charAt(this.at) : '';
  }

  #expect(mark: string): void {
    this.skipBlanks();
    if (this.#peek() !== mark)
      throw new BrokenJson(this.#peek() === '' ? because('json.cut') : because('json.markMissing', { mark }), this.at);
    this.at += 1;
  }

  #follows(mark: string): boolean {
    this.skipBlanks();
    if (this.#peek() !== mark) return false;
    this.at += 1;
    return true;
  }

  #object(depth: number): JsonObject {
    const start = this.at;
    const members = new Map<string, JsonValue>();
    this.at += 1;
    if (this.#follows('}')) return { kind: 'object', members, start, end: this.at };
    do {
      this.skipBlanks();
      if (this.#peek() !== '"') throw new BrokenJson(because(this.#peek() === '' ? 'json.cut' : 'json.keyMissing'), this.at);
      const key = this.#string().value;
      this.#expect(':');
      members.set(key, this.value(depth + 1));
    } while (this.#follows(','));
    this.#expect('}');
    return { kind: 'object', members, start, end: this.at };
  }

  #array(depth: number): JsonArray {
    const start = this.at;
    const items: JsonValue[] = [];
    this.at += 1;
    if (this.#follows(']')) return { kind: 'array', items, start, end: this.at };
    do items.push(this.value(depth + 1));
    while (this.#follows(','));
    this.#expect(']');
    return { kind: 'array', items, start, end: this.at };
  }

  #string(): JsonString {
    const start = this.at;
    const close = this.#closingQuote(start + 1);
    this.at = close + 1;
    const token = this.#text.slice(start, this.at);
    return { kind: 'string', value: decodeToken(token, start), start, end: this.at };
  }

  #closingQuote(from: number): number {
    for (let at = from; at < this.#to; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x22) return at;
      if (code === 0x5c) at += 1;
    }
    throw new BrokenJson(because('json.unclosed'), from - 1);
  }

  #scalar(): JsonScalar {
    scalarToken.lastIndex = this.at;
    const token = scalarToken.exec(this.#text)?.[0];
    if (token === undefined || this.at + token.length > this.#to) {
      throw new BrokenJson(because(this.#peek() === '' ? 'json.cut' : 'json.valueMissing'), this.at);
    }
    const start = this.at;
    this.at += token.length;
    return { kind: 'scalar', value: JSON.parse(token) as number | boolean | null, start, end: this.at };
  }
}

function decodeToken(token: string, start: number): string {
  try {
    return JSON.parse(token) as string;
  } catch (cause) {
    throw new BrokenJson(because('json.badText', { message: (cause as Error).message.slice(0, 80) }), start);
  }
}
