import { deedsIn } from './is-deed.js';

/** "The Swiss consumer goods company", "Germany's largest supplier", "managing director of Norholm". */
const opens =
  /^(?:the|an?|its|his|her|their|one of|\p{Ll}[\p{L}-]+ (?:\p{Ll}[\p{L}-]+ )?(?:of|at|for|in)|\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,3}['’]s?) /u;
const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|do|does|did|said|says|who|which|that|went|made|took|came|gave|led)\b|\b\p{Ll}{3,}(?<!\bunit|\blimit)ed\b/u;

/** What stands between two commas behind a name and tells who that is: no clause of its own, and who is named there begins nothing. */
export const isApposition = (piece: string): boolean =>
  /,\s*$/u.test(piece) && opens.test(piece.trim()) && !verb.test(piece) && deedsIn(piece).length === 0;
