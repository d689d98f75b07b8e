// In: what was asked in a time. Out: the same as one message, the days in a file where there are many. Called by /usage.
import { summariseUsage, type UsageSummary } from '../store/summarise-usage.js';
import { somebody, type UsageRow } from '../store/usage-rows.js';
import { fitLines } from './fit-lines.js';
import { type Reply, say } from './reply.js';
import type { Words } from './words/words.js';

const mostAskers = 5;

export function renderUsage(rows: readonly UsageRow[], heading: string, words: Words): Reply {
  if (rows.length === 0) return say(`${heading}\n${words.say('usage.nothing')}`);
  const { days, total } = summariseUsage(rows);
  const lines = [
    heading,
    countsOf(total, words),
    words.say('usage.model', {
      count: total.modelAnswers,
      input: total.inputTokens,
      output: total.outputTokens,
      removed: total.removedStatements,
    }),
    ...latencyOf(total, words),
    words.say('usage.askers'),
    ...askersOf(rows, words),
    ...(days.length > 1 ? [words.say('usage.byDay'), ...days.map((day) => `- ${day.day}: ${countsOf(day, words)}`)] : []),
  ];
  return fitLines(lines, 'usage.md', words);
}

function countsOf({ questions, answered, refused, failed }: UsageSummary, words: Words): string {
  return words.say('usage.questions', { count: questions, answered, notFound: refused, failed });
}

function latencyOf({ medianMs, p95Ms }: UsageSummary, words: Words): string[] {
  if (medianMs === null || p95Ms === null) return [];
  const seconds = (ms: number): string => (ms / 1000).toFixed(2);
  return [words.say('usage.latency', { median: seconds(medianMs), p95: seconds(p95Ms) })];
}

/** Named without being called. */
function askersOf(rows: readonly UsageRow[], words: Words): string[] {
  const counts = new Map<string, number>();
  for (const { person } of rows) counts.set(person, (counts.get(person) ?? 0) + 1);
  const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, mostAskers);
  return most.map(([person, count]) => `- ${nameOf(person, words)}: ${count}`);
}

function nameOf(person: string, words: Words): string {
  if (person === somebody) return words.say('usage.forgotten');
  return /^\d+$/.test(person) ? `<@${person}>` : words.say('usage.terminal');
}
