import { randomInt } from 'node:crypto';
import type { Passage } from '../../retrieve/passage.js';
import type { IssuedEvidence } from '../verify/claim.js';

/** Letters that are not taken for each other, nor for digits. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 5;

/** A key for each passage, new for each request: what a text of a dump or an earlier answer calls a source is then nobody's key. */
export function issueKeys(passages: readonly Passage[], random: (below: number) => number = randomInt): IssuedEvidence {
  const evidence = new Map<string, Passage>();
  for (const passage of passages) {
    let key = '';
    do key = randomWord(LENGTH, random);
    while (evidence.has(key));
    evidence.set(key, passage);
  }
  return evidence;
}

export const randomWord = (length: number, random: (below: number) => number = randomInt): string =>
  Array.from({ length }, () => LETTERS[random(LETTERS.length)]).join('');
