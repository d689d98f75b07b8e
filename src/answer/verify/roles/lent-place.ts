// In: a statement beside what it cites. Out: a place to which it gives a figure that a quote tells of the whole country.
import type { AlignedSource } from './align.js';
import { mentionsIn, placesIn, unitsOf } from './units.js';

const whole =
  /\b(?:nationwide|countrywide|statewide|worldwide|across the (?:country|nation)|in the whole (?:country|region))\b|全[台臺港國国省市縣县球島岛]|全国|全県|全世界|(?<![\p{L}\p{M}])(?:cả nước|toàn quốc|toàn tỉnh|toàn cầu)(?![\p{L}\p{M}])/iu;
/** 某某鄉, "in Marlow". */
const place =
  /\p{Script=Han}{2,3}[縣县鄉乡鎮镇區区村町](?=\p{Script=Han})|(?<=\bin )\p{Lu}[\p{L}-]+|(?<=(?<![\p{L}\p{M}])(?:ở|tại) )\p{Lu}[\p{L}\p{M}]+ \p{Lu}[\p{L}\p{M}]+/gu;

/** 某某鄉農業損失6億元 of 全台農業損失6億元. */
export function lentPlace(text: string, sources: readonly AlignedSource[]): string | null {
  const units = unitsOf(text, sources);
  if (units.length < 2 || whole.test(text)) return null;
  const figures = mentionsIn(units, { start: 0, end: text.length }).filter(({ kind }) => kind === 'figure');
  const ofWhole = units.filter((unit) => whole.test(unit.text));
  const [unit, ...more] = ofWhole.filter((one) => figures.some((figure) => placesIn(one, figure).length > 0));
  if (unit === undefined || more.length > 0) return null;
  // "300 of the 600 dead were in Marlow" has a figure for the place too.
  if (figures.some((figure) => placesIn(unit, figure).length === 0)) return null;
  const lent = Array.from(text.matchAll(place), ([found]) => found).find(
    (found) => !unit.text.includes(found) && units.some((other) => other !== unit && other.text.includes(found)),
  );
  return lent ?? null;
}
