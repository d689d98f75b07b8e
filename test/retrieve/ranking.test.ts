import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showUnderstood } from '../../src/cli/show-understood.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { memoryGeneration } from '../../src/evaluate/memory-generation.js';
import { tokenizeWithOffsets } from '../../src/language/tokenize.js';
import { createArticleFilter } from '../../src/retrieve/article-filter.js';
import { askedOrder } from '../../src/retrieve/asked-order.js';
import { takeTurns } from '../../src/retrieve/balance-outlets.js';
import { claimsOf } from '../../src/retrieve/claims.js';
import { coverage } from '../../src/retrieve/coverage.js';
import type { Passage } from '../../src/retrieve/passage.js';
import type { QuestionTerm } from '../../src/retrieve/query.js';
import { rankingConstants } from '../../src/retrieve/ranking-constants.js';
import { createRewordings } from '../../src/retrieve/rewordings.js';
import { scopesOf } from '../../src/retrieve/scopes.js';
import { createTermMatcher } from '../../src/retrieve/term-matcher.js';
import { createUnderstanding } from '../../src/retrieve/understand.js';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle } from '../support/invented-articles.js';

const report = (id: string, outlet: string, published: string | null, title: string, body: string) =>
  inventArticle({ id, dump: `${id}.txt`, outlet, title, language: 'en', published, body: [body] });

describe('the order that a question asks for', () => {
  it.each([
    ['What is the latest report on the dam?', 'latest'],
    ['最新的報道說了什麼？', 'latest'],
    ['ダムについての最新の記事は？', 'latest'],
    ['Tin mới nhất về đập là gì?', 'latest'],
    ['When was the crack first reported?', 'first'],
    ['哪家媒體最早報道裂縫？', 'first'],
    ['Who was the first captain of the ferry?', null],
    ['What was launched last?', null],
    ['Who first climbed the mountain?', null],
  ])('by “%s” is %s', (question, order) => {
    expect(askedOrder(question)).toBe(order);
  });

  it('puts the newest report that is to the point first, or the earliest', async () => {
    const { retriever } = inventedArchive([
      report(
        'old',
        'A',
        '2031-01-05',
        'Dam level falls',
        'The level of the Torrel dam fell by two metres, the water board said.',
      ),
      report(
        'mid',
        'B',
        '2031-03-05',
        'Dam level steady',
        'The level of the Torrel dam was steady in spring, the water board said.',
      ),
      report(
        'new',
        'C',
        '2031-06-05',
        'Dam level rises',
        'The level of the Torrel dam rose by three metres, the water board said.',
      ),
      report('other', 'D', '2031-09-05', 'Ferry', 'The ferry was late because of the level of the tide.'),
    ]);
    const firstOf = async (text: string) => (await retriever.retrieve({ text }, 4)).passages[0]?.article.id;
    expect(await firstOf('What is the latest on the level of the Torrel dam?')).toBe('new');
    expect(await firstOf('What was first reported on the level of the Torrel dam?')).toBe('old');
  });
});

describe('a report and its update', () => {
  const body =
    'Engineers found a crack of 14 metres in the Torrel dam on Monday and lowered the lake by two metres as a precaution.';
  it('stand there once, the newer, with the older named', async () => {
    const { retriever } = inventedArchive([
      report('early', 'Gazette', '2031-02-03', 'Crack found in Torrel dam', body),
      report('late', 'Gazette', '2031-02-04', 'Crack found in Torrel dam, lake lowered', `${body} No one was hurt.`),
      report(
        'else',
        'Courier',
        '2031-02-04',
        'Crack found in Torrel dam',
        'A crack was found in the Torrel dam, said the Courier.',
      ),
    ]);
    const { passages } = await retriever.retrieve({ text: 'crack in the Torrel dam' }, 5);
    expect(passages.map(({ article }) => article.id).sort()).toEqual(['else', 'late']);
    expect(passages.find(({ article }) => article.id === 'late')?.alsoIn.map(({ dump }) => dump)).toEqual(['early.txt']);
  });

  it('are two where the words differ', async () => {
    const { retriever } = inventedArchive([
      report('one', 'Gazette', '2031-02-03', 'Torrel dam level', 'The Torrel dam stood at 40 metres on Monday.'),
      report(
        'two',
        'Gazette',
        '2031-02-09',
        'Torrel dam level',
        'By Sunday engineers measured that the Torrel dam had lost a third of its water to the fields below.',
      ),
    ]);
    expect((await retriever.retrieve({ text: 'Torrel dam level' }, 5)).passages).toHaveLength(2);
  });
});

