import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

describe('a place or a nation told in another form or language', () => {
  it.each([
    ['Belgium’s labour minister opened the tunnel.', 'The Belgian labour minister opened the tunnel.', 'en'],
    ['Two ships from Nigeria were held at Quenby.', 'Two Nigerian ships were held at Quenby.', 'en'],
    ['奈及利亞前鋒在第80分鐘進球。', 'The Nigerian striker scored in the 80th minute.', 'en'],
    ['ベルギーの労働相がトンネルを開通させた。', 'The Belgian labour minister opened the tunnel.', 'en'],
    ['The airline will fly to Johannesburg from May.', '該航空公司5月起將直飛約翰尼斯堡。', 'zh-Hant'],
  ])('is held: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('ok');
  });

  it.each([
    ['Portugal’s labour minister opened the tunnel.', 'The Belgian labour minister opened the tunnel.', 'en'],
    ['肯亞前鋒在第80分鐘進球。', 'The Nigerian striker scored in the 80th minute.', 'en'],
    ['The airline will fly to Vancouver from May.', '該航空公司5月起將直飛約翰尼斯堡。', 'zh-Hant'],
  ])('is not held by another: %s', (text, source, language) => {
    expect(verdictOn(text, source, { language })).toBe('name');
  });
});
