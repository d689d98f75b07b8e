import type { Json } from '../world/entities.js';
import { ComponentType } from './component-limits.js';
import { FormErrors } from './form-errors.js';
import { asObject, asObjects, asText } from './json.js';

/** Checks a modal: 1 to 5 parts, title and labels up to 45 characters. @throws RestError 50035 */
export function checkModal(modal: Json): void {
  const errors = new FormErrors();
  errors.length(['data', 'title'], asText(modal.title), { min: 1, max: 45 });
  errors.length(['data', 'custom_id'], asText(modal.custom_id), { min: 1, max: 100 });
  const parts = asObjects(modal.components);
  const path = ['data', 'components'];
  if (parts.length < 1 || parts.length > 5) errors.add(path, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  const seen = new Set<string>();
  for (const [index, part] of parts.entries()) {
    const type = part.type;
    if (type !== ComponentType.row && type !== ComponentType.label && type !== ComponentType.textDisplay) {
      errors.add([...path, index, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1, 10, 18).');
    }
    for (const input of inputsOf(part)) {
      const id = asText(input.custom_id);
      if (id === '') errors.required([...path, index, 'components', 0, 'custom_id']);
      if (seen.has(id))
        errors.add([...path, index], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
      seen.add(id);
      errors.length([...path, index, 'components', 0, 'label'], asText(input.label ?? part.label), { max: 45 });
      errors.length([...path, index, 'components', 0, 'value'], asText(input.value), { max: 4000 });
    }
  }
  errors.refuse();
}

/** The inputs of one part of a modal: those of a row, or the one under a label. */
export function inputsOf(part: Json): Json[] {
  const labelled = asObject(part.component);
  return labelled.type === undefined ? asObjects(part.components) : [labelled];
}
