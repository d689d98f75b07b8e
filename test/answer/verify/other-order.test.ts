import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

describe('a sentence that is told in another order', () => {
  it.each([
    [
      'According to Orla Venn, chips worth $2 billion reached Tavel in the two months after Norland tightened its rules on chips.',
      ['Chips worth $2 billion reached Tavel in the two months after Norland tightened chip rules, Orla Venn said on Thursday.'],
      'en',
    ],
    ['Cases in Tavel dropped from 91 to 38 in a week.', ['Cases in Tavel fell to 38 last week from 91 the week before.'], 'en'],
    [
      'Norholm offered 40 pence a share, which is 28% above the closing price of Kestrel Works.',
      ['Norholm, the Swiss chocolate company, offered 40 pence a share, a premium of 28% to Kestrel Works’ closing price.'],
      'en',
    ],
    [
      'Mara Quill, a partner at the advisory firm Cinder Labs, says that supply is going to be a problem.',
      ['“Supply is going to be a problem,” said Mara Quill, a partner at Cinder Labs, an advisory firm.'],
      'en',
    ],
    [
      'Norholm managing director Mara Quill said nobody knows how long the strike will last.',
      ['“Nobody knows how long the strike will last,” said Norholm’s managing director, Mara Quill.'],
      'en',
    ],
    [
      'Geologist Leo Brask said the county had been warned about the slope in 2029, but county officials denied receiving such a warning.',
      [
        '“We warned the county in 2029 that this slope was moving,” said geologist Leo Brask of the survey.',
        'County officials denied having received any such warning.',
      ],
      'en',
    ],
    [
      'A green channel set up by the Tavel Business Division was a key policy.',
      ['The Tavel Business Division set up the green channel, a key policy.'],
      'en',
    ],
    [
      'Ông Lưu Thế Vinh cho biết Công ty Hải Lợi đã có đơn hàng đến hết năm.',
      ['Ông Lưu Thế Vinh, giám đốc Công ty Hải Lợi, nói doanh nghiệp đã ký đơn hàng đến hết năm.'],
      'vi',
    ],
  ])('gives nothing to another: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).not.toBe('attribution');
  });

  it.each([
    ['Cases in Tavel rose from 38 to 91 in a week.', ['Cases in Tavel fell to 38 last week from 91 the week before.'], 'en'],
    [
      'Kestrel Works offered 40 pence a share, a premium of 28% to Norholm’s closing price.',
      ['Norholm, the Swiss chocolate company, offered 40 pence a share, a premium of 28% to Kestrel Works’ closing price.'],
      'en',
    ],
  ])('does where the roles are others: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).not.toBe('ok');
  });
});

describe('two quotes that stand side by side', () => {
  it.each([
    [
      'Orla Venn signalled a further cut in July.',
      ['Orla Venn said prices, up 2.3% in the spring, were in range.', 'She signalled another cut in July.'],
      'en',
    ],
    [
      'Norholm employs 400 welders in two sheds.',
      ['Norholm opened a yard in Tavel in 2029.', 'The company employs 400 welders in two sheds.'],
      'en',
    ],
    [
      'Norholm opened a yard in Tavel in 2029, and the Dockers’ League expects rents to rise by 6 percent.',
      ['Norholm opened a yard in Tavel in 2029.', 'The Dockers’ League expects rents to rise by 6 percent.'],
      'en',
    ],
    [
      'The jury cleared the deputy of Leo Brask, Mara Quill, of three charges.',
      ['Leo Brask was found guilty on Tuesday.', 'The jury of seven women acquitted his deputy, Mara Quill, of three charges.'],
      'en',
    ],
    [
      'The maker of the ferry, now worth $31 billion, lost 14 million dollars in May.',
      ['Norholm Works has raised money that values it at $31 billion.', 'Norholm lost 14 million dollars in May.'],
      'en',
    ],
  ])('are told together where one refers back, or each is told for itself: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).toBe('ok');
  });
});
