import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../src/answer/verify/names/known-names.js';
import { isHeld, type NamedStatement, type Way } from '../../../src/answer/verify/names/named-statement.js';
import { glossesIn } from '../../../src/answer/verify/names/originals/gloss.js';
import { placesWithTitle } from '../../../src/answer/verify/names/people/titled-family.js';
import { verdictOn } from '../../support/verdict-on.js';

describe('the names of a statement that several languages have', () => {
  it('are found where they are written large, with their places', () => {
    const text = 'The ferry from Japan reached Vietnam.';
    const found = knownNames(text);
    expect([...new Set(found.map((name) => name.text))]).toEqual(['Japan', 'Vietnam']);
    for (const { text: name, start, end } of found) expect(text.slice(start, end)).toBe(name);
  });

  it('are the longest at each place', () => {
    const texts = knownNames('South Korea and North Korea met.').map((name) => name.text);
    expect([...new Set(texts)]).toEqual(['South Korea', 'North Korea']);
  });
});

describe('the ways of holding a name', () => {
  it('are tried in order, up to the first that holds it', () => {
    const tried: string[] = [];
    const way =
      (name: string, holds: boolean): Way =>
      () => {
        tried.push(name);
        return holds;
      };
    const ways = [way('written', false), way('translated', true), way('sounded', true)];
    expect(isHeld(ways, { text: 'Holt', start: 0, end: 4 }, {} as NamedStatement)).toBe(true);
    expect(tried).toEqual(['written', 'translated']);
  });
});

describe('a family name with a title', () => {
  it('is found wherever it stands', () => {
    expect(placesWithTitle('梁', '梁先生说, 何先生问梁教授。')).toEqual([0, 10]);
  });

  it('is none without a title', () => {
    expect(placesWithTitle('梁', '桥梁完工。')).toEqual([]);
  });

  it('begins where the characters do, where no list of families has it', () => {
    expect(placesWithTitle('霞霞', '町会の霞霞氏')).toEqual([3]);
    expect(placesWithTitle('霞霞', '町会霞霞氏')).toEqual([]);
  });
});

describe('brackets behind a name', () => {
  it('are told with what is in them, in either width', () => {
    const text = '桑伯里（Thornbury）與 Đỗ Hải Minh (杜海明)';
    expect(glossesIn(text).map(({ original, start, end }) => [original, text.slice(start, end)])).toEqual([
      ['Thornbury', '（Thornbury）'],
      ['杜海明', '(杜海明)'],
    ]);
  });
});

describe('a country', () => {
  it('stands where its letters begin a word, and not within another', () => {
    expect(verdictOn('The drill began in Oman.', 'Each woman said the drill began.')).toBe('name');
    expect(verdictOn('The drill began in Oman.', 'The Omani navy said the drill began there.')).toBe('ok');
  });
});
