// In: a dump that reads as one article, and the layout that reads it so. Out: the drafts of its parts. Called by read-dump.
import type { DumpText } from '../dump-text.js';
import type { Draft, Layout, ReadingAids } from '../layouts/layout.js';
import { page } from '../layouts/page.js';
import { plain } from '../layouts/plain.js';
import { republished } from '../layouts/republished.js';
import { recognise } from '../recognise.js';
import { cutPages } from './cut-pages.js';

/** The layouts that take a dump for one article. */
const ofOneArticle: readonly Layout[] = [republished, page, plain];

/** Other layouts find the articles of a dump by themselves. */
export function readParts(dump: DumpText, layout: Layout, aids: ReadingAids): readonly Draft[] {
  if (!ofOneArticle.includes(layout)) return layout.read(dump, aids);
  const parts = cutPages(dump, aids);
  if (parts.length === 1) return layout.read(dump, aids);
  return parts.flatMap((part) => recognise(part, ofOneArticle, aids)?.read(part, aids) ?? []);
}
