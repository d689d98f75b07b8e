import { describe, expect, it } from 'vitest';
import { kindBeside, kindOfBody } from '../../../src/answer/verify/subjects/kind-of-body.js';
import { verdictOn } from '../../support/verdict-on.js';

it.each([
  ['Tavel University', 'school'],
  ['the agency', 'authority'],
  ['Norse Bank', 'firm'],
  ['文化局', 'authority'],
  ['警察局', 'police'],
  ['管委會', 'committee'],
  ['Công ty Sao Mai', 'firm'],
  ['bệnh viện', 'hospital'],
  ['北島美術館', 'museum'],
  ['the board', null],
  ['Odile Marlow', null],
])('%s is of the kind %s', (noun, kind) => {
  expect(kindOfBody(noun)).toBe(kind);
});

it('a text tells of which kind a name is beside it', () => {
  expect(kindBeside('GreenCoast', 'GreenCoast, the charity that brought the case, will appeal.')).toBe('charity');
  expect(kindBeside('Tellvia', 'Ferry operator Tellvia said so.')).toBe('firm');
  expect(kindBeside('Tellvia', 'A street in Tellvia was closed.')).toBeNull();
});

describe('of two quotes, what one body did', () => {
  it.each([
    [
      'GreenCoast relied on counts made in 2022.',
      [
        'The agency relied on counts made in 2022 and asked nobody.',
        'GreenCoast, the charity that brought the case, will send observers.',
      ],
      'en',
    ],
    [
      'Shares in Corby Holdings fell 17% to 212p.',
      ['Shares in Tellvia fell 17% to 212p.', 'Tellvia is owned by Corby Holdings, an investment firm.'],
      'en',
    ],
    [
      'Công ty Sao Mai hỗ trợ gia đình bệnh nhân 150 triệu đồng.',
      [
        'Ông Tạ Quang Lâm cho biết bệnh viện sẽ hỗ trợ gia đình bệnh nhân 150 triệu đồng.',
        'Đại diện Công ty Sao Mai phủ nhận hệ thống bị lỗi.',
      ],
      'vi',
    ],
    ['文化局同意管制人數並延後進香。', ['文化局28日召開審議會。', '蔡萬福表示，管委會同意管制人數並延後進香。'], 'zh-Hant'],
    [
      '全国港湾協議会は昨年度、7カ国語で1万3千件の相談に応じた。',
      ['全国港湾協議会の泊順平氏は負担に反対だと述べた。', '同機構は昨年度、7カ国語で1万3千件の相談に応じた。'],
      'ja',
    ],
  ])('is not told of another: %s', (statement, body, language) => {
    expect(verdictOn(statement, body as string[], { language: language as string })).toBe('attribution');
  });

  it.each([
    [
      'GreenCoast will send observers to every hunt.',
      ['The charity will send observers to every hunt.', 'GreenCoast, the charity that brought the case, welcomed the ruling.'],
      'en',
    ],
    [
      'Shares in Tellvia fell 17% to 212p.',
      ['Shares in the operator fell 17% to 212p.', 'Ferry operator Tellvia said it would appeal.'],
      'en',
    ],
    ['文化局同意管制人數並延後進香。', ['文化局28日召開審議會。', '該局同意管制人數並延後進香。'], 'zh-Hant'],
  ])('may be told of it by its kind: %s', (statement, body, language) => {
    expect(verdictOn(statement, body as string[], { language: language as string })).toBe('ok');
  });
});
