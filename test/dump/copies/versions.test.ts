import { describe, expect, it } from 'vitest';
import { figuresIn, isLaterVersion, isMarkedCorrected, tellOtherFigures } from '../../../src/dump/copies/versions.js';

const differ = (one: string, other: string): boolean => tellOtherFigures(figuresIn([one]), figuresIn([other]));

describe('two versions of a report', () => {
  it.each([
    ['Norholm will borrow $2.7 billion from nine banks.', 'Norholm will borrow $1.7 billion from nine banks.'],
    ['Norholm will borrow from nine banks.', 'Norholm will borrow from seven banks.'],
    ['フェリー事故で12人が死亡した。', 'フェリー事故で19人が死亡した。'],
    ['渡輪意外造成12人死亡。', '渡輪意外造成19人死亡。'],
  ])('tell other figures of the same thing: %s', (one, other) => {
    expect(differ(one, other)).toBe(true);
    expect(differ(one, one)).toBe(false);
  });

  it('are none where one has figures more, or the same ones of two things', () => {
    expect(differ('Norholm has 40 cranes.', 'Norholm has 40 cranes. It employs 300 welders in Tavel.')).toBe(false);
    expect(differ('It sold 3 cranes. It sold 4 cranes.', 'It sold 4 cranes.')).toBe(false);
  });

  it('are known by their headlines', () => {
    for (const title of [
      'CORRECTED-Norholm to borrow',
      'UPDATE 2-Norholm to borrow',
      '【訂正】北浦鉄道が廃線',
      '（更正）禾澤裁員',
      'Đính chính: Norholm vay',
    ])
      expect(isMarkedCorrected(title), title).toBe(true);
    for (const title of ['Correctional officers strike', 'Norholm updated its fleet', '更新世の化石', '修正法案が成立', null])
      expect(isMarkedCorrected(title), String(title)).toBe(false);
  });

  it('stand in order of their days, and of one day the mended one comes last', () => {
    const early = { published: '2031-03-03', title: 'Norholm to borrow' };
    const late = { published: '2031-03-04', title: 'Norholm to borrow' };
    const mended = { published: '2031-03-03', title: 'CORRECTED-Norholm to borrow' };
    expect(isLaterVersion(late, early)).toBe(true);
    expect(isLaterVersion(mended, early)).toBe(true);
    expect(isLaterVersion(early, mended)).toBe(false);
    expect(isLaterVersion(mended, late)).toBe(false);
    expect(isLaterVersion(early, { published: null, title: null })).toBe(true);
  });
});
