import { irregularVerbs } from '../../../language/irregular-verbs.js';
import { stem } from '../../../language/stem.js';
import { listLines } from '../list-lines.js';

/** In the news these mean one thing, and another in the senses that they share: a mayor who is charged was not appointed. */
const apart = new Set(['charge', 'hook', 'soak', 'jockey', 'confess', 'conquer', 'stay']);

let senses: ReadonlyMap<string, ReadonlySet<number>> | null = null;

/**
 * Whether two English words, stemmed, have a sense in common; of words of many senses that may be another than is meant.
 * @throws when the list, made by bench/words, is missing
 */
export function shareSense(one: string, other: string): boolean {
  senses ??= readSenses();
  const [mine, theirs] = [senses.get(one), senses.get(other)];
  return mine !== undefined && theirs !== undefined && [...mine].some((sense) => theirs.has(sense));
}

function readSenses(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [sense, line] of listLines('words/senses.txt').entries()) {
    for (const word of line.split(' ').filter((each) => !apart.has(each)))
      found.set(stem(word), (found.get(stem(word)) ?? new Set()).add(sense));
  }
  for (const [verb = '', ...forms] of irregularVerbs) {
    for (const form of forms) found.set(form, new Set([...(found.get(form) ?? []), ...(found.get(stem(verb)) ?? [])]));
  }
  return found;
}
