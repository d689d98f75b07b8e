// In: a message that mentions the bot, replies to it, stands in a thread of its own, or comes directly. Out: a reply to it. Called for every
// `messageCreate`. Only what is overheard in a thread needs the privileged message content: Discord sends the text of the rest.
import type { Message, REST } from 'discord.js';
import { questionLanguage } from '../retrieve/question-language.js';
import { addressed } from './addressed.js';
import { answerQuestion } from './answer-question.js';
import { askedText } from './asked-text.js';
import type { Deletions } from './deletions.js';
import { discordCode } from './discord-faults.js';
import { type MessageDelivery, messageDelivery } from './message-delivery.js';
import { messageRefusal } from './message-refusal.js';
import { type AnswerPlace, openThread } from './open-thread.js';
import type { Pace } from './pace.js';
import { placeOf } from './place-of.js';
import { readQuestion } from './read-question.js';
import { createRecent } from './remember-recent.js';
import { say } from './reply.js';
import type { RouteParts } from './route-parts.js';
import { serverLanguage } from './server-language.js';
import { showTyping } from './show-typing.js';
import { withoutMentions } from './without-mentions.js';
import { type Words, wordsFor } from './words/words.js';

export interface MessageRouteParts extends RouteParts {
  readonly rest: REST;
  /** Told of every message that is deleted. */
  readonly deletions: Deletions;
  /** The pace of a channel, shared by all replies in it. */
  readonly paces: (channel: string) => Pace;
  /** The bot's own id. */
  readonly self: () => string | null;
}

/** A message that is going to be answered, and how it may be answered. */
interface Answering {
  readonly message: Message;
  readonly words: Words;
  /** Raised when the message is deleted. */
  readonly gone: AbortSignal;
  readonly deliverTo: (place: AnswerPlace) => MessageDelivery;
}

const minute = 60_000;

/** @returns the route; it remembers what it told whom, so that it does not repeat itself */
export function createMessageRoute(parts: MessageRouteParts): (message: Message) => Promise<void> {
  const seen = createRecent(parts.now, 10 * minute, 1_000);
  const told = createRecent(parts.now, 60 * minute, 1_000);
  const refusing = createRecent(parts.now, 10 * minute, 500);
  const hinted = createRecent(parts.now, 24 * 60 * minute, 500);
  const silent = new Set<string>();
  const onSilenced = (channel: string): void => {
    silent.add(channel);
    setTimeout(() => silent.delete(channel), 10 * minute).unref();
  };
  return async (message) => {
    const how = addressed(message, parts.self());
    if (how === null || seen(message.id) || silent.has(message.channelId)) return;
    const words = wordsOf(parts, message);
    const here = { channel: message.channelId, isReply: true };
    if (how === 'overheard' && message.content === '') {
      // Without the privileged intent the words do not arrive; a picture without words looks the same. Once a day is enough.
      if (hinted(message.channelId)) return;
      const hint = createDelivery(parts, message, words, onSilenced)(here);
      parts.inFlight.track(hint.final(say(words.say('message.mention'))).then(ignored), async () => undefined);
      return;
    }
    const deletion = parts.deletions.watch(message.id);
    const deliveries: MessageDelivery[] = [];
    const deliverTo = (place: AnswerPlace): MessageDelivery => {
      const delivery = createDelivery(parts, message, words, onSilenced)(place);
      deliveries.push(delivery);
      return delivery;
    };
    const lastWord = (sentence: string): Promise<unknown> => (deliveries[0] ?? deliverTo(here)).final(say(sentence));
    const work = async (): Promise<void> => {
      const refusal = await messageRefusal(parts, message, words);
      if (refusal === null) return answer(parts, { message, words, gone: deletion.gone, deliverTo });
      parts.counters.add('refused');
      const repeats =
        refusal.once === 'person' ? told(message.author.id) : refusal.once === 'channel' && refusing(message.channelId);
      if (!repeats && !refusal.quiet) await lastWord(refusal.sentence);
    };
    const failed = async (error: unknown): Promise<void> => {
      parts.log.error('a message failed', { error });
      await lastWord(words.say('unexpected'));
    };
    const ended = work().catch(failed).finally(deletion.end);
    parts.inFlight.track(ended, () => lastWord(words.say('restarting')));
  };
}

const ignored = (): void => undefined;

/** Discord does not tell the language of a writer's client: that of the words is the best guess. */
function wordsOf({ state }: MessageRouteParts, message: Message): Words {
  return wordsFor(serverLanguage(state, message.guildId) ?? questionLanguage(withoutMentions(message.content)));
}

function createDelivery(parts: MessageRouteParts, message: Message, words: Words, onSilenced: (channel: string) => void) {
  const { counters, log, rest, timing } = parts;
  const onRefused = (channel: string, error: unknown): void => {
    // Missing access or permission, closed direct messages: asking again would only be refused again.
    if ([50001, 50013, 50007].includes(discordCode(error) ?? 0)) onSilenced(channel);
  };
  return ({ channel, isReply }: AnswerPlace): MessageDelivery => {
    const { redeliveryMs, progressMs } = timing;
    const pace = parts.paces(channel);
    const there = { id: message.id, channel, isReply };
    const here = { id: message.id, channel: message.channelId, isReply: true };
    const at = isReply ? there : { ...there, otherwise: here };
    return messageDelivery({ rest, redeliveryMs, pace, progressMs, counters, log, words, onRefused }, at);
  };
}

async function answer(parts: MessageRouteParts, { message, words, gone, deliverTo }: Answering): Promise<void> {
  const { rest, state, timing, log } = parts;
  const here: AnswerPlace = { channel: message.channelId, isReply: true };
  // A reply that does not ping: Discord keeps its words back unless the bot may read everything.
  const isKeptBack = message.guildId !== null && message.content === '' && message.mentions.repliedUser !== null;
  if (isKeptBack) {
    await deliverTo(here).final(say(words.say('message.mention')));
    return;
  }
  const asked = await askedText(rest, message);
  if (typeof asked === 'string') {
    const help = message.guildId === null ? 'helpInDirectMessage' : 'help';
    await deliverTo(here).final(say(words.say(asked === 'unread' ? 'message.unread' : help)));
    return;
  }
  const question = readQuestion({ text: asked.text }, words);
  if ('refusal' in question) {
    await deliverTo(here).final(say(question.refusal));
    return;
  }
  const inThread = message.guildId !== null && state.servers.settings(message.guildId).answerIn === 'thread';
  const place = inThread ? await openThread(rest, log, message, question.text) : here;
  const delivery = deliverTo(place);
  const stopTyping = showTyping(rest, place.channel, timing.typingMs);
  const about = { person: message.author.id, server: message.guildId, hidden: false, echo: false, words };
  // A thread of its own is one conversation, like a thread that the question is asked in.
  const conversation = place.isReply ? placeOf(message) : { room: place.channel, repliesTo: null };
  const asker = { gone, withdraw: delivery.withdraw };
  const deadlineMs = timing.questionMs;
  await answerQuestion(parts, { question, delivery, deadlineMs, asker, place: conversation, ...about }).finally(stopTyping);
}
