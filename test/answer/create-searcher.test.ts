import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../src/answer/create-searcher.js';
import { inventedArchive } from '../support/invented-archive.js';

describe('a search', () => {
  const searcher = createSearcher(inventedArchive().retriever);

  it.each([
    ['ferry terminal', /^This archive has nothing from “The Nowhere Post”\. It has: .*Brackwater Courier/],
    ['碼頭甚麼時候關閉', /^這個檔案庫沒有「The Nowhere Post」的文章。現有：.*Brackwater Courier/],
  ])('says which outlet the archive does not have: %s', async (text, words) => {
    const { results, notices } = await searcher.search({ text, outlets: ['The Nowhere Post'] }, 5);
    expect(results).toEqual([]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(words);
  });

  it('has nothing to say where no limit leaves anything out', async () => {
    expect((await searcher.search({ text: 'ferry terminal' }, 5)).notices).toEqual([]);
  });
});
