import type { ArchiveStatus } from '../engine/archive.js';
import { plural } from './plural.js';

/** What the archive holds, in a line. */
export function describeArchive({ dumps, articles, outlets, sample }: ArchiveStatus): string {
  const named = outlets.filter(({ name }) => name !== null).length;
  const origin = sample ? ' This is the sample; put your own dumps into the corpus folder and it steps aside.' : '';
  return `${plural(articles, 'article')} from ${plural(named, 'outlet')} in ${plural(dumps, 'dump')}.${origin}`;
}
