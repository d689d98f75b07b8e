import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { runByline, temporaryFolder } from './run-byline.js';
import { answerShape, expectShape, usageShape } from './shapes.js';

const data = temporaryFolder();
const folders = ['--corpus', join(packageRoot(), 'corpus/sample'), '--data', data.path];
const state = join(data.path, 'state.db');
const questionsOnRecord = async (): Promise<number> => {
  const { status, stdout } = await runByline(['usage', '--json', ...folders]);
  expect(status).toBe(0);
  return expectShape(usageShape, JSON.parse(stdout)).total.questions;
};

beforeAll(async () => {
  expect((await runByline(['index', ...folders])).status).toBe(0);
});
afterAll(data.remove);

describe('byline usage --json', () => {
  it('makes nothing where nothing is on record', async () => {
    expect(await questionsOnRecord()).toBe(0);
    expect(existsSync(state)).toBe(false);
  });

  it('tells of what was asked, in the documented shape', async () => {
    const asked = await runByline(['ask', '--json', ...folders, 'Who founded DeepSeek?']);
    expectShape(answerShape, JSON.parse(asked.stdout));
    const { stdout } = await runByline(['usage', '--json', '--days', '2', ...folders]);
    const { days, total } = expectShape(usageShape, JSON.parse(stdout));
    expect(days).toHaveLength(1);
    expect(total).toMatchObject({ questions: 1, answered: 1, refused: 0, failed: 0, modelAnswers: 0, inputTokens: 0 });
    expect(total.medianMs).toBeGreaterThan(0);
  });
});

describe('byline ask', () => {
  it('answers while another process holds the records', async () => {
    const before = await questionsOnRecord();
    const other = new Database(state);
    other.exec('BEGIN IMMEDIATE');
    const { status, stdout, stderr } = await runByline(['ask', '--json', '--no-index', ...folders, 'Who founded DeepSeek?']);
    other.exec('ROLLBACK');
    other.close();
    expect([status, JSON.parse(stdout).status, stderr]).toEqual([0, 'answered', '']);
    expect(await questionsOnRecord()).toBe(before);
  });

  it('answers though the records are damaged', async () => {
    const damaged = temporaryFolder();
    const there = ['--corpus', join(packageRoot(), 'corpus/sample'), '--data', damaged.path];
    expect((await runByline(['index', ...there])).status).toBe(0);
    writeFileSync(join(damaged.path, 'state.db'), 'not a database, but long enough to look like one'.repeat(100));
    const { status, stdout, stderr } = await runByline(['ask', '--json', ...there, 'Who founded DeepSeek?']);
    expect([status, JSON.parse(stdout).status, stderr]).toEqual([0, 'answered', '']);
    expect((await runByline(['usage', ...there])).status).toBe(1);
    damaged.remove();
  });
});
