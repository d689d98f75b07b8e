import { describe, expect, it } from 'vitest';
import { dictionaryNamesIn } from '../../../src/answer/verify/dictionaries/dictionary-names.js';
import { hongKongSpellings } from '../../../src/answer/verify/dictionaries/hong-kong-spelling.js';
import { isRomanised } from '../../../src/answer/verify/names/reading/romanised.js';
import { verdictOn } from '../../support/verdict-on.js';

const englishOf = (text: string) => dictionaryNamesIn(text).map(({ english }) => english);

describe('a name that a dictionary has', () => {
  it.each([
    ['巴西利亞', 'Brasília'],
    ['維也納愛樂', 'Vienna'],
    ['立法院', 'the Legislative Yuan'],
    ['行政院', 'the Executive Yuan'],
    ['北魏', 'Northern Wei'],
    ['東漢', 'Eastern Han'],
    ['呂宋', 'Luzon'],
    ['拜占庭', 'Byzantine'],
    ['維吾爾', 'Uighur'],
    ['恒河', 'the Ganges'],
    ['日产', 'Nissan'],
    ['カルガリー', 'Calgary'],
    ['東京都', 'Tokyo'],
  ])('is the same in characters and in English: %s', (han, english) => {
    const there = new Set(englishOf(english));
    expect(englishOf(han).some((name) => there.has(name))).toBe(true);
  });

  it.each([
    ['卡爾加里', 'Gary'],
    ['桑威克', 'Wake'],
    ['東漢', 'Western Han'],
    ['行政院', 'the Legislative Yuan'],
    ['北海', 'East Sea'],
  ])('is no other one: %s', (han, english) => {
    const there = new Set(englishOf(english));
    expect(englishOf(han).some((name) => there.has(name))).toBe(false);
  });

  it.each([
    ['The Executive Yuan will cut the subsidy in May.', '行政院將在五月削減補貼。', 'zh-Hant'],
    ['行政院將在五月削減補貼。', 'The Executive Yuan will cut the subsidy in May.', 'en'],
    ['部長在巴西利亞表示，補貼將在五月削減。', 'The minister said in Brasília that the subsidy would be cut in May.', 'en'],
    ['A Northern Wei tomb was found near the dam.', '水库附近发现一座北魏墓葬。', 'zh-Hans'],
    ['フェリーはルソン島へ向かった。', '渡輪駛往呂宋島。', 'zh-Hant'],
    ['日产将关闭两座工厂。', 'Nissan will close two plants.', 'en'],
    ['The ferry company is based in Tokyo.', 'フェリー会社は東京に本社を置く。', 'ja'],
    ['The Ministry of Economy, Trade and Industry will publish the report in May.', '経産省は5月に報告書を公表する。', 'ja'],
    ['The Ministry of Health, Labor, and Welfare will publish the report in May.', '厚労省は5月に報告書を公表する。', 'ja'],
    ['The Bank of Japan will raise rates in May.', '日銀は5月に利上げする。', 'ja'],
    ['The Democratic Progressive Party will hold the vote in May.', '民進黨將在五月舉行投票。', 'zh-Hant'],
    ['A Tang dynasty tomb was found in May.', '五月发现一座唐代墓葬。', 'zh-Hans'],
    ['The plant in Yinchuan will close in May.', '银川的工厂将在五月关闭。', 'zh-Hans'],
    ['Công ty Asahina Foods sẽ đóng cửa nhà máy vào tháng 5.', '朝比奈フーズは5月に工場を閉鎖する。', 'ja'],
    ['Wing Fung Construction will close in May.', '永豐建築將在五月結業。', 'zh-Hant'],
    ['Wong Ka-ming said the shop would close in May.', '店主黃家明說，店舖將在五月結業。', 'zh-Hant'],
  ])('may be told so: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('ok');
  });

  it.each([
    ['The Judicial Yuan will cut the subsidy in May.', '行政院將在五月削減補貼。', 'zh-Hant'],
    ['部長在里斯本表示，補貼將在五月削減。', 'The minister said in Brasília that the subsidy would be cut in May.', 'en'],
    ['A Northern Qi tomb was found near the dam.', '水库附近发现一座北魏墓葬。', 'zh-Hans'],
    ['フェリーはセブ島へ向かった。', '渡輪駛往呂宋島。', 'zh-Hant'],
    ['丰田将关闭两座工厂。', 'Nissan will close two plants.', 'en'],
    ['The ferry company is based in Osaka.', 'フェリー会社は東京に本社を置く。', 'ja'],
    ['大統領は5月にケープタウンを訪れた。', 'The president visited Johannesburg in May.', 'en'],
    ['The Ministry of Health, Labour and Welfare will publish the report in May.', '経産省は5月に報告書を公表する。', 'ja'],
    ['The Bank of England will raise rates in May.', '日銀は5月に利上げする。', 'ja'],
    ['The Democratic Progressive Party will hold the vote in May.', '國民黨將在五月舉行投票。', 'zh-Hant'],
    ['A Tang dynasty tomb was found in May.', '五月发现一座汉代墓葬。', 'zh-Hans'],
    ['The plant in Yinchuan will close in May.', '兰州的工厂将在五月关闭。', 'zh-Hans'],
    ['Công ty Asahina Foods sẽ đóng cửa nhà máy vào tháng 5.', '朝比奈ホールディングスは5月に工場を閉鎖する。', 'ja'],
    ['Wing Lung Construction will close in May.', '永豐建築將在五月結業。', 'zh-Hant'],
    ['Lam Ka-ming said the shop would close in May.', '店主黃家明說，店舖將在五月結業。', 'zh-Hant'],
    ['Long Ka-ming said the shop would close in May.', '店主黃家明說，店舖將在五月結業。', 'zh-Hant'],
    ['Song Wenfeng said the shop would close in May.', '店主梁文鋒說，店舖將在五月結業。', 'zh-Hant'],
  ])('is not told by another: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('name');
  });
});

