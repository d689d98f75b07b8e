import { z } from 'zod';
import type { Claim } from '../verify/claim.js';

/** What a line of the model's says. Whatever is not exactly as asked for is malformed: nothing is mended by guessing. */
export type ModelLine =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'none' }
  | { readonly kind: 'malformed' };

/** A statement with its quotes is some hundred characters; a line that does not end is not waited for. */
const LONGEST_LINE = 8_000;
const LONGEST_TEXT = 1_000;
const MOST_CITES = 6;

const claim = z.object({
  text: z.string().trim().min(1).max(LONGEST_TEXT),
  cites: z.array(z.object({ key: z.string().max(40), quote: z.string().min(1).max(2_000) })).max(MOST_CITES),
});
const none = z.object({ none: z.literal(true) });
/** Lines that say nothing: blanks, and the fences that models put around JSON. */
const idle = /^\s*(?:```[a-z]{0,8})?\s*$/i;

/** Reads statements as they are written: give it each piece, get the lines that it completed. */
export function createStatementReader(): { read(piece: string): ModelLine[]; end(complete: boolean): ModelLine[] } {
  let open = '';
  let skipping = false;
  const take = (line: string): ModelLine[] => {
    if (skipping) {
      skipping = false;
      return [{ kind: 'malformed' }];
    }
    return idle.test(line) ? [] : [readLine(line)];
  };
  return {
    read(piece) {
      const lines = (open + piece).split(/\r?\n/);
      open = lines.pop() ?? '';
      const read = lines.flatMap(take);
      if (open.length > LONGEST_LINE) {
        open = '';
        skipping = true;
      }
      return read;
    },
    /** Half a line is no statement; a whole one without its line feed is. */
    end(complete) {
      const line = open;
      open = '';
      if (!complete && !skipping && !isWhole(line)) return idle.test(line) ? [] : [{ kind: 'malformed' }];
      return take(line);
    },
  };
}

function isWhole(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

function readLine(line: string): ModelLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { kind: 'malformed' };
  }
  if (none.safeParse(json).success) return { kind: 'none' };
  const read = claim.safeParse(json);
  return read.success ? { kind: 'claim', claim: read.data } : { kind: 'malformed' };
}
