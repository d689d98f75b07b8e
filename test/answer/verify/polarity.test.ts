import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

describe('a no said in other words', () => {
  it.each([
    [
      'The mayor says he did not hear of the leak until three weeks ago.',
      'Mayor Gideon Frost said he had first heard of the leak three weeks ago.',
      'en',
    ],
    [
      'The authors put the difference down to cooler currents rather than conservation.',
      'Cooler currents, not conservation, explain the difference, the authors write.',
      'en',
    ],
    [
      'The secretary rejected the accusation that the union was walking away.',
      'The chairman accused the union of walking away, a charge that its secretary, Ms Amara, denied.',
      'en',
    ],
    ['署長費世傑不承認預報失準。', '署長費世傑否認預報失準，但承認颱風轉向很快。', 'zh-Hant'],
    ['文淵書局撐不下去，在31日關門。', '文淵書局31日關門，店主說實在撐不下去。', 'zh-Hant'],
    ['號誌測試沒通過是藍線延後的主因。', '藍線延後，主因是號誌測試未通過。', 'zh-Hant'],
  ])('is no other statement: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('negation');
  });

  it.each([
    [
      'The mayor says he did not hear of the leak three weeks ago.',
      'Mayor Gideon Frost said he had heard of the leak three weeks ago.',
      'en',
    ],
    [
      'Fishing boats will be allowed near the site until 2033.',
      'Fishing boats will not be allowed near the site until 2033.',
      'en',
    ],
    ['據點已關閉，人員撤離。', '據點未關閉，人員撤離。', 'zh-Hant'],
    ['Theo đuổi dự án này là đúng, ông Lâm nói.', 'Không theo đuổi dự án này là đúng, ông Lâm nói.', 'vi'],
    ['署長費世傑承認預報失準。', '署長費世傑否認預報失準，但承認颱風轉向很快。', 'zh-Hant'],
    ['文淵書局撐得下去。', '文淵書局店主說實在撐不下去。', 'zh-Hant'],
  ])('is not a yes: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('ok');
  });

  it('may be told in another language beside a yes, as often as the source says it', () => {
    const source = '文化局曾提議登錄為歷史建築，但房東不同意。';
    expect(
      verdictOn('The culture bureau proposed to list it, but the landlord did not agree.', source, { language: 'zh-Hant' }),
    ).toBe('ok');
    expect(
      verdictOn('The culture bureau did not propose it, and the landlord did not agree.', source, { language: 'zh-Hant' }),
    ).not.toBe('ok');
  });
});

describe('a plan', () => {
  it.each([
    ['Lysgaard has moved its headquarters to Vesterholm.', 'Lysgaard said it would move its headquarters to Vesterholm.', 'en'],
    ['天衡已實現一級火箭回收。', '天衡計劃明年實現一級火箭回收。', 'zh-Hant'],
    ['月映酒造は販売会社を買収した。', '来春には月映酒造が販売会社を買収する予定だ。', 'ja'],
    ['Công ty đã xây thêm một nhà máy.', 'Công ty sẽ xây thêm một nhà máy.', 'vi'],
  ])('is not told as done: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).toBe('attribution');
  });

  it('does not keep what the same sentence says to be done from being told', () => {
    const source = 'Lysgaard, which paid $870 million for the plants in 2026, will move its headquarters to Vesterholm.';
    expect(verdictOn('Lysgaard has paid $870 million for the plants.', source)).toBe('ok');
  });
});

describe('a rate', () => {
  it.each([
    ['They want £6.50 a day more.', 'The nurses want £6.50 an hour more.', 'amount'],
    ['最大陣風達每小時52公尺。', '最大陣風達每秒52公尺。', 'number'],
    ['最大陣風達每秒52公尺。', '最大陣風達每秒52公尺，雨量也大。', 'ok'],
  ])('is for the span that the source tells: %s', (statement, source, verdict) => {
    expect(verdictOn(statement, source)).toBe(verdict);
  });
});

