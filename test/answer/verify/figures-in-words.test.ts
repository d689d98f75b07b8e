import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../../src/answer/verify/verify-statement.js';
import type { Passage } from '../../../src/retrieve/passage.js';
import { passagesOf } from '../../support/cited-passages.js';
import { inventArticle } from '../../support/invented-articles.js';
import { verdictOn } from '../../support/verdict-on.js';

const figureReasons = ['number', 'date', 'amount', 'percentage'];

type Row = readonly [statement: string, source: string, language?: string, published?: string];
const named = ([statement, source, language = 'en', published = '2031-04-03']: Row) => ({
  statement,
  source,
  language,
  published,
});

function areHeld(rows: readonly Row[]): void {
  it.each(rows.map(named))('are the same: $statement', ({ statement, source, ...report }) => {
    expect(figureReasons).not.toContain(verdictOn(statement, source, report));
  });
}

function areNot(rows: readonly Row[]): void {
  it.each(rows.map(named))('differ: $statement', ({ statement, source, ...report }) => {
    expect(figureReasons).toContain(verdictOn(statement, source, report));
  });
}

describe('days that stand side by side', () => {
  areHeld([
    ['The survey ran from 3 to 9 March.', 'The survey was carried out between 3 and 9 March by post.'],
    ['The survey ran from March 3 to 9.', 'The survey was carried out between March 3 and 9 by post.'],
    ['The talks will be held on 6 and 7 July.', 'The talks will take place on July 6 and 7 in Arden.'],
    ['調查於3月3日至9日進行。', 'The survey was carried out between 3 and 9 March by post.'],
    ['調査は3月3日から9日まで行われた。', 'The survey was carried out between 3 and 9 March by post.'],
    ['Cuộc khảo sát diễn ra từ ngày 3 đến 9/3.', 'The survey was carried out between 3 and 9 March by post.'],
    ['The fair will be held on October 4 and 11.', '市集將於10月4日和11日舉行。', 'zh-Hant'],
    ['The fair will be held on October 4 and 11.', '朝市は10月4日と11日に開かれる。', 'ja'],
    ['The fair will be held on October 4 and 11.', 'Phiên chợ diễn ra vào ngày 4 và 11/10.', 'vi'],
    ['The fair will be held on October 4 and 11.', 'Phiên chợ diễn ra vào các ngày 4/10 và 11/10.', 'vi'],
    ['Sales fell between March and May.', '3月至5月銷量下跌。', 'zh-Hant'],
    ['The March vote was close.', 'Cuộc bỏ phiếu tháng 3 rất sít sao.', 'vi'],
    ['Turnout fell in the May election.', '5月の選挙で投票率が下がった。', 'ja'],
  ]);
  areNot([
    ['The survey ran from 4 to 9 March.', 'The survey was carried out between 3 and 9 March by post.'],
    ['The survey ran from 3 to 8 March.', 'The survey was carried out between 3 and 9 March by post.'],
    ['The fair will be held on October 4 and 12.', '市集將於10月4日和11日舉行。', 'zh-Hant'],
    ['Turnout fell in the May election.', '6月の選挙で投票率が下がった。', 'ja'],
  ]);
});

