import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

const council = [
  'Treasurer Ines Halloran denied reports that she had hidden a loan, calling them “idle talk”.',
  'Opposition leader Piet Vasko accused the mayor of “ruling by decree” and said his nine councillors would walk out.',
];
const port = [
  'The Duchy of Tavel, which sold the port 40 cranes last year, said it would file a protest.',
  'The Dockers’ League warned that rents could rise by as much as 6 percent.',
];
const goals = [
  'Striker Lena Ortega scored twice, in minutes 18 and 33.',
  'Captain Ruth Madsen was sent off in minute 87 for a second yellow card.',
];
const blame = [
  'Police suspect a burst main, but the utility Tarn Water said there was no proof that its pump had caused the spill.',
];
const school = [
  'A parents’ group claims that the board has known since 2028; Mayor Otto Brandt said he had first heard of it three weeks ago.',
];
const minister = ['在野的青田黨議員歐陽昭批評，請辭是「斷尾求生」，要求龐立言下週到議會報告。'];
const bank = [
  '柏木化成の相良俊哉社長は会見で「世界3位以内を目指す」と語った。',
  '投資会社モンサロー・パートナーズは価格が低すぎるとして応募しない方針だ。',
];
const bridge = [
  'Phó chủ tịch tỉnh Kiều Văn Thạch nói nguyên nhân ban đầu là một sà lan đâm vào trụ cầu.',
  'Kỹ sư Lưu Thế Vinh nói ông đã hai lần kiến nghị sửa chữa trụ cầu nhưng bị bỏ qua.',
];

describe('what somebody says or does', () => {
  it.each([
    ['Treasurer Ines Halloran accused the mayor of “ruling by decree” and said her councillors would walk out.', council, 'en'],
    [
      'The Duchy of Tavel, which sold the port 40 cranes last year, warned that rents could rise by as much as 6 percent.',
      port,
      'en',
    ],
    ['Lena Ortega scored twice and was sent off in minute 87 for a second yellow card.', goals, 'en'],
    ['Police said there was no proof that the pump of Tarn Water had caused the spill.', blame, 'en'],
    ['A parents’ group said it had first heard of it three weeks ago.', school, 'en'],
    ['院長龐立言批評，請辭是「斷尾求生」。', minister, 'zh-Hant'],
    ['モンサロー・パートナーズは、世界3位以内を目指すとして応募しない方針だ。', bank, 'ja'],
    ['Phó chủ tịch tỉnh Kiều Văn Thạch nói ông đã hai lần kiến nghị sửa chữa trụ cầu nhưng bị bỏ qua.', bridge, 'vi'],
  ])('is not put into the mouth of another: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).toBe('attribution');
  });

  it.each([
    ['Piet Vasko accused the mayor of “ruling by decree” and said his nine councillors would walk out.', council, 'en'],
    ['The Duchy of Tavel, which sold the port 40 cranes last year, said it would file a protest.', port, 'en'],
    ['Ruth Madsen was sent off in minute 87 for a second yellow card, and Lena Ortega scored twice.', goals, 'en'],
    ['Tarn Water said there was no proof that its pump had caused the spill.', blame, 'en'],
    ['Otto Brandt said he had first heard of it three weeks ago.', school, 'en'],
    ['歐陽昭批評，請辭是「斷尾求生」。', minister, 'zh-Hant'],
    ['Kỹ sư Lưu Thế Vinh nói ông đã hai lần kiến nghị sửa chữa trụ cầu nhưng bị bỏ qua.', bridge, 'vi'],
  ])('is told of its own: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).toBe('ok');
  });

  it('is told of a name of which the next quote says "she"', () => {
    const body = [
      'Mara Quill said Cinder Labs had raised $2 billion.',
      'She denied that the firm had used records from the insurer Beacon Mutual.',
    ];
    expect(verdictOn('Mara Quill denied that Cinder Labs had used records from Beacon Mutual.', body)).toBe('ok');
  });
});

