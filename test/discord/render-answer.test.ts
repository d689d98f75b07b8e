import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/discord/render-answer.js';
import { answerWith, citationWith } from '../support/answers.js';

describe('an answer as a message', () => {
  it('shows the sentence with its mark, and outlet, headline, date, dump and line of its source', () => {
    const { content, file } = renderAnswer(answerWith());
    expect(content).toBe(
      [
        'Three bridges were closed on Monday. [1]',
        '',
        '**Sources**',
        '**[1]** Harbour Gazette · “Bridges closed after storm” · 2026-04-27 · `city/bridges.txt:12`',
      ].join('\n'),
    );
    expect(file).toBeNull();
  });

  it('shows the quote where the statement is not already the quote itself', () => {
    const { content } = renderAnswer(answerWith({ statements: [{ text: 'Bridges were closed.', citations: [1] }] }));
    expect(content).toContain('> Three bridges were closed on Monday.');
  });

  it('names the host, the report behind a translation, copies, and what is unknown', () => {
    const report = citationWith({ dump: 'a.txt', lines: [3, 5], outlet: 'Original Times', title: null, published: null });
    const { content } = renderAnswer(
      answerWith({
        citations: [
          citationWith({
            outlet: null,
            host: 'Reading Room',
            kind: 'translation',
            url: 'https://news.example/a',
            translationOf: report,
            alsoIn: [{ dump: 'copy.txt', lines: [8, 9], outlet: 'Other Wire' }],
          }),
        ],
      }),
    );
    expect(content).toContain('outlet unknown via Reading Room (translation)');
    expect(content).toContain('· <https://news.example/a>');
    expect(content).toContain('-# translated from Original Times · undated · `a.txt:3-5`');
    expect(content).toContain('-# also in `copy.txt:8-9` (Other Wire)');
  });

  it('says that nothing was found, and what is nearest as no answer', () => {
    const { content } = renderAnswer(
      answerWith({
        status: 'not-found',
        text: 'The archive does not hold the answer.',
        statements: [],
        citations: [],
        nearest: [{ article: 'x', title: 'On *bridges*', outlet: null, published: null, dump: 'b.txt' }],
      }),
    );
    expect(content).toContain('The archive does not hold the answer.');
    expect(content).toContain(
      'Nearest in the archive, but not an answer:\n- “On \\*bridges\\*” · outlet unknown · undated · `b.txt`',
    );
    expect(content).not.toMatch(/\[\d\]/);
  });

  it('shows the outlets, the authors and the period that were looked at, harmless, and nothing where all was', () => {
    const understood = {
      outlets: ['Harbour *Gazette*'],
      authors: ['Wilma *Karst*'],
      from: '2026-04-01',
      to: null,
      language: 'en',
      carriedOver: [],
    };
    const { content } = renderAnswer(answerWith({ understood }), 'How many bridges?');
    expect(content.split('\n').slice(0, 2)).toEqual([
      '> How many bridges?',
      '-# Harbour \\*Gazette\\* · Wilma \\*Karst\\* · 2026-04-01 – …',
    ]);
    expect(renderAnswer(answerWith(), 'How many?').content).toMatch(/^> How many\?\nThree bridges/);
  });

  it('tells where sources differ', () => {
    const { content } = renderAnswer(
      answerWith({
        conflicts: [
          {
            about: 'the number of bridges',
            values: [
              { value: '3', citation: 1 },
              { value: '4', citation: 2 },
            ],
          },
        ],
      }),
    );
    expect(content).toMatch(/The sources differ on the number of bridges: 3 \([^)]+, [^)]+\) \[1\]; 4 \([^)]+\) \[2\]/);
  });

  it('names the sources of a conflict that no sentence cites', () => {
    const { content } = renderAnswer(
      answerWith({
        citations: [citationWith(), citationWith({ n: 2, outlet: 'Other Wire' })],
        conflicts: [{ about: 'the number', values: [{ value: '4', citation: 2 }] }],
      }),
    );
    expect(content).toContain('**[2]** Other Wire');
  });

  it.each([
    ['ja', '**出典**', '日付不明'],
    ['zh-Hant', '**來源**', '日期不詳'],
    ['zh-Hans', '**来源**', '日期不详'],
    ['vi', '**Nguồn**', 'không ghi ngày'],
    ['fr', '**Sources**', 'undated'],
  ])('speaks the language of the answer around it: %s', (language, sources, undated) => {
    const { content } = renderAnswer(answerWith({ language, citations: [citationWith({ published: null })] }));
    expect(content).toContain(sources);
    expect(content).toContain(undated);
  });

  it('keeps within 2,000 characters with every mark beside its sentence, and puts the whole into a file', () => {
    const long = Array.from({ length: 5 }, (_, place) => ({
      text: `Sentence ${place + 1} ${'goes on and on '.repeat(40)}to its end ${place + 1}.`,
      citations: [place + 1],
    }));
    const citations = long.map(({ text }, place) => citationWith({ n: place + 1, quote: text }));
    const { content, file } = renderAnswer(answerWith({ statements: long, citations }));
    expect(content.length).toBeLessThanOrEqual(2000);
    const shown = [...content.matchAll(/to its end (\d)\. \[(\d)\]/g)];
    expect(shown.length).toBeGreaterThan(0);
    for (const [, sentence, mark] of shown) {
      expect(mark).toBe(sentence);
      expect(content).toContain(`**[${mark}]**`);
    }
    expect(content).toContain('attached file');
    for (const { text } of long) expect(file?.text).toContain(text);
  });

  it('tells of old evidence also where the answer is cut', () => {
    const long = Array.from({ length: 5 }, (_, at) => ({ text: `${at} ${'on and on '.repeat(60)}.`, citations: [1] }));
    const { content } = renderAnswer(answerWith({ statements: long, notices: ['The newest is 90 days old.'] }));
    expect(content).toContain('-# The newest is 90 days old.');
    expect(content.length).toBeLessThanOrEqual(2000);
  });

  it('says that there is more where a single long sentence was cut', () => {
    const { content, file } = renderAnswer(answerWith({ statements: [{ text: 'on and on '.repeat(90), citations: [1] }] }));
    expect(content).toContain('attached file');
    expect(file?.text).toContain('on and on '.repeat(90).trim());
  });

  it('holds for whatever a dump may contain', () => {
    const text = fc.string({ unit: 'binary', maxLength: 3000 });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 1, max: 6 }), (words, title, outlet, count) => {
        const numbers = Array.from({ length: count }, (_, place) => place + 1);
        const { content } = renderAnswer(
          answerWith({
            text: words,
            statements: numbers.map((n) => ({ text: `${words}${n}`, citations: numbers })),
            citations: numbers.map((n) => citationWith({ n, quote: title, title, outlet, host: words, dump: title })),
          }),
        );
        expect(content.length).toBeLessThanOrEqual(2000);
        expect(content.trim()).not.toBe('');
        expect(content).not.toMatch(/@everyone|(?<!\\)<@|:\/\/(?!\\)/);
        expect(/\p{Surrogate}/u.test(content)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('holds when every character has to be escaped', () => {
    const stars = '*'.repeat(3000);
    const { content, file } = renderAnswer(
      answerWith({
        statements: [{ text: stars, citations: [1] }],
        citations: [citationWith({ title: stars, outlet: stars, host: stars, dump: stars, quote: stars })],
      }),
    );
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content).toContain('[1]');
    expect(file).not.toBeNull();
  });

  it('shows a count with hundreds of sources within the limit, in whole lines, and all of it in the file', () => {
    const citations = Array.from({ length: 300 }, (_, at) =>
      citationWith({
        n: at + 1,
        title: `Bridge ${at + 1} closed after storm`,
        quote: `Bridge ${at + 1} closed after storm`,
        lines: [at + 1, at + 1],
      }),
    );
    const rows = citations
      .slice(0, 20)
      .map(({ n, title }) => ({ text: `Harbour Gazette, 2026-04-27, “${title}”.`, citations: [n] }));
    const head = { text: 'This archive holds 300 reports.', citations: citations.map(({ n }) => n) };
    const { content, file } = renderAnswer(answerWith({ statements: [head, ...rows], citations }));
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content).toContain('This archive holds 300 reports. [1–300]');
    expect(content).toMatch(/\*\*\[1\]\*\* .*`city\/bridges.txt:1`/);
    expect(file?.text).toContain('city/bridges.txt:300');
    expect(file?.text).not.toContain('> Bridge 300');
  });
});
