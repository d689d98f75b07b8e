import type { Entity } from '../retrieve/query.js';

/** Capitals that stand for their governments, each with its own names as the tokenizer gives them (Chinese in one script). */
const capitals: ReadonlyMap<string, readonly string[]> = new Map([
  ['beijing', ['beij', 'beijing', '北京']],
  ['washington', ['washington', '华盛', '盛顿']],
  ['moscow', ['moscow', '莫斯', '斯科']],
  ['tokyo', ['tokyo', '东京', '東京']],
]);

/** "In Beijing" is the city, "Beijing said" the country: only as a place does a capital lose the country's other names. */
export function asPlace(entity: Entity, question: string): Entity {
  const own = capitals.get(entity.text.toLowerCase());
  if (own === undefined || !new RegExp(`\\b(?:in|near|outside) ${entity.text}\\b`, 'iu').test(question)) return entity;
  return { ...entity, alternatives: entity.alternatives.filter((terms) => terms.every((term) => own.includes(term))) };
}