describe('percentage points and shares', () => {
  areHeld([
    [
      'With a margin of error of 2.3 points either way, the lead means little.',
      'The poll has a margin of error of plus or minus 2.3 percentage points, meaning that the lead means little.',
    ],
    ['民調誤差為正負2.3個百分點。', 'The poll has a margin of error of plus or minus 2.3 points.'],
    ['调查误差为正负2.3个百分点。', 'The poll has a margin of error of plus or minus 2.3 points.'],
    ['誤差はプラスマイナス2.3ポイントだ。', 'The poll has a margin of error of plus or minus 2.3 points.'],
    ['Sai số là 2,3 điểm phần trăm.', 'The poll has a margin of error of plus or minus 2.3 points.'],
    ['Tỷ lệ ủng hộ tăng 4 điểm %.', '支持率上升4個百分點。', 'zh-Hant'],
    ['Support rose 4 points.', 'Tỷ lệ ủng hộ tăng 4 điểm %.', 'vi'],
    ['The bank cut its rate by 25bps.', '央行降息25個基點。', 'zh-Hant'],
    ['The bank cut its rate by a quarter of a percentage point.', 'The bank cut its rate by 25bp on Thursday.'],
    [
      'It overstated the vote by 4 points in 2019 and 3 points in 2023.',
      'It overstated the vote by four points in 2019 and by three in 2023.',
    ],
    ['2019年高估4個百分點，2023年高估3個百分點。', 'It overstated the vote by four points in 2019 and by three in 2023.'],
    ['The levy of 5% stays: it was 5% before too.', 'The 5% levy stays as it is, the ministry said.'],
  ]);
  areNot([
    ['Support rose 5 points.', 'Tỷ lệ ủng hộ tăng 4 điểm %.', 'vi'],
    ['民調誤差為正負3.3個百分點。', 'The poll has a margin of error of plus or minus 2.3 points.'],
    ['2019年高估4個百分點，2023年高估4個百分點。', 'It overstated the vote by four points in 2019 and by three in 2023.'],
    ['Sales rose 5% in May and 5% in June.', 'Sales rose 5% in May and 7% in June.'],
  ]);
});

describe('ages in brackets', () => {
  areHeld([
    ['Một lãnh đạo doanh nghiệp 41 tuổi đã rời đi.', '会社役員（41）が国外に出た。', 'ja'],
    ['A company executive, 41, has left.', '会社役員（41）が国外に出た。', 'ja'],
    ['A 41-year-old company executive has left.', '会社役員（41）が国外に出た。', 'ja'],
    ['41歲的公司主管已離境。', '会社役員（41）が国外に出た。', 'ja'],
    ['The driver, in his 30s, was unhurt.', '運転していた30代の男性にけがはなかった。', 'ja'],
    ['The driver, a woman in her thirties, was unhurt.', '三十多歲的女司機沒有受傷。', 'zh-Hant'],
  ]);
  areNot([['Một lãnh đạo doanh nghiệp 42 tuổi đã rời đi.', '会社役員（41）が国外に出た。', 'ja']]);
});

describe('a place in an order that a word tells', () => {
  areHeld([
    ["The rocket's first flight has been put off until June.", "The rocket's maiden flight has been postponed until June."],
    ['Chuyến bay đầu tiên của tên lửa bị hoãn đến tháng 6.', "The rocket's maiden flight has been postponed until June."],
    ['火箭首飛延至6月。', "The rocket's maiden flight has been postponed until June."],
    ['火箭的第一次飛行延至6月。', "The rocket's maiden flight has been postponed until June."],
    ['ロケットの初飛行は6月に延期された。', "The rocket's maiden flight has been postponed until June."],
    ['The first ship will be handed over in March 2033.', '1番艦は2033年3月に引き渡す予定だ。', 'ja'],
    ['The second ship will be handed over in March 2033.', '2番艦は2033年3月に引き渡す予定だ。', 'ja'],
    ['The first ship of the class was launched.', '首艘同級艦下水。', 'zh-Hant'],
    ['It was her first novel.', 'Đó là tiểu thuyết đầu tay của bà.', 'vi'],
    ['It is the first strike in 28 years.', 'ストは28年ぶりだ。', 'ja'],
    ['Đây là cuộc đình công đầu tiên sau 28 năm.', 'ストは28年ぶりだ。', 'ja'],
    ['這是28年來首次罷工。', 'ストは28年ぶりだ。', 'ja'],
    ['It is the first strike in 28 years.', '這是睽違28年的罷工。', 'zh-Hant'],
    ["The shop's first day drew 300 guests.", '新店开业首日接待300名客人。', 'zh-Hans'],
    ['Their debut album sold well.', '首张专辑卖得很好。', 'zh-Hant'],
    ['Their first album sold well.', 'デビューアルバムはよく売れた。', 'ja'],
    [
      'Land will not be cleared without first holding talks with each household.',
      'The city will not clear the land before it has held talks with each household.',
    ],
    ['Owners must first obtain consent in writing.', 'Owners have to obtain consent in writing before that.'],
    ['The bridge was first proposed in 2019.', 'The bridge was proposed in 2019.'],
    ['He bought a second-hand car.', '他買了一輛二手車。', 'zh-Hant'],
    ["Scotland's first minister has resigned.", '蘇格蘭首席大臣已辭職。', 'zh-Hant'],
    ['First responders arrived quickly.', '急救人員迅速抵達。', 'zh-Hant'],
    ['He was convicted of first-degree murder.', '他一級謀殺罪成。', 'zh-Hant'],
    ['第1シードの選手が敗れた。', 'The top seed was beaten.'],
    ['Hạt giống số 1 đã thua.', 'The top seed was beaten.'],
    ['頭號種子落敗。', 'The top seed was beaten.'],
    ['The top seed was beaten.', '第1シードが敗れた。', 'ja'],
    ['中國是第一大市場。', 'China is the largest market.'],
    ['She finished first in the race.', 'She won the race on Sunday.'],
    ['He won a second term.', '他成功連任。', 'zh-Hant'],
    ['市長は2期目の当選を果たした。', 'The mayor was re-elected on Sunday.'],
  ]);
  areNot([
    ['The second ship will be handed over in March 2033.', '1番艦は2033年3月に引き渡す予定だ。', 'ja'],
    ['It is the first strike in 27 years.', 'ストは28年ぶりだ。', 'ja'],
    ['It is the first food merger that the authority has banned.', 'It is the third food merger that the authority has banned.'],
    ['The first flight failed.', 'The second flight failed, as had been feared.'],
    ['中國是第一大市場。', 'China is the second largest market.'],
    ['She finished first in the race.', 'She came second in the race that her sister won.'],
  ]);
});

