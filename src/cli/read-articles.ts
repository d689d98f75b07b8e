// In: the corpus folder. Out: its articles as they read now, with their copies linked; no index is needed or made.
// Called by `articles` and by the doctor.
import type { Article, RefusedDump } from '../dump/article.js';
import { withTheirTexts } from '../dump/copies/link-copies.js';
import type { IndexProgress } from '../ingest/index-report.js';
import type { IngestParts } from '../ingest/ingest-parts.js';
import { makePlan } from '../ingest/plan.js';
import { isRefused, readDumps } from '../ingest/read-dumps.js';
import { watchRun } from '../ingest/run-watch.js';
import type { ReadArticles } from './cli-services.js';

/** @throws Fault `corpus` when the folder, the outlet file or the corrections cannot be read */
export async function readArticles(parts: IngestParts, onProgress?: (progress: IndexProgress) => void): Promise<ReadArticles> {
  const folder = await parts.openDumps();
  const nothingKnown = { published: null, dumps: new Map(), seen: new Map(), findVersion: () => null };
  const plan = await makePlan(folder, nothingKnown, { dump: '', generation: '' }, true);
  const articles: Article[] = [];
  const undecided: ReadArticles['undecided'][number][] = [];
  const refused: RefusedDump[] = [...plan.refused];
  for await (const file of readDumps(plan, { ...parts, chunkArticle: () => [] }, watchRun(onProgress))) {
    if ('failed' in file) refused.push(file.failed);
    else if (isRefused(file.read)) refused.push(file.read);
    else {
      articles.push(...file.read.articles);
      undecided.push(...file.read.undecided.map((open) => ({ dump: file.path, ...open })));
    }
  }
  return { articles: withCopies(articles, parts.linkCopies(withTheirTexts(articles))), undecided, refused };
}

function withCopies(articles: readonly Article[], links: ReturnType<IngestParts['linkCopies']>): ReadArticles['articles'] {
  const copies = new Map<string, string[]>();
  for (const { article, copy } of links) copies.set(article, [...(copies.get(article) ?? []), copy]);
  return articles.map(({ body, ...record }) => ({
    article: { ...record, alsoIn: copies.get(record.id) ?? [] },
    // As in a chunk: what was cleaned out between two spans is a line break.
    text: body.map(({ text }) => text).join('\n'),
  }));
}
