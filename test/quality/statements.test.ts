import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../src/answer/verify/verify-statement.js';
import { eighteenthSet } from './statements/eighteenth/eighteenth-set.js';
import { eighthSet } from './statements/eighth/eighth-set.js';
import { eleventhSet } from './statements/eleventh/eleventh-set.js';
import { fifteenthSet } from './statements/fifteenth/fifteenth-set.js';
import { firstArticles } from './statements/first-articles.js';
import { firstStatements } from './statements/first-statements.js';
import { fourteenthSet } from './statements/fourteenth/fourteenth-set.js';
import { fourthArticles } from './statements/fourth-articles.js';
import { fourthStatements, fourthWrong } from './statements/fourth-statements.js';
import { hanArticles } from './statements/han-articles.js';
import { hanStatements, hanWrong } from './statements/han-statements.js';
import { makeWrong, type WrongKind } from './statements/make-wrong.js';
import { nineteenthSet } from './statements/nineteenth/nineteenth-set.js';
import { ninthSet } from './statements/ninth/ninth-set.js';
import { secondArticles } from './statements/second-articles.js';
import { secondStatements } from './statements/second-statements.js';
import { seventeenthSet } from './statements/seventeenth/seventeenth-set.js';
import { seventhSet } from './statements/seventh/seventh-set.js';
import { sixteenthSet } from './statements/sixteenth/sixteenth-set.js';
import { sixthSet } from './statements/sixth/sixth-set.js';
import { type StatementSet, statementSet } from './statements/statement-set.js';
import { tenthSet } from './statements/tenth/tenth-set.js';
import { thirdArticles } from './statements/third-articles.js';
import { thirdStatements, thirdWrong } from './statements/third-statements.js';
import { thirteenthSet } from './statements/thirteenth/thirteenth-set.js';
import { phrasedSet, twelfthSet } from './statements/twelfth/twelfth-set.js';
import { twentiethSet } from './statements/twentieth/twentieth-set.js';
import { twentyfirstSet } from './statements/twentyfirst/twentyfirst-set.js';
import { firstWrong, secondWrong } from './statements/written-wrong.js';

/** What must hold: how many of the wrong ones may be shown, and the least shares of the right ones. */
interface Bounds {
  readonly wrong: number;
  readonly paraphrased: number;
  readonly translated: number;
}

/** The written wrong ones that are still shown: mostly nouns of one clause exchanged. */
const first: Bounds = { wrong: 4, paraphrased: 0.95, translated: 0.8 };
const second: Bounds = { wrong: 1, paraphrased: 0.95, translated: 0.8 };
/** Nothing was set on the third set when it was written; the checks of roles and opposites have seen it since. */
const third: Bounds = { wrong: 5, paraphrased: 0.88, translated: 0.87 };
/** Nothing was set on the fourth set: it tells what to expect elsewhere (docs/quality.md), and its bounds only keep that from getting worse. */
const unseen: Bounds = { wrong: 18, paraphrased: 0.75, translated: 0.75 };

/** Names in Han characters, exchanged and invented; written when their reading was done. */
const unseenNames: Bounds = { wrong: 6, paraphrased: 0.7, translated: 0.62 };

/** Written by somebody who had not read the checks, when those of the others were done; much was set on it since. */
const written: Bounds = { wrong: 45, paraphrased: 0.87, translated: 0.92 };

/** As the sixth, and read by somebody else; at first sight 33 wrong ones of 2,806 were shown, .69 and .63 of the right ones. */
const later: Bounds = { wrong: 18, paraphrased: 0.9, translated: 0.91 };

/** Freer in its wording; at first sight .53 and .58 of the right ones were shown. Something was set on it since. */
const freer: Bounds = { wrong: 45, paraphrased: 0.82, translated: 0.85 };

/** As it: at first sight .55 and .59. */
const measured: Bounds = { wrong: 66, paraphrased: 0.8, translated: 0.76 };

/** Written by three who knew what is required of right statements, and had not read the checks. At first sight .75 and .44, .78 and .43 were shown. */
const plain: Bounds = { wrong: 24, paraphrased: 0.97, translated: 0.92 };
const trade: Bounds = { wrong: 36, paraphrased: 0.97, translated: 0.94 };
/** As they: at first sight .73 and .46, .81 and .60, the more had been seen before. */
const mixed: Bounds = { wrong: 29, paraphrased: 0.94, translated: 0.91 };
const busy: Bounds = { wrong: 20, paraphrased: 0.95, translated: 0.9 };
/** At first sight .91 and .72, of short and plain reports. */
const held: Bounds = { wrong: 44, paraphrased: 0.97, translated: 0.88 };

