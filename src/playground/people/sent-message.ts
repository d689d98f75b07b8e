import type { Message } from '../world/message.js';
import type { World } from '../world/world.js';

/** Something a person said, and what the bot said to it. */
export class SentMessage {
  readonly message: Message;
  private readonly world: World;

  constructor(world: World, message: Message) {
    this.world = world;
    this.message = message;
  }

  /** The bot's messages since: replies to this one, then others in the same channel or in the thread begun from it; oldest first. */
  get answers(): Message[] {
    const after = BigInt(this.message.id);
    return [...this.world.messages.values()].filter((candidate) => {
      if (candidate.author.id !== this.world.bot.id || candidate.deleted || BigInt(candidate.id) <= after) return false;
      const place = candidate.channelId === this.message.channelId || candidate.channelId === this.message.id;
      return place && (candidate.replyTo === null || candidate.replyTo === this.message.id) && candidate.origin === null;
    });
  }

  /** Waits for the bot's first answer. @throws Error after `timeoutMs` */
  answered(timeoutMs = 5000): Promise<Message> {
    return this.until(() => true, timeoutMs);
  }

  /** Waits for an answer that is as wished, also by an edit. @throws Error after `timeoutMs`, saying what was there instead */
  until(wished: (answer: Message) => boolean, timeoutMs = 5000): Promise<Message> {
    const seen = (): string => JSON.stringify(this.answers.map((answer) => answer.content.slice(0, 200)));
    return this.world.waitFor(() => this.answers.find(wished), { what: 'an answer of the bot', timeoutMs, seen });
  }
}
