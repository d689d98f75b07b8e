import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

const figureReasons = ['number', 'date', 'amount', 'percentage'];

type Row = readonly [statement: string, source: string, language?: string];
const named = ([statement, source, language = 'en']: Row) => ({ statement, source, language });

function areHeld(rows: readonly Row[]): void {
  it.each(rows.map(named))('are the same: $statement', ({ statement, source, language }) => {
    expect(figureReasons).not.toContain(verdictOn(statement, source, { language: language }));
  });
}

function areNot(rows: readonly Row[]): void {
  it.each(rows.map(named))('differ: $statement', ({ statement, source, language }) => {
    expect(figureReasons).toContain(verdictOn(statement, source, { language: language }));
  });
}

describe('lengths of time in other units and words', () => {
  areHeld([
    ['He may serve an additional two years.', 'He may have to serve two more years in prison.'],
    ['Ông có thể bị tù thêm hai năm.', 'He may have to serve two more years in prison.'],
    ['She won the race in 2:06:41.', 'She won the race in 2 hours 6 minutes 41 seconds.'],
    ['She won in 2 hours, 6 minutes and 41 seconds.', 'She won the long race in 2:06:41 on Sunday.'],
    ['她以2小时6分41秒夺冠。', 'She won the long race in 2:06:41 on Sunday.'],
    ['優勝タイムは2時間6分41秒。', 'She won the long race in 2:06:41 on Sunday.'],
    ['Cô về nhất sau 2 giờ 6 phút 41 giây.', 'She won the long race in 2:06:41 on Sunday.'],
    ['Varsik was 19 seconds faster.', 'Varsik took 26 hours 41 minutes, 19 seconds ahead of Dray.'],
    ['The crossing takes an hour and 20 minutes.', '渡航には1時間20分かかる。', 'ja'],
    ['The crossing takes 80 minutes.', '渡航には1時間20分かかる。', 'ja'],
    ['It came six months late.', 'The union said that it came “half a year too late”.'],
    ['這項措施晚了半年。', 'The union said that it came six months late.'],
    ['Work stopped for two weeks.', '工程停了14天。', 'zh-Hant'],
    ['The lease runs for 18 months.', 'The lease runs for one and a half years.'],
    ['作業は2カ月余り中断した。', '工程曾中断两个多月。', 'zh-Hans'],
    ['Anh trôi suốt bốn giờ.', 'Anh trôi bốn tiếng mới được cứu.', 'vi'],
    ['Bị cáo lĩnh bốn năm ba tháng tù.', '被告被判四年零三个月监禁。', 'zh-Hans'],
    ['The permit is a one-year one.', '許可有效期為一年。', 'zh-Hant'],
  ]);
  areNot([
    ['He may serve an additional three years.', 'He may have to serve two more years in prison.'],
    ['She won the race in 2:06:14.', 'She won the race in 2 hours 6 minutes 41 seconds.'],
    ['她以2小时16分41秒夺冠。', 'She won the long race in 2:06:41 on Sunday.'],
    ['The crossing takes 90 minutes.', '渡航には1時間20分かかる。', 'ja'],
    ['It came five months late.', 'The union said that it came “half a year too late”.'],
    ['Work stopped for three weeks.', '工程停了14天。', 'zh-Hant'],
    ['作業は3カ月余り中断した。', '工程曾中断两个多月。', 'zh-Hans'],
    ['Anh trôi suốt sáu giờ.', 'Anh trôi bốn tiếng mới được cứu.', 'vi'],
    ['Work stopped for half a year.', 'Work stopped in the first half of the year for two weeks.'],
  ]);
});

describe('places in an order that are counted', () => {
  areHeld([
    ['It has given up five works, this one included.', 'It is the fifth work that the museum has given up.'],
    ['鳥群數量連五年創新高。', '鳥群數量連續第五年創新高。', 'zh-Hant'],
    ['Numbers rose for the fifth year in a row.', '鳥群數量連續五年增加。', 'zh-Hant'],
    ['Dự án giai đoạn hai vượt chi.', '輕軌二期工程超支。', 'zh-Hant'],
    ['輕軌第二期工程超支。', 'Phase II of the light railway went over budget.'],
    ['Kessia đứng thứ hai với 18%.', 'Drumland đứng đầu, tiếp theo là Kessia với 18%.', 'vi'],
    ['颱風6號登陸海灣縣。', 'Bão số 6 đổ bộ vào huyện Hải Loan.', 'vi'],
    ['3號線停駛。', 'Line 3 of the metro stood still.'],
  ]);
  areNot([
    ['It has given up six works, this one included.', 'It is the fifth work that the museum has given up.'],
    ['It has given up five works.', 'It is the fifth work that the museum has given up.'],
    ['鳥群數量連四年創新高。', '鳥群數量連續第五年創新高。', 'zh-Hant'],
    ['Dự án giai đoạn ba vượt chi.', '輕軌二期工程超支。', 'zh-Hant'],
    ['Kessia đứng thứ ba với 18%.', 'Drumland đứng đầu, tiếp theo là Kessia với 18%.', 'vi'],
    ['颱風7號登陸海灣縣。', 'Bão số 6 đổ bộ vào huyện Hải Loan.', 'vi'],
    ['4號線停駛。', 'Line 3 of the metro stood still.'],
  ]);
});

