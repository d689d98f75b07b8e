// In: a statement and what it cites. Out: the places, bodies and firms of a dictionary in it that stand in the place of something. Called by in-place-of-another.ts.
import type { EvidenceText } from '../../evidence-text.js';
import { foldedText } from '../../words/segments.js';
import { dictionaryThingsIn } from '../find/dictionary-things.js';
import type { Thing } from '../find/things.js';
import { mayTellSounds } from '../find/transliterated.js';
import { nearAlone } from '../held/ground.js';
import { isSoundedThere } from '../held/told-in-other-script.js';
import { isTranslated } from '../held/translated.js';

const region = /(?<=..)(?:地方|地区|[市县州省岛])$/u;

/** Of another language's names only what tells a sound that is not there, or what the neighbourhood has by its name: 國務院 may be told of "the cabinet". */
export const thingsPut = (text: string, evidence: EvidenceText): readonly Thing[] =>
  dictionaryThingsIn(text).filter((thing) => {
    // 東北地方 is the 東北.
    if (evidence.sameLanguage) return !evidence.near.folded.includes(foldedText(thing.text).replace(region, ''));
    if (isTranslated(text, thing, nearAlone(evidence))) return false;
    return isTranslated(text, thing, evidence) || (mayTellSounds(thing.text) && !isSoundedThere(thing.text, evidence));
  });
