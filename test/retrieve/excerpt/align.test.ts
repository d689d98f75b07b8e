import { describe, expect, it } from 'vitest';
import { align, excerptLetters } from '../../../src/retrieve/excerpt/align.js';
import { lettersOf } from '../../../src/retrieve/excerpt/letters.js';

const scoreOf = (excerpt: string, text: string): number => align(excerptLetters(lettersOf(excerpt)), lettersOf(text)).score;

const text =
  'The lake fell by two metres over the summer. Boats lay on the mud beside the jetty. By November the rain had filled it again.';

describe('an alignment', () => {
  it('is whole where the words stand, whatever the marks, blanks, case and width', () => {
    expect(scoreOf('boats lay on the mud — beside the JETTY', text)).toBe(1);
    expect(scoreOf('ｂｏａｔｓ ｌａｙ ｏｎ ｔｈｅ ｍｕｄ', text)).toBe(1);
    expect(scoreOf('boats lay on\nthe m ud', text)).toBe(1);
  });

  it('loses little by a typo, also near an end, and by words left out', () => {
    expect(scoreOf('Bxats lay on the mud beside the jettx', text)).toBeGreaterThan(0.9);
    expect(scoreOf('The lake fell by two metres. By November the rain had filled it again', text)).toBeGreaterThan(0.9);
  });

  it('is low for scattered words and for words in another order', () => {
    expect(scoreOf('When did the rain fill the lake where boats lay by the jetty in the summer', text)).toBeLessThan(0.5);
    expect(scoreOf('filled it again over the summer beside the jetty on the mud by two metres', text)).toBeLessThan(0.5);
  });

  it('says where the excerpt goes beyond the text', () => {
    const { head, tail } = align(excerptLetters(lettersOf('he wrote that boats lay on the mud and sighed')), lettersOf(text));
    expect([head, tail]).toEqual(['hewrotethat'.length, 'andsighed'.length]);
  });

  it('takes no long time over refrains', () => {
    const started = performance.now();
    scoreOf('ab'.repeat(2000), 'ab'.repeat(10_000));
    scoreOf('abcdefg hijklmn '.repeat(250), 'hijklmn abcdefg '.repeat(1000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