describe('an ordinary word that only a dictionary has', () => {
  it.each([
    ['縣府將在五月提供登革熱疫苗。', 'The county will offer dengue vaccines in May.', 'en'],
    ['票價將調高30美分。', 'Fares will rise by 30 cents.', 'en'],
    ['展覽展出一幅蒼鷺的畫。', 'The exhibition shows a painting of a heron.', 'en'],
    ['公司將在五月關閉兩座晶片封裝廠。', 'The company will close two chip packaging plants in May.', 'en'],
    ['前經理被判囚四年。', '前經理被判監禁四年。', 'zh-Hant'],
    ['訴訟は5月、上司のパワハラを認めた。', '訴訟は5月、上司によるパワハラを認定した。', 'ja'],
  ])('is no name: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('ok');
  });

  it.each([
    ['クラウドファンディングは5月に始まる。', 'The crowdfunding will begin in May.'],
    ['五月将提供猴痘疫苗。', 'Monkeypox vaccines will be offered in May.'],
    ['工廠五月將停產負極材料。', 'The plant will stop making anode material in May.'],
  ])('is none in a translation either: %s', (text, source) => {
    expect(verdictOn(text, source)).toBe('ok');
  });

  it('is one where the report names something so', () => {
    const source = '花蓮縣長巫采蓁宣布停班。';
    const heading = { language: 'zh-Hant', title: '颱風「登革」掠過花蓮' };
    expect(verdictOn('花蓮縣長巫采蓁宣布停班。', source, heading)).toBe('ok');
    expect(verdictOn('登革縣長巫采蓁宣布停班。', source, heading)).toBe('name');
    expect(verdictOn('巫采蓁在紫藤縣宣布停班。', source, { language: 'zh-Hant', title: '颱風「紫藤」掠過花蓮' })).toBe('name');
  });

  it('leaves the name beside it one', () => {
    const source = 'Corvane will close two chip packaging plants in May.';
    expect(verdictOn('諾凡半導體將在五月關閉兩座晶片封裝廠。', source)).toBe('name');
  });
});

