// Synthetic news, made on the spot and the same at every run: words and characters are drawn by Zipf's law (G. K. Zipf, 1949), which is what
// decides the lengths of the lists that a search reads. Half English-like, half Chinese-like.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** A small seeded generator (mulberry32); 0 to 1. */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const CHUNKS_AN_ARTICLE = 6;
const ENGLISH_WORDS = 200_000;
const CHINESE_WORDS = 60_000;
/** Words of an English chunk, and characters of a Chinese one, as the chunker packs them. */
const WORDS_A_CHUNK = 150;
const CHARACTERS_A_CHUNK = 240;
const consonants = 'b c d f g h j k l m n p r s t v w z br ch cl dr gr pl st tr'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const outlets = Array.from({ length: 40 }, (_, at) => `Outlet ${String.fromCharCode(65 + (at % 26))}${at} Gazette`);

/** Ranks 0 to count - 1, rank r with a chance of about 1 / (r + 2.7). */
const zipf = (random, count) => Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 2.7) + 0) - 1));

const syllable = (random) => consonants[Math.floor(random() * consonants.length)] + vowels[Math.floor(random() * vowels.length)];

function vocabularyOf(random) {
  const english = new Set();
  while (english.size < ENGLISH_WORDS) {
    const syllables = 1 + Math.floor(random() * 4);
    english.add(Array.from({ length: syllables }, () => syllable(random)).join('') + (random() < 0.4 ? 'n' : ''));
  }
  const chinese = new Set();
  while (chinese.size < CHINESE_WORDS) {
    const length = random() < 0.15 ? 1 : random() < 0.8 ? 2 : 3;
    chinese.add(Array.from({ length }, () => String.fromCharCode(0x4e00 + zipf(random, 6_000))).join(''));
  }
  return { english: [...english], chinese: [...chinese] };
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** @returns {Generator<{ title: string, source: string, published_at: string, url: string, body: string, language: 'en' | 'zh' }>} */
export function* makeArticles(chunks, seed = 7) {
  const random = createRandom(seed);
  const words = vocabularyOf(random);
  for (let made = 0; made < Math.ceil(chunks / CHUNKS_AN_ARTICLE); made++) {
    const chinese = made % 2 === 1;
    const sentence = chinese ? () => chineseSentence(random, words.chinese) : () => englishSentence(random, words.english);
    const size = CHUNKS_AN_ARTICLE * (chinese ? CHARACTERS_A_CHUNK : WORDS_A_CHUNK);
    const sentences = [];
    for (let length = 0; length < size; ) {
      const next = sentence();
      sentences.push(next);
      length += chinese ? next.length : next.split(' ').length;
    }
    const paragraphs = [];
    for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(chinese ? '' : ' '));
    const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(random() * 2000) * 86_400_000).toISOString();
    yield {
      title: sentence()
        .replace(/[.。]$/u, '')
        .slice(0, 70),
      source: outlets[zipf(random, outlets.length)],
      published_at: day,
      url: `https://example.org/${made}`,
      body: paragraphs.join('\n\n'),
      language: chinese ? 'zh' : 'en',
    };
  }
}

function englishSentence(random, words) {
  const length = 8 + Math.floor(random() * 22);
  const chosen = Array.from({ length }, () => {
    const word = words[zipf(random, words.length)];
    return random() < 0.08 ? capital(word) : random() < 0.02 ? String(1 + Math.floor(random() * 5000)) : word;
  });
  return `${capital(chosen.join(' '))}.`;
}

function chineseSentence(random, words) {
  let text = '';
  for (const length = 14 + Math.floor(random() * 40); text.length < length; ) {
    text += words[zipf(random, words.length)];
    if (random() < 0.12) text += '，';
  }
  return `${text.replace(/，$/u, '')}。`;
}

/** Writes dumps of `articlesADump` records each. @returns {Promise<number>} articles */
export async function writeDumps(folder, chunks, articlesADump = 2_000) {
  let out = null;
  let written = 0;
  for (const article of makeArticles(chunks)) {
    if (written % articlesADump === 0) {
      out?.end();
      out = createWriteStream(`${folder}/dump-${String(written / articlesADump).padStart(5, '0')}.jsonl`);
    }
    const { language: _, ...record } = article;
    if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain');
    written++;
  }
  if (out !== null) {
    out.end();
    await once(out, 'finish');
  }
  return written;
}
