// In: a layout and a seed. Out: a dump of that layout with invented articles, and what it holds. It is written from the description of the
// layouts, not from the code that reads them. Called by the test over unseen dumps.
import type { LayoutName } from '../../src/dump/article.js';
import { makeBlog } from './dump-maker/blog-maker.js';
import { makeFeed } from './dump-maker/feed-maker.js';
import { makeListing } from './dump-maker/listing-maker.js';
import { makePage } from './dump-maker/page-maker.js';
import { createRandom, type Random } from './dump-maker/random.js';
import { makeRepublished } from './dump-maker/republished-maker.js';
import type { MadeDump } from './dump-maker/truth.js';

export type { MadeDump, Truth } from './dump-maker/truth.js';

export type TextLayout = Exclude<LayoutName, 'records' | 'database' | 'entries' | 'plain'>;

const MAKERS: Record<TextLayout, (random: Random, used: Set<string>) => MadeDump> = {
  listing: makeListing,
  page: makePage,
  feed: makeFeed,
  blog: makeBlog,
  republished: makeRepublished,
};

export function makeDump(layout: TextLayout, seed: number): MadeDump {
  return MAKERS[layout](createRandom(seed), new Set());
}
