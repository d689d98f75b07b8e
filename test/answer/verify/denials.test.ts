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

const ferry = 'Lorries will pay the harbour fee from June, while ferries and cyclists will be exempt.';
const leak = 'Tarn Water was fined in May and has said it did not know of the leak.';
const link = 'The panel said it had found no link between the dye and four cases treated in Osten.';

describe('a no that one word tells within itself', () => {
  right('is told by a plain no, and the other way round', [
    ['Ferries and cyclists will not have to pay the harbour fee.', ferry, 'en'],
    ['Tarn Water says it was unaware of the leak.', leak, 'en'],
    ['並稱新廠開工的計劃不變。', '董事長溫敬安致歉，並表示新廠仍將按計劃開工。', 'zh-Hant'],
    ['第1回の展示で12点は初公開だ。', '第1回の展示で12点はこれまで公開されていない。', 'ja'],
  ]);
  wrong('is no yes', [
    ['Ferries and cyclists will have to pay the harbour fee.', ferry, 'en'],
    ['Tarn Water says it knew of the leak.', leak, 'en'],
    ['Tarn Water says it was not unaware of the leak.', leak, 'en'],
  ]);
});

describe('a statement that answers a question', () => {
  right('denies nothing by its first word', [
    ['No: the bid of Norvik Freight for the quay was turned down.', 'The bid of Norvik Freight for the quay was rejected.', 'en'],
    ['不會，港務局局長溫敬安表示渡輪照常行駛。', '港務局局長溫敬安表示，渡輪照常行駛。', 'zh-Hant'],
    ['いいえ、港湾局は料金を上げないと述べた。', '港湾局は料金を上げないと述べた。', 'ja'],
    ['Không, cảng sẽ không tăng phí.', 'Cảng sẽ không tăng phí.', 'vi'],
  ]);
  wrong('must still tell what the source does', [
    ['No, the port will raise the fee.', 'The port will not raise the fee.', 'en'],
    ['いいえ、港湾局は料金を上げると述べた。', '港湾局は料金を上げないと述べた。', 'ja'],
  ]);
});

describe('a clause', () => {
  right('is not cut between two things that belong together', [
    ['The panel found no connection between the dye and four cases treated in Osten.', link, 'en'],
  ]);
  wrong('is not cut between two things that belong together', [
    ['The panel found a connection between the dye and four cases treated in Osten.', link, 'en'],
  ]);

  right('may be told in two, or two in one', [
    ['The ferry was crossing the strait and had no permit.', 'The ferry had been crossing the strait without a permit.', 'en'],
    [
      "No: Norvik Freight's request to close its quay in Osten was turned down.",
      'Norvik Freight, which had asked the port to close its quay in Osten, was refused.',
      'en',
    ],
    ['The port spent 19 days on repairs.', 'The port spent 19 days on repairs without giving details.', 'en'],
  ]);
  wrong('keeps its no', [
    ['The port did not spend 19 days on repairs.', 'The port spent 19 days on repairs without giving details.', 'en'],
    ['The ferry had a permit.', 'The ferry had been crossing the strait without a permit.', 'en'],
  ]);

  right('is none where it only tells who somebody is or where it stands', [
    [
      'Ông Lâm Văn Bá, Phó giám đốc Sở Cảng, phủ nhận việc tăng phí.',
      'Phó giám đốc Sở Cảng Lâm Văn Bá phủ nhận việc tăng phí.',
      'vi',
    ],
    [
      'A deckhand, who asked not to be named, said the ferry had sprung a leak.',
      'The ferry had sprung a leak, said a deckhand on condition of anonymity.',
      'en',
    ],
  ]);
  wrong('says no for itself', [
    [
      'A deckhand, who asked not to be named, said the ferry had not sprung a leak.',
      'The ferry had sprung a leak, said a deckhand on condition of anonymity.',
      'en',
    ],
  ]);
});

describe('two nos in one clause', () => {
  wrong('are told of no source that has none', [
    ['鎮民沒有否決渡輪案。', '奧斯頓鎮21日就渡輪案舉行公投，6,812票反對、4,377票贊成，反對方勝出。', 'zh-Hant'],
  ]);
});

