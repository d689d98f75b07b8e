// In: a file of evaluation questions or articles, a JSON array or JSON Lines. Out: its records, checked. Called by `byline eval`.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Fault } from '../errors.js';

const question = z.string().trim().min(1);

const retrievalQuestion = z.looseObject({
  question,
  type: z.string().optional(),
  language: z.string().optional(),
  /** Whether all its evidence is among the articles; left out: it is. */
  complete: z.boolean().optional(),
  evidence: z.array(z.union([z.looseObject({ fact: z.string().min(1) }), z.looseObject({ article: z.string().min(1) })])),
});
const answerQuestion = z.looseObject({
  question,
  type: z.string().optional(),
  language: z.string().optional(),
  /** Null: not in the corpus. Empty: nobody has written down yet what is right; then it is not scored. */
  answers: z.array(z.string().min(1)).nullable(),
  dumps: z.array(z.string()).optional(),
  outlets: z.array(z.string()).optional(),
});
const noAnswerQuestion = z.looseObject({
  question,
  type: z.string().optional(),
  language: z.string().optional(),
  passages: z.array(z.string().min(1)).min(1),
  answerable: z.boolean(),
});
const articleRecord = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  title: z.string().nullable().optional(),
  body: z.string(),
});

export type RetrievalQuestion = Readonly<z.infer<typeof retrievalQuestion>>;
export type AnswerSetQuestion = Readonly<z.infer<typeof answerQuestion>>;
export type NoAnswerQuestion = Readonly<z.infer<typeof noAnswerQuestion>>;
export type ArticleFileRecord = Readonly<z.infer<typeof articleRecord>>;

/** Each of these throws a Fault `usage` that names the file, the record and what is wrong with it. */
export const readRetrievalQuestions = (path: string): RetrievalQuestion[] => readRecords(path, retrievalQuestion);
export const readAnswerQuestions = (path: string): AnswerSetQuestion[] => readRecords(path, answerQuestion);
export const readNoAnswerQuestions = (path: string): NoAnswerQuestion[] => readRecords(path, noAnswerQuestion);
export const readArticleRecords = (path: string): ArticleFileRecord[] => readRecords(path, articleRecord);

function readRecords<T>(path: string, schema: z.ZodType<T>): T[] {
  const rows = rowsOf(path, textOf(path));
  if (rows.length === 0) throw wrong(path, 'holds no record', 'Give a JSON array or one JSON object a line.');
  return rows.map(({ value, place }) => {
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    const issue = read.error.issues[0];
    const field = issue === undefined || issue.path.length === 0 ? 'the record' : `"${issue.path.join('.')}"`;
    throw wrong(
      path,
      `has a wrong ${place}: ${field} ${issue?.message ?? 'is wrong'}`,
      'docs/evaluation.md shows what the fields are.',
    );
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw wrong(path, 'cannot be read', 'Check its name and that this account may read it.', cause);
  }
}

function rowsOf(path: string, text: string): { readonly value: unknown; readonly place: string }[] {
  if (text.trimStart().startsWith('[')) {
    const array: unknown = parse(path, text, 'JSON array');
    return (array as unknown[]).map((value, at) => ({ value, place: `record ${at + 1}` }));
  }
  return text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), place: `line ${at + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, place }) => ({ value: parse(path, line, place), place }));
}

function parse(path: string, text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrong(path, `has a ${place} that is no JSON`, 'Mend it, or export the file again.', cause);
  }
}

function wrong(path: string, what: string, remedy: string, cause?: unknown): Fault {
  return new Fault('usage', `The file ${path} ${what}.`, { remedy, cause });
}