describe('what one of something costs or is', () => {
  areHeld([
    ['1回の通行につき2.5ドルを払う。', 'Drivers will pay $2.50 per crossing from autumn.'],
    ['養殖戶一公頃補助1.2萬元。', '養殖戶每公頃補助1萬2千元,名額150公頃。', 'zh-Hant'],
    ['1回接種型のワクチンは入院を減らした。', 'The single-dose shot cut hospital stays.'],
    ['The single-dose vaccine cut hospital stays.', '1回接種型のワクチンは入院を減らした。', 'ja'],
  ]);
  areNot([
    ['2回の通行につき2.5ドルを払う。', 'Drivers will pay $2.50 per crossing from autumn.'],
    ['養殖戶兩公頃補助1.2萬元。', '養殖戶每公頃補助1萬2千元,名額150公頃。', 'zh-Hant'],
    ['2回接種型のワクチンは入院を減らした。', 'The single-dose shot cut hospital stays.'],
  ]);
});

describe('shares that are told about', () => {
  areHeld([
    ['It sold about 33% abroad.', '其中三分之一銷往海外。', 'zh-Hant'],
    ['约33%卖到海外。', '其中三分之一销往海外。', 'zh-Hans'],
    ['About two thirds were sold abroad.', 'In all 67% were sold abroad.'],
    ['その約7割が2代目だ。', '約七成為二代經營。', 'zh-Hant'],
    ['近七成居民贊成標示。', '調查顯示68%的居民贊成標示。', 'zh-Hant'],
    ['More than 1,800 birds were counted.', 'In all 1,836 birds were counted on the marsh.'],
    ['Growth was cut by half a point.', 'Growth was cut from 1.6 to 1.1 percent on Monday.'],
    ['副總裁希望降息0.5個百分點。', 'The deputy wanted a cut of half a point.'],
    ['0.5ポイントの利下げを望んでいた。', 'The deputy wanted a cut of half a point.'],
  ]);
  areNot([
    ['It sold about 43% abroad.', '其中三分之一銷往海外。', 'zh-Hant'],
    ['About three quarters were sold abroad.', 'In all 67% were sold abroad.'],
    ['その約8割が2代目だ。', '約七成為二代經營。', 'zh-Hant'],
    ['近七成居民贊成標示。', '調查顯示62%的居民贊成標示。', 'zh-Hant'],
    ['近七成居民贊成標示。', '調查顯示近六成的居民贊成標示。', 'zh-Hant'],
    ['More than 1,900 birds were counted.', 'In all 1,836 birds were counted on the marsh.'],
    ['More than 1,800 birds were counted.', 'Fewer than 1,836 birds were counted on the marsh.'],
    ['More than 1,800 birds were counted.', 'More than 2,800 birds were counted on the marsh.'],
    ['Growth was cut by a quarter point.', 'Growth was cut from 1.6 to 1.1 percent on Monday.'],
  ]);
});