describe('across languages', () => {
  const council = '市議會尚未決定下一屆燈會的地點，奧斯頓（Osten）和塔恩（Tarn）已申請主辦。';
  right('the clause with the same name is the one that is told', [
    ['Osten and Tarn have applied to host it.', council, 'zh-Hant'],
    ['6月12日未明に奥州丸が沈没した。', 'The Oshumaru sank before dawn on June 12.', 'en'],
  ]);
  wrong('a no is told of no other', [['Osten and Tarn have not applied to host it.', council, 'zh-Hant']]);
});

describe('what is to come', () => {
  it.each<Case>([
    ['港湾局は6月から料金を上げることにした。', '港湾局は6月から料金を上げる。', 'ja'],
    ['港務局推動的計劃始於2019年，已投入12億元。', '港務局推動擴建的計劃始於2019年，並已投入12億元。', 'zh-Hant'],
  ])('is left to it by who decided to do it, and by what was done before: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('attribution');
  });
  wrong('is not done', [['港湾局は6月に料金を上げた。', '港湾局は6月に料金を上げる予定だ。', 'ja']]);
});

describe('a clause that seems to say the other thing', () => {
  const exempt = 'Ferries with fewer than 40 seats would be exempt until March 2032.';
  const speaker = '“Chúng tôi không tăng phí để bù lỗ”, ông Lâm Văn Bá, phó giám đốc cảng, nói.';
  right('is only put into other words where the word that is denied stands nowhere else', [
    ['Ferries with fewer than 40 seats would not have to comply until March 2032.', exempt, 'en'],
    ['The owner of the sunken ferry remains unidentified.', 'The owner of the sunken ferry has not been identified.', 'en'],
    ['The mayor would not name the firm.', 'The mayor said the pier was safe. She declined to name the firm.', 'en'],
    [
      'Kerr says the toll would cost hauliers 3 million dollars a year, but Dunmore disputes that.',
      'Kerr said the toll would cost hauliers 3 million dollars a year, a figure that Dunmore disputes.',
      'en',
    ],
    ['Phó giám đốc cảng Lâm Văn Bá nói họ không tăng phí để bù lỗ.', speaker, 'vi'],
    [
      'Bến phà vẫn được hoạt động nhưng phải kiểm tra áo phao mỗi ngày.',
      'Bến phà không phải đóng cửa, nhưng phải kiểm tra áo phao mỗi ngày.',
      'vi',
    ],
  ]);
  wrong('is told wrongly where it stands there', [
    ['Ferries with fewer than 40 seats would have to comply until March 2032.', exempt, 'en'],
    ['Ferries with fewer than 40 seats would not be exempt until March 2032.', exempt, 'en'],
    ['The owner of the sunken ferry has been identified.', 'The owner of the sunken ferry has not been identified.', 'en'],
    ['The owner of the sunken ferry has been identified.', 'The owner of the sunken ferry remains unidentified.', 'en'],
    ['The mayor named the firm.', 'The mayor said the pier was safe. She declined to name the firm.', 'en'],
    ['Most of the 21 patients were vaccinated.', 'Most of the 21 patients were unvaccinated.', 'en'],
    ['Phó giám đốc cảng Lâm Văn Bá nói họ tăng phí để bù lỗ.', speaker, 'vi'],
    [
      'Bến phà phải đóng cửa nhưng phải kiểm tra áo phao mỗi ngày.',
      'Bến phà không phải đóng cửa, nhưng phải kiểm tra áo phao mỗi ngày.',
      'vi',
    ],
  ]);

  right('is denied once by whoever denies it in words of his own', [
    ['局長は買収の打診を受けたことを否定した。', '局長は買収の打診について「受けていない」と否定した。', 'ja'],
  ]);
  wrong('is denied once by whoever denies it in words of his own', [
    ['局長は買収の打診を受けたと話した。', '局長は買収の打診について「受けていない」と否定した。', 'ja'],
  ]);

  const freight = '港務局不會限制貨輪進出，但會檢查貨櫃。';
  right('has a no in words that only look like one, or not at all', [
    ['渡輪公司短期內不易獲利。', '渡輪公司短期內難以獲利。', 'zh-Hant'],
    ['渡輪公司很難找到船員。', '渡輪公司難以找到船員。', 'zh-Hant'],
    ['港務局會檢查貨櫃，但不限制貨輪進出。', freight, 'zh-Hant'],
    ['居民不必撤離。', '居民毋須撤離。', 'zh-Hant'],
    ['遷港是因為業者要求，而不是碼頭不足。', '遷港是應業者要求，「不是因為碼頭不足」。', 'zh-Hant'],
    ['まず12隻が港と島の間を運航する。', '当初は12隻で、港と島の間を運航する。', 'ja'],
    ['住民は避難しなくてもよい。', '住民は避難する必要はない。', 'ja'],
    ['組合は仕事が減るのではないかと懸念している。', '組合は仕事が減ると懸念している。', 'ja'],
  ]);
  wrong('has a no in words that only look like one, or not at all', [
    ['渡輪公司短期內可以獲利。', '渡輪公司短期內難以獲利。', 'zh-Hant'],
    ['港務局會檢查貨櫃，並限制貨輪進出。', freight, 'zh-Hant'],
    ['港務局不會檢查貨櫃，但限制貨輪進出。', freight, 'zh-Hant'],
    ['居民必須撤離。', '居民毋須撤離。', 'zh-Hant'],
    ['遷港是因為碼頭不足。', '遷港是應業者要求，「不是因為碼頭不足」。', 'zh-Hant'],
    ['まず12隻が港と島の間を運航しない。', '当初は12隻で、港と島の間を運航する。', 'ja'],
    ['住民は避難する必要がある。', '住民は避難しなくてもよい。', 'ja'],
    ['組合は仕事が減らないと懸念している。', '組合は仕事が減ると懸念している。', 'ja'],
  ]);

  wrong('is told without the no behind which alone all of it stands', [
    [
      '博物館已經與前五大借展人簽訂了長期合同。',
      '博物館前五大借展人提供了超過七成展品，且尚未與其中任何一人簽訂長期合同。',
      'zh-Hant',
    ],
  ]);
});

