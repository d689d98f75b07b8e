import { describe, expect, it } from 'vitest';
import { readExcerpt } from '../../../src/retrieve/excerpt/read-excerpt.js';

const words = 'the old pier was taken down board by board';

describe('a typed excerpt', () => {
  it.each([
    [`Who wrote this: "${words}"`],
    [`"${words}" – which newspaper published this?`],
    [`Hello, could you please tell me the source of this quote: '${words}'`],
    [`Where does this come from?\n${words}`],
    [`Where is this from?\n> ${words}`],
    [`Which outlet published this > ${words}`],
    [`${words}\nWhere was this published?`],
    [`Đoạn này của báo nào: “${words}”`],
    [`這段文字出自哪篇文章？${words}`],
    [`この記事の出典を教えてください：「${words}」`],
  ])('is read out of the question for its source: %s', (text) => {
    const read = readExcerpt(text);
    expect(read.how).toBe('asked');
    expect(read.words.replace(/[.\s]+$/, '').trim()).toBe(words);
  });

  it.each([[`“${words}”`], [`> ${words}`], [`\`\`\`\n${words}\n\`\`\``], [`「${words}」`]])(
    'is read out of marks alone: %s',
    (text) => {
      expect(readExcerpt(text)).toMatchObject({ how: 'quoted', around: '' });
      expect(readExcerpt(text).words.trim()).toBe(words);
    },
  );

  it.each([
    [`Does the article "${words}" contradict the report "${words}"?`],
    [`What does "${words}" mean for the harbour?`],
    [`Who said "${words}"?`],
    [words],
  ])('is not read out of a question about its subject: %s', (text) => {
    expect(readExcerpt(text)).toMatchObject({ how: 'bare', words: text });
  });
});
