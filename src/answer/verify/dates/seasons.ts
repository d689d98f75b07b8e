// In: a statement and what it cites. Out: the season that it tells where its source tells another. Called by check-figures.ts.

const ahead = '(?:\\b(?:in|of|this|last|next|by|the|early|late|since|until|every)[ -]|\\bmid-)';
const season = (english: string, han: string, vietnamese: string): RegExp =>
  new RegExp(
    `${ahead}(?:${english})\\b|\\b(?:${english}) (?:of )?(?:19|20)\\d\\d|${han}(?:季(?![軍军])|天|(?=に|から|まで|以降|ごろ|頃))|(?<=[今去昨明来來年])${han}(?![節节分])|mùa (?:${vietnamese})(?!\\p{L})`,
    'iu',
  );
const seasons: readonly RegExp[] = [
  season('spring', '春', 'xuân'),
  season('summer', '夏', 'hè|hạ'),
  season('autumn', '秋', 'thu'),
  season('winter', '冬', 'đông'),
];
/** A fall is a season only where it is told as one. */
const fall = /\b(?:this|last|next|every) fall\b|\bfall of (?:19|20)\d\d|\b(?:in|by) (?:the )?fall\b(?! (?:of|in)\b)/iu;
const AUTUMN = 2;

const toldIn = (text: string): number[] =>
  seasons.flatMap((pattern, at) => (pattern.test(text) || (at === AUTUMN && fall.test(text)) ? [at] : []));

/** Only where the source tells a season: what it leaves out may follow from a date. */
export function otherSeason(text: string, sources: readonly string[]): string | null {
  const there = new Set(sources.flatMap(toldIn));
  if (there.size === 0) return null;
  const wrong = toldIn(text).find((one) => !there.has(one));
  return wrong === undefined ? null : (seasons[wrong]?.exec(text)?.[0] ?? fall.exec(text)?.[0] ?? '');
}
