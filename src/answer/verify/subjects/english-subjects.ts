import { latinNames } from '../names/find/latin-names.js';
import { isCountry } from './is-country.js';
import type { Span, SubjectKind, Telling } from './telling.js';

const sentence = /(?:[^.!?;\n]|(?<=\b(?:Mr|Ms|Mrs|Dr|St|Prof|Gen|Gov|Sen|Rep|Lt|Col|No|\p{Lu}))\.|[.!?](?=\S))+/gu;
/** Where another subject may stand. */
const begins =
  /, (?:and|but|while|whereas|although|though|so|because|since|as) |(?:: |—)|\b(?:because|while|whereas|although|though|that|where|when|before|until|once|if|than|said|says|say|saying|added|adding|warned|believes?|estimates?|found|shows?|showed|denied) (?=(?:the|an?|its|his|her|their|he|she|it|they|\p{N}+|\p{Lu}[\p{L}'’-]*|\p{Ll}+s)(?![\p{L}'’-]))| and (?=(?:the|an?(?! half)|it|he|she|they) )| as (?=\p{Lu}|(?:the|it|they|he|she) )/gu;
const opening =
  /^(?:(?:And|But|Yet|So|Meanwhile|Still|While|Although|Though|Because|When|After|If),? )?(?:(?:In|On|At|By|For|Since|After|Before|During|Under|With|Despite|Last|This|Earlier|Later|Meanwhile|However|Separately|Instead|Then|As|According to|Of|Due to|Because of|Amid)\b[^,.;]{0,70}, )?/u;
const auxiliary =
  'is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|said|says|won|lost|fell|rose|took|came|went|made|gave|got|left|met|paid|put|ran|sank|sold|sent|set|shut|spent|spoke|stood|told|wrote|began|became|bought|brought|built|broke|cut|drew|fought|found|grew|held|hit|kept|led|quit|saw|sought|struck|swept|threw|beat|chose|drove|flew|cost|costs|burnt|shot|taught|thought|wore|belongs?|estimates?|believes?|expects?|wants?|gives?|remains?|shows?|employs?|owns?|includes?|makes?|needs?|hopes?|accounts?|requires?|sells?|operates?|uses?|covers?|faces?|denies|exports?|imports?|produces?';
const verb = new RegExp(
  `(?<= )(?:${auxiliary}|(?!(?:need|feed|speed|seed|breed|hundred|indeed|sacred|hatred|kindred|embed)\\b)\\p{Ll}{2,}ed)(?![\\p{L}'’-])`,
  'gu',
);
/** "The cut", "to put", "of lost bookings": no verb of its own. */
const noVerb = /(?:^|\b(?:the|an?|its|his|her|their|this|to|of|in|on|by|for|with|no) )$/iu;
const adverbs =
  /(?: (?:also|now|already|still|then|later|only|just|never|not|often|ever|first|\p{Ll}+ly|last \p{Ll}+|on \p{Lu}\p{Ll}+day))+ ?$/u;
const aside = /^[^,;]{2,90}(?:, [^,;]{3,60})?, $/u;
const closes =
  / (?:of|in|for|at|on|by|from|with|to|over|against|between|near|under|after|about|that|who|which|whose|than|as|off|into|across|per)(?: |$)/u;

const pointing =
  /^(?:the|this|that|these|those|its|his|her|their|our|my|such|both|all|each|any|neither|either|he|she|it|they|we|you|i|who|what|which|there|here|one|others?|half|most|much|none|no|some|part|only)\b/iu;
const named = /^the (?=\p{Lu})/iu;
/** Of whom it tells only in part, or whom it leaves unsaid. */
const vague =
  /(?:^| )(?:spokes\p{L}+|officials?|statement|sources?|police|prosecutors?|researchers?|scientists?|organi[sz]ers?|authorities|critics?|analysts?|lawyers?|doctors?|investigators?|managers?|executives?|directors?|firefighters?|rescuers?|workers?|staff|leaders?|trustees?|owners?|members?|people|others?|number|majority|total|half|third|quarter|fifth|tenth|percent|per cent|lot|share|part|two-thirds|three-quarters|[\p{N}.,]+|those|men|women|man|woman|company|firm|group|team|price|cost|bill|one|ones|inspectors?|repairs?)$/iu;
