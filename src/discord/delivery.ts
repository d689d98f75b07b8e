import type { Row } from './controls.js';
import { isRefused } from './discord-faults.js';
import { embedded, type Reply, say } from './reply.js';
import type { Words } from './words/words.js';

/** The one place where a piece of work is shown: the answer to an interaction, or the reply to a message. */
export interface Delivery {
  /**
   * Shows what goes on where that is possible; never after the last word.
   * @param rows below it until there are others, or the last word
   */
  progress(text: string, rows?: readonly Row[]): void;
  /** Shows nothing more, and resolves when the last word would not come on the heels of what was shown last. A stop, which is in a hurry, does not wait for it. */
  rested(): Promise<void>;
  /**
   * The last word. A second call does nothing. Never rejects: what cannot be delivered is logged and counted.
   * @returns id of the message that shows it; null when there is none
   */
  final(reply: Reply): Promise<string | null>;
  /** The last word where the work came to nothing: in place of what was promised, or beside what was shown before and stays. */
  apologise(reply: Reply): Promise<string | null>;
}

/**
 * Tries again after the waits given, or later where the failure itself says when.
 * @param waitFor milliseconds until a failed attempt may succeed, 0 for soon, null for never
 * @throws the last failure
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  waitsMs: readonly number[],
  waitFor: (error: unknown) => number | null,
): Promise<T> {
  for (const waitMs of [...waitsMs, null]) {
    try {
      return await attempt();
    } catch (error) {
      const least = waitFor(error);
      if (waitMs === null || least === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.max(waitMs, least)));
    }
  }
  throw new Error('There was no attempt.');
}

export interface DeliveryManner {
  readonly waitsMs: readonly number[];
  readonly waitFor: (error: unknown) => number | null;
  /** Whether Discord would refuse anything here: the place is closed, the token has died. */
  readonly isHopeless: (error: unknown) => boolean;
  readonly words: Words;
}

/**
 * Sends the reply; where Discord refuses it, less of it: an asker must not be left without a word because of a file or a button.
 * @throws the last failure
 */
export async function deliverAtLeast<T>(
  reply: Reply,
  send: (reply: Reply) => Promise<T>,
  { waitsMs, waitFor, isHopeless, words }: DeliveryManner,
): Promise<T> {
  try {
    return await withRetries(() => send(reply), waitsMs, waitFor);
  } catch (error) {
    let failure = error;
    for (const less of lesserReplies(reply, words)) {
      if (isHopeless(failure) || !isRefused(failure)) break;
      try {
        return await send(less);
      } catch (again) {
        failure = again;
      }
    }
    throw failure;
  }
}

function lesserReplies(reply: Reply, words: Words): Reply[] {
  if (reply.file !== null && embedded(reply) !== null) {
    const abridged = { ...reply, file: { ...reply.file, isWhole: false } };
    return [abridged, ...lesserReplies(abridged, words)];
  }
  // Attaching needs a permission of its own, and a size: the words must not promise what is not there.
  const content = reply.file === null ? reply.content : say(`-# ${words.say('fileRefused')}\n${reply.content}`).content;
  const withoutFile = reply.file === null ? [] : [{ ...reply, content, file: null }];
  const withoutRows = reply.rows === undefined || reply.rows.length === 0 ? [] : [{ content, file: null, rows: [] }];
  return [...withoutFile, ...withoutRows, { ...say(words.say('fault.discord')), rows: [] }];
}
