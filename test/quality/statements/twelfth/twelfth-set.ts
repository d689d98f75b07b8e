import { type StatementSet, statementSet } from '../statement-set.js';
import { englishReports, englishRight, englishWrong } from './english-reports.js';
import { japaneseReports, japaneseRight, japaneseWrong } from './japanese-reports.js';
import { phrasedStatements } from './phrased-statements.js';
import { simplifiedReports, simplifiedRight, simplifiedWrong } from './simplified-reports.js';
import { traditionalReports, traditionalRight, traditionalWrong } from './traditional-reports.js';
import { vietnameseReports, vietnameseRight, vietnameseWrong } from './vietnamese-reports.js';

const reports = [...englishReports, ...traditionalReports, ...simplifiedReports, ...japaneseReports, ...vietnameseReports];

/** The twelfth set, written by somebody who knew the requirement and had not read the verifier. */
export const twelfthSet: StatementSet = statementSet(
  reports,
  [...englishRight, ...traditionalRight, ...simplifiedRight, ...japaneseRight, ...vietnameseRight],
  [...englishWrong, ...traditionalWrong, ...simplifiedWrong, ...japaneseWrong, ...vietnameseWrong],
);

/** The same reports with what a model wrote about them. */
export const phrasedSet: StatementSet = statementSet(reports, phrasedStatements);
