// Logistic regression with L2, by Newton's method (iteratively reweighted least squares; C. M. Bishop, "Pattern Recognition and Machine
// Learning", 2006, 4.3.3). Small and exact: thirty features and some thousand rows take a second.

export interface FittedLogistic {
  readonly bias: number;
  /** In the features' own units. */
  readonly weights: readonly number[];
}

export interface LogisticRow {
  readonly features: readonly number[];
  /** 1 = answerable. */
  readonly label: 0 | 1;
  readonly weight: number;
}

/** @param penalty L2 on standardised weights; the bias is free */
export function fitLogistic(rows: readonly LogisticRow[], penalty: number): FittedLogistic {
  const { means, deviations } = momentsOf(rows);
  const scaled = rows.map(({ features }) => [1, ...features.map((value, at) => (value - at_(means, at)) / at_(deviations, at))]);
  const size = scaled[0]?.length ?? 1;
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < 50; round++) {
    const { hessian, gradient } = slopesAt(beta, scaled, rows, penalty);
    const step = solve(hessian, gradient);
    beta = beta.map((value, at) => value + at_(step, at));
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  const weights = beta.slice(1).map((value, at) => value / at_(deviations, at));
  return { bias: at_(beta, 0) - dot(weights, means), weights };
}

export const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * at_(other, at), 0);

const at_ = (values: readonly number[], at: number): number => values[at] as number;

function slopesAt(beta: readonly number[], scaled: readonly number[][], rows: readonly LogisticRow[], penalty: number) {
  const size = beta.length;
  const hessian = Array.from({ length: size }, (_, at) =>
    Array.from({ length: size }, (_, to) => (at === to && at > 0 ? penalty : 0)),
  );
  const gradient = beta.map((value, at) => (at === 0 ? 0 : -penalty * value));
  scaled.forEach((row, at) => {
    const { weight, label } = rows[at] as LogisticRow;
    const chance = 1 / (1 + Math.exp(-dot(row, beta)));
    const slope = weight * chance * (1 - chance) + 1e-9;
    row.forEach((value, one) => {
      gradient[one] = at_(gradient, one) + weight * (label - chance) * value;
      const line = hessian[one] as number[];
      for (let other = 0; other < size; other++) line[other] = at_(line, other) + slope * value * at_(row, other);
    });
  });
  return { hessian, gradient };
}

function momentsOf(rows: readonly LogisticRow[]) {
  const columns = (rows[0]?.features ?? []).map((_, at) => rows.map(({ features }) => at_(features, at)));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const deviations = columns.map((column, at) => {
    const variance = column.reduce((sum, value) => sum + (value - at_(means, at)) ** 2, 0) / column.length;
    return Math.sqrt(variance) || 1;
  });
  return { means, deviations };
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, at_(right, at)]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) {
      if (Math.abs(at_(rows[row] as number[], at)) > Math.abs(at_(rows[pivot] as number[], at))) pivot = row;
    }
    const lead = rows[pivot] as number[];
    rows[pivot] = rows[at] as number[];
    rows[at] = lead;
    for (const row of rows.slice(at + 1)) {
      const factor = at_(row, at) / at_(lead, at);
      for (let column = at; column <= size; column++) row[column] = at_(row, column) - factor * at_(lead, column);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] as number[];
    let rest = at_(row, size);
    for (let column = at + 1; column < size; column++) rest -= at_(row, column) * at_(solution, column);
    solution[at] = rest / at_(row, at);
  }
  return solution;
}
