import type { ArticleRecord } from '../../retrieve/passage.js';
import { BEGINNING } from '../../retrieve/periods/periods-in.js';
import type { CataloguePhrases, Limits } from './catalogue-phrases.js';

/** Outlets that a refusal names. */
const MOST_NAMED = 8;

/**
 * Where nothing fits: what there is of the kind or the topic, told apart by what it lacks. Other outlets with something of the period
 * that was asked for; what the outlets asked for have of other dates; and what others have of those about the topic, or where there is
 * neither.
 */
export function whatThereIs(
  elsewhere: readonly ArticleRecord[],
  { topic, outlets, periods }: Pick<Limits, 'topic' | 'outlets' | 'periods'>,
  { someFrom, otherDates }: Pick<CataloguePhrases, 'someFrom' | 'otherDates'>,
): string[] {
  if (outlets.length === 0 && periods.length === 0) return [];
  const within = ({ published }: ArticleRecord): boolean =>
    periods.length === 0 ||
    (published !== null && periods.some(({ from, to }) => (from ?? BEGINNING) <= published && (to === '…' || published <= to)));
  const isOwn = ({ outlet, host }: ArticleRecord) => [outlet, host].some((name) => name !== null && outlets.includes(name));
  const then = namesOf(elsewhere.filter(within));
  const notThen = elsewhere.filter((article) => !within(article));
  const own = notThen.filter(isOwn);
  const others = then.length > 0 || (own.length > 0 && topic === null) ? [] : notThen.filter((article) => !isOwn(article));
  return [
    ...(then.length === 0 ? [] : [someFrom(then, periods.length > 0)]),
    ...[own, others].flatMap((told) => {
      const days = told.flatMap(({ published }) => published ?? []).sort();
      const [first, last] = [days[0], days.at(-1)];
      return first === undefined || last === undefined
        ? []
        : [otherDates(outlets.length === 0 ? [] : namesOf(told), first, last)];
    }),
  ];
}

const namesOf = (articles: readonly ArticleRecord[]): string[] =>
  [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].slice(0, MOST_NAMED);
