// What stands in a field of a command → the value that is sent, or why Discord's client would not send it.
import type { ChoiceView, OptionValue, OptionView } from '../../page/protocol.js';

export type FieldValue = { readonly value: OptionValue | null } | { readonly problem: string };

export const optionType = {
  text: 3,
  whole: 4,
  yesNo: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  file: 11,
} as const;

/** What Discord takes of a text at most. */
const longestText = 6000;

/**
 * @param typed what stands in the field
 * @param choices what the field offers; null: anything may be typed
 */
export function readFieldValue(option: OptionView, typed: string, choices: readonly ChoiceView[] | null): FieldValue {
  const text = typed.trim();
  if (text === '') return option.required ? { problem: 'This option is required. Specify a value.' } : { value: null };
  const chosen = choices?.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (chosen) return { value: option.type === optionType.yesNo ? chosen.value === 1 : chosen.value };
  if (choices !== null && !option.autocomplete) return { problem: 'Choose one of the entries.' };
  if (option.type === optionType.whole || option.type === optionType.number) return readNumber(option, text);
  const most = option.maxLength ?? longestText;
  if (text.length > most) return { problem: `Must be ${most} or fewer in length; it is ${text.length}.` };
  if (text.length < (option.minLength ?? 0)) return { problem: `Must be ${option.minLength} or more in length.` };
  return { value: text };
}

function readNumber(option: OptionView, text: string): FieldValue {
  const value = Number(text.replace(/^(-?\d+),(\d+)$/, '$1.$2'));
  const isWhole = option.type === optionType.whole;
  if (!Number.isFinite(value) || (isWhole && !Number.isInteger(value))) {
    return { problem: `Input a valid ${isWhole ? 'whole number' : 'number'}.` };
  }
  if (option.min !== null && value < option.min) return { problem: `Must be ${option.min} or more.` };
  if (option.max !== null && value > option.max) return { problem: `Must be ${option.max} or less.` };
  return { value };
}
