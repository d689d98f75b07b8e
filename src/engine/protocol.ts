// The words that parent and child exchange over IPC. Both ends check what they receive: a message of another
// version, or one cut short, is a fault and never a half-filled object further on.
import { z } from 'zod';
import type { Citation } from '../answer/answer.js';
import { Fault, type FaultCode } from '../errors.js';
import type { Reason, ReasonValue } from '../reasons/reason.js';

const faultCodes = [
  'usage',
  'settings',
  'corpus',
  'storage',
  'busy',
  'engine',
  'discord',
] as const satisfies readonly FaultCode[];
const date = z.string().nullable().exactOptional();
const question = z.object({
  text: z.string(),
  outlets: z.array(z.string()).readonly().exactOptional(),
  from: date,
  to: date,
  article: z.string().nullable().exactOptional(),
});
const indexOptions = z.object({
  full: z.boolean().exactOptional(),
  dryRun: z.boolean().exactOptional(),
  force: z.boolean().exactOptional(),
});

const file = z.object({ name: z.string(), path: z.string() });

const turn = z.object({ question: z.string(), answer: z.string() });
const withoutModel = z.string().nullable().exactOptional();
const tellIn = z.string().nullable().exactOptional();

const completion = z.object({
  field: z.enum(['outlet', 'headline', 'dump', 'from', 'to']),
  typed: z.string(),
  limit: z.number().int().min(0),
  language: z.string().nullable().exactOptional(),
});
const place = z.object({
  article: z.string(),
  lines: z.tuple([z.number().int(), z.number().int()]).readonly(),
  quote: z.string(),
});

const call = z.discriminatedUnion('method', [
  z.object({ method: z.literal('ping') }),
  z.object({ method: z.literal('ask'), question, turns: z.array(turn).readonly().exactOptional(), withoutModel }),
  z.object({ method: z.literal('check'), question, withoutModel, tellIn }),
  z.object({ method: z.literal('timeline'), question, tellIn }),
  z.object({ method: z.literal('compare'), question, tellIn }),
  z.object({ method: z.literal('overview') }),
  z.object({ method: z.literal('complete'), request: completion }),
  z.object({ method: z.literal('article'), article: z.string() }),
  z.object({ method: z.literal('passage'), place }),
  z.object({ method: z.literal('search'), question, limit: z.number().int().min(0) }),
  z.object({ method: z.literal('index'), options: indexOptions }),
  z.object({ method: z.literal('inspect'), file }),
  z.object({ method: z.literal('addDump'), file }),
  z.object({ method: z.literal('removeDump'), dump: z.string() }),
  z.object({ method: z.literal('uploads') }),
  z.object({ method: z.literal('status') }),
]);
const id = z.number().int();
const request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('request'), id, call }),
  z.object({ type: z.literal('cancel'), id }),
]);
const reasonValue: z.ZodType<ReasonValue> = z.union([z.string(), z.number(), z.lazy(() => reason)]);
const reason: z.ZodType<Reason> = z.object({ code: z.string(), values: z.record(z.string(), reasonValue) });
const fault = z.object({
  code: z.enum(faultCodes),
  message: z.string(),
  remedy: z.string(),
  why: reason.nullable(),
  retry: z.boolean(),
});
const indexProgress = z.object({
  step: z.enum(['reading', 'chunking', 'embedding', 'indexing', 'publishing']),
  done: z.number(),
  total: z.number(),
});
// Citations cross the channel as the engine made them, like those of the answer that follows.
const citation = z.custom<Citation>((value) => typeof value === 'object' && value !== null);
const answerProgress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('queued'), place: z.number().int() }),
  z.object({
    kind: z.literal('statement'),
    statement: z.object({ text: z.string(), citations: z.array(z.number().int()).readonly() }),
    citations: z.array(citation).readonly(),
  }),
]);
const progress = z.union([indexProgress, answerProgress]);
const reply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('result'), id, value: z.unknown() }),
  z.object({ type: z.literal('fault'), id, fault }),
  z.object({ type: z.literal('progress'), id, progress }),
]);

/** What the parent asks of the child. */
export type Call = z.infer<typeof call>;
/** A call with its number, or the wish that the call of that number be given up: it still ends with a result or a fault. */
export type Request = z.infer<typeof request>;
/** What a call tells on its way: an index run its steps, a question its statements. */
export type Progress = z.infer<typeof progress>;
/** What the child sends back. `ready` comes once, before anything else. */
export type Reply = z.infer<typeof reply>;

/** Null for anything that is not a request. */
export function parseRequest(message: unknown): Request | null {
  return request.safeParse(message).data ?? null;
}

/** Null for anything that is not a reply. */
export function parseReply(message: unknown): Reply | null {
  return reply.safeParse(message).data ?? null;
}

/** A fault as it crosses the channel: its words, without cause and stack, which are logged where they arose. */
export function faultToMessage(thrown: Fault): z.infer<typeof fault> {
  const { code, message, remedy, why, retry } = thrown;
  return { code, message, remedy, why, retry };
}

export function faultFromMessage(message: z.infer<typeof fault>): Fault {
  const { code, remedy, why, retry } = message;
  return new Fault(code, message.message, { remedy, why, retry });
}
