import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle } from '../support/invented-articles.js';

const report = (id: string, language: string, title: string, body: string[]) =>
  inventArticle({ id, dump: `${language}.txt`, outlet: 'Lakeside Herald', title, language, published: '2031-05-02', body });

const { answerer } = inventedArchive([
  report('turbines', 'en', 'Makers of turbines look ahead', [
    'The exchange counted orders for turbines last year, with Sorrel ahead of Tavro. The Brisk turbines of Tavro have passed a thousand orders. GridLoom spent 11 million dollars on equipment for turbines in 2030.',
    'Ostvind says that it needs almost two years more to reach the turbines that Sorrel sells today.',
    'The Quillby workshop, which opened in May 2019 in Harmsund, helped firms with turbines. Sorrel closed the Quillby workshop in March 2031.',
    'Jorun Vale, the founder of Sorrel, is already on his second company.',
  ]),
  report('mayor', 'en', 'A new ferry for Northmoor', [
    'The ferry of Northmoor sails again from Monday.',
    'Mayor Ines Falk said the town of Northmoor had waited three years for the ferry.',
    'Harbour master Peter Okafor said the quay was ready.',
  ]),
  report('trade', 'zh-Hant', '電網公司擴大投資', [
    '織網科技在2030年花了1100萬元購置渦輪設備。 青穗科技的渦輪訂單去年超過一千份。',
  ]),
  report('duty', 'ja', '北村、部品の関税を停止', [
    '代理店によれば、この8種類の歯車の税率はゼロになった。',
    '知らせは24日の夜に届いた。',
  ]),
]);

const quoted = async (text: string) => {
  const { status, citations } = await answerer.answer({ text });
  return status === 'answered' ? citations.map(({ quote }) => quote).join(' ') : '';
};

describe('a question for what somebody did', () => {
  it('is not answered with the sum of another who is the subject of the sentence', async () => {
    expect(await quoted('How much did Tavro spend on turbines in 2030?')).not.toContain('GridLoom');
    expect(await quoted('How much did GridLoom spend on turbines in 2030?')).toContain('11 million');
  });

  it('is not answered with the sum of another where a price is asked for', async () => {
    expect(await quoted('What is the price of Brisk?')).not.toContain('GridLoom');
    expect(await quoted('What about its price? (Brisk)')).not.toContain('GridLoom');
  });

  it('is not answered with years where things are counted', async () => {
    expect(await quoted('How many turbines did Ostvind sell?')).not.toContain('two years');
  });

  it('is answered with the day of that deed alone', async () => {
    const text = await quoted('When did Sorrel close the Quillby workshop?');
    expect(text).toContain('March 2031');
    expect(text).not.toContain('May 2019');
  });

  it('is not answered with another sentence about whoever studied', async () => {
    expect(await quoted('What did Jorun Vale study?')).toBe('');
  });

  it('is not answered with a sum where a seat is asked for', async () => {
    expect(await quoted('織網科技的總部在哪裡?')).toBe('');
  });

  it('is answered with a rate of nothing', async () => {
    expect(await quoted('8種類の歯車の税率は?')).toContain('ゼロ');
  });

  it('is answered with the holder of an office by the title before the name', async () => {
    expect(await quoted('Who is the mayor of Northmoor?')).toContain('Ines Falk');
    expect(await quoted('Who is the harbour master of Northmoor?')).toContain('Peter Okafor');
  });
});
