import { describe, expect, it } from 'vitest';
import { withoutInstructions } from '../../src/retrieve/instructions.js';

const left = (question: string) => withoutInstructions(question).replace(/\s+/g, ' ').trim();

describe('words that instruct the archive or name it', () => {
  it.each([
    ['Summarise the news about Quorvane', 'about Quorvane'],
    ['Summarize Quorvane', 'Quorvane'],
    ['Give me a short summary of the reports on Quorvane', 'on Quorvane'],
    ['What does the archive say about Quorvane?', 'What about Quorvane?'],
    ['What is in this archive about Quorvane?', 'What about Quorvane?'],
    ['According to the archive, who owns Quorvane?', ', who owns Quorvane?'],
    ['總結一下Quorvane的新聞', 'Quorvane的新聞'],
    ['总结关于Quorvane的报道', '关于Quorvane的报道'],
    ['檔案庫對Quorvane有什麼說法？', 'Quorvane'],
    ['Quorvaneについてのニュースを要約してください', 'Quorvane'],
    ['アーカイブはQuorvaneについて何と言っていますか', 'Quorvane'],
    ['Tóm tắt tin tức về Quorvane', 'về Quorvane'],
    ['Kho lưu trữ này nói gì về Quorvane?', 'về Quorvane?'],
    ['Có tin gì về Quorvane?', 'về Quorvane?'],
  ])('are taken out of “%s”', (question, rest) => {
    expect(left(question)).toBe(rest);
    expect(withoutInstructions(question)).toHaveLength(question.length);
  });

  it.each([
    'Who runs the National Archive?',
    'When did the archive in Ostmark burn?',
    'What did the summary of the inquiry say?',
    '國家檔案館在哪裡？',
    '總結會議何時舉行？',
    'Who wrote the database?',
    'How many books were stolen from the library?',
    '數據庫洩露了哪些資料？',
    'データベースから何件流出しましたか',
    '檔案何時公開？',
  ])('are left where the news itself may have them: “%s”', (question) => {
    expect(withoutInstructions(question)).toBe(question);
  });
});
