import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

const bank = 'Kelburn Thornwick, mayor of Marlow, said Quenby Group would close two plants in Marlow.';
const han = '總經理杜海明表示，雲嶺公司將關閉兩座工廠。';

describe('a name that is told with its original', () => {
  it.each([
    ['馬洛市長凱爾本·桑威克（Kelburn Thornwick）表示，昆比集團（Quenby Group）將關閉馬洛的兩座工廠。', bank, 'en'],
    ['昆比集团（Quenby Group）将关闭两座工厂。', 'Quenby Group will close two plants.', 'en'],
    ['クェンビー（Quenby）は2つの工場を閉鎖する。', 'Quenby will close two plants.', 'en'],
    [
      'Tổng giám đốc Đỗ Hải Minh (杜海明) cho biết công ty sẽ đóng cửa hai nhà máy.',
      '總經理杜海明表示，公司將關閉兩座工廠。',
      'zh-Hant',
    ],
  ])('may be spelt freely: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('ok');
  });

  it.each([
    ['索尔陶集团（Quenby Group）将关闭两座工厂。', 'Quenby Group will close two plants.', 'en'],
    [
      '总经理魏承宇（Trần Bá Long）说，公司将关闭两座工厂。',
      'Tổng giám đốc Trần Bá Long nói công ty sẽ đóng cửa hai nhà máy.',
      'vi',
    ],
    [
      'Tổng giám đốc Trần Bá Long (杜海明) cho biết công ty sẽ đóng cửa hai nhà máy.',
      '總經理杜海明表示，公司將關閉兩座工廠。',
      'zh-Hant',
    ],
    ['越南（Quenby Group）将关闭两座工厂。', 'Quenby Group will close two plants in Vietnam.', 'en'],
  ])('is no other one: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('name');
  });
});

describe('a name in the script of another language', () => {
  it.each([
    ['Ông Đỗ Hải Minh cho biết Vân Lĩnh sẽ đóng cửa hai nhà máy.', han, 'zh-Hant'],
    ['Yunling Night Market will close in May.', '雲嶺夜市五月關閉。', 'zh-Hant'],
    ['The Yunling District Court will close in May.', '雲嶺地方法院五月關閉。', 'zh-Hant'],
    ['財政部長斯圖爾特·潘羅斯歡迎這項決定。', 'Finance minister Stuart Penrose welcomed the decision.', 'en'],
  ])('is shown as it is read: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('ok');
  });

  it.each([
    ['Ông Đỗ Hải Lâm cho biết Vân Lĩnh sẽ đóng cửa hai nhà máy.', han, 'zh-Hant'],
    ['Yunfeng Night Market will close in May.', '雲嶺夜市五月關閉。', 'zh-Hant'],
    ['The Yunling Bank will close in May.', '雲嶺夜市五月關閉。', 'zh-Hant'],
    ['財政部長卡爾文·潘羅斯歡迎這項決定。', 'Finance minister Stuart Penrose welcomed the decision.', 'en'],
  ])('is not shown as another: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('name');
  });
});

describe('a people and its country', () => {
  it('are one name', () => {
    expect(verdictOn('It was the first verdict of a US jury.', 'It was the first verdict of an American jury.')).toBe('ok');
    expect(verdictOn('Tavel taxed Chinese steel.', 'Tavel taxed steel from China.')).toBe('ok');
    expect(verdictOn('It was the first verdict of a Japanese jury.', 'It was the first verdict of an American jury.')).toBe(
      'name',
    );
  });
});

describe('an English word at the head of a sentence', () => {
  it('is no name', () => {
    const source = 'The veteran actor Odile Marlow won the prize for offshore films.';
    expect(verdictOn('Veteran actor Odile Marlow won the prize.', source)).toBe('ok');
    expect(verdictOn('Quarrin-based actor Odile Marlow won the prize.', source)).toBe('name');
    expect(verdictOn('Penhallow won the prize for offshore films.', source)).toBe('name');
  });
});

describe('new words in Han characters', () => {
  it.each([
    ['監管機構將就這宗收購案作出裁決。', '監管機構將對該收購案作出裁決。'],
    ['公司尚未為這筆賠款撥備資金。', '公司尚未為這筆賠款預留資金。'],
    ['分析師高立信認為，成長不到一成。', '分析師高立信則認為，成長不到一成。'],
  ])('are no names: %s', (text, source) => {
    expect(verdictOn(text, source, { language: 'zh-Hant' })).toBe('ok');
  });

  it.each([
    ['分析師高立人認為，成長不到一成。', '分析師高立信則認為，成長不到一成。'],
    ['書局由她的祖父游國樑創辦。', '書局由她的祖父游國賢創辦。'],
    ['參加者中最年長的簡立言81歲。', '參加者中最年長的簡桂英81歲。'],
  ])('are, where names stand: %s', (text, source) => {
    expect(verdictOn(text, source, { language: 'zh-Hant' })).toBe('name');
  });
});

describe('the short form of a body', () => {
  it('is told for the long one, and no other', () => {
    const source = '文化資源省は最大600億円を補助する。';
    expect(verdictOn('文資省は最大600億円を補助する。', source, { language: 'ja' })).toBe('ok');
    expect(verdictOn('文通省は最大600億円を補助する。', source, { language: 'ja' })).toBe('name');
  });
});

describe('a name behind an office', () => {
  const source = '文資部次長康慕嵐說，規定不變，理事長柳家瑋則憂心，韓國廠商會受惠。';

  it.each(['次長康慕嵐說，規定不變。', '理事長柳家瑋擔心韓國廠商受惠。', '次長說，規定不變。'])('is its holder: %s', (text) => {
    expect(verdictOn(text, source, { language: 'zh-Hant' })).toBe('ok');
  });

  it.each(['次長柳家瑋說，規定不變。', '理事長文資部擔心韓國廠商受惠。', '理事長韓國擔心廠商受惠。'])(
    'is no other: %s',
    (text) => {
      expect(verdictOn(text, source, { language: 'zh-Hant' })).not.toBe('ok');
    },
  );
});
