/** "Chinese companies", "the Dutch company", "58 US cents": a nation before what it qualifies. */
const national =
  /(?:[a-z]ese|[a-z]ish|[a-z][ie]an|[^h]ican|German|Dutch|French|Swiss|Greek|Czech|Thai|Israeli|Iraqi|Pakistani|Saudi)$/;
const noun =
  /^ (?!(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|and|or|but|in|on|at|of|to|for|from|with|as|by|who|which|that|said|says)\b|\p{Ll}+ed\b)\p{Ll}/u;
const currency = /^ (?:dollars?|cents?|pounds?|pence|pesos?|yen|yuan|euros?|crowns?|francs?|rupees?|won|baht)\b/u;

/** Whether a name only tells of what kind or whose money the next word is: it does nothing, and nothing is done to it. */
export function isModifier(text: string, { start, end }: { start: number; end: number }): boolean {
  const behind = text.slice(end, end + 24);
  // Behind a figure: who won something is no currency.
  const isMoney = currency.test(behind) && /\p{N}(?: \p{Ll}+)? $/u.test(text.slice(Math.max(0, start - 16), start));
  return isMoney || (national.test(text.slice(start, end)) && noun.test(behind));
}

/** "Beijing's policymakers", 北京的官員: something of whoever is named. */
export const isOwner = (text: string, { end }: { end: number }): boolean => /^(?:['’]s? |的|の)/u.test(text.slice(end, end + 3));
