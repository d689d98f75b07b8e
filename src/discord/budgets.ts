// In: who asks, and what was spent since midnight UTC. Out: which budget of the language model is spent, if one is.
// Called before a question goes to the archive. A spent budget refuses nothing: the answer is made without a model.
import type { Log } from '../log.js';
import type { UsageRows } from '../store/usage-rows.js';
import type { SpentBudget } from './budget-words.js';

/** Of one day in UTC, each a positive whole number; null = unlimited. */
export interface BudgetFigures {
  /** Questions of one person that a model was asked for. */
  readonly questionsADay: number | null;
  /** Tokens, read and written, for one person, one server, everybody. */
  readonly tokensADayPerson: number | null;
  readonly tokensADayServer: number | null;
  readonly tokensADay: number | null;
}

/**
 * An answer takes some four thousand tokens: fifty a person, five hundred a server, twelve hundred in all. Where a million tokens cost
 * twenty cents, a day costs a dollar at most. Lower figures bring the plain sentences sooner; a model on one's own machine may have none.
 */
export const defaultBudgets: BudgetFigures = {
  questionsADay: 50,
  tokensADayPerson: 200_000,
  tokensADayServer: 2_000_000,
  tokensADay: 5_000_000,
};

export interface Budgets {
  /**
   * Null: a model may be asked. What is under way is not counted before it has ended, so that a person may pass a budget by as
   * many questions as the limits let through at once.
   */
  spentFor(person: string, server: string | null): SpentBudget | null;
}

export interface BudgetParts {
  readonly figures: BudgetFigures;
  readonly usage: Pick<UsageRows, 'spentSince'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: Log;
}

export function createBudgets({ figures, usage, now, log }: BudgetParts): Budgets {
  return {
    spentFor(person, server) {
      if (Object.values(figures).every((figure) => figure === null)) return null;
      try {
        const midnight = `${new Date(now()).toISOString().slice(0, 10)}T00:00:00.000Z`;
        const spent = usage.spentSince(midnight, person, server);
        if (isSpent(spent.tokens, figures.tokensADay)) return 'everybody';
        if (server !== null && isSpent(spent.tokensOfServer, figures.tokensADayServer)) return 'server';
        if (isSpent(spent.tokensOfPerson, figures.tokensADayPerson)) return 'person';
        return isSpent(spent.questionsOfPerson, figures.questionsADay) ? 'questions' : null;
      } catch (error) {
        // Whoever pays for the model would rather have no answer of it than a bill without an end.
        log.warn('what was spent today could not be read', { error });
        return 'unknown';
      }
    },
  };
}

const isSpent = (amount: number, figure: number | null): boolean => figure !== null && amount >= figure;