describe('counts that are told as a place in an order, or without a counter', () => {
  areHeld([
    [
      'Of the three mergers banned since 2019, this was the first to be unanimous.',
      'It is the third merger banned since 2019, but the first that was unanimous.',
    ],
    ['The bank has raised its rate three times this year.', 'The bank raised its rate for the third time this year.'],
    ['這是今年第三次升息，今年已升三次。', 'The bank raised its rate for the third time this year.'],
    ['The contractor issued two warnings.', '承商發出兩則預警。', 'zh-Hant'],
    ['The police received three letters.', '警方收到三封信。', 'zh-Hant'],
    ['The law covers three counties.', '法案涵蓋三縣。', 'zh-Hant'],
    ['Two provinces were hit.', '两省受灾。', 'zh-Hans'],
    ['Four parties agreed.', '四党同意。', 'zh-Hant'],
    ['Hai tỉnh bị ảnh hưởng.', '两省受灾。', 'zh-Hans'],
    ['Leaders of the Group of Seven met.', 'G7首脳が会談した。', 'ja'],
    ['七國集團領袖會面。', 'The leaders of the G7 met.'],
    ['主要7カ国の首脳が会談した。', 'The leaders of the G7 met.'],
  ]);
  areNot([
    [
      'Of the four mergers banned since 2019, this was the first to be unanimous.',
      'It is the third merger banned since 2019, but the first that was unanimous.',
    ],
    ['Three provinces were hit.', '两省受灾。', 'zh-Hans'],
    ['The contractor issued three warnings.', '承商發出兩則預警。', 'zh-Hant'],
  ]);
});

describe('a numeral that is a name', () => {
  areHeld([
    ['Bà Trịnh Thị Sáu cho rằng giá quá thấp.', 'Bà Trịnh Thị Sáu nói mức giá quá thấp.', 'vi'],
    ['Ông Ngô Văn Tư cho biết ông không bán.', 'Ông Ngô Văn Tư khẳng định ông không bán.', 'vi'],
    ['Ông Bảy cho biết ông không bán.', 'Ông Bảy khẳng định ông không bán.', 'vi'],
    ['Theo ông Lê Văn Năm nói, nước đã rút.', 'Ông Lê Văn Năm cho biết nước đã rút.', 'vi'],
  ]);
  areNot([['Sáu hộ dân chưa di dời.', 'Bảy hộ dân chưa di dời.', 'vi']]);
});

