import { z } from 'zod';
import type { Claim } from '../verify/claim.js';
import { createJsonReader } from './read-json-values.js';

/** What a line of the model's says. Whatever is not exactly as asked for is malformed: nothing is mended by guessing. */
export type ModelLine =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'none' }
  | { readonly kind: 'malformed' };

const LONGEST_TEXT = 1_000;
const MOST_CITES = 6;

const claim = z.object({
  text: z.string().trim().min(1).max(LONGEST_TEXT),
  cites: z.array(z.object({ key: z.string().max(40), quote: z.string().min(1).max(2_000) })).max(MOST_CITES),
});
const none = z.object({ none: z.literal(true) });

/** Reads statements as they are written: give it each piece, get those that it completed. */
export function createStatementReader(): { read(piece: string): ModelLine[]; end(): ModelLine[] } {
  const reader = createJsonReader();
  return {
    read: (piece) => reader.read(piece).map(readLine),
    end: () => reader.end().map(readLine),
  };
}

function readLine(json: object | null): ModelLine {
  if (none.safeParse(json).success) return { kind: 'none' };
  const read = claim.safeParse(json);
  return read.success ? { kind: 'claim', claim: read.data } : { kind: 'malformed' };
}
