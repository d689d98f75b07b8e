import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

const shoes = 'Sáng 5/3, hơn 4.000 công nhân Công ty Giày Kim Lộc tiếp tục ngừng việc, chị Hồ Thị Mai kể.';
const stadium = 'Sân Hòa Khánh có thể bị phạt nhưng không bị cấm khán giả.';

describe('a word of English in the name of something of another language', () => {
  it.each([
    ['More than 4,000 workers at Kim Loc Footwear stayed off the job on March 5.', shoes],
    ['Seamstress Ho Thi Mai said more than 4,000 workers stayed off the job on March 5.', shoes],
    ['Hoa Khanh Arena could be fined but would not be closed to spectators.', stadium],
  ])('says what it is, where the rest stands there: %s', (text, body) => {
    expect(verdictOn(text, body, { language: 'vi' })).toBe('ok');
  });
  it.each([
    ['More than 4,000 workers at Thanh Loc Footwear stayed off the job on March 5.', shoes],
    ['More than 4,000 workers at Kim Loc Bank stayed off the job on March 5.', shoes],
    ['More than 4,000 workers at Summit Footwear stayed off the job on March 5.', shoes],
    ['Hoa Khanh University could be fined but would not be closed to spectators.', stadium],
  ])('is strange where it says something else, or nothing beside it stands there: %s', (text, body) => {
    expect(verdictOn(text, body, { language: 'vi' })).toBe('name');
  });
  it('is no reason to take one name for another’s original', () => {
    const body = 'Chị Hồ Thị Mai ở Quảng Trị không nhận được cảnh báo.';
    const told = (name: string) => verdictOn(`Seamstress ${name} (Hồ Thị Mai) received no warning.`, body, { language: 'vi' });
    expect(told('Ho Thi Mai')).toBe('ok');
    expect(told('Quang Tri')).toBe('name');
  });
  it('is part of the name in the language of the source', () => {
    expect(verdictOn('Kestrel Footwear cut 40 jobs.', 'Kestrel Foods cut 40 jobs.')).toBe('name');
  });
});