/** The long sentences of newspapers. At first sight .78 and .49, .66 and .63 were shown. */
const varied: Bounds = { wrong: 56, paraphrased: 0.92, translated: 0.75 };
const dense: Bounds = { wrong: 47, paraphrased: 0.95, translated: 0.85 };

/** As they; at first sight .62 and .38. */
const digest: Bounds = { wrong: 36, paraphrased: 0.83, translated: 0.72 };

/** As they; at first sight .80 and .71, .81 and .67. */
const reported: Bounds = { wrong: 49, paraphrased: 0.82, translated: 0.73 };
const recent: Bounds = { wrong: 41, paraphrased: 0.89, translated: 0.88 };
/** As they; at first sight .87 and .67. */
const last: Bounds = { wrong: 62, paraphrased: 0.87, translated: 0.7 };

/** As they; at first sight .85 and .78. */
const newest: Bounds = { wrong: 38, paraphrased: 0.85, translated: 0.78 };

/** What people get to see: the prompt asks for the source's wording. */
const phrased: Bounds = { wrong: 2, paraphrased: 0.87, translated: 0.65 };

const sets: readonly (readonly [string, StatementSet, Bounds])[] = [
  ['first set', statementSet(firstArticles, firstStatements, firstWrong), first],
  ['second set', statementSet(secondArticles, secondStatements, secondWrong), second],
  ['third set', statementSet(thirdArticles, thirdStatements, thirdWrong), third],
  ['fourth set', statementSet(fourthArticles, fourthStatements, fourthWrong), unseen],
  ['set of names in Han characters', statementSet(hanArticles, hanStatements, hanWrong), unseenNames],
  ['sixth set', sixthSet, written],
  ['seventh set', seventhSet, later],
  ['eighth set', eighthSet, freer],
  ['ninth set', ninthSet, measured],
  ['tenth set', tenthSet, plain],
  ['eleventh set', eleventhSet, trade],
  ['twelfth set', twelfthSet, mixed],
  ['thirteenth set', thirteenthSet, busy],
  ['fourteenth set', fourteenthSet, held],
  ['fifteenth set', fifteenthSet, varied],
  ['sixteenth set', sixteenthSet, dense],
  ['seventeenth set', seventeenthSet, digest],
  ['eighteenth set', eighteenthSet, reported],
  ['nineteenth set', nineteenthSet, recent],
  ['twentieth set', twentiethSet, last],
  ['twenty-first set', twentyfirstSet, newest],
  ['statements that a model wrote', phrasedSet, phrased],
];
const verbose = process.env.STATEMENTS === 'all';
/** A set has some thousand statements, and a busy machine needs twenty milliseconds and more for one. */
const patience = 120_000;

describe.each(sets)('statements of the %s', (name, set, bounds) => {
  it(
    'that are wrong are seldom shown, and those that a rule makes of right ones never in the first two',
    () => {
      const figures = new Map<WrongKind, { of: number; shown: string[] }>();
      for (const { kind, claim } of makeWrong(set)) {
        const figure = figures.get(kind) ?? { of: 0, shown: [] };
        figures.set(kind, figure);
        figure.of++;
        if (verifyStatement(claim, set.evidence, set.aids).ok) figure.shown.push(`${claim.text} ← ${claim.cites[0]?.quote}`);
      }
      const lines = [...figures].map(([kind, { of, shown }]) => `  ${kind}: ${shown.length} of ${of} shown`);
      console.log(`${name}, wrong statements:\n${lines.join('\n')}`);
      const shown = [...figures.values()].flatMap((figure) => figure.shown);
      if (verbose) for (const [kind, figure] of figures) for (const one of figure.shown) console.log(`  ${kind}, shown: ${one}`);
      const derived = [...figures].filter(([kind]) => !kind.startsWith('written')).flatMap(([, figure]) => figure.shown);
      if (bounds === first || bounds === second) expect(derived).toEqual([]);
      expect(shown.length).toBeLessThanOrEqual(bounds.wrong);
    },
    patience,
  );

  it(
    'that are right are shown, paraphrased more often than translated',
    () => {
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
      expect(paraphrased).toBeGreaterThanOrEqual(bounds.paraphrased);
      expect(translated).toBeGreaterThanOrEqual(bounds.translated);
    },
    patience,
  );
});
