import { describe, expect, it } from 'vitest';
import { readQuestion as read, type TypedQuestion } from '../../src/discord/read-question.js';
import { wordsFor } from '../../src/discord/words/words.js';

const readQuestion = (typed: TypedQuestion) => read(typed, wordsFor('en'), '2026-05-10');

describe('a question as typed', () => {
  it('becomes a question with whole days', () => {
    expect(readQuestion({ text: ' What  happened? ', outlet: 'SCMP', from: '2026-04', to: '2026-05-03' })).toEqual({
      text: 'What happened?',
      outlets: ['SCMP'],
      from: '2026-04-01',
      to: '2026-05-03',
    });
    expect(readQuestion({ text: 'x' })).toEqual({ text: 'x', outlets: [], from: null, to: null });
  });

  it('may name its limits in words', () => {
    expect(readQuestion({ text: 'x', from: 'April 2026', to: 'yesterday' })).toMatchObject({
      from: '2026-04-01',
      to: '2026-05-09',
    });
    expect(readQuestion({ text: 'x', from: '去年12月' })).toMatchObject({ from: '2025-12-01' });
    expect(readQuestion({ text: 'x', from: 'whenever in April 2026' })).toHaveProperty('refusal');
  });

  it('is searched without whom it calls to', () => {
    const called = '<@123> <@!123> @everyone What did <@&45> say of <#67> <a:wave:89> <:x:12> in 2026, @here?';
    expect(readQuestion({ text: called })).toMatchObject({ text: expect.stringMatching(/^What did +say of +in 2026, +\?$/) });
    expect(readQuestion({ text: 'Who is press@here.example or @everyoneknows?' })).toMatchObject({
      text: 'Who is press@here.example or @everyoneknows?',
    });
    expect(readQuestion({ text: '<@123> @here' })).toHaveProperty('refusal');
  });

  it.each([
    [{ text: null }, /write a question/],
    [{ text: '\u200b\u2060 ' }, /write a question/],
    [{ text: 'x'.repeat(4001) }, /too long/],
    [{ text: 'x', from: '27/04/2026' }, /`from`/],
    [{ text: 'x', to: '2026-02-30' }, /`to`/],
    [{ text: 'x', from: '2026-05', to: '2026-04' }, /after/],
    [{ text: 'x', outlet: 'o'.repeat(200) }, /outlet/],
  ])('is refused kindly when it cannot be carried out: %j', (typed, sentence) => {
    expect((readQuestion(typed) as { refusal: string }).refusal).toMatch(sentence);
  });
});
