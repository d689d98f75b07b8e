import { asObjects, asText } from '../limits/json.js';
import { inputsOf } from '../limits/modal-limits.js';
import type { Json } from '../world/entities.js';

/** By the inputs' custom ids: a text, or what was chosen in a menu. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

const textInput = 4;

/** The submission of a modal: its parts with the values given, in the form in which they were asked for. */
export function fillModal(parts: readonly Json[], values: ModalValues): Json[] {
  return parts.flatMap((part, index) => {
    const inputs = inputsOf(part);
    if (inputs.length === 0) return [];
    const filled = inputs.map((input) => fillInput(input, index + 1, values));
    return [
      part.type === 18 ? { type: 18, id: index + 1, component: filled[0] } : { type: 1, id: index + 1, components: filled },
    ];
  });
}

function fillInput(input: Json, id: number, values: ModalValues): Json {
  const customId = asText(input.custom_id);
  const value = values[customId];
  const base = { type: input.type, id, custom_id: customId };
  if (input.type === textInput) return { ...base, value: typeof value === 'string' ? value : asText(input.value) };
  return { ...base, values: typeof value === 'string' ? [value] : (value ?? preselected(input)) };
}

function preselected(menu: Json): string[] {
  return asObjects(menu.options).flatMap((option) => (option.default === true ? [asText(option.value)] : []));
}
