import type { VerifyAids } from './aids.js';
import type { Cited } from './cited.js';
import { type NameGround, nameGround } from './names/ground.js';
import { type Parallel, parallelSentences } from './parallel-sentences.js';
import type { Writing } from './words/language-of.js';
import { writingOf } from './words/language-of.js';

/** Everything in which the words and names of a statement may stand. */
export interface EvidenceText {
  readonly cited: readonly Cited[];
  /** In the statement's language, where the archive has the report in it. */
  readonly parallels: readonly Parallel[];
  /** The cited sentences, and the same in translation. */
  readonly near: NameGround;
  /** With the sentences around them, headlines, outlets and hosts. */
  readonly wide: NameGround;
  /** Whether anything cited, or its translation, is in the language of the statement. */
  readonly sameLanguage: boolean;
}

export function evidenceText(statement: string, cited: readonly Cited[], aids: VerifyAids): EvidenceText {
  const writing = writingOf(statement);
  const parallels = cited.flatMap((source) => {
    if (isReadable(writing, writingOf(source.sentences))) return [];
    return parallelSentences(source, aids.parallelsOf(source.quote.passage), writing);
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
    near: nameGround(near),
    wide: nameGround(`${near}\n${around}`),
    sameLanguage: parallels.length > 0 || cited.some(({ sentences }) => isReadable(writing, writingOf(sentences))),
  };
}

const isReadable = (one: Writing, other: Writing): boolean => one === other;
