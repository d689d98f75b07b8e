import { inventArticle } from './invented-articles.js';

const pier = [
  'Harbour workers in Kestrel Bay began taking down the old timber pier on Tuesday, eleven weeks after a cargo barge struck it in fog.',
  'The council, which owns the pier, said the work would last until the first week of October and cost 2.4 million crowns.',
  'What happens to the fishing huts? Nobody at the council could say when they were asked on Tuesday evening.',
  '“We had hoped to keep the northern end,” said Marit Oln, who runs the boat yard, “but the piles are eaten through.”',
];

/** Reports whose words stand in several places, in several scripts; nothing here happened. */
export const excerptArticles = [
  inventArticle({
    id: 'pier',
    dump: 'bay.txt',
    outlet: 'Kestrel Bay Mercury',
    title: 'Old timber pier comes down eleven weeks after barge struck it',
    language: 'en',
    published: '2033-06-14',
    body: pier,
    alsoIn: ['pier-copy'],
  }),
  inventArticle({
    id: 'pier-copy',
    dump: 'a-clippings.txt',
    outlet: 'Kestrel Bay Mercury',
    title: 'Old timber pier comes down eleven weeks after barge struck it',
    language: 'en',
    published: null,
    body: pier.slice(0, 2),
    alsoIn: ['pier'],
  }),
  inventArticle({
    id: 'pier-inland',
    dump: 'inland.txt',
    outlet: 'Inland Post',
    title: 'Pier demolition starts in Kestrel Bay',
    language: 'en',
    published: '2033-06-16',
    body: ['A pier is going.', pier[0] as string, 'The Inland Post could not reach the owner of the barge by telephone.'],
  }),
  inventArticle({
    id: 'bridge-zh',
    dump: 'bridge.txt',
    outlet: '松嶺日報',
    title: '松嶺大橋明年春天全面封閉檢修',
    language: 'zh-Hant',
    published: '2033-07-02',
    body: [
      '松嶺市政府週三宣布，橫跨青溪的松嶺大橋將從明年三月起全面封閉檢修，預計歷時七個月，期間改由渡輪接駁往來旅客。',
      '工程處處長賴思遠表示，橋墩在去年的洪水中受到損傷，雖然沒有立即的危險，但不能再拖延下去。',
    ],
  }),
  inventArticle({
    id: 'school-ja',
    dump: 'school.txt',
    outlet: '浜波新聞',
    title: '浜波町の小学校が統合へ',
    language: 'ja',
    published: '2033-05-20',
    body: ['浜波町は来年四月に三つの小学校を一つに統合すると発表した。新しい学校の名前は町民の投票で決めるという。'],
  }),
];
