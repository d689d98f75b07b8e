import type { AnswerQuestion } from '../../src/evaluate/score-answers.js';

/** Questions about the invented articles; `answers: null` where no article tells. */
export const inventedQuestions: readonly AnswerQuestion[] = [
  {
    question: 'What will the ferry terminal repairs cost?',
    answers: ['48 million'],
    dumps: ['harbour.txt', 'clippings/ferry.txt'],
  },
  { question: 'How many passengers use the terminal each day?', answers: ['21,000'], dumps: ['harbour.txt'] },
  { question: 'From where will ferries leave during the repairs?', answers: ['grain pier'], dumps: ['harbour.txt'] },
  { question: 'Which company is buying Veyra?', answers: ['Quillon Glass'], outlets: ['Northmoor Gazette'] },
  { question: 'By what percentage did Quillon shares drop?', answers: ['7 percent'], outlets: ['Northmoor Gazette'] },
  { question: 'How many people does Veyra employ?', answers: ['1,150'], outlets: ['Northmoor Gazette'] },
  { question: 'Where is Veyra based?', answers: ['Ostmark'], outlets: ['Northmoor Gazette'] },
  { question: 'Where will the residents below the Torrel dam be moved?', answers: ['Calder'], outlets: ['Lakeside Herald'] },
  { question: '誰是水務局局長？', answers: ['布里斯克'], outlets: ['Lakeside Herald'] },
  { question: '青岭文学奖的奖金是多少？', answers: ['三十萬元'], outlets: ['青嶺日報'] },
  { question: '有多少部作品參加青嶺文學獎？', answers: ['412'], outlets: ['青嶺日報'] },
  { question: '北浜鉄道の社長は誰ですか？', answers: ['早瀬'], outlets: ['北浜新報'] },
  { question: 'How many passengers use Calder airport each day?', answers: null },
  { question: 'Who is the harbour director of Ostmark?', answers: null },
  { question: 'How many people does Quillon Glass employ?', answers: null },
  { question: 'When was the Torrel dam built?', answers: null },
  { question: 'Who discovered penicillin?', answers: null },
  { question: '青嶺文學獎是哪一年創立的？', answers: null },
  { question: '北浜線の運賃はいくらですか？', answers: null },
];
