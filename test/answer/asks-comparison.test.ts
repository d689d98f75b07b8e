import { describe, expect, it } from 'vitest';
import { catalogueArticles } from '../support/catalogue-articles.js';
import { inventedArchive } from '../support/invented-archive.js';

const { answerer } = inventedArchive(catalogueArticles);

describe('a comparison that is refused', () => {
  it.each([
    'Compare the Northmoor Gazette and the Brackwater Courier on zanquorl mining',
    'Northmoor Gazette vs Brackwater Courier on zanquorl mining',
    '比較 Northmoor Gazette 和 Brackwater Courier 對 zanquorl 的報道',
    '比较 Northmoor Gazette 和 Brackwater Courier 对 zanquorl 的报道',
    'Northmoor Gazette と Brackwater Courier の zanquorl についての報道を比較して',
    'So sánh Northmoor Gazette và Brackwater Courier về zanquorl',
  ])('names the command that compares for “%s”', async (text) => {
    const answer = await answerer.answer({ text });
    expect(answer.status).toBe('not-found');
    expect(answer.notices.join(' ')).toMatch(/\/compare .*byline compare /);
  });

  it('is told from another refusal, which names none', async () => {
    const answer = await answerer.answer({ text: 'Who mined zanquorl for the mayor?' });
    expect(answer.status).toBe('not-found');
    expect(answer.notices.join(' ')).not.toContain('/compare');
  });
});
