import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

const workforce = '霧島電工は14日、国内外で約5200人を削減すると発表した。';
const merger = 'Ủy ban Chứng khoán Quốc gia ngày 19/3 cấm công ty này phát hành thêm cổ phiếu tại Hà Nội.';
const traders = 'Bà Đỗ Thu Hạnh, phó chủ tịch Hội Doanh nhân Việt tại Hà Nội, nói bà không kêu gọi đình công.';
const pupils = '受養人子女的居港年期要求，將由兩年增至三年。';
const law = '立法院28日三讀通過草案，新台幣計價的罰鍰增加一倍。';
const robots = '国内工业机器人去年销量增长12%，人民币走弱也有帮助。';

describe('the nation of a report in another language', () => {
  it.each([
    ['Kirishima Denko will cut about 5,200 jobs in Japan and abroad.', workforce, 'ja'],
    ["Vietnam's State Securities Commission barred the company on March 19 from issuing more shares in Hanoi.", merger, 'vi'],
    [
      'Do Thu Hanh, deputy head of the Vietnamese Business Association in Hanoi, said she was not calling for a strike.',
      traders,
      'vi',
    ],
    ['Dependent children will need three years of residence in Hong Kong, up from two.', pupils, 'zh-Hant'],
    ["Taiwan's Legislative Yuan passed the bill on its third reading on the 28th.", law, 'zh-Hant'],
    ['Sales of industrial robots in China grew 12% last year.', robots, 'zh-Hans'],
  ])('may be told by its name: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).not.toBe('name');
  });

  it.each([
    ['Kirishima Denko will cut about 5,200 jobs in Vietnam and abroad.', workforce, 'ja'],
    ["Japan's State Securities Commission barred the company on March 19 from issuing more shares in Hanoi.", merger, 'vi'],
    [
      'Do Thu Hanh, deputy head of the Polish Business Association in Hanoi, said she was not calling for a strike.',
      traders,
      'vi',
    ],
    ['Dependent children will need three years of residence in Taiwan, up from two.', pupils, 'zh-Hant'],
    ["Japan's Legislative Yuan passed the bill on its third reading on the 28th.", law, 'zh-Hant'],
    ['Sales of industrial robots in Taiwan grew 12% last year.', robots, 'zh-Hans'],
  ])('is no other: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('name');
  });
});

const fire = '縣消防局長說，共有14人受傷。';
const gas = '国家发展改革委有关负责人14日说，气价不会上调。';
const heritage = '文化局科長尤靖雯說，口頭告知不生效力。';

describe('a body of which the words tell what it does', () => {
  it.each([
    ['The head of the county Fire Bureau said 14 people had been hurt.', fire, 'zh-Hant'],
    [
      'An official of the National Development and Reform Commission said on the 14th that gas prices would not rise.',
      gas,
      'zh-Hans',
    ],
    ['Yu Ching-wen, a section chief of the Cultural Affairs Bureau, said verbal notice had no effect.', heritage, 'zh-Hant'],
  ])('is told in English: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).not.toBe('name');
  });

  it.each([
    ['The head of the county Police Bureau said 14 people had been hurt.', fire, 'zh-Hant'],
    ['An official of the National Energy Commission said on the 14th that gas prices would not rise.', gas, 'zh-Hans'],
    ['Yu Ching-wen, a section chief of the Tourism Bureau, said verbal notice had no effect.', heritage, 'zh-Hant'],
    ['Yu Ching-wen, a section chief of the Marrable Bureau, said verbal notice had no effect.', heritage, 'zh-Hant'],
  ])('is no other: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('name');
  });
});

const garage = 'The pictures were painted in a garage in Mechelen.';
const race = '肯尼亚选手埃利乌德·切鲁约特夺得男子组冠军，蒋瑶被取消成绩。';

describe('a name that another script tells by its sound', () => {
  it.each([
    ['這些畫是在梅赫倫的一間車庫裡畫的。', garage, 'en'],
    ['公司總部位於恩荷芬。', 'The company is based in Eindhoven.', 'en'],
    ["Kenya's Eliud Cheruiyot won the men's race.", race, 'zh-Hans'],
    ['Jiang Yao (蒋瑶) was disqualified.', race, 'zh-Hans'],
  ])('stands there: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).not.toBe('name');
  });

  it.each([
    ['這些畫是在布魯塞爾的一間車庫裡畫的。', garage, 'en'],
    ['這些畫是在根特貝倫的一間車庫裡畫的。', garage, 'en'],
    ["Kenya's Daniel Cheruiyot won the men's race.", race, 'zh-Hans'],
    ['Eliud Cheruiyot (蒋瑶) was disqualified.', race, 'zh-Hans'],
    ['Voss (裴若筠) said the court would not let algorithms write judgments.', '“法院不会让算法写判决，”裴若筠说。', 'zh-Hans'],
  ])('is no other: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('name');
  });
});

