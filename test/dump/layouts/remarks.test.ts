import { describe, expect, it } from 'vitest';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { blog } from '../../../src/dump/layouts/blog.js';
import { loadOutlets } from '../../../src/dump/outlets.js';

const aids = { dates: createDateReader(), outlets: loadOutlets({ files: [] }) };

const EN = [
  'Pier lamps come back to Eastquay',
  'By Ada Lowe',
  'May 21, 2025',
  'The lamps of the long pier at Eastquay were lit again on Monday after nine years of darkness, the harbour board said.',
  'Forty of the sixty lamps had rusted through. The board paid 310,000 pounds for the work, and 12 men spent the winter on it.',
  '“We used to fish by that light,” said Tom Reed, who keeps the bait shop. “I never thought it would return.”',
];
const ZH_HANT = [
  '東碼頭的燈重新亮起',
  '2025年5月21日',
  '港務局表示,東碼頭長堤上的燈在熄滅九年後,星期一重新亮起。',
  '六十盞燈中有四十盞已經鏽蝕。港務局為這項工程支付了31萬英鎊,12名工人整個冬天都在施工。',
  '「我從前就在那燈下釣魚,」經營魚餌店的李德說,「沒想到還能再看到。」',
];
const ZH_HANS = [
  '东码头的灯重新亮起',
  '2025年5月21日',
  '港务局表示,东码头长堤上的灯在熄灭九年后,星期一重新亮起。',
  '六十盏灯中有四十盏已经锈蚀。港务局为这项工程支付了31万英镑,12名工人整个冬天都在施工。',
  '附近居民说,他们盼望了很久。',
];
const JA = [
  '東埠頭の灯、9年ぶりに点灯',
  '2025年5月21日',
  '港湾局は、東埠頭の長い堤の灯が9年ぶりに月曜日に点灯したと発表した。',
  '60基のうち40基がさびていた。工事には31万ポンドがかかり、12人の職人が冬の間作業を続けた。',
  '餌の店を営む男性は「あの灯の下で釣りをしたものだ」と話した。',
];
const VI = [
  'Đèn trên cầu cảng sáng trở lại',
  '21/5/2025',
  'Ban quản lý cảng cho biết đèn trên cầu cảng dài đã sáng trở lại hôm thứ Hai sau chín năm tắt ngấm vì thiếu tiền sửa chữa.',
  'Bốn mươi trong số sáu mươi ngọn đèn đã hoen gỉ. Công trình tốn 310.000 bảng, và 12 người thợ làm việc suốt mùa đông.',
  '“Tôi từng câu cá dưới ánh đèn ấy”, ông Lý Đức, chủ cửa hàng mồi câu, nói.',
];

interface Post {
  readonly report: readonly string[];
  readonly translation?: readonly string[];
  readonly remark?: readonly string[];
  readonly tail?: readonly string[];
}

function blogOf(...posts: readonly Post[]): string {
  return posts
    .map(({ report, translation = [], remark = [], tail = [] }, place) =>
      [
        `2025年5月${28 - place * 2}日 星期${'三一六四二'[place] ?? '日'}`,
        '碼頭的燈',
        'Recently the Guardian reported the following:',
        ...report,
        ...(translation.length > 0 ? ['Translation', ...translation] : []),
        ...remark,
        ...tail,
      ].join('\n\n'),
    )
    .join('\n\n');
}

/** The text of each kind, and who is said to have published the remarks. */
function read(text: string) {
  const dump = toDumpText('x.txt', text);
  expect(blog.recognise(dump, aids)).toBeGreaterThan(0.7);
  const drafts = blog.read(dump, aids);
  const words = (kinds: readonly string[]) =>
    drafts
      .filter((draft) => kinds.includes(draft.kind))
      .flatMap((draft) => draft.body.map((span) => dump.text.slice(span.start, span.end)))
      .join('\n');
  return { copied: words(['report', 'translation']), own: words(['commentary']), drafts };
}

const REMARKS: readonly (readonly [text: readonly string[], remark: string])[] = [
  [EN, 'I never liked that pier, and a lamp will not change it.'],
  [EN, 'The pier was painted by my grandfather.'],
  [EN, 'It is amazing that a board can be so slow.'],
  [EN, 'Well done, Mr Reed!'],
  [EN, 'Nine years! Some children have never seen them lit.'],
  [EN, '那條長堤是看日落的好地方。'],
  [EN, 'あの埠頭は夕日がきれいだ。'],
  [ZH_HANT, '那座碼頭我從來都不喜歡。'],
  [ZH_HANT, '真是太慢了!'],
  [ZH_HANT, '總算等到這一天了吧。'],
  [ZH_HANT, 'The pier is a fine place for a walk in the evening.'],
  [ZH_HANS, '小时候我常在那里钓鱼。'],
  [ZH_HANS, '这样的港务局,加油啊!'],
  [JA, '一度は歩いてみたい。'],
  [JA, '九年は長かったですね。'],
  [JA, 'うちの父もあそこで働いていました。'],
  [VI, 'Ông nội tôi từng sơn cây cầu ấy.'],
  [VI, 'Cây cầu ấy đẹp quá!'],
];

