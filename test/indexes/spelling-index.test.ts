import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpellingIndex, editDistance } from '../../src/indexes/spelling-index.js';
import { createVocabulary } from '../../src/indexes/vocabulary.js';

const indexOf = (words: readonly string[], frequency: (word: string) => number = () => 1) =>
  createSpellingIndex(createVocabulary(words), (number) => frequency(words[number] as string));

describe('the spelling index', () => {
  it('finds a word with a letter left out, put in, wrong or swapped, and not the word itself', () => {
    const index = indexOf(['quillon', 'harbour', 'ostmark']);
    for (const typo of ['quilon', 'quilllon', 'quiklon', 'qiullon']) expect(index.near(typo, 3)).toEqual(['quillon']);
    expect(index.near('quillon', 3)).toEqual([]);
  });

  it('gives the nearest first, and of equally near ones the most common', () => {
    const index = indexOf(['brackwater', 'brackwaters', 'blackwater'], (word) => (word === 'blackwater' ? 9 : 1));
    expect(index.near('brackwatr', 3)).toEqual(['brackwater']);
    expect(index.near('bhackwater', 3)).toEqual(['blackwater', 'brackwater']);
  });

  it('takes short words, numbers and unspaced scripts for what they are', () => {
    const index = indexOf(['iraq', '2025', '北浜', 'terminal']);
    expect(['iran', '2026', '北濱', 'x'].flatMap((word) => index.near(word, 3))).toEqual([]);
  });

  it('misses no word that differs by one edit', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const word = fc.array(letter, { minLength: 6, maxLength: 14 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, fc.nat(13), letter, fc.constantFrom('drop', 'add', 'change'), (original, place, other, edit) => {
        const at = place % original.length;
        const rest = original.slice(at + (edit === 'add' ? 0 : 1));
        const typed = original.slice(0, at) + (edit === 'drop' ? '' : other) + rest;
        fc.pre(typed !== original && typed.length >= 6);
        expect(indexOf([original, 'zzzzzzzzz']).near(typed, 1)).toEqual([original]);
      }),
    );
  });

  it.each([
    ['quillon', 'quilon', 1],
    ['quillon', 'qiullon', 1],
    ['quillon', 'quillon', 0],
    ['', 'abc', 3],
  ])('%s and %s differ by %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });
});
