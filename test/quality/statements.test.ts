import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../src/answer/verify/verify-statement.js';
import { firstArticles } from './statements/first-articles.js';
import { firstStatements } from './statements/first-statements.js';
import { makeWrong, type WrongKind } from './statements/make-wrong.js';
import { secondArticles } from './statements/second-articles.js';
import { secondStatements } from './statements/second-statements.js';
import { type StatementSet, statementSet } from './statements/statement-set.js';
import { thirdArticles } from './statements/third-articles.js';
import { thirdStatements, thirdWrong } from './statements/third-statements.js';

const sets: readonly (readonly [string, StatementSet])[] = [
  ['first set', statementSet(firstArticles, firstStatements)],
  ['second set', statementSet(secondArticles, secondStatements)],
  ['third set', statementSet(thirdArticles, thirdStatements, thirdWrong)],
];
const verbose = process.env.STATEMENTS === 'all';

describe.each(sets)('statements of the %s', (name, set) => {
  it('that are wrong are never shown', () => {
    const figures = new Map<WrongKind, { of: number; shown: string[] }>();
    for (const { kind, claim } of makeWrong(set)) {
      const figure = figures.get(kind) ?? { of: 0, shown: [] };
      figures.set(kind, figure);
      figure.of++;
      if (verifyStatement(claim, set.evidence, set.aids).ok) figure.shown.push(`${claim.text} ← ${claim.cites[0]?.quote}`);
    }
    const lines = [...figures].map(([kind, { of, shown }]) => `  ${kind}: ${shown.length} of ${of} shown`);
    console.log(`${name}, wrong statements:\n${lines.join('\n')}`);
    expect([...figures.values()].flatMap(({ shown }) => shown)).toEqual([]);
  });

  it('that are right are shown, nearly all paraphrased and most translated', () => {
    const share = (kind: 'paraphrased' | 'translated'): number => {
      const right = set.statements.filter((statement) => statement.kind === kind);
      const verdicts = right.map((statement) => ({
        statement,
        verdict: verifyStatement(set.claim(statement), set.evidence, set.aids),
      }));
      const shown = verdicts.filter(({ verdict }) => verdict.ok).length;
      console.log(`${name}, right statements, ${kind}: ${shown} of ${right.length} shown`);
      if (verbose)
        for (const { statement, verdict } of verdicts)
          if (!verdict.ok) console.log(`  ${statement.text}: ${verdict.reason}, ${verdict.what}`);
      return shown / right.length;
    };
    const [paraphrased, translated] = [share('paraphrased'), share('translated')];
    expect(paraphrased).toBeGreaterThanOrEqual(0.95);
    expect(translated).toBeGreaterThanOrEqual(0.8);
  });
});
