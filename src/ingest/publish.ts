import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publishGeneration, removeOldGenerations } from '../indexes/generation-files.js';
import type { CorpusStore } from '../store/corpus-store.js';
import { corpusName, type DataFolder } from './data-folder.js';
import type { IngestParts } from './ingest-parts.js';
import type { Plan } from './plan.js';

/** What is kept besides the current generation: the one before it, for readers that open it at this moment, and other corpus folders' own. */
const keep = { generations: 2, corpora: 4 } as const;

export interface Assembled {
  readonly id: number;
  readonly name: string;
}

/** Puts the dump versions together to a generation, with the links between copies; nobody reads it before `publish`. */
export function assembleGeneration(
  store: CorpusStore,
  parts: IngestParts,
  plan: Plan,
  content: { readonly versions: readonly number[]; readonly refused: number },
): Assembled {
  const name = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}-${randomBytes(4).toString('hex')}`;
  const id = store.generations.add(
    {
      name,
      corpus: parts.corpusDir,
      sample: plan.folder.sample,
      recipe: plan.recipes.generation,
      content: store.dumps.contentOf(content.versions),
      refused: content.refused,
    },
    content.versions,
  );
  store.generations.addCopies(id, parts.linkCopies(store.generations.comparedArticles(id)));
  return { id, name };
}

/** The rows first, durably, then the pointer by one atomic rename: whoever follows the pointer finds the rows. Then clears up. */
export function publish(store: CorpusStore, folder: DataFolder, generation: Assembled): void {
  store.generations.complete(generation.id);
  publishGeneration(folder.indexesOfCorpus, generation.name);
  const corpora = store.generations.prune(keep);
  removeOldGenerations(folder.indexesOfCorpus, keep.generations - 1);
  removeForgotten(folder, corpora);
}

/** Index files of corpus folders that the store has let go of. */
function removeForgotten(folder: DataFolder, corpora: readonly string[]): void {
  const kept = new Set(corpora.map(corpusName));
  for (const name of readdirSync(folder.indexes)) {
    if (!kept.has(name)) rmSync(join(folder.indexes, name), { recursive: true, force: true });
  }
}
