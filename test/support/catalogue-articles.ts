import { inventArticle } from './invented-articles.js';

const titled = (line: number) => ({
  outlet: null,
  host: null,
  title: { line, sign: 'listing header' },
  published: null,
  posted: null,
});
const filler = ['The committee meets again in the autumn.', 'Nobody was hurt, and the weather was fair.'];

type Sketch = Parameters<typeof inventArticle>[0];
const article = (sketch: Sketch, changes: object = {}) => ({ ...inventArticle(sketch), origins: titled(1), ...changes });
const gazette = { dump: 'gazette.txt', outlet: 'Northmoor Gazette', language: 'en' };
const courier = { dump: 'courier.txt', outlet: 'Brackwater Courier', language: 'en' };

/** Reports to be counted: a copy, two parts, a translation, remarks, one without a date; nothing here happened. */
export const catalogueArticles = [
  article({ ...gazette, id: 'kiln', title: 'Tolvane kiln goes cold', published: '2021-03-02', body: filler }),
  article(
    {
      ...gazette,
      id: 'kiln-copy',
      dump: 'clips.txt',
      title: 'Tolvane kiln goes cold',
      published: null,
      body: filler,
      alsoIn: ['kiln'],
    },
    { alsoIn: ['kiln'] },
  ),
  article(
    { ...courier, id: 'long-1', title: 'The potters of Tolvane', published: '2021-04-10', body: filler },
    { part: { number: 1, of: 2 } },
  ),
  article(
    { ...courier, id: 'long-2', title: 'The potters of Tolvane', published: '2021-04-10', body: filler },
    { part: { number: 2, of: 2 } },
  ),
  article({
    ...courier,
    id: 'unnamed',
    title: 'A town without smoke',
    published: '2021-06-01',
    body: ['Tolvane has lost its last chimney.', 'The mayor of Tolvane hopes for tourists instead.', ...filler],
  }),
  article({
    ...gazette,
    id: 'passing',
    title: 'Bus fares rise',
    published: '2021-06-05',
    body: [...filler, ...filler, ...filler, 'The line to Tolvane stays as it is.'],
  }),
  article({ ...gazette, id: 'undated', title: 'Tolvane clay sold abroad', published: null, body: filler }),
  article({
    ...gazette,
    id: 'zh',
    language: 'zh-Hant',
    kind: 'translation',
    title: '托爾凡的窯冷了',
    published: '2021-03-02',
    body: ['托爾凡的最後一座窯已經熄火。'],
    translationOf: 'kiln',
  }),
  article({
    id: 'remark',
    dump: 'blog.txt',
    outlet: null,
    language: 'en',
    kind: 'commentary',
    title: 'My thoughts on Tolvane',
    published: '2021-04-12',
    body: filler,
  }),
].map((one) => (one.id === 'kiln' ? { ...one, alsoIn: ['kiln-copy'] } : one));
