import type { VerifyAids } from './aids.js';
import type { Cited } from './cited.js';
import { type Grounds, nameGround } from './names/held/ground.js';
import { toldInFull } from './names/people/told-in-full.js';
import { type ParallelText, parallelSentences } from './parallel-sentences.js';
import type { Writing } from './words/language-of.js';
import { writingOf } from './words/language-of.js';

export interface Parallel extends ParallelText {
  /** Which of the cited it translates, counted from 0. */
  readonly of: number;
}

/** Everything in which the words and names of a statement may stand. */
export interface EvidenceText extends Grounds {
  /** With everybody in full whom the report tells in full. */
  readonly cited: readonly Cited[];
  /** In the statement's language, where the archive has the report in it. */
  readonly parallels: readonly Parallel[];
  /** The passages that the quotes are from, whole. */
  readonly passages: string;
}

export function evidenceText(statement: string, found: readonly Cited[], aids: VerifyAids): EvidenceText {
  const writing = writingOf(statement);
  const cited = found.map((source) => inFull(source, aids));
  const parallels = cited.flatMap((source, of): Parallel[] => {
    if (isReadable(writing, writingOf(source.sentences))) return [];
    return parallelSentences(source, aids.parallelsOf(source.quote.passage), writing).map((parallel) => ({ ...parallel, of }));
  });
  const near = [...cited, ...parallels].map(({ sentences }) => sentences).join('\n');
  const around = [
    ...cited.flatMap(({ around: text, quote }) => {
      const { title, outlet, host } = quote.passage.article;
      return [text, title ?? '', outlet ?? '', host ?? ''];
    }),
    ...parallels.flatMap(({ around: text, title }) => [text, title]),
  ].join('\n');
  return {
    cited,
    parallels,
    passages: cited.map(({ quote }) => quote.passage.chunk.text).join('\n'),
    near: nameGround(near),
    wide: nameGround(`${near}\n${around}`),
    sameLanguage: parallels.length > 0 || cited.some(({ sentences }) => isReadable(writing, writingOf(sentences))),
  };
}

function inFull(source: Cited, { reportOf }: VerifyAids): Cited {
  const report = reportOf(source.quote.passage).map(({ chunk }) => chunk.text);
  return { ...source, sentences: toldInFull(source.sentences, report.join('\n')) };
}

const isReadable = (one: Writing, other: Writing): boolean => one === other;
