import type { RemovalReason } from './claim.js';

/** A check's finding: why a statement is not shown; null where it has nothing against it. */
export interface Removal {
  readonly ok: false;
  readonly reason: RemovalReason;
  readonly what: string;
}

export const removal = (reason: RemovalReason, what: string): Removal => ({ ok: false, reason, what });
