import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/answer/check/check-text.js';
import { statementsOf } from '../../../src/answer/check/statements-of.js';
import { archiveAids } from '../../../src/answer/verify/archive-aids.js';
import { loadOutlets } from '../../../src/dump/outlets.js';
import { inventedArchive } from '../../support/invented-archive.js';
import { inventArticle } from '../../support/invented-articles.js';

const report = (id: string, language: string, title: string, body: string[]) =>
  inventArticle({
    id,
    dump: `${language}.txt`,
    outlet: 'Lowmere Gazette',
    host: 'Lowmere Gazette',
    title,
    language,
    published: '2032-03-08',
    body,
  });

const { retriever } = inventedArchive([
  report('en-mill', 'en', 'Harlowe Mills shuts its Pellan bakery', [
    'Harlowe Mills has shut its bakery in Pellan, the union said on Friday.',
    'Harlowe Mills did not immediately respond to a request for comment.',
    'Founded in 1987 by Edda Loom, Harlowe Mills sells bread and flour in nine countries.',
    'More private guards were deployed around the bakery on Saturday.',
  ]),
  report('en-works', 'en', 'Ostrava Kiln to pay for the Dunmark bridge', [
    'Ostrava Kiln employs 640 workers in Dunmark.',
    'The company bought the brickyard of Selby Clay in June 2029.',
    'The Dunmark council approved the bridge over the Wend in April 2031.',
    'Dunmark will levy a duty of 24.6 percent on imported roof tiles.',
    'The Dunmark council did not sell the old harbour.',
    'Nearly 300 visitors came to the Dunmark fair.',
    'The Wend bridge will cost between 50 million and 60 million crowns.',
    'The council may close the Dunmark library in 2033.',
  ]),
  report('zh-tower', 'zh-Hant', '藍石電子擴建嘉南工廠', [
    '藍石電子於2019年收購了松葉紡織。',
    '藍石電子沒有回應記者的置評請求。',
    '嘉南縣議會批准了新圖書館的預算，總額為4,800萬元。',
    '嘉南縣將對進口磁磚徵收24.6%的關稅。',
    '嘉南縣議會沒有出售舊碼頭。',
  ]),
  report('ja-port', 'ja', '白浜製菓、東倉工場を閉鎖', [
    '白浜製菓は東倉工場を閉鎖した。',
    '白浜製菓は取材に応じなかった。',
    '東倉市は2029年6月に図書館を建設した。',
    '東倉市の図書館の建設費は4800万円だった。',
    '東倉市は古い港を売却しなかった。',
  ]),
  report('vi-mill', 'vi', 'Công ty Lam Thạch đóng cửa nhà máy ở Tân Phú', [
    'Công ty Lam Thạch đã đóng cửa nhà máy ở Tân Phú.',
    'Công ty Lam Thạch không trả lời yêu cầu bình luận.',
    'Hội đồng Tân Phú phê duyệt thư viện với chi phí 48 tỷ đồng vào năm 2029.',
    'Hội đồng Tân Phú không bán bến cảng cũ.',
  ]),
]);
const aids = archiveAids(loadOutlets({ files: [] }), retriever);
async function verdictOf(text: string) {
  const { statements } = await checkText({ text }, { withoutModel: null }, { retriever, aids, model: null });
  expect(statements).toHaveLength(1);
  return statements[0]?.verdict;
}

