import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../src/answer/candidate.js';
import { isOfficeElsewhere } from '../../src/answer/other-subject.js';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle } from '../support/invented-articles.js';

const report = (id: string, language: string, title: string, body: string[]) =>
  inventArticle({ id, dump: `${language}.txt`, outlet: 'Lakeside Herald', title, language, published: '2031-05-02', body });

const { answerer } = inventedArchive([
  report('deal', 'en', 'Regulator halts the Tavro takeover of Ilmen', [
    'The regulator halted the takeover of Ilmen by Tavro on Monday.',
    'Jorun Vale, chief executive of Lakemark Partners, said the ruling on Ilmen would scare off founders.',
    'Tavro did not comment.',
  ]),
  report('founder', 'zh-Hant', '誰是青穗科技的創辦人？', [
    '許多創業者只有一次決定性的舉動。 青穗科技創辦人卓慕遠正在經歷第二次',
    '同事都說這位工程師很自省，他曾與人共同創立一隻對沖基金。',
  ]),
]);

describe('a question for the holder of an office', () => {
  it('is not answered with who holds it elsewhere', async () => {
    const answer = await answerer.answer({ text: 'Who is the CEO of Tavro?' });
    expect(answer.text ?? '').not.toContain('Jorun Vale');
    const held = await answerer.answer({ text: 'Who is the chief executive of Lakemark Partners?' });
    expect(held.citations.map(({ quote }) => quote).join(' ')).toContain('Jorun Vale');
  });

  it.each([
    ['Ms Vale, head of Lakemark, spoke.', 'Who is the head of Tavro?', true],
    ['Lakemark’s chief executive spoke.', 'Who is the chief executive of Tavro?', true],
    ['Tavro’s chief executive, Ms Vale, met the head of Lakemark.', 'Who is the chief executive of Tavro?', false],
    ['Jorun Vale, Chief Executive of Lakemark, spoke.', 'Who is the chief executive of Tavro?', true],
    ['The mayor of Ostby spoke.', 'Who spoke in Ostby?', false],
    ['Bà Vale, giám đốc của Lakemark, nói.', 'Giám đốc của Tavro là ai?', true],
  ])('knows whose office it is: %s %s', (sentence, question, elsewhere) => {
    expect(isOfficeElsewhere(sentence, question)).toBe(elsewhere);
  });

  it('is answered from the end of a paragraph whose full stop was lost', async () => {
    const answer = await answerer.answer({ text: '誰是青穗科技的創辦人？' });
    expect(answer.citations[0]?.quote).toContain('卓慕遠');
  });
});

describe('a line without a full stop', () => {
  it('is a heading unless it ends a paragraph', () => {
    expect(standsAlone('青穗科技創辦人卓慕遠的第二次')).toBe(false);
    expect(standsAlone('青穗科技創辦人卓慕遠的第二次', true)).toBe(true);
  });
});
