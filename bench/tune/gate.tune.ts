// Fits the gate's model on the development sets and writes src/answer/gate/weights.ts. Prints what it reaches by five-fold cross-validation,
// so that a feature can be judged before it is kept:  npm run tune -- gate
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inAskersLanguage } from '../../src/answer/askers-language.js';
import { weigh } from '../../src/answer/evidence.js';
import { type FeatureName, type GateFeatures, gateFeatures } from '../../src/answer/gate/features.js';
import { type Manner, mannerOf } from '../../src/answer/gate/manner.js';
import { ruledOut } from '../../src/answer/gate/model.js';
import { rules } from '../../src/answer/gate/rules.js';
import { type Case, developmentCases } from './development-sets.js';
import { dot, type FittedLogistic, fitLogistic, type LogisticRow } from './logistic.js';

interface Row extends Omit<Case, 'retriever'> {
  readonly manner: Manner;
  readonly features: GateFeatures;
  /** A rule refuses it by itself. */
  readonly ruledOut: boolean;
}

/** What each family weighs, half of it for either label. News is what the product is for; texts of elsewhere only have to be told at all. */
const familyWeights: Readonly<Record<string, number>> = { news: 2, multihop: 1, elsewhere: 0.3 };
const OTHER_FAMILIES = 0.7;
/** Rows that a family of weight 1 counts as; with `PENALTY` it decides how far the data moves the weights. 10 to 60 reach the same within noise. */
const ROWS = 200;
const PENALTY = 20;
/** Share of the answerable questions refused at the threshold, in families where passages were not picked to look alike. */
const FALSE_REFUSALS = 0.04;
/**
 * What speaks for an answer may not weigh against it, nor the other way round: features that go together can share out opposite weights that
 * fit the development questions and turn a perfect match elsewhere into a doubt. A feature whose weight has the wrong sign is left out. Of
 * questions of several parts no passage is a perfect match, and there the opposite weights tell the parts apart.
 */
const signs: Signs = {
  sentence: 1,
  window: 1,
  passage: 1,
  bestPassage: 1,
  union: 1,
  heaviestMissing: -1,
  heaviestMissingAnywhere: -1,
  unknown: -1,
  entity: 1,
  entitiesTogether: 1,
  unknownEntity: -1,
  relation: 1,
  relationNear: 1,
  lacksVagueKind: -1,
  farEntity: -1,
  farRelation: -1,
  neighbours: 1,
  headlineInQuestion: 1,
  headlineAsked: 1,
  score: 1,
  scoreMargin: 1,
  scoreMarginFifth: 1,
  coverageMargin: 1,
  outletLacking: -1,
  outletElsewhere: -1,
  leastPart: 1,
  meanPart: 1,
  periodLacking: -1,
};
const FOLDS = 5;
const manners: readonly Manner[] = ['parts', 'words', 'characters', 'wordsOfFew', 'charactersOfFew'];
/** Questions to archives of few chunks are few in kind, so those to larger ones count there too, at this share. */
const SHARE_OF_MANY = 0.3;

it('the gate', { timeout: 1_800_000 }, async () => {
  const rows: Row[] = [];
  for (const one of developmentCases()) {
    const row = await rowOf(one);
    if (row !== null) rows.push(row);
  }
  const names = Object.keys(rows[0]?.features ?? {}) as FeatureName[];
  const scores = new Map<Row, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = rows.filter((_, at) => foldOf(at) === fold);
    const model = fitAll(
      rows.filter((_, at) => foldOf(at) !== fold),
      names,
    );
    for (const row of held) scores.set(row, scoreOf(row, model, names));
  }
  printReport(rows, scores);
  const model = fitAll(rows, names);
  writeFileSync('src/answer/gate/weights.ts', sourceOf(model, names));
  expect(rows.length).toBeGreaterThan(0);
});

/** Neighbouring rows are the same question with and without its article: they stay in one fold. */
const foldOf = (at: number): number => Math.floor(at / 2) % FOLDS;

async function rowOf({ retriever, ...one }: Case): Promise<Row | null> {
  const { query, passages: found } = await retriever.retrieve({ text: one.question }, 12);
  const passages = inAskersLanguage(query, found, retriever);
  const weighed = weigh(query, passages, retriever);
  const best = weighed.evidence[0];
  const features = gateFeatures({ query, weighed, passages, readTerms: retriever.readTerms, size: retriever.size });
  if (features === null || best === undefined) return null;
  const manner = mannerOf(query, retriever.size);
  return {
    ...one,
    manner,
    features,
    ruledOut: rules.some((rule) => rule.decides(manner) && rule.isBroken(query, weighed, best)),
  };
}

