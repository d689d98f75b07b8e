import { inventArticle } from './invented-articles.js';

const origin = { line: 1, sign: 'listing header' };
type Sketch = Parameters<typeof inventArticle>[0];
const signed = (authors: readonly string[], sketch: Sketch) => ({
  ...inventArticle(sketch),
  authors,
  origins: { outlet: null, host: null, title: origin, published: null, posted: null },
});
const gazette = { dump: 'gazette.txt', outlet: 'Northmoor Gazette', language: 'en' };
const courier = { dump: 'courier.txt', outlet: 'Brackwater Courier', language: 'en' };

/** Reports with bylines as dumps print them, and one without; nothing here happened, and nobody here lives. */
export const signedArticles = [
  signed(['Wilma Karst'], {
    ...{ ...gazette, id: 'tariff', title: 'Reed tariffs double in Osterfell', published: '2021-02-03' },
    body: ['The council of Osterfell doubled its tariffs on reed to 14 crowns a bundle.', 'Weavers called the tariffs a blow.'],
  }),
  signed(['Wilma Karst', 'Ode P. Lindqvist'], {
    ...{ ...gazette, id: 'weavers', title: 'Weavers march on the Osterfell council', published: '2022-05-06' },
    body: ['About 300 weavers marched through Osterfell against the reed tariffs on Friday.', 'Nobody was hurt.'],
  }),
  signed(['By Dr. Ode P. Lindqvist, Brackwater Courier'], {
    ...{ ...courier, id: 'bridge', title: 'Osterfell bridge opens early', published: '2021-03-04' },
    body: ['The bridge at Osterfell opened two weeks early.', 'It cost 9 million crowns.', 'The mayor cut a ribbon.'],
  }),
  signed(['Tor Karst'], {
    ...{ ...courier, id: 'eels', title: 'Eels return to the Marrow', published: '2021-06-07' },
    body: ['Eels have come back to the Marrow after eleven years.', 'The tariffs on eels stay at 2 crowns, the council said.'],
  }),
  signed([], {
    ...{ ...courier, id: 'karst', title: 'Editor Wilma Karst wins prize', published: '2021-07-08' },
    body: ['Wilma Karst said the prize belongs to the weavers of Osterfell.', 'She receives 500 crowns.'],
  }),
  signed(['林小明'], {
    ...{ dump: 'zh.txt', outlet: '北沼報', language: 'zh-Hant', id: 'zh-dam', title: '蘆葦關稅加倍', published: '2021-02-04' },
    body: ['奧斯特費爾議會將蘆葦關稅提高到每捆十四克朗。', '織工認為關稅是一記重擊。'],
  }),
  signed(['田中 葉子'], {
    ...{ dump: 'ja.txt', outlet: '北沼新聞', language: 'ja', id: 'ja-dam', title: 'ダムの水位が下がる', published: '2021-02-05' },
    body: ['北沼ダムの水位が三メートル下がった。', '住民は雨を待っている。'],
  }),
  signed(['Nguyễn Văn Túc'], {
    ...{
      dump: 'vi.txt',
      outlet: 'Báo Đầm Bắc',
      language: 'vi',
      id: 'vi-cau',
      title: 'Cầu Osterfell thông xe sớm',
      published: '2021-03-05',
    },
    body: ['Cầu Osterfell thông xe sớm hai tuần.', 'Thị trưởng cắt băng khánh thành.'],
  }),
];
