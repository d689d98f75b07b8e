// What is refused, left undecided or fails, as somebody is told who reads another language than English.
import { afterEach, describe, expect, it } from 'vitest';
import type { CorpusOverview } from '../../src/browse/corpus-overview.js';
import { wordsFor } from '../../src/discord/words/words.js';
import { restartingFault } from '../../src/engine/engine-faults.js';
import { Fault, faultBecause } from '../../src/errors.js';
import type { IndexReport } from '../../src/ingest/index-report.js';
import type { InspectedDump, ReadableFile } from '../../src/ingest/uploads/inspected-dump.js';
import { because, explained, inEnglish, type Reason } from '../../src/reasons/reason.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { indexReportWith, scriptedArchive } from '../support/scripted-archive.js';
import { expectHarmless, shown } from '../support/shown-message.js';
import { hostileText } from '../support/topics.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(script: Parameters<typeof scriptedArchive>[0]) {
  const archive = scriptedArchive(script);
  running = await startBot(archive, { parts: { timing: { progressMs: 20 } }, discord: { application: { owner: 'ada' } } });
  const { discord } = running;
  const as = (name: string, locale: string) => {
    const person = discord.person(name);
    person.user.locale = locale;
    return person;
  };
  return { discord, archive, as };
}

const picture = because('refused.binary', { kind: because('binary.png') });
const cut = because('refused.broken', { problem: because('json.lineBroken', { what: because('json.cut') }), line: 7 });
const refused = [
  { dump: 'odd/scan.txt', ...explained(picture) },
  { dump: 'odd/cut.jsonl', ...explained(cut) },
];
const noticed = because('notice.sample');
const report: Partial<IndexReport> = { refused, notices: [{ text: inEnglish(noticed), why: noticed }] };
const overview: CorpusOverview = { articles: 1, outlets: [], languages: [], months: [], dumps: [], refused };

const article = { id: 'a', outlet: 'Bay Wire', host: null, title: 'Ferries', published: null, language: 'en', held: [] } as const;
const undecided = (field: 'outlet' | 'published', why: Reason) =>
  ({ line: 4, title: 'Ferries', field, reason: inEnglish(why), why }) as const;
const readable: ReadableFile = {
  status: 'readable',
  dump: 'uploads/ferries.txt',
  bytes: 12,
  layout: 'plain',
  encoding: 'big5-hkscs',
  articles: [
    { ...article, kind: 'report', lines: [1, 9] },
    { ...article, kind: 'note', lines: [11, 19] },
  ],
  undecided: [
    undecided('outlet', because('undecided.outletUnknown', { name: 'Bay *Wire*' })),
    undecided('published', because('undecided.dateOrder')),
  ],
  sameAs: null,
};

