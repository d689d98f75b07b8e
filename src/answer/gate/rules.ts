import type { Query } from '../../retrieve/query.js';
import type { Evidence, Weighed } from '../evidence.js';
import { isCertain, mayNamePlace } from '../holds-answer.js';
import type { Manner } from './manner.js';
import { unknownShare } from './unknown-share.js';

/** Something that an answer cannot do without, in one sentence of the question's grammar: broken, it tells of something else. */
export interface Rule {
  readonly name: string;
  /** Whether it refuses a question of that manner by itself; else it is only weighed with the rest. */
  decides(manner: Manner): boolean;
  isBroken(query: Query, weighed: Weighed, best: Evidence): boolean;
  /** Whether it speaks of the best sentence alone: read by somebody, others of its passage may answer all the same. Default: no. */
  readonly ofSentence?: boolean;
}

/** Each name and number of the question must stand at least this near (see entity-credit): at .35 elsewhere in the passage. */
const ENTITY_FLOOR = 0.5;
/** A sentence that says nearly the whole question may name its subject elsewhere in the passage. */
const FULL_SENTENCE = 0.75;
const FULL_ENTITY_FLOOR = 0.3;
/** Names in Chinese and Japanese bear no mark; that none was recognised proves nothing. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u;
/**
 * What the question says of its names must be said near the sentence too: "the population of X" is not answered by any sentence
 * about X. Higher than .3 it refuses paraphrases whose words the lists of same meaning do not have.
 */
const RELATION_FLOOR = 0.2;
/** Of one or two such words, two fifths of their weight: one that is missing then changes what is asked. */
const FEW_WORDS = 2;
const FEW_WORDS_FLOOR = 0.4;
/** "Who is the head of X": the sentence that names the head says so itself, in this share of the words for the office. */
const ROLE_FLOOR = 0.3;
/** Half of what is asked stands nowhere in the archive: whatever covers the rest is about something else. */
const MOSTLY = 0.5;
const asksForRole =
  /\bwho(?:['’]s| is| was| are| were) (?:the |an? )?\p{L}+.* (?:of|at|for|in)\b|\bwho(?:['’]s| is| was) .+['’]s? /iu;

const asksOneThing = (manner: Manner): boolean => manner !== 'parts';

export const rules: readonly Rule[] = [
  {
    name: 'entityNear',
    ofSentence: true,
    // Of names in Chinese and Japanese too few are known as such.
    decides: (manner) => manner === 'words' || manner === 'wordsOfFew',
    isBroken: (_, __, best) => best.entity < (best.sentence >= FULL_SENTENCE ? FULL_ENTITY_FLOOR : ENTITY_FLOOR),
  },
  {
    name: 'kind',
    decides: asksOneThing,
    isBroken: ({ text }, { asked }, { holds, candidate }) =>
      !holds &&
      ((isCertain(asked) && !(asked === 'person' && unspaced.test(candidate.text))) ||
        (asked === 'place' && !mayNamePlace(candidate.text, text))),
  },
  { name: 'mostlyUnknown', decides: asksOneThing, isBroken: ({ terms }) => unknownShare(terms) >= MOSTLY },
  { name: 'valueOfUnknown', decides: asksOneThing, isBroken: (query, { asked }) => isCertain(asked) && asksOfUnknown(query) },
  { name: 'attribute', ofSentence: true, decides: asksOneThing, isBroken: (_, __, best) => !best.attribute },
  { name: 'speaker', decides: asksOneThing, isBroken: (_, __, best) => !best.spoken },
  { name: 'otherName', decides: asksOneThing, isBroken: (_, __, best) => !best.named },
  {
    name: 'role',
    decides: asksOneThing,
    isBroken: ({ text }, { asked }, best) => asked === 'person' && asksForRole.test(text) && best.relation < ROLE_FLOOR,
  },
  { name: 'deed', ofSentence: true, decides: asksOneThing, isBroken: (_, __, best) => !best.predicate },
  {
    name: 'otherYear',
    decides: asksOneThing,
    isBroken: ({ periods, text }, { asked }, best) =>
      isValue(asked) && tellsOfOtherYear(yearsIn(text), periods, best.candidate.text),
  },
  {
    name: 'relation',
    decides: () => false,
    isBroken: (_, __, best) => best.relationNear < (best.relating <= FEW_WORDS ? FEW_WORDS_FLOOR : RELATION_FLOOR),
  },
];

const isValue = (asked: Weighed['asked']): boolean => asked === 'money' || asked === 'number' || asked === 'percent';

const yearsIn = (text: string): string[] => text.match(/(?<![\d.,$€£¥])(?:19|20)\d\d(?![\d,%]|\.\d)/g) ?? [];

/** A value asked of one year is not that of another: "spent 11 billion in 2024" does not tell what was spent in 2025. */
function tellsOfOtherYear(asked: readonly string[], periods: Query['periods'], sentence: string): boolean {
  if (asked.length === 0 || periods.length === 0) return false;
  const told = yearsIn(sentence);
  return (
    told.length > 0 && !told.some((year) => periods.some(({ from, to }) => year >= from.slice(0, 4) && year <= to.slice(0, 4)))
  );
}

/** Whether a rule is broken, by name. */
export const isBroken = (name: string, query: Query, weighed: Weighed, best: Evidence): boolean =>
  rules.some((rule) => rule.name === name && rule.isBroken(query, weighed, best));

const ofWhat = /(?:^|\s)(?:in|on|of|for|at|against|from) (?:the |an? |his |her |its |their )?(?:\p{Lu}[\p{L}’'-]* ){0,2}$/u;

/**
 * Whether a value is asked of a thing that the corpus has no word for ("duties on Chinese zinc" where no text has zinc): what
 * is said of its neighbours is then said of something else.
 */
function asksOfUnknown({ text, terms }: Query): boolean {
  return terms.some(
    ({ term, start, known, importance, alternatives }) =>
      !known && importance === 1 && alternatives.length === 0 && /^[a-z]{4,}$/.test(term) && ofWhat.test(text.slice(0, start)),
  );
}
