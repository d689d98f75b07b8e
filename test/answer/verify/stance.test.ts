import { describe, expect, it } from 'vitest';
import { turnedStance } from '../../../src/answer/verify/polarity/stance.js';
import { verdictOn } from '../../support/verdict-on.js';

describe('how somebody takes a claim', () => {
  it.each([
    ['en', 'Mara Quill denied that the yard had burnt waste.', '馬拉·奎爾（Mara Quill）承認船廠焚燒廢料。'],
    ['en', 'Mara Quill dismissed suggestions that the yard had burnt waste.', 'Mara Quill xác nhận xưởng đã đốt rác thải.'],
    ['en', 'Prosecutors dispute that any money was paid.', 'Prosecutors accept that money was paid.'],
    [
      'zh-Hans',
      '针对网传“水库溃坝”的消息，副局长龙小燕辟谣称，水库运行正常。',
      'Deputy director 龙小燕 confirmed that the dam had burst.',
    ],
    ['ja', '久保田社長は、談合があったとの指摘を否定した。', '久保田社長承认存在串通。'],
    ['vi', 'Ông Lê Tòng bác bỏ thông tin nhà máy đóng cửa.', 'レ・トン（Lê Tòng）氏は工場閉鎖を認めた。'],
    ['en', 'The ministry admitted that the files were lost.', '該部否認檔案遺失。'],
  ])('is not turned round (%s: %s ≠ %s)', (language, source, statement) => {
    expect(turnedStance(statement, source)).not.toBeNull();
    expect(verdictOn(statement, source, { language })).not.toBe('ok');
  });

  it.each([
    ['The club denied the debt but admitted that wages were late.', 'The club admitted that wages were late.'],
    [
      'The ministry rejected the criticism and agreed that the files were lost.',
      'The ministry acknowledged that the files were lost.',
    ],
    ['Mara Quill denied that anybody was hurt.', 'Mara Quill confirmed that nobody was hurt.'],
    ['The mayor did not confirm the sale.', 'The mayor denied the sale.'],
    ['The mayor said the bridge was safe.', 'The mayor confirmed that the bridge was safe.'],
  ])('may be told in other words: %s', (source, statement) => {
    expect(turnedStance(statement, source)).toBeNull();
  });
});
