// In: the names of a statement that rows of several languages have. Out: the first that what is cited does not tell. Called by check-names.ts.
import { dictionaryNamesIn } from '../../dictionaries/dictionary-names.js';
import type { EvidenceText } from '../../evidence-text.js';
import { isSameSpan, isWithin } from '../../span.js';
import { isHeld, type KnownName, type NamedStatement, type Way } from '../named-statement.js';
import { nameGround } from './ground.js';
import { isHomeNation } from './home-nation.js';
import { headsOf, refersBack } from './refers-back.js';
import { isInShortThere } from './shortened-body.js';
import { isTranslated } from './translated.js';
import { isCredited, isTranslatedAround, isWritten } from './ways.js';

export function unheldKnown(statement: NamedStatement): string | null {
  return statement.known.find((name) => !isHeld(ways, name, statement))?.text ?? null;
}

/** One name may stand in several rows: any of them will do. */
const isMeant: Way<KnownName> = (name, { known, evidence }) =>
  known.some((row) => isSameSpan(row, name) && isMeantThere(row.concept, evidence));

/** In what is cited or a headline; in the sentence before only where something refers to it. */
function isMeantThere(concept: number, evidence: EvidenceText): boolean {
  const { near, wide } = evidence;
  if (near.concepts.has(concept)) return true;
  return wide.concepts.has(concept) && (refersBack(near.text) || nameGround(headsOf(evidence)).concepts.has(concept));
}

/** The report is at home there and need not say so. */
export const isHome: Way = (name, { text, evidence }) => isHomeNation(text, name, evidence);

/** 科学院 of 中国科学院, where the source has 中科院. */
const isPartOfShortened: Way = (name, { text, evidence }) => isInShortThere(text, name, evidence.near.folded);

/** 巴西 of 巴西利亞. */
const isPartOfTranslated: Way = (name, { text, evidence }) =>
  dictionaryNamesIn(text).some((whole) => isWithin(name, whole) && isTranslated(text, whole, evidence));

/** The original behind it belongs to a name of which this is a part. */
const isPartOfGlossed: Way = (name, { glossed }) => glossed.some((whole) => isWithin(name, whole));

const ways: readonly Way<KnownName>[] = [
  isCredited,
  isMeant,
  isPartOfGlossed,
  isHome,
  isWritten,
  isPartOfShortened,
  isTranslatedAround,
  isPartOfTranslated,
];
