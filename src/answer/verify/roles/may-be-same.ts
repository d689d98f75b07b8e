import { isCountry } from '../subjects/is-country.js';
import type { SubjectKind, Telling } from '../subjects/telling.js';
import { conceptsIn } from '../words/concepts.js';

/** A state, a city or their government: each of its offices acts for it. */
const state =
  /\b(?:government|state|county|city|town|province|region|administration|EU|United States|US|U\.S\.|UK|Britain)$|(?:政府|[市省縣县州國国])$|(?<![\p{L}\p{M}])(?:chính phủ|thành phố|tỉnh|chính quyền)/iu;
const office =
  /\b(?:ministry|agency|council|commission|parliament|department|office|authority|committee|bureau|board|bank|court|house|senate|congress)\b|(?:局|部|署|廳|厅|處|处|委員會|委员会|院|省|庁)$|(?<![\p{L}\p{M}])(?:bộ|sở|cục|ủy ban|quốc hội)(?![\p{L}\p{M}])/iu;

/** "Residents of Tavel": whoever lives there is named by the place, and is no body that is named otherwise. */
const ofPlace =
  /^(?:residents|villagers|inhabitants|people|students|pupils|parents|passengers|shares|families|farmers|fishermen|drivers|owners|customers|sales) (?:of|in|from|at) (?:the )?\p{Lu}/iu;

/** A subject of a statement, and one of which a quote tells. */
export interface TwoSubjects {
  /** How it is named in the statement, or better where it stands in the quotes. */
  readonly kind: SubjectKind | null;
  readonly name: string;
  readonly theirs: Telling;
  readonly theirName: string;
  /** Whether the quote is known to come after the one that names the subject. */
  readonly isLater: boolean;
}

/** Whether they may be one for all that they share no word: somebody and his firm, a country and its ministry, "a brewer" and the name that follows. */
export function mayBeSame({ kind, name, theirs, theirName, isLater }: TwoSubjects): boolean {
  const isName = kind === 'named' || kind === 'person' || /^\p{Lu}[\p{L}-]*$/u.test(name);
  if (theirs.kind === 'person') return kind !== 'person';
  if (theirs.kind === 'plural') return isName && !ofPlace.test(theirName);
  if (theirs.kind === 'indefinite') return isName && !isLater;
  if (!state.test(name) && !isCountry(name)) return false;
  return office.test(theirName) && !conceptsIn(theirName).some((found) => found.isName);
}
