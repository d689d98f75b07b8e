import { type Removal, removal } from './removal.js';
import { otherActor } from './roles/actors.js';
import type { AlignedSource } from './roles/align.js';
import { becameSubject } from './roles/became-subject.js';
import { turnedDeed } from './roles/deeds.js';
import { exchanged } from './roles/exchanged.js';
import { wronglyJoined } from './roles/joined.js';
import { wronglyMarked } from './roles/marked.js';
import { otherKind } from './roles/other-kind.js';
import { otherSpeaker } from './roles/other-speaker.js';
import { wronglyPutTogether } from './roles/put-together.js';
import { ofSeveralPlaces } from './roles/several-places.js';
import { swappedPlaces, swappedWords } from './roles/swapped-places.js';
import { takenFigure } from './roles/taken-figure.js';

type Check = (text: string, source: AlignedSource) => string | null;

/** From the surest sign to the weakest; each finds what of the statement the source gives to somebody or something else. */
export const checks: readonly Check[] = [
  exchanged,
  takenFigure,
  wronglyMarked,
  turnedDeed,
  otherActor,
  becameSubject,
  swappedPlaces,
  swappedWords,
];

/** Who did what to whom, and which figure belongs to what. */
export function checkRoles(text: string, sources: readonly AlignedSource[]): Removal | null {
  for (const source of sources) {
    for (const check of checks) {
      const fault = check(text, source);
      if (fault !== null) return removal('attribution', fault);
    }
  }
  const speaker = otherSpeaker(text, sources) ?? otherKind(text, sources);
  if (speaker !== null) return removal('attribution', speaker);
  const joined = sources.length > 1 ? (ofSeveralPlaces(text, sources) ?? wronglyJoined(text, sources)) : null;
  const together = joined ?? wronglyPutTogether(text, sources);
  return together === null ? null : removal('attribution', together);
}
