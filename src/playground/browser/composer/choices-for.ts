import type { ChoiceView, OptionView, View } from '../../page/protocol.js';
import { optionType } from './field-value.js';

/** What an option lets people choose from: its own choices, yes or no, or what the server holds. Null: anything may be typed. */
export function choicesFor(option: OptionView, view: View): readonly ChoiceView[] | null {
  if (option.choices.length > 0) return option.choices;
  switch (option.type) {
    case optionType.yesNo:
      // Choices hold texts and numbers; 1 becomes true where the value is read.
      return [
        { name: 'True', value: 1 },
        { name: 'False', value: 0 },
      ];
    case optionType.user:
      return users(view);
    case optionType.role:
      return roles(view);
    case optionType.mentionable:
      return [...users(view), ...roles(view)];
    case optionType.channel:
      return channels(view, option.channelTypes);
    default:
      return null;
  }
}

function users(view: View): ChoiceView[] {
  return view.members.map(({ id, name }) => ({ name: `@${name}`, value: id }));
}

function roles(view: View): ChoiceView[] {
  return view.roles.map(({ id, name }) => ({ name: `@${name}`, value: id }));
}

/** Discord's numbers of the channels that the playground has. */
const channelTypes = { text: 0, thread: 11, direct: 1 };

function channels(view: View, wanted: readonly number[]): ChoiceView[] {
  return view.channels
    .filter(({ kind }) => kind !== 'direct' && (wanted.length === 0 || wanted.includes(channelTypes[kind])))
    .map(({ id, name }) => ({ name: `#${name}`, value: id }));
}
