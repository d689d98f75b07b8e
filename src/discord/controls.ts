// The ids and shapes of buttons, menus and forms. Called by whatever shows one; the route reads the ids again.
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Words of an id stand apart by this; none of them may hold it. */
const mark = ':';

/** @throws Error when the id would be longer than Discord takes, or a word holds the mark: both are errors of the program */
export function customId(name: string, ...args: readonly string[]): string {
  const id = [name, ...args].join(mark);
  if (id.length > 100 || [name, ...args].some((word) => word.includes(mark))) throw new Error(`No custom id: ${id}`);
  return id;
}

export function readCustomId(id: string): { readonly name: string; readonly args: readonly string[] } {
  const [name = '', ...args] = id.split(mark);
  return { name, args };
}

export function row(...components: readonly APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}

export interface ButtonLook {
  readonly label?: string;
  /** A character, not one of a server's own. */
  readonly emoji?: string;
  readonly style?: 'plain' | 'main' | 'danger';
  readonly disabled?: boolean;
}

const styles = { plain: ButtonStyle.Secondary, main: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

export function button(
  id: string,
  { label, emoji, style = 'plain', disabled = false }: ButtonLook,
): APIComponentInMessageActionRow {
  return {
    type: ComponentType.Button,
    style: styles[style],
    custom_id: id,
    ...(label === undefined ? {} : { label: within(label, 80) }),
    ...(emoji === undefined ? {} : { emoji: { name: emoji } }),
    ...(disabled ? { disabled } : {}),
  };
}

export interface MenuOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  /** Whether it is what holds now. */
  readonly chosen?: boolean;
}

/** @param options at least one; those behind the 25th are left out */
export function menu(id: string, placeholder: string, options: readonly MenuOption[]): APIComponentInMessageActionRow {
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: within(placeholder, 150),
    min_values: 1,
    max_values: 1,
    options: options.slice(0, 25).map(menuOption),
  };
}

function menuOption({ label, value, description, chosen }: MenuOption): APISelectMenuOption {
  const about = description ? { description: within(description, 100) } : {};
  return { label: within(label, 100), value, ...about, ...(chosen ? { default: true } : {}) };
}

/** Text, announcements, voice and forums: threads go with the channel that they belong to. */
const channelTypes = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildForum,
] as const;

/** Any number of a server's channels. @param chosen ids of channels that there are: Discord takes no others */
export function channelMenu(id: string, placeholder: string, chosen: readonly string[]): APIComponentInMessageActionRow {
  const defaults = chosen.slice(0, 25).map((channel) => ({ id: channel, type: SelectMenuDefaultValueType.Channel as const }));
  return {
    type: ComponentType.ChannelSelect,
    channel_types: [...channelTypes],
    default_values: defaults,
    ...anyNumber(id, placeholder),
  };
}

/** Any number of a server's roles. @param chosen ids of roles that there are */
export function roleMenu(id: string, placeholder: string, chosen: readonly string[]): APIComponentInMessageActionRow {
  const defaults = chosen.slice(0, 25).map((role) => ({ id: role, type: SelectMenuDefaultValueType.Role as const }));
  return { type: ComponentType.RoleSelect, default_values: defaults, ...anyNumber(id, placeholder) };
}

const anyNumber = (id: string, placeholder: string) => ({
  custom_id: id,
  placeholder: within(placeholder, 150),
  min_values: 0,
  max_values: 25,
});

export interface TextField {
  readonly kind: 'text';
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  /** What stands in it when it opens. */
  readonly value?: string;
  /** One line, where a paragraph makes no sense. */
  readonly short?: boolean;
  readonly longest: number;
  readonly required: boolean;
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly id: string;
  readonly label: string;
  readonly options: readonly MenuOption[];
  readonly required: boolean;
}

/** @param fields one to five */
export function form(
  id: string,
  title: string,
  fields: readonly (TextField | ChoiceField)[],
): APIModalInteractionResponseCallbackData {
  return { custom_id: id, title: within(title, 45), components: fields.map(labelled) };
}

function labelled(field: TextField | ChoiceField): APIModalInteractionResponseCallbackData['components'][number] {
  const label = within(field.label, 45);
  if (field.kind === 'choice') {
    const options = field.options.slice(0, 25).map(menuOption);
    const component = { type: ComponentType.StringSelect, custom_id: field.id, options, required: field.required } as const;
    return { type: ComponentType.Label, label, component };
  }
  const component = {
    type: ComponentType.TextInput,
    custom_id: field.id,
    style: field.short ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required: field.required,
    max_length: field.longest,
    ...(field.placeholder === undefined ? {} : { placeholder: within(field.placeholder, 100) }),
    ...(field.value === undefined ? {} : { value: field.value }),
  } as const;
  return { type: ComponentType.Label, label, component };
}

/** In UTF-16 units, as Discord counts; never half of a pair. */
function within(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
