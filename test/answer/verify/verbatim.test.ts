import { describe, expect, it } from 'vitest';
import { archiveAids } from '../../../src/answer/verify/archive-aids.js';
import { verifyStatement } from '../../../src/answer/verify/verify-statement.js';
import { loadOutlets } from '../../../src/dump/outlets.js';
import type { Passage } from '../../../src/retrieve/passage.js';
import { inventedArchive } from '../../support/invented-archive.js';
import { inventArticle } from '../../support/invented-articles.js';

const sentence = 'The maker denied on Monday that its TORREL-4 engine purportedly burns 64GB of coal a day.';
const { retriever } = inventedArchive([
  inventArticle({
    id: 'a',
    dump: 'a.txt',
    outlet: 'Pinewood Wire',
    title: 'Engine',
    language: 'en',
    published: '2021-02-03',
    body: [sentence],
  }),
]);
const aids = archiveAids(loadOutlets({ files: [] }), retriever);
const verdictOn = (text: string, quote = sentence) =>
  verifyStatement({ text, cites: [{ key: 'k', quote }] }, new Map([['k', retriever.passagesOf('a')[0] as Passage]]), aids);

describe('a statement in the words of the dump', () => {
  it('is shown when it is the whole sentence, whatever is hard to read in it', () => {
    expect(verdictOn(sentence)).toMatchObject({ ok: true });
    expect(verdictOn(sentence.replaceAll(' ', '  '))).toMatchObject({ ok: true });
  });

  it('is not shown when it leaves out who denies it', () => {
    const part = 'its TORREL-4 engine purportedly burns 64GB of coal a day.';
    expect(verdictOn(`Its TORREL-4 engine burns 64GB of coal a day.`, part)).toMatchObject({ ok: false });
  });

  it('may name what has a number in its name', () => {
    expect(verdictOn('The maker denied that its TORREL-4 engine purportedly burns 64GB of coal.')).toMatchObject({ ok: true });
  });
});
