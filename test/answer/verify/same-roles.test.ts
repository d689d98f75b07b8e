import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

const bank = [
  'The lender, Norholm Trust of Tavel, rejected the Osten claim that it had moved money for the smugglers, saying in a statement that it had closed the accounts in May.',
];
const vaccine = [
  '制药公司青岚生物4日公布，其单剂流感疫苗KV-31的三期临床试验达到主要终点，接种后18个月内预防有症状感染的效力为71.3%。',
];
const subsidiary = ['製藥公司青藍生物4日公布，其子公司赤峰藥業將裁減500名員工，關閉兩座工廠。'];
const brokers = [
  'Leo Brask, an analyst at Corby Partners, kept his sell rating, while Maren Holt of Kestrel Securities raised hers to buy.',
];
const memo = [
  'Norholm, the maker of ferries, ordered its crews in May to stop using the old radios to call the port, a year after it had publicly said that it never did so, according to an internal memo seen by the Tavel Post.',
];
const ministry = [
  'Orla Venn, 44, was handed over near the border on Saturday evening and flown to Tavel, where doctors found her in good condition, the Danish ministry said in a statement.',
];
const founder = [
  'Nhà sáng lập Ngọc Bích Data, bà Lưu Thị Vinh, cho biết bà sẽ không bán cho nhà đầu tư khác trong năm nay và vẫn mở xưởng mới.',
];
const ferry = ['Ferries from Tavel, which had lost 22% of their riders this year through Monday, carried 4.6% more on Tuesday.'];

describe('whose deed it is', () => {
  it.each([
    ['Norholm Trust denies having moved money for the smugglers, as Osten claims.', bank, 'en'],
    ['青岚生物的流感疫苗KV-31三期试验达标，效力为71.3%。', vaccine, 'zh-Hans'],
    [
      'Leo Brask of Corby Partners kept his sell rating, whereas Maren Holt at Kestrel Securities raised hers to buy.',
      brokers,
      'en',
    ],
    [
      'An internal memo seen by the Tavel Post shows that Norholm told its crews in May to stop using the old radios.',
      memo,
      'en',
    ],
    ['Doctors in Tavel described the condition of Orla Venn as good, according to the Danish ministry.', ministry, 'en'],
    [
      'Together the yards would build 46% of the ferries, according to the Shipping and Ports Authority.',
      ['The Shipping and Ports Authority said the combined yards would have built 46% of the ferries.'],
      'en',
    ],
    ['Bà Lưu Thị Vinh nói năm nay bà không bán Ngọc Bích Data cho nhà đầu tư nào khác.', founder, 'vi'],
    ['On Tuesday ferries from Tavel carried 4.6% more, having lost 22% of riders this year through Monday.', ferry, 'en'],
    [
      'The council passed the bill by 104 votes to 81.',
      ['Hội đồng thông qua dự luật với 104 phiếu thuận và 81 phiếu chống, kéo dài thời hạn từ 5 lên 8 năm.'],
      'vi',
    ],
    [
      'The Tavel Institute recorded a drop of 12% in the catch.',
      [
        'Researchers from the Tavel Institute, who had counted for nine years, recorded a drop of 12% in the catch.',
        'The Tavel Institute was founded in 2001.',
      ],
      'en',
    ],
  ])('is told in other words: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).toBe('ok');
  });

  it.each([
    ['Osten denies having moved money for the smugglers and closed the accounts in May.', bank, 'en'],
    ['青藍生物將裁減500名員工，關閉兩座工廠。', subsidiary, 'zh-Hant'],
    ['Leo Brask raised his rating to buy, whereas Maren Holt at Kestrel Securities kept her sell rating.', brokers, 'en'],
    [
      'Kestrel Securities said in a statement that Orla Venn was in good condition, according to the Danish ministry.',
      ministry,
      'en',
    ],
    ['Orla Venn claims that Norholm had told its crews never to use the radios.', [...memo, 'Orla Venn owns a ferry.'], 'en'],
    ['Ngọc Bích Data kiện bà Lưu Thị Vinh.', ['Bà Lưu Thị Vinh kiện Ngọc Bích Data.'], 'vi'],
    ['Riders fell from 104 to 81.', ['Riders rose to 104 from 81.'], 'en'],
    ['Ferries from Tavel had lost 4.6% of their riders this year through Monday and carried 22% more on Tuesday.', ferry, 'en'],
    [
      'The Harbour Growers Alliance staged a protest outside the town hall in March.',
      [
        'Residents of Little Tavel, who had staged a protest outside the town hall in March, said taps had run dry for nine days.',
        'The Harbour Growers Alliance called the move “abrupt”.',
      ],
      'en',
    ],
  ])('is not told of another: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).not.toBe('ok');
  });
});
