import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle } from '../support/invented-articles.js';

const report = (id: string, language: string, title: string, body: string[]) =>
  inventArticle({ id, dump: `${id}.txt`, outlet: 'Lowmere Gazette', title, language, published: '2032-02-20', body });

const { answerer } = inventedArchive([
  report('en-duty', 'en', 'Thailand hits India with rice tariffs', [
    'Thailand will impose anti-dumping tariffs on rice from India, the ministry said on Friday.',
    'Rice futures in India fell as much as 1.8%, while millers in Thailand gained 2.4%.',
    'That came after President Orlo Benn proposed a blanket 25% tariff on all imports of Brazil, and has prompted Japan to consider levies.',
    'The temporary tariffs of between 19.4% and 27.8% will come into force on March 7.',
    'India exported about eight million tons of rice to Thailand last year, and the tariffs would likely cover about 50% of that volume.',
  ]),
  report('en-rate', 'en', 'Dunmark central bank holds', [
    'Shares in Dunmark rose 3.2 percent after the bank spoke.',
    'The central bank of Dunmark held its interest rate on Friday, leaving it at 4.5 percent.',
    'Banks expect inflation of 2.1 percent in Dunmark next year.',
  ]),
  report('zh-duty', 'zh-Hant', '泰國向印度徵收大米關稅', [
    '印度大米期貨下跌1.8%，而泰國碾米廠股價上漲2.4%。',
    '泰國將對來自印度的大米徵收反傾銷關稅，工業部週五表示。',
    '這為特朗普總統提議對所有巴西進口產品徵收25%的關稅提供了基礎，並促使日本考慮徵收關稅。',
    '泰國19.4%至27.8%的臨時關稅將於3月7日生效，為期120天。',
    '去年印度向泰國出口了約800萬噸大米，加徵關稅的範圍可能涵蓋其中的50%左右。',
  ]),
  report('ja-duty', 'ja', 'フランス、ブラジル産砂糖に関税', [
    'ブラジルの砂糖先物は1.8%下落し、フランスの製糖会社の株価は2.4%上昇した。',
    'フランスはブラジル産の砂糖に反ダンピング関税を課すと発表した。',
    'フランスの暫定関税は19.4%で、3月7日に発効する。',
    'ブラジルは昨年、フランスに砂糖800万トンを輸出しており、関税はその50%を対象とする見込みだ。',
  ]),
  report('vi-duty', 'vi', 'Pháp áp thuế cà phê Brazil', [
    'Giá cà phê Brazil giảm 1,8%, trong khi cổ phiếu các công ty Pháp tăng 2,4%.',
    'Pháp sẽ áp thuế chống bán phá giá đối với cà phê Brazil, Bộ Công Thương cho biết.',
    'Thuế tạm thời của Pháp là 19,4% và có hiệu lực từ ngày 7 tháng 3.',
    'Năm ngoái Brazil xuất khẩu 800 nghìn tấn cà phê sang Pháp, và mức thuế có thể áp dụng cho 50% lượng này.',
  ]),
  report('ko-duty', 'en', 'Canada weighs tariffs on steel', [
    'Canada may put tariffs on steel from Ukraine, the ministry said.',
    'Steel shares in Canada lost 6 percent on the news of the tariffs.',
  ]),
]);
const ask = async (text: string) => answerer.answer({ text });
const first = async (text: string) => (await ask(text)).citations[0]?.quote;

describe('asked how high a rate is, the percentage that belongs to it answers', () => {
  it.each([
    ["How high are Thailand's tariffs on Indian rice?", '19.4% and 27.8%'],
    ['How high are the tariffs of Thailand on rice from India?', '19.4% and 27.8%'],
    ['What is the tariff on Indian rice in Thailand?', '19.4% and 27.8%'],
    ['What tariff rate does Thailand impose on Indian rice?', '19.4% and 27.8%'],
    ['What is the interest rate of the central bank of Dunmark?', '4.5 percent'],
    ['How high is the interest rate in Dunmark?', '4.5 percent'],
    ['泰國對印度大米徵收多少關稅？', '19.4%至27.8%'],
    ['泰国对印度大米征收多少关税？', '19.4%至27.8%'],
    ['泰國對印度大米徵收的關稅有多高？', '19.4%至27.8%'],
    ['泰國對印度大米的關稅提高到多少？', '19.4%至27.8%'],
    ['フランスのブラジル産砂糖への関税は何%ですか？', '19.4%'],
    ['フランスはブラジル産砂糖に何パーセントの関税を課しますか？', '19.4%'],
    ['Pháp áp thuế cà phê Brazil bao nhiêu phần trăm?', '19,4%'],
    ['Mức thuế của Pháp đối với cà phê Brazil là bao nhiêu?', '19,4%'],
  ])('to “%s”', async (question, rate) => {
    expect(await first(question)).toContain(rate);
  });

  it.each(["How high are Thailand's tariffs on Indian rice?", '泰國對印度大米徵收多少關稅？'])(
    'and no other stands beside it to “%s”',
    async (question) => {
      const quotes = (await ask(question)).citations.map(({ quote }) => quote).join(' ');
      expect(quotes).not.toMatch(/1\.8%|25%|50%/);
    },
  );

  it.each([
    "How high are Canada's tariffs on Ukrainian steel?",
    'How high is the tariff of Brazil on rice from India?',
    "How high are Japan's tariffs on Indian rice?",
    '日本對印度大米徵收多少關稅？',
  ])('and where none is told, there is no answer to “%s”', async (question) => {
    expect((await ask(question)).status).toBe('not-found');
  });
});
