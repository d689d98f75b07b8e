import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle, inventedArticles } from '../support/invented-articles.js';

const { answerer } = inventedArchive();
const ask = (text: string, limits: { outlets?: string[]; from?: string; to?: string } = {}) =>
  answerer.answer({ text, ...limits });

describe('an answer', () => {
  it.each([
    ['How much will the repairs of the ferry terminal cost?', '48 million crowns', 'Brackwater Courier'],
    ['When does the Brackwater ferry terminal close?', '12 May', 'Brackwater Courier'],
    ['How big is the ferry terminal in Brackwater?', '5,300 square metres', 'Brackwater Courier'],
    ['Who is the harbour director?', 'Odile Tamsin', 'Brackwater Courier'],
    ['How much did Quillon Glass pay for Veyra?', '$310 million', 'Northmoor Gazette'],
    ['Who started Veyra?', 'Ilse Morrant', 'Northmoor Gazette'],
    ['Why was an earlier deal blocked by regulators?', 'fears that prices would go up', 'Northmoor Gazette'],
    ['How long is the crack in the Torrel dam?', '14 metres', 'Lakeside Herald'],
    ['托雷爾大壩的裂縫有多長？', '14米', 'Lakeside Herald'],
    ['托雷尔大坝下游有多少居民要搬走？', '2,600', 'Lakeside Herald'],
    ['北浜線はいつ再開しますか？', '3月20日', '北浜新報'],
    ['北浜線の復旧費用はいくらですか？', '86億円', '北浜新報'],
    ['誰獲得了青嶺文學獎？', '溫若蘭', '青嶺日報'],
  ])('to “%s” quotes the sentence that says it and names its outlet', async (question, words, outlet) => {
    const answer = await ask(question);
    expect(answer.status).toBe('answered');
    expect(answer.citations.some((citation) => citation.quote.includes(words) && citation.outlet === outlet)).toBe(true);
  });

  it.each([
    'What did the Northmoor Gazette report about Veyra?',
    'What happened to Veyra?',
    'What has the Northmoor Gazette said on Veyra?',
    'Veyra發生了什麼事？',
    'Veyraに何が起きましたか？',
    'Chuyện gì đã xảy ra với Veyra?',
  ])('to “%s”, which names a thing and no more, begins with what the report of it says first', async (question) => {
    const { statements, citations } = await ask(question);
    const [first] = citations;
    const opening = inventedArticles.find(({ id }) => id === first?.article)?.body[0]?.text ?? '';
    expect(opening.startsWith(statements[0]?.text ?? 'nothing')).toBe(true);
    expect(first?.outlet).toBe('Northmoor Gazette');
  });

  it('credits nobody but the outlet that the question names', async () => {
    const report = (id: string, outlet: string, title: string, body: string[]) =>
      inventArticle({ id, dump: `${id}.txt`, outlet, title, language: 'en', published: '2031-05-02', body });
    const { answerer: pair } = inventedArchive([
      report('one', 'Lakeside Herald', 'Orlen mill duties', [
        'The Orlen mill will pay duties of 19 percent on timber, the council said.',
      ]),
      report('two', 'Focus - Timber Trade Council', 'Orlen mill', [
        'The Orlen mill will pay duties of 21 percent on timber, the council said.',
        'The Orlen mill has paid duties on timber since 2019.',
      ]),
    ]);
    const answer = await pair.answer({
      text: 'What did the Timber Trade Council report about duties of the Orlen mill on timber?',
    });
    expect(new Set(answer.citations.map(({ outlet }) => outlet))).toEqual(new Set(['Focus - Timber Trade Council']));
  });

  it('is made of whole sentences of the dumps, each with one citation in order', async () => {
    const answer = await ask('How much will the repairs of the ferry terminal cost?');
    const bodies = inventedArticles.flatMap(({ body }) => body.map(({ text }) => text));
    expect(answer.statements.map(({ citations }) => citations)).toEqual(answer.citations.map(({ n }) => [n]));
    expect(answer.citations.map(({ n }) => n)).toEqual(answer.citations.map((_, at) => at + 1));
    for (const { quote } of answer.citations) expect(bodies.some((body) => body.includes(quote))).toBe(true);
    expect(answer.text).toContain('[1]');
    expect(answer.statements.length).toBeLessThanOrEqual(5);
    expect(answer.nearest).toEqual([]);
  });

  it('cites a report that stands in two dumps once and names the other place', async () => {
    const answer = await ask('Who is the harbour director?');
    expect(answer.citations.filter(({ quote }) => quote.includes('Odile Tamsin'))).toHaveLength(1);
    const [citation] = answer.citations;
    expect(citation?.alsoIn).toEqual([expect.objectContaining({ outlet: 'Brackwater Courier' })]);
  });

  it('quotes a translation in the asker’s language and names its report', async () => {
    const answer = await ask('托雷爾大壩的裂縫有多長？');
    expect(answer.citations[0]).toMatchObject({ kind: 'translation', outlet: 'Lakeside Herald', host: 'Valley Watch' });
    expect(answer.citations[0]?.translationOf).toMatchObject({
      article: 'dam',
      kind: 'report',
      title: 'Engineers find crack in Torrel dam',
    });
  });

  it('takes the report before the remark on it', async () => {
    const answer = await ask('How much will Quillon Glass pay for Veyra?');
    expect(answer.citations[0]?.kind).toBe('report');
  });

  it('quotes the remark, credited to nobody else, when the question asks for it', async () => {
    const answer = await ask('What was the blogger impressed by in the deal of Quillon Glass and Veyra?');
    expect(answer.citations.some(({ kind, outlet }) => kind === 'commentary' && outlet === null)).toBe(true);
  });

  it('finds the article of a misspelt name', async () => {
    const answer = await ask('How much did Quilon Glass pay for Veyra?');
    expect(answer.status).toBe('answered');
    expect(answer.citations[0]?.quote).toContain('$310 million');
  });

  it('keeps to the outlets and dates that the asker set', async () => {
    expect((await ask('How much did Quillon Glass pay for Veyra?', { outlets: ['northmoor gazette'] })).status).toBe('answered');
    expect((await ask('How much did Quillon Glass pay for Veyra?', { outlets: ['Lakeside Herald'] })).status).toBe('not-found');
    expect((await ask('How much did Quillon Glass pay for Veyra?', { from: '2031-06-01' })).status).toBe('not-found');
  });
});

