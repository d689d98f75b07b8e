// A modal that the bot opened. In: Discord's description of it. Out: the values, by the inputs' custom ids.
import type { Json } from '../../page/protocol.js';
import { freshId, h } from '../dom.js';
import { asNumber, asObject, asObjects, asText } from '../json.js';
import { openDialog } from './dialog.js';

type Values = Record<string, string | readonly string[]>;

interface ModalField {
  readonly element: HTMLElement;
  /** Adds its value; a problem in words when there is one. */
  read(values: Values): string | null;
}

const type = { row: 1, menu: 3, text: 4, display: 10, label: 18 } as const;
const paragraph = 2;

export interface ModalChoices {
  /** What a menu of Discord's own kind (people, roles, channels) offers. */
  of(menuType: number): readonly { readonly label: string; readonly value: string }[];
}

export function openModal(modal: Json, choices: ModalChoices, submit: (values: Values) => Promise<string | null>): void {
  const fields = asObjects(modal.components).flatMap((part) => fieldsOf(part, choices));
  openDialog({
    title: asText(modal.title),
    fields: fields.map((field) => field.element),
    submitLabel: 'Submit',
    async onSubmit() {
      const values: Values = {};
      for (const field of fields) {
        const problem = field.read(values);
        if (problem !== null) return problem;
      }
      return await submit(values);
    },
  });
}

function fieldsOf(part: Json, choices: ModalChoices): ModalField[] {
  if (part.type === type.display) {
    return [{ element: h('p', { class: 'dialog-note' }, asText(part.content)), read: () => null }];
  }
  const labelled = asObject(part.component);
  const inputs = part.type === type.label ? [labelled] : asObjects(part.components);
  return inputs.map((input) => {
    const about = { label: asText(part.label) || asText(input.label), description: asText(part.description) };
    return input.type === type.text ? textField(input, about) : menuField(input, about, choices);
  });
}

interface About {
  readonly label: string;
  readonly description: string;
}

function textField(input: Json, about: About): ModalField {
  const required = input.required !== false;
  const limits = { minlength: asNumber(input.min_length) || null, maxlength: asNumber(input.max_length, 4000) };
  const shared = { id: freshId('input'), required, placeholder: asText(input.placeholder) || null, ...limits };
  const field = input.style === paragraph ? h('textarea', { ...shared, rows: 5 }) : h('input', { ...shared, type: 'text' });
  field.value = asText(input.value);
  return {
    element: labelledField(about, required, field),
    read(values) {
      values[asText(input.custom_id)] = field.value;
      return null;
    },
  };
}

function menuField(input: Json, about: About, choices: ModalChoices): ModalField {
  const own = asObjects(input.options).map((option) => ({
    label: asText(option.label),
    value: asText(option.value),
    chosen: option.default === true,
  }));
  const offered =
    input.type === type.menu ? own : choices.of(asNumber(input.type)).map((choice) => ({ ...choice, chosen: false }));
  const required = input.required !== false;
  const most = asNumber(input.max_values, 1);
  const field = h(
    'select',
    { id: freshId('input'), required, multiple: most > 1 },
    most > 1 ? null : h('option', { value: '' }, asText(input.placeholder) || 'Make a selection'),
    ...offered.map(({ label, value, chosen }) => h('option', { value, selected: chosen }, label)),
  );
  return {
    element: labelledField(about, required, field),
    read(values) {
      const chosen = [...field.selectedOptions].map((option) => option.value).filter((value) => value !== '');
      values[asText(input.custom_id)] = chosen;
      if (chosen.length > most) return `${about.label}: choose up to ${most}.`;
      return chosen.length < asNumber(input.min_values, required ? 1 : 0) ? `${about.label}: choose more.` : null;
    },
  };
}

function labelledField({ label, description }: About, required: boolean, field: HTMLElement): HTMLElement {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: field.id }, label, required ? h('span', { class: 'required', 'aria-hidden': 'true' }, ' *') : null),
    description === '' ? null : h('p', { class: 'dialog-note' }, description),
    field,
  );
}
