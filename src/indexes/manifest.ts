import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What the indexes were made of; files made of anything else are not opened. */
export interface GenerationIdentity {
  /** `Embedder.id`; that of `noVectors` when there are none. */
  readonly embedder: string;
  readonly dimension: number;
  readonly tokenizer: string;
  readonly chunker: string;
  /** Names the exact set of chunks and their texts. */
  readonly corpus: string;
}

/** Changes with the arrangement of any file. */
export const FILE_FORMAT = 3;

const checkedFile = z.object({ name: z.string(), bytes: z.number().int().nonnegative(), sha256: z.string().length(64) });
const manifestSchema = z.object({
  format: z.number(),
  name: z.string(),
  embedder: z.string(),
  dimension: z.number().int().nonnegative(),
  tokenizer: z.string(),
  chunker: z.string(),
  corpus: z.string(),
  /** Chunks in each index. */
  count: z.number().int().nonnegative(),
  metric: z.literal('cosine'),
  vectors: z.enum(['none', 'exact', 'graph']),
  /** Recall@10 of a graph of so many of the vectors, measured at build; null and 0 when none could be tried. */
  recall: z.number().nullable(),
  measuredOn: z.number().int().nonnegative(),
  /** How wide each search of the graph looks; null where the search is exact. */
  searchCandidates: z.number().int().positive().nullable(),
  /** Null for a graph, and where there are no vectors. */
  exactBecause: z.string().nullable(),
  files: z.array(checkedFile),
});

export type CheckedFile = Readonly<z.infer<typeof checkedFile>>;
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** With a checksum of its own, since everything else is checked against it. */
export function encodeManifest(manifest: Manifest): string {
  // Parsed, so that the keys stand in the schema's order whoever put the manifest together.
  return `${JSON.stringify({ manifest: manifestSchema.parse(manifest), sha256: checksumOf(manifest) }, null, 2)}\n`;
}

export function decodeManifest(text: string): Manifest | { readonly reason: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { reason: 'the manifest is not JSON' };
  }
  const read = z.object({ manifest: manifestSchema, sha256: z.string() }).safeParse(json);
  if (!read.success) {
    const format = (json as { manifest?: { format?: unknown } } | null)?.manifest?.format;
    return {
      reason:
        format === FILE_FORMAT ? 'the manifest lacks a field' : `the files have format ${String(format)}, not ${FILE_FORMAT}`,
    };
  }
  const { manifest } = read.data;
  // Also compares the checksum, and leaves no byte of the file that could differ unseen.
  if (text !== encodeManifest(manifest)) return { reason: 'the manifest is damaged' };
  return manifest.format === FILE_FORMAT ? manifest : { reason: `the files have format ${manifest.format}, not ${FILE_FORMAT}` };
}

function checksumOf(manifest: Manifest): string {
  return createHash('sha256')
    .update(JSON.stringify(manifestSchema.parse(manifest)))
    .digest('hex');
}

/** What differs from what is expected, both values named; null when nothing does. */
export function differenceFrom(manifest: Manifest, expected: Partial<GenerationIdentity>): string | null {
  for (const field of ['embedder', 'dimension', 'tokenizer', 'chunker', 'corpus'] as const) {
    const wanted = expected[field];
    if (wanted !== undefined && wanted !== manifest[field])
      return `${field} is ${manifest[field]} in the files, and ${wanted} now`;
  }
  return null;
}