describe('a Japanese name in Latin letters', () => {
  it.each([
    ['Morino', '杜野社長は否定した。'],
    ['Morino', '杜野宗一郎社長は否定した。'],
    ['Soichiro Morino', '杜野宗一郎社長は否定した。'],
    ['Mitsuha', 'ドラッグストア大手の三葉ドラッグに対し'],
    ['Yashimaya Seisakusho', '部品大手の八洲谷製作所は23日、'],
    ['Setouchi', '瀬戸内デンキは26日、'],
    ['Setouchi Denki', '瀬戸内デンキは26日、'],
    ['Honoka Saegusa', '三枝ほのか（24）が3位に入った。'],
    ['Yuzuki Amamiya', '雨宮ゆづき選手は棄権した。'],
    ['Hiroshima', '広島県の調停により'],
    ['Sendai', '新興企業ルミセンス（仙台市）は'],
    ['Sokai Energy', '蒼海エナジーは申請しておらず、'],
    ['Kikkawa', '吉川氏は'],
    ['Nikko', '日光市は'],
    ['Tachibana', '橘氏は'],
    ['Hayashi', '林氏は'],
    ['Toribe', '鳥部町は'],
    ['Kōsuke Minegishi', '峰岸幸助社長は'],
    ['Aobadai', '青葉台駅で'],
    ['Shirasagi', '白鷺市は'],
  ])('is that of the characters: %s', (name, text) => {
    expect(isRomanised(name.split(' '), text)).toBe(true);
  });

  it.each([
    ['Kawa', '川崎市で火災があった。'],
    ['Kato', '伊藤氏は'],
    ['Hara', '原田氏は'],
    ['Morita', '杜野社長は否定した。'],
    ['Mitsui', '三葉ドラッグは'],
    ['Honoka Saeki', '三枝ほのか（24）が3位に入った。'],
    ['Saegusa', '三浦ほのか（24）が3位に入った。'],
    ['Tanaka', '中田氏は'],
    ['Kaisha', '会社は発表した。'],
    ['Keisatsu', '警察によると'],
    ['Kanagawa', '香川県は'],
    ['Nagano', '中野市は'],
    ['Sokai Chemical', '蒼海エナジーは申請しておらず、'],
    ['Setouchi Denki', '瀬戸内フーズは26日、'],
    ['Soichiro Morita', '杜野宗一郎社長は否定した。'],
    ['Otsu', '大津波が'],
  ])('is not that of others: %s', (name, text) => {
    expect(isRomanised(name.split(' '), text)).toBe(false);
  });
});

describe('a name as Hong Kong writes it', () => {
  it.each([
    ['Cheong Lung', '建築公司昌隆工程前總監被判監禁。'],
    ['Ho Chi-yuen', '前總監何志遠被判監禁。'],
    ['Chi-yuen Ho', '前總監何志遠被判監禁。'],
    ['Ho', '前總監何志遠被判監禁。'],
    ['To Tsz-ching', '杜芷晴表示'],
    ['Tsang Kwok-wai', '曾國偉說'],
    ['Yeung Suk-yee', '楊淑儀說'],
    ['Leung Yuk-ling', '梁玉玲說'],
    ['Kwun Wah', '觀華集團宣布'],
  ])('is that of the characters: %s', (name, text) => {
    expect(isRomanised(name.split(' '), text)).toBe(true);
  });

  it.each([
    ['Ho Chi-ming', '前總監何志遠被判監禁。'],
    ['Wong', '前總監何志遠被判監禁。'],
    ['Ho Chi', '前總監何志遠被判監禁。'],
    ['Tsang Kwok-keung', '曾國偉說'],
    ['Leung Suk-yee', '楊淑儀說'],
    ['Kung Sze', '公司宣布'],
  ])('is not that of others: %s', (name, text) => {
    expect(isRomanised(name.split(' '), text)).toBe(false);
  });

  it('has more than one spelling', () => {
    expect(['zoeng', 'dou', 'zi', 'gwok', 'jyun'].map((one) => hongKongSpellings(one)[0])).toEqual([
      'cheung',
      'to',
      'tsz',
      'kwok',
      'yuen',
    ]);
    expect(hongKongSpellings('coi')).toEqual(['choi', 'choy', 'tsoi', 'tsoy']);
  });
});

describe('a name that characters only tell by their sound', () => {
  it.each([
    ['阿尔马达否认公司将关闭工厂。', 'Almada denied that the company would close the plant.'],
    ['聖威爾弗里德醫院縮短了等候時間。', "St Wilfrid's Hospital has cut waiting times."],
    ['总法律顾问彼得·瓦霍夫斯基表示，公司将上诉。', 'General counsel Peter Wachowski said the company would appeal.'],
  ])('may have ordinary words inside: %s', (text, source) => {
    expect(verdictOn(text, source)).toBe('ok');
  });

  it.each([
    ['阿尔马达否认公司将关闭工厂。', 'Corvane denied that the company would close the plant.'],
    ['阿尔科特否认公司将关闭工厂。', 'Almada denied that the company would close the plant.'],
    ['聖奧古斯丁醫院縮短了等候時間。', "St Wilfrid's Hospital has cut waiting times."],
    ['总法律顾问彼得·洛克哈特表示，公司将上诉。', 'General counsel Peter Wachowski said the company would appeal.'],
  ])('is no other one: %s', (text, source) => {
    expect(verdictOn(text, source)).toBe('name');
  });
});