describe('a word of doubt', () => {
  const attributed = (name: string, cases: readonly Case[], reason: boolean) =>
    it.each(cases)(`${name}: %s`, (statement, source, language) => {
      const verdict = verdictOn(statement, source, { language });
      if (reason) expect(verdict).not.toBe('ok');
      else expect(verdict).not.toBe('attribution');
    });
  const claimed = 'The shipyard announced a new ferry on Monday that it claims outruns every rival.';
  attributed(
    'is not left out where what it doubts is not told, or where it names no doubt',
    [
      ['The shipyard announced a new ferry on Monday.', claimed, 'en'],
      ['罰款最高可達年營業額的3%。', "Fines could reach 3 percent of a firm's annual turnover.", 'en'],
      ['A judge has let four hauliers pursue their suit.', 'A judge ruled that four hauliers may pursue their suit.', 'en'],
      ['港務局表示失望，但不會加徵費用。', '港務局表示失望，但排除了加徵費用的可能。', 'zh-Hant'],
      ['修理のため、渡船12便が延期された。', '修理のため、予定していた渡船12便が延期された。', 'ja'],
      ['港務局預留2億元，資助漁民換船。', '港務局昨日公布漁船資助計劃，預留2億元，協助漁民購買新船。', 'zh-Hant'],
    ],
    false,
  );
  attributed(
    'must be kept',
    [
      ['The new ferry outruns every rival.', claimed, 'en'],
      ['Four hauliers have sued the port.', 'Four hauliers may sue the port.', 'en'],
      ['港務局將加徵費用。', '港務局不排除加徵費用的可能。', 'zh-Hant'],
      ['渡船12便が運航した。', '渡船12便を運航する予定だ。', 'ja'],
      ['罰款為年營業額的3%。', "Fines could reach 3 percent of a firm's annual turnover.", 'en'],
      ['港務局裁減了漁船。', '港務局計劃裁減漁船。', 'zh-Hant'],
    ],
    true,
  );
});
