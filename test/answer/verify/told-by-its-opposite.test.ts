import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

type Case = readonly [statement: string, source: string, language: string];

const right = (name: string, cases: readonly Case[]) =>
  it.each(cases)(`${name}: %s`, (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).toBe('ok');
  });
const wrong = (name: string, cases: readonly Case[]) =>
  it.each(cases)(`${name}: %s`, (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('ok');
  });

const within = 'The ferry line would decide within four weeks whether to buy the pier.';
const spared = 'The harbour museum will be spared the strike.';
const undisputed = 'A spokesman for the port did not dispute that the letter was authentic.';
const open = 'The investigator has not ruled out arson on the ferry.';
const refused = '據港務局資料，去年有870宗渡輪申請被拒。';
const rather = 'The ferry ban starts in 2028, rather than in 2027 as the council had first proposed.';

describe('what is to come', () => {
  right('is not done yet', [
    ['The ferry line has not yet decided whether to buy the pier.', within, 'en'],
    ['The island council has yet to approve the pier.', 'The pier still needs the approval of the island council.', 'en'],
    ['渡輪公司尚未決定是否買下碼頭。', '渡輪公司將在四週內決定是否買下碼頭。', 'zh-Hant'],
    ['フェリー会社は埠頭を買うかどうかまだ決めていない。', 'フェリー会社は4週間以内に埠頭を買うかどうか決める。', 'ja'],
    ['Hãng phà chưa quyết định có mua bến hay không.', 'Hãng phà sẽ quyết định trong bốn tuần có mua bến hay không.', 'vi'],
  ]);
  wrong('is neither done nor given up', [
    ['The ferry line would not decide within four weeks whether to buy the pier.', within, 'en'],
    ['The ferry line has not yet decided whether to buy the pier.', 'The ferry line decided that it will buy the pier.', 'en'],
    ['渡輪公司尚未決定買下碼頭。', '渡輪公司決定將買下碼頭。', 'zh-Hant'],
    ['島議会はまだ埠頭を承認していない。', '島議会は埠頭を承認した。', 'ja'],
    ['Hãng phà chưa quyết định mua bến.', 'Hãng phà đã quyết định mua bến.', 'vi'],
  ]);
});

describe('a word with a no in its meaning', () => {
  right('tells what another tells by a plain no', [
    ['The harbour museum will not be affected by the strike.', spared, 'en'],
    ['The letter leaves open how many ferries were used.', 'The letter does not say how many ferries were used.', 'en'],
    ['Malta let the ferry deal through, diplomats said.', 'Malta did not block the ferry deal, diplomats said.', 'en'],
    ['港務局去年拒絕了870宗渡輪申請。', refused, 'zh-Hant'],
    ['The ferry ban starts in 2028, later than the 2027 date that the council first proposed.', rather, 'en'],
  ]);
  wrong('is no yes', [
    ['The harbour museum will be affected by the strike.', spared, 'en'],
    ['The letter says how many ferries were used.', 'The letter leaves open how many ferries were used.', 'en'],
    ['Malta blocked the ferry deal, diplomats said.', 'Malta did not block the ferry deal, diplomats said.', 'en'],
    ['Malta did not let the ferry deal through, diplomats said.', 'Malta did not block the ferry deal, diplomats said.', 'en'],
    ['港務局去年批准了870宗渡輪申請。', refused, 'zh-Hant'],
    ['The ferry ban starts in 2027, as the council first proposed.', rather, 'en'],
  ]);
});

describe('not to dispute and not to rule out', () => {
  right('is told by other words of the kind', [
    ['A spokesman for the port did not question the authenticity of the letter.', undisputed, 'en'],
    ['The investigator says arson cannot be excluded on the ferry.', open, 'en'],
  ]);
  wrong('is not to question, and not to exclude', [
    ['A spokesman for the port questioned the authenticity of the letter.', undisputed, 'en'],
    [undisputed, 'A spokesman for the port questioned whether the letter was authentic.', 'en'],
    ['The investigator says arson can be excluded on the ferry.', open, 'en'],
    ['Cảnh sát loại trừ khả năng phà bị đốt.', 'Cảnh sát không loại trừ khả năng phà bị đốt.', 'vi'],
  ]);
});

describe('none', () => {
  right('is all that are not', [
    ['委員會認為，9起事故都與渡輪無關。', '去年有9起事故，委員會認為沒有一起與渡輪有關。', 'zh-Hant'],
  ]);
  wrong('is not all', [
    ['委員會認為，9起事故都與渡輪有關。', '去年有9起事故，委員會認為沒有一起與渡輪有關。', 'zh-Hant'],
    [
      '9件の事故はいずれもフェリーと関係があると委員会は述べた。',
      '事故は9件あったが、委員会は、フェリーと関係があるものは一つもないと述べた。',
      'ja',
    ],
    [
      'Ủy ban cho biết tất cả chín vụ tai nạn liên quan đến phà.',
      'Có chín vụ tai nạn, ủy ban cho biết không vụ nào liên quan đến phà.',
      'vi',
    ],
  ]);
});

describe('in Vietnamese', () => {
  right('a word is told from another by its accents', [
    [
      'Chuyên gia cho rằng giá vé chưa đủ thu hút hãng phà.',
      'Chuyên gia Lê Vạn, cố vấn một dự án cảng, nhận định giá vé "chưa đủ để hút hãng phà".',
      'vi',
    ],
  ]);
  wrong('a board is no ban, and what is not enough is not enough', [
    ['Ủy ban cho phép hãng phà mua bến.', 'Ủy ban ra quyết định cấm hãng phà mua bến.', 'vi'],
    [
      'Chuyên gia cho rằng giá vé đã đủ thu hút hãng phà.',
      'Chuyên gia Lê Vạn, cố vấn một dự án cảng, nhận định giá vé "chưa đủ để hút hãng phà".',
      'vi',
    ],
  ]);
});