describe('a verdict', () => {
  it.each([
    // Another verb is denied there.
    'Harlowe Mills did not shut its mill in Lowmere.',
    'Harlowe Mills did not sell its bakery.',
    '藍石電子沒有出售嘉南工廠。',
    '白浜製菓は本社を売却しなかった。',
    'Công ty Lam Thạch không bán nhà máy.',
  ])('lets no other denial stand for “%s”', async (text) => {
    expect(await verdictOf(text)).not.toBe('supported');
  });

  it.each([
    // A coarser date, or none.
    'Harlowe Mills was founded in May 1987.',
    'Harlowe Mills shut its bakery in Pellan in December.',
    '藍石電子於2019年5月收購了松葉紡織。',
    '白浜製菓は2031年12月に東倉工場を閉鎖した。',
    'Công ty Lam Thạch đóng cửa nhà máy ở Tân Phú vào tháng 12.',
    'Hội đồng Tân Phú phê duyệt thư viện vào tháng 5 năm 2029.',
    // A figure of something else, or a bound or a range.
    'Harlowe Mills has fewer than 200 employees.',
    'Harlowe Mills has more than 5,000 employees.',
    'Dunmark will levy a duty of 19.38 percent on imported steel coil.',
    '嘉南縣將對進口鋼捲徵收19.38%的關稅。',
    '東倉市の学校の建設費は5200万円だった。',
    'Hội đồng Tân Phú phê duyệt trường học với chi phí 52 tỷ đồng.',
    '320 visitors came to the Dunmark fair.',
    'The Wend bridge will cost 55 million crowns.',
    'Dunmark will levy a duty of 25 percent on imported roof tiles.',
    'Ostrava Kiln employs more than 500 workers in Dunmark.',
    // Another deed, place, time or doubt.
    'Ostrava Kiln dismissed 210 workers in Dunmark.',
    'Ostrava Kiln employs 210 workers in Pellan.',
    'Harlowe Mills bought a bakery in 1987.',
    'The council closed the Dunmark library in 2033.',
    'The council will not close the Dunmark library in 2033.',
    'The Dunmark council refused to sell the old brickyard.',
    'The Dunmark council approved a bridge over the Wend in May 2030.',
    '藍石電子出售了松葉紡織。',
    '白浜製菓は東倉工場を拡張した。',
    'Công ty Lam Thạch mở rộng nhà máy ở Tân Phú.',
  ])('is not-found for “%s”', async (text) => {
    expect(await verdictOf(text)).toBe('not-found');
  });

  it.each([
    'Dunmark will levy a duty of 42.6 percent on imported roof tiles.',
    'Ostrava Kiln employs 210 workers in Dunmark.',
    'Ostrava Kiln employs fewer than 200 workers in Dunmark.',
    'The Dunmark council approved the bridge over the Wend in April 2030.',
    'The Dunmark council approved the bridge over the Wend in June 2031.',
    'The Dunmark council did not approve the bridge over the Wend.',
    'The Dunmark council sold the old harbour.',
    '藍石電子於2021年收購了松葉紡織。',
    '嘉南縣將對進口磁磚徵收42.6%的關稅。',
    '嘉南縣議會出售了舊碼頭。',
    '東倉市は2027年6月に図書館を建設した。',
    '東倉市の図書館の建設費は8400万円だった。',
    '東倉市は古い港を売却した。',
    'Hội đồng Tân Phú phê duyệt thư viện với chi phí 84 tỷ đồng vào năm 2029.',
    'Hội đồng Tân Phú bán bến cảng cũ.',
  ])('is contradicted for “%s”', async (text) => {
    expect(await verdictOf(text)).toBe('contradicted');
  });

  it.each([
    'Harlowe Mills was founded in 1987.',
    'Harlowe Mills has shut its bakery in Pellan.',
    'The Dunmark council did not sell the old harbour.',
    '藍石電子在2019年收購了松葉紡織。',
    '嘉南縣議會沒有出售舊碼頭。',
    '東倉市は古い港を売却しなかった。',
    'Hội đồng Tân Phú không bán bến cảng cũ.',
  ])('is supported for “%s”', async (text) => {
    expect(await verdictOf(text)).toBe('supported');
  });

  it('is given for a sentence that begins with a Latin name and goes on without a blank', () => {
    const text = 'Zorvex由林曉芳於2023年創立。該公司有五百名員工。Zorvexは2023年に設立された。';
    expect(statementsOf(text).statements).toEqual([
      'Zorvex由林曉芳於2023年創立。',
      '該公司有五百名員工。',
      'Zorvexは2023年に設立された。',
    ]);
  });
});
