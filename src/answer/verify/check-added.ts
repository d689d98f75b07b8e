import type { EvidenceText } from './evidence-text.js';
import { latinNames } from './names/latin-names.js';
import { negationsIn } from './polarity/negations.js';
import { type Removal, removal } from './removal.js';
import { conceptsIn } from './words/concepts.js';
import { type ContentWord, contentWords, sameWord, sayTheSame } from './words/content-words.js';
import { deedWords } from './words/deed-words.js';
import { writingOf } from './words/language-of.js';
import { createRowFinder, type RowFinder } from './words/row-finder.js';
import { foldedText } from './words/segments.js';

/** They carry what another word tells ("filed a lawsuit"), or say that something is so: any source may be told with them. */
const light = new Set(
  `announced reached turned happened needed filed covered called asked wanted used based started ended remained seemed appeared expected showed followed allowed
  decided tried helped added noted explained described received gained marked faced looked worked lived moved passed placed pointed recorded related returned served
  stayed stopped stated totalled totaled topped amounted occurred continued included required ordered reported published released launched opened closed raised
  lowered increased decreased reduced dropped climbed failed managed aimed planned hoped offered agreed carried involved caused handed landed hosted housed named
  headed owned joined finished completed listed linked measured numbered operated performed posted prompted provided referred replaced resulted secured signed spanned
  suffered supported tested traded trained treated valued viewed warned weighed united limited advanced estimated concerned compared related so-called
  detailed dated lasted priced located combined affected confirmed denied claimed believed considered proposed suggested determined created produced delivered
  collected counted visited attended watched entered invited informed learned learnt studied discovered revealed identified detected earned spilled poured contained scheduled complied`.split(
    /\s+/,
  ),
);
/** A participle before its noun says less than a verb. */
const attributive = /\b(?:the|an?|its|his|her|their|of|and|or|newly|most|more|very|so) $/iu;

/** 沒有答應, "did not promise": what is not done is no deed. */
const JUST_BEHIND = 2;

/** More than a plain no: what was not put to somebody was not rejected; who would not say declined to. */
const isPlain = /^(?:not|never|no|no one|no longer|none|nobody|nothing|neither|cannot|n't)$/iu;
const wouldNot = /\b(?:would|will) not\b|\b(?:wouldn|won)['’]t\b/iu;
const rejects = (text: string): boolean =>
  wouldNot.test(text) || negationsIn(text).some(({ start, end }) => !isPlain.test(text.slice(start, end)));

let grave: RowFinder | null = null;

/**
 * What the statement tells and nothing that is cited does: a grave deed, or in English any verb in the past tense, of which the source has neither
 * the word nor its stem nor one of the same meaning. Of another language only what the lists know could be found, so there nothing is asked.
 */
export function checkAdded(text: string, { near, wide, sameLanguage }: EvidenceText): Removal | null {
  if (!sameLanguage) return null;
  grave ??= createRowFinder(deedWords.filter((row) => row.startsWith('!')));
  const there = [...contentWords(near.text), ...contentWords(wide.text)];
  const names = latinNames(text).flat();
  const denials = rejects(near.text) ? negationsIn(text) : [];
  const isHeld = (
    { start, end }: { start: number; end: number },
    word: ContentWord | undefined,
    same: (one: ContentWord, other: ContentWord) => boolean,
  ): boolean => {
    const written = text.slice(start, end);
    // Whether it denies what the source denies was looked at before.
    if (denials.some((denial) => denial.start < end && start < denial.end)) return true;
    if (negationsIn(text).some((no) => no.end <= start && start - no.end <= JUST_BEHIND)) return true;
    if (names.some((name) => name.start < end && start < name.end) || wide.folded.includes(foldedText(written))) return true;
    if (word !== undefined && there.some((other) => same(word, other))) return true;
    const meanings = conceptsIn(text).filter((found) => found.start < end && start < found.end);
    return meanings.some(({ concept }) => wide.concepts.has(concept));
  };
  const words = contentWords(text);
  const invented = grave(text).find(
    (deed) =>
      !isHeld(
        deed,
        words.find(({ start, end }) => start < deed.end && deed.start < end),
        // Words of many senses are too vague for these: to defeat is in one of them to kill.
        sameWord,
      ),
  );
  if (invented !== undefined) return removal('unsupported', text.slice(invented.start, invented.end));
  if (writingOf(text) !== 'latin') return null;
  const verb = words.find((word) => isVerb(text, word) && !isHeld(word, word, sayTheSame));
  return verb === undefined ? null : removal('unsupported', text.slice(verb.start, verb.end));
}

function isVerb(text: string, { start, end }: ContentWord): boolean {
  const written = text.slice(start, end).toLowerCase();
  return /^[a-z]{3,}ed$/.test(written) && !light.has(written) && !attributive.test(text.slice(Math.max(0, start - 12), start));
}
