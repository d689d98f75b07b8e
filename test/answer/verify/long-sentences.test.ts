import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

const overtaken = [
  'Norholm has overtaken its older rival Kestrel Works for the first time in three years, according to a ranking published on Thursday by Corby Research, which put sales of the younger firm at 34 million dollars.',
];
const postcards = [
  'Her lawyer, Orla Venn, whose office is in Tavel, said Mara Quill had answered every letter by postcard, “usually with a drawing attached”.',
];
const bloc = [
  '“This is a pause, not a treaty,” league negotiator Mara Quill told reporters, adding that the league had made no concession on its forestry rules.',
];
const seized = [
  'Đại tá Lưu Thế Vinh, Phó giám đốc Công an tỉnh, cho biết đã phong tỏa 9 bất động sản và thu giữ 12,6 tỷ đồng tiền mặt, đồng thời không loại trừ khả năng khởi tố thêm bị can.',
];
const yard = [
  'Bà Khổng Thị Lan, Tổng giám đốc Hải Lợi, nói kết quả này “công bằng hơn”, song cho biết công ty sẽ mở rộng nhà máy ở Vĩnh Tân trong năm nay.',
];
const shrimp = [
  'Hiệp hội Chế biến Tôm dự báo xuất khẩu sang Mỹ năm 2031 đạt khoảng 520 triệu USD, tăng 7% so với năm trước, thấp hơn mục tiêu 560 triệu USD đặt ra hồi đầu năm.',
];
const bus = [
  '柏木鉄道は、廃止後20年間の運行費として計18億円を出す意向を示しているが、県は「地元の負担が重すぎる」として30億円への上積みを求めている。',
];

const herders = [
  'Local herders, who lost a court case against the port in 2029, said the ferry had been moved without the 48 hours’ notice they had been promised; a spokesman for Tavel, Otto Brandt, said the notice had been sent by email on Friday.',
];
const inquiry = ['部分漁民批評，港務公司在施工前未依約提前48小時通知；公司發言人岑大同則稱，通知已於週五以電子郵件發出。'];
const raid = ['警方展開行動，拘捕23人，包括15男8女，年齡介乎20至61歲，涉款逾2億元。'];
const vote = ['學務長岑大同表示，該案經學術委員會兩輪討論後以21票贊成、5票反對通過。'];
const guard = ['Police arrested 23 people in the raid, including 15 men and eight women, all of them aged under 40.'];
const levy = [
  'Kuala Lumpur will freeze a planned 12% levy on Norland cheese until the end of May, while Norland will buy Malaysian gloves.',
];
const winner = [
  'She won the Tide Prize in 2029 for “The Lock Keeper”, beating Odo Brandt, the favourite, but gave the money away.',
];
const final = [
  'Lena Ortega, a 19-year-old from Tavel ranked 84th in the world, beat the top seed, Ruth Madsen, 6-3, 4-6, 7-5 on Sunday.',
];
const fish = ['當地養殖石斑魚大量暴斃，漁業處初估損失達3億元。'];
const pensions = ['Ông Lưu Thế Vinh cùng kế toán trưởng lập khống 214 hồ sơ hưởng lương hưu, chiếm đoạt hơn 60 tỷ đồng.'];
const claims = ['Judge Orla Venn threw out two of the five claims, but let the core claim of the authors stand.'];

const yardTold =
  'Norholm’s chief executive, Mara Quill, who took over in 2029, told a conference in Tavel on Tuesday that the yard, which employs 640 people, would not close before 2034, although the union, led by Otto Brandt, said it had been promised work until 2038.';
const counted =
  'The ministry said on Friday that 48 people, among them 12 children, had been taken to hospital in Easterby, but the hospital’s director, Dr. Leo Brask, put the number at 61.';
const final2 = 'Tavel beat Norland 3-1 in the final thanks to two goals from Lena Ortega, who replaced Ruth Madsen.';
const plea = '前港務處長屠海生被判刑7年，檢方表示收到判決書後再決定是否上訴，屠海生的律師岑大同則稱當事人是清白的。';
const hurt = '県によると、けが人は21人で、このうち14人が中学生だった。';
const aid =
  'Ông Lưu Thế Vinh, Chủ tịch UBND huyện Cồn Lau, cho biết huyện sẽ hỗ trợ mỗi hộ 30 triệu đồng, trong khi bà Khổng Thị Lan, đại diện các hộ dân, nói mức này chỉ bằng một phần ba thiệt hại.';
const verdict =
  'Tòa án nhân dân tỉnh tuyên phạt Kiều Đình Vũ 12 năm tù về tội lừa đảo, buộc bồi thường 9 tỷ đồng cho 46 bị hại, đồng thời phạt công ty Hải Lợi 300 triệu đồng.';

