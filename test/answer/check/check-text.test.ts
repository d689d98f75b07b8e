import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/answer/check/check-text.js';
import { statementsOf } from '../../../src/answer/check/statements-of.js';
import { archiveAids } from '../../../src/answer/verify/archive-aids.js';
import { loadOutlets } from '../../../src/dump/outlets.js';
import { ModelFault } from '../../../src/model/language-model.js';
import { inventedArchive } from '../../support/invented-archive.js';
import { type ScriptedReply, scriptedModel } from '../generate/scripted-model.js';

const { retriever } = inventedArchive();
const aids = archiveAids(loadOutlets({ files: [] }), retriever);
const check = (text: string, reply: ScriptedReply | null = null, withoutModel: string | null = null) =>
  checkText({ text }, { withoutModel }, { retriever, aids, model: reply && scriptedModel(reply) });

describe('a text that is checked', () => {
  it.each([
    ['The work on the terminal will cost 48 million crowns.', 'supported'],
    ['The repairs will cost 84 million crowns and last nine months.', 'contradicted'],
    ['Quillon Glass has agreed to acquire its rival Veyra for $310 million.', 'supported'],
    ['Quillon Glass has agreed to acquire its rival Veyra for $410 million.', 'contradicted'],
    ['Engineers have found a crack 14 metres long in the Torrel dam.', 'supported'],
    ['Engineers have found a crack 41 metres long in the Torrel dam.', 'contradicted'],
    ['Engineers have not found a crack 14 metres long in the Torrel dam.', 'contradicted'],
    ['Engineers didn’t find a crack 14 metres long in the Torrel dam.', 'contradicted'],
    ['Quillon Glass did not agree to acquire its rival Veyra for $310 million.', 'contradicted'],
    ['The mayor of Brackwater did not find a crack in the terminal.', 'not-found'],
    ['The mayor of Brackwater likes oysters and old maps.', 'not-found'],
    ['托雷爾大壩發現一條14米長的裂縫。', 'supported'],
    ['托雷爾大壩發現一條41米長的裂縫。', 'contradicted'],
  ])('has “%s” %s', async (text, verdict) => {
    const { statements, citations, generator } = await check(text);
    expect(statements).toMatchObject([{ text, verdict }]);
    expect(generator).toBe('code');
    expect(statements[0]?.citations.length === 0).toBe(verdict === 'not-found');
    expect(statements[0]?.differs === null).toBe(verdict !== 'contradicted');
    const words = retriever.articles
      .flatMap(({ id }) => retriever.passagesOf(id))
      .map(({ chunk }) => chunk.text.replace(/\s+/gu, ' '));
    for (const { quote } of citations) expect(words.some((one) => one.includes(quote))).toBe(true);
  });

  it('is taken apart, questions and headings left out, each statement with its own verdict', async () => {
    const { statements } = await check(
      'News of today\nThe work will cost 48 million crowns. Is that much? The terminal covers 9,900 square metres and serves about 21,000 passengers a day.',
    );
    expect(statements.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['supported', 'contradicted']));
    expect(statements.map(({ text }) => text).join(' ')).not.toContain('?');
  });

  it('says how much of a long text was not checked', () => {
    const many = Array.from({ length: 30 }, (_, at) => `This is sentence number ${at} of it.`).join(' ');
    expect(statementsOf(many)).toMatchObject({ left: 10 });
    expect(statementsOf('')).toEqual({ statements: [], left: 0 });
  });

  const veyra = 'Quillon Glass to acquire Veyra';
  const reworded = 'Morrant is the person behind Veyra, dating back to 1989.';

  it('is looked through by a model for other words, and only what proves itself counts', async () => {
    const [without] = (await check(reworded)).statements;
    if (without?.verdict === 'supported') return;
    const real = retriever.articles.find(({ title }) => title?.includes('Veyra'));
    const quote = 'was founded in 1989 by Ilse Morrant';
    const proposes = (words: string): ScriptedReply => ({
      lines: (keys) => [{ n: 1, cites: [{ key: keys.get(real?.title ?? veyra), quote: words }] }],
    });
    expect((await check(reworded, proposes('was founded in 1998 by Ilse Morrant'))).statements[0]?.verdict).toBe('not-found');
    expect((await check('The mayor likes oysters and old maps.', proposes(quote))).statements[0]?.verdict).toBe('not-found');
  });

  it('asks no model about what nothing was found for', async () => {
    const unscripted = { lines: () => [], fault: new ModelFault('silent', 'nothing') };
    expect((await check('Zorblax quuxed the frobnitz entirely.', unscripted)).notices).toEqual([]);
  });

  it('is checked by words alone where the model fails or may not be asked', async () => {
    const failing: ScriptedReply = { lines: () => [], fault: new ModelFault('silent', 'nothing') };
    expect(await check(`${reworded} And something else that stands nowhere.`, failing)).toMatchObject({ generator: 'code' });
    expect((await check('The mayor of Brackwater likes oysters and old maps.', failing)).notices).toEqual([
      'Checked by words alone: the language model gave nothing.',
    ]);
    const unasked: ScriptedReply = { lines: () => [] };
    expect((await check('The mayor likes oysters and old maps.', unasked, 'Spent.')).notices).toEqual(['Spent.']);
  });
});