describe('who did what, told in other words', () => {
  it.each([
    ['Piet Vasko, who leads the Orchard Party, praised the plan.', ['Orchard Party leader Piet Vasko praised the plan.'], 'en'],
    [
      'Lena Ortega, the foreign minister of Tavel, denied having seen the letter.',
      ['塔維爾外長 Lena Ortega 否認看過這封信。'],
      'zh-Hant',
    ],
    [
      'Norholm is buying the battery arm of Kestrel Works for 2 billion dollars.',
      ['Kestrel Works said it would sell its battery arm to Norholm for $2 billion.'],
      'en',
    ],
    [
      'The storm killed nine people, compared with four in the last comparable storm.',
      ['A storm that began on Sunday has killed nine people.', 'The last comparable storm killed four people.'],
      'en',
    ],
    ['供應便當的康禾公司被勒令停產。', ['便當由康禾公司供應，康禾公司被勒令停產。'], 'zh-Hant'],
    [
      'Shares in Norholm lost 0.8%, whereas Kestrel gained 5.3%.',
      ['Kestrel shares rose 5.3%, while those of Norholm slipped 0.8%.'],
      'en',
    ],
    [
      'The court convicted Ivo Tarn of theft.',
      ['The court acquitted Otto Brandt of bribery.', 'The court convicted Ivo Tarn of theft.'],
      'en',
    ],
    ['第11戦で優勝し、2勝目を手にした。', ['第11戦が行われ、選手が今季2勝目を挙げて優勝した。'], 'ja'],
    [
      'The corals healed quickly, says a study in Tide Letters.',
      ['Corals in the Sarn healed quickly, a study in the journal Tide Letters found.'],
      'en',
    ],
    [
      'Seven of those killed lived in a home that was not emptied in time.',
      ['Seven of those killed lived in a home that could not be emptied in time.'],
      'en',
    ],
  ])('is no other deed: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).not.toBe('attribution');
  });

  it.each([
    [
      'Kestrel Works is buying the battery arm of Norholm for 2 billion dollars.',
      ['Kestrel Works said it would sell its battery arm to Norholm for $2 billion.'],
      'en',
    ],
    [
      'Shares in Norholm lost 5.3%, whereas Kestrel gained 0.8%.',
      ['Kestrel shares rose 5.3%, while those of Norholm slipped 0.8%.'],
      'en',
    ],
    [
      'Seven of the dead lived in a home that was emptied in time.',
      ['Seven of the dead lived in a home that could not be emptied in time.'],
      'en',
    ],
    [
      'The owners sold the brewery to the bank last year.',
      ['The bank sold the brewery to the owners last year, who bought it cheap.'],
      'en',
    ],
    ['農民出售穀物給商人，每噸40元。', ['商人出售穀物給農民，農民購買每噸40元。'], 'zh-Hant'],
    ['市長龐立言批評議員歐陽昭。', ['議員歐陽昭批評市長龐立言。'], 'zh-Hant'],
    ['市長屠海生要求局長龐立言道歉。', ['市長龐立言要求局長屠海生道歉。'], 'zh-Hant'],
    [
      'Students blamed teachers for the fire in the hall.',
      ['Teachers blamed students for the fire in the hall.', 'The hall is closed.'],
      'en',
    ],
    [
      'The court convicted Otto Brandt of bribery.',
      ['The court acquitted Otto Brandt of bribery.', 'The court convicted Ivo Tarn of theft.'],
      'en',
    ],
    ['The union supports the port plan.', ['The union opposes the port plan.', 'The mayor supports the port plan.'], 'en'],
    ['雲嶺公司營收上升4%。', ['雲嶺公司營收下降4%。', '柏木公司股價上升6%。'], 'zh-Hant'],
    ['雲嶺社の売上は4%増加した。', ['雲嶺社の売上は4%減少した。', '柏木社の株価は6%増加した。'], 'ja'],
  ])('is not told of the other: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).not.toBe('ok');
  });
});

const tariff = [
  'Chairman Odo Brandt announced that three of the twelve plants would close this year.',
  'Analyst Maren Holt believes that the price cuts of the rival come too late for the summer season.',
];
const market = ['公正取引委員会は審査を始めており、地元商工会議所の真鍋貞会頭は「金利の競争が失われかねない」と懸念を示した。'];
const overrun = ['審計處質疑工程費超支三成五，文化局長賀予真解釋，主因是地震後提高耐震標準，並非設計變更。'];
const turtles = [
  'Bà Khổng Thị Lan, chuyên gia của tổ chức Biển Xanh, cảnh báo khu nghỉ dưỡng có thể khiến rùa không quay lại do ánh đèn; chủ đầu tư Ngọc Bích nói sẽ tắt đèn sau 20 giờ.',
];
const doubt = ['“You cannot tell from this whether the pump or the crew did the work,” said Maren Holt, a statistician.'];
const closure = ['The opposition Teals welcomed the closure, while the industry group NVG warned that it was premature.'];

describe('who says it', () => {
  it.each([
    ['Chairman Odo Brandt believes that the price cuts of the rival come too late.', tariff, 'en'],
    ['公正取引委員会は「金利の競争が失われかねない」と懸念を示した。', market, 'ja'],
    ['審計處解釋，超支主因是地震後提高耐震標準。', overrun, 'zh-Hant'],
    ['Chủ đầu tư cảnh báo ánh đèn có thể khiến rùa không quay lại.', turtles, 'vi'],
    ['The opposition Teals warned that the closure was premature.', closure, 'en'],
  ])('is not somebody else of another clause or quote: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).toBe('attribution');
  });

  it.each([
    ['Analyst Maren Holt believes that the price cuts of the rival come too late.', tariff, 'en'],
    ['“The price cuts of the rival come too late for the summer season,” said Maren Holt, an analyst.', tariff, 'en'],
    ['Maren Holt said it cannot be told whether the pump or the crew did the work.', doubt, 'en'],
    ['真鍋貞会頭は「金利の競争が失われかねない」と懸念を示した。', market, 'ja'],
    ['賀予真解釋，超支主因是地震後提高耐震標準。', overrun, 'zh-Hant'],
    ['Bà Khổng Thị Lan cảnh báo ánh đèn có thể khiến rùa không quay lại.', turtles, 'vi'],
    ['The industry group NVG warned that the closure was premature.', closure, 'en'],
  ])('is whoever the source has say it: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).toBe('ok');
  });
});

const apology = [
  '同園の江波戸佳園長は会見で「人数の確認を怠った。弁解の余地はない」と謝罪する一方、電源が切られていたとの指摘については否定した。',
];
const tariffs = ['財務局は輸入米の関税引き下げについては検討していないと説明している。'];
const hydrants = ['The reservoir was full, said water manager Odile Tamsin, who rejected claims that hydrants had run dry.'];

describe('a speaker is read', () => {
  it.each([
    ['before quoted words of two sentences', '江波戸佳園長は、電源が切られていたとの指摘を否定した。', apology, 'ja'],
    ['behind what was said and a comma', '輸入米の関税の引き下げは検討していない、と財務局は説明した。', tariffs, 'ja'],
    [
      'where claims are dismissed',
      'Odile Tamsin, the water manager, dismissed claims that hydrants had run dry.',
      hydrants,
      'en',
    ],
  ])('%s', (_, statement, body, language) => {
    expect(verdictOn(statement, body, { language })).not.toBe('attribution');
  });
});
