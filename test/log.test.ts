import { describe, expect, it } from 'vitest';
import { Fault } from '../src/errors.js';
import { createLog, strikeSecrets } from '../src/log.js';

function capture(readable: boolean, secrets: readonly string[] = []) {
  const lines: string[] = [];
  return { lines, log: createLog({ level: 'debug', secrets, readable, write: (line) => lines.push(line) }) };
}

describe('createLog', () => {
  it('writes one JSON object a line', () => {
    const { lines, log } = capture(false);
    log.info('indexed', { dumps: 5 });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, msg: 'indexed', dumps: 5 });
  });

  it('writes one readable line on a terminal, whatever the fields hold', () => {
    const { lines, log } = capture(true);
    log.warn('refused', { dump: 'a\nb\u202e.txt', error: new Error('first\nsecond') });
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d warn {2}refused /);
    expect(lines[0]?.trimEnd()).not.toMatch(/[\n\u202e]/);
  });

  it('keeps of an error only the fields of the allow-list', () => {
    const { lines, log } = capture(false);
    const error = Object.assign(new Error('Unknown interaction'), {
      code: 10062,
      url: 'https://discord.com/api/v10/interactions/1/planted-in-url/callback',
      requestBody: { json: { content: 'planted-in-body' } },
      token: 'planted-in-token',
    });
    log.error('reply failed', { error, request: { headers: { authorization: 'planted-in-object' } } });
    expect(lines[0]).toContain('10062');
    expect(lines[0]).not.toContain('planted');
  });

  it('strikes out known secrets and what looks like one, also in free text', () => {
    const token = `${'M'.repeat(24)}.Gabcde.${'x'.repeat(38)}`;
    const { lines, log } = capture(false, ['known-secret-value']);
    log.error('x known-secret-value', { error: new Error(`token ${token} at /webhooks/123456789012345678/abcdefghij`) });
    expect(lines[0]).not.toContain('known-secret-value');
    expect(lines[0]).not.toContain(token);
    expect(lines[0]).not.toContain('abcdefghij');
  });

  it('tells the remedy of a fault', () => {
    const { lines, log } = capture(false);
    log.error('stopped', { error: new Fault('corpus', 'The folder is empty.', { remedy: 'Put dumps in it.' }) });
    expect(JSON.parse(lines[0] ?? '').error).toMatchObject({ code: 'corpus', remedy: 'Put dumps in it.' });
  });
});

describe('strikeSecrets', () => {
  it('stays quick on a long hostile line', () => {
    const start = performance.now();
    strikeSecrets(`${'a-'.repeat(50_000)}. interactions/1/${'b'.repeat(50_000)}`, []);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