describe('a remark behind a copied report', () => {
  for (const [report, remark] of REMARKS) {
    it(`is the blogger's: ${remark}`, () => {
      const found = read(blogOf({ report, remark: [remark] }));
      expect(found.own).toBe(remark);
      expect(found.copied).toContain(report.at(-1));
      expect(found.copied).not.toContain(remark);
    });
  }

  it('is the blogger’s behind a translation of the same language', () => {
    for (const remark of ['我從來都不喜歡那座碼頭。', '港務局拖了這麼久,居民一直在黑暗裡走路。']) {
      const found = read(blogOf({ report: EN, translation: [ZH_HANT[0] ?? '', ...ZH_HANT.slice(2)], remark: [remark] }));
      expect(found.own).toBe(remark);
      expect(found.copied).toContain(ZH_HANT.at(-1));
    }
  });

  it('is what follows the end of a quoted block', () => {
    const quoted = [...EN.slice(0, 3), ...EN.slice(3).map((line) => `> ${line}\n>`)];
    const found = read(blogOf({ report: quoted, remark: ['The ferry runs until ten in the evening.'] }));
    expect(found.own).toBe('The ferry runs until ten in the evening.');
    expect(found.copied).not.toContain('>');
    expect(found.copied).toContain(EN[4]);
  });

  it('is what follows the closing credits of an agency', () => {
    const found = read(
      blogOf({ report: [...EN, '(Reporting by Ada Lowe; Editing by Tom Reed)'], remark: ['The ferry runs until ten.'] }),
    );
    expect(found.own).toBe('The ferry runs until ten.');
  });

  it('is a last paragraph that reports nothing, where the blogger remarks on the other reports', () => {
    const found = read(
      blogOf(
        { report: EN, remark: ['I never liked that pier, and a lamp will not change it.'] },
        { report: EN, remark: ['Well done, Mr Reed!'] },
        { report: EN, remark: ['Some lamps deserve better.'] },
      ),
    );
    expect(found.own).toContain('Some lamps deserve better.');
  });

  it('has a null outlet where the blog has no name, and the day of its post', () => {
    const { drafts } = read(blogOf({ report: EN, remark: ['Well done, Mr Reed!'] }));
    const [remark] = drafts.filter((draft) => draft.kind === 'commentary');
    expect([remark?.outlet, remark?.host, remark?.published?.value]).toEqual([null, null, '2025-05-28']);
  });
});

describe("the paper's own last paragraph", () => {
  const LASTS: readonly (readonly [text: readonly string[], last: string])[] = [
    [EN, 'The road along the harbour stays closed until further notice.'],
    [EN, 'It is unclear when the remaining lamps will be replaced.'],
    [EN, 'Work on the second pier began under King Charles I and was never finished.'],
    [EN, '"I walk there with my dog every day," she said. "It is amazing!"'],
    [EN, 'Thanks to the new cables, the lamps need less power.'],
    [EN, 'Yahoo! has its office beside the pier.'],
    [ZH_HANT, '港務局表示,我國其他碼頭的燈也將更換。'],
    [ZH_HANT, '他說:「我很高興!」'],
    [ZH_HANS, '港务局没有公布下一步的计划。'],
    [JA, '港湾局は残りの灯も年内に交換する。'],
    [JA, '「また歩いてみたい」と男性は話した。'],
    [VI, 'Chúng tôi đã liên hệ với ban quản lý nhưng chưa nhận được phản hồi.'],
    [VI, 'Con đường dọc cảng vẫn đóng cho đến khi có thông báo mới.'],
  ];
  for (const [report, last] of LASTS) {
    it(`stays in its report: ${last}`, () => {
      const found = read(blogOf({ report: [...report, last] }));
      expect(found.copied).toContain(last);
      expect(found.own).toBe('');
    });
  }

  it('stays in a column whose author speaks of herself throughout', () => {
    const column = [
      ...EN.slice(0, 3),
      'I came to Eastquay in the winter, when nobody comes, and my room looked out on the dark pier for all of two months.',
      ...EN.slice(3),
      'When I left, the lamps were burning.',
    ];
    expect(read(blogOf({ report: column })).own).toBe('');
  });

  it('stays in a translation with as many paragraphs as its report', () => {
    const found = read(blogOf({ report: EN, translation: [ZH_HANT[0] ?? '', ...ZH_HANT.slice(2)] }));
    expect(found.own).toBe('');
  });
});

describe("readers' comments below a post", () => {
  const remark = 'I never liked that pier, and a lamp will not change it.';
  const TAILS: readonly (readonly string[])[] = [
    ['2 thoughts on “Lamps”', 'Wilma says:', 'April 6, 2026 at 9:12 am', 'The old board sold the lamps in 1974.', 'Reply'],
    ['Wilma says:', 'April 6, 2026 at 9:12 am', 'The old board sold the lamps in 1974.'],
    ['Anna Berg', 'April 6, 2026 at 9:12 am', 'The old board sold the lamps in 1974.'],
    ['Comments', 'Anonymous', 'The old board sold the lamps in 1974.'],
    ['コメント', '名無しさん', 'あの灯は1974年に売られた。'],
    ['留言', '小明', '那些燈在1974年就賣掉了。'],
    ['3 則留言', '小明:', '那些燈在1974年就賣掉了。'],
    ['Bình luận', 'Minh Anh', 'Những ngọn đèn ấy đã bị bán năm 1974.'],
  ];
  for (const tail of TAILS) {
    it(`are nobody's words: ${tail[0]}`, () => {
      for (const own of [[], [remark]]) {
        const found = read(blogOf({ report: EN, remark: own, tail }));
        expect(found.copied + found.own).not.toContain('1974');
        expect(found.copied).toContain(EN.at(-1));
        expect(found.own).toBe(own.join(''));
      }
    });
  }

  it('do not take a remark under its own heading along', () => {
    const found = read(blogOf({ report: EN, remark: ['コメント', 'あの埠頭は夕日がきれいだ。'] }));
    expect(found.own).toBe('あの埠頭は夕日がきれいだ。');
  });
});