describe('the nearest month of a name', () => {
  areHeld([
    ['Hội đồng sẽ hết tiền vào tháng 3 năm sau.', 'The council will run out of money by next March.', 'en', '2031-02-26'],
    ['Hội đồng sẽ hết tiền vào tháng 3 năm sau.', 'The council will run out of money by next March.', 'en', '2031-10-26'],
    ['議會將於明年3月耗盡資金。', 'The council will run out of money by next March.', 'en', '2031-02-26'],
    ['市議会は来年3月に資金が尽きる。', 'The council will run out of money by next March.', 'en', '2031-02-26'],
    ['The council will run out of money by next March.', 'The council will run out of money by next March.'],
    ['Fraud began in August last year.', 'The fraud began last August.', 'en', '2031-04-26'],
    ['詐騙始於去年8月。', 'The fraud began last August.', 'en', '2031-04-26'],
  ]);
  areNot([
    ['詐騙始於今年8月。', 'The fraud began last August.', 'en', '2031-04-26'],
    ['議會將於明年4月耗盡資金。', 'The council will run out of money by next March.', 'en', '2031-02-26'],
    ['議會於去年3月耗盡資金。', 'The council will run out of money by next March.', 'en', '2031-02-26'],
  ]);
});

describe('the year of writing and its number', () => {
  areHeld([
    ['學校今年計劃招收500名學生。', '學校公布2031年招生章程，計劃招收500名學生。', 'zh-Hant'],
    ['学校今年计划招收500名学生。', '学校公布2031年招生章程，计划招收500名学生。', 'zh-Hant'],
    ['The school plans to admit 500 students this year.', '學校公布2031年招生章程，計劃招收500名學生。', 'zh-Hant'],
    ['Năm nay trường dự kiến tuyển 500 sinh viên.', 'Trường công bố chỉ tiêu năm 2031 là 500 sinh viên.', 'vi'],
    ['去年の売上高は50億円だった。', '2030年の売上高は50億円だった。', 'ja'],
  ]);
  areNot([
    ['去年の売上高は50億円だった。', '2029年の売上高は50億円だった。', 'ja'],
    ['學校明年計劃招收500名學生。', '學校公布2031年招生章程，計劃招收500名學生。', 'zh-Hant'],
  ]);
});

describe('years told in two digits, or from the founding of Taiwan', () => {
  areHeld([
    ['The line carried 138 riders a day in fiscal 2024.', '24年度の利用者は1日138人だった。', 'ja'],
    ['2024年度の利用者は1日138人だった。', '24年度の利用者は1日138人だった。', 'ja'],
    ['24年度の利用者は1日138人だった。', '2024年度の1日の利用者は138人だった。', 'ja'],
    ['Profit fell in the year to March 2031.', '31年3月期の利益は減った。', 'ja'],
    ['The plant opened in 2019.', '工場は19年に開業した。', 'ja'],
    ['工廠於2019年啟用。', '工場は19年に開業した。', 'ja'],
    ['The budget for 2025 was cut.', '114年度預算遭刪減。', 'zh-Hant'],
    ['2025年的预算被削减。', '114年預算遭刪減。', 'zh-Hant'],
  ]);
  areNot([
    ['The plant opened in 2018.', '工場は19年に開業した。', 'ja'],
    ['2023年度の利用者は1日138人だった。', '24年度の利用者は1日138人だった。', 'ja'],
    ['The budget for 2026 was cut.', '114年度預算遭刪減。', 'zh-Hant'],
  ]);
});

describe('units of one measure', () => {
  areHeld([
    ['The battery stores 120 megawatt-hours.', '電池可儲存120百萬瓦時電力。', 'zh-Hant'],
    ['電池可儲存120百萬瓦時電力。', 'The battery stores 120 megawatt-hours of power.'],
    ['The plant has a capacity of 1.2 gigawatts.', '电站装机容量为120万千瓦。', 'zh-Hans'],
    ['Nhà máy có công suất 1.200 MW.', '电站装机容量为120万千瓦。', 'zh-Hans'],
    ['The plant has a capacity of 1,200 MW.', '出力は120万キロワットだ。', 'ja'],
    ['The plant has a capacity of 300 megawatts.', '電廠容量為300百萬瓦。', 'zh-Hant'],
    ['The fire burned 2 square kilometres.', '火災で200ヘクタールが焼けた。', 'ja'],
    ['The wall is 120 centimetres high.', '牆高1.2公尺。', 'zh-Hant'],
    ['Workers found 500 grams of gold.', '工人找到0.5公斤黃金。', 'zh-Hant'],
    ['Giá là 38 triệu đồng mỗi mét vuông.', 'Mức giá là 38 triệu đồng mỗi m2.', 'vi'],
    ['Steel costs $900 a tonne.', '鋼材每噸900美元。', 'zh-Hant'],
  ]);
  areNot([
    ['The plant has a capacity of 12 gigawatts.', '电站装机容量为120万千瓦。', 'zh-Hans'],
    ['The battery stores 130 megawatt-hours.', '電池可儲存120百萬瓦時電力。', 'zh-Hant'],
    ['Giá là 38 triệu đồng mỗi m3.', 'Mức giá là 38 triệu đồng mỗi m2.', 'vi'],
    ['Steel costs $900 a kilogram.', '鋼材每噸900美元。', 'zh-Hant'],
  ]);
});

