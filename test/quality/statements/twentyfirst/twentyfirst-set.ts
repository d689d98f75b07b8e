import { type StatementSet, statementSet } from '../statement-set.js';
import { englishReports, englishRight, englishWrong } from './english-reports.js';
import { japaneseReports, japaneseRight, japaneseWrong } from './japanese-reports.js';
import { simplifiedReports, simplifiedRight, simplifiedWrong } from './simplified-reports.js';
import { traditionalReports, traditionalRight, traditionalWrong } from './traditional-reports.js';
import { vietnameseReports, vietnameseRight, vietnameseWrong } from './vietnamese-reports.js';

/** The twentyfirst set, written by somebody who knew the requirement and had not read the verifier. */
export const twentyfirstSet: StatementSet = statementSet(
  [...englishReports, ...traditionalReports, ...simplifiedReports, ...japaneseReports, ...vietnameseReports],
  [...englishRight, ...traditionalRight, ...simplifiedRight, ...japaneseRight, ...vietnameseRight],
  [...englishWrong, ...traditionalWrong, ...simplifiedWrong, ...japaneseWrong, ...vietnameseWrong],
);
