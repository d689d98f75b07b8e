import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../src/answer/follow-up/carry-over.js';
import { inventedArchive } from '../../support/invented-archive.js';
import { signedArticles } from '../../support/signed-articles.js';

const { retriever, answerer } = inventedArchive();
const understand = (text: string) => retriever.understand({ text });
const signed = inventedArchive(signedArticles).retriever;
const asked = (question: string, answer: string, text: string) => carryOver(text, [{ question, answer }], understand);

describe('a follow-up without a model', () => {
  it.each([
    ['How much did Quillon Glass pay for Veyra?', 'It paid $310 million.', 'And when was that?', ['Quillon Glass', 'Veyra']],
    ['How much did Quillon Glass pay for Veyra?', 'It paid $310 million.', 'Who started it?', ['Veyra']],
    ['Who started Veyra?', 'Veyra was started by Ilse Morrant in 1989.', 'How old is she?', ['Veyra', 'Ilse Morrant']],
    ['When does the Brackwater ferry terminal close?', 'On 12 May.', 'Why?', ['Brackwater']],
    [
      'How much did Quillon Glass pay for Veyra?',
      'It paid $310 million.',
      'Why did Ostmark block it?',
      ['Quillon Glass', 'Veyra'],
    ],
    ['托雷爾大壩的裂縫有多長？', '14米。', '什麼時候發現的？', ['托雷爾大壩']],
    ['北浜線はいつ再開しますか？', '3月20日。', 'その費用はいくらですか？', ['北浜線']],
    ['What did the Lakeside Herald report about the Torrel dam?', 'A crack.', 'How long is it?', ['Torrel', 'Lakeside Herald']],
  ])('after “%s” (%s) reads “%s” with %j', (question, answer, text, carried) => {
    const standing = asked(question, answer, text);
    expect(standing.text.startsWith(text)).toBe(true);
    expect(standing.carriedOver).toEqual(expect.arrayContaining(carried));
    for (const words of carried) expect(standing.text).toContain(words);
  });

  it.each([
    ['Articles by Wilma Karst', 'And Tor Karst?', 'Articles by Tor Karst'],
    ['What did Wilma Karst write about Osterfell?', 'And Tor Karst?', 'What did Tor Karst write about Osterfell?'],
    ['What did Wilma Karst write about Osterfell?', 'And Brackwater?', 'What did Wilma Karst write about Brackwater?'],
    ['How many reports did Wilma Karst write in 2021?', 'And in 2022?', 'How many reports did Wilma Karst write in 2022?'],
  ])('asks “%s” again for “%s” where authors are asked for', (question, text, again) => {
    const turns = [{ question, answer: '' }];
    expect(carryOver(text, turns, (words) => signed.understand({ text: words })).text).toBe(again);
  });

  it.each([
    ['Who started Veyra?', 'And Quillon Glass?', 'Who started Quillon Glass?'],
    [
      'What did the Lakeside Herald report about the Torrel dam?',
      'And the Brackwater Courier?',
      'What did the Brackwater Courier report about the Torrel dam?',
    ],
    ['What was reported in April 2025 about the ferry?', 'And in May 2025?', 'What was reported in May 2025 about the ferry?'],
  ])('asks “%s” again for “%s”', (question, text, again) => {
    expect(asked(question, '', text).text.replace('the the', 'the')).toBe(again);
  });

  it.each([
    'How much did Quillon Glass pay for Veyra?',
    'Did Veyra say when it would close its works in Ostmark?',
    'Which company is buying Veyra?',
    'And who started Veyra?',
    'Thanks!',
    'ok',
    '謝謝',
    '北浜線の復旧費用はいくらですか？',
    '托雷爾大壩下游有多少居民要搬走？',
  ])('leaves “%s” alone', (text) => {
    expect(asked('When does the Brackwater ferry terminal close?', 'On 12 May.', text)).toEqual({ text, carriedOver: [] });
  });

  it.each([
    // What is asked of a thing that was named is said by the question itself.
    ['Who started Veyra?', 'Where is it based?', 'Where is it based? (Veyra)'],
    ['Who started Veyra?', 'And when?', 'And when? (Veyra, started)'],
    // "They" are what was told of.
    ['What glassworks does Veyra run?', 'When do they close?', 'When do they close? (Veyra, glassworks)'],
    ['Which outlets wrote about the Torrel dam?', 'What did they say?', 'What did they say? (Torrel, dam)'],
  ])('after “%s” reads “%s” as “%s”', (question, text, standing) => {
    expect(asked(question, '', text).text).toBe(standing);
  });

  it('is not asked without what it stands for, where that finds nothing', async () => {
    const before = [{ question: 'Who started Zanquorl?', answer: 'Nothing is known.' }];
    const answer = await answerer.answer({ text: 'When does it close?' }, { turns: before });
    expect(answer.status).toBe('not-found');
  });

  it('does not carry the last date into a question for a date', () => {
    const standing = asked('What happened at the ferry terminal in April 2025?', 'It closed.', 'When was that?');
    expect(standing.carriedOver).not.toContain('April 2025');
  });

  it('is asked as it stands where nothing is found with what it took over', async () => {
    const turns = [{ question: 'When does the Brackwater ferry terminal close?', answer: 'On 12 May.' }];
    const answer = await answerer.answer({ text: 'And who started Veyra, the glass firm?' }, { turns });
    expect(answer).toMatchObject({ status: 'answered', standing: null, understood: { carriedOver: [] } });
  });

  it('that lists a period by itself does so where nothing is found with what it took over', async () => {
    const turns = [{ question: 'Who started Zanquorl?', answer: 'Nothing is known.' }];
    const answer = await answerer.answer({ text: 'What was reported in March 2019?' }, { turns });
    expect(answer).toMatchObject({ status: 'not-found', standing: null, understood: { carriedOver: [] } });
    expect(answer.text).toContain('no report dated 2019-03-01');
  });

  it('is answered with what it took over told', async () => {
    const turns = [{ question: 'When does the Brackwater ferry terminal close?', answer: 'On 12 May.' }];
    const answer = await answerer.answer({ text: 'How big is it?' }, { turns });
    expect(answer).toMatchObject({ question: 'How big is it?', status: 'answered', understood: { carriedOver: ['Brackwater'] } });
    expect(answer.text).toContain('5,300 square metres');
    expect(answer.standing).toContain('ferry terminal');
    expect((await answerer.answer({ text: 'How big is it?' })).standing).toBeNull();
  });
});
