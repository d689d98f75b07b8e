import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../../src/answer/verify/verify-statement.js';
import type { Passage } from '../../../src/retrieve/passage.js';
import { passagesOf } from '../../support/cited-passages.js';
import { inventArticle } from '../../support/invented-articles.js';

/** What is said of a report of the Harbour Post of 14 February 2031. */
function verdictOn(text: string, source: string, language = 'en'): string {
  const report = {
    id: 'a',
    dump: 'a.txt',
    outlet: 'The Harbour Post',
    title: '',
    language,
    published: '2031-02-14',
    body: [source],
  };
  const [passage] = passagesOf(inventArticle(report));
  if (!passage) throw new Error('no passage');
  const aids = {
    outletNamed: (name: string) => (/Harbour Post/.test(name) ? 'The Harbour Post' : null),
    parallelsOf: () => [],
    reportOf: (passage: Passage) => [passage],
  };
  const verdict = verifyStatement({ text, cites: [{ key: 'k', quote: source }] }, new Map([['k', passage]]), aids);
  return verdict.ok ? 'ok' : verdict.reason;
}

type Row = readonly [statement: string, source: string, language?: string];
const named = ([statement, source, language = 'en']: Row) => ({ statement, source, language });

const held: readonly Row[] = [
  ['第一季毛利率可能下降。', '首季毛利率恐下滑。', 'zh-Hant'],
  ['The first-quarter margin may fall.', '首季毛利率恐下滑。', 'zh-Hant'],
  ['Biên lợi nhuận quý I có thể giảm.', '首季毛利率恐下滑。', 'zh-Hant'],
  ['Sales fell in the second quarter.', '二季度销售下降。', 'zh-Hans'],
  ['今年資本支出維持不變。', '全年資本支出將維持不變。', 'zh-Hant'],
  ['Spending will hold this year.', '全年資本支出將維持不變。', 'zh-Hant'],
  ['The jobs will go by the end of 2031.', 'The jobs will go by the end of the year.'],
  ['今年1至2月出口減少。', '今年前兩個月出口減少。', 'zh-Hant'],
  ['Exports fell in the first two months of the year.', '今年1-2月出口減少。', 'zh-Hant'],
  ['Xuất khẩu giảm trong hai tháng đầu năm.', '今年1至2月出口減少。', 'zh-Hant'],
  ['Sales fell from April to June.', '4至6月期の売上高は減った。', 'ja'],
  ['4～6月的銷售下降。', 'Sales fell from April to June.'],
  ['今年1至6月出口增長。', '今年上半年出口增長。', 'zh-Hant'],
  ['Xuất khẩu sáu tháng đầu năm tăng.', 'Exports rose in the first half of the year.'],
  ['物價較上月上升。', 'Prices rose from the previous month.'],
  ['去年前四個月出口減少。', 'Exports fell in the first four months of last year.'],
  ['Exports fell in the first four months of last year.', 'Xuất khẩu giảm trong bốn tháng đầu năm ngoái.', 'vi'],
  ['墓葬年代約在公元前110年。', '墓葬年代應在公元前110年前後。', 'zh-Hans'],
  ['The tomb is from about 110 BC.', '墓葬年代應在公元前110年前後。', 'zh-Hans'],
  ['雨量是整個6月平均值的兩倍。', 'Rainfall was twice the average for the whole of June.'],
  ['承諾在2040年前自主生產。', '承諾到2040年自主生產。', 'zh-Hant'],
  ['観客数は前年より減った。', '觀眾人次較去年減少。', 'zh-Hant'],
  ['Lượng mưa thấp nhất so với cùng kỳ.', '雨量為同期最低。', 'zh-Hant'],
  ['颱風6號登陸。', 'Bão số 6 đổ bộ.', 'vi'],
  ['By February 2031, The Harbour Post was reporting that money had poured in.', 'Money has been pouring in.'],
  ['According to The Harbour Post in February 2031, money poured in.', 'Money has been pouring in.'],
  ['The Harbour Post reported on 14 February 2031 that money poured in.', 'Money has been pouring in.'],
  ['As of early 2031, money was pouring in.', 'Money has been pouring in.'],
  ['截至2031年2月,資金不斷湧入。', '資金不斷湧入。', 'zh-Hant'],
  ['據海港郵報2031年2月報道,資金不斷湧入。', '資金不斷湧入。', 'zh-Hant'],
  ['2031年2月時点で資金が流入している。', '資金が流入している。', 'ja'],
  ['Tính đến tháng 2/2031, tiền đang đổ vào.', 'Tiền đang đổ vào.', 'vi'],
  ['申請人須證明年薪達40萬元。', '申請人須證明薪金每年不少於40萬元。', 'zh-Hant'],
  ['如今年輕人更想留下。', '年輕人更想留下。', 'zh-Hant'],
  ['Mức giá mới áp dụng tới 1/7.', 'Mức giá mới áp dụng đến ngày 1/7.', 'vi'],
  ['2040年大会に2市が関心を示す。', '40年大会に2市が関心を示す。', 'ja'],
  ['2030年3月から7月に3人が入院した。', 'Three people were hospitalized between March and July 2030.'],
  ['Three people fell ill between March 2030 and July 2030.', '2030年3月から7月に3人が発症した。', 'ja'],
];

