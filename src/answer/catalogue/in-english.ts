import { createClauseReader } from './clauses.js';
import { OUTLET, PERIOD } from './masked.js';
import type { Counted, ReadWanted, Wanted } from './wanted.js';

const outlets = `(?:(?:both |either )?(?:the )?${OUTLET}(?:(?:, and|, or|,| and| or| &) (?:the )?${OUTLET})*)`;
const noun =
  '(?:news )?(?:(?:articles?|reports?|stor(?:y|ies)|pieces?|headlines?|translations?|commentar(?:y|ies)|remarks?|notes?|entr(?:y|ies)|items|posts?|coverage)(?: of news)?)';
const published = '(?:published|written|printed|posted|released|carried|run)';
const publish = '(?:publish|write|print|post|release|carry|run|have|report)';
const didPublish = '(?:published|wrote|printed|posted|released|carried|ran)';

/** What follows the noun: whose, of when, about what. */
export const readEnglish = createClauseReader({
  clauses: [
    '(?:are|were|is|was) there',
    '(?:do|does) (?:you|we|it|(?:the|this|your|our) (?:archive|corpus|collection|database|bot)) (?:have|hold|contain|know)',
    'have (?:you|we) got',
    `(?:were|was|are|have been|has been|had been) ${published}`,
    published,
    '(?:in|of|from) (?:the|this|your|our) (?:archive|corpus|collection|database|library|dumps?)',
    'are (?:in|stored in) (?:the|this|your|our) (?:archive|corpus|collection|database|library)',
    '(?:here|in total|in all|altogether|overall|available|so far|on file)',
    `(?:(?:that|which) )?(?:(?:come|came|are|were|was|is|have been|has been) )?(?:from|by|in|of|at|for|published (?:by|in)|written by|carried by) ${outlets}(?:['’]s?)?`,
    `(?:did|does|do|has|have) ${outlets} (?:${publish}|${published})`,
    `(?:(?:that|which) )?${outlets} (?:(?:has|have|had) )?(?:${didPublish}|${published})`,
    `(?:(?:that|which) )?(?:(?:are|were|was|is|have been|has been) )?(?:(?:published|dated|from|in|on|during|since|for|between|before|after|over|within|of|until) ){0,2}(?:the )?${PERIOD}`,
  ],
  about: [
    '(?:(?:that|which) )?(?:(?:are|is|was|were|talk|talks|write) )?(?:about|on|regarding|concerning|covering|mentioning|discussing|mention|mentions|mentioned|discuss|discusses|discussed|cover|covers|covered|related to|relating to|dealing with|deal with|refer to)',
  ],
  noTopic:
    /\b(?:is|are|was|were|be|been|did|does|do|has|have|had|will|would|could|should|can|said|says|who|whom|whose|which|what|when|where|why|how|that|by|from|if|whether|because|than|it|them|this|these|those|him|her|us|me|you|file|filed|each|per)\b/iu,
});

const ofOutlet = `(?:${outlets}(?:['’]s?)? )?`;
const count = new RegExp(
  `^(?:and )?(?:how many|what(?: i|['’])?s the (?:total )?number of|count(?: all)?(?: the)?|number of) (?:different |separate )?${ofOutlet}(${noun})(?=$|[\\s.?])`,
  'iu',
);
const list = new RegExp(
  `^(?:(?:(?:list|show|give|name|enumerate|display|get)(?: me| us)?|what(?: a|['’])re|what were|see) )?(?:a list of |the list of )?(?:all (?:of )?|every )?(?:the |your )?${ofOutlet}(${noun})(?=$|[\\s.?])`,
  'iu',
);
const which = new RegExp(`^(?:which|what) (?:of the )?${ofOutlet}(${noun})(?=\\s)`, 'iu');
const superlative = new RegExp(
  `^(?:(?:(?:what|which)(?: (?:is|was|are|were)|['’]s)|show(?: me)?|give(?: me)?) )?${ofOutlet}(?:the )?(?:very )?(latest|newest|most recent|last|first|earliest|oldest)(?: ${ofOutlet}(${noun}|news))?(?=$|[\\s.?])`,
  'iu',
);
const superlativeLast = new RegExp(
  `^(?:which|what) (?:of the )?${ofOutlet}(${noun})(|\\s.*?) (?:is|was|are|were) (?:the )?(?:very )?(latest|newest|most recent|last|first|earliest|oldest)(?: one)?(?=$|[\\s.?])`,
  'iu',
);
const when = new RegExp(
  `^when did ${outlets} (first|last) (?:write|report|publish|cover|mention)(?: (?:an?|its|their) ${noun})?(?= )`,
  'iu',
);
const media =
  '(?:news |media )?(?:outlets?|newspapers?|papers|publications|publishers|media|news sites|news sources|magazines|news agencies|sources)';