describe('a clause is held against the one that tells the same', () => {
  it.each([
    [
      'Oldmere’s two unions fell out on Monday when the dockers pulled out.',
      'Oldmere’s two unions split on Monday after the dockers withdrew in a dispute over wages.',
      'en',
    ],
    [
      'Agent Petra Hale dismissed as "gossip" reports that she had warned the club.',
      'Agent Petra Hale denied reports that she had warned the club, calling them “gossip”.',
      'en',
    ],
    [
      'Inspectors said Norvik Freight faced no fine as it had helped with the inquiry from the outset.',
      'The haulier, Norvik Freight, was not fined because it had helped with the inquiry from the outset, inspectors said.',
      'en',
    ],
    [
      'Hale was jailed for buying coal from Norvik Freight, a haulier that was itself not charged.',
      'Petra Hale was jailed on Tuesday for buying coal from a haulier. The haulier, Norvik Freight, was not charged.',
      'en',
    ],
    [
      'Tarn Water says nothing shows that its pump caused the spill.',
      'Inspectors blame a burst main, but the utility Tarn Water said there was no proof that its pump had caused the spill.',
      'en',
    ],
    [
      'Ida Ravn, whose lease ends in May, declined to say if she would stay on.',
      'Tenant Ida Ravn would not say whether she would stay beyond the end of her lease in May.',
      'en',
    ],
    [
      'The figures have yet to be audited.',
      'Sales fell to 46 tonnes, according to the figures, which have not yet been audited.',
      'en',
    ],
    ['后撤不等于放弃主张，韩立远说。', '后撤“只是开始”，不代表放弃主张，韩立远说。', 'zh-Hans'],
    ['Norvik did not sell the port.', 'A report said Norvik sold the port; the company called the report baseless.', 'en'],
    ['雲嶺公司沒有出售港口。', '網傳雲嶺公司出售港口，發言人說消息純屬謠言。', 'zh-Hant'],
    ['Norvik không bán cảng.', 'Có tin Norvik bán cảng, công ty nói tin này là bịa đặt.', 'vi'],
    ['公司法务汤敬否认使用未经许可的照片。', '有帖子称公司使用了未经许可的照片，公司法务汤敬回应称纯属谣言。', 'zh-Hans'],
    ['森田裁判長は、警報を無視した責任は重いと述べた。', '森田裁判長は「警報を無視した責任は重い」と指摘した。', 'ja'],
    ['選手は2回目に最も長い136メートルを飛んだ。', '選手は2回目に最長不倒の136メートルを飛んだ。', 'ja'],
    [
      '検査の結果、主将に骨折はなく、29日に出る見込みだ。',
      '主将は検査を受けたが骨折はなく、29日に出場する見通しだという。',
      'ja',
    ],
    [
      'Công ty Minh Lợi phủ nhận, nói rằng tàu trôi vào khi cầu đã sập.',
      'Chủ tàu, công ty vận tải Minh Lợi, phủ nhận và cho rằng tàu chỉ trôi vào sau khi cầu đã sập.',
      'vi',
    ],
    [
      'Ông Lê Đức Vỹ không khiếu nại mà cho rằng lịch thi đấu quá dày.',
      'Huấn luyện viên Lê Đức Vỹ không khiếu nại, nhưng cho rằng lịch thi đấu quá dày.',
      'vi',
    ],
  ])('so this is no other statement: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('negation');
  });

  it.each([
    [
      'The haulier, Norvik Freight, was fined because it had helped with the inquiry.',
      'The haulier, Norvik Freight, was not fined because it had helped with the inquiry.',
      'en',
    ],
    ['Tarn Water says its pump caused the spill.', 'Tarn Water said nothing shows that its pump caused the spill.', 'en'],
    ['The figures have been audited.', 'The figures have yet to be audited.', 'en'],
    ['The board dismissed fears of a shortage.', 'The board had fears of a shortage.', 'en'],
    ['他未滿足居民要求。', '他滿足居民要求。', 'zh-Hant'],
    ['公司經營餐廳。', '公司未經營餐廳。', 'zh-Hant'],
    ['公司無視力檢查設備。', '公司有視力檢查設備。', 'zh-Hant'],
    ['雲嶺銀行不服務外籍人士。', '雲嶺銀行服務外籍人士。', 'zh-Hant'],
    ['大樓不倒塌。', '大樓倒塌。', 'zh-Hant'],
    ['The mayor did not dismiss concerns about the pump.', 'The mayor dismissed concerns about the pump.', 'en'],
    ['There was no dispute about the pay rise of 4 percent.', 'There was a dispute about the pay rise of 4 percent.', 'en'],
    ['拆除工程經市府同意後開始。', '拆除工程未經市府同意就開始。', 'zh-Hant'],
    ['未經審議的拆除工程五月開始。', '拆除工程經審議後五月開始。', 'zh-Hant'],
    ['年滿18歲者可投票。', '未滿18歲者可投票。', 'zh-Hant'],
    ['市府重視居民的警告。', '市府無視居民的警告。', 'zh-Hant'],
    ['廠商服從法院判決。', '廠商不服法院判決。', 'zh-Hant'],
    ['Norvik did not sell the port.', 'Norvik sold the port, and the bribery claim is untrue.', 'en'],
    ['Norvik did not sell the port in May.', 'Norvik sold the port in May; the claim that it paid bribes is baseless.', 'en'],
    ['雲嶺公司沒有出售港口。', '雲嶺公司出售港口，行賄一說純屬謠言。', 'zh-Hant'],
    ['Norvik không bán cảng.', 'Norvik bán cảng, còn tin hối lộ là sai sự thật.', 'vi'],
    ['雲嶺社は港を売却していない。', '雲嶺社は港を売却し、贈賄の噂は事実無根だと述べた。', 'ja'],
    ['公司法务汤敬承认使用未经许可的照片。', '有帖子称公司使用了未经许可的照片，公司法务汤敬回应称纯属谣言。', 'zh-Hans'],
    [
      'Ông Lê Đức Vỹ khiếu nại và cho rằng lịch thi đấu quá dày.',
      'Ông Lê Đức Vỹ không khiếu nại mà cho rằng lịch thi đấu quá dày.',
      'vi',
    ],
  ])('and this one is: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('ok');
  });
});

