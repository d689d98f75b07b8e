import { describe, expect, it } from 'vitest';
import { createStopTerms, stopTermsOf } from '../../src/language/stop-words.js';
import { tokenize } from '../../src/language/tokenize.js';

describe('createStopTerms', () => {
  const stopTerms = createStopTerms();
  const left = (question: string) => tokenize(question).filter((term) => !stopTerms.has(term));

  it('leaves the words that matter of a question', () => {
    expect(left('Who founded DeepSeek, according to the report?')).toEqual(['found', 'deepseek']);
    expect(left('Ai là người sáng lập DeepSeek?')).toEqual(['nguoi', 'sang', 'lap', 'deepseek']);
    expect(left('DeepSeek是誰創辦的？')).toEqual(expect.arrayContaining(['deepseek', '创', '创办', '办']));
    expect(left('DeepSeek是誰創辦的？')).not.toEqual(expect.arrayContaining(['谁']));
  });

  it('knows both Chinese scripts alike', () => {
    for (const word of ['什么', '什麼', '谁', '誰', '为何', '為何'])
      expect(stopTerms.has(tokenize(word).at(-1) ?? ''), word).toBe(true);
  });
});

describe('stopTermsOf', () => {
  it('has the function words of the text’s own language only', () => {
    const french = stopTermsOf(tokenize('Quelle est la position de la France sur les accords ?'));
    expect(['quelle', 'la', 'sur'].every((word) => tokenize(word).every((term) => french.has(term)))).toBe(true);
    const english = stopTermsOf(tokenize('Her son left the war and the firm sued.'));
    expect(tokenize('son war sued').filter((term) => english.has(term))).toEqual([]);
  });
});
