// In: the quotes that an answer to one question cites. Out: where their reports differ on a figure or a day of the same thing.
import type { FoundQuote } from './claim.js';
import { type Account, accountOf } from './conflicts/account.js';
import { differingDates, differingFigures, type Told } from './conflicts/differing-figures.js';
import { otherPeriods, sharedWords } from './conflicts/same-matter.js';
import type { ContentWord } from './words/content-words.js';
import { isUnspaced } from './words/segments.js';

export interface Conflict {
  /** A few words of the first report that name the thing. */
  readonly about: string;
  /** As written, each with the place of its quote among those given; at least two that differ. */
  readonly values: readonly Told[];
}

/** A name for a thing is short. */
const MOST_WORDS = 4;

/**
 * Reports that give different figures, or days, of one thing. Where a report and its translation are both cited the original counts; copies
 * and other days' figures are no conflict.
 */
export function conflictsAmong(quotes: readonly FoundQuote[]): Conflict[] {
  const cited = new Set(quotes.map(({ passage }) => passage.article.id));
  const accounts = quotes
    .map(accountOf)
    .filter(({ article }) => article.translationOf === null || !cited.has(article.translationOf));
  const found: { about: string; values: Told[] }[] = [];
  for (const [at, one] of accounts.entries()) {
    for (const other of accounts.slice(at + 1)) {
      const shared = sharedWords(one, other);
      const differing =
        shared && ((otherPeriods(one, other) ? null : differingFigures(one, other)) ?? differingDates(one, other));
      if (shared && differing) addTo(found, aboutOf(one, shared), differing);
    }
  }
  return found;
}

/** A third report joins the conflict in which its figure's counterpart stands. */
function addTo(found: { about: string; values: Told[] }[], about: string, differing: readonly Told[]): void {
  const holds = (values: readonly Told[], { value, quote }: Told) =>
    values.some((there) => there.value === value && there.quote === quote);
  const group = found.find(({ values }) => differing.some((told) => holds(values, told)));
  if (group === undefined) found.push({ about, values: [...differing] });
  else group.values.push(...differing.filter((told) => !holds(group.values, told)));
}

function aboutOf({ sentence, names, quantities, dates }: Account, shared: readonly ContentWord[]): string {
  const figures = [...quantities, ...dates];
  const words = shared.filter(({ start, end }) => !figures.some((figure) => figure.start < end && figure.end > start));
  const named = words.filter(({ key }) => names.has(key));
  const chosen = new Set([...named, ...words].slice(0, MOST_WORDS));
  const texts = words.filter((word) => chosen.has(word)).map(({ start, end }) => sentence.slice(start, end));
  return texts.join(texts.every(isUnspaced) ? '' : ' ');
}
