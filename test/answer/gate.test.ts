import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import { CONFIDENT, confidenceIn, type GateModel, ruledOut } from '../../src/answer/gate/model.js';
import { gateModel } from '../../src/answer/gate/weights.js';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle } from '../support/invented-articles.js';

const sure: GateModel = Object.fromEntries(Object.keys(gateModel).map((manner) => [manner, { bias: 9, weights: {} }])) as never;
const unsure: GateModel = Object.fromEntries(
  Object.keys(gateModel).map((manner) => [manner, { bias: -9, weights: {} }]),
) as never;

describe('the gate', () => {
  it('weighs what speaks for an answer, and rules cap what it makes of it without changing the order', () => {
    expect(confidenceIn({ bias: 0, weights: {} }, {} as never)).toBe(0.5);
    expect(confidenceIn({ bias: -1, weights: { window: 2 } }, { window: 1 } as never)).toBeCloseTo(1 / (1 + Math.exp(-1)));
    const capped = [0.2, 0.5, 0.7, 0.99].map(ruledOut);
    expect(capped.every((confidence) => confidence < CONFIDENT)).toBe(true);
    expect([...capped].sort((one, other) => one - other)).toEqual(capped);
  });

  it('has a weight or none for every feature, and a bias, for each manner of question', () => {
    for (const { bias, weights } of Object.values(gateModel)) {
      expect(Number.isFinite(bias)).toBe(true);
      expect(Object.values(weights).every(Number.isFinite)).toBe(true);
    }
  });

  it('answers as its model says, but for what rules decide', async () => {
    const { retriever } = inventedArchive();
    const ask = async (model: GateModel, text: string) =>
      (await createAnswerer({ retriever, gate: model }).answer({ text })).status;
    expect(await ask(sure, 'Which company is buying Veyra?')).toBe('answered');
    expect(await ask(unsure, 'Which company is buying Veyra?')).toBe('not-found');
    expect(await ask(sure, 'How old is Ilse Morrant?')).toBe('not-found');
    expect(await ask(sure, '??')).toBe('not-found');
  });
});

describe('a refusal', () => {
  const { answerer } = inventedArchive();
  const text = async (question: string) => (await answerer.answer({ text: question })).text;

  it('says what was looked for, in the language of the question', async () => {
    expect(await text('How old is Ilse Morrant?')).toContain('I looked for a number beside “Ilse”, “Morrant”.');
    expect(await text('托雷爾大壩的發言人是誰？')).toMatch(/查找的是人名|沒有任何文章提到/u);
  });

  it('names the words that stand nowhere in the archive', async () => {
    expect(await text('Who discovered penicillin?')).toContain('Nothing here says “discovered” or “penicillin”.');
  });

  it('names the outlet that has nothing on it, and the one that has', async () => {
    const told = await text('What did the Lakeside Herald report about the purchase of Veyra by Quillon Glass?');
    expect(told).toContain('no report from Lakeside Herald');
    expect(told).toContain('Northmoor Gazette has one: “');
  });

  it('names an outlet that is not in the archive at all', async () => {
    const told = await text('According to Reuters, which company is buying Veyra?');
    expect(told).toContain('This archive has nothing from Reuters. It has: ');
    expect(told).toContain('Northmoor Gazette has one: “');
  });
});

it('an answer says when none of its sources is of the period that was asked for', async () => {
  const { answerer } = inventedArchive([
    inventArticle({
      id: 'mill',
      dump: 'mill.txt',
      outlet: 'Gazette',
      title: 'Orlen mill shuts',
      language: 'en',
      published: '2025-05-02',
      body: ['The Orlen mill shut its gates after the flood, the council said.'],
    }),
  ]);
  const answer = await answerer.answer({ text: 'Why did the Orlen mill shut its gates in April 2026?' });
  expect(answer.understood).toMatchObject({ from: '2026-04-01', to: '2026-04-30' });
  if (answer.status === 'answered') expect(answer.notices.join(' ')).toContain('published between 2026-04-01 and 2026-04-30');
  const then = await answerer.answer({ text: 'Why did the Orlen mill shut its gates in May 2025?' });
  expect(then.status).toBe('answered');
  expect(then.notices).toEqual([]);
});
