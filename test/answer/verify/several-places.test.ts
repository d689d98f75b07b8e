import { describe, expect, it } from 'vitest';
import { type Cited, cite } from '../../../src/answer/verify/cited.js';
import { runsOf } from '../../../src/answer/verify/runs.js';
import { passagesOf } from '../../support/cited-passages.js';
import { inventArticle } from '../../support/invented-articles.js';
import { verdictOn } from '../../support/verdict-on.js';
import { stitchedWrongly } from './stitched-cases.js';

describe('a statement of quotes that stand apart', () => {
  it.each(stitchedWrongly)('is removed where it makes one thing of them (%s: %s)', (language, statement, ...quotes) => {
    expect(verdictOn(statement, quotes, { language, apart: true })).not.toBe('ok');
  });

  it.each([
    [
      'en',
      'The 340 cabins of the yard would squeeze cash until 2034, the analysts said.',
      'The yard will build about 340 cabins, a third of them in oak.',
      'The analysts said the outlay would squeeze cash until 2034.',
    ],
    [
      'en',
      'Governor Orla Venn said unemployment of 5.4% was well inside the target range.',
      'Governor Orla Venn said inflation, at 2.3% in the spring, was well inside the target range.',
      'Unemployment rose to 5.4% in March.',
    ],
    [
      'ja',
      '戸倉社長は、昨年10月の点検で見つかった摩耗は基準内だったと説明した。',
      '戸倉社長は速度を超えていたとの見方を否定した。',
      'レールは昨年10月の点検で摩耗が見つかったが、基準内とされていた。',
    ],
    [
      'vi',
      'Ông Lưu Thế Vinh nói Công ty Hải Lợi đặt mục tiêu xuất khẩu 800 triệu USD.',
      'Ông Lưu Thế Vinh, giám đốc Công ty Hải Lợi, nói doanh nghiệp đã ký đơn hàng đến hết năm.',
      'Tỉnh đặt mục tiêu xuất khẩu 800 triệu USD.',
    ],
    [
      'ja',
      '杉浦蒼が大会新記録の58秒31で4位に入った。',
      '女子では黒木えまが大会新記録の1分2秒で優勝した。',
      '男子では杉浦蒼が58秒31で4位だった。',
    ],
    [
      'en',
      'The vaccine was 82 percent effective in pregnant women.',
      'In a trial of 9,000 adults, the vaccine was 82 percent effective.',
      'Pregnant women will be tested in a second trial.',
    ],
    [
      'zh-Hant',
      '花東縣瑞和鄉水產損失約2億4,000萬元。',
      '花東縣瑞和鄉停電達19小時，為全台最久。',
      '漁業署初估全台水產損失約2億4,000萬元，其中石斑占近半。',
    ],
    [
      'zh-Hans',
      '荷兰经济部表示，发给四家工厂的配额仅够用五周。',
      '荷兰经济部周二表示，已向四家工厂发放配额，有效期一年。',
      '德国企业布伦特集团证实已获配额，但称数量仅够用五周。',
    ],
    [
      'zh-Hans',
      '竹沟镇粮食损失约3.1亿元。',
      '竹沟镇24小时降雨量达420毫米，为全省最高。',
      '农业厅初步估计全省粮食损失约3.1亿元。',
    ],
    ['zh-Hant', '禾澤水務將裁員120人。', '禾澤水務上月換了總經理。', '另一家公司將裁員120人。'],
    [
      'en',
      'Norholm, which opened a yard in Tavel, lost 14 million dollars.',
      'Norholm opened a yard in Tavel.',
      'The group lost 14 million dollars.',
    ],
    ['en', 'The harbour closed because Norholm lost a crane.', 'The harbour closed on Monday.', 'Norholm lost a crane.'],
  ])('is removed whatever the places tell of (%s: %s)', (language, statement, ...quotes) => {
    expect(verdictOn(statement, quotes, { language, apart: true })).not.toBe('ok');
  });

  it.each([
    [
      'en',
      'Norholm opened a yard in Tavel in 2029, and the Dockers’ League expects rents to rise by 6 percent.',
      'Norholm opened a yard in Tavel in 2029.',
      'The Dockers’ League expects rents to rise by 6 percent.',
    ],
    [
      'en',
      'Norholm shares fell 6 percent, and analysts at Tavel Bank put the cost at 70 million crowns.',
      'Norholm shares fell 6 percent on Monday.',
      'Analysts at Tavel Bank put the cost at 70 million crowns.',
    ],
    [
      'en',
      'The board wants a ferry; Norholm will build it in Tavel.',
      'The Tavel Board wants a ferry.',
      'Norholm will build it in Tavel.',
    ],
    ['zh-Hans', '禾泽水务上月换了总经理，岭州银行裁员120人。', '禾泽水务上月换了总经理。', '岭州银行裁员120人。'],
    [
      'ja',
      '北浦鉄道は8月に廃線となり、湖東電鉄は運賃を15%上げる。',
      '北浦鉄道は8月に廃線となる。',
      '湖東電鉄は運賃を15%上げる。',
    ],
    [
      'vi',
      'Giá vé tăng lên 9.000 đồng, còn vé tháng không thay đổi.',
      'Giá vé lượt tăng lên 9.000 đồng.',
      'Vé tháng không thay đổi.',
    ],
  ])('is shown where each clause has a subject and a place of its own (%s: %s)', (language, statement, ...quotes) => {
    expect(verdictOn(statement, quotes, { language, apart: true })).toBe('ok');
  });

  it.each([
    [
      'Leo Brask, 58, was found guilty in March.',
      'Prosecutors said he sold 26 paintings.',
      'Prosecutors said Leo Brask sold 26 paintings.',
      'ok',
    ],
    [
      'Leo Brask, 58, was found guilty in March.',
      'He sold 26 paintings to Mara Quill.',
      'Leo Brask sold 26 paintings.',
      'removed',
    ],
    ['Leo Brask, 58, was found guilty in March.', 'The dealer sold 26 paintings.', 'Leo Brask sold 26 paintings.', 'removed'],
  ])('may say who a pronoun is where nobody else is named beside it: %s %s', (one, other, statement, expected) => {
    expect(verdictOn(statement, [one, other], { apart: true }) === 'ok' ? 'ok' : 'removed').toBe(expected);
  });

  it('is shown where each place proves all of it', () => {
    const quotes = ['Norholm opened a yard in Tavel in 2029.', 'In 2029 Norholm opened its yard at Tavel.'];
    expect(verdictOn('Norholm opened a yard in Tavel in 2029.', quotes, { apart: true })).toBe('ok');
  });
});