const says =
  '(?:(?:also |ever |already )?(?:wrote|written|reported|report|write|published|published (?:articles|reports|stories|pieces|something)|(?:had|have|has|ran|carried|printed) (?:an? )?(?:articles?|reports?|stor(?:y|ies)|pieces?)) (?:about|on)|(?:also |ever |already )?(?:covered|cover|mentioned|mention|discussed))';
const outletsAsked = new RegExp(
  `^(?:which|what|how many|list (?:all )?(?:the )?) ?(?:different )?(${media})(?: that)?(?: have| has)? (?:${says} |(are there|are|do you have|do we have)(?= ))`,
  'iu',
);
const reportedFirst = '(?:(?:was|were) )?(?:the )?first (?:(?:outlet|paper|one) )?(?:to )?';
/** Which outlet was the first: its report is. */
const firstOutlet = new RegExp(
  `^(?:who|(?:which|what) (?:of the )?${media})(?: (?:had|has|have))? (?:${reportedFirst}(?:${says}) |(?:wrote|reported|published|wr[io]te|report) first (?:about|on) |broke the (?:news|story) (?:about|of|on) )`,
  'iu',
);
const archive = '(?:in|of|from) (?:the|this|your|our) (?:archive|corpus|collection|database|library|dumps?)';
/** Nothing but the outlets themselves: of the archive where it is named, and where nothing is. */
const outletsKept = new RegExp(
  `^(?:(?:(?:list|show|name|give|enumerate|display)(?: me| us)?|what(?: a|['’])re) (?:a list of |the list of )?(?:all (?:of )?|every )?(?:the |your )?(?:different )?${media}(?: (?:${archive}|here|(?:that )?(?:you|we) have))?|(?:which|what|how many) (?:different )?${media}(?: (?:(?:are|is) (?:there(?: ${archive})?|${archive}|here|(?:covered|included|available|represented|stored|held)(?: ${archive}| here)?)|(?:do|does) (?:you|we|it|(?:the|this|your|our) (?:archive|corpus|collection|database|bot)) (?:have|hold|contain|include)))?)[?.! ]*$`,
  'iu',
);
const keptOutlets = /^(?: ?(?:there )?(?:in|of) (?:the|this|your) (?:archive|corpus|collection|database)| here)?[?.! ]*$/iu;

/** Grammar of English: the whole question has to be one of these forms. */
export const inEnglish: ReadWanted = (asked) => {
  const text = asked.replace(/^(?:(?:can|could|would|will) (?:you|i) (?:please )?|please |i (?:want|need) )/iu, '');
  return ofFirstOutlet(text) ?? ofOutlets(text) ?? ofWhen(text) ?? ofSuperlative(text) ?? ofArticles(text);
};

const months = 'jan|feb|mar|apr|may|june?\\b|july?\\b|aug|sep|oct|nov|dec';
const fromPeriod = new RegExp(`\\bfrom (?=(?:the )?(?:\\d|${months}|last|this|yesterday|today|early|mid|late))`, 'giu');

/** "The headlines from 2025" are those of 2025, not those since; what follows keeps its place. */
export const withoutFrom = (question: string): string => question.replace(fromPeriod, 'in   ');

