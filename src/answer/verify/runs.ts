// In: the quotes of a statement. Out: which of them stand side by side in one report. Called where quotes are told apart by their places:
// what two places tell may be of two things, however alike it sounds.
import type { Cited } from './cited.js';

/** A stretch of a report: whole sentences, by chunk and by their number in it. */
interface Stretch {
  readonly article: string;
  readonly from: { readonly chunk: number; readonly sentence: number };
  readonly to: { readonly chunk: number; readonly sentence: number; readonly isLast: boolean };
}

/** For each quote the number of its run: quotes of which none of the report's sentences stands between them have the same. */
export function runsOf(cited: readonly Cited[]): number[] {
  const stretches = cited.map(stretchOf);
  const runs = cited.map((_, at) => at);
  for (const [at, one] of stretches.entries()) {
    for (const [before, other] of stretches.slice(0, at).entries()) {
      if (!touch(one, other)) continue;
      const [mine, theirs] = [runs[at] as number, runs[before] as number];
      for (const [place, run] of runs.entries()) if (run === mine) runs[place] = theirs;
    }
  }
  return runs;
}

function stretchOf({ quote }: Cited): Stretch {
  const { article, chunk } = quote.passage;
  const touched = chunk.sentences.flatMap(({ start, end }, at) => (start < quote.end && end > quote.start ? [at] : []));
  const [first, last] = [touched[0] ?? 0, touched.at(-1) ?? 0];
  return {
    article: article.id,
    from: { chunk: chunk.ordinal, sentence: first },
    to: { chunk: chunk.ordinal, sentence: last, isLast: last === chunk.sentences.length - 1 },
  };
}

function touch(one: Stretch, other: Stretch): boolean {
  if (one.article !== other.article) return false;
  if (one.from.chunk === other.from.chunk)
    return one.from.sentence <= other.to.sentence + 1 && other.from.sentence <= one.to.sentence + 1;
  const [first, second] = one.from.chunk < other.from.chunk ? [one, other] : [other, one];
  return first.to.chunk + 1 === second.from.chunk && first.to.isLast && second.from.sentence === 0;
}
