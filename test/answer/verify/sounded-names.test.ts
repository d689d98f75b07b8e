import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

interface Told {
  readonly report: string;
  readonly language?: string;
  readonly right: readonly string[];
  /** Another name in its place. */
  readonly wrong: readonly string[];
}

const told: readonly Told[] = [
  {
    report: 'Ms. Almada denied that Setúbal had offered to pay for the ferries.',
    right: ['阿尔马达否认塞图巴尔曾提出为渡轮付款。', '阿爾馬達女士否認塞圖巴爾曾提出為渡輪付款。'],
    wrong: ['阿尔贝托否认塞图巴尔曾提出为渡轮付款。', '卡马乔否认塞图巴尔曾提出为渡轮付款。'],
  },
  {
    report: "Kestrel's general counsel, Peter Wachowski, said the company would appeal.",
    right: ['该公司总法律顾问彼得·瓦霍夫斯基表示，公司将提出上诉。'],
    wrong: ['该公司总法律顾问彼得·马林诺夫斯基表示，公司将提出上诉。'],
  },
  {
    report: 'Striker Chukwuemeka Abiola scored twice against Dundee on Saturday.',
    right: ['前锋丘库埃梅卡·阿比奥拉梅开二度，对手是邓迪。'],
    wrong: ['前锋丘库埃梅卡·奥卢瓦梅开二度，对手是邓迪。'],
  },
  {
    report: "St Wilfrid's Hospital in Leeds cut its average wait to 3 hours.",
    right: ['利兹的圣威尔弗里德医院将平均等候时间缩短至3小时。', 'リーズの聖ウィルフリッド病院は平均待ち時間を3時間に短縮した。'],
    wrong: ['利兹的圣马丁医院将平均等候时间缩短至3小时。', 'ハルの聖ウィルフリッド病院は平均待ち時間を3時間に短縮した。'],
  },
  {
    report: 'The company denied that it planned to close its factory in Lowestoft, which employs 640 people.',
    right: ['该公司否认计划关闭在洛斯托夫特雇有640人的工厂。', '同社は640人が働くローストフトの工場を閉鎖する計画を否定した。'],
    wrong: ['该公司否认计划关闭在诺里奇雇有640人的工厂。', '同社は640人が働くグリムズビーの工場を閉鎖する計画を否定した。'],
  },
  {
    report: 'Brightwater is based in Leeds and owned by Van Loon Partners.',
    right: ['ブライトウォーターはリーズに本社を置き、バンルーン・パートナーズの傘下にある。'],
    wrong: ['ブライトウォーターはブリストルに本社を置き、バンルーン・パートナーズの傘下にある。'],
  },
  {
    report: 'Bà Huỳnh Mỹ Châu, Tổng giám đốc Đại Phú, nói kết quả này công bằng hơn.',
    language: 'vi',
    right: ['ダイフーのフイン・ミー・チャウ社長は、今回の結果をより公平だと述べた。'],
    wrong: ['ダイフーのグエン・ティ・ラン社長は、今回の結果をより公平だと述べた。'],
  },
  {
    report: 'Công ty dự kiến xây nhà máy thứ hai tại Buôn Ma Thuột vào quý III.',
    language: 'vi',
    right: ['同社は第3四半期にバンメトートに二つ目の工場を建設する予定だ。'],
    wrong: ['同社は第3四半期にダナンに二つ目の工場を建設する予定だ。'],
  },
  {
    report: '優勝はエチオピアのメセレト・ハイレで、タイムは2時間15分09秒だった。',
    language: 'ja',
    right: [
      'Meseret Haile của Ethiopia về nhất với thời gian 2 giờ 15 phút 9 giây.',
      'Meseret Haile of Ethiopia won in 2:15:09.',
    ],
    wrong: ['Tirunesh Haile của Ethiopia về nhất với thời gian 2 giờ 15 phút 9 giây.'],
  },
];

describe.each(told)('a name told by its sound: $report', ({ report, language = 'en', right, wrong }) => {
  it.each(right)('holds where it sounds like the source’s: %s', (text) => {
    expect(verdictOn(text, report, { language })).toBe('ok');
  });
  it.each(wrong)('is strange where it sounds like none of the source: %s', (text) => {
    expect(verdictOn(text, report, { language })).not.toBe('ok');
  });
});

describe('a word of English at the head of a statement', () => {
  const report = '电池供应商恒隽能源否认产品存在缺陷，乘客密度下降，提取公积金须经业主书面同意。';
  it.each([
    'Battery supplier Hengjun Energy denied that its product had a defect.',
    'Passenger density has fallen.',
    'Withdrawals require the written consent of owners.',
  ])('is no name before another noun or in the plural: %s', (text) => {
    expect(verdictOn(text, report, { language: 'zh-Hans' })).not.toBe('name');
  });
  it.each([
    'Falcon denied that its product had a defect.',
    'Beacon supplies batteries.',
    'Falcon will deny that its product had a defect.',
    'Anchor cut the supply of batteries.',
  ])('may be one where it does something: %s', (text) => {
    expect(verdictOn(text, report, { language: 'zh-Hans' })).toBe('name');
  });
});

describe('a name of loan words', () => {
  const report = 'コインハーバーは14日、利用者に陳謝した。';
  it('is held by the same words in letters', () => {
    expect(verdictOn('Coin Harbor apologised to its users on the 14th.', report, { language: 'ja' })).toBe('ok');
  });
  it('is not held by others', () => {
    expect(verdictOn('Coin Castle apologised to its users on the 14th.', report, { language: 'ja' })).toBe('name');
  });
});
