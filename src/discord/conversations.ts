// In: who asked what, where, and what was answered. Out: what a person said there before, or what others were told there. In memory alone, bounded, soon forgotten.
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
  /**
   * What this person asked before in this conversation, oldest first; where that is nothing, what the archive said there to somebody else. Never
   * what another person asked.
   */
  turns(person: string, place: Place): readonly Turn[];
  remember(person: string, place: Place, told: Told): void;
  /** Everything that this person asked. */
  forget(person: string): void;
}

/** A question with its answer, as it was shown. */
export interface Told {
  readonly turn: Turn;
  /** The same for others: without the question (see `turnWithoutQuestion`); null where nothing was answered. */
  readonly forOthers: Turn | null;
  /** Id of the bot's message that shows the answer: a reply to it goes on from there. */
  readonly message: string;
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
  readonly forOthers: Turn | null;
  readonly at: number;
}

export function createConversations({ now, memoryMinutes, most = 2_000 }: ConversationParts): Conversations {
  /** By a message of the bot's, by a person and a room, and by a room for whoever spoke last in it; in the order of their last turns. */
  const remembered = new Map<string, Remembered>();
  const roomKey = (person: string, room: string): string => `${room} ${person}`;
  const lastKey = (room: string): string => `last in ${room}`;

  function forgetOld(): void {
    for (const [key, { at }] of remembered) {
      if (remembered.size <= most && now() - at < memoryMinutes * 60_000) return;
      remembered.delete(key);
    }
  }

  function turns(person: string, { room, repliesTo }: Place): readonly Turn[] {
    forgetOld();
    const chain = repliesTo === null ? undefined : remembered.get(repliesTo);
    // A reply to what another person was told is about that, and what another person asked stays theirs.
    if (chain !== undefined) return chain.person === person ? chain.turns : toldTo(chain);
    if (room === null) return [];
    return remembered.get(roomKey(person, room))?.turns ?? toldTo(remembered.get(lastKey(room)));
  }

  return {
    turns,
    remember(person, place, { turn, forOthers, message }) {
      if (memoryMinutes === 0) return;
      const conversation = { person, turns: withTurn(turns(person, place), turn), forOthers, at: now() };
      const { room } = place;
      for (const key of room === null ? [message] : [message, roomKey(person, room), lastKey(room)]) {
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

const toldTo = (others: Remembered | undefined): readonly Turn[] => (others?.forOthers ? [others.forOthers] : []);
