// In: a statement, what it cites and the outlets that it credits. Out: the first of its names that what is cited does not hold, or that stands there in the
// place of another. Called by verify-statement.ts.
import type { EvidenceText } from './evidence-text.js';
import type { Credit } from './names/credits.js';
import { inPlaceOfAnother } from './names/in-place-of-another.js';
import { otherOriginal } from './names/other-original.js';
import { withOthersOffice } from './names/others-office.js';
import { readNames } from './names/read-names.js';
import { unheldKnown } from './names/unheld-known.js';
import { unheldLatin } from './names/unheld-latin.js';
import { unheldRun } from './names/unheld-run.js';
import { unheldThing } from './names/unheld-thing.js';
import { unheldUnspaced } from './names/unheld-unspaced.js';
import { type Removal, removal } from './removal.js';
import type { Stated } from './stated.js';

export function checkNames(
  stated: Pick<Stated, 'wording' | 'text'>,
  evidence: EvidenceText,
  credited: readonly Credit[],
): Removal | null {
  const statement = readNames(stated, evidence, credited);
  const name =
    unheldKnown(statement) ??
    otherOriginal(statement) ??
    unheldLatin(statement) ??
    unheldUnspaced(statement) ??
    unheldThing(statement) ??
    unheldRun(statement) ??
    withOthersOffice(statement) ??
    inPlaceOfAnother(statement);
  return name === null ? null : removal('name', name);
}