const languages = [
  {
    locale: 'zh-TW',
    refusals: ['這是 PNG 圖片，不是文字檔。請將檔案移出資料夾', '這一行的 JSON 已損壞：內容中途截斷（第 7 行）。請修正檔案'],
    notice: '只有範例',
    inspected: [
      '格式：純文字，編碼：`big5-hkscs`',
      '· 報導 ·',
      '· 附註 ·',
      '第 4 行，媒體 “Ferries”：媒體清單中沒有「Bay \\*Wire\\*」',
    ],
    restarting: '請稍候，檔案庫正在重新啟動。請在幾秒後再問一次。',
    shrunk: '內容從 90 個片段減少到 3 個；先前發布的內容繼續提供服務。請檢查整個資料夾是否已掛載',
    foreign: '無法新增 picture.png：不支援這種檔案。資料檔須為',
  },
  {
    locale: 'zh-CN',
    refusals: ['这是 PNG 图片，不是文本文件。请将文件移出文件夹', '这一行的 JSON 已损坏：内容中途截断（第 7 行）。请修正文件'],
    notice: '只有示例',
    inspected: [
      '格式：纯文本，编码：`big5-hkscs`',
      '· 报道 ·',
      '· 附注 ·',
      '第 4 行，媒体 “Ferries”：媒体列表中没有“Bay \\*Wire\\*”',
    ],
    restarting: '请稍候，档案库正在重新启动。请在几秒后再问一次。',
    shrunk: '内容从 90 个片段减少到 3 个；先前发布的内容继续提供服务。请检查整个文件夹是否已挂载',
    foreign: '无法添加 picture.png：不支持这种文件。资料文件须为',
  },
  {
    locale: 'ja',
    refusals: [
      'これは PNG 画像で、テキストではありません。ファイルを',
      'この行の JSON が壊れています：途中で終わっています（7 行目）。',
    ],
    notice: 'サンプルしかありません',
    inspected: [
      '形式：プレーンテキスト、文字コード：`big5-hkscs`',
      '· 報道 ·',
      '· 注 ·',
      '4 行目、媒体 “Ferries”：「Bay \\*Wire\\*」は',
    ],
    restarting: '少々お待ちください。アーカイブを再起動しています。数秒後にもう一度お尋ねください。',
    shrunk: '内容が断片 90 件から 3 件に減っています。以前に公開した内容は引き続き使えます。フォルダー全体が',
    foreign: 'picture.png は追加できません：対応していない種類のファイルです。ダンプは',
  },
  {
    locale: 'vi',
    refusals: [
      'đây là ảnh PNG, không phải văn bản. Hãy đưa tệp',
      'JSON ở dòng này bị hỏng: nội dung bị cắt giữa chừng (dòng 7). Hãy sửa',
    ],
    notice: 'chỉ có dữ liệu mẫu',
    inspected: [
      'dạng: văn bản thuần, bảng mã: `big5-hkscs`',
      '· bản tin ·',
      '· ghi chú ·',
      'dòng 4, cơ quan báo chí “Ferries”: danh sách',
    ],
    restarting: 'Xin chờ, kho lưu trữ đang khởi động lại. Vui lòng hỏi lại sau vài giây.',
    shrunk: 'Nội dung đã giảm từ 90 xuống 3 đoạn; nội dung đã công bố trước đó vẫn tiếp tục phục vụ. Hãy kiểm tra',
    foreign: 'Không thêm được picture.png: loại tệp này không được hỗ trợ. Tệp dữ liệu phải',
  },
] as const;

