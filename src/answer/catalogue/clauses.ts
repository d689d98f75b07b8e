/** The clauses that may stand beside what is counted: whose, when, where; and what opens the topic. */
export interface ClauseWords {
  /** Sources of patterns, none of which matches nothing. */
  readonly clauses: readonly string[];
  readonly about: readonly string[];
  /** Words that make a topic a sentence of its own, which asks something else. */
  readonly noTopic: RegExp;
}

export interface ReadClauses {
  readonly topic: string | null;
  readonly clauses: number;
}

/** Clauses of one question; more are none. */
const MOST_CLAUSES = 8;
/** Words of a topic: "the merger of the two harbour companies in the north" has ten. */
const MOST_TOPIC_WORDS = 12;

export type ClauseReader = (rest: string) => ReadClauses | null;

/** Reads what follows the head of the question; null where it holds anything but such clauses and one topic. */
export function createClauseReader({ clauses, about, noTopic }: ClauseWords): ClauseReader {
  const any = `(?:${clauses.join('|')})`;
  const first = new RegExp(`^[\\s,]*${any}(?=$|[\\s,.?!])`, 'iu');
  const last = new RegExp(`[\\s,]${any}$`, 'iu');
  const opens = new RegExp(`^[\\s,]*(?:${about.join('|')}) (?=\\S)`, 'iu');
  return (text) => {
    let rest = text.replace(/[\s.?!？。]+$/u, '');
    let found = 0;
    for (; found < MOST_CLAUSES; found++) {
      const clause = first.exec(rest);
      if (clause === null) break;
      rest = rest.slice(clause[0].length);
    }
    if (rest.trim() === '') return { topic: null, clauses: found };
    const opening = opens.exec(rest);
    if (opening === null) return null;
    let topic = rest.slice(opening[0].length);
    for (; found < MOST_CLAUSES; found++) {
      const clause = last.exec(topic);
      if (clause === null) break;
      topic = topic.slice(0, clause.index);
    }
    topic = topic.replace(/[\s,]+$/u, '');
    const isTopic =
      topic !== '' && topic.split(/\s+/u).length <= MOST_TOPIC_WORDS && !noTopic.test(topic) && !/[?!;:？！；：,，]/u.test(topic);
    return isTopic ? { topic, clauses: found + 1 } : null;
  };
}
