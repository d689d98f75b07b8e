import { createOtherWords, type OtherWords } from './other-words.js';
import { sameMeaning, sameName } from './same-meaning.js';

/** How else a question's words can be said. Taking the lists apart costs a tenth of an opening, so it is done once a retriever. */
export interface Rewordings {
  readonly meanings: OtherWords;
  /** Of what is well known by several names. */
  readonly names: OtherWords;
}

export function createRewordings(): Rewordings {
  return { meanings: createOtherWords(sameMeaning), names: createOtherWords(sameName) };
}