describe('bounds that a no turns round', () => {
  areHeld([
    ['The hall may hold no more than 700 people.', '會場人數不得超過700人。', 'zh-Hant'],
    ['No more than 700 people may enter.', 'The number of visitors must not exceed 700 people.'],
    ['No more than 700 people may enter.', 'Up to 700 people may enter the hall.'],
    ['每戶上限最多5萬元。', '每戶提取總額不超過5萬元。', 'zh-Hant'],
    ['每户最多可提取5万元。', '每户提取总额不超过5万元。', 'zh-Hant'],
    ['定員は最大700人以下とする。', 'The number of visitors must not exceed 700 people.'],
    ['Tối đa 700 người được vào.', '會場人數不得超過700人。', 'zh-Hant'],
    ['Không quá 700 người được vào.', '會場人數不得超過700人。', 'zh-Hant'],
    ['At least 700 people came.', '不少於700人到場。', 'zh-Hant'],
    ['At least 700 people came.', 'Không dưới 700 người có mặt.', 'vi'],
  ]);
  areNot([
    ['More than 700 people may enter.', '會場人數不得超過700人。', 'zh-Hant'],
    ['會場可容納超過700人。', 'The number of visitors must not exceed 700 people.'],
    ['Fewer than 700 people came.', '不少於700人到場。', 'zh-Hant'],
    ['Fewer than 700 people came.', 'Không dưới 700 người có mặt.', 'vi'],
  ]);
});

describe('numbers joined to a word', () => {
  areHeld([
    ['The party leads among under-30s with 29%.', 'Among voters under 30, the party leads with 29%.'],
    ['The party leads among the over-65s.', '該黨在65歲以上選民中領先。', 'zh-Hant'],
    ['The under-23 team won.', 'U23 đội tuyển đã thắng.', 'vi'],
    ['The under-21 team won.', 'U-21代表が勝った。', 'ja'],
    ['Covid-19 closed the theatre.', 'The pandemic of Covid-19 closed the theatre.'],
  ]);
  areNot([
    ['The party leads among under-40s with 29%.', 'Among voters under 30, the party leads with 29%.'],
    ['The under-20 team won.', 'U-21代表が勝った。', 'ja'],
  ]);
});

describe('what is left of a whole', () => {
  areHeld([
    [
      'All five payloads were released 510 km up.',
      'It released all five of its payloads at 510 kilometres, but contact with one of them has not been made.',
    ],
    [
      'Contact was made with the other four payloads.',
      'It released all five of its payloads, but contact with one of them has not been made.',
    ],
  ]);
  areNot([
    [
      'All four payloads were released 510 km up.',
      'It released all five of its payloads at 510 kilometres, but contact with one of them has not been made.',
    ],
  ]);
});

describe('a year beside a day that tells none', () => {
  areHeld([['最早2032年秋季上調學費。', '校長於4月1日透露，學費最早2032年秋季上調。', 'zh-Hant']]);
  areNot([
    ['最早2031年秋季上調學費。', '校長於4月1日透露，學費最早2032年秋季上調。', 'zh-Hant'],
    ['Fees may rise in the autumn of 2031 at the earliest.', '校長於4月1日透露，學費最早2032年秋季上調。', 'zh-Hant'],
  ]);
});

