import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle } from '../support/invented-articles.js';

const about = (id: number, body: string) =>
  inventArticle({
    id: `a${id}`,
    dump: `a${id}.txt`,
    outlet: 'Pinewood Wire',
    title: `Notes of day ${id}`,
    language: 'en',
    published: '2021-02-03',
    body: [body],
  });

describe('the articles about a topic', () => {
  it('are told to be all while all places that name it are read', () => {
    const { retriever } = inventedArchive([
      about(1, 'The Torrel dam has a crack. Engineers watch the Torrel dam.'),
      about(2, 'Nothing happened.'),
    ]);
    expect(retriever.articlesAbout('the Torrel dam')).toMatchObject({ articles: [{ id: 'a1' }], complete: true });
  });

  it('are told to be perhaps not all where it stands in more places than are read', async () => {
    const many = Array.from({ length: 1_600 }, (_, at) =>
      about(at, 'The Torrel dam has a crack. Engineers watch the Torrel dam.'),
    );
    const { retriever, answerer } = inventedArchive(many);
    expect(retriever.articlesAbout('the Torrel dam')?.complete).toBe(false);
    const { notices } = await answerer.answer({ text: 'How many reports are there about the Torrel dam?' });
    expect(notices.join(' ')).toContain('there may be more articles about it');
  });
});