describe('a refusal', () => {
  it.each([
    'How much did Quillon Glass pay for Torrel?',
    'Who is the mayor of Brackwater?',
    'How big is the ferry terminal in Calder?',
    'When was Quillon Glass founded?',
    'What is the capital of Mongolia?',
    'How do I bake bread?',
    '誰獲得了諾貝爾文學獎？',
    '托雷爾大壩的發言人是誰？',
    '明天的天氣怎麼樣？',
    '日本の首相は誰ですか？',
  ])('is given to “%s”, with nothing cited', async (question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: 'not-found', citations: [], statements: [] });
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
  });

  it('speaks the asker’s language', async () => {
    expect((await ask('今天的股市收盤是多少？')).text).toContain('很抱歉');
    expect((await ask('明日の天気は？')).text).toContain('申し訳');
    expect((await ask('Thời tiết ngày mai thế nào?')).text).toContain('Rất tiếc');
  });

  it('names the outlet that was asked for and has no such report', async () => {
    const answer = await ask('What did the Lakeside Herald report about the purchase of Veyra by Quillon Glass?');
    expect(answer.status).toBe('not-found');
    expect(answer.text).toContain('Lakeside Herald');
    expect(answer.nearest.map(({ article }) => article)).toContain('glass');
  });

  it('does not give the value of another year than the one that is asked for', async () => {
    const { answerer } = inventedArchive([
      inventArticle({
        id: 'spending',
        dump: 'spending.txt',
        outlet: 'Pinewood Wire',
        title: 'Torrel spends on turbines',
        language: 'en',
        published: '2021-02-03',
        body: ['Torrel spent 11 million crowns on turbines in 2020, it said. Its works in Calder make them by hand.'],
      }),
    ]);
    const ask = async (year: number) =>
      (await answerer.answer({ text: `How much did Torrel spend on turbines in ${year}?` })).status;
    expect([await ask(2020), await ask(2021)]).toEqual(['answered', 'not-found']);
  });

  it('tells where another report says otherwise, each value with its source', async () => {
    const report = (id: string, outlet: string, sentence: string) =>
      inventArticle({
        id,
        dump: `${id}.txt`,
        outlet,
        title: 'Storm in Lowmere',
        language: 'en',
        published: '2021-02-03',
        body: [sentence],
      });
    const { answerer } = inventedArchive([
      report('one', 'Pinewood Wire', 'The storm closed 3 bridges in Lowmere on Monday, police said.'),
      report('two', 'Brackwater Courier', 'The storm on Monday closed four bridges in Lowmere.'),
    ]);
    const { conflicts, citations, text } = await answerer.answer({ text: 'How many bridges did the storm close in Lowmere?' });
    expect(conflicts).toHaveLength(1);
    const outlets = conflicts[0]?.values.map(({ value, citation }) => [value, citations.find(({ n }) => n === citation)?.outlet]);
    expect(outlets).toEqual(
      expect.arrayContaining([
        ['3', 'Pinewood Wire'],
        ['four', 'Brackwater Courier'],
      ]),
    );
    expect(text).toContain('bridges');
  });

  it('names the parts of a report once', async () => {
    const part = (id: string, sentence: string) =>
      inventArticle({
        id,
        dump: 'parts.txt',
        outlet: 'Pinewood Wire',
        title: 'The ferry of Lowmere',
        language: 'en',
        published: '2031-02-03',
        body: [sentence],
      });
    const { answerer } = inventedArchive([
      part('one', 'The ferry of Lowmere was painted green in spring, its crew said.'),
      part('two', 'The ferry of Lowmere will not sail in winter, its crew said.'),
    ]);
    const { nearest } = await answerer.answer({ text: 'Who is the owner of the ferry of Lowmere?' });
    expect(nearest.map(({ title }) => title)).toEqual(['The ferry of Lowmere']);
  });

  it('tells which outlets there are when a limit names another', async () => {
    const answer = await ask('Who is the harbour director?', { outlets: ['The Daily Nowhere'] });
    expect(answer.status).toBe('not-found');
    expect(answer.notices.join(' ')).toContain('The Daily Nowhere');
    expect(answer.notices.join(' ')).toContain('Brackwater Courier');
  });

  it('counts the undated articles that a date limit left out', async () => {
    const answer = await ask('Who is the harbour director?', { to: '2031-12-31' });
    expect(answer.notices.join(' ')).toContain('1 article');
  });
});

