// A model small enough to be made by a test: every word has a row of a table, and a text's tokens are its words' rows. Written as ONNX by
// a small encoder of Protocol Buffers, with the files that Transformers.js looks for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];

/** @param rows a vector for each word that the model knows; all of one length */
export function writeTinyModel(folder: string, rows: Readonly<Record<string, readonly number[]>>): void {
  const dimension = Object.values(rows)[0]?.length ?? 0;
  const words = [...special, ...Object.keys(rows)];
  const table = [...special.map(() => new Array<number>(dimension).fill(0)), ...Object.values(rows)];
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const write = (name: string, content: object) => writeFileSync(join(folder, name), JSON.stringify(content));
  write('config.json', { model_type: 'bert', architectures: ['BertModel'], hidden_size: dimension, vocab_size: words.length });
  write('tokenizer_config.json', { tokenizer_class: 'BertTokenizer', pad_token: '[PAD]', model_max_length: 64 });
  write('tokenizer.json', {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: special.map((content, id) => ({
      id,
      content,
      special: true,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
    })),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(words.map((word, id) => [word, id])),
    },
  });
  writeFileSync(join(folder, 'onnx', 'model.onnx'), gatherModel(table, dimension));
}

const FLOAT = 1;
const INT64 = 7;

/** `last_hidden_state[b, t] = table[input_ids[b, t]]`. */
function gatherModel(table: readonly (readonly number[])[], dimension: number): Buffer {
  const values = Float32Array.from(table.flat());
  const initializer = message(
    [1, table.length],
    [1, dimension],
    [2, FLOAT],
    [8, 'table'],
    [9, Buffer.from(values.buffer, values.byteOffset, values.byteLength)],
  );
  const node = message([1, 'table'], [1, 'input_ids'], [2, 'last_hidden_state'], [3, 'rows'], [4, 'Gather']);
  const graph = message(
    [1, node],
    [2, 'tiny'],
    [5, initializer],
    [11, tensor('input_ids', INT64, ['batch', 'tokens'])],
    [11, tensor('attention_mask', INT64, ['batch', 'tokens'])],
    [12, tensor('last_hidden_state', FLOAT, ['batch', 'tokens', dimension])],
  );
  return message([1, 8], [7, graph], [8, message([1, ''], [2, 13])]);
}

function tensor(name: string, element: number, shape: readonly (string | number)[]): Buffer {
  const dimensions = shape.map((size): [number, Buffer] => [1, message([typeof size === 'number' ? 1 : 2, size])]);
  return message([1, name], [2, message([1, message([1, element], [2, message(...dimensions)])])]);
}

/** Fields of a message: numbers as varints, everything else with its length before it. */
function message(...fields: readonly (readonly [field: number, value: number | string | Buffer])[]): Buffer {
  return Buffer.concat(
    fields.flatMap(([field, value]) => {
      if (typeof value === 'number') return [varint(field << 3), varint(value)];
      const bytes = Buffer.from(value as string);
      return [varint((field << 3) | 2), varint(bytes.length), bytes];
    }),
  );
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  return Buffer.from([...bytes, value]);
}
