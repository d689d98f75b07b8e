import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';
import { stitchedWrongly } from './stitched-cases.js';
import { type TwoQuotes, together } from './together-cases.js';

const verdict = ([language, statement, ...quotes]: TwoQuotes) => verdictOn(statement, quotes, { language });

describe('a statement of two quotes', () => {
  it.each(together)('is shown where both prove it together (%s: %s)', (...told) => {
    expect(verdict(told)).toBe('ok');
  });
  it.each(stitchedWrongly)('is removed where it tells of one what the other tells of somebody else (%s: %s)', (...told) => {
    expect(verdict(told)).not.toBe('ok');
  });
});
