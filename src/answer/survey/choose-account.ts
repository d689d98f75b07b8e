import { quoteOf } from '../../chunk/quote.js';
import type { Citation } from '../answer.js';
import type { Counting } from '../catalogue/group-reports.js';
import { saysTheSame } from '../choose-sentences.js';
import type { Telling } from './telling-sentences.js';

const MOST_SENTENCES = 3;
/** Of an outlet with one report: what follows is read there. */
const MOST_OF_ONE_REPORT = 2;
/** A further sentence tells nearly as much as the first. */
const SCORE_SHARE = 0.6;

/** An outlet's sentences, best first: from as many of its reports as there are, none twice, none that another outlet said just so before. */
export function chooseAccount(telling: ReadonlyMap<Counting, readonly Telling[]>, shown: readonly Citation[]): Telling[] {
  const ranked = [...telling]
    .flatMap(([report, told]) => told.map((one) => ({ ...one, report })))
    .sort((one, other) => other.score - one.score);
  const said = new Set(shown.map(({ quote }) => quote));
  const own = ranked.filter(({ evidence }) => !said.has(quoteOf(evidence.candidate.text)));
  const [best] = own;
  if (best === undefined) return ranked.slice(0, 1);
  const chosen = [best];
  for (const mostOfReport of [1, MOST_OF_ONE_REPORT]) {
    for (const next of own) {
      if (chosen.length === MOST_SENTENCES || next.score < SCORE_SHARE * best.score) break;
      const ofReport = chosen.filter(({ report }) => report === next.report).length;
      if (ofReport >= mostOfReport || chosen.some((one) => saysTheSame(one.evidence, next.evidence))) continue;
      chosen.push(next);
    }
  }
  return chosen;
}
