// A person to act as in a test: what can be done in Discord's client, held to what the client would allow.
import { ComponentType, flatten } from '../limits/component-limits.js';
import { asNumber, asObjects, asText } from '../limits/json.js';
import { addThread, openDirectChannel } from '../world/add-channel.js';
import type { Channel, Json, RegisteredCommand, User } from '../world/entities.js';
import type { Interaction } from '../world/interaction.js';
import { InteractionType } from '../world/interaction.js';
import type { Message, StoredAttachment } from '../world/message.js';
import type { OptionValues } from '../world/options.js';
import { typeCommand } from '../world/options.js';
import { allows, Permission, permissionsOf } from '../world/permissions.js';
import { changeMessage, postMessage, removeMessage } from '../world/post-message.js';
import type { World } from '../world/world.js';
import { fillModal, type ModalValues } from './fill-modal.js';
import type { Place } from './find-place.js';
import { findPlace } from './find-place.js';
import { InteractionLife } from './interaction-life.js';
import { openInteraction } from './make-interaction.js';
import { offeredCommands, registeredCommands } from './offered-commands.js';
import { resolvedChoice, resolvedObjects } from './resolved-objects.js';
import { SentMessage } from './sent-message.js';

export interface ActionOptions {
  readonly channel?: Place;
  /** Sends what Discord's client would hide or not let through: to test that the bot checks for itself. */
  readonly force?: boolean;
}

export class Person {
  readonly user: User;
  private readonly world: World;

  constructor(world: World, user: User) {
    this.world = world;
    this.user = user;
  }

  /** Whether the command is offered to this person there: context, permissions and scope. */
  sees(commandName: string, options: { channel?: Place; type?: number } = {}): boolean {
    return offeredCommands(this.world, this.user, this.place(options.channel)).some((command) => {
      return command.name === commandName && command.type === (options.type ?? 1);
    });
  }

  /** Uses a slash command; a subcommand is written after a blank: `reindex run`. @throws Error when the client would not offer or send it */
  slash(line: string, values: OptionValues = {}, options: ActionOptions = {}): InteractionLife {
    const channel = this.place(options.channel);
    const { definition, options: filled } = typeCommand(this.commandsFor(channel, options), line, values, {
      unchecked: options.force === true,
    });
    const resolved = resolvedObjects(this.world, this.world.guildOf(channel), filled);
    const data = { id: definition.id, name: definition.name, type: 1, options: filled, ...scopeOf(definition), ...resolved };
    return this.open(InteractionType.command, channel, data, { commandName: definition.name, commandType: 1 });
  }

  /** Types into an option that completes itself; `values` holds what is typed so far. */
  autocomplete(line: string, values: OptionValues, focused: string, options: ActionOptions = {}): InteractionLife {
    const channel = this.place(options.channel);
    const { definition, options: filled } = typeCommand(this.commandsFor(channel, options), line, values, { focused });
    const data = { id: definition.id, name: definition.name, type: 1, options: filled, ...scopeOf(definition) };
    return this.open(InteractionType.autocomplete, channel, data, { commandName: definition.name, commandType: 1 });
  }

  /** Uses a command of a message's context menu. */
  messageCommand(name: string, message: Message, options: { force?: boolean } = {}): InteractionLife {
    const channel = this.channelOf(message);
    const definition = this.commandsFor(channel, options).find((command) => command.name === name && command.type === 3);
    if (!definition) throw new Error(`There is no message command ${name} here`);
    const resolved = resolvedObjects(this.world, this.world.guildOf(channel), [], message);
    const data = { id: definition.id, name, type: 3, target_id: message.id, ...scopeOf(definition), ...resolved };
    return this.open(InteractionType.command, channel, data, { commandName: name, commandType: 3 });
  }

  /** Clicks a button, found by custom id or label. With `force` also one that the message does not show (an old id). */
  clickButton(message: Message, idOrLabel: string, options: { force?: boolean } = {}): InteractionLife {
    const buttons = flatten(message.components, [])
      .map((entry) => entry.component)
      .filter((component) => component.type === 2);
    const button = buttons.find((component) => component.custom_id === idOrLabel || component.label === idOrLabel);
    if (!button && !options.force) throw new Error(`The message has no button ${idOrLabel}`);
    if (button?.disabled === true && !options.force) throw new Error(`The button ${idOrLabel} is disabled`);
    const customId = button ? asText(button.custom_id) : idOrLabel;
    return this.useComponent(message, { component_type: 2, custom_id: customId, id: asNumber(button?.id) || 1 });
  }

  /** Chooses values in a select menu. */
  select(message: Message, customId: string, values: readonly string[], options: { force?: boolean } = {}): InteractionLife {
    const all = flatten(message.components, []).map((entry) => entry.component);
    const menu = all.find((component) => component.custom_id === customId);
    if (!menu && !options.force) throw new Error(`The message has no select ${customId}`);
    const type = asNumber(menu?.type) || ComponentType.stringSelect;
    return this.useComponent(message, {
      component_type: type,
      custom_id: customId,
      id: asNumber(menu?.id) || 1,
      values: [...values],
      ...resolvedChoice(this.world, this.world.guildOf(this.channelOf(message)), type, values),
    });
  }

