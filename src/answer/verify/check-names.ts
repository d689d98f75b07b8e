// In: a statement, what it cites and the outlets that it credits. Out: the first of its names that what is cited does not hold, or that stands there in the
// place of another. Called by verify-statement.ts.
import type { EvidenceText } from './evidence-text.js';
import type { Credit } from './names/find/credits.js';
import { unheldKnown } from './names/held/unheld-known.js';
import { unheldLatin } from './names/held/unheld-latin.js';
import { unheldRun } from './names/held/unheld-run.js';
import { unheldThing } from './names/held/unheld-thing.js';
import { unheldUnspaced } from './names/held/unheld-unspaced.js';
import { otherOriginal } from './names/originals/other-original.js';
import { readNames } from './names/read-names.js';
import { inPlaceOfAnother } from './names/replaced/in-place-of-another.js';
import { withOthersOffice } from './names/replaced/others-office.js';
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
