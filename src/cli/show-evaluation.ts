import type { Colors } from 'picocolors/types.js';
import type { Estimate } from '../evaluate/bootstrap.js';
import type { Evaluation, Failure, Scores } from '../evaluate/evaluation.js';
import { cutToWidth, printable } from './printable.js';
import { showTable } from './show-table.js';

/** Failures shown; `--json` has all. */
const mostFailures = 40;
/** Of a failure's words: enough to recognise it. */
const widest = 160;

/** An evaluation for a person: scores with their intervals, parts, refusals, and what to read. */
export function showEvaluation(evaluation: Evaluation, colors: Colors): string {
  const { kind, questions, elapsedMs, failures, refusals } = evaluation;
  const parts = [...Object.entries(evaluation.byType), ...Object.entries(evaluation.byLanguage)];
  return [
    `${colors.bold(`${kind}: ${questions} questions`)} ${colors.dim(`${(elapsedMs / 1000).toFixed(1)} s; in brackets 95 % of bootstrap resamples`)}`,
    showScores('all', evaluation.scores),
    ...parts.map(([name, scores]) => showScores(name, scores)),
    colors.bold('Refusals'),
    showTable(
      [
        ['answerable, refused', show(refusals.falseRefusals)],
        ...Object.entries(refusals.refused).map(([name, value]) => [`${name}, refused`, show(value)]),
        ...Object.entries(refusals.refusedAtFivePercent).map(([name, value]) => [
          `${name}, refused where 5 % of the answerable are`,
          show(value),
        ]),
        ['area under the curve', show(refusals.auc)],
      ].map(([name = '', value = '']) => [`  ${name}`, value]),
      Number.POSITIVE_INFINITY,
    ),
    colors.bold(`${failures.length} to read${failures.length > mostFailures ? `, of which ${mostFailures}` : ''}`),
    ...failures.slice(0, mostFailures).map((failure) => showFailure(failure, colors)),
  ].join('\n');
}

function showScores(name: string, scores: Scores): string {
  const cells = Object.entries(scores).map(([score, value]) => `${score} ${show(value)}`);
  return `  ${name.padEnd(18)}${cells.join('   ')}`;
}

function show(value: Estimate | null): string {
  if (value === null) return '-';
  return `${value.value.toFixed(3)} [${value.low.toFixed(3)}, ${value.high.toFixed(3)}] of ${value.questions}`;
}

function showFailure({ question, expected, got, confidence }: Failure, colors: Colors): string {
  const line = (text: string) => cutToWidth(printable(text), widest);
  return `  ${line(question)}\n    ${colors.dim(`wanted ${line(expected)}; ${confidence.toFixed(2)}: ${line(got)}`)}`;
}
