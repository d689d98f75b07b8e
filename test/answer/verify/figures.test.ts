import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

describe('sums of money', () => {
  it.each(['US$1bn', '10億美元', '1,000 million dollars', '10億ドル', '1 tỷ USD', '十億美元', 'one billion dollars', '10亿美元'])(
    'are the same however they are written: %s',
    (sum) => {
      expect(verdictOn(`It cost ${sum}.`, 'The harbour works will cost $1 billion in all.')).toBe('ok');
    },
  );
  it.each(['$1 million', 'NT$1 billion', '€1 billion', '10億元', '10億円', '1 tỷ đồng', '100億美元', '$1.1 billion'])(
    'differ by value or currency: %s',
    (sum) => {
      expect(verdictOn(`It cost ${sum}.`, 'The harbour works will cost $1 billion in all.')).toBe('amount');
    },
  );
});

describe('shares', () => {
  it.each(['12%', '12 percent', '百分之十二', '12 phần trăm', '12パーセント', '1割2分', 'twelve per cent'])(
    'are the same however they are written: %s',
    (share) => {
      expect(verdictOn(`Sales rose ${share}.`, 'Sales at the works rose 12 per cent in a year.')).toBe('ok');
    },
  );
  it.each(['13%', '百分之二十', '12 percentage points', '21パーセント'])('differ by value and from points: %s', (share) => {
    expect(verdictOn(`Sales rose ${share}.`, 'Sales at the works rose 12 per cent in a year.')).toBe('percentage');
  });
  it.each(['one-third', 'a third', '三分之一', '3分の1', 'một phần ba'])('of a whole are shares: %s', (share) => {
    expect(verdictOn(`It burnt ${share} of it.`, 'The fire burnt a third of the old town.')).toBe('ok');
  });
});

describe('dates', () => {
  const source = 'The bridge was closed on 27 April 2026 after the flood.';
  it.each([
    '2026年4月27日',
    'April 27',
    '27 April 2026',
    'Apr. 27',
    '2026-04-27',
    'ngày 27 tháng 4 năm 2026',
    'April 2026',
    '2026',
    '27/4/2026',
    '二〇二六年四月二十七日',
  ])('are the same however they are written, with less detail too: %s', (date) => {
    expect(verdictOn(`It was closed in ${date}.`, source)).toBe('ok');
  });
  it.each(['2026年4月28日', 'April 26', 'May 2026', '2025', 'ngày 27 tháng 5 năm 2026', 'Tuesday'])(
    'differ by any part: %s',
    (date) => {
      expect(verdictOn(`It was closed on ${date}.`, source)).toBe('date');
    },
  );
  it('are told from the day of publication where the source does', () => {
    expect(verdictOn('It closed on 2 April 2031.', 'The bridge was closed for good yesterday.')).toBe('ok');
    expect(verdictOn('It closed on 1 April 2031.', 'The bridge was closed for good yesterday.')).toBe('date');
    expect(verdictOn('It closed in 2030.', 'The bridge was closed for good last year.')).toBe('ok');
    expect(verdictOn('It closed on 31 March.', 'The bridge was closed for good on Monday.')).toBe('ok');
  });
});

describe('numbers', () => {
  it.each([
    ['Three boats sank.', 'Off the old pier 3 boats sank in the storm.'],
    ['有1,200人參加。', 'Some 1,200 people took part in the march.'],
    ['約3万5千人が参加した。', 'About 35,000 people took part in the march.'],
    ['Hơn hai mươi nghìn người tham gia.', 'More than 20,000 people took part in the march.'],
    ['A dozen people took part.', 'Only 12 people took part in the march.'],
    ['第三名是她。', 'She was third in the long race.'],
  ])('are the same however they are written: %s', (text, source) => {
    expect(verdictOn(text, source)).toBe('ok');
  });
  it.each([
    ['Four boats sank.', 'Three boats sank off the pier in the storm.'],
    ['有1,300人參加。', 'Some 1,200 people took part in the march.'],
    ['約3万6千人が参加した。', 'About 35,000 people took part in the march.'],
    ['Fewer than 500 people came.', 'More than 500 people came to the march.'],
    ['It covers 21,000 square metres.', 'It serves 21,000 passengers on a good day.'],
    ['第四名是她。', 'She was third in the long race.'],
  ])('differ by value, bound and unit: %s', (text, source) => {
    expect(verdictOn(text, source)).toBe('number');
  });
});

