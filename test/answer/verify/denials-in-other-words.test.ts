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
const fares = '船会社は運賃の改定は見送った。';
const fee = '每艘渡輪的年費不超過3萬元。';

describe('what is not altered or ended', () => {
  right('goes on', [
    ['The ferry line said it still planned to serve all nine islands.', plan, 'en'],
    ['The lighthouse has been in use ever since.', 'The lighthouse has never since been out of use.', 'en'],
    ['港務局仍將擴建碼頭。', '港務局不會取消擴建碼頭。', 'zh-Hant'],
    ['船会社は増便の計画を維持する。', '船会社は増便の計画を変えない。', 'ja'],
    ['Cảng vẫn giữ kế hoạch mở bến mới.', 'Cảng không thay đổi kế hoạch mở bến mới.', 'vi'],
  ]);
  wrong('does not end', [
    ['The ferry line said it no longer planned to serve all nine islands.', plan, 'en'],
    ['The ferry line said it would change its plan to serve all nine islands.', plan, 'en'],
    ['The lighthouse has been out of use ever since.', 'The lighthouse has never since been out of use.', 'en'],
    ['港務局將取消擴建碼頭。', '港務局不會取消擴建碼頭。', 'zh-Hant'],
    ['Cảng thay đổi kế hoạch mở bến mới.', 'Cảng không thay đổi kế hoạch mở bến mới.', 'vi'],
  ]);
});

describe('a word that says not to do it', () => {
  right('is a no to what stands beside it', [
    ['港務公司已不再收購該船廠的零件。', bought, 'zh-Hant'],
    ['遊客與孩童不應下水。', '遊客與孩童應避免下水。', 'zh-Hant'],
    ['船会社は運賃を改定しなかった。', fares, 'ja'],
    ['港湾会社は導入を延期した。', '港湾会社は導入を見送った。', 'ja'],
    ['The ferry line will pay no dividend this year.', 'The ferry line scrapped its dividend this year.', 'en'],
    ['Hãng tàu không chở hàng đông lạnh nữa.', 'Hãng tàu đã ngừng chở hàng đông lạnh.', 'vi'],
    ['船員使用未登記的船隻。', '船員使用未經登記的船隻。', 'zh-Hant'],
  ]);
  wrong('is a no', [
    ['港務公司沒有停止收購該船廠的零件。', bought, 'zh-Hant'],
    ['船会社は運賃を改定した。', fares, 'ja'],
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
    ['違約金總額不得超過船價的30%。', '依合約規定，違約金上限為船價的三成。', 'zh-Hant'],
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
      'The pilots voted 71% to 29% against boarding the tanker.',
      'The pilots voted by 71 percent to 29 not to board the tanker.',
      'en',
    ],
    ['Cảng phủ nhận đã bán bến số 2.', 'Cảng bác tin đã bán bến số 2.', 'vi'],
    ['船会社は燃料が確保されなければ出港しない。', '船会社は燃料が確保されない限り出港しない。', 'ja'],
    [
      'The delay was caused by a missing permit and not, as first reported, by the storm.',
      'Officials traced the delay to a missing permit rather than to the storm.',
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
    ['局方未公布船期前，工會不會簽約。', '在局方公布船期之前，工會不會簽約。', 'zh-Hant'],
  ]);
  wrong('belongs to the deed and not to its cause', [
    ['局長表示票價將因延後完工而調漲。', '局長承諾不會因此調漲票價。', 'zh-Hant'],
    ['Hãng tàu được miễn do nộp đơn muộn.', 'Hãng tàu không được miễn do nộp đơn muộn.', 'vi'],
  ]);
});

describe('a character that may say no', () => {
  right('says none inside a word', [
    ['不透明感のため船会社は増便を見直した。', 'Because of the uncertainty the ferry line reviewed its extra sailings.', 'en'],
    ['若不同時降低票價，效果有限。', '除非同步降低票價，否則效果有限。', 'zh-Hant'],
    ['The co-operative kept its unsecured loan rate at 4 percent.', '組合は無担保の貸出金利を4％に据え置いた。', 'ja'],
  ]);
  wrong('says one before a verb', [
    ['外籍船員也能適用新制。', '新制不適用於外籍船員。', 'zh-Hant'],
    ['港務局將安排巴士。', '港務局不安排巴士。', 'zh-Hant'],
    ['船会社は安全だと説明した。', '船会社は安全ではないと説明した。', 'ja'],
  ]);
  right('is counted once with the one who denies', [
    ['容疑者は船を売ったことを否定している。', '容疑者は「船は売っていない」と容疑を否認している。', 'ja'],
    ['The port would not confirm or deny the sale.', 'The port would neither confirm nor deny the sale.', 'en'],
  ]);
  wrong('is counted once with the one who denies', [
    ['容疑者は船を売ったことを認めている。', '容疑者は「船は売っていない」と容疑を否認している。', 'ja'],
    ['The port confirmed the sale.', 'The port would neither confirm nor deny the sale.', 'en'],
  ]);
});

describe('who speaks', () => {
  right('is held against no clause that denies', [
    ['The council passed the noise bylaw on Tuesday.', 'The council voted on Tuesday to pass a bylaw against noise.', 'en'],
    ['港務局局長溫敬安回應說，調整費率須報備。', '港務局局長溫敬安回應，調整費率須報備，但不可能適用於本季。', 'zh-Hant'],
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

describe('a question left open', () => {
  const silent = 'Norvik refused to say whether it would appeal against the fine.';
  right('is told so', [
    ['Norvik would not say if it would appeal against the fine.', silent, 'en'],
    ['港務局沒有透露會不會上訴。', '港務局未透露是否上訴。', 'zh-Hant'],
    ['港湾局は控訴するかどうか明らかにしなかった。', '港湾局は控訴するかどうかについては明言を避けた。', 'ja'],
  ]);
  wrong('is not answered', [
    ['Norvik said whether it would appeal against the fine.', silent, 'en'],
    ['港務局透露了是否上訴。', '港務局未透露是否上訴。', 'zh-Hant'],
    ['港湾局は控訴するかどうかを明らかにした。', '港湾局は控訴するかどうかについては明言を避けた。', 'ja'],
  ]);
});

describe('what a speaker took part in', () => {
  wrong('is told of him', [
    ['參與勘查的港灣大學教授溫敬安認為，防波堤安全。', '未參與勘查的港灣大學教授溫敬安認為，防波堤安全。', 'zh-Hant'],
  ]);
});

describe('two deeds of which one is denied', () => {
  const recorders = '貨櫃的電子封條已尋回，錨鏈則仍未找到。';
  right('are each held against their own clause', [
    [
      'The skipper won 12 of 40 races but failed to win any of the last five.',
      'The skipper won 12 of 40 races this season, but none of the last five.',
      'en',
    ],
    ['渡輪票價不會上漲。', '渡輪票價維持不變。', 'zh-Hant'],
    ['Cảng không tăng giá vé.', 'Cảng giữ nguyên giá vé.', 'vi'],
  ]);
  wrong('are each held against their own clause', [
    ['已找到錨鏈。', recorders, 'zh-Hant'],
    ['渡輪票價將上漲。', '渡輪票價不會上漲。', 'zh-Hant'],
    ['Cảng tăng giá vé.', 'Cảng không tăng giá vé.', 'vi'],
    ['The harbour master attended the hearing.', 'The harbour master missed the hearing.', 'en'],
    ['港務公司繼續收購零件。', '港務公司停止收購零件。', 'zh-Hant'],
  ]);
});
