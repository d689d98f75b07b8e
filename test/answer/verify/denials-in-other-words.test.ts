import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

type Case = readonly [statement: string, source: string, language: string];

const right = (name: string, cases: readonly Case[]) =>
  it.each(cases)(`${name}: %s`, (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('negation');
  });
const wrong = (name: string, cases: readonly Case[]) =>
  it.each(cases)(`${name}: %s`, (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('ok');
  });

const plan = 'The ferry line said it would not change its plan to serve all nine islands.';
const bought = '港務公司已停止收購該船廠的零件。';
const forecast = '港湾会社は通期予想の修正は見送った。';
const fee = '每艘渡輪的年費不超過3萬元。';

describe('what is not altered or ended', () => {
  right('goes on', [
    ['The ferry line said it still planned to serve all nine islands.', plan, 'en'],
    ['The timetable has been in print ever since.', 'The timetable has never since been out of print.', 'en'],
    ['港務局仍將擴建碼頭。', '港務局不會取消擴建碼頭。', 'zh-Hant'],
    ['船会社は増便の計画を維持する。', '船会社は増便の計画を変えない。', 'ja'],
    ['Cảng vẫn giữ kế hoạch mở bến mới.', 'Cảng không thay đổi kế hoạch mở bến mới.', 'vi'],
  ]);
  wrong('does not end', [
    ['The ferry line said it no longer planned to serve all nine islands.', plan, 'en'],
    ['The ferry line said it would change its plan to serve all nine islands.', plan, 'en'],
    ['The timetable has been out of print ever since.', 'The timetable has never since been out of print.', 'en'],
    ['港務局將取消擴建碼頭。', '港務局不會取消擴建碼頭。', 'zh-Hant'],
    ['Cảng thay đổi kế hoạch mở bến mới.', 'Cảng không thay đổi kế hoạch mở bến mới.', 'vi'],
  ]);
});

describe('a word that says not to do it', () => {
  right('is a no to what stands beside it', [
    ['港務公司已不再收購該船廠的零件。', bought, 'zh-Hant'],
    ['遊客與孩童不應下水。', '遊客與孩童應避免下水。', 'zh-Hant'],
    ['港湾会社は通期予想を修正しなかった。', forecast, 'ja'],
    ['港湾会社は導入を延期した。', '港湾会社は導入を見送った。', 'ja'],
    ['The ferry line will pay no dividend this year.', 'The ferry line scrapped its dividend this year.', 'en'],
    ['Hãng tàu không chở hàng đông lạnh nữa.', 'Hãng tàu đã ngừng chở hàng đông lạnh.', 'vi'],
    ['船員使用未登記的船隻。', '船員使用未經登記的船隻。', 'zh-Hant'],
  ]);
  wrong('is a no', [
    ['港務公司沒有停止收購該船廠的零件。', bought, 'zh-Hant'],
    ['港湾会社は通期予想を修正した。', forecast, 'ja'],
    ['港湾会社は明言した。', '港湾会社は明言を避けた。', 'ja'],
    ['The ferry line did not scrap its dividend this year.', 'The ferry line scrapped its dividend this year.', 'en'],
    ['The ferry line is not forgoing its dividend this year.', 'The ferry line will give up its dividend this year.', 'en'],
    ['Hãng tàu chưa ngừng chở hàng đông lạnh.', 'Hãng tàu đã ngừng chở hàng đông lạnh.', 'vi'],
    ['Cảng có kế hoạch đóng bến và cắt giảm nhân sự.', '港湾会社はふ頭の閉鎖や人員削減は予定していないと説明した。', 'ja'],
  ]);
});

describe('the most that may be', () => {
  right('is a cap', [
    ['每艘渡輪的年費上限為3萬元。', fee, 'zh-Hant'],
    ['罰款總額不得超過契約金額的20%。', '依契約規定，罰款上限為契約金額的兩成。', 'zh-Hant'],
  ]);
  wrong('is not exceeded', [['每艘渡輪的年費超過3萬元。', fee, 'zh-Hant']]);
});

