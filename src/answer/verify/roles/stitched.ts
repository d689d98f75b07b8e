// In: a statement beside the two quotes that it cites. Out: a name or figure of the one quote that it tells of with the words of the other.
// Called where a statement cites two quotes of its own language.
import { cutsIn } from '../polarity/clauses.js';
import { tellingsIn } from '../subjects/read-tellings.js';
import { writingOf } from '../words/language-of.js';
import type { AlignedSource } from './align.js';
import { type Mention, type NameMention, namesIn } from './mentions.js';
import { sameName } from './same-mention.js';

/** So many things of a piece have to be of one quote alone, and so many of the other. */
const LEAST = 2;
/** A name says as much as two words, and a day says nothing of whom is spoken. */
const weights: Readonly<Record<Mention['kind'], number>> = { name: 2, figure: 1, word: 1, date: 0 };

/** What refers to something that was told before. */
const pointsBack = /同(?=[社氏店校行市県町村国日年])|その|この|これ|それ|両|彼/iu;
const pronoun =
  /\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|him|them|[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch|[Bb]oth)\b|(?<![\p{L}\p{M}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Hh]ọ|[Nn]ó|này|đó|trên|(?:[Dd]oanh nghiệp|[Cc]ông ty)|[Cc]ả hai)(?![\p{L}\p{M}])(?! \p{Lu})/u;
/** In Japanese who is spoken of may be left out, and when it was stands before は too. */
const topic = /^(?!(?:当初|当面|現在|今後|今回|今年|昨年|来年|去年|同日|これまで|[\p{N}年月日]+)は)[^。]{1,16}?[はが]/u;
/** 改修費は: of what was named before. */
const measure = /^\p{Script=Han}*[費額率数量料価]は/u;
/** 値上げの予定はないと述べた: who says so is left out. */
const saidBy = /^(?<noun>[^はが。]*)[はが][^はが。]*と(?:述べ|話し|語っ|説明し|強調し|明かし|している)/u;
const speaker = /(?:[長氏者員相官臣督側]|さん|選手|代表|容疑者|被告|[社党省庁])$/u;
/** A thing of a kind, of which the quote does not say which. */
const bare =
  /^\W*(?:[Cc]ông trình|[Dd]ự án|[Vv]ụ (?:việc|án|cháy|tai nạn)|[Cc]ây cầu|[Cc]on tàu|[Tt]òa nhà|[Nn]hà máy|[Cc]ơ quan|[Nn]gười)(?= (?!\p{Lu}))/u;
/** What is told, decided or paid, or a body, that was named before, wherever it stands. */
const again =
  /\bthe (?:accusation|allegation|claim|charge|criticism|measure|proposal|plan|deal|move|decision|bill|ruling|verdict|offer|findings?|project|scheme|firm|company|group|club|agency|builder|maker|carrier|airline|retailer|operator|man|woman|pair|couple|suspect)s?\b/u;
/** "The firm said": it may stand for a name, unless the statement speaks of a firm itself. */
const definite = /^\W*the \p{Ll}[\p{Ll}-]*/iu;

/** Two quotes that have nothing in common, neither of which refers back, told as one: "the site's 3,400 jobs would squeeze cash flow". */
export function stitched(text: string, sources: readonly AlignedSource[]): string | null {
  const [one, other, ...more] = sources;
  if (one === undefined || other === undefined || more.length > 0) return null;
  if (/\p{Script=Han}/u.test(text) && !/\p{Script=Hiragana}/u.test(text)) return null;
  if (sources.some((source) => writingOf(source.text) !== writingOf(text) || mayReferBack(source))) return null;
  const [mine, theirs] = [one, other].map(({ aligned }) => aligned.map(({ own }) => own));
  if (mine === undefined || theirs === undefined) return null;
  if (mine.some((mention) => mention.kind !== 'date' && theirs.includes(mention))) return null;
  if (isOneCalledTwice(text, sources)) return null;
  if (namesOf(one).some((name) => namesOf(other).some((there) => sameName(name, there)))) return null;
  const pieces = [0, ...piecesOf(text), text.length];
  const isMixed = pieces.slice(1).some((end, at) => {
    const within = (mentions: readonly Mention[]) => mentions.filter(({ start }) => start >= (pieces[at] ?? 0) && start < end);
    return [mine, theirs].every((mentions) => weightOf(within(mentions)) >= LEAST);
  });
  const first = [...mine, ...theirs].sort((left, right) => left.start - right.start)[0];
  return isMixed && first ? text.slice(first.start, first.end) : null;
}

const namesOf = ({ mentions }: AlignedSource): NameMention[] =>
  mentions.filter((mention): mention is NameMention => mention.kind === 'name');

const weightOf = (mentions: readonly Mention[]): number => mentions.reduce((sum, { kind }) => sum + weights[kind], 0);

/** "An art dealer was jailed" and "Pennyman was found guilty": a report names at last whom it told of at first. */
const isOneCalledTwice = (text: string, sources: readonly AlignedSource[]): boolean => {
  const [own] = tellingsIn(text);
  if (own === undefined) return false;
  const heads = sources.map((source) => {
    const [first] = tellingsIn(source.text);
    const isTold = source.aligned.some(
      (one) =>
        one.own.end <= own.subject.end &&
        one.there.some((place) => first !== undefined && place.start >= first.subject.start && place.end <= first.subject.end),
    );
    return first === undefined || !isTold ? '' : source.text.slice(first.subject.start, first.subject.end);
  });
  return heads.every((head) => head !== '') && heads.some((head) => /^an? /iu.test(head));
};

/** Where another subject may begin. */
function piecesOf(text: string): number[] {
  const strong = cutsIn(text).filter((cut) => cut.strong && isCoordinate(text, cut.at));
  const named = Array.from(text.matchAll(/, (?:and|but|while) (?=(?:the|an?|its?) |\p{Lu})/gu), ({ index }) => index);
  return [...strong.map(({ at }) => at), ...named].sort((one, other) => one - other);
}

/** "The firm, which owns": what is told of it is no sentence of its own. */
const isCoordinate = (text: string, at: number): boolean =>
  !/\b(?:who|which|where|that|whether|if|because|although|though)\s*$/iu.test(text.slice(Math.max(0, at - 12), at));

function leavesOutSpeaker(text: string): boolean {
  const noun = saidBy.exec(text)?.groups?.noun;
  return noun !== undefined && !speaker.test(noun) && namesIn(noun).length === 0;
}

function mayReferBack({ text, mentions, aligned }: AlignedSource): boolean {
  if (pointsBack.test(text) || again.test(text) || bare.test(text)) return true;
  // Further on it is of whoever this sentence names: "a third of them".
  const back = pronoun.exec(text);
  if (back !== null && mentions.filter(({ end }) => end <= back.index).length <= 1) return true;
  const ofPerson = /\b(?:he|she|his|her)\b/iu.exec(text);
  if (ofPerson !== null && !mentions.some(({ kind, end }) => kind === 'name' && end <= ofPerson.index)) return true;
  if (/\p{Script=Hiragana}/u.test(text)) return !topic.test(text) || measure.test(text) || leavesOutSpeaker(text);
  const found = definite.exec(text);
  if (found === null) return false;
  const end = found[0].length;
  return !aligned.some(({ there }) => there.some((place) => place.start < end));
}
