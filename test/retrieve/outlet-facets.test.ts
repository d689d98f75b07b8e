import { describe, expect, it } from 'vitest';
import { loadOutlets } from '../../src/dump/outlets.js';
import { memoryGeneration } from '../../src/evaluate/memory-generation.js';
import { createOutletDirectory } from '../../src/retrieve/outlet-facets.js';
import { inventArticle } from '../support/invented-articles.js';

const { corpus } = memoryGeneration(
  [
    'The Verge',
    'Fortune',
    'Time',
    'TechCrunch',
    'The Age',
    'Quarry Street Journal',
    'Evening Bugle (Dunmere)',
    'The Guardian (Nigeria)',
  ].map((outlet, at) =>
    inventArticle({
      id: `a${at}`,
      dump: 'a.txt',
      outlet,
      title: 'T',
      language: 'en',
      published: null,
      body: ['Words of an article.'],
    }),
  ),
);
const directory = createOutletDirectory(corpus.articles(), loadOutlets({ files: [] }));
const named = (question: string) => directory.namedIn(question).map(({ name }) => name);

describe('an outlet', () => {
  it.each([
    ["Did 'Fortune' and 'The Verge' agree?", ['Fortune', 'The Verge']],
    ['Does the TechCrunch article on chips differ from the one in Fortune?', ['TechCrunch', 'Fortune']],
    ['What is said of it, as reported by Fortune, The Age, and TechCrunch?', ['Fortune', 'The Age', 'TechCrunch']],
    ['Who, according to Time, won?', ['Time']],
    ['what did techcrunch write about chips', ['TechCrunch']],
    ['What does the Quarry Street Journal say?', ['Quarry Street Journal']],
    ['Quarry Street Journal報導了什麼？', ['Quarry Street Journal']],
    ['Quarry Street Journalは何を報じましたか', ['Quarry Street Journal']],
    ['Who are the Quarry Street Journalists?', []],
    ['What did the Evening Bugle report?', ['Evening Bugle (Dunmere)']],
    ['What did the Guardian report?', ['The Guardian']],
    ['哪家媒體最早報導此事？', []],
    ['早報怎麼說？', ['聯合早報']],
    ['Is it the fortune of a lifetime?', []],
    ['Was it the first time that the age of ships ended?', []],
    ['How much Time did it take?', []],
  ])('in “%s” is %j', (question, outlets) => {
    expect(named(question)).toEqual(outlets);
  });
});