function ofOutlets(text: string): Wanted | null {
  if (outletsKept.test(text)) return { shape: 'outlets', counted: 'reports', topic: null };
  const found = outletsAsked.exec(text);
  if (found === null) return null;
  const rest = text.slice(found[0].length);
  if (found[2] !== undefined) return keptOutlets.test(rest) ? { shape: 'outlets', counted: 'reports', topic: null } : null;
  return withTopic(rest, { shape: 'outlets' });
}

function ofFirstOutlet(text: string): Wanted | null {
  const found = firstOutlet.exec(text);
  return found === null ? null : withTopic(text.slice(found[0].length), { shape: 'first', orSentences: true });
}

function withTopic(rest: string, wanted: Pick<Wanted, 'shape' | 'orSentences'>): Wanted | null {
  const clauses = readEnglish(`about ${rest.replace(/^(?:the )?(?=\S)/iu, '')}`);
  return clauses?.topic == null ? null : { ...wanted, counted: 'reports', topic: clauses.topic };
}

function ofWhen(text: string): Wanted | null {
  const found = when.exec(text);
  if (found === null) return null;
  const rest = text.slice(found[0].length).replace(/^ (?:about|on) /iu, ' ');
  const clauses = readEnglish(`about${rest}`);
  return clauses?.topic == null
    ? null
    : { shape: /first/i.test(found[1] ?? '') ? 'first' : 'latest', counted: 'reports', topic: clauses.topic };
}

function ofSuperlative(text: string): Wanted | null {
  const asked = superlativeIn(text);
  if (asked === null) return null;
  const { which, noun, rest } = asked;
  const clauses = readEnglish(rest);
  if (clauses === null) return null;
  const shape = /first|earliest|oldest/i.test(which) ? 'first' : 'latest';
  const named = new RegExp(OUTLET, 'u').test(text) && clauses.topic === null;
  if (!isCounted(noun) && !named) return ofNews(shape, noun, clauses.topic);
  // Newest first, as a list is: "the latest headlines".
  return { shape: shape === 'latest' && /s$/iu.test(noun) ? 'list' : shape, counted: countedBy(noun), topic: clauses.topic };
}

function superlativeIn(text: string): { which: string; noun: string; rest: string } | null {
  const [head, which = '', noun = ''] = superlative.exec(text) ?? [];
  if (head !== undefined) return { which, noun, rest: text.slice(head.length) };
  const last = superlativeLast.exec(text);
  return last === null ? null : { which: last[3] ?? '', noun: last[1] ?? '', rest: `${last[2]}${text.slice(last[0].length)}` };
}

/** "The latest on the quake" is the latest report about it; "the first news of it" and "What is the latest?" ask for what happened. */
function ofNews(shape: 'latest' | 'first', noun: string, topic: string | null): Wanted | null {
  if (shape === 'first' || (topic === null && noun === '')) return null;
  return { shape, counted: 'reports', topic, ...(topic === null ? {} : { orSentences: true as const }) };
}

function ofArticles(text: string): Wanted | null {
  for (const [form, shape] of [
    [count, 'count'],
    [which, 'list'],
    [list, 'list'],
  ] as const) {
    const found = form.exec(text);
    if (found === null) continue;
    const clauses = readEnglish(text.slice(found[0].length));
    if (
      clauses === null ||
      (clauses.clauses === 0 && shape === 'list' && !new RegExp(OUTLET, 'u').test(found[0]) && !/^(?:list|show)/iu.test(text))
    )
      continue;
    if (shape !== 'count' && !/(?:s|coverage|commentary)$/iu.test(found[1] ?? '')) continue;
    return { shape, counted: countedBy(found[1] ?? ''), topic: clauses.topic };
  }
  return null;
}

const isCounted = (noun: string): boolean => noun !== '' && !/^news$/iu.test(noun);

function countedBy(noun: string): Counted {
  if (/translation/iu.test(noun)) return 'translations';
  if (/commentar|remark|note/iu.test(noun)) return 'remarks';
  return /article|entr|items|post/iu.test(noun) ? 'articles' : 'reports';
}
