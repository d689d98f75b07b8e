import type { FeatureName, GateFeatures } from './features.js';
import type { Manner } from './manner.js';

/** A logistic regression a manner of question. A feature that is not named weighs nothing. */
export type GateModel = Readonly<Record<Manner, LogisticModel>>;

export interface LogisticModel {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
}

/** From here on an answer is given. The biases are set so that this refuses one in twenty of the everyday questions that could be answered. */
export const CONFIDENT = 0.5;

/** 0 to 1: how sure it is that the archive holds the answer. */
export function confidenceIn({ bias, weights }: LogisticModel, features: GateFeatures): number {
  let sum = bias;
  for (const [name, weight] of Object.entries(weights)) sum += weight * features[name as FeatureName];
  return 1 / (1 + Math.exp(-sum));
}

/** The confidence where a rule decides against an answer: under the threshold, and no further, so that the order among the refused stays. */
export function ruledOut(confidence: number): number {
  return confidence < CONFIDENT ? confidence : CONFIDENT * (0.9 + 0.1 * confidence) - 1e-6;
}