const others: readonly Row[] = [
  ['第二季毛利率可能下降。', '首季毛利率恐下滑。', 'zh-Hant'],
  ['Sales fell in the third quarter.', '二季度销售下降。', 'zh-Hans'],
  ['去年資本支出維持不變。', '全年資本支出將維持不變。', 'zh-Hant'],
  ['今年資本支出維持不變。', '2030年全年資本支出維持不變。', 'zh-Hant'],
  ['The jobs will go by the end of 2032.', 'The jobs will go by the end of the year.'],
  ['今年1至3月出口減少。', '今年前兩個月出口減少。', 'zh-Hant'],
  ['今年2月出口減少。', '今年前兩個月出口減少。', 'zh-Hant'],
  ['5～6月的銷售下降。', 'Sales fell from April to June.'],
  ['今年1至5月出口增長。', '今年上半年出口增長。', 'zh-Hant'],
  ['去年1至6月出口增長。', '今年上半年出口增長。', 'zh-Hant'],
  ['物價較去年上升。', 'Prices rose from the previous month.'],
  ['今年前四個月出口減少。', 'Exports fell in the first four months of last year.'],
  ['墓葬年代約在公元前120年。', '墓葬年代應在公元前110年前後。', 'zh-Hans'],
  ['The tomb is from about 110 AD.', '墓葬年代應在公元前110年前後。', 'zh-Hans'],
  ['承諾在2041年前自主生產。', '承諾到2040年自主生產。', 'zh-Hant'],
  ['観客数は一昨年より減った。', '觀眾人次較去年減少。', 'zh-Hant'],
  ['The mill burnt down in February 2031.', 'The mill burnt down.'],
  ['By February 2031 the mill will be finished.', 'The mill will be finished soon.'],
  ['The Harbour Post reported that the mill burnt down in February 2031.', 'The mill burnt down.'],
  ['By January 2031, The Harbour Post was reporting that money had poured in.', 'Money has been pouring in.'],
  ['As of February 2031, 40 mills had closed.', 'As of December 2030, 40 mills had closed.'],
  ['As of February 2031, 40 mills had closed.', 'Last year 40 mills closed.'],
  ['截至2031年3月,資金不斷湧入。', '資金不斷湧入。', 'zh-Hant'],
  ['工廠2031年2月關閉。', '工廠已經關閉。', 'zh-Hant'],
  ['申請人須證明今年薪金達40萬元。', '申請人須證明去年薪金達40萬元。', 'zh-Hant'],
  ['Mức giá mới áp dụng tới 2/7.', 'Mức giá mới áp dụng đến ngày 1/7.', 'vi'],
  ['2041年大会に2市が関心を示す。', '40年大会に2市が関心を示す。', 'ja'],
  ['2030年4月から7月に3人が入院した。', 'Three people were hospitalized between March and July 2030.'],
  ['2029年3月から7月に3人が入院した。', 'Three people were hospitalized between March and July 2030.'],
  ['Three people fell ill between May 2030 and August 2030.', '2030年3月から7月に3人が発症した。', 'ja'],
];

describe('days, months and years that are told in other words', () => {
  it.each(held.map(named))('are the same: $statement', ({ statement, source, language }) => {
    expect(['number', 'date', 'amount', 'percentage']).not.toContain(verdictOn(statement, source, language));
  });
  it.each(others.map(named))('differ: $statement', ({ statement, source, language }) => {
    expect(['number', 'date']).toContain(verdictOn(statement, source, language));
  });
});