describe('spans and numbers that are told in other words', () => {
  it.each([
    ['The deal was its biggest in ten years.', 'The deal was its biggest in a decade, it said.'],
    ['The owner got 4.5 years in prison.', 'The owner got four and a half years in prison.'],
    ['The owner got four and a half years in prison.', '業主被判處四年半徒刑。'],
    ['工程晚了2.5個月。', '工程晚了兩個半月。'],
    ['Thời hạn tù là 2,5 năm.', 'Thời hạn tù là hai năm rưỡi.'],
    ['Brunel led from stage two.', 'Brunel led from the second stage.'],
    ['Both parliaments must ratify it.', 'The two parliaments must ratify it.'],
    ['The band owes 30 days of work.', 'The band owes, within 30 days, of work.'],
    ['Of the reels, 71 minutes survive.', 'Of the reels, 71 of its 84 minutes survive.'],
    ['Half of the prize is 40,000 crowns.', 'The prize is 80,000 crowns, half of which was given away.'],
    ['其排名上升35位。', '其排名由第64位升至第29位。'],
    ['Lãi tăng 50% so với cùng kỳ.', 'Lãi gấp rưỡi cùng kỳ năm ngoái.'],
    ['利用は1日9万人の見込みだ。', '利用は一日平均9万人の見込みだ。'],
    ['The nurses want £6.50 an hour.', '護理師要求每小時6.5英鎊。'],
  ])('are the same: %s', (statement, source) => {
    expect(['number', 'date', 'amount', 'percentage']).not.toContain(verdictOn(statement, source));
  });

  it.each([
    ['The deal was its biggest in five years.', 'The deal was its biggest in a decade, it said.'],
    ['The owner got five and a half years in prison.', 'The owner got four and a half years in prison.'],
    ['Brunel led from stage three.', 'Brunel led from the second stage.'],
    ['One of the two parliaments must ratify it.', 'The two parliaments must ratify it.'],
    ['Half of the prize is 30,000 crowns.', 'The prize is 80,000 crowns, half of which was given away.'],
    ['其排名上升36位。', '其排名由第64位升至第29位。'],
    ['One bridge fell and another was closed.', 'Three bridges fell and another was closed.'],
    ['Two thirds of the stock was sold.', 'A third of the stock was sold, and the rest given away.'],
  ])('differ: %s', (statement, source) => {
    expect(['number', 'percentage', 'amount']).toContain(verdictOn(statement, source));
  });

  it('tell how far two dates lie apart', () => {
    const source = '藍線通車時間將從今年10月延後到明年3月。';
    expect(verdictOn('藍線通車晚五個月。', source, { language: 'zh-Hant' })).not.toBe('number');
    expect(verdictOn('藍線通車晚六個月。', source, { language: 'zh-Hant' })).toBe('number');
  });
});

