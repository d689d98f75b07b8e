/** Marks beyond which a run of numbers is written as a range: `[1][2]`, but `[1–40]`. */
const LONGEST_RUN_OF_MARKS = 5;

/** The marks of a statement's citations; longer runs as ranges, since a count may cite hundreds of articles. */
export function citationMarks(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === n - 1) run[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .map(([first, last]) => {
      if (last - first >= LONGEST_RUN_OF_MARKS) return `[${first}–${last}]`;
      return Array.from({ length: last - first + 1 }, (_, at) => `[${first + at}]`).join('');
    })
    .join('');
}