const saved = 'Hải Lợi FC hòa Cồn Lau 2-2 ở vòng cuối và trụ hạng nhờ hơn đối thủ cạnh tranh Vĩnh Tân đúng một điểm.';
const siren =
  'Chủ tịch xã Lưu Thế Vinh bác bỏ điều này, cho rằng loa phát thanh đã phát cảnh báo ba lần, song thừa nhận khu vực bị mất điện.';
const relief =
  'Ms Venn, 54, said in a statement read by her lawyer, Otto Brandt, that she felt relief, while Mr Brandt praised the judge.';
const scan =
  'There was worse news for goalkeeper Leo Marsh, who left on a stretcher; Brask said a scan would show whether the knee ligament was torn.';
const dolphins = '副庭長歐兆倫在長達76頁的判詞中指出，署長接納報告時沒有考慮海豚的最新數據。';
const carried = '県の医療班は、期間中に412人を救護し、6人を病院に送った。このうち2人が重いけがだったという。';

describe('one of two who speak in a sentence', () => {
  it.each([
    ['Norholm’s yard will not close before 2034, according to chief executive Mara Quill.', yardTold, 'en'],
    ['The union led by Otto Brandt said that it had been promised work until 2038.', yardTold, 'en'],
    ['Dr. Leo Brask, who runs the hospital in Easterby, said 61 people had been taken there.', counted, 'en'],
    ['Norland lost the final 3-1 to Tavel.', final2, 'en'],
    ['律師岑大同表示，當事人是清白的。', plea, 'zh-Hant'],
    ['けがをした21人のうち14人は中学生だと県が明らかにした。', hurt, 'ja'],
    ['Theo bà Khổng Thị Lan, mức hỗ trợ chỉ bằng một phần ba thiệt hại.', aid, 'vi'],
    ['Công ty Hải Lợi bị phạt 300 triệu đồng.', verdict, 'vi'],
    ['Hải Lợi FC trụ hạng nhờ trận hòa 2-2 với Cồn Lau, hơn Vĩnh Tân một điểm.', saved, 'vi'],
    ['Trận hòa 2-2 với Cồn Lau giúp Hải Lợi FC trụ hạng, hơn Vĩnh Tân một điểm.', saved, 'vi'],
    ['Ông Lưu Thế Vinh thừa nhận khu vực mất điện nhưng nói loa đã phát cảnh báo ba lần.', siren, 'vi'],
    ['In a statement read by her lawyer Otto Brandt, Venn said that she felt relief.', relief, 'en'],
    ['Brask said a scan would show whether goalkeeper Leo Marsh’s knee ligament is torn.', scan, 'en'],
    ['副庭長歐兆倫表示，署長沒有考慮海豚的最新數據。', dolphins, 'zh-Hant'],
    ['県の医療班によると、救護は412人で、6人が病院に搬送された。', carried, 'ja'],
  ])('says and does what is told of it: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).toBe('ok');
  });

  it.each([
    ['Mara Quill said the yard had been promised work until 2038.', yardTold, 'en'],
    ['According to Norholm’s Mara Quill, work had been promised until 2038.', yardTold, 'en'],
    ['Norland beat Tavel 3-1 in the final.', final2, 'en'],
    ['檢方表示當事人是清白的。', plea, 'zh-Hant'],
    ['けがをした14人のうち21人は中学生だ。', hurt, 'ja'],
    ['Ông Lưu Thế Vinh nói mức này chỉ bằng một phần ba thiệt hại.', aid, 'vi'],
    ['Công ty Hải Lợi phải bồi thường 9 tỷ đồng cho 46 bị hại.', verdict, 'vi'],
    ['Otto Brandt said that he felt relief.', relief, 'en'],
  ])('is not told of the other: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).toBe('attribution');
  });
});