/** Whole English words in a message that holds no English article. */
const english = /\b(?:the|it|is|not|and|of|file|was|line|save|mend|take|check|outlet|report|note|plain)\b/i;
const withoutNames = (text: string): string => text.replace(/`[^`]*`|https?:\S+/g, '');

describe.each(languages)('in $locale', ({ locale, refusals, notice, inspected, restarting, shrunk, foreign }) => {
  it('a member is told which files could not be read, why, and what to do', async () => {
    const { as } = await start({ overview: async () => overview });
    const life = await as('bob', locale).slash('sources', { by: 'refused' }).settled();
    for (const words of refusals) expect(life.text).toContain(words);
    expect(withoutNames(life.text)).not.toMatch(english);
  });

  it.each(['run', 'preview'])('an administrator reads the whole report of /reindex %s', async (what) => {
    const { as } = await start({ onIndex: async () => indexReportWith({ ...report, dryRun: what === 'preview' }) });
    const life = await as('eve', locale)
      .slash(`reindex ${what}`)
      .until(({ text }) => text.includes('odd/scan.txt'));
    for (const words of [...refusals, notice]) expect(life.text).toContain(words);
    expect(withoutNames(life.text)).not.toMatch(english);
  });

  it('an owner reads what a file would be, what stays empty, and why a file is none', async () => {
    let found: InspectedDump = readable;
    const { discord, as } = await start({ inspect: async () => found });
    const ada = as('ada', locale);
    const add = (filename: string) => {
      const file = discord.person('ada').upload({ filename, contentType: null, bytes: Buffer.from('Ferry news.\n') });
      return ada.slash('corpus add', { file }).until(({ text }) => text.includes(filename));
    };
    const read = await add('ferries.txt');
    for (const words of inspected) expect(read.text).toContain(words);
    expect(withoutNames(read.text)).not.toMatch(english);
    found = { status: 'refused', name: 'scan.txt', ...explained(picture) };
    expect((await add('scan.txt')).text).toContain(refusals[0]);
    expect((await add('picture.png')).text).toContain(foreign);
  });

  it('a member is told that the archive restarts, and an administrator what keeps a run back', async () => {
    const why = because('folder.shrunk', { before: 90, now: 3 });
    const { as } = await start({
      onAsk: async () => {
        throw restartingFault();
      },
      onIndex: async () => {
        throw faultBecause('corpus', why);
      },
    });
    const asked = await as('bob', locale).slash('ask', { question: 'Who?' }).settled();
    expect(asked.text).toContain(restarting);
    for (const what of ['run', 'preview']) {
      const life = await as('eve', locale)
        .slash(`reindex ${what}`)
        .until(({ text }) => text.includes('--force'));
      expect(life.text).toContain(shrunk);
      expect(life.text).toContain('`byline index --force`');
      expect(withoutNames(life.text)).not.toMatch(english);
    }
  });
});

describe('what another version tells', () => {
  it('is shown as it came, in English', async () => {
    const strange = {
      dump: 'x.txt',
      reason: 'it is dated tomorrow',
      remedy: 'Wait a day.',
      why: { code: 'refused.tomorrow', values: {} },
    };
    const lacking = { dump: 'y.txt', reason: 'it is huge', remedy: 'Split it.', why: { code: 'refused.tooLarge', values: {} } };
    const { as } = await start({ overview: async () => ({ ...overview, refused: [strange, lacking] }) });
    const life = await as('bob', 'ja').slash('sources', { by: 'refused' }).settled();
    expect(life.text).toContain('`x.txt`: it is dated tomorrow. Wait a day.');
    expect(life.text).toContain('`y.txt`: it is huge. Split it.');
  });

  it('is a fault that nobody has translated', async () => {
    const { as } = await start({
      onIndex: async () => {
        throw new Fault('storage', 'The *moon* is full.', { remedy: 'Wait.' });
      },
    });
    const life = await as('eve', 'vi')
      .slash('reindex run')
      .until(({ text }) => text.includes('moon'));
    expect(life.text).toContain('The \\*moon\\* is full. Wait.');
  });
});

describe('what a reason names', () => {
  it('does nothing in any message', async () => {
    const name = hostileText;
    const problem = because('json.badText', { message: name });
    const reasons = [
      because('refused.encodingUnknown', { encoding: name }),
      because('refused.broken', { problem: because('json.broken', { what: problem }), line: 1 }),
      because('refused.correctionWithoutDump', { entry: 1, dump: name }),
    ];
    const files = reasons.map((why) => ({ dump: name, ...explained(why) }));
    const fault = faultBecause('usage', because('upload.ofFolder', { dump: name }));
    const { as } = await start({
      overview: async () => ({ ...overview, refused: files }),
      onIndex: async () => indexReportWith({ refused: files }),
      onAsk: async () => {
        throw fault;
      },
    });
    for (const locale of ['en-US', ...languages.map((one) => one.locale)]) {
      const bob = as('bob', locale);
      expectHarmless(shown(await bob.slash('sources', { by: 'refused' }).settled()));
      expectHarmless(shown(await bob.slash('ask', { question: 'Who?' }).settled()));
      const done = wordsFor(locale).say('report.refused', { dumps: wordsFor(locale).say('report.dumps', { count: 3 }) });
      const life = await as('eve', locale)
        .slash('reindex run')
        .until(({ text }) => text.includes(done));
      expectHarmless(shown(life));
    }
  });
});
