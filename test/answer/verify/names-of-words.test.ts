import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

const call = '公司首席执行官施泽远在电话会议上说，召回将产生约18亿元费用，公司不会裁员。';
const court = '鄺的代表律師何慧心在庭外稱，當事人否認控罪，案件押後到6月再訊。';
const ships = '石橋誠一防衛相は記者会見で意義を強調する一方、艦艇にミサイルは搭載しないと説明した。';
const fraud = '集團成員冒充證券行職員，訛稱可代客認購新股。';
const wind = '天文台資料顯示，事發時機場錄得每小時41公里側風。';

describe('a name beside words that could be divided otherwise', () => {
  it.each([
    ['施泽远称召回费用约为18亿元。', call, 'zh-Hans'],
    ['施泽远还说公司不会裁员。', call, 'zh-Hans'],
    ['何慧心律師表示，當事人否認控罪。', court, 'zh-Hant'],
    ['石橋防衛相は、艦艇にミサイルは搭載しないと述べた。', ships, 'ja'],
    ['集團成員假扮證券行職員，聲稱可代為認購新股。', fraud, 'zh-Hant'],
    ['天文台資料顯示，當時機場的側風為每小時41公里。', wind, 'zh-Hant'],
  ])('is read whole, and no word for one: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).not.toBe('name');
  });

  it.each([
    ['施泽明称召回费用约为18亿元。', call, 'zh-Hans'],
    ['施泽称召回费用约为18亿元。', call, 'zh-Hans'],
    ['何慧文律師表示，當事人否認控罪。', court, 'zh-Hant'],
    ['槙原防衛相は、艦艇にミサイルは搭載しないと述べた。', ships, 'ja'],
    ['集團成員假扮柏崙證券職員，聲稱可代為認購新股。', fraud, 'zh-Hant'],
  ])('is no other: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('name');
  });
});

describe('a body whose name is made of words', () => {
  const report = ['中央氣象署8日發布報告。', '縣長賴佩珊說，兩校將停課到24日。'] as const;
  const bank = ['警視庁は8日、男を逮捕した。', '金融庁は1月に会社へ業務改善命令を出していた。'] as const;

  it('is not put behind an office in the place of a person', () => {
    const told = { language: 'zh-Hant', title: report[0] };
    expect(verdictOn('縣長中央氣象署說，兩校將停課到24日。', report[1], told)).toBe('name');
    expect(verdictOn('縣長賴佩珊說，兩校將停課到24日。', report[1], told)).toBe('ok');
  });

  it('is none of a verb and what is said', () => {
    const source = '董事長范致遠說，公司無意出售工廠。';
    expect(verdictOn('董事長范致遠否認公司打算出售工廠。', source, { language: 'zh-Hant' })).not.toBe('name');
  });

  it('is not put in the place of another', () => {
    const told = { language: 'ja', title: bank[0] };
    expect(verdictOn('警視庁は1月に会社へ業務改善命令を出していた。', bank[1], told)).toBe('name');
    expect(verdictOn('金融庁は1月に会社へ業務改善命令を出していた。', bank[1], told)).toBe('ok');
  });
});

describe('the nation of a report', () => {
  const sale = '防衛省は22日、新型哨戒艦3隻を輸出することで大筋合意したと発表した。';
  const talks = 'フィリピンの防衛省は22日、新型哨戒艦3隻を輸入することで大筋合意したと発表した。';

  it('may be told before a body that the report does not give to another', () => {
    expect(verdictOn('日本の防衛省は、新型哨戒艦3隻の輸出で大筋合意したと22日に発表した。', sale, { language: 'ja' })).not.toBe(
      'name',
    );
    expect(verdictOn('日本の防衛省は、新型哨戒艦3隻の輸入で大筋合意したと22日に発表した。', talks, { language: 'ja' })).toBe(
      'name',
    );
    expect(verdictOn('タイの防衛省は、新型哨戒艦3隻の輸出で大筋合意したと22日に発表した。', sale, { language: 'ja' })).toBe(
      'name',
    );
    expect(verdictOn('防衛省は22日、新型哨戒艦3隻を日本に輸出すると発表した。', sale, { language: 'ja' })).toBe('name');
  });
});

describe('the number of a model', () => {
  const source = 'Lantern said it would postpone the release of the weights of Heron-3, its largest model.';

  it('is part of its name', () => {
    expect(verdictOn('Lantern is putting off the release of the weights of Heron-3.', source)).toBe('ok');
    expect(verdictOn('Lantern is putting off the release of the weights of Heron-2.', source)).toBe('name');
  });
});
