import { describe, expect, it } from 'vitest';
import { collapseCopies } from '../../src/retrieve/collapse-copies.js';
import { fuse } from '../../src/retrieve/fuse.js';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle } from '../support/invented-articles.js';

const { retriever } = inventedArchive();

describe('fusion', () => {
  it('goes by chunk id, whatever the texts, and gives a chunk that one index missed nothing from it', () => {
    const fused = fuse(
      [
        { chunk: 1, score: 8 },
        { chunk: 2, score: 8 },
      ],
      [
        { chunk: 3, score: 0.9 },
        { chunk: 1, score: 0.9 },
      ],
      0.25,
    );
    expect(fused.map(({ chunk }) => chunk)).toEqual([1, 2, 3]);
    expect(fused[1]).toEqual({ chunk: 2, lexical: 8, vector: null, score: 0.75 });
  });

  it('is empty where both indexes found nothing, and passes over vectors that point away', () => {
    expect(fuse([], [], 0.5)).toEqual([]);
    expect(fuse([], [{ chunk: 1, score: -0.2 }], 0.5)).toEqual([]);
    expect(fuse([{ chunk: 1, score: 3 }], [], 0.5)[0]?.score).toBe(1);
  });
});

describe('retrieval', () => {
  const first = async (text: string) => (await retriever.retrieve({ text }, 5)).passages[0]?.article.id;

  it('finds the article in each language, in either Chinese script', async () => {
    expect(await first('Which harbour terminal is under repair?')).toBe('ferry');
    expect(await first('青嶺文學獎')).toBe('prize-zh');
    expect(await first('青岭文学奖')).toBe('prize-zh');
    expect(await first('北浜線の再開')).toBe('rail-ja');
  });

  it('finds a misspelt name among the words of the corpus and reads it as the corpus spells it', async () => {
    const { query, passages } = await retriever.retrieve({ text: 'Quilllon' }, 5);
    expect(passages[0]?.article.id).toMatch(/^glass/);
    expect(query.terms[0]?.alternatives).toContainEqual(['quillon']);
  });

  it('prefers the outlet that is named and lets several take turns', async () => {
    const { passages } = await retriever.retrieve(
      { text: 'What did the Northmoor Gazette report on Veyra and the Brackwater Courier on the ferry?' },
      4,
    );
    expect(
      passages
        .slice(0, 2)
        .map(({ article }) => article.outlet)
        .sort(),
    ).toEqual(['Brackwater Courier', 'Northmoor Gazette']);
  });

  it('shows a report that stands in two dumps once, and the other place with it', async () => {
    const { passages } = await retriever.retrieve({ text: 'Brackwater ferry terminal repairs' }, 10);
    const ferries = passages.filter(({ article }) => article.id.startsWith('ferry'));
    expect(ferries).toHaveLength(1);
    expect(ferries[0]?.alsoIn).toHaveLength(1);
  });

  it('of two copies shows the one with a date', async () => {
    const copy = (id: string, other: string, published: string | null, body: string) =>
      inventArticle({
        id,
        dump: `${id}.txt`,
        outlet: 'A',
        title: 'Mill shut',
        language: 'en',
        published,
        body: [body],
        alsoIn: [other],
      });
    const { retriever: copies } = inventedArchive([
      copy('bare', 'dated', null, 'The Orlen mill shut its gates after the flood.'),
      copy('dated', 'bare', '2031-05-02', 'The Orlen mill shut its gates after the flood. Advert.'),
    ]);
    const { passages } = await copies.retrieve({ text: 'Orlen mill flood' }, 5);
    expect(passages.map(({ article }) => article.id)).toEqual(['dated']);
  });

  it('keeps the parts of one report', () => {
    const part = (id: string, text: string) =>
      inventArticle({ id, dump: 'a.txt', outlet: 'A', title: 'T', language: 'en', published: null, body: [text] });
    const archive = inventedArchive([
      part('one', 'The river rose by two metres on Monday.'),
      part('two', 'The river fell again by Friday morning.'),
    ]);
    return archive.retriever
      .retrieve({ text: 'river' }, 5)
      .then(({ passages }) => expect(collapseCopies(passages)).toHaveLength(2));
  });

  it('ranks a remark after the report that it is about', async () => {
    const { passages } = await retriever.retrieve({ text: 'Quillon Glass Veyra $310 million' }, 5);
    expect(passages.map(({ article }) => article.kind)[0]).toBe('report');
  });

  it('gives search results with rank, place and text', async () => {
    const { results, question, understood } = await retriever.search({ text: 'Torrel dam' }, 3);
    expect(question).toBe('Torrel dam');
    expect(understood.language).toBe('en');
    expect(results.map(({ rank }) => rank)).toEqual(results.map((_, at) => at + 1));
    expect(results[0]).toMatchObject({
      dump: 'blog.txt',
      outlet: 'Lakeside Herald',
      host: 'Valley Watch',
      kind: 'report',
      article: 'dam',
    });
  });
});