describe('the clauses of a question', () => {
  const generation = memoryGeneration([
    report('a', 'Northmoor Gazette', '2031-01-01', 'Glass', 'Quillon Glass buys Veyra and sells the depot.'),
    report('b', 'Brackwater Courier', '2031-01-01', 'Ferry', 'The ferry terminal closes for repairs of the pier.'),
  ]);
  const understand = createUnderstanding({
    articles: generation.corpus.articles(),
    outlets: loadOutlets({ files: [] }),
    statistics: generation.lexical,
    rewordings: createRewordings(),
    today: () => '2031-12-01',
  });
  const importances = (text: string) =>
    scopesOf(understand({ text }), rankingConstants).map(({ outlet, terms }) => [
      outlet?.name ?? null,
      Object.fromEntries(terms.map(({ term, importance }) => [term, importance])),
    ]);

  it('belong to the outlet that is named in them, and count less for the other', () => {
    const [gazette, courier, whole] = importances(
      'Did the Northmoor Gazette report on Veyra while the Brackwater Courier wrote about the ferry?',
    );
    expect(gazette).toMatchObject(['Northmoor Gazette', { veyra: 1, ferri: rankingConstants.otherClause }]);
    expect(courier).toMatchObject(['Brackwater Courier', { veyra: rankingConstants.otherClause, ferri: 1 }]);
    expect(whole).toMatchObject([null, { veyra: 1, ferri: 1 }]);
  });

  it('are one where outlets are named in one breath', () => {
    const scopes = importances('What did the Northmoor Gazette and the Brackwater Courier say about the pier?');
    expect(scopes).toHaveLength(3);
    expect(scopes.every(([, terms]) => (terms as Record<string, number>).pier === 1)).toBe(true);
  });
});

describe('outlets that take turns', () => {
  const passage = (chunkId: number, score: number, lexical: number | null = 10) =>
    ({ chunkId, score, why: { lexical, vector: null } }) as Passage;
  const turnsOf = (queues: Passage[][], others: Passage[] = []) =>
    takeTurns(queues, others, rankingConstants.turn).map(({ chunkId }) => chunkId);

  it('are led by the one with the best passage, and no passage comes twice', () => {
    const queues = [[passage(1, 0.5), passage(2, 0.4)], [], [passage(3, 0.9), passage(1, 0.2)]];
    expect(turnsOf(queues, [passage(3, 1), passage(9, 0.1)])).toEqual([3, 1, 2, 9]);
  });

  it('wait while they have nothing to the point, and still come before the end', () => {
    const pointed = [1, 2, 3, 4, 5, 6].map((chunkId) => passage(chunkId, 2 - chunkId / 100, 20));
    const beside = [passage(7, 1.9, 8), passage(8, 1.8, 7)];
    expect(turnsOf([pointed, beside])).toEqual([1, 2, 3, 7, 4, 8, 5, 6]);
    const equal = [passage(7, 1.9, 19), passage(8, 1.8, 18)];
    expect(turnsOf([pointed, equal]).slice(0, 4)).toEqual([1, 7, 2, 8]);
  });

  it('do not wait when only their vectors were found', () => {
    const words = [passage(1, 2), passage(2, 1.9)];
    expect(turnsOf([words, [passage(3, 1.9, null)]])).toEqual([1, 3, 2]);
  });
});

