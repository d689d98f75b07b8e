// The words that parent and child exchange over IPC. Both ends check what they receive: a message of another
// version, or one cut short, is a fault and never a half-filled object further on.
import { z } from 'zod';
import { Fault, type FaultCode } from '../errors.js';

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
const question = z.object({ text: z.string(), outlets: z.array(z.string()).readonly().exactOptional(), from: date, to: date });
const indexOptions = z.object({
  full: z.boolean().exactOptional(),
  dryRun: z.boolean().exactOptional(),
  force: z.boolean().exactOptional(),
});

const call = z.discriminatedUnion('method', [
  z.object({ method: z.literal('ping') }),
  z.object({ method: z.literal('ask'), question }),
  z.object({ method: z.literal('search'), question, limit: z.number().int().min(0) }),
  z.object({ method: z.literal('index'), options: indexOptions }),
  z.object({ method: z.literal('status') }),
]);
const request = z.object({ type: z.literal('request'), id: z.number().int(), call });
const fault = z.object({ code: z.enum(faultCodes), message: z.string(), remedy: z.string(), retry: z.boolean() });
const progress = z.object({
  step: z.enum(['reading', 'chunking', 'embedding', 'indexing', 'publishing']),
  done: z.number(),
  total: z.number(),
});
const reply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('result'), id: z.number().int(), value: z.unknown() }),
  z.object({ type: z.literal('fault'), id: z.number().int(), fault }),
  z.object({ type: z.literal('progress'), id: z.number().int(), progress }),
]);

/** What the parent asks of the child. */
export type Call = z.infer<typeof call>;
export type Request = z.infer<typeof request>;
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
  return { code: thrown.code, message: thrown.message, remedy: thrown.remedy, retry: thrown.retry };
}

export function faultFromMessage(message: z.infer<typeof fault>): Fault {
  return new Fault(message.code, message.message, { remedy: message.remedy, retry: message.retry });
}
