import { inEnglish, type Reason, type RemediedCode, remedyOf } from './reasons/reason.js';

/** What went wrong, in the few classes that callers act upon. */
export type FaultCode =
  | 'usage' // the person typed something that cannot be carried out
  | 'settings' // an environment variable is missing or wrong
  | 'corpus' // the folder of dumps is missing, empty or unreadable
  | 'storage' // the data folder or a database cannot be used
  | 'busy' // another process holds the lock
  | 'engine' // the engine process is not answering
  | 'discord'; // Discord refused or cannot be reached

/** An error with words for the person who can mend it. Expected outcomes (nothing found, a refused dump) are values instead. */
export class Fault extends Error {
  readonly code: FaultCode;
  /** One sentence: what to do about it. */
  readonly remedy: string;
  /** Whether the same call may succeed later without anything being mended. */
  readonly retry: boolean;
  /** By which it is told in other languages than English; null where only the command line tells it. */
  readonly why: Reason | null;

  constructor(code: FaultCode, message: string, options: FaultOptions & { remedy: string; why?: Reason | null }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Fault';
    this.code = code;
    this.remedy = options.remedy;
    this.retry = options.retry ?? false;
    this.why = options.why ?? null;
  }
}

export interface FaultOptions {
  readonly retry?: boolean;
  readonly cause?: unknown;
}

/** A fault that may be told in Discord, so in every language that the bot speaks. */
export function faultBecause(code: FaultCode, why: Reason<RemediedCode>, options: FaultOptions = {}): Fault {
  return new Fault(code, inEnglish(why), { remedy: inEnglish(remedyOf(why)), why, ...options });
}
