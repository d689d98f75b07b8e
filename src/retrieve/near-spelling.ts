import type { LexicalIndex } from '../indexes/lexical-index.js';
import type { Entity, Query, QuestionTerm } from './query.js';

/**
 * The query with the corpus's spelling of each word that the corpus does not know, and of which it knows no other word: from here on the
 * word counts as that one too. A word that the corpus knows is never re-read.
 */
export function withSpellings(query: Query, lexical: Pick<LexicalIndex, 'nearSpellings'>): Query {
  const spellings = new Map<string, readonly string[]>();
  for (const { term, known, alternatives } of query.terms) {
    if (!known && alternatives.length === 0) spellings.set(term, lexical.nearSpellings(term));
  }
  if ([...spellings.values()].every((words) => words.length === 0)) return query;
  return {
    ...query,
    terms: query.terms.map((term) => respeltTerm(term, spellings)),
    entities: query.entities.map((entity) => respeltEntity(entity, spellings)),
  };
}

function respeltTerm(term: QuestionTerm, spellings: ReadonlyMap<string, readonly string[]>): QuestionTerm {
  const words = spellings.get(term.term) ?? [];
  return words.length === 0 ? term : { ...term, alternatives: words.map((word) => [word]) };
}

function respeltEntity(entity: Entity, spellings: ReadonlyMap<string, readonly string[]>): Entity {
  const read = entity.terms.map((term) => spellings.get(term)?.[0] ?? term);
  const same = read.every((term, at) => term === entity.terms[at]);
  return same ? entity : { ...entity, alternatives: [...entity.alternatives, read] };
}