describe('an h at the head of a name', () => {
  it('is no p', () => {
    expect(verdictOn('The plant in Haiphong will close in May.', 'ハイフォンの工場は5月に閉鎖する。', { language: 'ja' })).toBe(
      'ok',
    );
    expect(verdictOn('The plant in Penhallow will close in May.', 'ハイフォンの工場は5月に閉鎖する。', { language: 'ja' })).toBe(
      'name',
    );
  });
});

describe('a run of characters between kana', () => {
  it('stands where the same stands between kana, however it could be divided', () => {
    const source = '路面電車を運行する長瀬電軌の労働組合は始発からストに入った。';
    expect(verdictOn('長瀬電軌の労組が始発からストに入った。', source, { language: 'ja' })).toBe('ok');
    expect(verdictOn('長浜電軌の労組が始発からストに入った。', source, { language: 'ja' })).toBe('name');
  });
});

describe('a body or place that only a dictionary has', () => {
  const source = ['農業部初估損失2億元。', '立法院週三審查預算。'];

  it('is put in the place of no other', () => {
    expect(verdictOn('農業部初估損失2億元。', source.slice(0, 1), { language: 'zh-Hant' })).toBe('ok');
    expect(
      verdictOn('立法院初步估計損失約2億元。', '農業部初估損失2億元。', { language: 'zh-Hant', title: '立法院審查預算' }),
    ).toBe('name');
    expect(
      verdictOn('世界貿易組織五月否認將關閉工廠。', 'Corvane denied that it would close the plant in May.', {
        title: 'Corvane complains to the World Trade Organization',
      }),
    ).toBe('name');
  });

  it.each([
    ['国务院将在五月公布报告。', "China's cabinet will publish the report in May.", 'en'],
    ['美聯儲將在五月加息。', 'The Fed will raise rates in May.', 'en'],
    ['新法2027年元旦上路。', '新法將於2027年1月1日起施行。', 'zh-Hant'],
    ['東北地方の工場は5月に閉鎖する。', '東北の工場は5月に閉鎖される。', 'ja'],
  ])('may be what the source tells otherwise: %s', (text, told, language) => {
    expect(verdictOn(text, told, { language })).toBe('ok');
  });

  it('is no original of another name', () => {
    expect(verdictOn('安特衛普(Scaldia)將在五月關閉工廠。', 'Scaldia will close the plant in May.')).toBe('name');
    expect(verdictOn('高盛(Goldman Sachs)將在五月關閉分行。', 'Goldman Sachs will close the branch in May.')).toBe('ok');
  });

  it('is no piece of two words', () => {
    expect(verdictOn('大火燒毀12個攤位。', '大火中12個攤位全毀。', { language: 'zh-Hant' })).toBe('ok');
  });
});

describe('a place or firm that English has one word for', () => {
  it.each([
    ['廣島的工廠將在五月關閉。', 'The plant in Sapporo will close in May.', 'en'],
    ['波音將在五月關閉工廠。', 'Airbus will close the plant in May.', 'en'],
    ['任天堂將在五月關閉工廠。', 'Samsung will close the plant in May.', 'en'],
    ['丰田将在五月关闭工厂。', 'ソニーは5月に工場を閉鎖する。', 'ja'],
  ])('must be near what a translation cites: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('name');
  });

  it.each([
    ['廣島的工廠將在五月關閉。', 'The plant in Hiroshima will close in May.', 'en'],
    ['波音將在五月關閉工廠。', "Boeing's plant will close in May.", 'en'],
    ['丰田将在五月关闭工厂。', 'トヨタは5月に工場を閉鎖する。', 'ja'],
    ['横滨的工厂将在五月关闭。', '横浜の工場は5月に閉鎖する。', 'ja'],
    ['损失约为860万越南盾。', 'Thiệt hại khoảng 8,6 triệu đồng.', 'vi'],
    ['巴西於4月27日向加拿大提出控訴。', 'Brazil filed a complaint against Canada on April 27.', 'en'],
  ])('is there: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('ok');
  });
});

describe('characters of Japanese', () => {
  it('tell no sound of another name', () => {
    expect(verdictOn('The plant in Yinchuan will close in May.', '愛媛県の工場は5月に閉鎖する。', { language: 'ja' })).toBe(
      'name',
    );
    expect(verdictOn('The plant in Ehime will close in May.', '愛媛県の工場は5月に閉鎖する。', { language: 'ja' })).toBe('ok');
  });
});
