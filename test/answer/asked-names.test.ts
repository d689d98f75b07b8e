import { describe, expect, it } from 'vitest';
import { askedNames, holdsNames, namesOthers } from '../../src/answer/asked-names.js';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle } from '../support/invented-articles.js';

const report = (id: string, language: string, title: string, body: string[]) =>
  inventArticle({ id, dump: `${language}.txt`, outlet: 'Lakeside Herald', title, language, published: '2031-05-02', body });

const { answerer } = inventedArchive([
  report('lighthouse', 'ja', '下関港で灯台が完成', [
    '下関港の新しい灯台は3日に完成した。 灯台の工事費は7億円で、高さは31メートルになる。',
    '港湾局によると、見学者は1日に240人を見込む。',
  ]),
  report('museum', 'zh-Hant', '臺南博物館重新開放', [
    '臺南博物館整修兩年後於週一重新開放。 館方說整修經費為4億3000萬元，展出陶器560件。',
  ]),
  report('tyres', 'zh-Hans', '青鹭汽车召回6800辆电动车', [
    '青鹭汽车周三宣布召回6800辆电动车，原因是轮胎可能漏气。',
    '公司股价当天下跌。',
  ]),
]);

const answered = async (text: string): Promise<string> => {
  const { status, citations } = await answerer.answer({ text });
  return status === 'answered' ? citations.map(({ quote }) => quote).join(' ') : '';
};

const names = (text: string) => askedNames({ text, outlets: [] });
const textsOf = (text: string) => names(text).map((group) => group.map((name) => name.text));

describe('a name glued to an ordinary word', () => {
  it('is not satisfied by what the word alone says of another place', async () => {
    expect(await answered('下関港の灯台の高さは何メートル？')).toContain('31');
    expect(await answered('長崎港の灯台の高さは何メートル？')).toBe('');
    expect(await answered('長崎の灯台の工事費はいくら？')).toBe('');
    expect(await answered('臺南博物館展出多少件陶器？')).toContain('560');
    expect(await answered('高雄博物館展出多少件陶器？')).toBe('');
    expect(await answered('高雄的博物館整修經費是多少？')).toBe('');
  });

  it('is not satisfied by what the word alone says of another firm', async () => {
    expect(await answered('青鹭汽车召回了多少辆电动车？')).toContain('6800');
    expect(await answered('紫鹭汽车召回了多少辆电动车？')).toBe('');
    expect(await answered('红鹤汽车召回了多少辆电动车？')).toBe('');
  });

  it('is found in its other forms', async () => {
    expect(await answered('台南博物馆展出多少件陶器？')).toContain('560');
    expect(await answered('台南市的博物館展出多少件陶器？')).toContain('560');
    expect(await answered('青鷺汽車召回了多少輛電動車？')).toContain('6800');
  });
});

describe('the names of a question', () => {
  it('are told without what they are, each with those that it is joined to', () => {
    expect(textsOf('長崎港の灯台の高さは？')).toEqual([['长崎']]);
    expect(textsOf('東京都江東区の人口は？')[0]?.[0]).toBe('东京');
    expect(textsOf('How high is the lighthouse of Nagasaki?')).toEqual([]);
    expect(textsOf('日本の灯台の数は？')).toEqual([]);
  });

  it('stand in a report by any of those, by a short form, or by what another script calls them', () => {
    expect(holdsNames(names('島根県出雲市の灯台は？'), '出雲の灯台が完成した。')).toBe(true);
    expect(holdsNames(names('巴西利亞的博物館在哪？'), 'ブラジリアの博物館が開いた。')).toBe(true);
    expect(holdsNames(names('高雄捷運幾時開出？'), '高捷早上六時開出。')).toBe(true);
    expect(holdsNames(names('臺北市公車票價多少？'), '北市公車十五元。')).toBe(true);
    expect(holdsNames(names('長崎港の灯台は？'), 'The lighthouse was finished.')).toBe(true);
    expect(holdsNames(names('長崎港の灯台は？'), '下関港の灯台が完成した。')).toBe(false);
  });

  it('are not those of a sentence that names others of the kind', () => {
    const asked = names('長崎港の灯台の高さは？');
    expect(namesOthers(asked, '下関港の灯台は31メートルだ。')).toBe(true);
    expect(namesOthers(asked, '長崎港と下関港の灯台は31メートルだ。')).toBe(false);
    expect(namesOthers(asked, '灯台は31メートルだ。')).toBe(false);
  });
});
