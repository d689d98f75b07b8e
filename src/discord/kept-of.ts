import type { FeedbackRow } from '../store/feedback-rows.js';
import type { UsageRow } from '../store/usage-rows.js';
import type { View } from '../store/view-rows.js';
import type { ActionState } from './action.js';

export interface Kept {
  readonly views: readonly View[];
  readonly feedback: readonly FeedbackRow[];
  readonly usage: readonly UsageRow[];
}

/** Everything in state.db that carries this person's id, but the audit. */
export function keptOf(person: string, { views, feedback, usage }: ActionState): Kept {
  return { views: views.of(person), feedback: feedback.of(person), usage: usage.of(person) };
}
