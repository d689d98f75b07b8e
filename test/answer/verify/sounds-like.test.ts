import { describe, expect, it } from 'vitest';
import { isRomanised, isSounded } from '../../../src/answer/verify/names/reading/romanised.js';
import { soundsLike } from '../../../src/answer/verify/names/reading/sounds-like.js';

describe('a name written by its sound', () => {
  it.each([
    ['Annika', 'アニカ'],
    ['Holzner', 'ホルツナー'],
    ['Falkner', 'ファルクナー'],
    ['Soltau', '索爾陶'],
    ['Lukas', '盧卡斯'],
    ['Brandvold', '布兰沃德'],
    ['Lervania', '勒瓦尼亞'],
    ['Osten', '奥斯滕'],
    ['Thornwick', 'ソーンウィック'],
    ['Jostein', 'ヨスタイン'],
    ['Marga', '玛尔加'],
    ['Delorsiers', 'デロルシエ'],
  ])('is the same: %s, %s', (latin, written) => {
    expect(soundsLike(latin, written)).toBe(true);
  });

  it.each([
    ['Annika', 'ホルツナー'],
    ['Lukas', '索爾陶'],
    ['Brandvold', '盧卡斯'],
    ['Osten', '斯滕'],
    ['Soltau', 'ファルクナー'],
    ['Lee', '李'],
    ['Thornwick', 'ホーンウィック'],
    ['Jostein', 'ケスタイン'],
    ['Marga', '玛尔塔'],
  ])('is another: %s, %s', (latin, written) => {
    expect(soundsLike(latin, written)).toBe(false);
  });

  it('is found part for part, in either direction', () => {
    expect(isRomanised(['Lukas', 'Brandvold'], '塔夫林大使盧卡斯·布蘭沃德稱')).toBe(true);
    expect(isRomanised(['Lukas', 'Holzner'], '塔夫林大使盧卡斯·布蘭沃德稱')).toBe(false);
    expect(isSounded(['盧卡斯', '布蘭沃德'], ['Lukas', 'Brandvold', 'Tavrin'])).toBe(true);
    expect(isSounded(['盧卡斯', '索爾陶'], ['Lukas', 'Brandvold', 'Tavrin'])).toBe(false);
  });
});
