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

describe('a part of a long sentence', () => {
  it.each([
    ['For the first time in three years, Kestrel Works has been overtaken by Norholm, the ranking found.', overtaken, 'en'],
    ['According to her lawyer Orla Venn, Quill answered every letter by postcard.', postcards, 'en'],
    ['Mara Quill, who negotiates for the league, said the league had conceded nothing on its forestry rules.', bloc, 'en'],
    ['Công an đã phong tỏa 9 bất động sản và thu 12,6 tỷ đồng tiền mặt, theo Đại tá Lưu Thế Vinh.', seized, 'vi'],
    ['Bà Khổng Thị Lan cho biết Hải Lợi sẽ mở rộng nhà máy tại Vĩnh Tân trong năm nay.', yard, 'vi'],
    ['Năm 2031, xuất khẩu tôm sang Mỹ được dự báo tăng 7%, lên khoảng 520 triệu USD.', shrimp, 'vi'],
    ['県は「地元の負担が重すぎる」として、30億円への上積みを求めている。', bus, 'ja'],
  ])('may be told in another order: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).toBe('ok');
  });

  it.each([
    ['For the first time in three years, Norholm has been overtaken by Kestrel Works, the ranking found.', overtaken, 'en'],
    ['Kestrel Works has overtaken Norholm for the first time in three years.', overtaken, 'en'],
    ['柏木鉄道は「地元の負担が重すぎる」として、運行費の上積みを求めている。', bus, 'ja'],
  ])('is of whoever it is told: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).not.toBe('ok');
  });
});