function fitAll(rows: readonly Row[], names: readonly FeatureName[]): Map<Manner, FittedLogistic> {
  const counts = new Map<string, number>();
  const group = ({ family, answerable }: Row) => `${family} ${answerable}`;
  for (const row of rows) counts.set(group(row), (counts.get(group(row)) ?? 0) + 1);
  const weightOf = (row: Row) => ((familyWeights[row.family] ?? OTHER_FAMILIES) * ROWS) / (counts.get(group(row)) ?? 1);
  return new Map(
    manners.map((manner) => {
      const many = manner.replace('OfFew', '');
      const own = rows.filter((row) => row.manner === manner || row.manner === many);
      const fitted = fitSigned(
        own.map((row) => ({
          features: names.map((name) => row.features[name]),
          label: row.answerable ? 1 : 0,
          weight: weightOf(row) * (row.manner === manner ? 1 : SHARE_OF_MANY),
        })),
        names,
        manner === 'parts' ? {} : signs,
      );
      return [manner, calibrated(fitted, own, names, weightOf)];
    }),
  );
}

type Signs = Readonly<Partial<Record<FeatureName, 1 | -1>>>;

/** Leaves out the worst offender against the signs, and fits again, until there is none. */
function fitSigned(rows: readonly LogisticRow[], names: readonly FeatureName[], signs: Signs): FittedLogistic {
  let used = names.map((_, at) => at);
  for (;;) {
    const { bias, weights } = fitLogistic(
      rows.map((row) => ({ ...row, features: used.map((at) => row.features[at] as number) })),
      PENALTY,
    );
    const wrong = (place: number) =>
      Math.max(0, -(signs[names[used[place] as number] as FeatureName] ?? 0) * (weights[place] as number));
    const worst = used.reduce((found, _, place) => (wrong(place) > wrong(found) ? place : found), 0);
    if (wrong(worst) === 0) return { bias, weights: names.map((_, at) => weights[used.indexOf(at)] ?? 0) };
    used = used.filter((_, place) => place !== worst);
  }
}

/** The threshold lies where, weighed by family, the share `FALSE_REFUSALS` of everyday answerable questions falls under it. */
function calibrated(
  fitted: FittedLogistic,
  rows: readonly Row[],
  names: readonly FeatureName[],
  weightOf: (row: Row) => number,
): FittedLogistic {
  const everyday = rows
    .filter(({ answerable, family }) => answerable && !family.startsWith('look-alike'))
    .map((row) => ({ logit: logitOf(row, fitted, names), weight: weightOf(row) }))
    .sort((one, other) => one.logit - other.logit);
  const whole = everyday.reduce((sum, { weight }) => sum + weight, 0);
  let under = 0;
  const floor = everyday.find(({ weight }) => {
    under += weight;
    return under > FALSE_REFUSALS * whole;
  });
  return { ...fitted, bias: fitted.bias - (floor?.logit ?? 0) };
}

const logitOf = ({ features }: Row, { bias, weights }: FittedLogistic, names: readonly FeatureName[]): number =>
  bias +
  dot(
    weights,
    names.map((name) => features[name]),
  );

/** As `judge` has it. */
function scoreOf(row: Row, model: ReadonlyMap<Manner, FittedLogistic>, names: readonly FeatureName[]): number {
  const confidence = 1 / (1 + Math.exp(-logitOf(row, model.get(row.manner) as FittedLogistic, names)));
  return row.ruledOut ? ruledOut(confidence) : confidence;
}

function printReport(rows: readonly Row[], scores: ReadonlyMap<Row, number>): void {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  for (const family of new Set(rows.map((row) => row.family))) {
    const own = rows.filter((row) => row.family === family);
    const right = own.filter(({ answerable }) => answerable).map((row) => scores.get(row) ?? 0);
    const floor = right.sort((one, other) => one - other)[Math.floor(0.05 * right.length)] ?? 0;
    console.log(
      `${family}: ${right.length} answerable, ${share(right.filter((score) => score < 0.5).length, right.length)} of them refused`,
    );
    for (const set of new Set(own.filter(({ answerable }) => !answerable).map((row) => row.set))) {
      const wrong = own.filter((row) => row.set === set && !row.answerable).map((row) => scores.get(row) ?? 0);
      const refused = share(wrong.filter((score) => score < 0.5).length, wrong.length);
      console.log(
        `    ${set}: ${wrong.length}, refused ${refused}, at 5 % false refusals ${share(wrong.filter((score) => score < floor).length, wrong.length)}`,
      );
    }
  }
}

function sourceOf(model: ReadonlyMap<Manner, FittedLogistic>, names: readonly FeatureName[]): string {
  const entries = [...model].map(([manner, { bias, weights }]) => {
    const lines = names.flatMap((name, at) => (weights[at] ? [`      ${name}: ${Number(weights[at].toFixed(3))},`] : []));
    return `  ${manner}: {\n    bias: ${Number(bias.toFixed(3))},\n    weights: {\n${lines.join('\n')}\n    },\n  },`;
  });
  return `import type { GateModel } from './model.js';\n\n/** Made by \`npm run tune -- gate\`; not to be edited by hand. */\nexport const gateModel: GateModel = {\n${entries.join('\n')}\n};\n`;
}
