import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle } from '../support/invented-articles.js';

const report = (id: string, language: string, title: string, body: string[]) =>
  inventArticle({ id, dump: `${language}.txt`, outlet: 'Lakeside Herald', title, language, published: '2031-05-02', body });

const { answerer } = inventedArchive([
  report('bridge', 'zh-Hans', '中国商会访问北村', [
    '中国商会周一访问北村，双方谈到道路和桥梁。',
    '北村的居民说，南方来的客人很少。',
  ]),
  report('fair', 'vi', 'Hội chợ ở làng Đông', [
    'Hội chợ quốc tế ở làng Đông mở cửa hôm thứ Hai.',
    'Người dân nói trời mưa suốt buổi sáng.',
  ]),
  report('road', 'ja', '北村の道路工事', ['北村の道路工事は月曜日に始まった。', '住民は静かな朝だったと話した。']),
]);

const refusal = async (text: string) => (await answerer.answer({ text })).text;

describe('the reason of a refusal', () => {
  it('names whole words of Chinese, without characters of their neighbours', async () => {
    expect(await refusal('北村对中国钢材征收多少关税?')).toMatch(/“钢材|或“钢材/u);
    expect(await refusal('北村对中国钢材征收多少关税?')).not.toContain('国钢');
    expect(await refusal('南方总理访问过吗?')).not.toContain('方总');
  });

  it('names whole words of Japanese', async () => {
    expect(await refusal('北村の集積回路は何個?')).toContain('「集積回路」');
  });

  it('names words of Vietnamese that stand together as one, with the rest of a name', async () => {
    const text = await refusal('Thuế thép Trung Quốc là bao nhiêu?');
    expect(text).toContain('“Thuế thép Trung Quốc”');
  });

  it('leaves out what is no word', async () => {
    expect(await refusal('中国商会哪年才访问德国?')).not.toContain('年才');
  });
});
