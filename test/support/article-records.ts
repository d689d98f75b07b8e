import type { ArticleRecord } from '../../src/store/corpus-reader.js';

/** A report in invented words; every field can be set. */
export function articleRecordWith(changes: Partial<ArticleRecord>): ArticleRecord {
  return {
    id: '0123456789abcdef',
    dump: 'city/bridges.txt',
    lines: [10, 30],
    kind: 'report',
    outlet: 'Harbour Gazette',
    host: null,
    title: 'Bridges closed after storm',
    authors: [],
    published: '2026-04-27',
    posted: null,
    language: 'en',
    url: null,
    part: null,
    translationOf: null,
    alsoIn: [],
    origins: { outlet: null, host: null, title: null, published: null, posted: null },
    otherDates: [],
    ...changes,
  };
}