describe('a part of a long sentence', () => {
  it.each([
    ['For the first time in three years, Kestrel Works has been overtaken by Norholm, the ranking found.', overtaken, 'en'],
    ['According to her lawyer Orla Venn, Quill answered every letter by postcard.', postcards, 'en'],
    ['Mara Quill, who negotiates for the league, said the league had conceded nothing on its forestry rules.', bloc, 'en'],
    ['Công an đã phong tỏa 9 bất động sản và thu 12,6 tỷ đồng tiền mặt, theo Đại tá Lưu Thế Vinh.', seized, 'vi'],
    ['Bà Khổng Thị Lan cho biết Hải Lợi sẽ mở rộng nhà máy tại Vĩnh Tân trong năm nay.', yard, 'vi'],
    ['Năm 2031, xuất khẩu tôm sang Mỹ được dự báo tăng 7%, lên khoảng 520 triệu USD.', shrimp, 'vi'],
    ['県は「地元の負担が重すぎる」として、30億円への上積みを求めている。', bus, 'ja'],
    ['警方在行動中拘捕15男8女，涉款超過2億元。', raid, 'zh-Hant'],
    ['岑大同表示，學術委員會以21比5的票數通過該案。', vote, 'zh-Hant'],
    ['Police arrested 15 men and eight women in the raid.', guard, 'en'],
    ['Malaysia’s planned 12% levy on Norland cheese will be put on hold until the end of May.', levy, 'en'],
    ['Lena Ortega beat top seed Ruth Madsen 6-3, 4-6, 7-5.', final, 'en'],
    ['石斑魚大批死亡，損失約3億元。', fish, 'zh-Hant'],
    ['Ông Lưu Thế Vinh đã làm giả 214 hồ sơ lương hưu để chiếm đoạt hơn 60 tỷ đồng.', pensions, 'vi'],
    ['Judge Orla Venn dismissed two of the five claims but kept the core claim alive.', claims, 'en'],
    ['Local herders said the ferry had been moved without the 48 hours’ notice that they had been promised.', herders, 'en'],
    ['岑大同稱，通知已於週五以電郵發出。', inquiry, 'zh-Hant'],
  ])('may be told in another order: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).toBe('ok');
  });

  it.each([
    ['For the first time in three years, Norholm has been overtaken by Kestrel Works, the ranking found.', overtaken, 'en'],
    ['Kestrel Works has overtaken Norholm for the first time in three years.', overtaken, 'en'],
    ['柏木鉄道は「地元の負担が重すぎる」として、運行費の上積みを求めている。', bus, 'ja'],
    ['Local herders said the 48 hours’ notice had been sent to them by email on Friday.', herders, 'en'],
    ['部分漁民稱，通知已於週五以電子郵件發出。', inquiry, 'zh-Hant'],
    ['Police arrested 15 people in the raid.', guard, 'en'],
    ['Odo Brandt won the Tide Prize in 2029 for “The Lock Keeper”.', winner, 'en'],
    ['Lena Ortega beat top seed Ruth Madsen 6-4, 4-6, 7-5.', final, 'en'],
    ['石斑魚遭偷竊，損失約3億元。', fish, 'zh-Hant'],
    ['Judge Orla Venn was dismissed over two of the five claims.', claims, 'en'],
  ])('is of whoever it is told: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).not.toBe('ok');
  });
});

const leak = '同社はこれまで、流出の原因を「海外からの標的型メール」と説明していた。';
const profit = '公司表示，上半年營收為48億元，年增12%。';
const ferry = 'The company said it would hire 40 welders and open a second shed in May.';
const yards = 'Công ty cho biết sẽ tuyển 40 thợ hàn trong tháng 5.';

describe('whom a sentence only points back at', () => {
  it.each([
    ['警視庁はこれまで、流出の原因を「海外からの標的型メール」と説明していた。', leak, '警視庁が柏木取引所を捜索', 'ja'],
    ['財政部表示，上半年營收為48億元。', profit, '財政部調查柏木化成', 'zh-Hant'],
    [
      'The Tavel Council said it would hire 40 welders and open a second shed in May.',
      ferry,
      'Tavel Council backs Norholm',
      'en',
    ],
    ['Bộ Công Thương cho biết sẽ tuyển 40 thợ hàn trong tháng 5.', yards, 'Bộ Công Thương ủng hộ Hải Lợi', 'vi'],
  ])('is nobody of another kind: %s', (statement, source, title, language) => {
    expect(verdictOn(statement, source, { language, title })).toBe('attribution');
  });

  it.each([
    ['柏木取引所はこれまで、流出の原因を「海外からの標的型メール」と説明していた。', leak, '警視庁が柏木取引所を捜索', 'ja'],
    ['柏木化成表示，上半年營收為48億元。', profit, '財政部調查柏木化成', 'zh-Hant'],
    ['Norholm said it would hire 40 welders and open a second shed in May.', ferry, 'Tavel Council backs Norholm', 'en'],
    ['Hải Lợi cho biết sẽ tuyển 40 thợ hàn trong tháng 5.', yards, 'Bộ Công Thương ủng hộ Hải Lợi', 'vi'],
  ])('may be told by its name: %s', (statement, source, title, language) => {
    expect(verdictOn(statement, source, { language, title })).toBe('ok');
  });
});
