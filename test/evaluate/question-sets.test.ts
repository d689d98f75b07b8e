import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAnswerQuestions, readNoAnswerQuestions, readRetrievalQuestions } from '../../src/evaluate/question-sets.js';

const folder = mkdtempSync(join(tmpdir(), 'byline-sets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (text: string): string => {
  const path = join(folder, `${Math.random()}.jsonl`);
  writeFileSync(path, text);
  return path;
};

describe('a file of questions', () => {
  it('is a JSON array or one object a line, with blank lines and a byte order mark', () => {
    const one = { question: 'Who?', evidence: [{ fact: 'She did.' }] };
    expect(readRetrievalQuestions(file(JSON.stringify([one])))).toEqual([one]);
    expect(readRetrievalQuestions(file(`\uFEFF${JSON.stringify(one)}\n\n${JSON.stringify(one)}\n`))).toHaveLength(2);
  });

  it.each([
    ['a missing file', join(folder, 'nowhere'), 'cannot be read'],
    ['nothing', file('\n'), 'holds no record'],
    ['a line that is no JSON', file('{"question":"Who?","answers":null}\n{'), 'line 2'],
    ['a record without a question', file('{"answers":null}'), '"question"'],
    ['answers of the wrong kind', file('{"question":"Who?","answers":"she"}'), '"answers"'],
  ])('that holds %s is refused by name and place', (_, path, told) => {
    expect(() => readAnswerQuestions(path)).toThrow(told);
    expect(() => readAnswerQuestions(path)).toThrow(path);
  });

  it('names the record of an array', () => {
    const path = file(
      '[{"question":"Who?","passages":["a: b"],"answerable":true},{"question":"Who?","passages":[],"answerable":true}]',
    );
    expect(() => readNoAnswerQuestions(path)).toThrow('record 2');
  });
});
