import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

const figureReasons = ['number', 'date', 'amount', 'percentage'];

type Told = readonly [language: string, text: string];

/** What says one value, in as many ways as news has for it. */
const told = (
  en: readonly string[],
  hant: readonly string[],
  hans: readonly string[],
  ja: readonly string[],
  vi: readonly string[],
) => [
  ...en.map((text): Told => ['en', text]),
  ...hant.map((text): Told => ['zh-Hant', text]),
  ...hans.map((text): Told => ['zh-Hans', text]),
  ...ja.map((text): Told => ['ja', text]),
  ...vi.map((text): Told => ['vi', text]),
];

/** Each way of telling a value is held by each other, and none by a way of telling its neighbour. */
function crossed(name: string, values: readonly (readonly Told[])[]): void {
  it(name, () => {
    const verdict = (statement: Told, [language, source]: Told) =>
      figureReasons.includes(verdictOn(statement[1], source, { language })) ? 'removed' : 'held';
    const wrong: string[] = [];
    for (const [at, ways] of values.entries()) {
      for (const [other, sources] of values.entries()) {
        for (const statement of ways) {
          for (const source of sources) {
            if (verdict(statement, source) !== (at === other ? 'held' : 'removed'))
              wrong.push(`${at === other ? 'removed' : 'held'}: ${statement[1]} ← ${source[1]}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
}

describe('the same value in each language and no neighbouring one', () => {
  crossed('places in an order', [
    told(
      ['It is the second factory abroad.'],
      ['這是第二座海外工廠。'],
      ['这是第2家海外工厂。'],
      ['海外工場は2カ所目となる。', '二つ目の海外工場だ。', '海外で2拠点目の工場だ。'],
      ['Đây là nhà máy thứ hai ở nước ngoài.'],
    ),
    told(
      ['It is the twelfth factory abroad.'],
      ['這是第十二座海外工廠。'],
      ['这是第12家海外工厂。'],
      ['海外工場は12カ所目となる。'],
      ['Đây là nhà máy thứ mười hai ở nước ngoài.'],
    ),
  ]);
  crossed('floors', [
    told(
      ['It began on the third floor.'],
      ['火警在三樓發生。', '火警在3樓發生。'],
      ['火灾发生在三层。'],
      ['3階から出火した。'],
      ['Cháy bắt đầu ở tầng 3.', 'Cháy bắt đầu từ tầng ba.'],
    ),
    told(
      ['It began on the 8th floor.'],
      ['火警在八樓發生。'],
      ['火灾发生在八层。'],
      ['8階から出火した。'],
      ['Cháy bắt đầu ở tầng tám.'],
    ),
  ]);
  crossed('classes of a school, in ranges', [
    told(
      ['It covers grades 3 to 6.', 'It covers grades three to six.'],
      ['適用於三至六年級。'],
      ['适用于三到六年级。'],
      ['3～6年生が対象だ。'],
      ['Áp dụng cho lớp 3 đến lớp 6.'],
    ),
    told(
      ['It covers grades 4 to 9.'],
      ['適用於四至九年級。'],
      ['适用于四到九年级。'],
      ['4～9年生が対象だ。'],
      ['Áp dụng cho lớp 4 đến lớp 9.'],
    ),
  ]);
  crossed('days that are counted', [
    told(
      ['It is open three days a week.'],
      ['每週開放三日。', '每週開放三天。'],
      ['每周开放3天。'],
      ['週3日開館する。'],
      ['Mở cửa ba ngày mỗi tuần.'],
    ),
    told(['It is open two days a week.'], ['每週開放兩日。'], ['每周开放两天。'], ['週2日開館する。'], ['Mở cửa 2 ngày/tuần.']),
  ]);
  crossed('what is counted by a word of its own', [
    told(
      ['Officials found three cases.'],
      ['官員發現三宗個案。'],
      ['官员发现三例病例。'],
      ['当局は3例を確認した。'],
      ['Cơ quan ghi nhận ba ca.'],
    ),
    told(
      ['Officials found six cases.'],
      ['官員發現六宗個案。'],
      ['官员发现六起病例。'],
      ['当局は6例を確認した。'],
      ['Cơ quan ghi nhận 6 ca.'],
    ),
  ]);
  crossed('two or three', [
    told(['It takes two to three days.'], ['需時兩三天。'], ['需要两、三天。'], ['2～3日間かかる。'], ['Mất hai, ba ngày.']),
    told(['It takes five to six days.'], ['需時五六天。'], ['需要五至六天。'], ['5～6日間かかる。'], ['Mất năm đến sáu ngày.']),
  ]);
  crossed('one in so many', [
    told(
      ['One in five people came.', 'One out of five people came.'],
      ['每五人就有一人到場。'],
      ['每五个人中就有一个到场。'],
      ['5人に1人が訪れた。'],
      ['Cứ năm người thì có một người đến.'],
    ),
    told(
      ['One in four people came.'],
      ['每四人就有一人到場。'],
      ['每四个人中就有一个到场。'],
      ['4人に1人が訪れた。'],
      ['Cứ 4 người lại có 1 người đến.'],
    ),
  ]);
  crossed('multiples', [
    told(
      ['Profit tripled.', 'Profit grew threefold.', 'Profit trebled.'],
      ['獲利增加兩倍。', '獲利增為三倍。'],
      ['利润增长了两倍。'],
      ['利益は3倍になった。'],
      ['Lợi nhuận tăng gấp ba.'],
    ),
    told(
      ['Profit doubled.', 'Profit rose 100 percent.'],
      ['獲利增加一倍。', '獲利翻倍。'],
      ['利润翻了一番。'],
      ['利益は倍になった。', '利益は倍増した。'],
      ['Lợi nhuận tăng gấp đôi.'],
    ),
    told(['Profit quadrupled.'], ['獲利為四倍。'], ['利润翻了两番。'], ['利益は4倍になった。'], ['Lợi nhuận tăng gấp bốn.']),
  ]);
  crossed('sums whose currency its country names', [
    told(['It costs 700 yen.'], ['票價700日圓。'], ['票价700日元。'], ['料金は一律700円だ。'], ['Giá vé đồng hạng 700 yên.']),
    told(
      ['It costs 700 South Korean won.', 'It costs 700 won.'],
      ['票價700韓元。'],
      ['票价700韩元。'],
      ['料金は700韓国ウォンだ。'],
      ['Giá vé là 700 won Hàn Quốc.'],
    ),
    told(
      ['It costs VND700.', 'It costs 700 Vietnamese dong.'],
      ['票價700越南盾。'],
      ['票价700越南盾。'],
      ['料金は700ベトナムドンだ。'],
      ['Giá vé là 700 đồng.'],
    ),
    told(['It costs 7 yen.'], ['票價7日圓。'], ['票价7日元。'], ['料金は7円だ。'], ['Giá vé là 7 yên.']),
  ]);
  crossed('days of one month', [
    told(
      ['It runs from March 2 to 9.', 'It runs from 2 to 9 March.'],
      ['3月2日至9日舉行。'],
      ['3月2日到3月9日举行。'],
      ['3月2～9日に開く。'],
      ['Diễn ra từ ngày 2 đến 9/3.', 'Diễn ra từ 2/3 đến 9/3.'],
    ),
    told(
      ['It runs from March 3 to 8.'],
      ['3月3日至8日舉行。'],
      ['3月3日到3月8日举行。'],
      ['3月3～8日に開く。'],
      ['Diễn ra từ ngày 3/3 đến ngày 8/3.'],
    ),
  ]);
  crossed('quarters that are counted', [
    told(
      ['Profit rose in the first two quarters.', 'Profit rose in the first half of the year.'],
      ['前兩季獲利成長。', '上半年獲利成長。'],
      ['前两个季度利润增长。'],
      ['上半期の利益は増えた。'],
      ['Lợi nhuận hai quý đầu năm tăng.', 'Lợi nhuận nửa đầu năm tăng.'],
    ),
    told(
      ['Profit rose in the first three quarters.'],
      ['前三季獲利成長。'],
      ['前三个季度利润增长。', '前三季度利润增长。'],
      ['1～9月期の利益は増えた。'],
      ['Lợi nhuận 9 tháng đầu năm tăng.'],
    ),
    told(
      ['Profit rose in the second half of the year.'],
      ['下半年獲利成長。'],
      ['下半年利润增长。'],
      ['下半期の利益は増えた。'],
      ['Lợi nhuận nửa cuối năm tăng.'],
    ),
  ]);
  crossed('times of day', [
    told(
      ['It shuts at 7 pm.', 'It shuts at seven in the evening.'],
      ['晚上七點關門。'],
      ['晚上7点关门。'],
      ['午後7時に閉まる。'],
      ['Đóng cửa lúc 7 giờ tối.'],
    ),
    told(['It shuts at 7 am.'], ['早上七點關門。'], ['早上7点关门。'], ['午前7時に閉まる。'], ['Đóng cửa lúc 7 giờ sáng.']),
    told(['It shuts at 8:30 pm.'], ['晚上八點半關門。'], ['20时30分关门。'], ['午後8時半に閉まる。'], ['Đóng cửa lúc 20h30.']),
  ]);
  crossed('decades', [
    told(
      ['It dates from the 1980s.'],
      ['建於八十年代。'],
      ['建于上世纪80年代。'],
      ['1980年代に建てられた。'],
      ['Được xây vào những năm 1980.'],
    ),
    told(
      ['It dates from the 1990s.'],
      ['建於九十年代。'],
      ['建于20世纪90年代。'],
      ['1990年代に建てられた。'],
      ['Được xây vào thập niên 90.'],
    ),
  ]);
  crossed('centuries', [
    told(
      ['It dates from the 18th century.'],
      ['建於十八世紀。'],
      ['建于18世纪。'],
      ['18世紀に建てられた。'],
      ['Được xây vào thế kỷ XVIII.'],
    ),
    told(
      ['It dates from the 19th century.'],
      ['建於十九世紀。'],
      ['建于19世纪。'],
      ['19世紀に建てられた。'],
      ['Được xây vào thế kỷ 19.'],
    ),
  ]);
  crossed('parts of a month', [
    told(['It opens in early March.'], ['3月初啟用。'], ['3月上旬启用。'], ['3月上旬に開く。'], ['Mở vào đầu tháng 3.']),
    told(['It opens at the end of March.'], ['3月底啟用。'], ['3月下旬启用。'], ['3月末に開く。'], ['Mở vào cuối tháng 3.']),
  ]);
  crossed('seasons', [
    told(
      ['It opens in the spring of 2032.'],
      ['2032年春天啟用。'],
      ['2032年春季启用。'],
      ['2032年春に開く。'],
      ['Mở vào mùa xuân 2032.'],
    ),
    told(
      ['It opens in the fall of 2032.'],
      ['2032年秋天啟用。'],
      ['2032年秋季启用。'],
      ['2032年秋に開く。'],
      ['Mở vào mùa thu 2032.'],
    ),
  ]);
});

describe('what follows from the day of writing', () => {
  const row = (statement: string, source: string, language: string) => ({ statement, source, language });
  it.each([
    row('賽事今年提前舉行。', 'The race, usually held in June, was brought forward.', 'en'),
    row('本週末免費接種。', 'Free vaccination will be offered this weekend.', 'en'),
    row('昨年11月のストで損失が出た。', 'A stoppage last November cost the port dearly.', 'en'),
    row('銷售比上一財年增加8%。', '売上高は前の期に比べて8%増えた。', 'ja'),
    row('Sales rose 8% from a year earlier.', '売上高は前の期に比べて8%増えた。', 'ja'),
    row('该公司需要230亿兰特,已获80亿兰特。', 'The company needs 23 billion rand, of which it has so far got 8 billion.', 'en'),
    row('他們以64%對36%通過。', 'They voted by 64 percent to 36 in favour.', 'en'),
  ])('are the same: $statement', ({ statement, source, language }) => {
    expect(figureReasons).not.toContain(verdictOn(statement, source, { language }));
  });
  it.each([
    row('賽事今年提前舉行。', 'The race was brought forward in 2029.', 'en'),
    row('賽事去年提前舉行。', 'The race, usually held in June, was brought forward.', 'en'),
    row('下週末免費接種。', 'Free vaccination will be offered this weekend.', 'en'),
    row('昨年10月のストで損失が出た。', 'A stoppage last November cost the port dearly.', 'en'),
    row('該公司需要230億蘭特,已獲90億蘭特。', 'The company needs 23 billion rand, of which it has so far got 8 billion.', 'en'),
    row('Arden beat Welby 3-3 in the cup.', 'Arden beat Welby 3-2 in the cup.', 'en'),
    row('Sales rose 8% from a month earlier.', '売上高は前の期に比べて8%増えた。', 'ja'),
  ])('differ: $statement', ({ statement, source, language }) => {
    expect(figureReasons).toContain(verdictOn(statement, source, { language }));
  });
});