describe('what figures of the source give', () => {
  areHeld([
    ['Three of the nine votes were against.', 'The board voted six to three for the cut.'],
    ['The cap had a majority of five.', 'The cap was passed by 33 votes to 28.'],
    ['The loser gets 800,000 euros.', 'The winner gets €1.2 million of the €2 million, and the loser the rest.'],
    ['38 trứng đã hỏng.', 'Kiểm lâm thu 236 trứng; 198 trứng được ấp, số còn lại đã hỏng.', 'vi'],
    ['Chi phí tăng thêm 23.000 tỷ đồng.', 'Chi phí tăng từ 98.000 tỷ lên 121.000 tỷ đồng.', 'vi'],
    ['24國中有22國贊成,兩國棄權。', 'Twenty-two of the 24 states were in favour; Oster and Kell abstained.'],
    ['每股分紅從0.45元降到0.35元。', '每股派息0.35元,比上年少0.1元。', 'zh-Hant'],
  ]);
  areNot([
    ['Four of the nine votes were against.', 'The board voted six to three for the cut.'],
    ['Three of the eight votes were against.', 'The board voted six to three for the cut.'],
    ['The cap had a majority of six.', 'The cap was passed by 33 votes to 28.'],
    ['The loser gets 900,000 euros.', 'The winner gets €1.2 million of the €2 million, and the loser the rest.'],
    ['The loser gets 800,000 euros.', 'The winner gets €1.2 million of the €2 million.'],
    ['39 trứng đã hỏng.', 'Kiểm lâm thu 236 trứng; 198 trứng được ấp, số còn lại đã hỏng.', 'vi'],
    ['Chi phí tăng thêm 24.000 tỷ đồng.', 'Chi phí tăng từ 98.000 tỷ lên 121.000 tỷ đồng.', 'vi'],
    ['24國中有22國贊成,三國棄權。', 'Twenty-two of the 24 states were in favour; Oster and Kell abstained.'],
    ['Rovers beat Dynamo 3–2 for their first shield.', 'Rovers won the shield for the first time, beating Dynamo 3-1.'],
    ['5 người chết, 7 người bị thương, 2 người mất tích.', '4 người chết, 7 người bị thương, 2 người mất tích.', 'vi'],
    ['每股分紅從0.55元降到0.35元。', '每股派息0.35元,比上年少0.1元。', 'zh-Hant'],
  ]);
});

describe('units and currencies', () => {
  areHeld([
    ['Nhiệt độ lên tới 24 độ C.', 'The race began at temperatures of 24C in the morning.'],
    ['Two F-16 jets took part.', '兩架F-16戰機參加。', 'zh-Hant'],
    ['気温は24度に達した。', 'The race began at temperatures of 24C in the morning.'],
    ['The train ran at 48 kilometres per hour.', '列車は時速48キロで走っていた。', 'ja'],
    ['列车时速48公里。', 'The train ran at 48 km/h when it left the rails.'],
    ['Tàu chạy 48 km/giờ.', '列车时速48公里。', 'zh-Hans'],
    ['The coin fell to 58.4 US cents.', '該幣跌至58.4美分。', 'zh-Hant'],
    ['該幣跌至58.4美分。', 'The coin fell to 58.4 US cents on Monday.'],
    ['目標價為310元。', '目標價由新台幣290元上調至新台幣310元。', 'zh-Hant'],
    ['It shipped 8 million tons.', 'It shipped about 8 millions tons of coil.'],
    ['它出口了800萬噸。', '它出口了約 800 萬噸熱軋卷。', 'zh-Hant'],
    ['Bão làm tốc mái 9.340 căn nhà.', 'Bão khiến 9.340 ngôi nhà bị tốc mái.', 'vi'],
    ['Mức này bằng bốn lần mức cho phép.', 'Mức này gấp bốn lần mức cho phép.', 'vi'],
  ]);
  areNot([
    ['Nhiệt độ lên tới 25 độ C.', 'The race began at temperatures of 24C in the morning.'],
    ['The train ran at 58 kilometres per hour.', '列車は時速48キロで走っていた。', 'ja'],
    ['The train ran at 48 miles per hour.', '列車は時速48キロで走っていた。', 'ja'],
    ['列车行驶48公里。', 'The train ran at 48 km/h when it left the rails.'],
    ['目標價為人民幣310元。', '目標價由新台幣290元上調至新台幣310元。', 'zh-Hant'],
    ['目标价为310元。', 'The target price was raised to NT$310.'],
    ['目標價為310元。', '它賣了人民幣100元和新台幣310元。', 'zh-Hant'],
    ['It shipped 8 billion tons.', 'It shipped about 8 millions tons of coil.'],
  ]);
});

describe('two that the source names', () => {
  areHeld([
    ['It has offices in two cities, Arden and Welby.', 'It has offices in Arden and Welby, it said.'],
    ['It has offices in two Nordish cities, Arden and Welby.', 'It has offices in Arden and Welby, Nordia, it said.'],
    ['Two states, Drumland and Kessia, abstained.', 'Drumland and Kessia abstained from the vote.'],
    ['德魯姆和凱西兩國棄權。', 'Drum and Kessi abstained from the vote.'],
    ['The two were neck and neck.', 'They were neck and neck, the chief said.'],
    ['两位冠军各获奖金。', 'The winners each receive a prize.'],
    ['Hai ngân hàng sẽ đóng chi nhánh.', '両行は支店を閉じる。', 'ja'],
  ]);
  areNot([
    ['It has offices in three cities, Arden and Welby.', 'It has offices in Arden and Welby, it said.'],
    ['It has offices in two cities, Arden and Welby.', 'It has offices in three cities, including Arden and Welby.'],
    ['The two were neck and neck.', 'The three were neck and neck; they led, the chief said.'],
    ['Two workers died.', 'Workers died in the blast, and they are named.'],
    ['两位冠军各获奖金。', 'The three winners each receive a prize.'],
    ['三位冠军各获奖金。', 'The winners each receive a prize.'],
  ]);
});

