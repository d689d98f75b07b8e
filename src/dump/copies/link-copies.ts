// In: all articles of the corpus. Out: which are the same report in another place, in both directions. Called by ingest and by
// `byline articles`. Copies are linked, not merged: each keeps its outlet, host and lines.
import type { Article } from '../article.js';
import { foldName } from '../outlet-names.js';
import { createCandidateFinder } from './candidates.js';
import { runsOf, shared, shinglesOf } from './shingles.js';
import { figuresIn, tellOtherFigures } from './versions.js';

export interface Copy {
  /** Article id. */
  readonly article: string;
  /** Id of the same report in another place. */
  readonly copy: string;
}

type Comparable = Pick<Article, 'id' | 'kind' | 'outlet' | 'title' | 'published' | 'part'>;

export interface ComparedArticles {
  readonly articles: readonly Comparable[];
  /** The paragraphs of one, by its place in `articles`. Asked for when they are needed: together they are as large as all dumps. */
  textsOf(place: number): readonly string[];
}

export function linkCopies({ articles, textsOf }: ComparedArticles): readonly Copy[] {
  const finder = createCandidateFinder();
  for (let place = 0; place < articles.length; place++) finder.add(place, runsOf(textsOf(place)));
  const marks = recently((place) => {
    const texts = textsOf(place);
    return { shingles: shinglesOf(texts), figures: figuresIn(texts) };
  });
  const links: Copy[] = [];
  for (const [first, second] of finder.pairs()) {
    const one = articles[first];
    const other = articles[second];
    if (!one || !other || !mayBeCopies(one, other)) continue;
    const [mine, theirs] = [marks(first), marks(second)];
    if (containment(mine.shingles, theirs.shingles) < neededContainment(one, other)) continue;
    // A report that was corrected, or told on, is not the same report in another place.
    if (areOfOneOutlet(one, other) && tellOtherFigures(mine.figures, theirs.figures)) continue;
    links.push({ article: one.id, copy: other.id }, { article: other.id, copy: one.id });
  }
  return links;
}

/** Articles whose bodies are in memory already. */
export function withTheirTexts(articles: readonly Article[]): ComparedArticles {
  return { articles, textsOf: (place) => articles[place]?.body.map((span) => span.text) ?? [] };
}

/** Remarks are not copies of reports, nor translations of their report; the parts of one report are not copies of each other. */
function mayBeCopies(one: Comparable, other: Comparable): boolean {
  if (one.id === other.id || one.kind !== other.kind) return false;
  return one.part === null || other.part === null || one.part.number === other.part.number;
}

/** Others may carry a report with slips of their own. */
const areOfOneOutlet = (one: Comparable, other: Comparable): boolean => one.outlet === other.outlet;

/** Share of the shorter text that stands in the longer. */
function containment(one: Uint32Array, other: Uint32Array): number {
  const shorter = Math.min(one.length, other.length);
  return shorter === 0 ? 0 : shared(one, other) / shorter;
}

/**
 * How much of the shorter text must stand in the longer. Copies that lost captions and advertisements, or were cut to their opening,
 * keep more than nine tenths; articles of one series about the same matter share less than a third. Under one headline and date half is
 * enough; for different outlets, which may have used one agency's words, nearly all of it must be there.
 */
function neededContainment(one: Comparable, other: Comparable): number {
  if (one.outlet !== null && other.outlet !== null && one.outlet !== other.outlet) return 0.85;
  const sameTitle = one.title !== null && other.title !== null && foldName(one.title) === foldName(other.title);
  return sameTitle && areNear(one.published, other.published) ? 0.5 : 0.75;
}

/** Whether two dates may be those of one report: sites stamp it with days that differ by one. A missing date says nothing. */
export function areNear(one: string | null, other: string | null): boolean {
  return one === null || other === null || Math.abs(Date.parse(one) - Date.parse(other)) <= 2 * 24 * 60 * 60 * 1000;
}

/** The marks of how many articles are kept: enough for the pairs that follow each other, little enough for any corpus. */
const kept = 512;

function recently<T>(make: (place: number) => T): (place: number) => T {
  const cache = new Map<number, T>();
  return (place) => {
    const before = cache.get(place);
    if (before !== undefined) return before;
    const made = make(place);
    const oldest = cache.keys().next().value;
    if (cache.size >= kept && oldest !== undefined) cache.delete(oldest);
    cache.set(place, made);
    return made;
  };
}
