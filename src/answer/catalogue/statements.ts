import type { Statement } from '../answer.js';
import { authorPhrases } from '../author-phrases.js';
import { type CataloguePhrases, cataloguePhrases, type Limits } from './catalogue-phrases.js';
import type { Cited } from './cite-all.js';
import type { Wanted } from './wanted.js';

interface Told {
  readonly statements: readonly Statement[];
  readonly notices: readonly string[];
}

/** Articles told one by one; a longer list is not read to its end, and all of it is cited. */
const MOST_LISTED = 20;

/** The count, which cites everything counted; then a statement an article, or an outlet. */
export function statementsOf(shape: Wanted['shape'], cited: readonly Cited[], language: string | null, limits: Limits): Told {
  const phrases = cataloguePhrases(language);
  const notices = noticesOf(cited, phrases);
  const rows = cited.slice(0, MOST_LISTED).map((one) => {
    const row = rowOf(one, phrases);
    return shape === 'authors' ? { ...row, text: authorPhrases(language).byline(authorsOf(one), row.text) } : row;
  });
  const [only, ...ofThatDay] = rows;
  if ((shape === 'latest' || shape === 'first') && only !== undefined)
    return { statements: [{ ...only, text: `${phrases.single(shape, limits)} ${only.text}` }, ...ofThatDay], notices };
  if (shape === 'authors' && only !== undefined && ofThatDay.length === 0) return { statements: rows, notices };
  const all = cited.flatMap(numbersOf);
  if (shape === 'outlets') {
    const outlets = byOutlet(cited);
    const head = { text: phrases.outletsHold(outlets.length, limits), citations: all };
    return {
      statements: [
        head,
        ...outlets.map(([name, own]) => ({ text: phrases.outletHas(name, own.length), citations: own.flatMap(numbersOf) })),
      ],
      notices,
    };
  }
  const rest = cited.length - rows.length;
  const head = { text: phrases.holds(cited.length, limits), citations: all };
  return { statements: [head, ...rows], notices: rest === 0 ? notices : [phrases.notListed(rest), ...notices] };
}

function rowOf(one: Cited, phrases: CataloguePhrases): Statement {
  const [article] = one.counting.parts;
  return { text: article === undefined ? '' : `${phrases.row(article)}${phrases.stop}`, citations: numbersOf(one) };
}

/** As the bylines of its parts have them. */
const authorsOf = ({ counting }: Cited): string[] => [...new Set(counting.parts.flatMap(({ authors }) => authors))];

const numbersOf = ({ citations }: Cited): number[] => citations.map(({ n }) => n);

/** Most reports first. */
function byOutlet(cited: readonly Cited[]): [string | null, Cited[]][] {
  const outlets = new Map<string | null, Cited[]>();
  for (const one of cited) {
    const outlet = one.counting.parts[0]?.outlet ?? null;
    outlets.set(outlet, [...(outlets.get(outlet) ?? []), one]);
  }
  return [...outlets].sort(([, one], [, other]) => other.length - one.length);
}

function noticesOf(cited: readonly Cited[], { copiesOnce, translated }: CataloguePhrases): string[] {
  const copies = cited.reduce((sum, { counting }) => sum + counting.copies.length, 0);
  const inTranslation = cited.filter(({ counting }) => counting.translations.length > 0).length;
  return [...(copies === 0 ? [] : [copiesOnce(copies)]), ...(inTranslation === 0 ? [] : [translated(inTranslation)])];
}