describe('figures of before and now, planned and done', () => {
  areHeld([
    ['Economists expect 2.25%, down from 2.5% before.', 'Economists expect 2.25%, down from their previous forecast of 2.5%.'],
    [
      'Lãi suất sẽ xuống 2,25%, từ mức dự báo trước đó là 2,5%.',
      'The rate will reach 2.25%, down from a previous forecast of 2.5%.',
    ],
    ['預測由2.5%下調至2.25%。', 'The forecast is 2.25%, down from 2.5% in spring.'],
    ['予想は2.5%から2.25%に下がった。', 'The forecast is 2.25%, down from 2.5% in spring.'],
    ['71歲的他獲獎，是他從影50年來第一次。', '獎項由71歲的他獲得，是他入行50年來首次。', 'zh-Hant'],
    ['The firm has so far built 29 turbines.', '公司原訂年底完成72座風機，至今僅安裝29座。', 'zh-Hant'],
    ['The firm planned 72 turbines but has built only 29 so far.', '公司原訂年底完成72座風機，至今僅安裝29座。', 'zh-Hant'],
  ]);
  areNot([
    ['Economists expect 2.5%, down from 2.25% before.', 'Economists expect 2.25%, down from their previous forecast of 2.5%.'],
    [
      'Lãi suất sẽ xuống 2,5%, từ mức dự báo trước đó là 2,25%.',
      'The rate will reach 2.25%, down from a previous forecast of 2.5%.',
    ],
    ['預測由2.25%下調至2.5%。', 'The forecast is 2.25%, down from 2.5% in spring.'],
    ['予想は2.25%から2.5%に下がった。', 'The forecast is 2.25%, down from 2.5% in spring.'],
    ['The firm has so far built 72 turbines.', '公司原訂年底完成72座風機，至今僅安裝29座。', 'zh-Hant'],
    ['The firm planned 29 turbines but has built only 72 so far.', '公司原訂年底完成72座風機，至今僅安裝29座。', 'zh-Hant'],
  ]);
});

describe('what tells no number, and what tells one in words of its own', () => {
  areHeld([
    ['The line failed before the first call for help.', 'The line failed before the first 911 call for help.'],
    ['火場一夜擴大一倍。', 'The fire doubled in size overnight.'],
    ['乘客人數暴增近一倍。', 'Passenger numbers nearly doubled.'],
    ['产能扩大一倍。', 'Công suất tăng gấp đôi.', 'vi'],
    ['The bill passed on its third reading.', '議會三讀通過法案。', 'zh-Hant'],
    ['A survey must be completed first.', '該黨主張應先完成調查。', 'zh-Hant'],
    ['A survey must be completed first.', 'Đảng này nói phải khảo sát trước.', 'vi'],
    ['It costs less than the two-dose vaccine.', '价格低于两剂疫苗。', 'zh-Hans'],
    ['每台亏3000元。', '他说：“我们卖一台亏三千块。”', 'zh-Hans'],
    ['万春云说不认同。', 'Vạn Xuân Cloud nói không đồng tình.', 'vi'],
    ['万博の会場は海沿いだ。', 'The fair stands by the sea.'],
  ]);
  areNot([
    ['The line failed before the second call for help.', 'The line failed before the first 911 call for help.'],
    ['火場一夜擴大三倍。', 'The fire doubled in size overnight.'],
    ['火場一夜擴大一倍。', 'The fire tripled in size overnight.'],
    ['The bill passed on its second reading.', '議會三讀通過法案。', 'zh-Hant'],
    ['The party came first.', '該黨主張應先完成調查。', 'zh-Hant'],
    ['It costs less than the three-dose vaccine.', '价格低于两剂疫苗。', 'zh-Hans'],
    ['每台亏4000元。', '他说：“我们卖一台亏三千块。”', 'zh-Hans'],
    ['逾千學生參加。', '逾百學生參加。', 'zh-Hant'],
    ['活動有萬人參加。', '活動有千人參加。', 'zh-Hant'],
  ]);
});
