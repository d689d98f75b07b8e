// In: a statement beside all that it cites. Out: a piece of it of which one place of the archive tells a part and another place the rest.
// Called first of the checks over several quotes: what places apart tell may be of two things, however alike it sounds, so each piece rests on one.
import { cutsIn } from '../polarity/clauses.js';
import { tellingsIn } from '../subjects/read-tellings.js';
import type { Span } from '../subjects/telling.js';
import { writingOf } from '../words/language-of.js';
import { foldedText } from '../words/segments.js';
import type { AlignedSource } from './align.js';
import type { Mention } from './mentions.js';

/** "The club sold its ground, and Ostrava bought a striker" may cite a place for each; "the club that sold its ground bought a striker" may not. */
export function ofSeveralPlaces(text: string, sources: readonly AlignedSource[]): string | null {
  const runs = [...new Set(sources.map(({ run }) => run))].map((run) => sources.filter((source) => source.run === run));
  if (runs.length < 2) return null;
  const all = [...new Set(sources.flatMap(({ aligned }) => aligned.map(({ own }) => own)))];
  const mixed = piecesOf(text).find((piece) => {
    const told = all.filter((mention) => isWithin(mention, piece) || isWithin(mention, piece.subject));
    return !runs.some((run) => {
      const missing = told.filter((mention) => !speaksOf(run, mention, text));
      return (
        missing.length === 0 ||
        (missing.every((mention) => piece.subjects.some((span) => isWithin(mention, span))) && speaksOfNobodyElse(run))
      );
    });
  });
  return mixed === undefined ? null : text.slice(mixed.start, mixed.end).trim();
}

const isWithin = ({ start }: Mention, span: Span): boolean => start >= span.start && start < span.end;

/** "The board" is the Northern Board. */
const speaksOf = (run: readonly AlignedSource[], mention: Mention, text: string): boolean =>
  run.some(
    ({ aligned, text: there }) =>
      aligned.some(({ own }) => own === mention) ||
      (mention.kind === 'word' && foldedText(there).includes(foldedText(text.slice(mention.start, mention.end)))),
  );

/** "They give the first quarter of 2029": of whom, another quote may tell, where this one names nobody but those of the statement. */
const pronoun =
  /\b(?:he|she|they|it)\b|[他她]|[該该](?=[公集機机局部院校廠厂企])|同(?=[社氏店校行市県町村])|(?<![\p{L}\p{M}])(?:họ|ông ấy|bà ấy|anh ấy|chị ấy|công ty này|doanh nghiệp này)(?![\p{L}\p{M}])/iu;

const speaksOfNobodyElse = (run: readonly AlignedSource[]): boolean =>
  run.some(({ text }) => pronoun.test(text)) &&
  run.every(({ mentions, aligned }) => {
    const told = new Set(aligned.flatMap(({ there }) => there));
    return mentions.every((mention) => mention.kind !== 'name' || told.has(mention));
  });

interface Piece extends Span {
  /** Of whom it tells; where that is left out, the subject of the piece before. */
  readonly subject: Span;
  /** And of whom its clauses do: "Prosecutors said Quill sold …". */
  readonly subjects: readonly Span[];
}

/** In order, and all of the text. */
function piecesOf(text: string): Piece[] {
  const tellings = tellingsIn(text);
  const ends = [...cutsBetween(text), text.length];
  let subject: Span = { start: 0, end: 0 };
  return ends.map((end, at) => {
    const start = ends[at - 1] ?? 0;
    const own = tellings.map((telling) => telling.subject).filter((span) => span.start >= start && span.start < end);
    subject = own[0] ?? subject;
    return { start, end, subject, subjects: [subject, ...own] };
  });
}

/** What is said belongs to whoever says it: 表示, "said". */
const speaks =
  /(?:表示|指出|[說说稱称]|認為|认为|透露|強調|强调|證實|证实|預計|预计|否認|否认|宣[布佈])[，：:]?\s*$|(?<![\p{L}\p{M}])(?:nói|cho biết|cho hay|cho rằng|rằng|khẳng định)[,:]?\s*$/u;
/** 社長は、摩耗は基準値内だったと説明した: all of it is his. */
const speaksBehind = /と(?:述べ|話し|語っ|説明し|強調し|明かし|している|指摘し|みて|発表し|否定し)/u;
/** "The firm, which owns": what is told of it is no sentence of its own. */
const subordinates = /\b(?:who|which|where|that|whether|if|because|although|though|so that|despite)\s*$/iu;
const coordinates = /(?:, (?:and|but|while|whereas)|;) $/u;

/** Where a clause begins that stands beside the one before, not within it. */
function cutsBetween(text: string): number[] {
  const strong = cutsIn(text).filter(({ at, strong: isStrong }) => isStrong && !subordinates.test(text.slice(0, at)));
  const writing = writingOf(text);
  const told = tellingsIn(text).filter(({ start }) =>
    writing === 'latin' ? coordinates.test(text.slice(0, start)) : !(writing === 'ja' && speaksBehind.test(text)),
  );
  const cuts = [...strong.map(({ at }) => at), ...told.map(({ start }) => start)];
  return [...new Set(cuts)].filter((at) => at > 0 && !speaks.test(text.slice(0, at))).sort((one, other) => one - other);
}
