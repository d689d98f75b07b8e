import { describe, expect, it } from 'vitest';
import { withoutCourtesy } from '../../src/retrieve/courtesy.js';

describe('what is said around a question', () => {
  it.each([
    ['Hi, can you tell me: When did Veyra open?', 'When did Veyra open?'],
    ['Hi Byline, who runs Quillon Glass?', 'who runs Quillon Glass?'],
    ['Hello! Could you please tell me who founded Veyra? Thanks in advance!', 'who founded Veyra'],
    ['Thanks. How many passengers use the ferry?', 'How many passengers use the ferry?'],
    ["I'm writing about glass. How many people does Veyra employ?", 'How many people does Veyra employ?'],
    ["Good morning Byline! I'd like to know why the terminal closes, please.", 'why the terminal closes'],
    ['您好，請問托雷爾大壩的裂縫有多長？謝謝！', '托雷爾大壩的裂縫有多長'],
    ['请问一下，谁获得了文学奖？', '谁获得了文学奖？'],
    ['こんにちは。北浜線はいつ再開しますか？教えてください。', '北浜線はいつ再開しますか'],
    ['すみませんが、復旧費用を教えていただけますか？', '復旧費用'],
    ['Xin hỏi ai là giám đốc cảng?', 'ai là giám đốc cảng?'],
    ['Chào bạn, cho mình hỏi: khi nào bến phà đóng cửa ạ?', 'khi nào bến phà đóng cửa'],
  ])('is left out of “%s”', (question, asked) => {
    expect(withoutCourtesy(question).trim()).toBe(asked);
  });

  it.each([
    'When did the Hello Kitty shop open?',
    'Who said thanks to the mayor of Calder?',
    'Please Hold Ltd moved where?',
    'Does Veyra please its customers?',
    'I am reading about Veyra. When was it founded?',
    'What is Good Morning Brackwater?',
  ])('leaves “%s” its words', (question) => {
    const kept = withoutCourtesy(question).trim();
    expect(['Hold', 'Veyra', 'Hello', 'thanks', 'Good'].some((word) => kept.includes(word))).toBe(true);
  });

  it('keeps every place where it was', () => {
    const question = 'Hi, who founded Veyra? Thanks!';
    const kept = withoutCourtesy(question);
    expect(kept).toHaveLength(question.length);
    expect(kept.indexOf('Veyra')).toBe(question.indexOf('Veyra'));
  });

  it('takes nothing long to read hostile politeness', () => {
    const started = performance.now();
    withoutCourtesy(`${'hi, please '.repeat(400)}?`);
    withoutCourtesy(`I ${'a'.repeat(4000)}`);
    withoutCourtesy(`who ${' ,.!'.repeat(1000)}x`);
    // Some milliseconds; what goes back and forth over every choice takes minutes.
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
