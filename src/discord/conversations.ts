// In: who asked what, where, and what was answered. Out: what that person said there before. In memory alone, bounded, soon forgotten.
// Called by answer-question.ts before a question and after its answer.
import type { Turn } from '../answer/ask-options.js';
import { withTurn } from '../answer/turn-of.js';

/** Where a question stands in what was said before. */
export interface Place {
  /** Id of a thread or of a direct message's channel, which is one conversation; null in a channel, where only replies go on. */
  readonly room: string | null;
  /** Id of the message that the question replies to. */
  readonly repliesTo: string | null;
}

export interface Conversations {
  /** What this person asked before in this conversation, oldest first; never what another person did. */
  turns(person: string, place: Place): readonly Turn[];
  /** @param message id of the bot's message that shows the answer: a reply to it goes on from there */
  remember(person: string, place: Place, turn: Turn, message: string): void;
  /** Everything that this person asked. */
  forget(person: string): void;
}

export interface ConversationParts {
  /** Milliseconds. */
  readonly now: () => number;
  /** How long a conversation is remembered after its last turn; 0: not at all. */
  readonly memoryMinutes: number;
  /** Conversations remembered, those first forgotten that were quiet longest. A turn of the greatest length takes three kilobytes. */
  readonly most?: number;
}

interface Remembered {
  readonly person: string;
  readonly turns: readonly Turn[];
  readonly at: number;
}

export function createConversations({ now, memoryMinutes, most = 2_000 }: ConversationParts): Conversations {
  /** By a message of the bot's, or by a person and a room; in the order of their last turns. */
  const remembered = new Map<string, Remembered>();
  const roomKey = (person: string, room: string): string => `${room} ${person}`;

  function forgetOld(): void {
    for (const [key, { at }] of remembered) {
      if (remembered.size <= most && now() - at < memoryMinutes * 60_000) return;
      remembered.delete(key);
    }
  }

  function turns(person: string, { room, repliesTo }: Place): readonly Turn[] {
    forgetOld();
    const chain = repliesTo === null ? undefined : remembered.get(repliesTo);
    // A reply to what another person was told is about that, and what another person said stays theirs.
    if (chain !== undefined) return chain.person === person ? chain.turns : [];
    return room === null ? [] : (remembered.get(roomKey(person, room))?.turns ?? []);
  }

  return {
    turns,
    remember(person, place, turn, message) {
      if (memoryMinutes === 0) return;
      const conversation = { person, turns: withTurn(turns(person, place), turn), at: now() };
      for (const key of place.room === null ? [message] : [message, roomKey(person, place.room)]) {
        remembered.delete(key);
        remembered.set(key, conversation);
      }
      forgetOld();
    },
    forget(person) {
      for (const [key, conversation] of remembered) if (conversation.person === person) remembered.delete(key);
    },
  };
}