describe('any input', () => {
  const hostile = [
    '',
    ' ',
    '\u200b\u200d\ufeff',
    '\u0000',
    '\ud800',
    'a\udfffb',
    '😀😀😀',
    '?',
    '？？？',
    '" OR 1=1; DROP TABLE chunks; --',
    'NEAR("a" "b", 5) AND title: *',
    '(((((((((((((((',
    '"unbalanced',
    '\\',
    `[[[[${'{'.repeat(200)}`,
    'a'.repeat(4000),
    '漢'.repeat(4000),
    'か'.repeat(4000),
    '1,'.repeat(2000),
    'Who Who Who '.repeat(400),
    '٣٤٥ ೧೨೩',
    '\u202eevil\u202c',
    'the of and to',
    'constructor __proto__ toString',
    '48 14 12',
    'terminal'.split('').join('\u200b\u0000 '),
    Array.from({ length: 3999 }, (_, at) => String.fromCharCode(0x4e00 + at)).join(''),
    Array.from({ length: 700 }, (_, at) => `Nm${at}`).join(' '),
  ];
  it.each(hostile.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s gives an answer', async (_, text) => {
    const answer = await ask(text);
    expect(answer.question).toBe(text);
    expect(answer.status).toBe('not-found');
  });

  it('gives an answer over an empty archive', async () => {
    const empty = inventedArchive([]).answerer;
    expect((await empty.answer({ text: 'Who is the harbour director?' })).status).toBe('not-found');
  });
});
