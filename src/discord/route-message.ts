// In: a message that mentions the bot, or a direct message. Out: a reply to it. Called for every `messageCreate`.
// Neither needs the privileged message content: Discord sends the text of both.
import type { Message, REST } from 'discord.js';
import { questionLanguage } from '../retrieve/question-language.js';
import { answerQuestion } from './answer-question.js';
import type { Deletions } from './deletions.js';
import { discordCode } from './discord-faults.js';
import { messageDelivery } from './message-delivery.js';
import type { Pace } from './pace.js';
import { placeOf } from './place-of.js';
import { readQuestion } from './read-question.js';
import { createRecent } from './remember-recent.js';
import { say } from './reply.js';
import { overLimitSentence, type RouteParts } from './route-parts.js';
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

const minute = 60_000;

/** @returns the route; it remembers what it told whom, so that it does not repeat itself */
export function createMessageRoute(parts: MessageRouteParts): (message: Message) => Promise<void> {
  const seen = createRecent(parts.now, 10 * minute, 1_000);
  const told = createRecent(parts.now, 60 * minute, 1_000);
  const refusing = createRecent(parts.now, 10 * minute, 500);
  const silent = new Set<string>();
  return async (message) => {
    if (!isForUs(parts, message) || seen(message.id) || silent.has(message.channelId)) return;
    const words = wordsOf(parts, message);
    const deletion = parts.deletions.watch(message.id);
    const { delivery, reply } = answering(parts, message, words, deletion.gone, (channel) => {
      silent.add(channel);
      setTimeout(() => silent.delete(channel), 10 * minute).unref();
    });
    const work = async (): Promise<void> => {
      const refusal = await refusalFor(parts, message, words);
      if (refusal === null) return reply();
      parts.counters.add('refused');
      const repeats =
        refusal.once === 'person' ? told(message.author.id) : refusal.once === 'channel' && refusing(message.channelId);
      if (!repeats && !refusal.quiet) await delivery.final(say(refusal.sentence));
    };
    const failed = async (error: unknown): Promise<void> => {
      parts.log.error('a message failed', { error });
      await delivery.final(say(words.say('unexpected')));
    };
    const ended = work().catch(failed).finally(deletion.end);
    parts.inFlight.track(ended, () => delivery.final(say(words.say('restarting'))));
  };
}

/** People who write to the bot directly or mention it by name; never bots, itself or webhooks, so that no two talk to each other for ever. */
function isForUs({ self }: MessageRouteParts, message: Message): boolean {
  if (message.author.bot || message.system || message.webhookId !== null) return false;
  if (message.guildId === null) return true;
  const me = self();
  if (me === null) return false;
  return message.mentions.users.has(me) || message.mentions.roles.some((role) => role.tags?.botId === me);
}

interface MessageRefusal {
  readonly sentence: string;
  /** Told only once in a while: to the same person, or in the same channel. */
  readonly once: 'person' | 'channel' | null;
  readonly quiet?: boolean;
}

/** Discord does not tell the language of a writer's client: that of the words is the best guess. */
function wordsOf({ state }: MessageRouteParts, message: Message): Words {
  return wordsFor(serverLanguage(state, message.guildId) ?? questionLanguage(withoutMentions(message.content)));
}

async function refusalFor(parts: MessageRouteParts, message: Message, words: Words): Promise<MessageRefusal | null> {
  const { guildId, author } = message;
  if (parts.isStopping()) return { sentence: words.say('restarting'), once: null };
  if (guildId !== null && !parts.access.servesGuild(guildId)) return { sentence: words.say('serverNotServed'), once: 'channel' };
  const set = guildId === null ? null : parts.state.servers.settings(guildId).questionsAMinute;
  const over = parts.limits.take(author.id, guildId, set);
  if (over) return { sentence: overLimitSentence(over, words), once: null, quiet: !over.first };
  if (parts.inFlight.size >= parts.mostInFlight) return { sentence: words.say('overloaded'), once: null };
  if (guildId !== null) return null;
  const membership = await parts.access.membership(author.id);
  if (membership === 'unknown') return { sentence: words.say('membershipUnknown'), once: null };
  return membership === 'stranger' ? { sentence: words.say('stranger'), once: 'person' } : null;
}

function answering(
  parts: MessageRouteParts,
  message: Message,
  words: Words,
  gone: AbortSignal,
  onSilenced: (channel: string) => void,
) {
  const { counters, log, rest, timing } = parts;
  const delivery = messageDelivery(
    {
      rest,
      redeliveryMs: timing.redeliveryMs,
      pace: parts.paces(message.channelId),
      progressMs: timing.progressMs,
      counters,
      log,
      onRefused: (channel, error) => {
        // Missing access or permission, closed direct messages: asking again would only be refused again.
        if ([50001, 50013, 50007].includes(discordCode(error) ?? 0)) onSilenced(channel);
      },
    },
    { id: message.id, channel: message.channelId },
  );
  const reply = async (): Promise<void> => {
    const text = withoutMentions(message.content);
    const help = words.say(message.guildId === null ? 'helpInDirectMessage' : 'help');
    const question = text === '' ? { refusal: help } : readQuestion({ text }, words);
    if ('refusal' in question) {
      await delivery.final(say(question.refusal));
      return;
    }
    const stopTyping = showTyping(rest, message.channelId, timing.typingMs);
    const about = { person: message.author.id, server: message.guildId, place: placeOf(message), hidden: false, words };
    const asker = { gone, withdraw: delivery.withdraw };
    const asked = { question, delivery, deadlineMs: timing.questionMs, asker, ...about };
    await answerQuestion(parts, asked).finally(stopTyping);
  };
  return { delivery, reply };
}
