import { describe, expect, it } from 'vitest';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { page } from '../../../src/dump/layouts/page.js';
import { loadOutlets } from '../../../src/dump/outlets.js';

const aids = { dates: createDateReader(), outlets: loadOutlets({ files: [] }) };

const TEXT = [
  'The lock gates of the old canal were lifted out on Monday, after forty years in which nobody had opened them.',
  'Divers had found that the hinges were sound, and that only the timber had to be replaced before the boats return.',
  'The town has set aside nine million for the work, and expects the first barge to pass before the end of summer.',
];

function pageOf(head: readonly string[], tail: readonly string[] = ['Advertisement', 'Related Topics']): string {
  return ['Skip to content', 'Subscribe', 'Log in', '', ...head, '', TEXT.join('\n\n'), '', ...tail].join('\n');
}

function read(text: string) {
  const dump = toDumpText('x.txt', text);
  const [draft] = page.recognise(dump, aids) > 0 ? page.read(dump, aids) : [];
  return {
    title: draft?.title?.value,
    outlet: draft?.outlet?.value ?? null,
    published: draft?.published?.value ?? null,
    authors: draft?.authors,
    text: draft?.body.map((span) => dump.text.slice(span.start, span.end)).join('\n') ?? '',
  };
}

const HEADLINE = 'Canal gates lifted for the first time in forty years';

describe('the date of a page', () => {
  const lines = [
    'March 12, 2025 4:21 AM PDT Updated 3 hours ago',
    'Wednesday 12 March 2025 09:10, UK',
    'March 12, 20255:00 AM ET',
    '2025/3/12 10:30(3/12 11:00 更新)',
    'March 12, 2025, an hour ago',
  ];
  for (const line of lines) {
    it(`is read from the line "${line}"`, () => {
      expect(read(pageOf([HEADLINE, 'By Ada Lowe', line])).published).toBe('2025-03-12');
    });
  }

  it('is found below a standfirst, players, captions and a byline', () => {
    const head = [
      HEADLINE,
      'The town kept its promise. The boats will be back in the summer.',
      'A',
      'Gift',
      'One more',
      'Two more',
      'Three more',
    ];
    const found = read(
      pageOf([...head, 'The gates on Monday. Photo: Ada Lowe', 'By Ada Lowe', 'Reporting from Lockport', 'March 12, 2025']),
    );
    expect([found.published, found.authors]).toEqual(['2025-03-12', ['Ada Lowe']]);
  });
});

describe('the headline of a page', () => {
  const standfirst = 'The boats return, and the town wonders who will pay';
  for (const headline of [
    'Explainer: why the canal was closed',
    'Watch: gates of the canal lifted',
    'In pictures: a canal reopens',
    'Lockport’s bet',
  ]) {
    it(`is read above its standfirst: ${headline}`, () => {
      const found = read(pageOf([headline, '', standfirst, '', 'By Ada Lowe', 'March 12, 2025']));
      expect([found.title, found.published]).toEqual([headline, '2025-03-12']);
    });
  }

  it('is no link below it', () => {
    const found = read(pageOf([HEADLINE, 'By Ada Lowe', 'March 12, 2025', TEXT[0] ?? '', 'Watch: boats on the old canal']));
    expect([found.title, found.text.includes('Watch:')]).toEqual([HEADLINE, false]);
  });

  it('is no note on browsers or players', () => {
    for (const note of ['Keyboard shortcuts for audio player', '為達最佳瀏覽效果,建議使用 Firefox 或 Safari 的瀏覽器。'])
      expect(read(pageOf([note, '', HEADLINE, 'March 12, 2025'])).title).toBe(HEADLINE);
  });
});

describe('the outlet of a page', () => {
  const page = (banner: readonly string[], tail: readonly string[], more: readonly string[] = []) =>
    read(
      [...banner, pageOf([HEADLINE, 'By Ada Lowe', 'March 12, 2025', ...more], ['Advertisement', 'Share', ...tail])].join('\n'),
    ).outlet;

  it('is the known name in its copyright line, wherever that line puts it', () => {
    expect(page([], ['© 2025 The Guardian Company'])).toBe('The Guardian');
    expect(page([], ['自由時報版權所有不得轉載 © 2025'])).toBe('自由時報');
  });

  it('is the known name of its banner rather than a company that nobody knows', () => {
    expect(page(['The Straits Times'], ['© 2025 Holder Media Limited. Regn No. 12. All rights reserved.'])).toBe(
      'The Straits Times',
    );
    expect(page(['Reuters Logo'], [])).toBe('Reuters');
  });

  it('is no section of a menu that happens to be called like a magazine', () => {
    expect(page(['Lockport Ledger', 'Science'], ['© 2025 Lockport Ledger'])).toBe('Lockport Ledger');
  });

  it('is never what the line says of rights', () => {
    expect(page([], ['すべての内容は日本の著作権法並びに国際条約により保護されています。'])).toBeNull();
    expect(page([], ['Copyright notice and terms of use'])).toBeNull();
  });

  it('is the source that the page names', () => {
    expect(page([], [], ['来源:澎湃新闻'])).toBe('澎湃新闻');
  });
});

describe('a page in Chinese', () => {
  const text =
    '官員表示,運河的閘門已有四十年沒有開過,這次更換只需要木料。\n\n附近居民說,他們早就盼望船隻回來,也願意忍受施工的噪音。';
  const readZh = (head: string, tail = '') =>
    read(`運河時報\n首頁\n要聞\n地方\n\n老運河閘門四十年來首次吊起\n2025/3/12 10:30\n${head}${text}${tail}\n`);

  it('is a page by its menu, headline and date alone', () => {
    const found = readZh('');
    expect([found.title, found.published]).toEqual(['老運河閘門四十年來首次吊起', '2025-03-12']);
  });

  for (const dateline of ['〔記者王小明/台北報導〕', '(中央社記者王小明台北12日電)', '新华社北京3月12日电(记者王小明)']) {
    it(`names its reporter in ${dateline}`, () => {
      expect(readZh(dateline).authors).toEqual(['王小明']);
      expect(readZh(`${dateline}\n`).authors).toEqual(['王小明']);
    });
  }

  it('leaves out who edited it and how large the type is', () => {
    const found = readZh('字体: 小 中 大\n分享到:\n', '(編輯:李四)1140312\n【责任编辑:李四】');
    expect(found.text.includes('李四') || found.text.includes('字体')).toBe(false);
  });
});

describe('the authors of a page', () => {
  const authorsOf = (...lines: string[]) => read(pageOf([HEADLINE, ...lines, 'March 12, 2025'])).authors;

  it('are read where the blanks of their list were lost', () => {
    expect(authorsOf('Ada Lowein Lockportand Tom Reedin Shanghai')).toEqual(['Ada Lowe', 'Tom Reed']);
  });

  it('are read behind an outlet', () => {
    expect(authorsOf('Reuters - Ada Lowe in Lockport')).toEqual(['Ada Lowe']);
    expect(authorsOf('路透社 - 作者 王小明')).toEqual(['王小明']);
  });

  it('are no outlet, no credit of a picture, and no label', () => {
    for (const line of ['Support The Independent', 'Getty Images', 'Article Information'])
      expect(authorsOf(line, 'Ada Lowe')).toEqual(['Ada Lowe']);
  });
});