  /** Submits the modal that an interaction opened. Values by the inputs' custom ids; what is left out is submitted empty. */
  submitModal(opened: InteractionLife, values: ModalValues): InteractionLife {
    const modal = opened.modal;
    if (!modal) throw new Error('The interaction has not opened a modal');
    const data = { custom_id: asText(modal.custom_id), components: fillModal(asObjects(modal.components), values) };
    return this.open(InteractionType.modal, opened.interaction.channel, data, { source: opened.interaction.source });
  }

  /** Says something in a channel. Mentions are written as Discord writes them; see `mention`. @throws Error when the person may not write there */
  say(
    content: string,
    options: { channel?: Place; replyTo?: Message; attachments?: readonly StoredAttachment[] } = {},
  ): SentMessage {
    const channel = options.replyTo ? this.channelOf(options.replyTo) : this.place(options.channel);
    if (!this.mayWrite(channel)) {
      throw new Error(`${this.user.username} may not write in ${channel.name}`);
    }
    const { attachments = [], replyTo } = options;
    const draft = { channel, author: this.user, content, attachments, replyTo: replyTo?.id ?? null };
    return new SentMessage(this.world, postMessage(this.world, draft));
  }

  /** Gives a file to a command: the id returned is the option's value. */
  upload(file: { readonly filename: string; readonly contentType: string | null; readonly bytes: Buffer }): string {
    const id = this.world.nextId();
    this.world.uploads.set(id, { ...file, id, description: null });
    return id;
  }

  /** Begins a public thread, empty or from a message. @throws Error when the person may not, or the message has one */
  startThread(name: string, options: { channel?: Place; from?: Message } = {}): Channel {
    const parent = options.from ? this.channelOf(options.from) : this.place(options.channel);
    if (!this.mayBeginThread(parent)) throw new Error(`${this.user.username} may not begin a thread there`);
    if (options.from && this.world.channels.has(options.from.id)) throw new Error('The message has a thread already');
    return addThread(this.world, parent, { name, owner: this.user, ...(options.from ? { id: options.from.id } : {}) });
  }

  /** Whether this person may write there. */
  mayWrite(channel: Channel): boolean {
    return this.may(channel.thread ? Permission.SendMessagesInThreads : Permission.SendMessages, channel);
  }

  mayBeginThread(channel: Channel): boolean {
    return channel.guildId !== null && channel.thread === null && this.may(Permission.CreatePublicThreads, channel);
  }

  /** Whether the client offers to delete the message: one's own, and any where one moderates. */
  mayDelete(message: Message): boolean {
    if (message.visibleTo !== null) return false;
    const channel = this.channelOf(message);
    return message.author.id === this.user.id || (channel.guildId !== null && this.may(Permission.ManageMessages, channel));
  }

  /** How this person is mentioned in a text. */
  get mention(): string {
    return `<@${this.user.id}>`;
  }

  /** Writes to the bot alone. The channel is not announced before: the bot first hears of it by this message. */
  directMessage(content: string): SentMessage {
    return this.say(content, { channel: 'dm' });
  }

  /** Changes what this person said. */
  edit(sent: SentMessage, content: string): void {
    changeMessage(this.world, sent.message, { content });
  }

  /** Takes back what was said; of the bot's messages, any that moderators could. */
  delete(message: Message): void {
    removeMessage(this.world, message);
  }

  /** The messages of a channel that this person sees, oldest first. */
  reads(place?: Place): Message[] {
    const channel = this.place(place);
    return this.world
      .messagesIn(channel.id)
      .filter((message) => message.visibleTo === null || message.visibleTo === this.user.id);
  }

  /** Closes or opens direct messages to the bot (closed: 50007). */
  allowDirectMessages(allowed: boolean): void {
    openDirectChannel(this.world, this.user).openToBot = allowed;
  }

  private useComponent(message: Message, data: Json): InteractionLife {
    if (message.visibleTo !== null && message.visibleTo !== this.user.id)
      throw new Error('The message is visible to another person only');
    return this.open(InteractionType.component, this.channelOf(message), data, { source: message });
  }

  private open(
    type: number,
    channel: Channel,
    data: Json,
    about: { commandName?: string; commandType?: number; source?: Message | null },
  ): InteractionLife {
    const interaction: Interaction = openInteraction(this.world, { type, user: this.user, channel, data, ...about });
    return new InteractionLife(this.world, interaction);
  }

  private may(needed: bigint, channel: Channel): boolean {
    const guild = this.world.guildOf(channel);
    return guild === null || allows(permissionsOf(guild, this.user.id, channel), needed);
  }

  private place(place: Place | undefined): Channel {
    return findPlace(this.world, this.user, place);
  }

  private channelOf(message: Message): Channel {
    const channel = this.world.channels.get(message.channelId);
    if (!channel) throw new Error('The channel of the message is gone');
    return channel;
  }

  private commandsFor(channel: Channel, options: { force?: boolean }): RegisteredCommand[] {
    return options.force ? registeredCommands(this.world, channel) : offeredCommands(this.world, this.user, channel);
  }
}

function scopeOf(definition: RegisteredCommand): Json {
  return typeof definition.guild_id === 'string' ? { guild_id: definition.guild_id } : {};
}
