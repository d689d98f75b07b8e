// In: a file that an owner wants to add. Out: what ingest would make of it, and what of it the archive seems to hold already; nothing is
// written. Called by the command line's process, and by the engine in a child: the file is a stranger's, and may be large.
import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import type { Article, ReadDump, RefusedDump } from '../../dump/article.js';
import { largestDumpBytes, tooLarge } from '../../dump/decode.js';
import { dumpName } from '../../dump/dump-name.js';
import { uploadPath } from '../../dump/list-uploads.js';
import { currentGeneration } from '../../indexes/generation-files.js';
import { because, type Explained, explained } from '../../reasons/reason.js';
import type { ArticleRecord } from '../../store/corpus-reader.js';
import { SqliteCorpusReader } from '../../store/sqlite-corpus-reader.js';
import { dataFolder } from '../data-folder.js';
import type { DumpFolder, IngestParts } from '../ingest-parts.js';
import { isRefused, stumbledOver } from '../read-dumps.js';
import { knownCorpus, openStoreToLook } from '../stored-corpus.js';
import { asFileFault } from './file-faults.js';
import { createCopyFinder } from './held-copies.js';
import type { DumpFile, InspectDump, InspectedArticle, InspectedDump, RefusedFile } from './inspected-dump.js';
import { placeTaken } from './place-taken.js';

export type InspectParts = Pick<IngestParts, 'corpusDir' | 'dataDir' | 'openDumps'>;

export function createInspectDump(parts: InspectParts): InspectDump {
  return (file) => inspect(parts, file);
}

async function inspect(parts: InspectParts, file: DumpFile): Promise<InspectedDump> {
  const refuse = ({ reason, remedy, why }: Explained): RefusedFile => ({
    status: 'refused',
    name: file.name,
    ...{ reason, remedy, why },
  });
  const named = dumpName(file.name);
  if ('refused' in named) return refuse(explained(named.refused));
  const bytes = await bytesOf(file);
  if (!Buffer.isBuffer(bytes)) return refuse(bytes);
  const dumps = await parts.openDumps();
  const taken = placeTaken(named.name, dumps);
  if (taken) return refuse(explained(taken));
  const dump = uploadPath(named.name);
  const read = readSafely(dumps, dump, bytes);
  if (isRefused(read)) return refuse(read);
  const held = heldNow(parts);
  return {
    status: 'readable',
    dump,
    bytes: bytes.length,
    layout: read.layout,
    encoding: read.encoding,
    articles: read.articles.map(describe(createCopyFinder(held.articles))),
    undecided: read.undecided,
    sameAs: held.dumps.get(createHash('sha256').update(bytes).digest('hex')) ?? null,
  };
}

/** @throws Fault `usage` when there is no such file */
async function bytesOf({ path }: DumpFile): Promise<Buffer | Explained> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return explained(because('refused.irregularUpload'));
    if (stats.size > largestDumpBytes) return explained(tooLarge());
    return await readFile(path);
  } catch (error) {
    throw asFileFault(error);
  }
}

function readSafely(dumps: DumpFolder, dump: string, bytes: Buffer): ReadDump | RefusedDump {
  try {
    return dumps.read(dump, bytes);
  } catch (error) {
    return stumbledOver(dump, error);
  }
}

/** What is published: paths by content hash, and the articles. */
function heldNow({ dataDir, corpusDir }: InspectParts): {
  readonly dumps: ReadonlyMap<string, string>;
  readonly articles: readonly ArticleRecord[];
} {
  const folder = dataFolder(dataDir, corpusDir);
  const store = openStoreToLook(folder);
  try {
    const { published, dumps } = knownCorpus(store, corpusDir, currentGeneration(folder.indexesOfCorpus));
    if (!published) return { dumps: new Map(), articles: [] };
    const reader = new SqliteCorpusReader(folder.database, published.name);
    try {
      return { dumps: new Map([...dumps].map(([path, sha256]) => [sha256, path])), articles: reader.articles() };
    } finally {
      reader.close();
    }
  } finally {
    store?.close();
  }
}

function describe(copiesOf: ReturnType<typeof createCopyFinder>): (article: Article) => InspectedArticle {
  return (article) => {
    const { id, kind, outlet, host, title, published, language, lines } = article;
    return { id, kind, outlet, host, title, published, language, lines, held: copiesOf(article) };
  };
}
