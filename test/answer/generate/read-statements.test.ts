import { describe, expect, it } from 'vitest';
import { createStatementReader } from '../../../src/answer/generate/read-statements.js';

const line = (text: string) => JSON.stringify({ text, cites: [{ key: 'BCDFG', quote: 'words of a dump' }] });
const claim = (text: string) => ({ kind: 'claim', claim: { text, cites: [{ key: 'BCDFG', quote: 'words of a dump' }] } });

describe('the reader of statements', () => {
  it('gives each as soon as it is whole, wherever the pieces are cut', () => {
    const reader = createStatementReader();
    const whole = `${line('One.')}\n${line('Two.')}\n`;
    const read = [...whole].map((piece) => reader.read(piece));
    expect(read.flat()).toEqual([claim('One.'), claim('Two.')]);
    expect(read.findIndex((lines) => lines.length > 0)).toBe(line('One.').length - 1);
  });

  it('takes a last line without its line feed, but never half of one', () => {
    const ended = createStatementReader();
    expect(ended.read(line('One.'))).toEqual([claim('One.')]);
    expect(ended.end()).toEqual([]);
    const cut = createStatementReader();
    cut.read(line('One.').slice(0, -5));
    expect(cut.end()).toEqual([{ kind: 'malformed' }]);
  });

  it('passes over blanks and fences', () => {
    const reader = createStatementReader();
    expect(reader.read(`\`\`\`json\n\n${line('One.')}\r\n\`\`\`\n`)).toEqual([claim('One.')]);
    expect(reader.end()).toEqual([]);
  });

  it.each([
    ['prose', 'The answer is 42.'],
    ['JSON with a comma too many', '{"text": "One.", "cites": [],}'],
    ['no cites', '{"text": "One."}'],
    ['a key that is no text', '{"text": "One.", "cites": [{"key": 1, "quote": "q"}]}'],
    ['an empty text', '{"text": " ", "cites": []}'],
    ['a list in a list', '[[1]]'],
  ])('mends nothing: %s is malformed', (_, text) => {
    expect(createStatementReader().read(`${text}\n`)).toEqual([{ kind: 'malformed' }]);
  });

  it.each([
    ['an object over several lines', JSON.stringify(JSON.parse(line('One.')), null, 2), [claim('One.')]],
    ['a list', JSON.stringify([JSON.parse(line('One.')), JSON.parse(line('Two.'))], null, 2), [claim('One.'), claim('Two.')]],
    ['a list on one line', `[${line('One.')}, ${line('Two.')}]`, [claim('One.'), claim('Two.')]],
    ['two on a line', `${line('One.')} ${line('Two.')}`, [claim('One.'), claim('Two.')]],
    ['signs of JSON in a text', line('He said: {"a"}, [b].'), [claim('He said: {"a"}, [b].')]],
  ])('takes %s', (_, text, expected) => {
    const reader = createStatementReader();
    expect([...reader.read(`${text}\n`), ...reader.end()]).toEqual(expected);
  });

  it('loses no more than the object that was broken off', () => {
    const reader = createStatementReader();
    expect(reader.read(`${line('One.').slice(0, 14)}\n${line('Two.')}\n`)).toEqual([{ kind: 'malformed' }, claim('Two.')]);
    expect(reader.read(`{"text": "One.", "cites": [\n${line('Two.')}\n`)).toEqual([{ kind: 'malformed' }, claim('Two.')]);
    expect(reader.read(`[1] is no list.\n${line('Two.')}\n${line('Three.')}\n`)).toEqual([
      { kind: 'malformed' },
      claim('Two.'),
      claim('Three.'),
    ]);
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
