// A slash command being filled in. In: the command, and where to send it. Out: its values, once they are as the client would let them
// through. Enter sends or goes to what is missing, Escape leaves, Backspace in an empty optional field takes it back.
import type { Actions, ChoiceView, CommandView, OptionValue, OptionView, SentFile, View } from '../../page/protocol.js';
import { h } from '../dom.js';
import { choicesFor } from './choices-for.js';
import { createOptionField, type OptionField } from './option-field.js';

export interface CommandFormParts {
  readonly command: CommandView;
  readonly view: View;
  complete(values: Record<string, OptionValue>, focused: string): Promise<readonly ChoiceView[]>;
  send(filled: Pick<Actions['command'], 'line' | 'values' | 'files'>): void;
  leave(): void;
}

export interface CommandForm {
  readonly element: HTMLElement;
  focus(): void;
  /** Whoever writes on behind the command's name means its first option: the first that is required, else the first of all. */
  goOn(text: string): void;
}

export function createCommandForm(parts: CommandFormParts): CommandForm {
  const { command } = parts;
  const fields: OptionField[] = [];
  const box = h('div', { class: 'options' });
  const more = h('div', { class: 'more-options' });
  const about = h('p', { class: 'about-option', 'aria-live': 'polite' }, command.description);
  const submit = h('button', { type: 'submit', class: 'send', 'aria-label': `Send /${command.label}` }, 'Send');
  const leave = h(
    'button',
    { type: 'button', class: 'leave', 'aria-label': 'Leave the command', onclick: () => parts.leave() },
    '✕',
  );
  const element = h(
    'form',
    { class: 'command-form', 'aria-label': `/${command.label}`, novalidate: true },
    h('div', { class: 'command-about' }, about, leave),
    h('div', { class: 'command-line' }, h('strong', { class: 'command-name' }, `/${command.label}`), box, more, submit),
  );

  const typedValues = (): Record<string, OptionValue> =>
    Object.fromEntries(
      fields.flatMap(({ option, typed }) => (typed === null || option.type === 11 ? [] : [[option.name, typed]])),
    );
  const add = (option: OptionView): OptionField => {
    const field = createOptionField(option, {
      choices: option.autocomplete ? null : choicesFor(option, parts.view),
      complete: (typed) => parts.complete({ ...typedValues(), [option.name]: typed }, option.name),
      onFocus: () => about.replaceChildren(h('strong', {}, option.label), ` ${option.description}`),
      onKey: (event) => onKey(event, field),
    });
    fields.push(field);
    box.append(field.element);
    showMore();
    return field;
  };
  const remove = (field: OptionField): void => {
    const at = fields.indexOf(field);
    fields.splice(at, 1);
    field.element.remove();
    showMore();
    (fields[at - 1] ?? fields[0] ?? { focus: () => submit.focus() }).focus();
  };
  const showMore = (): void => {
    const left = command.options.filter((option) => !fields.some((field) => field.option === option));
    more.replaceChildren(
      ...left.map((option) =>
        h(
          'button',
          {
            type: 'button',
            title: option.description,
            'aria-label': `Add the option ${option.label}: ${option.description}`,
            onclick: () => add(option).focus(),
          },
          `+ ${option.label}`,
        ),
      ),
    );
  };
  const onKey = (event: KeyboardEvent, field: OptionField): void => {
    if (event.key === 'Escape') parts.leave();
    else if (event.key === 'Enter' && !event.shiftKey) void trySend();
    else if (event.key === 'Backspace' && field.isEmpty && !field.option.required) remove(field);
    else if (event.key === 'Backspace' && field.isEmpty && fields.every((one) => one.isEmpty)) parts.leave();
    else return;
    event.preventDefault();
  };
  const trySend = async (): Promise<void> => {
    const values: Record<string, OptionValue> = {};
    const files: Record<string, SentFile> = {};
    let wrong: OptionField | null = null;
    for (const field of fields) {
      const read = field.read();
      field.setProblem('problem' in read ? read.problem : null);
      if ('problem' in read) wrong ??= field;
      else if (read.value !== null) values[field.option.name] = read.value;
      const file = await field.file();
      if (file) files[field.option.name] = file;
    }
    if (wrong) wrong.focus();
    else parts.send({ line: command.line, values, files });
  };
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void trySend();
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) parts.leave();
  });
  for (const option of command.options) if (option.required) add(option);
  showMore();
  return {
    element,
    focus: () => (fields[0] ? fields[0].focus() : submit.focus()),
    goOn(text) {
      const option = command.options[0];
      const field = fields[0] ?? (option && add(option));
      field?.focus();
      if (text !== '') field?.type(text);
    },
  };
}