describe('the claims of a question', () => {
  const claims = (question: string) => {
    const terms = tokenizeWithOffsets(question).filter(({ term }) => !/^(?:which|who|and|a|of|to|the)$/.test(term));
    return claimsOf(question, terms).map(({ from, to }) => question.slice(terms[from]?.start, terms[to - 1]?.end));
  };

  it('are parted by commas and by words that join sentences', () => {
    expect(claims('Which firm sold the ferry, bought a pier and faces charges of bribery')).toEqual([
      'firm sold the ferry',
      'bought a pier',
      'faces charges of bribery',
    ]);
    expect(claims('出售渡輪，收購碼頭')).toEqual(['出售渡輪', '收購碼頭']);
  });

  it('have two terms each, and there are none where the question says one thing', () => {
    expect(claims('Odile Tamsin, mayor, opened the pier')).toEqual(['Odile Tamsin, mayor', 'opened the pier']);
    expect(claims('Odile, who sold ferries')).toEqual([]);
    expect(claims('Who sold the ferry to Veyra?')).toEqual([]);
    expect(claims('')).toEqual([]);
  });

  it('count by the sentence that holds most of one, a short one for more than its share', () => {
    const words = ['ferri', 'sold', 'pier', 'bought', 'dam', 'crack'];
    const terms = words.map(
      (term, at): QuestionTerm => ({
        term,
        start: at * 9,
        end: at * 9 + 8,
        importance: 1,
        idf: 1,
        known: true,
        alternatives: [],
      }),
    );
    const parts = [0, 2, 4].map((from) => ({ from, to: from + 2 }));
    const claim = (...sentences: string[]) => createTermMatcher(terms, parts)(sentences.map((one) => one.split(' '))).bestClaim;
    expect(claim('pier bought', 'dam')).toBeCloseTo((1 / 3) * 3 ** 0.25);
    expect(claim('ferri pier dam')).toBeCloseTo((1 / 6) * 3 ** 0.25);
    expect(createTermMatcher(terms)([words]).bestClaim).toBe(0);
  });
});

it('a filter of chunks keeps to the articles of every set', () => {
  const corpus = {
    articles: () => ['a', 'b', 'c'].map((id) => ({ id })) as never,
    articlePlaces: () => Int32Array.from([-1, 0, 1, 2, 0]),
  };
  const toAccept = createArticleFilter(corpus);
  expect(toAccept(null, null)).toBeUndefined();
  const accepted = (one: Set<string> | null, other: Set<string> | null) =>
    [0, 1, 2, 3, 4, 5].filter((chunk) => toAccept(one, other)?.(chunk));
  expect(accepted(new Set(['a', 'gone']), null)).toEqual([1, 4]);
  expect(accepted(new Set(['a', 'b']), new Set(['b', 'c']))).toEqual([2]);
});

it('reading a passage once finds what the sets of its sentences find', () => {
  const word = fc.constantFrom('dam', 'crack', 'lake', 'two', 'metres', '大', '大坝', '坝裂');
  const term = fc.record({
    term: word,
    importance: fc.constantFrom(0.3, 1),
    alternatives: fc.array(fc.array(word, { maxLength: 2 }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(term, { selector: (one) => one.term, maxLength: 5 }),
      fc.array(fc.array(word), { maxLength: 4 }),
      (drawn, sentences) => {
        const terms = drawn.map(
          (one, at): QuestionTerm => ({
            ...one,
            alternatives: one.alternatives.filter(({ length }) => length > 0),
            start: at * 9,
            end: at * 9 + 4,
            idf: 0.5 + at / 10,
            known: true,
          }),
        );
        const best = Math.max(0, ...sentences.map((sentence) => coverage(terms, new Set(sentence))));
        expect(createTermMatcher(terms)(sentences).bestSentence).toBeCloseTo(best);
      },
    ),
  );
});

it('terms that stand side by side in the question count where they do so in a sentence, with one word between them at most', () => {
  const terms = ['crack', 'dam'].map(
    (term, at): QuestionTerm => ({ term, start: at * 6, end: at * 6 + 5, importance: 1, idf: 1, known: true, alternatives: [] }),
  );
  const sideBySide = (sentence: string) => createTermMatcher(terms)([sentence.split(' ')]).sideBySide;
  expect(['crack dam', 'crack in dam'].map(sideBySide)).toEqual([1, 1]);
  expect(['dam crack', 'crack in the dam', 'crack', ''].map(sideBySide)).toEqual([0, 0, 0, 0]);
});

it('what was understood is told in one line', () => {
  const nothing = { outlets: [], authors: [], from: null, to: null, language: null, carriedOver: [] };
  expect(showUnderstood(nothing)).toBe('');
  expect(showUnderstood({ ...nothing, outlets: ['Gazette'], from: '2031-04-01', to: '2031-04-30', language: 'zh-Hant' })).toBe(
    'Understood: Gazette; 2031-04-01 to 2031-04-30; Traditional Chinese',
  );
  expect(showUnderstood({ ...nothing, outlets: ['Gazette'], authors: ['Wilma Karst'] })).toBe(
    'Understood: Gazette; by Wilma Karst',
  );
  expect(showUnderstood({ ...nothing, to: '2031-04-30' })).toBe('Understood: up to 2031-04-30');
});
