import { describe, expect, it } from 'vitest';
import { faultBecause } from '../../src/errors.js';
import { because, explained, gapsOf, inEnglish, isReasonKey, remedyOf } from '../../src/reasons/reason.js';

describe('a reason', () => {
  it('is told in English with its values, and with the words that stand in it', () => {
    expect(inEnglish(because('refused.tooLarge', { megabytes: 64 }))).toBe('it is larger than 64 MB');
    const problem = because('json.lineBroken', { what: because('json.markMissing', { mark: '}' }) });
    expect(inEnglish(because('refused.broken', { problem, line: 3 }))).toBe('the line is broken JSON: "}" is missing (line 3)');
  });

  it('puts values in as they are, whatever they look like', () => {
    const name = '{{name}} $& $1 \\';
    expect(inEnglish(because('undecided.outletUnknown', { name }))).toContain(`"${name}"`);
  });

  it('tells what to do, also that of the reason within it', () => {
    const problem = because('refused.tooLarge', { megabytes: 64 });
    const fault = faultBecause('usage', because('upload.refused', { name: 'x.txt', problem, remedy: remedyOf(problem) }));
    expect(fault.message).toBe('x.txt cannot be added: it is larger than 64 MB.');
    expect(fault.remedy).toBe('Split the file.');
    expect(fault.why).toMatchObject({ code: 'upload.refused' });
  });

  it('keeps its code beside its words', () => {
    const why = because('refused.empty');
    expect(explained(why)).toEqual({ reason: 'it is empty', remedy: 'Take the file away, or fetch it again.', why });
  });

  it('of another version is known by that it has no words here', () => {
    expect(isReasonKey('refused.empty.remedy')).toBe(true);
    expect([isReasonKey('refused.tomorrow'), isReasonKey('toString')]).toEqual([false, false]);
    expect(gapsOf('folder.shrunk')).toEqual(['before', 'now']);
  });
});
