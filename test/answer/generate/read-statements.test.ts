import { describe, expect, it } from 'vitest';
import { createStatementReader } from '../../../src/answer/generate/read-statements.js';

const line = (text: string) => JSON.stringify({ text, cites: [{ key: 'BCDFG', quote: 'words of a dump' }] });
const claim = (text: string) => ({ kind: 'claim', claim: { text, cites: [{ key: 'BCDFG', quote: 'words of a dump' }] } });

describe('the reader of statements', () => {
  it('gives each as soon as its line has ended, wherever the pieces are cut', () => {
    const reader = createStatementReader();
    const whole = `${line('One.')}\n${line('Two.')}\n`;
    const read = [...whole].map((piece) => reader.read(piece));
    expect(read.flat()).toEqual([claim('One.'), claim('Two.')]);
    expect(read.findIndex((lines) => lines.length > 0)).toBe(line('One.').length);
  });

  it('takes a last line without its line feed, but never half of one', () => {
    const ended = createStatementReader();
    ended.read(line('One.'));
    expect(ended.end(true)).toEqual([claim('One.')]);
    const cut = createStatementReader();
    cut.read(line('One.').slice(0, -5));
    expect(cut.end(false)).toEqual([{ kind: 'malformed' }]);
  });

  it('passes over blanks and fences', () => {
    const reader = createStatementReader();
    expect(reader.read(`\`\`\`json\n\n${line('One.')}\r\n\`\`\`\n`)).toEqual([claim('One.')]);
    expect(reader.end(true)).toEqual([]);
  });

  it.each([
    ['prose', 'The answer is 42.'],
    ['a list', `[${line('One.')}]`],
    ['JSON with a comma too many', '{"text": "One.", "cites": [],}'],
    ['no cites', '{"text": "One."}'],
    ['a key that is no text', '{"text": "One.", "cites": [{"key": 1, "quote": "q"}]}'],
    ['an empty text', '{"text": " ", "cites": []}'],
    ['two on a line', `${line('One.')} ${line('Two.')}`],
  ])('mends nothing: %s is malformed', (_, text) => {
    expect(createStatementReader().read(`${text}\n`)).toEqual([{ kind: 'malformed' }]);
  });

  it('knows that the model found nothing', () => {
    expect(createStatementReader().read('{"none": true}\n')).toEqual([{ kind: 'none' }]);
  });

  it('does not keep a line that never ends', () => {
    const reader = createStatementReader();
    for (let at = 0; at < 50; at++) expect(reader.read('x'.repeat(1_000))).toEqual([]);
    expect(reader.read(`\n${line('Two.')}\n`)).toEqual([{ kind: 'malformed' }, claim('Two.')]);
  });
});