describe('runs of quotes', () => {
  const body = Array.from(
    { length: 40 },
    (_, at) => `Crane number ${at + 100} of the yard was sold to the port of Tavel in the spring of that year.`,
  );
  const passages = ['a', 'b'].map((id) =>
    passagesOf(inventArticle({ id, dump: 'a.txt', outlet: null, title: '', language: 'en', published: null, body })),
  );
  const quoteOf = (article: number, sentence: string) => {
    const passage = passages[article]?.find(({ chunk }) => chunk.text.includes(sentence));
    if (passage === undefined) throw new Error(`no ${sentence}`);
    const start = passage.chunk.text.indexOf(sentence);
    return cite({ passage, start, end: start + sentence.length });
  };
  const at = (article: number, ...sentences: number[]) => sentences.map((one) => quoteOf(article, body[one] ?? ''));
  const countRuns = (quotes: readonly Cited[]) => new Set(runsOf(quotes)).size;
  const border = (passages[0]?.[0]?.chunk.sentences.length ?? 0) - 1;

  it('are one where no sentence stands between, also over the border of two chunks', () => {
    expect(passages[0]?.length).toBeGreaterThan(1);
    expect(countRuns(at(0, 3, 4))).toBe(1);
    expect(countRuns(at(0, 3, 3))).toBe(1);
    expect(countRuns(at(0, border + 1, border))).toBe(1);
  });
  it('are one where a third quote closes the gap', () => {
    expect(countRuns(at(0, 3, 5, 4))).toBe(1);
  });
  it('are several where a sentence stands between, or the report is another', () => {
    expect(countRuns(at(0, 3, 5))).toBe(2);
    expect(countRuns(at(0, border, border + 2))).toBe(2);
    expect(countRuns([...at(0, 3), ...at(1, 4)])).toBe(2);
  });
});