describe('a number of a line and a span', () => {
  areHeld([['1号线于2023年8月开通，晚了5年。', 'Tuyến số 1 khai trương tháng 8/2023, muộn 5 năm so với kế hoạch.', 'vi']]);
  areNot([['1号线于2023年8月开通，晚了4年。', 'Tuyến số 1 khai trương tháng 8/2023, muộn 5 năm so với kế hoạch.', 'vi']]);
});

describe('other words for numbers and dates', () => {
  areHeld([
    ['Six people were hurt.', 'Half a dozen people were hurt in the crash.'],
    ['半打の人が負傷した。', 'Half a dozen people were hurt in the crash.'],
    ['The strike lasted two weeks.', 'The strike lasted a fortnight.'],
    ['罷工持續兩週。', 'The strike lasted a fortnight.'],
    ['Two brothers were arrested.', 'A pair of brothers were arrested.'],
    ['It fell to less than one-twentieth of its peak.', 'ピークの20分の1以下に落ち込んだ。', 'ja'],
    ['It fell to a twentieth of its peak.', '降至高峰時的二十分之一。', 'zh-Hant'],
    ['The firm owes 2.5 billion dong.', 'Công ty nợ 2 tỷ rưỡi đồng.', 'vi'],
    ['On April 2 the firm announced a plan.', '公司昨（2）日宣布計畫。', 'zh-Hant'],
    ['公司4月2日宣布計畫。', '公司昨（2）日宣布計畫。', 'zh-Hant'],
    ['The hearing is on April 4.', '明(4)日開庭。', 'zh-Hant'],
    ['The storm hit on the morning of April 2.', 'Bão đổ bộ sáng 2-4.', 'vi'],
    ['The reading will be held on 14 March.', 'A memorial reading is to be held on 14 March.'],
    ['朗讀會將於3月14日舉行。', 'A memorial reading is to be held on 14 March.'],
  ]);
  areNot([
    ['It fell to less than one-twentieth of its peak.', 'ピークの30分の1以下に落ち込んだ。', 'ja'],
    ['On April 3 the firm announced a plan.', '公司昨（2）日宣布計畫。', 'zh-Hant'],
  ]);
});

