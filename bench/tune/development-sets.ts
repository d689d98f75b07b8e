// The questions that the constants are set on: general sets that stand beside the project (see docs/quality.md), and sheets of its own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '../../src/dump/article.js';
import { linkCopies, withTheirTexts } from '../../src/dump/copies/link-copies.js';
import { openDumpFolder } from '../../src/dump/dump-folder.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { memoryGeneration } from '../../src/evaluate/memory-generation.js';
import type { Generation } from '../../src/indexes/generation.js';
import { createRetriever, type Retriever } from '../../src/retrieve/retrieve.js';
import { type InventedArticle, inventArticle, inventedArticles } from '../../test/support/invented-articles.js';
import { inventedQuestions } from '../../test/support/invented-questions.js';

/** A question with whether the archive that it is asked of holds the answer. */
export interface Case {
  readonly set: string;
  /** What it is weighed and calibrated with. */
  readonly family: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly retriever: Retriever;
}

export const shared = resolve('..', 'shared');
export const outlets = loadOutlets({ files: [] });

export const retrieverOver = (generation: Generation): Retriever => createRetriever({ generation, outlets });

export function* developmentCases(): Iterable<Case> {
  yield* ownCases();
  if (!existsSync(shared)) throw new Error(`The development data is not there: ${shared}`);
  yield* multihopCases();
  yield* passageCases('drcd', 'zh-Hant');
  yield* passageCases('xquad-vi', 'vi');
  yield* lookAlikeCases();
  yield* dumpCases();
}

interface Row {
  readonly [field: string]: unknown;
}

export const linesOf = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

function* ownCases(): Iterable<Case> {
  const retriever = retrieverOver(memoryGeneration(inventedArticles));
  for (const { question, answers } of inventedQuestions)
    yield { set: 'invented', family: 'news', question, answerable: answers !== null, retriever };
}

/** The articles of a folder of dumps as the product reads them, copies linked. */
export function articlesOf(folder: string, only = /./u): InventedArticle[] {
  const corpus = openDumpFolder(folder);
  const articles = corpus.dumps
    .filter(({ path }) => only.test(path))
    .flatMap(({ path, file }): readonly Article[] => {
      const read = corpus.read(path, readFileSync(file));
      return 'articles' in read ? read.articles : [];
    });
  const copies = linkCopies(withTheirTexts(articles));
  return articles.map((article) => ({
    ...article,
    alsoIn: copies.filter((link) => link.article === article.id).map((link) => link.copy),
  }));
}

export const newsArticles = (): InventedArticle[] => articlesOf(join(shared, 'multihop-rag'), /^articles/u);

export const multihopQuestions = (): Row[] =>
  JSON.parse(readFileSync(join(shared, 'multihop-rag', 'queries-dev.json'), 'utf8')) as Row[];

function* multihopCases(): Iterable<Case> {
  const retriever = retrieverOver(memoryGeneration(newsArticles()));
  for (const { question, type, complete, partial } of multihopQuestions()) {
    const isNull = type === 'null_query';
    if (!isNull && partial && !complete) continue;
    const set = isNull ? 'multihop-null' : complete ? 'multihop-complete' : 'multihop-missing';
    yield { set, family: 'multihop', question: String(question), answerable: !isNull && complete === true, retriever };
  }
}

/** The passages of a set, each an article. */
export function passageArticles(set: string, language: string): InventedArticle[] {
  return linesOf(join(shared, 'passages', set, 'articles.jsonl')).map(({ id, title, body }) =>
    inventArticle({
      id: String(id),
      dump: `${id}.txt`,
      outlet: null,
      title: String(title),
      language,
      published: null,
      body: [String(body)],
    }),
  );
}

/** Every second question: asked with its article there, and with it hidden from the search. */
function* passageCases(set: string, language: string): Iterable<Case> {
  const generation = memoryGeneration(passageArticles(set, language));
  let hidden: string | null = null;
  const retriever = retrieverOver(without(generation, (chunk) => generation.corpus.chunks([chunk])[0]?.article === hidden));
  for (const { question, evidence } of linesOf(join(shared, 'passages', set, 'questions.jsonl')).filter(
    (_, at) => at % 2 === 0,
  )) {
    hidden = null;
    yield { set: `${set}-with`, family: set, question: String(question), answerable: true, retriever };
    hidden = (evidence as { article: string }[])[0]?.article ?? null;
    yield { set: `${set}-without`, family: set, question: String(question), answerable: false, retriever };
  }
}

/** The generation, acting in searches as though some chunks were not there. */
function without(generation: Generation, isHidden: (chunk: number) => boolean): Generation {
  const { lexical } = generation;
  const shown = (accept?: (chunk: number) => boolean) => (chunk: number) => (accept?.(chunk) ?? true) && !isHidden(chunk);
  return {
    ...generation,
    lexical: {
      size: lexical.size,
      documentFrequency: (term) => lexical.documentFrequency(term),
      nearSpellings: (term) => lexical.nearSpellings(term),
      search: (terms, limit, accept) => lexical.search(terms, limit, shown(accept)),
      searchEach: (terms, wanted) =>
        lexical.searchEach(
          terms,
          wanted.map(({ limit, accept }) => ({ limit, accept: shown(accept) })),
        ),
    },
  };
}

/** Each with its own ten passages; every second also with another's, which cannot hold its answer. */
function* lookAlikeCases(): Iterable<Case> {
  const rows = linesOf(join(shared, 'no-answer', 'dev.jsonl'));
  for (const [at, row] of rows.entries()) {
    const question = String(row.question);
    const family = `look-alike-${row.language}`;
    yield { set: family, family, question, answerable: row.answerable === true, retriever: retrieverOfPassages(row) };
    const other = rows.find((one, place) => place > at && one.language === row.language);
    if (at % 2 === 0 && other !== undefined)
      yield {
        set: `elsewhere-${row.language}`,
        family: 'elsewhere',
        question,
        answerable: false,
        retriever: retrieverOfPassages(other),
      };
  }
}

function retrieverOfPassages({ passages, language }: Row): Retriever {
  const articles = (passages as string[]).map((passage, at) => {
    const colon = passage.indexOf(': ');
    return inventArticle({
      id: `p${at}`,
      dump: `${at}.txt`,
      outlet: null,
      title: passage.slice(0, colon),
      language: language === 'zh' ? 'zh-Hans' : String(language),
      published: null,
      body: [passage.slice(colon + 2)],
    });
  });
  return retrieverOver(memoryGeneration(articles));
}

function* dumpCases(): Iterable<Case> {
  const corpora = new Map<string, Retriever>();
  const over = (corpus: string): Retriever => {
    const articles = () => (corpus === 'news' ? newsArticles() : articlesOf(join(shared, 'corpus')));
    const known = corpora.get(corpus) ?? retrieverOver(memoryGeneration(articles()));
    corpora.set(corpus, known);
    return known;
  };
  const sheets = join('test', 'quality');
  for (const sheet of readdirSync(sheets).filter((name) => name.endsWith('.questions.jsonl'))) {
    for (const { question, answers, corpus, set } of linesOf(join(sheets, sheet))) {
      if (set === 'held-out') continue;
      yield {
        set: 'news',
        family: 'news',
        question: String(question),
        answerable: answers !== null,
        retriever: over(String(corpus ?? 'dumps')),
      };
    }
  }
}
