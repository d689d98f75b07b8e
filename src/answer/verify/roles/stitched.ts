// In: a statement beside the two quotes that it cites. Out: a name or figure of the one quote that it tells of with the words of the other.
// Called where a statement cites two quotes of its own language.
import { cutsIn } from '../polarity/clauses.js';
import { isVietnamese } from '../quantities/plain.js';
import { tellingsIn } from '../subjects/read-tellings.js';
import { writingOf } from '../words/language-of.js';
import type { AlignedSource } from './align.js';
import { mayReferBack } from './may-refer-back.js';
import type { Mention, NameMention } from './mentions.js';
import { sameName } from './same-mention.js';

/** So many things of a piece have to be of one quote alone, and so many of the other. */
const LEAST = 2;
/** A name says as much as two words, and a day says nothing of whom is spoken. */
const weights: Readonly<Record<Mention['kind'], number>> = { name: 2, figure: 1, word: 1, date: 0 };

/** 社長は、摩耗は基準値内だったと説明した: all of it is his. */
const reports = /と(?:述べ|話し|語っ|説明し|強調し|明かし|している|指摘し|みて|発表し)/u;

/** Two quotes that have nothing in common, neither of which refers back, told as one: "the site's 3,400 jobs would squeeze cash flow". */
export function stitched(text: string, sources: readonly AlignedSource[]): string | null {
  const [one, other, ...more] = sources;
  if (one === undefined || other === undefined || more.length > 0) return null;
  if (/\p{Script=Han}/u.test(text) && !/\p{Script=Hiragana}/u.test(text)) return null;
  if (sources.some((source) => writingOf(source.text) !== writingOf(text) || mayReferBack(text, source))) return null;
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
  // 会社は…、従業員は…: in these languages a comma is enough.
  const isJapanese = /\p{Script=Hiragana}/u.test(text) && !reports.test(text);
  const told = isJapanese || isVietnamese(text) ? tellingsIn(text) : [];
  return [...strong.map(({ at }) => at), ...named, ...told.map(({ start }) => start)].sort((one, other) => one - other);
}

/** "The firm, which owns": what is told of it is no sentence of its own. */
const isCoordinate = (text: string, at: number): boolean =>
  !/\b(?:who|which|where|that|whether|if|because|although|though)\s*$/iu.test(text.slice(Math.max(0, at - 12), at));
