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
