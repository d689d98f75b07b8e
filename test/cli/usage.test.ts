import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/errors.js';
import { summariseUsage } from '../../src/store/summarise-usage.js';
import type { UsageEntry, UsageRow } from '../../src/store/usage-rows.js';
import { notFound, runScripted, someAnswer } from './scripted-cli.js';

const row = (changes: Partial<UsageRow> = {}): UsageRow => ({
  at: '2026-04-27T10:00:00.000Z',
  person: '11',
  server: null,
  outcome: 'answered',
  generator: 'extractive',
  requests: 0,
  inputTokens: 0,
  outputTokens: 0,
  removed: 0,
  latencyMs: 100,
  ...changes,
});

/** Rows as they stand in a database, and what is added to them. */
function records(rows: readonly UsageRow[] = []) {
  const recorded: UsageEntry[] = [];
  const asked: string[] = [];
  let isOpen = true;
  const usage = {
    record: (entry: UsageEntry) => void recorded.push(entry),
    since: (at: string) => {
      asked.push(at);
      return rows;
    },
    forget: () => 0,
    of: () => [],
    spentSince: () => ({ questionsOfPerson: 0, tokensOfPerson: 0, tokensOfServer: 0, tokens: 0 }),
  };
  const close = (): void => {
    isOpen = false;
  };
  const opened = { usage, close };
  return { recorded, asked, isOpen: () => isOpen, services: { openUsage: async () => opened } };
}

describe('a summary of usage', () => {
  it('counts by day in UTC and in all', () => {
    const model = { generator: 'a-model', requests: 1, inputTokens: 900, outputTokens: 100 };
    const { days, total } = summariseUsage([
      row({ at: '2026-04-28T00:00:00.000Z', outcome: 'failed', generator: null, latencyMs: 60_000 }),
      row({ ...model, latencyMs: 3_000, removed: 2 }),
      row({ outcome: 'not-found', latencyMs: 20 }),
      row({ ...model, outcome: 'not-found' }),
    ]);
    expect(days.map(({ day, questions }) => [day, questions])).toEqual([
      ['2026-04-27', 3],
      ['2026-04-28', 1],
    ]);
    expect(days[1]).toMatchObject({ failed: 1, medianMs: null, p95Ms: null });
    expect(total).toEqual({
      ...{ questions: 4, answered: 1, refused: 2, failed: 1, modelAnswers: 1 },
      ...{ inputTokens: 1_800, outputTokens: 200, removedStatements: 2, medianMs: 100, p95Ms: 3_000 },
    });
  });

  it('takes the waits that half and nearly all did not exceed', () => {
    const rows = Array.from({ length: 100 }, (_, place) => row({ latencyMs: 100 - place }));
    expect(summariseUsage(rows).total).toMatchObject({ medianMs: 50, p95Ms: 95 });
  });
});

describe('usage', () => {
  it('shows one day a row and all of them in the last', async () => {
    const { services, isOpen } = records([row(), row({ at: '2026-04-28T09:00:00.000Z', latencyMs: 2_500 })]);
    const { status, stdout } = await runScripted(['usage'], { services });
    expect(status).toBe(0);
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toMatchObject([
      expect.arrayContaining(['DAY (UTC)', 'QUESTIONS', 'BY MODEL', 'P95']),
      ['2026-04-27', '1', '1', '0', '0', '0', '0', '0', '0', '100 ms', '100 ms'],
      ['2026-04-28', '1', '1', '0', '0', '0', '0', '0', '0', '2.5 s', '2.5 s'],
      ['all', '2', '2', '0', '0', '0', '0', '0', '0', '100 ms', '2.5 s'],
      [''],
    ]);
    expect(isOpen()).toBe(false);
  });

  it('looks as many days back as it is told, today among them', async () => {
    const { services, asked } = records();
    await runScripted(['usage', '--days', '1'], { services });
    expect(asked).toEqual([new Date().toISOString().slice(0, 10)]);
    expect((await runScripted(['usage', '--days', '0'], { services })).status).toBe(2);
    expect((await runScripted(['usage', '--days', '401'], { services })).status).toBe(2);
  });

  it('says that nothing was asked where nothing is on record', async () => {
    const { stdout } = await runScripted(['usage'], { services: { openUsage: async () => null } });
    expect(stdout).toBe('Nothing was asked in that time.\n');
    const json = await runScripted(['usage', '--json'], { services: { openUsage: async () => null } });
    expect(JSON.parse(json.stdout)).toMatchObject({ days: [], total: { questions: 0, medianMs: null } });
  });
});

describe('what is asked in a terminal', () => {
  it('is on record, one row a question, whatever came of it', async () => {
    const { services, recorded, isOpen } = records();
    const { status } = await runScripted(['ask', '--batch', '--no-index'], {
      input: 'first\nsecond\nthird',
      services,
      archive: {
        ask: async ({ text }) => {
          if (text === 'third') throw new Fault('engine', 'No.', { remedy: 'Try again.' });
          const usage = { requests: 2, inputTokens: 7, outputTokens: 3 };
          return text === 'first' ? { ...someAnswer, generator: 'a-model', usage, removed: 1 } : notFound;
        },
      },
    });
    expect(status).toBe(0);
    const terminal = { person: 'terminal', server: null };
    expect(recorded).toMatchObject([
      { ...terminal, outcome: 'answered', generator: 'a-model', requests: 2, inputTokens: 7, outputTokens: 3, removed: 1 },
      { ...terminal, outcome: 'not-found', generator: 'extractive', requests: 0 },
      { ...terminal, outcome: 'failed', generator: null, requests: 0 },
    ]);
    expect(isOpen()).toBe(false);
  });

  it('is answered though it cannot be recorded', async () => {
    const openUsage = () => Promise.reject(new Fault('storage', 'state.db is locked.', { remedy: 'Wait.' }));
    const { status, stdout, stderr } = await runScripted(['ask', '--no-index', 'What?'], {
      services: { openUsage },
      archive: { ask: async () => someAnswer },
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('The lab cost 12 million crowns.');
  });
});
