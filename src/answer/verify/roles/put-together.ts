// In: a statement beside what it cites. Out: what it makes of two sentences that neither says. Called last of the checks of roles.
import type { AlignedSource } from './align.js';
import { lentFigure } from './lent-figure.js';
import { madeCause } from './made-cause.js';
import { otherSubject } from './other-subject.js';
import { otherSubjectAbroad } from './other-subject-abroad.js';

const checks = [otherSubject, lentFigure, madeCause, otherSubjectAbroad] as const;

/** The subject of the one with the deed, the figure or the cause of the other. */
export function wronglyPutTogether(text: string, sources: readonly AlignedSource[]): string | null {
  for (const check of checks) {
    const fault = check(text, sources);
    if (fault !== null) return fault;
  }
  return null;
}