const indefinite = /^(?:an?|another) \S/iu;
const counted =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|dozens of|hundreds of|thousands of|(?:about|nearly|almost|some|more than|at least|around) (?=\p{N})|\p{N}[\p{N}.,]*)[ -]?\p{L}/iu;
const endsInName = / ?\p{Lu}[\p{L}.&'’-]*$/u;
/** What is no body and nobody. */
const event =
  /(?:^| )(?:review|study|survey|audit|report|analysis|poll|inquiry|investigation|trial|test|expedition|voyage|dig|tour|strike|stoppage|protest|auction|meeting|summit|vote|election|deal|agreement|plan|law|tax|loan|grant|dispute|contract|programme|program|scheme|project)$/iu;
const title =
  /^(?:Mr|Ms|Mrs|Dr|Prof(?:essor)?|Sir|Dame|President|Judge|Justice|Senator|Governor|Minister|Mayor|King|Queen|Prince|Pope)\b|\b(?:chief|head|minister|ambassador|president|chair(?:man|woman|person)?|director|executive|secretary|coach|captain|manager|founder|owner|mayor|governor|lawyer|prosecutor|judge|striker|analyst|economist|editor|professor|commissioner|senator|lawmaker|boss)\b/u;
const body =
  /\b(?:\p{Lu}\p{L}*(?:ity|bank|corp|tech)|College|Group|Bank|Motors?|Air(?:lines|ways)?|Council|Ministry|Agency|Party|Institute|Labs?|Capital|Foods?|Energy|Power|Union|League|Board|Inc|Corp|Ltd|Holdings?|Partners|Media|Society|Association|Authority|Government|Parliament|Court|Department|Office|Services?|Fund|Club|United|City|Rovers|Cement|Lime|Steel|Pharma\w*|Systems|Technolog\w+|Industries|Semiconductor|Electronics?|Insurance|Mutual|Rail(?:ways?)?|Shipping|Lines?|Museum|Hospital|Church|Foundation|Trust|Alliance|Federation|Commission|Committee|Company|Retail|Stores?|Brewery|Mining|Oil|Gas|Graphite|Networks?|Software|Studios?|Press|Times|News)\b/u;
const plural = /^(?:\p{Lu}?\p{Ll}+ ){0,3}\p{Lu}?\p{Ll}+(?<!s)s$/u;
const participle = /^\p{L}+(?:ed|ing)\b/u;

/** The clauses of an English text, each with its subject. */
export function englishTellings(text: string): Telling[] {
  return Array.from(text.matchAll(sentence)).flatMap(({ 0: written, index }) => tellingsOf(text, index, index + written.length));
}

function tellingsOf(text: string, start: number, end: number): Telling[] {
  const written = text.slice(start, end);
  const first = start + (/^[\s"“”‘’'(]*/u.exec(written)?.[0].length ?? 0);
  const starts = [first, ...Array.from(written.matchAll(begins), ({ 0: found, index }) => start + index + found.length)];
  const found = starts
    .map((at, place) => ({ at, told: subjectAt(text, at + (place === 0 ? openingOf(text.slice(at, end)) : 0), end) }))
    .filter(({ at, told }, place, all) => told !== null && !all.slice(0, place).some((one) => one.told && one.told.from > at));
  return found.flatMap(({ at, told }, place) =>
    told === null ? [] : [{ ...told, start: at, end: found[place + 1]?.at ?? end }],
  );
}

const openingOf = (ahead: string): number => opening.exec(ahead)?.[0].length ?? 0;

function subjectAt(text: string, at: number, end: number): Omit<Telling, keyof Span> | null {
  for (const { index } of text.slice(at, end).matchAll(verb)) {
    const ahead = text.slice(at, at + index);
    const [noun = '', ...rest] = ahead.split(/,(?!\p{N}{3}) /u);
    const behind = rest.join(', ');
    if (/[:—“”"()]/u.test(noun) || ahead.length > 160) return null;
    if (noVerb.test(ahead)) continue;
    // A verb in the aside is none of the subject's.
    if (rest.length > 0 && !aside.test(behind)) continue;
    const bare = noun.trimEnd().replace(adverbs, '');
    if (bare.trim() === '') return null;
    return subjectOf(text, at, bare, at + index);
  }
  return null;
}

function subjectOf(text: string, start: number, noun: string, from: number): Omit<Telling, keyof Span> {
  const core = noun.slice(0, closes.exec(noun)?.index ?? noun.length);
  const head = { start, end: start + core.length };
  return { subject: { start, end: start + noun.length }, head, from, kind: kindOf(text, core, head) };
}

function kindOf(text: string, core: string, head: Span): SubjectKind | null {
  if (vague.test(core)) return null;
  const isNamed = latinNames(text).some((name) => (name[0]?.start ?? 0) < head.end && (name.at(-1)?.end ?? 0) > head.start);
  if (named.test(core)) return isNamed && endsInName.test(core) ? 'named' : null;
  if (pointing.test(core)) return null;
  if (indefinite.test(core)) return event.test(core) ? 'event' : 'indefinite';
  if (counted.test(core)) return 'counted';
  if (isNamed) return nameKind(core);
  return plural.test(core) && !participle.test(core) ? 'plural' : null;
}

/** One word alone may be a person's last name or the firm that somebody acts for. */
function nameKind(core: string): SubjectKind | null {
  if (isCountry(core)) return 'named';
  const words = core.replace(/ \(.*$/u, '').split(' ');
  if (endsInName.test(core) && (title.test(core) || !body.test(core))) return words.length > 1 ? 'person' : null;
  if (title.test(core) && !/['’]s? /u.test(core)) return 'person';
  return 'named';
}
