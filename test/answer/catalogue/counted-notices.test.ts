import { describe, expect, it } from 'vitest';
import { catalogueArticles } from '../../support/catalogue-articles.js';
import { inventedArchive } from '../../support/invented-archive.js';

const { answerer } = inventedArchive(catalogueArticles);
const noticesOf = async (text: string) => (await answerer.answer({ text })).notices.join(' ');
const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);

describe('the notices of a count', () => {
  it('say of which kinds the articles counted are, and that translations are not', async () => {
    const notices = await noticesOf('How many articles are in the archive?');
    expect(notices).toContain('Counted: 5 reports, 1 commentary.');
    expect(notices).toContain('Not counted: 1 translation.');
  });

  it('say that commentary is left out where reports were asked for', async () => {
    const notices = await noticesOf('How many reports are in the archive?');
    expect(notices).toContain('Not counted: 1 translation, 1 commentary.');
    expect(notices).not.toContain('Counted: 5');
  });

  it('keep to the limits of the question', async () => {
    expect(await noticesOf('How many reports did the Brackwater Courier publish?')).not.toContain('Not counted');
    expect(await noticesOf('How many reports are there from May 2021?')).not.toContain('Not counted');
    expect(await noticesOf('How many reports are there from April 2021?')).toContain('Not counted: 1 commentary.');
  });

  it('add up to all articles', async () => {
    const answer = await answerer.answer({ text: 'How many articles are in the archive?' });
    const notices = answer.notices.join(' ');
    const sum =
      numberIn(answer.text, /holds (\d+) articles/) +
      numberIn(notices, /(\d+) further cop/) +
      numberIn(notices, /(\d+) further part/) +
      numberIn(notices, /Not counted: (\d+) translation/);
    expect(sum).toBe(catalogueArticles.length);
  });

  it.each([
    ['資料庫裡有多少篇文章？', '已計入：報導 5 篇、評論 1 篇。', '未計入：譯文 1 篇。'],
    ['资料库里有多少篇文章？', '已计入：报道 5 篇、评论 1 篇。', '未计入：译文 1 篇。'],
    ['アーカイブに記事は何件ありますか？', '数えたもの：報道5件、論評1件。', '数えていないもの：翻訳1件。'],
    ['Có bao nhiêu bài viết trong kho lưu trữ?', 'Đã tính: 5 bài báo, 1 bình luận.', 'Không tính: 1 bản dịch.'],
  ])('are told in the language of “%s”', async (question, counted, leftOut) => {
    const notices = await noticesOf(question);
    expect(notices).toContain(counted);
    expect(notices).toContain(leftOut);
  });

  it('are none where translations themselves are counted', async () => {
    expect(await noticesOf('How many translations are there?')).not.toMatch(/counted:/i);
  });
});
