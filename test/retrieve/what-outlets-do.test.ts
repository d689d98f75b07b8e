import { describe, expect, it } from 'vitest';
import { withoutWhatOutletsDo } from '../../src/retrieve/what-outlets-do.js';

const outlet = (question: string, name: string, articles = new Set(['a'])) => {
  const start = question.indexOf(name);
  const place = { start, end: start + name.length };
  return [question.slice(0, start) + ' '.repeat(name.length) + question.slice(place.end), [{ articles, place }]] as const;
};

describe('a question about what an outlet reported', () => {
  it.each([
    ['What did OUTLET report about zanquorl?', 'What did about zanquorl?'],
    ['What has OUTLET said about zanquorl?', 'What has about zanquorl?'],
    ['What does OUTLET have to say on zanquorl?', 'What does on zanquorl?'],
    ['Did OUTLET already write that Ada Lorn said so?', 'Did that Ada Lorn said so?'],
    ['OUTLET報導了什麼關於佐昆的消息？', '什麼 佐昆的 ？'],
    ['OUTLET對佐昆怎麼說？', '佐昆怎麼說？'],
    ['OUTLETはゾルについて何を報じましたか？', 'ゾルについて ？'],
    ['OUTLET đã đưa tin gì về zanquorl?', 'gì về zanquorl?'],
    ['What did the minister say to OUTLET?', 'What did the minister say to ?'],
  ])('%s is about its subject alone', (question, left) => {
    const told = withoutWhatOutletsDo(...outlet(question, 'OUTLET'));
    expect(told.replace(/\s+/g, ' ').trim()).toBe(left);
    expect(told).toHaveLength(question.length);
  });

  it('keeps every word where the archive has nothing of the outlet', () => {
    const [question, outlets] = outlet('What did OUTLET report about zanquorl?', 'OUTLET', new Set());
    expect(withoutWhatOutletsDo(question, outlets)).toBe(question);
  });
});