describe('what one of two figures leaves to the other, and dates told before another', () => {
  areHeld([
    ['兩人要求把檢查時間由48小時縮短至24小時。', 'The two called for inspections to be cut from 48 hours to 24.'],
    [
      'Họ đề nghị rút thời gian kiểm tra từ 48 giờ xuống 24 giờ.',
      'The two called for inspections to be cut from 48 hours to 24.',
    ],
    ['低於分析師一週前預估的9%。', 'It is less than the 9% that analysts had pencilled in a week earlier.'],
    [
      'Thấp hơn mức 9% mà giới phân tích dự báo một tuần trước.',
      'It is less than the 9% that analysts had pencilled in a week earlier.',
    ],
    ['報告將於10月前提交，而不是明年春天。', 'The review would report by October rather than next spring.'],
    ['Friis scored after 18 minutes.', 'Friis scored in the 18th minute of the match.'],
    ['フリースは18分に得点した。', 'Friis scored in the 18th minute of the match.'],
    ['這是1987年以來首次有球員做到。', 'It was something no player had done since 1987.'],
    ['The court ruled two to one.', '法庭以二比一裁定勝訴。', 'zh-Hant'],
    ['The order is stayed for 42 days.', '法庭把命令暫緩執行42日，以便上訴。', 'zh-Hant'],
    ['Mass production on the second line will start in 2033.', '二期產線2033年量產。', 'zh-Hant'],
    ['前十名中只有他一名選手。', '他是前十名中唯一的選手。', 'zh-Hant'],
    ['今年共有3萬人參賽，比去年多。', '本屆比賽共有3萬人參賽，比去年多。', 'zh-Hant'],
    ['Năm nay có 30.000 người tham gia.', '本届比赛共有3万人参赛。', 'zh-Hant'],
    ['He hopes to run under 2:09.', '他有望跑进2小时09分。', 'zh-Hant'],
    ['He has worked in sewing workshop 4 for seven years.', 'Anh làm ở xưởng may 4 được bảy năm.', 'vi'],
    ['雙方將於4月9日第二次對話。', 'Hai bên dự kiến đối thoại lần hai vào ngày 9/4.', 'vi'],
    ['He equalized five minutes into stoppage time.', 'Anh gỡ hòa ở phút 90+5 của trận đấu.', 'vi'],
    ['He equalized in the 95th minute.', 'Anh gỡ hòa ở phút 90+5 của trận đấu.', 'vi'],
    ['Coach Sun Zhenguo will appeal within three days.', '教練孫振國將在三天內申訴。', 'zh-Hant'],
    ['Le Thi Thu will appeal within three days.', 'Bà Lê Thị Thu sẽ kháng cáo trong ba ngày.', 'vi'],
    [
      'Of the nine members of the committee, six voted for no change, two preferred an increase and one a cut.',
      'Six of the nine members of the committee voted to hold; two favoured an increase and one wanted a cut.',
    ],
    ['3月のインフレ率は2月の4.6％から4.1％に下がった。', 'Inflation eased to 4.1% in March from 4.6% in February.'],
    ['約三分之一的人反對。', 'About 33.3% of people are against it.'],
  ]);
  areNot([
    ['兩人要求把檢查時間由48小時縮短至23小時。', 'The two called for inspections to be cut from 48 hours to 24.'],
    ['低於分析師兩週前預估的9%。', 'It is less than the 9% that analysts had pencilled in a week earlier.'],
    ['報告將於10月前提交，而不是去年春天。', 'The review would report by October rather than next spring.'],
    ['Friis scored after 19 minutes.', 'Friis scored in the 18th minute of the match.'],
    ['The court ruled three to one.', '法庭以二比一裁定勝訴。', 'zh-Hant'],
    ['The order is stayed for 43 days.', '法庭把命令暫緩執行42日，以便上訴。', 'zh-Hant'],
    ['He hopes to run under 2:08.', '他有望跑进2小时09分。', 'zh-Hant'],
    ['雙方將於4月9日第三次對話。', 'Hai bên dự kiến đối thoại lần hai vào ngày 9/4.', 'vi'],
    [
      'He equalized four minutes into stoppage time, and the review took nearly four minutes.',
      'Anh gỡ hòa ở phút 90+5 và trọng tài mất gần bốn phút xem lại.',
      'vi',
    ],
    [
      'Of the seven members of the committee, six voted for no change, two preferred an increase and one a cut.',
      'Six of the nine members of the committee voted to hold; two favoured an increase and one wanted a cut.',
    ],
    [
      'Six of nine voted to hold; two wanted a cut of a third of a point.',
      'Six of the nine members voted to hold; two favoured a quarter-point cut and one wanted an increase.',
    ],
    ['2月のインフレ率は2月の4.6％から4.1％に下がった。', 'Inflation eased to 4.1% in March from 4.6% in February.'],
    ['利回りは1.885％と、前日より0.035％低かった。', '利回りは前日比0.035％低い1.785％で取引を終えた。', 'ja'],
  ]);
});

describe('halves of a year, and one of a span', () => {
  areHeld([
    ['量産は早くても2033年後半になるとみている。', '量产最快要到2033年下半年，而公司此前给出的时间是2032年底。', 'zh-Hant'],
    ['教练将在三天内提出申诉，一名队员离队。', '教练将在三天内提出申诉，有队员离队。', 'zh-Hans'],
  ]);
  areNot([
    ['量産は早くても2032年後半になるとみている。', '量产最快要到2033年下半年，而公司此前给出的时间是2032年底。', 'zh-Hant'],
    ['教练将在一周内提出申诉。', '教练将在三天内提出申诉。', 'zh-Hant'],
  ]);
});

it('reads a day whole at the end of a quote that leaves out the full stop', () => {
  const source = 'A reading will be held on 14 March.';
  const [passage] = passagesOf(
    inventArticle({ id: 'a', dump: 'a.txt', outlet: null, title: '', language: 'en', published: '2031-04-03', body: [source] }),
  );
  if (!passage) throw new Error('no passage');
  const claim = { text: '朗讀會將於3月14日舉行。', cites: [{ key: 'k', quote: source.slice(0, -1) }] };
  const verdict = verifyStatement(claim, new Map([['k', passage]]), {
    outletNamed: () => null,
    parallelsOf: () => [],
    reportOf: (passage: Passage) => [passage],
  });
  expect(verdict).not.toMatchObject({ reason: 'date' });
});