describe('a no told by the contrary word', () => {
  it.each([
    [
      'Firms with fewer than 50 workers are not covered.',
      'Firms with fewer than 50 workers are exempt, the minister said.',
      'en',
    ],
    ['Kể từ trưa, tàu thuyền không được phép ra khơi.', 'Tỉnh đã cấm tàu thuyền ra khơi từ trưa.', 'vi'],
    [
      'Ortega cannot play on Saturday, as the permit has not arrived.',
      'Ortega will miss the match on Saturday because the permit has not arrived.',
      'en',
    ],
    [
      'Kestrel had rejected an offer of £38 million in the summer.',
      'Norholm had bid £38 million in the summer, which Kestrel turned down.',
      'en',
    ],
  ])('is the same: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('negation');
  });

  it.each([
    ['Firms with fewer than 50 workers are not exempt.', 'Firms with fewer than 50 workers are exempt, the minister said.', 'en'],
    ['Kể từ trưa, tàu thuyền được phép ra khơi.', 'Tỉnh đã cấm tàu thuyền ra khơi từ trưa.', 'vi'],
    ['Natural gas is covered by the ban too.', 'The ban on fuels spares natural gas.', 'en'],
    ['It has been decided where the match will be held.', 'The federation has not decided where the match will be held.', 'en'],
    ['Tavel admits that the ship had a permit.', 'Tavel says that the ship sailed without a permit.', 'en'],
    ['交付量達到年初目標。', '交付量不到年初目標。', 'zh-Hant'],
    [
      'Kestrel had accepted an offer of £38 million in the summer.',
      'Norholm had bid £38 million in the summer, which Kestrel turned down.',
      'en',
    ],
  ])('is not the same as no no: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('ok');
  });
});

describe('words that a statement puts into quotation marks', () => {
  it('stand in the source', () => {
    const source = 'The minister called the law “a seat belt, not a brake”.';
    expect(verdictOn('The minister called the law “a seat belt, not a brake”.', source)).toBe('ok');
    expect(verdictOn('For the minister the law is “a seat belt, not a muzzle”.', source)).toBe('quote-not-found');
    expect(verdictOn('部長說法律是「安全帶，不是煞車」。', source)).not.toBe('quote-not-found');
  });
});

describe('a deed that is told by a word of many senses', () => {
  it.each([
    [
      'Champion Ivo Tarn killed challenger Leo Brask on Saturday.',
      'Champion Ivo Tarn defeated challenger Leo Brask on Saturday.',
    ],
    [
      'The firm bribed a rival plant in Osten for 4 million dollars.',
      'The firm bought a rival plant in Osten for 4 million dollars.',
    ],
    ['Police charged the mayor of Tashan in May.', 'The council appointed the mayor of Tashan in May.'],
    ['The ship sank off Tashan on Monday.', 'Shares in the ship operator slumped off Tashan on Monday.'],
    ['The firm recalled 4,000 cars in Osten on Monday.', 'The firm remembered 4,000 cars in Osten on Monday.'],
    ['The company rejected the union offer of 4 percent.', 'The union offer of 4 percent was not put to the company.'],
    ['The council scrapped the port plan.', 'The council saw the port plan.'],
  ])('is another: %s', (statement, source) => {
    expect(verdictOn(statement, source)).toBe('unsupported');
  });

  it('is the same where no such deed is meant', () => {
    expect(verdictOn('Otto Brandt was imprisoned in Osten on Monday.', 'Otto Brandt was jailed in Osten on Monday.')).toBe('ok');
  });
});
