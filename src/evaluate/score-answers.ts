import type { Answer } from '../answer/answer.js';
import { foldForMatching } from '../language/fold.js';

/** A question of an answer set; `answers: null` means that the corpus does not hold it. */
export interface AnswerQuestion {
  readonly question: string;
  /** Any one of them is right. */
  readonly answers: readonly string[] | null;
  /** Where the answer may come from; left out: anywhere. */
  readonly dumps?: readonly string[];
  readonly outlets?: readonly string[];
}

export interface ScoredAnswer {
  readonly question: AnswerQuestion;
  readonly answer: Answer;
  readonly verdict: 'right' | 'wrong-words' | 'wrong-source' | 'missed' | 'refused' | 'made-up';
}

export interface AnswerScores {
  readonly answerable: number;
  /** Share of the answerable questions answered with the right words from a right dump and outlet. */
  readonly right: number;
  readonly unanswerable: number;
  /** Share of the unanswerable ones that were refused. */
  readonly refused: number;
  readonly scored: readonly ScoredAnswer[];
}

/** Asks every question, one after the other, and scores the answers. */
export async function scoreAnswers(
  questions: readonly AnswerQuestion[],
  ask: (question: string) => Promise<Answer>,
): Promise<AnswerScores> {
  const scored: ScoredAnswer[] = [];
  for (const question of questions) {
    const answer = await ask(question.question);
    scored.push({ question, answer, verdict: verdictOn(question, answer) });
  }
  const answerable = scored.filter(({ question }) => question.answers !== null);
  const unanswerable = scored.filter(({ question }) => question.answers === null);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    answerable: answerable.length,
    right: share(answerable.filter(({ verdict }) => verdict === 'right').length, answerable.length),
    unanswerable: unanswerable.length,
    refused: share(unanswerable.filter(({ verdict }) => verdict === 'refused').length, unanswerable.length),
    scored,
  };
}

/** Right: a citation whose quote holds one of the answers, from one of the dumps and outlets where those are given (its copies count). */
export function verdictOn({ answers, dumps, outlets }: AnswerQuestion, answer: Answer): ScoredAnswer['verdict'] {
  if (answers === null) return answer.status === 'not-found' ? 'refused' : 'made-up';
  if (answer.status === 'not-found') return 'missed';
  const wanted = answers.map(comparable);
  const withWords = answer.citations.filter(({ quote }) => wanted.some((words) => comparable(quote).includes(words)));
  if (withWords.length === 0) return 'wrong-words';
  const fromThere = withWords.some((citation) =>
    [citation, ...citation.alsoIn].some(
      ({ dump, outlet }) =>
        (dumps?.includes(dump) ?? true) && (outlets === undefined || (outlet !== null && outlets.includes(outlet))),
    ),
  );
  return fromThere ? 'right' : 'wrong-source';
}

/** Case, width, Chinese forms, blanks and commas do not matter. */
const comparable = (text: string): string => foldForMatching(text).replace(/[\s,，]/gu, '');
