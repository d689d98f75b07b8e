/** What happened, by name, since the start: for the health check and the log. */
export interface Counters {
  add(name: CounterName): void;
  all(): Readonly<Record<CounterName, number>>;
}

export type CounterName =
  | 'answered'
  | 'refused'
  | 'failed'
  | 'outOfTime'
  | 'withdrawn' // the asker took the question back before it was answered
  | 'lateInteraction' // 10062: Discord had given the interaction up before we acknowledged it
  | 'alreadyAnswered' // 40060: acknowledged before, by a lost answer's repeat or by a second instance
  | 'undelivered';

export function createCounters(): Counters {
  const counts: Record<CounterName, number> = {
    answered: 0,
    refused: 0,
    failed: 0,
    outOfTime: 0,
    withdrawn: 0,
    lateInteraction: 0,
    alreadyAnswered: 0,
    undelivered: 0,
  };
  return {
    add: (name) => {
      counts[name] += 1;
    },
    all: () => ({ ...counts }),
  };
}