describe('figures that two languages write in their own ways', () => {
  it.each([
    ['Support fell six percentage points.', 'Support stood at 27 percent, down six points since autumn.'],
    ['支持率下降6個百分點。', 'Support stood at 27 percent, down six points since autumn.'],
    ['Sales were over three times as much as a year before.', 'Sales more than tripled from a year earlier.'],
    ['Tiền thưởng gấp hai lần năm ngoái.', 'Tiền thưởng gấp đôi năm ngoái.'],
    ['Dư lượng gấp 2,8 lần mức tiêu chuẩn.', '殘留量是標準的2.8倍。'],
    ['Doanh thu gấp hơn ba lần một năm trước.', 'Sales were more than triple the figure a year earlier.'],
    ['Ông sẽ kháng cáo trong vòng 28 ngày.', 'He would appeal within 28 days.'],
    ['It struck at 5:42 a.m.', '7日清晨5時42分發生地震。'],
    ['It fell at 10:15 a.m.', 'Cầu sập lúc 10 giờ 15 sáng 5 tháng 10.'],
    ['He gave up one run in seven innings.', '他主投七局只失1分。'],
    ['5回に投手を代えなかった。', '第五局沒有提早換投。'],
    ['2社の売上高は増えた。', '両社の売上高は増えた。'],
    ['There were 40 cases in the first six months.', 'Có 40 ca trong sáu tháng đầu năm.'],
    ['她在第34分钟和第79分钟进球。', 'Cô ghi bàn ở phút 34 và 79.'],
    ['The governor promised 50 million crowns.', '知事は5000万クラウンの支援を約束した。'],
    ['The firm may make 90 million doses in 2034.', 'The firm could make 90 million doses in 2034.'],
    ['Both will withdraw before March next year.', '雙方同意明年3月前後撤。'],
    ['Cô ghi hai bàn.', 'Cô lập cú đúp ở phút 34 và 79.'],
    ['她进了两个球。', '她在第34分钟和第79分钟梅开二度。'],
    ['他被判七年半徒刑。', '他遭判有期徒刑7年6月。', 'zh-Hant'],
    ['She was jailed for seven years and six months.', '她遭判有期徒刑7年6月。', 'zh-Hant'],
    ['One start-up in five may leave.', 'A fifth of start-ups may leave.'],
    ['The work cost 35% more.', '工程費超支三成五。', 'zh-Hant'],
    ['首日人潮是預估的兩倍。', '首日人潮比預估多出一倍。', 'zh-Hant'],
    ['他是第二名。', '他屈居亞軍。', 'zh-Hant'],
    ['總估價為3億4,000萬日圓。', '評価額は計3億4000万円に上る。', 'ja'],
    ['油漏れの兆候はない。', 'There was no sign of an oil leak.'],
    ['他們將參加明年5月的賽事。', 'Đội sẽ dự giải vào tháng 5 năm sau.'],
    ['The order brings in NT$320 million.', '這筆訂單帶來約3億2000萬元。', 'zh-Hant'],
  ])('are the same: %s', (statement, source, language = 'en') => {
    expect(['number', 'date', 'amount', 'percentage']).not.toContain(verdictOn(statement, source, { language }));
  });

  it.each([
    ['The blaze covers 78 square miles.', 'The blaze covers 78 square kilometres.'],
    ['Water is rationed to seven litres a person a week.', 'Water is rationed to seven litres a person a day.'],
    ['服務的年費從199元起。', '服務的月費從199元起。', 'zh-Hant'],
    ['The bank cut its rate by 25 percent.', 'The bank cut its rate by a quarter of a percentage point.'],
    ['Support fell six percent.', 'Support stood at 27 percent, down six points since autumn.'],
    ['Dư lượng gấp 2,9 lần mức tiêu chuẩn.', '殘留量是標準的2.8倍。'],
    ['It struck at 5:43 a.m.', '7日清晨5時42分發生地震。'],
    ['3社の売上高は増えた。', '両社の売上高は増えた。'],
    ['She scored in the 35th minute.', 'Cô ghi bàn ở phút 34 và 79.'],
    ['Both will withdraw before March next year.', '雙方同意明年4月前後撤。'],
    ['The order brings in NT$320 million.', '这笔订单带来约3.2亿元。', 'zh-Hans'],
    ['Work ended three months ago.', '工程3月前結束。', 'zh-Hant'],
    ['The order brings in HK$320 million.', '這筆台北的訂單帶來約3億2000萬元。', 'zh-Hant'],
    ['The order brings in NT$320 million.', '這筆香港的訂單帶來約3億2000萬元。', 'zh-Hant'],
    ['The order brings in NT$320 million.', '這筆北京的訂單帶來約3億2000萬元。', 'zh-Hant'],
    ['Support fell six percentage points.', 'They won by six points. Support stood at 27 percent.'],
    ['Output tripled.', 'Output stopped three times.'],
    ['Sản lượng tăng gấp năm lần.', 'Sản lượng tăng năm lần liên tiếp.', 'vi'],
    ['The bridge opened in 2030.', 'The bridge opened a year before the flood of 2012.'],
    ['Profit fell from a year earlier.', 'Profit fell after the chief had left a year earlier.'],
  ])('differ: %s', (statement, source, language = 'en') => {
    expect(['number', 'date', 'amount', 'percentage']).toContain(verdictOn(statement, source, { language }));
  });
});

describe('figures of two quotes', () => {
  const body = ['Norholm paid £46 million for the mill.', 'Norholm had offered £38 million in the summer.'];

  it('give a difference where the statement compares', () => {
    expect(verdictOn('Norholm paid £8 million more for the mill than it had offered in the summer.', body)).toBe('ok');
    expect(verdictOn('Norholm paid £9 million more for the mill than it had offered in the summer.', body)).toBe('amount');
    expect(verdictOn('Norholm paid £8 million for the mill in the summer.', body)).toBe('amount');
  });
});

it('tells the parts of a day apart', () => {
  expect(verdictOn('事故發生在下午5點。', '事故發生在清晨5點。', { language: 'zh-Hant' })).toBe('number');
});