const carrier = 'Mobile carrier Tellora said a faulty software update caused the outage.';
const museum = 'The museum in Rotterdam bought it in 2021 and has since taken it off its walls.';
const testers = "Testers in Rotterdam coaxed it into describing how to disable a hospital's power.";

describe('characters that only one way of dividing a text takes for a name', () => {
  it.each([
    ['行動電信業者Tellora表示，斷訊的原因是有問題的軟體更新。', carrier],
    ['鹿特丹的博物馆2021年买下该画，此后已将其撤下展墙。', museum],
    ['測試人員在鹿特丹誘使它說明如何癱瘓醫院的電力。', testers],
  ])('are words where every name of the source is told: %s', (text, source) => {
    expect(verdictOn(text, source)).not.toBe('name');
  });

  it.each([
    ['先進電信表示，斷訊的原因是有問題的軟體更新。', carrier],
    ['林家豪表示，斷訊的原因是有問題的軟體更新。', carrier],
    ['展墙博物馆2021年买下该画。', museum],
  ])('are a name where one is left out: %s', (text, source) => {
    expect(verdictOn(text, source)).toBe('name');
  });
});

const ministry = '農水省は輸入米の関税引き下げについては検討していないと説明している。';
const university = '東陽工業大の桂木教授は、最終報告は11月下旬になると話した。';

describe('a word that is written large in Vietnamese', () => {
  it.each([
    ['Bộ Nông lâm ngư nghiệp cho biết không xem xét giảm thuế đối với gạo nhập khẩu.', ministry, 'ja'],
    ['Giáo sư Katsuragi của Đại học Công nghiệp Toyo cho biết báo cáo cuối cùng sẽ có vào cuối tháng 11.', university, 'ja'],
    ['Tầng thứ nhất của tên lửa đã rơi xuống biển.', "The rocket's first stage fell into the sea.", 'en'],
  ])('only begins what a body or a sentence says: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).not.toBe('name');
  });

  it.each([
    ['Bộ Tư pháp cho biết không xem xét giảm thuế đối với gạo nhập khẩu.', ministry, 'ja'],
    ['Giáo sư Marrable của Đại học Công nghiệp Toyo cho biết báo cáo cuối cùng sẽ có vào cuối tháng 11.', university, 'ja'],
    ['Tập đoàn Tân Lộc cho biết tên lửa đã rơi xuống biển.', "The rocket's first stage fell into the sea.", 'en'],
  ])('is a name behind that: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('name');
  });
});

const grass = '县林草局答复称，款项将在8月15日前发放完毕。';
const appeal = '是否推广将由省高院另行决定。';
const tests = '检测将由中科院相关研究所承担。';

describe('a body that the source tells shortly', () => {
  it.each([
    ['県の林業草原局は、支給を8月15日までに終えると回答した。', grass],
    ['是否推廣將由省高等法院另行決定。', appeal],
    ['検査は中国科学院の研究所が担当する。', tests],
  ])('is told in full: %s', (text, source) => {
    expect(verdictOn(text, source, { language: 'zh-Hans' })).not.toBe('name');
  });

  it.each([
    ['県の林業水利局は、支給を8月15日までに終えると回答した。', grass],
    ['是否推廣將由最高法院另行決定。', appeal],
    ['検査は韓国科学院の研究所が担当する。', tests],
  ])('is no other: %s', (text, source) => {
    expect(verdictOn(text, source, { language: 'zh-Hans' })).toBe('name');
  });
});

describe('a name before its original in brackets', () => {
  const offer = [
    'The Coastal Lightkeepers Union (CLU) denied it had withdrawn the offer.',
    'The Northern Beacons Board met in Leeds.',
  ];

  it.each([
    ['北方燈塔委員會（CLU）否認已撤回該方案。', offer, 'en'],
    ['Professor DNA (阿依尔布) said the road was cut.', '教授阿依尔布说，路却断了。', 'zh-Hans'],
    [
      '央行行长青森谷（Miriam Wafula）说，先令没有受到攻击。',
      'The shilling is not under attack, Governor Miriam Wafula said.',
      'en',
    ],
  ])('is no other: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('name');
  });

  it('may be told word by word', () => {
    expect(verdictOn('海岸燈塔工會（CLU）否認已撤回該方案。', offer)).not.toBe('name');
  });
});
