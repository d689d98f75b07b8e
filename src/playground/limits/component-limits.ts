import type { Json } from '../world/entities.js';
import { checkAddress } from './embed-limits.js';
import type { FormErrors } from './form-errors.js';
import { asNumber, asObject, asObjects, asText } from './json.js';

/** Discord's component types. */
export const ComponentType = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  container: 17,
  label: 18,
} as const;

const linkStyle = 5;
const premiumStyle = 6;
/** Rows in a message without Components V2; components in all with it; characters of text displays in all. */
const limits = { rows: 5, components: 40, text: 4000 };

type Path = readonly (string | number)[];

/** Checks the components of a message; `v2` says whether the message carries IS_COMPONENTS_V2. */
export function checkComponents(components: readonly Json[], v2: boolean, errors: FormErrors): void {
  if (!v2 && components.length > limits.rows) {
    errors.add(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${limits.rows} in length.`);
  }
  for (const [index, component] of components.entries()) {
    if (!v2 && component.type !== ComponentType.row) {
      errors.add(['components', index, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
    }
  }
  const all = flatten(components, ['components']);
  if (v2 && all.length > limits.components) {
    errors.add(['components'], 'BASE_TYPE_MAX_LENGTH', `The total number of components must be ${limits.components} or fewer.`);
  }
  const text = all.reduce(
    (sum, { component }) => sum + (component.type === ComponentType.textDisplay ? asText(component.content).length : 0),
    0,
  );
  if (text > limits.text) {
    errors.add(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total displayable text size exceeds ${limits.text}.`,
    );
  }
  for (const entry of all) checkComponent(entry.component, entry.path, errors);
  checkUniqueIds(all, errors);
}

interface Placed {
  readonly component: Json;
  readonly path: Path;
}

/** A component and everything inside of it, with the path of each. */
export function flatten(components: readonly Json[], path: Path): Placed[] {
  return components.flatMap((component, index) => {
    const own: Path = [...path, index];
    const inner = flatten(asObjects(component.components), [...own, 'components']);
    const accessory = asObject(component.accessory);
    const single = asObject(component.component);
    const beside = accessory.type === undefined ? [] : [{ component: accessory, path: [...own, 'accessory'] }];
    const labelled = single.type === undefined ? [] : [{ component: single, path: [...own, 'component'] }];
    return [{ component, path: own }, ...inner, ...beside, ...labelled];
  });
}

function isSelect(type: number): boolean {
  return type === ComponentType.stringSelect || (type >= ComponentType.userSelect && type <= ComponentType.channelSelect);
}

function checkComponent(component: Json, path: Path, errors: FormErrors): void {
  const type = asNumber(component.type);
  if (type === ComponentType.row) checkRow(asObjects(component.components), path, errors);
  if (type === ComponentType.button) checkButton(component, path, errors);
  if (isSelect(type) || type === ComponentType.textInput) checkCustomId(component, path, errors);
  if (type === ComponentType.stringSelect) {
    const count = asObjects(component.options).length;
    if (count < 1 || count > 25) errors.add([...path, 'options'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 25 in length.');
  }
  if (type === ComponentType.textDisplay && asText(component.content) === '') errors.required([...path, 'content']);
}

function checkRow(children: readonly Json[], path: Path, errors: FormErrors): void {
  if (children.length < 1 || children.length > 5) {
    errors.add([...path, 'components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  }
  const selects = children.filter((child) => child.type !== ComponentType.button);
  if (selects.length > 0 && children.length > 1) {
    errors.add([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The layout is too wide for a row.');
  }
}

function checkButton(button: Json, path: Path, errors: FormErrors): void {
  const style = asNumber(button.style);
  if (style < 1 || style > premiumStyle)
    errors.add([...path, 'style'], 'BASE_TYPE_CHOICES', 'Value must be one of {1, 2, 3, 4, 5, 6}.');
  errors.length([...path, 'label'], asText(button.label), { max: 80 });
  if (style === linkStyle) {
    if (asText(button.url) === '') errors.required([...path, 'url']);
    checkAddress([...path, 'url'], button.url, errors);
    if (button.custom_id !== undefined) {
      errors.add([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_NOT_ALLOWED', 'A custom id and url cannot both be specified');
    }
    return;
  }
  if (style === premiumStyle) return;
  if (button.url !== undefined)
    errors.add([...path, 'url'], 'COMPONENT_URL_NOT_ALLOWED', 'A custom id and url cannot both be specified');
  if (asText(button.label) === '' && asObject(button.emoji).name === undefined) {
    errors.add([...path], 'BUTTON_COMPONENT_REQUIRES_LABEL_OR_EMOJI', 'A label or an emoji is required');
  }
  checkCustomId(button, path, errors);
}

function checkCustomId(component: Json, path: Path, errors: FormErrors): void {
  if (asText(component.custom_id) === '') errors.required([...path, 'custom_id']);
  else errors.length([...path, 'custom_id'], asText(component.custom_id), { min: 1, max: 100 });
}

function checkUniqueIds(all: readonly Placed[], errors: FormErrors): void {
  const seen = new Set<string>();
  for (const { component, path } of all) {
    const id = asText(component.custom_id);
    if (id === '') continue;
    if (seen.has(id))
      errors.add([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    seen.add(id);
  }
}

/** Numbers the components that came without `id`, as Discord does in its answers, and fills what an answer always has. */
export function completeComponents(components: readonly Json[]): Json[] {
  let next = 1;
  const complete = (component: Json): Json => {
    const id = typeof component.id === 'number' && component.id > 0 ? component.id : next;
    next += 1;
    const filled: Json = { ...defaultsOf(component), ...withoutNulls(component), id };
    if (Array.isArray(component.components)) filled.components = asObjects(component.components).map(complete);
    if (asObject(component.accessory).type !== undefined) filled.accessory = complete(asObject(component.accessory));
    return filled;
  };
  return components.map(complete);
}

function defaultsOf(component: Json): Json {
  if (component.type === ComponentType.container) return { accent_color: null, spoiler: false };
  if (isSelect(asNumber(component.type))) return { min_values: 1, max_values: 1, disabled: false };
  if (component.type === 14) return { spacing: 1, divider: true };
  return {};
}

function withoutNulls(component: Json): Json {
  return Object.fromEntries(Object.entries(component).filter(([, value]) => value !== null));
}
