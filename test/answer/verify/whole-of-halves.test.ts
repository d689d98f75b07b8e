import { describe, expect, it } from 'vitest';
import { archiveAids } from '../../../src/answer/verify/archive-aids.js';
import { verifyStatement } from '../../../src/answer/verify/verify-statement.js';
import { loadOutlets } from '../../../src/dump/outlets.js';
import type { Passage } from '../../../src/retrieve/passage.js';
import { inventedArchive } from '../../support/invented-archive.js';
import { inventArticle } from '../../support/invented-articles.js';

const article = (id: string, title: string, language: string, sentence: string, translationOf?: string) =>
  inventArticle({
    id,
    dump: `${id}.txt`,
    outlet: 'Pinewood Wire',
    title,
    language,
    published: '2021-02-03',
    body: [sentence],
    ...(translationOf && { translationOf }),
  });
const { retriever } = inventedArchive([
  article('firm', 'Torrel grows', 'en', 'Ilse Morrant founded the firm Torrel in 2013.'),
  article('lab', 'Lights out', 'en', 'The laboratory had opened in May 2019 on a whole floor.'),
  article('ferry', 'Ferry to be repaired', 'en', 'Repairs of the Lowmere ferry terminal will cost 48 million crowns.'),
  article('ferry-zh', '渡輪碼頭將維修', 'zh-Hant', '洛米爾渡輪碼頭的維修將耗資4億8000萬克朗。', 'ferry'),
]);
const aids = archiveAids(loadOutlets({ files: [] }), retriever);
const passageOf = (id: string) => retriever.passagesOf(id)[0] as Passage;
const verdictOn = (text: string, ...cites: readonly (readonly [id: string, quote: string])[]) =>
  verifyStatement(
    { text, cites: cites.map(([key, quote]) => ({ key, quote })) },
    new Map(['firm', 'lab', 'ferry', 'ferry-zh'].map((id) => [id, passageOf(id)])),
    aids,
  );

describe('a whole made of two true halves', () => {
  const firm = ['firm', 'Ilse Morrant founded the firm Torrel in 2013.'] as const;
  it('is not shown where only names and the year are the same', () => {
    expect(verdictOn('Ilse Morrant sold Torrel in 2013.', firm)).toMatchObject({ ok: false, reason: 'unsupported' });
  });

  it('is not shown: a year of another thing is not brought along with a second quote', () => {
    const lab = ['lab', 'The laboratory had opened in May 2019 on a whole floor.'] as const;
    expect(verdictOn('Ilse Morrant founded Torrel in 2019.', firm, lab)).toMatchObject({ ok: false, reason: 'unsupported' });
    expect(verdictOn('Ilse Morrant founded Torrel in 2013.', firm)).toMatchObject({ ok: true });
  });
});

describe('a figure that a translation got wrong', () => {
  const wrong = ['ferry-zh', '洛米爾渡輪碼頭的維修將耗資4億8000萬克朗。'] as const;
  it('is not shown: the report that was translated has the last word', () => {
    expect(verdictOn('洛米爾渡輪碼頭的維修將耗資4億8000萬克朗。', wrong)).toMatchObject({ ok: false, reason: 'number' });
  });
});
