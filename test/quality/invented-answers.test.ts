import { expect, it } from 'vitest';
import { scoreAnswers } from '../../src/evaluate/score-answers.js';
import { inventedArchive } from '../support/invented-archive.js';
import { inventedQuestions } from '../support/invented-questions.js';

it('answers over invented articles are right nine times in ten and refused seven times in ten', async () => {
  const { answerer } = inventedArchive();
  const scores = await scoreAnswers(inventedQuestions, (text) => answerer.answer({ text }));
  const wrong = scores.scored
    .filter(({ verdict }) => verdict !== 'right' && verdict !== 'refused')
    .map(({ question, verdict }) => `${verdict}: ${question.question}`);
  console.log(`invented: right ${scores.right.toFixed(3)}, refused ${scores.refused.toFixed(3)}`, wrong);
  expect(scores.right).toBeGreaterThanOrEqual(0.9);
  expect(scores.refused).toBeGreaterThanOrEqual(0.7);
});
