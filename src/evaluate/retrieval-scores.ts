/** Scores of one question. */
export interface QuestionScores {
  readonly hitsAt4: number;
  readonly hitsAt10: number;
  readonly mapAt10: number;
  readonly mrrAt10: number;
  /** Rank of the first relevant result from 1; null when none of those looked at is. */
  readonly rank: number | null;
}

/** MAP walks one result further than ten, as the script of the MultiHop-RAG benchmark does. */
export const DEPTH = 11;

/**
 * As MultiHop-RAG scores (Y. Tang and Y. Yang, 2024): a chunk is relevant when it holds a fact, blanks and newlines deleted on both sides,
 * case kept. MAP adds, at each relevant rank, the facts found for the first time over the rank, and divides by the number of facts, ten at most.
 *
 * @param texts of the ranked chunks, best first
 */
export function scoreFacts(facts: readonly string[], texts: readonly string[]): QuestionScores {
  const wanted = [...new Set(facts.map(bare))];
  const found = new Set<string>();
  let precision = 0;
  let rank: number | null = null;
  texts.slice(0, DEPTH).forEach((text, at) => {
    const own = bare(text);
    const held = wanted.filter((fact) => own.includes(fact));
    if (held.length === 0) return;
    rank ??= at + 1;
    precision += held.filter((fact) => !found.has(fact)).length / (at + 1);
    for (const fact of held) found.add(fact);
  });
  return scoresOf(rank, precision / Math.min(wanted.length, 10));
}

/** The article of a chunk counts, each article at the rank of its first chunk. @param articles of the ranked chunks, best first */
export function scoreArticles(wanted: ReadonlySet<string>, articles: readonly string[]): QuestionScores {
  const distinct = [...new Set(articles)];
  const at = distinct.findIndex((article) => wanted.has(article));
  let precision = 0;
  let found = 0;
  distinct.slice(0, DEPTH).forEach((article, place) => {
    if (wanted.has(article)) precision += ++found / (place + 1);
  });
  return scoresOf(at < 0 ? null : at + 1, precision / Math.min(wanted.size, 10));
}

function scoresOf(rank: number | null, mapAt10: number): QuestionScores {
  const within = (limit: number) => (rank !== null && rank <= limit ? 1 : 0);
  return { hitsAt4: within(4), hitsAt10: within(10), mapAt10, mrrAt10: rank !== null && rank <= 10 ? 1 / rank : 0, rank };
}

/** As the benchmark compares: blanks and line feeds deleted. */
export const bare = (text: string): string => text.replace(/[ \n]/g, '');
