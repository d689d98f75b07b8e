import { sameMeaning, sameName } from '../../../retrieve/same-meaning.js';
import { remember } from '../remember.js';
import { deedWords } from './deed-words.js';
import { newsNames, newsWords } from './news-words.js';
import { placeRows } from './place-rows.js';
import { regionRows } from './region-rows.js';
import { createRowFinder, type RowFinder } from './row-finder.js';

/** A word or name with the rows of same meaning that it stands in. */
export interface ConceptFound {
  readonly concept: number;
  readonly isName: boolean;
  readonly start: number;
  readonly end: number;
}

let rows: RowFinder | null = null;
let firstName = 0;
let nations = { first: 0, end: 0 };

/** The words and names of a text that have a counterpart in other words or languages. One pass; the tables are built at the first call. */
export const conceptsIn = remember(findConcepts);

function findConcepts(text: string): readonly ConceptFound[] {
  rows ??= readRows();
  return rows(text).map(({ row, start, end }) => ({ concept: row, isName: row >= firstName, start, end }));
}

function readRows(): RowFinder {
  const meanings = [...sameMeaning, ...newsWords, ...deedWords];
  firstName = meanings.length;
  const regions = regionRows();
  const first = firstName + sameName.length + newsNames.length;
  nations = { first, end: first + regions.length };
  return createRowFinder([...meanings, ...sameName, ...newsNames, ...placeRows(regions)]);
}

/** Whether a text names a state or a territory, and no mere city. */
export const namesNation = (text: string): boolean =>
  conceptsIn(text).some(({ concept }) => nations.first <= concept && concept < nations.end);
