// A select menu of a message: a button that opens a list. One choice is sent when it is made, several when the list is closed.
import type { Json, MessageView } from '../../page/protocol.js';
import { freshId, h } from '../dom.js';
import { asNumber, asObject, asObjects, asText } from '../json.js';
import type { MessageContext } from './context.js';

interface Choice {
  readonly label: string;
  readonly value: string;
  readonly description: string;
}

export function renderMenu(menu: Json, message: MessageView, context: MessageContext): HTMLElement {
  const choices = choicesOf(menu, context);
  const most = asNumber(menu.max_values, 1);
  const least = asNumber(menu.min_values, 1);
  const before = asObjects(menu.options).flatMap((option) => (option.default === true ? [asText(option.value)] : []));
  const chosen = new Set(before);
  const customId = asText(menu.custom_id);
  const shown = (): string => choices.flatMap(({ value, label }) => (chosen.has(value) ? [label] : [])).join(', ');
  const placeholder = asText(menu.placeholder) || 'Make a selection';
  const list = h('ul', {
    id: freshId('menu'),
    class: 'popup-list',
    role: 'listbox',
    'aria-multiselectable': most > 1 ? 'true' : null,
    hidden: true,
    tabindex: -1,
  });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'select',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': list.id,
      'aria-label': placeholder,
      disabled: menu.disabled === true,
      'data-key': customId,
      onclick: () => (list.hidden ? open() : close(true)),
    },
    h('span', {}, shown() || placeholder),
  );
  const box = h('div', { class: 'select-box' }, button, list);
  const items = choices.map((choice) =>
    h(
      'li',
      { role: 'option', tabindex: -1, 'aria-selected': String(chosen.has(choice.value)), onclick: () => take(choice.value) },
      h('span', { class: 'popup-label' }, choice.label),
      choice.description ? h('span', { class: 'popup-description' }, choice.description) : null,
    ),
  );
  list.append(...items);

  function open(): void {
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    (items.find((item) => item.getAttribute('aria-selected') === 'true') ?? items[0])?.focus();
    list.scrollIntoView({ block: 'nearest' });
  }
  function close(send: boolean): void {
    if (list.hidden) return;
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    const isNew = chosen.size !== before.length || before.some((value) => !chosen.has(value));
    if (send && most > 1 && isNew && chosen.size >= least) context.choose(message, customId, [...chosen]);
  }
  function take(value: string): void {
    if (most === 1) {
      close(false);
      button.focus();
      context.choose(message, customId, [value]);
      return;
    }
    if (chosen.has(value)) chosen.delete(value);
    else if (chosen.size < most) chosen.add(value);
    for (const [index, item] of items.entries())
      item.setAttribute('aria-selected', String(chosen.has(choices[index]?.value ?? '')));
    button.replaceChildren(h('span', {}, shown() || placeholder));
  }
  box.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !box.contains(event.relatedTarget)) close(true);
  });
  box.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLLIElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (list.hidden) {
      if (event.key !== 'ArrowDown') return;
      open();
    } else if (to !== undefined) items[(to + items.length) % items.length]?.focus();
    else if (event.key === 'Escape') {
      button.focus();
      close(true);
    } else if ((event.key === 'Enter' || event.key === ' ') && at !== -1) take(choices[at]?.value ?? '');
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return box;
}

const textMenu = 3;

function choicesOf(menu: Json, context: MessageContext): Choice[] {
  if (menu.type !== textMenu) return context.choicesOf(asNumber(menu.type)).map((choice) => ({ ...choice, description: '' }));
  return asObjects(menu.options).map((option) => ({
    label: [asText(asObject(option.emoji).name), asText(option.label)].filter((part) => part !== '').join(' '),
    value: asText(option.value),
    description: asText(option.description),
  }));
}
