import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TermNumbers } from '../../src/indexes/term-numbers.js';

it('numbers each distinct term once, in order of first sight, whatever its length and script', () => {
  const unit = fc.integer({ min: 1, max: 0xffff }).map((code) => String.fromCharCode(code));
  const term = fc.oneof(
    fc.array(fc.constantFrom('a', 'b', '年', '月'), { minLength: 1, maxLength: 4 }).map((units) => units.join('')),
    fc.array(unit, { minLength: 1, maxLength: 3 }).map((units) => units.join('')),
  );
  fc.assert(
    fc.property(fc.array(term, { maxLength: 400 }), (terms) => {
      const numbers = new TermNumbers();
      const given = terms.map((one) => numbers.numberOf(one));
      const distinct = [...new Set(terms)];
      expect(numbers.terms).toEqual(distinct);
      expect(given).toEqual(terms.map((one) => distinct.indexOf(one)));
    }),
  );
});

it('grows past any number of pairs', () => {
  const numbers = new TermNumbers();
  const pairs = Array.from({ length: 20_000 }, (_, at) =>
    String.fromCharCode(0x4e00 + (at % 200), 0x5e00 + Math.floor(at / 200)),
  );
  expect(pairs.map((pair) => numbers.numberOf(pair))).toEqual(pairs.map((_, at) => at));
  expect(pairs.map((pair) => numbers.numberOf(pair))).toEqual(pairs.map((_, at) => at));
});
