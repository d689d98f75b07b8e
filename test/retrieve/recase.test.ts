import { describe, expect, it } from 'vitest';
import { loadOutlets } from '../../src/dump/outlets.js';
import { memoryGeneration } from '../../src/evaluate/memory-generation.js';
import { mindsCapitals, recase } from '../../src/retrieve/recase.js';
import { createRetriever } from '../../src/retrieve/retrieve.js';
import { inventArticle, inventedArticles } from '../support/invented-articles.js';

const { corpus, ...rest } = memoryGeneration([
  ...inventedArticles,
  inventArticle({
    id: 'heading',
    dump: 'heading.txt',
    outlet: null,
    title: 'Glass',
    language: 'en',
    published: null,
    body: [
      'Rival Makers Of Glass Say Shares Fell',
      'The makers said that glass from Ostmark was cheaper than that of Quillon Glass.',
    ],
  }),
]);
const passages = corpus.articles().flatMap(({ id }) => corpus.chunksOf(id).map((chunk) => ({ chunk })));
const never = () => false;

describe('a question without capitals', () => {
  it('takes those of the names that its passages hold', () => {
    expect(recase('how many people does veyra employ in ostmark', passages, never)).toBe(
      'how many people does Veyra employ in Ostmark',
    );
  });

  it('takes none for words that only headings capitalise, nor for common ones', () => {
    expect(recase('why did the shares of rival makers fall', passages, never)).toBe('why did the shares of rival makers fall');
    expect(recase('who is odile tamsin', passages, (word) => word === 'odile')).toBe('who is odile Tamsin');
  });

  it('is told from one that minds them', () => {
    expect(['What is Veyra?', 'Who are we?', 'what is Veyra', 'who is it', 'WHO IS IT', '誰'].map(mindsCapitals)).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
    ]);
    expect(recase('Why did rivals of Quillon and veyra agree', passages, never)).toContain('veyra');
  });

  it('is about the same names as the one with them', async () => {
    const retriever = createRetriever({ generation: { corpus, ...rest }, outlets: loadOutlets({ files: [] }) });
    const named = async (text: string) => (await retriever.retrieve({ text }, 5)).query.entities.map((entity) => entity.text);
    expect(await named('who is odile tamsin')).toEqual(await named('Who is Odile Tamsin?'));
    expect(await named('WHAT DID QUILLON PAY FOR VEYRA')).toEqual(['Quillon', 'Veyra']);
  });
});
