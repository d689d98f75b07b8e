import type { Article, Kind } from '../../src/dump/article.js';

interface Sketch {
  readonly id: string;
  readonly dump: string;
  readonly outlet: string | null;
  readonly title: string;
  readonly language: string;
  readonly published: string | null;
  readonly body: readonly string[];
  readonly kind?: Kind;
  readonly host?: string;
  readonly translationOf?: string;
  readonly alsoIn?: readonly string[];
}

/** An article as `memoryGeneration` takes it. */
export type InventedArticle = Article & { readonly alsoIn: readonly string[] };

/** An article made for a test, one paragraph a line, the headline on line 1. */
export function inventArticle(sketch: Sketch): InventedArticle {
  return {
    id: sketch.id,
    dump: sketch.dump,
    lines: [1, sketch.body.length + 1],
    kind: sketch.kind ?? 'report',
    outlet: sketch.outlet,
    host: sketch.host ?? null,
    title: sketch.title,
    authors: [],
    published: sketch.published,
    posted: null,
    language: sketch.language,
    url: null,
    part: null,
    translationOf: sketch.translationOf ?? null,
    alsoIn: sketch.alsoIn ?? [],
    body: sketch.body.map((text, at) => ({ start: at * 1000, end: at * 1000 + text.length, text, lines: [at + 2, at + 2] })),
    origins: { outlet: null, host: null, title: null, published: null, posted: null },
    otherDates: [],
  };
}

/** Nothing here happened and none of the outlets exists. */
export const inventedArticles = [
  inventArticle({
    id: 'ferry',
    dump: 'harbour.txt',
    outlet: 'Brackwater Courier',
    title: 'Brackwater ferry terminal to close for repairs',
    language: 'en',
    published: '2031-04-03',
    body: [
      'Brackwater will close its old ferry terminal on 12 May for repairs, the port authority said on Thursday.',
      'The work will cost 48 million crowns and last nine months, said Odile Tamsin, the harbour director.',
      'The terminal, opened in 1964, covers 5,300 square metres and serves about 21,000 passengers a day.',
      'Ferries will leave from the grain pier in the meantime because the new terminal is not ready.',
    ],
    alsoIn: ['ferry-copy'],
  }),
  inventArticle({
    id: 'ferry-copy',
    dump: 'clippings/ferry.txt',
    outlet: 'Brackwater Courier',
    title: 'Brackwater ferry terminal to close for repairs',
    language: 'en',
    published: null,
    body: [
      'Brackwater will close its old ferry terminal on 12 May for repairs, the port authority said on Thursday.',
      'The work will cost 48 million crowns and last nine months, said Odile Tamsin, the harbour director.',
    ],
    alsoIn: ['ferry'],
  }),
  inventArticle({
    id: 'glass',
    dump: 'business.txt',
    outlet: 'Northmoor Gazette',
    title: 'Quillon Glass buys rival Veyra',
    language: 'en',
    published: '2031-05-20',
    body: [
      'Quillon Glass has agreed to acquire its smaller rival Veyra for $310 million, the two companies said.',
      'Shares of Quillon fell 7 percent after the announcement, while those of Veyra rose by a third.',
      'Veyra, based in Ostmark, employs 1,150 people and was founded in 1989 by Ilse Morrant.',
      'Regulators blocked a similar deal three years ago over fears that prices would go up.',
    ],
  }),
  inventArticle({
    id: 'glass-remark',
    dump: 'business.txt',
    outlet: null,
    kind: 'commentary',
    title: 'Quillon Glass buys rival Veyra',
    language: 'en',
    published: '2031-05-22',
    body: ['So, Quillon Glass will acquire Veyra for $310 million, and I am impressed by how quickly the two companies agreed.'],
  }),
  inventArticle({
    id: 'dam',
    dump: 'blog.txt',
    outlet: 'Lakeside Herald',
    host: 'Valley Watch',
    title: 'Engineers find crack in Torrel dam',
    language: 'en',
    published: '2031-02-10',
    body: [
      'Engineers have found a crack 14 metres long in the Torrel dam, the water board said on Monday.',
      'Board chief Hanne Brisk said 2,600 residents below the dam would be moved to Calder within ten days.',
    ],
  }),
  inventArticle({
    id: 'dam-zh',
    dump: 'blog.txt',
    outlet: 'Lakeside Herald',
    host: 'Valley Watch',
    kind: 'translation',
    translationOf: 'dam',
    title: '工程師發現托雷爾大壩有裂縫',
    language: 'zh-Hant',
    published: '2031-02-10',
    body: [
      '水務局週一表示，工程師在托雷爾大壩發現一條14米長的裂縫。',
      '水務局局長漢娜·布里斯克表示，大壩下游的2,600名居民將在十天內遷往卡爾德。',
    ],
  }),
  inventArticle({
    id: 'rail-ja',
    dump: 'ja.txt',
    outlet: '北浜新報',
    title: '北浜線、来春に全線再開へ',
    language: 'ja',
    published: '2031-06-01',
    body: [
      '北浜鉄道は1日、土砂崩れで運休している北浜線を来年3月20日に全線で再開すると発表した。',
      '復旧費用は約86億円で、県が半分を負担する。',
      '同社の早瀬社長は会見で「住民の足を守りたい」と述べた。',
    ],
  }),
  inventArticle({
    id: 'prize-zh',
    dump: 'zh.txt',
    outlet: '青嶺日報',
    title: '青嶺文學獎揭曉',
    language: 'zh-Hant',
    published: '2031-07-15',
    body: ['今年的青嶺文學獎由小說家溫若蘭獲得，獎金為三十萬元。', '評審團主席表示，共有412部作品參賽，比去年多一倍。'],
  }),
] as const;
