import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermSieve } from '../../src/language/term-sieve.js';
import { tokenize, tokenizeParts } from '../../src/language/tokenize.js';

const whole = (text: string) => [{ start: 0, end: text.length }];
const isLoneIdeograph = (term: string) => term.length === 1 && term >= '\u2e80';

describe('a sieve of terms', () => {
  it('leaves the terms looked for in their places and nothing but places of the others', () => {
    const sieve = createTermSieve(['ferri', '港口']);
    expect(tokenizeParts('Two ferries left.', whole('Two ferries left.'), sieve)).toEqual([['', 'ferri', '']]);
    expect(tokenizeParts('新港口。', whole('新港口。'), sieve)).toEqual([['', '港口']]);
  });

  it('loses no term, whatever the stemmer or folding makes of its word', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'eyed',
        'oing',
        'U.S.',
        "o'neill",
        "qu'il",
        'Đà',
        '１,４00',
        'ties',
        '港',
        '港口城',
        'ไทย',
        '…',
        '19th',
        '𠮷野',
        'ﬁne',
      ),
      fc.string({ unit: fc.constantFrom(...'aeiouysdgnlz'), minLength: 1, maxLength: 7 }),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (words, one, other) => {
        const text = words.join(' ');
        const terms = tokenize(text);
        if (terms.length === 0) return;
        const wanted = new Set([terms[one % terms.length] as string, terms[other % terms.length] as string]);
        const [sieved = []] = tokenizeParts(text, whole(text), createTermSieve(wanted));
        expect(sieved.filter((term) => wanted.has(term))).toEqual(terms.filter((term) => wanted.has(term)));
        const placed = (all: readonly string[]) => all.filter((term) => !isLoneIdeograph(term)).map((term) => wanted.has(term));
        expect(placed(sieved)).toEqual(placed(terms));
      }),
    );
  });
});
