import { z } from 'zod';

// The JSON of the command line as others rely on it: no field missing, none added, keys in this order.
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .nullable();
const text = z.string().nullable();
const id = z.string().regex(/^[0-9a-f]{16}$/);
const lines = z.tuple([z.number().int().min(1), z.number().int().min(1)]);
const kind = z.enum(['report', 'translation', 'commentary', 'note']);
const source = { outlet: text, host: text, title: text, published: day, kind, url: text, article: id };
const copy = z.strictObject({ dump: z.string(), lines, outlet: text });

export const articleShape = z.strictObject({
  id,
  dump: z.string(),
  lines,
  kind,
  outlet: text,
  host: text,
  title: text,
  authors: z.array(z.string()),
  published: day,
  posted: day,
  language: text,
  url: text,
  part: z.strictObject({ number: z.number().int(), of: z.number().int() }).nullable(),
  translationOf: id.nullable(),
  alsoIn: z.array(id),
});

export const articleWithTextShape = articleShape.extend({ text: z.string().min(1) });

const understood = z.strictObject({
  outlets: z.array(z.string()),
  authors: z.array(z.string()),
  from: day,
  to: day,
  language: text,
  carriedOver: z.array(z.string()),
});

const citation = z.strictObject({
  n: z.number().int().min(1),
  dump: z.string(),
  lines,
  quote: z.string().min(1),
  ...source,
  translationOf: z.strictObject({ dump: z.string(), lines, ...source }).nullable(),
  alsoIn: z.array(copy),
});

export const answerShape = z.strictObject({
  question: z.string(),
  status: z.enum(['answered', 'not-found']),
  text: z.string().min(1),
  language: text,
  generator: z.string(),
  statements: z.array(z.strictObject({ text: z.string(), citations: z.array(z.number().int()).min(1) })),
  citations: z.array(citation),
  nearest: z.array(z.strictObject({ article: id, title: text, outlet: text, published: day, dump: z.string() })),
  understood,
  conflicts: z.array(
    z.strictObject({ about: z.string(), values: z.array(z.strictObject({ value: z.string(), citation: z.number().int() })) }),
  ),
  notices: z.array(z.string()),
  removed: z.number().int(),
  timings: z.strictObject({ retrieveMs: z.number(), answerMs: z.number(), totalMs: z.number() }),
});

export const searchShape = z.strictObject({
  question: z.string(),
  understood,
  results: z.array(
    z.strictObject({
      rank: z.number().int(),
      score: z.number(),
      dump: z.string(),
      lines,
      ...source,
      alsoIn: z.array(copy),
      text: z.string().min(1),
    }),
  ),
  notices: z.array(z.string()),
});

const usageSummary = {
  questions: z.number().int(),
  answered: z.number().int(),
  refused: z.number().int(),
  failed: z.number().int(),
  modelAnswers: z.number().int(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  removedStatements: z.number().int(),
  medianMs: z.number().nullable(),
  p95Ms: z.number().nullable(),
};

export const usageShape = z.strictObject({
  days: z.array(z.strictObject({ day: z.string().regex(/^\d{4}-\d\d-\d\d$/), ...usageSummary })),
  total: z.strictObject(usageSummary),
});

/** Checks shape and order of keys, also inside. */
export function expectShape<T extends z.ZodType>(shape: T, value: unknown): z.infer<T> {
  const parsed = shape.parse(value);
  // zod builds its result in the order of the shape: equal texts mean equal order of keys.
  if (JSON.stringify(parsed) !== JSON.stringify(value))
    throw new Error(`The keys are out of order: ${Object.keys(value as object)}`);
  return parsed;
}