describe('a no that stands apart from its verb', () => {
  right('is found', [
    [
      'Ministers have ruled out ending the ferry contract.',
      'The mayor wanted to end the ferry contract, but ministers have ruled that out.',
      'en',
    ],
    ['A third ferry is due on a date yet to be set.', 'A third ferry is due, though no date has been set.', 'en'],
    ['Norvik Freight turned her down for the post.', 'She was refused the post by Norvik Freight, which turned her down.', 'en'],
    [
      'The dockers voted 64% to 36% against loading the ships.',
      'The dockers voted by 64 percent to 36 not to load the ships.',
      'en',
    ],
    ['Cảng phủ nhận đã bán bến số 2.', 'Cảng bác tin đã bán bến số 2.', 'vi'],
    ['船会社は燃料が確保されなければ出港しない。', '船会社は燃料が確保されない限り出港しない。', 'ja'],
    [
      'The leak was caused by a cracked pipe and not, as widely reported, by the pump.',
      'Engineers traced the leak to a cracked pipe rather than to the pump.',
      'en',
    ],
  ]);
  wrong('is found', [
    ['A date has been set for the third ferry.', 'A third ferry is due, though no date has been set.', 'en'],
    ['Cảng xác nhận đã bán bến số 2.', 'Cảng bác tin đã bán bến số 2.', 'vi'],
    ['船会社は燃料が確保されなくても出港する。', '船会社は燃料が確保されない限り出港しない。', 'ja'],
    ['The port will pay only if it appeals.', 'The port will pay if it does not appeal.', 'en'],
  ]);

  right('belongs to the deed and not to its cause', [
    ['局長保證票價不會因延後完工而調漲。', '局長承諾不會因此調漲票價。', 'zh-Hant'],
    [
      'Vì nộp đơn muộn, hãng tàu vẫn phải trả đủ phí.',
      'Hãng tàu không được miễn do nộp đơn muộn, nên vẫn phải trả đủ phí.',
      'vi',
    ],
    ['局方未公布船期前，他不會投票贊成。', '在局方公布船期之前，他不會投贊成票。', 'zh-Hant'],
  ]);
  wrong('belongs to the deed and not to its cause', [
    ['局長表示票價將因延後完工而調漲。', '局長承諾不會因此調漲票價。', 'zh-Hant'],
    ['Hãng tàu được miễn do nộp đơn muộn.', 'Hãng tàu không được miễn do nộp đơn muộn.', 'vi'],
  ]);
});

describe('a character that may say no', () => {
  right('says none inside a word', [
    ['不透明感のため船会社は契約を失った。', 'Because of the uncertainty the ferry line lost a contract.', 'en'],
    ['若不同時降低票價，效果有限。', '除非同步降低票價，否則效果有限。', 'zh-Hant'],
    ['The bank kept its unsecured overnight rate at 1 percent.', '銀行は無担保の翌日物金利を1％に据え置いた。', 'ja'],
  ]);
  wrong('says one before a verb', [
    ['外籍船員也能適用新制。', '新制不適用於外籍船員。', 'zh-Hant'],
    ['港務局將安排巴士。', '港務局不安排巴士。', 'zh-Hant'],
    ['船会社は安全だと説明した。', '船会社は安全ではないと説明した。', 'ja'],
  ]);
  right('is counted once with the one who denies', [
    ['容疑者は船を動かしたことを否定している。', '容疑者は「船を動かしていない」と容疑を否認している。', 'ja'],
    ['The port would not confirm or deny the sale.', 'The port would neither confirm nor deny the sale.', 'en'],
  ]);
  wrong('is counted once with the one who denies', [
    ['容疑者は船を動かしたことを認めている。', '容疑者は「船を動かしていない」と容疑を否認している。', 'ja'],
    ['The port confirmed the sale.', 'The port would neither confirm nor deny the sale.', 'en'],
  ]);
});

describe('who speaks', () => {
  right('is held against no clause that denies', [
    ['港務局局長溫敬安回應說，提高補助須修法。', '港務局局長溫敬安回應，提高補助須修法，但不可能溯及本次災損。', 'zh-Hant'],
    [
      'The value is higher, said an official who asked not to be named.',
      'An official, who was not authorized to discuss the matter, said the value was higher.',
      'en',
    ],
    [
      'Norvik would not say if it would appeal.',
      'Norvik refused to say whether it would appeal, and it denied that oil had been spilled.',
      'en',
    ],
  ]);
});
