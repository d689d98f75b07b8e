import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

const trial = ['營建商岑大同被警方帶走問話,工地已停工。'];

describe('a verb of the statement', () => {
  it.each([
    ['The harbour was promoted as the greenest port of Tavel.', ['The harbour was touted as the greenest port of Tavel.'], 'en'],
    [
      'In 2029 Lena Ortega changed course and put her money into wind farms.',
      ['Lena Ortega pivoted in 2029. She poured her money into wind farms.'],
      'en',
    ],
    [
      'The analyst cited two new ferries as a sign of growth.',
      ['The analyst pointed to two new ferries as a sign of growth.'],
      'en',
    ],
    ['Drivers of vans will be charged $4 for each crossing.', ['Drivers of vans will pay $4 for each crossing from May.'], 'en'],
    [
      'Norholm has signed 12 contracts since the lawsuit was filed.',
      ['Norholm has signed 12 contracts since the suit was filed.'],
      'en',
    ],
    ['大火燒毀12個攤位,無人受傷。', ['大火中12個攤位全毀,無人受傷。'], 'zh-Hant'],
    ['違規者最重可判處兩年徒刑。', ['違規者最高可處兩年有期徒刑。'], 'zh-Hant'],
    ['評審岑大同稱讚這部片「節制而有力」。', ['評審岑大同說,這部片「節制而有力」。'], 'zh-Hant'],
  ])('may be another than the source has: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).toBe('ok');
  });

  it.each([
    ['Lena Ortega was arrested in the harbour on Monday.', ['Lena Ortega was seen in the harbour on Monday.'], 'en'],
    ['Mayor Otto Brandt resigned after the vote.', ['Mayor Otto Brandt left the hall after the vote.'], 'en'],
    ['Norholm sued the port over the 12 contracts.', ['Norholm signed the 12 contracts with the port.'], 'en'],
    ['營建商岑大同被判刑,工地已停工。', trial, 'zh-Hant'],
    ['Ông Lưu Thế Vinh bị bắt giữ sau cuộc họp.', ['Ông Lưu Thế Vinh rời đi sau cuộc họp.'], 'vi'],
  ])('is not a grave deed of which the source has nothing: %s', (statement, body, language) => {
    expect(verdictOn(statement, body, { language })).not.toBe('ok');
  });
});

describe('the words of a statement', () => {
  it('may for the most part be its own', () => {
    const body = ['The ballet will go on tour in Tavel until 4 May, its biggest outing in a decade.'];
    expect(verdictOn('The dancers will perform in Tavel until 4 May, its biggest tour in a decade.', body)).toBe('ok');
  });

  it('are not all its own', () => {
    const body = ['Norholm, founded in 2031, employs 40 people in Tavel.'];
    expect(verdictOn('In 2031 Norholm bankrolled 40 sculptors exhibiting throughout Tavel.', body)).not.toBe('ok');
  });
});
