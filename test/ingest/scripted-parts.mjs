import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const dimension = 8;

export function scriptedParts(corpusDir, dataDir, script = {}) {
  const before = script.before ?? (() => {});
  const embedder = {
    id: script.embedderId ?? 'scripted',
    dimension,
    embedDocuments: async (texts) => {
      before(`embed ${texts.length}`);
      return texts.map(vectorOf);
    },
    embedQuery: async (text) => vectorOf(text),
  };
  return {
    corpusDir,
    dataDir,
    openDumps: async () => ({
      dumps: listed(corpusDir),
      refused: [],
      removed: [],
      sample: script.sample ?? false,
      readers: script.readers ?? { parser: '1' },
      read: (path, bytes) => {
        before(`read ${path}`);
        return read(path, bytes.toString('utf8'));
      },
    }),
    chunkArticle: (body) =>
      body.map((span, ordinal) => ({
        ordinal,
        text: span.text,
        spans: [span],
        sentences: [{ start: 0, end: span.text.length, lines: span.lines }],
        lines: span.lines,
      })),
    embedder:
      script.embedderId === null
        ? null
        : {
            fingerprint: embedder.id,
            runsNativeCode: script.runsNativeCode ?? false,
            open: async () => {
              before('probe');
              return embedder;
            },
            restore: ({ id }) => (id === embedder.id ? embedder : null),
          },
    linkCopies: ({ articles }) => {
      before('link');
      return articles.flatMap((one) =>
        articles
          .filter((other) => other.title === one.title && other.id !== one.id)
          .map((other) => ({ article: one.id, copy: other.id })),
      );
    },
    versions: script.versions ?? { chunker: '1', tokenizer: '1' },
  };
}

function listed(corpusDir) {
  if (!existsSync(corpusDir)) return [];
  const names = readdirSync(corpusDir).filter((name) => name.endsWith('.txt'));
  return names.sort().map((path) => ({ path, file: join(corpusDir, path), bytes: 0, modifiedMs: 0, uploaded: false }));
}

function read(dump, text) {
  if (text.startsWith('!')) return { dump, reason: 'it is not text', remedy: 'Take it away.' };
  if (text.includes('crash')) throw new Error('the parser fell over');
  const articles = [];
  let start = 0;
  for (const [place, line] of text.split('\n').entries()) {
    const lines = [place + 1, place + 1];
    if (line.startsWith('# ')) articles.push(articleOf(dump, line.slice(2), lines));
    else if (line !== '') articles.at(-1)?.body.push({ start, end: start + line.length, text: line, lines });
    start += line.length + 1;
  }
  const undecided = articles.length === 0 ? [] : [{ line: 1, title: null, field: 'outlet', reason: 'none is named' }];
  return { dump, encoding: 'utf-8', layout: 'plain', articles, undecided };
}

function articleOf(dump, title, lines) {
  const id = createHash('sha256').update(`${dump}\n${title}`).digest('hex').slice(0, 16);
  const nothing = { outlet: null, host: null, published: null, posted: null, language: null, url: null, part: null };
  const origins = { outlet: null, host: null, title: null, published: null, posted: null };
  return {
    ...nothing,
    id,
    dump,
    lines,
    kind: 'report',
    title,
    authors: [],
    translationOf: null,
    body: [],
    origins,
    otherDates: [],
  };
}

function vectorOf(text) {
  const bytes = createHash('sha256').update(text).digest().subarray(0, dimension);
  const values = Float32Array.from(bytes, (byte) => byte + 1);
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}
