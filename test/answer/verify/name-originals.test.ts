import { describe, expect, it } from 'vitest';
import { unspacedNames } from '../../../src/answer/verify/names/find/unspaced-names.js';
import { verdictOn } from '../../support/verdict-on.js';

describe('a name with its original in brackets', () => {
  const quote = '發言人骆诗航說，渡輪已經停駛。';

  it('may be read with syllables that are words as well', () => {
    expect(verdictOn('Người phát ngôn Lạc Thi Hàng (骆诗航) nói phà đã ngừng chạy.', quote, { language: 'zh-Hant' })).toBe('ok');
  });

  it('may be read as the south does', () => {
    const source = '發言人麥兆晴說，渡輪已經停駛。';
    expect(verdictOn('Spokeswoman Mak Siu-ching (麥兆晴) said the ferry had stopped.', source, { language: 'zh-Hant' })).toBe(
      'ok',
    );
  });

  it('is not another one of the report', () => {
    const source = ['發言人麥兆晴說，渡輪已經停駛。', '船長杜海明說，渡輪沒有損壞。'];
    expect(verdictOn('Spokeswoman Quillfeather (麥兆晴) said the ferry had stopped.', source, { language: 'zh-Hant' })).toBe(
      'name',
    );
    expect(verdictOn('Captain Du Haiming (麥兆晴) said the ferry was not damaged.', source, { language: 'zh-Hant' })).toBe(
      'name',
    );
  });

  it('is none that the report does not have', () => {
    expect(verdictOn('Người phát ngôn Lạc Thi Hàng (雲嶺) nói phà đã ngừng chạy.', quote, { language: 'zh-Hant' })).toBe('name');
  });

  it('may be written in another script with the word for a place', () => {
    const source = 'Công ty cam kết không xả nước thải ra sông Bạch Lăng.';
    expect(verdictOn('同社は排水をバクラン川（Bạch Lăng）に流さないと約束している。', source, { language: 'vi' })).toBe('ok');
    expect(verdictOn('同社は排水をメコト川（Bạch Lăng）に流さないと約束している。', source, { language: 'vi' })).toBe('name');
  });
});

describe('a foreign name around a dot', () => {
  it.each([
    ['店主费利克斯·阿莫多尔说，周一没有顾客。', '费利克斯·阿莫多尔'],
    ['法庭裁定他的妻子莫伊拉·彭内尔无罪。', '莫伊拉·彭内尔'],
    ['尼日利亚前锋阿比·索图说，比赛取消。', '阿比·索图'],
  ])('goes back to an office, a particle or a country: %s', (text, name) => {
    expect(unspacedNames(text).map((found) => found.text)).toContain(name);
  });
});

describe('a name of a place or body', () => {
  it('is told by its sound, with the word for what it is', () => {
    const source = 'Officials in Farlick County closed the road, said a geologist at the University of Calbury.';
    expect(verdictOn('卡尔伯里大学的一名地质学家说，法利克县的官员封闭了道路。', source)).toBe('ok');
    expect(verdictOn('卡尔伯里大学的一名地质学家说，索兰德县的官员封闭了道路。', source)).toBe('name');
  });

  it('may be that of a country or its people', () => {
    expect(verdictOn("Belgium's harbour minister closed the port.", 'The Belgian harbour minister closed the port.')).toBe('ok');
    expect(verdictOn("Austria's harbour minister closed the port.", 'The Belgian harbour minister closed the port.')).toBe(
      'name',
    );
    expect(verdictOn('董事長說，到歐洲設廠是客戶要求。', '董事長說，赴歐設廠是客戶要求。', { language: 'zh-Hant' })).toBe('ok');
    expect(verdictOn('董事長說，到美國設廠是客戶要求。', '董事長說，赴歐設廠是客戶要求。', { language: 'zh-Hant' })).toBe('name');
  });

  it('may stand beside the country that somebody is from', () => {
    const source = "Kenya's Ruth Kelwin won the race on Sunday.";
    expect(verdictOn('Vận động viên Kenya Ruth Kelwin thắng cuộc đua hôm Chủ nhật.', source)).toBe('ok');
    expect(verdictOn('Vận động viên Kenya Edna Kelwin thắng cuộc đua hôm Chủ nhật.', source)).toBe('name');
  });
});
