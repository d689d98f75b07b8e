// A person to act as in a test: what can be done in Discord's client, held to what the client would allow.
import { ComponentType, flatten } from '../limits/component-limits.js';
import { asNumber, asObjects, asText } from '../limits/json.js';
import { addThread, openDirectChannel } from '../world/add-channel.js';
import type { Channel, Json, RegisteredCommand, User } from '../world/entities.js';
import type { Interaction } from '../world/interaction.js';
import { InteractionType } from '../world/interaction.js';
import type { Message } from '../world/message.js';
import type { OptionValues } from '../world/options.js';
import { typeCommand } from '../world/options.js';
import { allows, Permission, permissionsOf } from '../world/permissions.js';
import { changeMessage, postMessage, removeMessage } from '../world/post-message.js';
import type { World } from '../world/world.js';
import type { Place } from './find-place.js';
import { findPlace } from './find-place.js';
import { InteractionLife } from './interaction-life.js';
import { fillModal, type ModalValues, openInteraction, resolvedObjects } from './make-interaction.js';
import { offeredCommands, registeredCommands } from './offered-commands.js';
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

  /** Chooses a file for an option that takes one. @returns the value of that option */
  chooseFile(filename: string, content: string | Buffer): string {
    const file = { id: this.world.nextId(), filename, contentType: null, description: null, bytes: Buffer.from(content) };
    this.world.chosenFiles.set(file.id, file);
    return file.id;
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
    const type = menu?.type ?? ComponentType.stringSelect;
    const chosen = { component_type: type, custom_id: customId, id: asNumber(menu?.id) || 1, values: [...values] };
    return this.useComponent(message, { ...chosen, ...this.chosenObjects(message, asNumber(type), values) });
  }

  /** Submits the modal that an interaction opened. Values by the inputs' custom ids; what is left out is submitted empty. */
  submitModal(opened: InteractionLife, values: ModalValues): InteractionLife {
    const modal = opened.modal;
    if (!modal) throw new Error('The interaction has not opened a modal');
    const data = { custom_id: asText(modal.custom_id), components: fillModal(asObjects(modal.components), values) };
    return this.open(InteractionType.modal, opened.interaction.channel, data, { source: opened.interaction.source });
  }

  /** Says something in a channel. Mentions are written as Discord writes them; see `mention`. @throws Error when the person may not write there */
  say(content: string, options: { channel?: Place; replyTo?: Message } = {}): SentMessage {
    const channel = options.replyTo ? this.channelOf(options.replyTo) : this.place(options.channel);
    const guild = this.world.guildOf(channel);
    const needed = channel.thread ? Permission.SendMessagesInThreads : Permission.SendMessages;
    if (guild && !allows(permissionsOf(guild, this.user.id, channel), needed)) {
      throw new Error(`${this.user.username} may not write in ${channel.name}`);
    }
    return new SentMessage(
      this.world,
      postMessage(this.world, { channel, author: this.user, content, replyTo: options.replyTo?.id ?? null }),
    );
  }

  /** Begins a public thread, empty or from a message. */
  startThread(name: string, options: { channel?: Place; from?: Message } = {}): Channel {
    const parent = options.from ? this.channelOf(options.from) : this.place(options.channel);
    return addThread(this.world, parent, { name, owner: this.user, ...(options.from ? { id: options.from.id } : {}) });
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

  /** What a menu of channels, roles or people sends beside the ids chosen. */
  private chosenObjects(message: Message, type: number, values: readonly string[]): Json {
    const pointing = optionTypes[type];
    if (pointing === undefined) return {};
    const guild = this.world.guildOf(this.channelOf(message));
    return resolvedObjects(
      this.world,
      guild,
      values.map((value) => ({ type: pointing, value })),
    );
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

/** The type of option that points to the same things as a type of menu. */
const optionTypes: Readonly<Record<number, number>> = {
  [ComponentType.userSelect]: 6,
  [ComponentType.channelSelect]: 7,
  [ComponentType.roleSelect]: 8,
};

function scopeOf(definition: RegisteredCommand): Json {
  return typeof definition.guild_id === 'string' ? { guild_id: definition.guild_id } : {};
}
