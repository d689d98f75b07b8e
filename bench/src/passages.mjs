import { chunkArticle } from '../../dist/src/chunk/chunk-article.js';
import { makeArticles } from './make-text.mjs';
import { questionAbout } from './questions.mjs';

/**
 * The same passages for everybody: chunks as Byline cuts them, with their article's headline and outlet.
 * @typedef {{ id: number, text: string, title: string, outlet: string, language: 'en' | 'zh' }} Passage
 * @typedef {{ text: string, language: 'en' | 'zh', wanted: ReadonlySet<number> }} BenchQuestion `wanted`: the passages of its article
 *
 * @returns {{ passages: Passage[], questions: BenchQuestion[] }}
 */
export function makePassages(count, questionCount) {
  const passages = [];
  const questions = [];
  const every = Math.max(1, Math.floor(count / 6 / questionCount));
  let made = 0;
  for (const article of makeArticles(count)) {
    const wanted = new Set();
    for (const { text } of chunkArticle(spansOf(article.body), article.language === 'zh' ? 'zh-Hans' : 'en')) {
      wanted.add(passages.length);
      passages.push({ id: passages.length, text, title: article.title, outlet: article.source, language: article.language });
    }
    if (made++ % every === 0 && questions.length < questionCount) questions.push({ ...questionAbout(article, made), wanted });
  }
  return { passages, questions };
}

const spansOf = (body) => [{ start: 0, end: body.length, text: body, lines: [1, 1] }];

/** Chinese in pairs of characters with blanks between, for engines that only know words between blanks. */
export function inPairs(text) {
  return text.replace(/\p{Script=Han}{2,}/gu, (run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)).join(' '),
  );
}
