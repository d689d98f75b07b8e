import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/errors.js';
import type { Question } from '../../src/retrieve/passage.js';
import { notFound, runScripted, someAnswer } from './scripted-cli.js';

describe('ask', () => {
  it('prints the answer, then each source with outlet, carrier, date, place, quote, original and copies', async () => {
    const { status, stdout } = await runScripted(['ask', '--no-index', 'What did the lab cost?'], {
      archive: { ask: async () => someAnswer },
    });
    expect(status).toBe(0);
    expect(stdout).toBe(
      [
        'The lab cost 12 million crowns. [1]',
        '',
        '[1] Pinewood Wire via Skylark News (translation), 2025-01-31: A lab [31mfor sale',
        '    news/a.txt:7-8',
        '    “The lab cost 12 million crowns.”',
        '    translated from Shiomi Shinpo, undated: 研究所を売却 (news/b.txt:1-9)',
        '    also in news/c.txt:3',
        'Note: 2 articles without a date were left out.',
        '',
      ].join('\n'),
    );
  });

  it('names an article once when several quotes in a row come from it', async () => {
    const citations = [
      ...someAnswer.citations,
      ...someAnswer.citations.map((first) => ({ ...first, n: 2, quote: 'It was cheap.' })),
    ];
    const { stdout } = await runScripted(['ask', '--no-index', 'Why?'], {
      archive: { ask: async () => ({ ...someAnswer, citations }) },
    });
    expect(stdout).toContain('\n[2] the same article news/a.txt:7-8\n    “It was cheap.”\n');
    expect(stdout.match(/Pinewood Wire via/g)).toHaveLength(1);
  });

  it('shows what a question took over from those before it', async () => {
    const understood = { ...someAnswer.understood, carriedOver: ['DeepSeek', 'Reu\u001bters'] };
    for (const answer of [someAnswer, notFound]) {
      const { stdout } = await runScripted(['ask', '--no-index', 'Why?'], {
        archive: { ask: async () => ({ ...answer, understood }) },
      });
      expect(stdout.split('\n')[0]).toBe('Read as a follow-up: DeepSeek, Reuters');
    }
  });

  it('shows the nearest articles of a question without an answer as no answer, and ends well', async () => {
    const { status, stdout } = await runScripted(['ask', '--no-index', 'Why?'], { archive: { ask: async () => notFound } });
    expect(status).toBe(0);
    expect(stdout).toContain('Nearest, but not an answer:\n  - A lab for sale (outlet unknown, undated) news/a.txt');
  });

  it('hands over outlets and dates widened to whole days', async () => {
    const asked: Question[] = [];
    const words = ['ask', '--no-index', '--outlet', 'FT', '--outlet', 'NYT', '--from', '2025', '--to', '2026-02', 'two', 'words'];
    await runScripted(words, {
      archive: {
        ask: async (question) => {
          asked.push(question);
          return someAnswer;
        },
      },
    });
    expect(asked).toEqual([{ text: 'two words', outlets: ['FT', 'NYT'], from: '2025-01-01', to: '2026-02-28' }]);
  });

  it.each([
    [['ask']],
    [['ask', ' ']],
    [['ask', '--from', 'yesterday', 'why']],
    [['ask', '--to', '2026-02-30', 'why']],
    [['ask', '--from', '2026', '--to', '2025', 'why']],
    [['ask', '--batch', 'why']],
    [['ask', '--colour', 'why']],
    [['search']],
    [['search', '--limit', '0', 'why']],
    [['search', '--limit', 'ten', 'why']],
    [['answer', 'why']],
  ])('ends with status 2 and an empty stdout for %j', async (words) => {
    const { status, stdout, stderr, calls } = await runScripted(words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
    expect(calls).toEqual([]);
  });

  it('tells a fault with its remedy on stderr and ends with status 1', async () => {
    const { status, stdout, stderr } = await runScripted(['ask', '--no-index', 'why'], {
      archive: { ask: () => Promise.reject(new Fault('storage', 'Nothing is indexed.', { remedy: 'Run byline index.' })) },
    });
    expect([status, stdout, stderr]).toEqual([1, '', 'byline: Nothing is indexed.\n  Run byline index.\n']);
  });

  it('indexes first, and reads what is published while another process does', async () => {
    const { status, stderr, calls } = await runScripted(['ask', 'why'], {
      archive: {
        index: () => Promise.reject(new Fault('busy', 'Another run is under way.', { remedy: 'Wait.', retry: true })),
        ask: async () => someAnswer,
      },
    });
    expect(status).toBe(0);
    expect(stderr).toContain('Another run is under way.');
    expect(calls).toEqual(['openArchive', 'index', 'ask', 'close']);
  });
});

describe('ask --batch', () => {
  it('prints one JSON line for each line, in order, with an error object for a blank one', async () => {
    const { status, stdout, calls } = await runScripted(['ask', '--batch', '--no-index'], {
      input: 'first\r\n\nthird\u2028still third\nlast',
      archive: {
        ask: async ({ text }) => (text === 'last' ? Promise.reject(new TypeError('boom')) : { ...someAnswer, question: text }),
      },
    });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines.map((line) => line.question)).toEqual(['first', '', 'third\u2028still third', 'last']);
    expect(lines.map((line) => line.error?.code)).toEqual([undefined, 'usage', undefined, 'engine']);
    expect(calls.filter((call) => call === 'openArchive')).toHaveLength(1);
  });
});

describe('serve without a token', () => {
  it('tells how to connect and where the playground is, and stops what it started', async () => {
    let stops = 0;
    const { status, stdout, calls } = await runScripted(['serve', '--no-index'], {
      services: {
        async startPlayground(_config, _log, { index, onAddress }) {
          await onAddress(`http://127.0.0.1:1/?index=${index}`);
          return { stopped: Promise.resolve(), stop: async () => void stops++ };
        },
      },
    });
    expect(status).toBe(0);
    expect(stdout).toContain('DISCORD_TOKEN');
    expect(stdout).toMatch(/^Byline's playground: http:\/\/127\.0\.0\.1:1\/\?index=false$/m);
    expect(calls).toEqual(['startPlayground']);
    expect(stops).toBe(1);
  });
});

describe('serve with a token', () => {
  const env = { DISCORD_TOKEN: 'aaa.bbb.ccc' };

  it('stops the bot when it stops by itself', async () => {
    let stops = 0;
    const startBot = async () => ({ stopped: Promise.resolve(), stop: async () => void stops++ });
    expect((await runScripted(['serve'], { env, services: { startBot } })).status).toBe(0);
    expect(stops).toBe(1);
  });

  it('ends with a status of its own when the same start would fail the same way', async () => {
    const refused = new Fault('discord', 'Discord refuses the token.', { remedy: 'Reset it.' });
    expect((await runScripted(['serve'], { env, services: { startBot: () => Promise.reject(refused) } })).status).toBe(78);
    const down = new Fault('discord', 'Discord is down.', { remedy: 'Wait.', retry: true });
    expect((await runScripted(['serve'], { env, services: { startBot: () => Promise.reject(down) } })).status).toBe(1);
  });
});
