// In: the names of a statement in a text without blanks, as Unicode's dictionary divides it. Out: the first that what is cited does not tell. Called by check-names.ts.
import { meets } from '../../span.js';
import { foldedText } from '../../words/segments.js';
import type { UnspacedName } from '../find/unspaced-name.js';
import { isHeld, type NamedStatement, type Way } from '../named-statement.js';
import { isSettled } from './settled.js';

export function unheldUnspaced(statement: NamedStatement): string | null {
  return statement.unspaced.find((name) => !isHeld(ways, name, statement))?.text ?? null;
}

/** A name that is known in several languages was looked at already. */
const meetsKnown: Way = (name, { known }) => known.some((other) => meets(name, other));

/** What may stand apart may do so there. */
const isWrittenInParts: Way<UnspacedName> = ({ parts }, { evidence }) =>
  parts.every((part) => evidence.wide.folded.includes(foldedText(part)));

const ways: readonly Way<UnspacedName>[] = [isSettled, meetsKnown, isWrittenInParts];
