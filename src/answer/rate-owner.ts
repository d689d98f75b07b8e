import { foldForMatching } from '../language/fold.js';
import { tokenize } from '../language/tokenize.js';
import { createOtherWords, type OtherWords } from '../retrieve/other-words.js';
import type { Entity, Query } from '../retrieve/query.js';
import { sameName } from '../retrieve/same-meaning.js';
import type { Candidate } from './candidate.js';
import { holdsEntity } from './entity-credit.js';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The one that sets a rate, where the question's grammar tells: "X's tariffs", X對…徵收, Xの関税, "thuế của X". */
export function rateOwner({ text, entities }: Pick<Query, 'text' | 'entities'>): Entity | null {
  const names = entities.filter(({ kind }) => kind === 'name');
  return names.find((name) => isOwner(name.text.replace(/['’]s?$/u, ''), text)) ?? null;
}

function isOwner(name: string, question: string): boolean {
  const own = escaped(name);
  const owns = new RegExp(
    [
      `(?<![\\p{L}])${own}['’]s? (?:[\\p{L}-]+ ){0,3}(?:tariffs?|dut(?:y|ies)|tax(?:es)?|lev(?:y|ies)|rates?)(?![\\p{L}])`,
      `(?:tariffs?|dut(?:y|ies)|tax(?:es)?|lev(?:y|ies)|rates?) of ${own}(?![\\p{L}])`,
      `(?:tariffs?|dut(?:y|ies)|tax(?:es)?|rates?)(?![\\p{L}])[^?]{0,60} in (?:the )?${own}(?![\\p{L}])`,
      `(?:does|did|do|will|would|has|have|had|by) (?:the )?${own}(?![\\p{L}])`,
      `${own}(?:政府)?[對对向]`,
      `${own}(?:政府)?(?:の(?!.*に対する|.*への)|が|は)`,
      `${own}の.*(?:に対する|への)`,
      `(?:của|do) ${own}(?![\\p{L}])`,
      `${own} (?:sẽ |đã |đang )?(?:đánh|áp)(?![\\p{L}])`,
    ].join('|'),
    'u',
  );
  return owns.test(question);
}

/** A name and what it has, an officer and what he does: whose rate a sentence tells. */
const latinOwners = [
  /(\p{Lu}[\p{L}\p{M}.-]+)['’]s (?:[\p{Ll}-]+ ){0,3}(?:tariffs?|dut(?:y|ies)|tax(?:es)?|lev(?:y|ies)|rates?)(?!\p{L})/gu,
  /(?:President|Premier|Minister|Chancellor|Governor) (?:\p{Lu}[\p{L}\p{M}.-]+ )?(\p{Lu}[\p{L}\p{M}.-]+)/gu,
];

/** Before the name of the one that a rate is set against. */
const against =
  /\b(?:on|against)\s+(?:[\p{L}-]+ ){0,3}$|\b(?:imports?|goods|products|shipments) (?:of|from) $|[對对向](?:所有|來自|来自)?$|(?:đối với|nhập khẩu từ) (?:\p{L}+ ){0,3}$/iu;
const againstBehind = /^(?:産|製品|からの|に対する|への)/u;

/** Where a rate is told, and whom its question names. */
interface Told {
  readonly owner: Entity;
  readonly query: Query;
  readonly candidate: Pick<Candidate, 'text' | 'terms' | 'title' | 'passage'>;
  readonly sentenceBefore: string;
}

/**
 * Whether a clause tells of the rate of somebody else: it names the owner only as the one that it is set against, or it names another and not the
 * owner. Where it names nobody its sentence does, or the headline, unless the sentence before opens with the
 * owner.
 */
export function isRateOfOther(clause: string, { owner, query, candidate, sentenceBefore }: Told): boolean {
  const { text, terms, title, passage } = candidate;
  for (const told of [clause, text]) {
    const acts = actsIn(owner, told);
    if (acts !== null) return !acts;
    if (told === text && holdsEntity(owner, terms)) return false;
    if (namesOther(told, query)) return true;
  }
  return !opensWith(owner, sentenceBefore) && !holdsEntity(owner, title) && namesOther(passage.article.title ?? '', query);
}

/** Whether the owner is the first of the names in a text, and acts there. */
function opensWith(owner: Entity, text: string): boolean {
  if (!actsIn(owner, text)) return false;
  const [first] = [...namesIn(text)].sort((one, other) => one.start - other.start);
  return first !== undefined && holdsEntity(owner, first.present);
}

/** Whether a text names the owner otherwise than as the one that a rate is set against; null where it does not name it. */
function actsIn(owner: Entity, text: string): boolean | null {
  const places = namesIn(text).filter(({ present }) => holdsEntity(owner, present));
  if (places.length === 0) return null;
  return places.some(({ start, end }) => !against.test(text.slice(0, start)) && !againstBehind.test(text.slice(end)));
}

function namesOther(text: string, { text: question, entities }: Query): boolean {
  const asked = foldForMatching(question);
  const latin = latinOwners.flatMap((form) => Array.from(text.matchAll(form), ([, name = '']) => name));
  return (
    latin.some((name) => !asked.includes(foldForMatching(name))) ||
    namesIn(text).some(({ present }) => !entities.some((entity) => holdsEntity(entity, present)))
  );
}

/** The names that every desk knows, each with its terms in all languages. */
function namesIn(text: string) {
  return knownNames()
    .find(text)
    .map(({ start, end, alternatives }) => ({
      start,
      end,
      present: new Set([...tokenize(foldForMatching(text.slice(start, end))), ...alternatives.flat()]),
    }));
}

let names: OtherWords | null = null;
function knownNames(): OtherWords {
  names ??= createOtherWords(sameName);
  return names;
}
