import { describe, expect, it } from 'vitest';
import { budgetWords, type SpentBudget } from '../../src/discord/budget-words.js';
import { type BudgetFigures, createBudgets, defaultBudgets } from '../../src/discord/budgets.js';
import type { Spent } from '../../src/store/usage-rows.js';

const unlimited: BudgetFigures = { questionsADay: null, tokensADayPerson: null, tokensADayServer: null, tokensADay: null };
const nothing: Spent = { questionsOfPerson: 0, tokensOfPerson: 0, tokensOfServer: 0, tokens: 0 };
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const spentFor = (figures: BudgetFigures, spent: Partial<Spent>, server: string | null = 's'): SpentBudget | null =>
  createBudgets({ figures, usage: { spentSince: () => ({ ...nothing, ...spent }) }, now: () => 0, log }).spentFor('p', server);

describe('the budgets of the language model', () => {
  it.each([
    ['questions', { questionsADay: 50 }, { questionsOfPerson: 49 }, { questionsOfPerson: 50 }],
    ['person', { tokensADayPerson: 200 }, { tokensOfPerson: 199 }, { tokensOfPerson: 200 }],
    ['server', { tokensADayServer: 200 }, { tokensOfServer: 199 }, { tokensOfServer: 201 }],
    ['everybody', { tokensADay: 200 }, { tokens: 199 }, { tokens: 200 }],
  ] as const)('are spent when their figure is reached, and not before: %s', (name, figures, before, after) => {
    expect(spentFor({ ...unlimited, ...figures }, before)).toBeNull();
    expect(spentFor({ ...unlimited, ...figures }, after)).toBe(name);
    expect(spentFor(unlimited, after)).toBeNull();
  });

  it('of a server do not concern a direct message', () => {
    expect(spentFor({ ...unlimited, tokensADayServer: 1 }, { tokensOfServer: 5 }, null)).toBeNull();
  });

  it('begin anew at midnight UTC', () => {
    const asked: string[] = [];
    const spentSince = (at: string): Spent => {
      asked.push(at);
      return nothing;
    };
    const now = () => Date.parse('2026-04-27T23:59:59.999Z');
    expect(createBudgets({ figures: defaultBudgets, usage: { spentSince }, now, log }).spentFor('p', 's')).toBeNull();
    expect(asked).toEqual(['2026-04-27T00:00:00.000Z']);
  });

  it('that cannot be read cost the model and not the answer', () => {
    const spentSince = (): Spent => {
      throw new Error('locked');
    };
    expect(createBudgets({ figures: defaultBudgets, usage: { spentSince }, now: () => 0, log }).spentFor('p', 's')).toBe(
      'unknown',
    );
    expect(createBudgets({ figures: unlimited, usage: { spentSince }, now: () => 0, log }).spentFor('p', 's')).toBeNull();
  });

  it.each(['questions', 'person', 'server', 'everybody', 'unknown'] as const)('are told of in five languages: %s', (spent) => {
    const words = ['en', 'zh-Hant', 'zh-Hans', 'ja', 'vi'].map((language) => budgetWords(spent, language));
    expect(new Set(words).size).toBe(5);
    expect(budgetWords(spent, 'fr')).toBe(words[0]);
    expect(budgetWords(spent, null)).toBe(words[0]);
  });
});
