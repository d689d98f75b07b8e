import { presence } from '../retrieve/coverage.js';
import type { Query, QuestionTerm } from '../retrieve/query.js';
import type { AskedFor } from './asked-for.js';
import type { Candidate } from './candidate.js';

/** What a question measures or asks the name of: a sentence that says something else of the same subject is no answer. */
export interface Attribute {
  /** One of them (or another way to say it) must stand by the value. */
  readonly terms: readonly QuestionTerm[];
  /** For what is told in other words than it is asked in: the forms that tell it. */
  readonly told: RegExp | null;
}

/** Nouns that any number answers; "times" and "much of" name nothing. */
const stop =
  /^(?:of|in|on|at|to|for|from|by|with|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|that|which|who|the|there|a|an|times?|more|other|different|each|per)$/i;

const counted = /\bhow (?:many|much) (?!\p{L}+er\b|more\b|less\b)((?:[\p{L}\p{N}.’'-]+ ?){1,6})/diu;
const possessed =
  /\b(?:what|how (?:much|high|large|big|low|long)|who|when) (?:is|was|are|were)\b[^?]*?(?:\p{L}['’]s?|\p{Lu}) ((?:\p{Ll}[\p{L}’'-]* ?){1,4})(?=[?,]| (?:in|of|for|at|on|last|this)\b|\s*$)/du;
const ofWhich = /\b(?:what|who) (?:is|was|are|were) (?:the|an?) ((?:\p{Ll}[\p{L}’'-]* ){1,3})(?:of|for)\b/diu;

/** An age, a kinship: few words say them, whatever the question says. */
const forms: readonly (readonly [question: RegExp, told: RegExp])[] = [
  [
    /\bhow old\b|\bwhat age\b|\bthe age of\b|多大(?:年紀|年纪|歲數|岁数)|幾歲|几岁|年齡|年龄|何歳|年齢|bao nhiêu tuổi/iu,
    /\b\d{1,3}[- ]years?[- ]old\b|\baged?\b|\bborn\b|\byears? (?:old|of age)\b|, \d{2},|\b(?:was|is|were|turned) (?:only |just |then )?\d{1,3}(?=[,.;]| (?:at the time|at (?:his|her|their) death|when|then|years)\b)|\bin (?:his|her) (?:early |mid-?|late )?(?:\w+ties|teens)\b|歲|岁|歳|出生|生於|生于|生まれ|tuổi|sinh (?:năm|ngày)/iu,
  ],
  [
    /\bhow many (?:people|persons|workers|employees|staff)\b|多少(?:個|个|名)?(?:人(?!工|民|形|類|类)|員工|员工|居民)|幾(?:個|名)人|几(?:个|名)人|何人(?!か)|bao nhiêu người/iu,
    /\d[^.!?。]{0,40}?\b(?:people|persons|men|women|workers|employees|staff|residents|inhabitants|engineers|researchers|students|guards?|members|jobs|passengers|visitors|patients|soldiers|children|families)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|several|few|handful)\b[^.!?]{0,40}?\b(?:people|persons|men|women|workers|employees|staff|residents|inhabitants|engineers|researchers|students|guards?|members|jobs|passengers|visitors|patients|soldiers|children|families)\b|[\d一二三四五六七八九十百千萬万兩两数數幾几] ?(?:多)?(?:名|位|個人|个人|人|員|员|戶|户)|\b(?:employ|workforce|population|staff of|killed|injured|died)\w*\b|người/iu,
  ],
];

/** The attribute that a question about a quantity, or "what is the … of X", asks for; null when its words do not tell. */
export function askedAttribute(query: Query, asked: AskedFor): Attribute | null {
  const form = forms.find(([question]) => question.test(query.text));
  if (form !== undefined) return { terms: [], told: form[1] };
  const quantity = asked === 'number' || asked === 'money' || asked === 'percent';
  const noun =
    (quantity ? runOf(counted, query) : null) ??
    runOf(possessed, query) ??
    runOf(ofWhich, query) ??
    (quantity ? cjkRun(query) : null);
  return noun === null || noun.length === 0 ? null : { terms: noun, told: null };
}

/** The terms of the noun that the form catches: up to the first word that belongs to the rest of the question. */
function runOf(form: RegExp, query: Query): QuestionTerm[] | null {
  const [start, end] = form.exec(query.text)?.indices?.[1] ?? [0, 0];
  if (start === end) return null;
  let upTo = start;
  for (const word of query.text.slice(start, end).split(' ')) {
    if (stop.test(word)) break;
    upTo += word.length + 1;
  }
  return termsBetween(query, start, upTo);
}

const beforeHowMuch = /(\p{Script=Han}{2,4})(?:是|為|为)多少|(\p{Script=Han}{2,4})は(?:何|いくら|どのくらい|どれくらい)/du;

function cjkRun(query: Query): QuestionTerm[] | null {
  const indices = beforeHowMuch.exec(query.text)?.indices;
  const [start, end] = indices?.[1] ?? indices?.[2] ?? [0, 0];
  return start === end ? null : termsBetween(query, start, end);
}

/** An article whose sentences name it this often is about it: there it goes without saying. */
const TOPIC_MENTIONS = 4;

/** Said by the value, it is surer that the value is its own than where only the sentence before, the headline or the article does. */
const NEAR_CREDIT = 0.85;

/** How surely the sentence speaks of it: 1 where it says so itself, less where its surroundings say it in the same words, 0. */
export function attributeCredit(
  attribute: Attribute,
  candidate: Candidate,
  article: () => readonly ReadonlySet<string>[],
): number {
  if (attribute.told !== null) return attribute.told.test(candidate.text) ? 1 : 0;
  if (attribute.terms.some((one) => presence(one, candidate.terms) > 0)) return 1;
  const near = attribute.terms.some(
    ({ term }) =>
      candidate.before.has(term) ||
      candidate.title.has(term) ||
      article().filter((sentence) => sentence.has(term)).length >= TOPIC_MENTIONS,
  );
  return near ? NEAR_CREDIT : 0;
}

const termsBetween = ({ terms }: Query, start: number, end: number): QuestionTerm[] =>
  terms.filter((term) => term.start >= start && term.end <= end && term.importance === 1);
