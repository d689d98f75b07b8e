// In: an excerpt and a text that may hold it. Out: how much of the excerpt stands there, in order, and where.
//
//   excerpt   |======= a =======|x|==== b ====|      |==== c ====|     x: a typo; the gap before c: words of nobody
//   text   …  |======= a =======|y|==== b ====| …… |==== c ====|  …    the gap before c: sentences left out
//
// Seeds of k equal letters are made as long as they go, then chained so that both sides run forward (the sparse chaining of
// sequence alignment: Gusfield, "Algorithms on Strings, Trees and Sequences", 1997, 13.3).
import type { Letters } from './letters.js';
import { type Run, type SeedTable, seedTable, sharedRuns } from './seeds.js';

/** An excerpt, made ready to be looked for in many texts. */
export interface ExcerptLetters {
  readonly letters: Letters;
  readonly seeds: SeedTable;
  /** What one break of the chain costs, in letters. */
  readonly breakCost: number;
}

export interface Alignment {
  /** 0 to 1: the share of the excerpt's letters that stand in the text, less a little for each break. */
  readonly score: number;
  /** In order. */
  readonly runs: readonly Run[];
  /** Letters of the excerpt before the first run and behind the last. */
  readonly head: number;
  readonly tail: number;
}

/** Seven letters are a long word or two short ones: shorter seeds find chance, longer ones lose what stands between two typos. */
const LATIN_SEED = 7;
/** An ideograph says about as much as two or three letters. */
const WIDE_SEED = 3;
/** Scattered words of the text are no excerpt: each break takes more than chance seeds bring. Larger values punish typos. */
const LATIN_BREAK = 2;
const WIDE_BREAK = 1;

export function excerptLetters(letters: Letters): ExcerptLetters {
  const wide = letters.wide * 2 > letters.length;
  return { letters, seeds: seedTable(letters, wide ? WIDE_SEED : LATIN_SEED), breakCost: wide ? WIDE_BREAK : LATIN_BREAK };
}

export function align(excerpt: ExcerptLetters, text: Letters): Alignment {
  const chain = bestChain(sharedRuns(excerpt.seeds, excerpt.letters, text), excerpt.breakCost);
  const first = chain[0];
  const last = chain.at(-1);
  const { length } = excerpt.letters;
  if (first === undefined || last === undefined) return { score: 0, runs: [], head: length, tail: length };
  const runs = throughTypos(chain, excerpt.letters, text);
  const covered = runs.reduce((sum, run) => sum + run.matched, 0);
  const breaks = chain.length - 1;
  const start = runs[0] as Run;
  const end = runs.at(-1) as Run;
  return {
    score: Math.max(0, Math.min(1, (covered - breaks * excerpt.breakCost) / length)),
    runs,
    head: start.from,
    tail: length - end.from - end.length,
  };
}

function bestChain(runs: readonly Run[], breakCost: number): Run[] {
  const gains = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  let best = -1;
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as Run;
    gains[at] = run.length;
    for (let earlier = 0; earlier < at; earlier++) {
      const other = runs[earlier] as Run;
      if (other.from >= run.from || other.at >= run.at) continue;
      const gain = (gains[earlier] as number) + run.length - overlap(other, run) - breakCost;
      if (gain <= (gains[at] as number)) continue;
      gains[at] = gain;
      before[at] = earlier;
    }
    if (best < 0 || (gains[at] as number) > (gains[best] as number)) best = at;
  }
  const chain: Run[] = [];
  for (let at = best; at >= 0; at = before[at] as number) chain.unshift(runs[at] as Run);
  return withoutOverlaps(chain);
}

const overlap = (one: Run, other: Run): number => Math.max(0, one.from + one.length - other.from, one.at + one.length - other.at);

/** A later run gives up what the one before it has already. */
function withoutOverlaps(chain: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of chain) {
    const last = kept.at(-1);
    const shared = last === undefined ? 0 : overlap(last, run);
    if (shared < run.length)
      kept.push({ from: run.from + shared, at: run.at + shared, length: run.length - shared, matched: run.length - shared });
  }
  return kept;
}

/** Letters looked at beyond a run's end: islands between two typos that are too short for a seed lie within. */
const REACH = 12;

/** Runs made longer over typos, as far as the letters behind the typo agree again. */
function throughTypos(chain: readonly Run[], excerpt: Letters, text: Letters): Run[] {
  const runs = chain.map((run) => ({ ...run }));
  runs.forEach((run, place) => {
    const last = runs[place - 1];
    const next = runs[place + 1];
    const floor = { from: last ? last.from + last.length : 0, at: last ? last.at + last.length : 0 };
    const back = reach(excerpt, text, run.from - 1, run.at - 1, -1, Math.min(run.from - floor.from, run.at - floor.at));
    run.from -= back.length;
    run.at -= back.length;
    const from = run.from + back.length + run.length;
    const at = run.at + back.length + run.length;
    const room = Math.min((next?.from ?? excerpt.length) - from, (next?.at ?? text.length) - at);
    const on = reach(excerpt, text, from, at, 1, room);
    run.length += back.length + on.length;
    run.matched += back.matched + on.matched;
  });
  return runs;
}

/** How far letters agree for the most part from a place on: up to the last place where matches outweigh misses. */
function reach(
  excerpt: Letters,
  text: Letters,
  from: number,
  at: number,
  step: 1 | -1,
  room: number,
): { length: number; matched: number } {
  let best = { length: 0, matched: 0 };
  let matched = 0;
  let gain = 0;
  let bestGain = 0;
  for (let length = 1; length <= Math.min(room, REACH); length++) {
    const same = excerpt.units[from + (length - 1) * step] === text.units[at + (length - 1) * step];
    if (same) matched++;
    gain += same ? 1 : -1;
    if (!same || gain < bestGain) continue;
    bestGain = gain;
    best = { length, matched };
  }
  return best;
}
