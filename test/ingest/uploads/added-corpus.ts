import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ingestParts, localArchive } from '../../../src/corpus-parts.js';
import { silentLog } from '../../engine/scripted-parts.mjs';

/** Articles of a dump in records, one for each headline. */
export function records(titles: readonly string[], source = 'Quay Courier'): string {
  const list = titles.map((title, place) => ({
    title,
    source,
    published_at: '2025-03-01',
    url: `https://quay.example/${encodeURIComponent(title)}`,
    body: `${title}. The harbour master told the council so on Saturday, and pier ${place} was closed for the afternoon.`,
  }));
  return JSON.stringify(list);
}

/** A corpus folder and a data folder, both empty, with the real parts of the program. */
export function addedCorpus() {
  const root = mkdtempSync(join(tmpdir(), 'byline-uploads-'));
  const [corpusDir, dataDir] = [join(root, 'corpus'), join(root, 'data')];
  mkdirSync(corpusDir);
  const put = (path: string, content: string | Buffer): string => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  const settings = { corpusDir, dataDir, embeddings: { kind: 'builtin' } as const };
  const archive = localArchive(settings, silentLog);
  let pending = 0;
  return {
    root,
    corpusDir,
    dataDir,
    settings,
    archive,
    put,
    parts: () => ingestParts(settings),
    /** A file as it was fetched, not yet added. */
    file: (name: string, content: string | Buffer = records([`Of ${name}`])) => {
      pending += 1;
      return { name, path: put(`data/uploads-pending/${pending}/file`, content) };
    },
    close: async () => {
      await archive.close();
      rmSync(root, { recursive: true });
    },
  };
}
