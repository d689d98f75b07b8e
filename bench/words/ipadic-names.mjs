// In: the folder of IPADIC's files. Out: its names in Han characters, folded, and those in katakana.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldForMatching } from '../../dist/src/language/fold.js';

const han = /^\p{Script=Han}{2,4}$/u;

/** People are a set, places have the lowest cost that they have there. */
export function readIpadicNames(folder) {
  const every = (file) =>
    readFileSync(join(folder, `${file}.csv`), 'utf8')
      .split('\n')
      .map((line) => line.split(','));
  const rows = (file) => every(file).filter(([word = '']) => han.test(word));
  const places = new Map();
  for (const [word, , , cost] of rows('Noun.place')) {
    const place = foldForMatching(word);
    places.set(place, Math.min(places.get(place) ?? Number.POSITIVE_INFINITY, Number(cost)));
  }
  const katakana = ['Noun.org', 'Noun.place', 'Noun.proper', 'Noun.name'].flatMap(every).map(([word]) => word ?? '');
  return {
    people: new Set(rows('Noun.name').map(([word]) => foldForMatching(word))),
    places,
    katakana: new Set(katakana.filter((word) => /^[ァ-ヴー]+$/u.test(word))),
  };
}
