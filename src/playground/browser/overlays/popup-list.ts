// The list that opens at a field while one types in it: commands, completions, choices, people. The field keeps the focus and says by
// ARIA which entry is active. Arrow keys move, Enter and Tab take, Escape closes.
import { freshId, h } from '../dom.js';

export interface ListEntry<T> {
  readonly value: T;
  readonly label: string;
  readonly description?: string;
  /** At the right edge. */
  readonly aside?: string;
}

export interface PopupList<T> {
  /** Without entries the note is shown, without a note nothing. */
  show(entries: readonly ListEntry<T>[], note?: string): void;
  hide(): void;
  readonly isOpen: boolean;
  /** Whether there is an entry to take. */
  readonly canTake: boolean;
  /** Whether the key was for the list. */
  handleKey(event: KeyboardEvent): boolean;
}

export interface PopupListOptions<T> {
  /** Has the focus. */
  readonly field: HTMLElement;
  /** The list becomes its last child. */
  readonly host: HTMLElement;
  readonly label: string;
  readonly onTake: (value: T) => void;
  /** Whether an entry is active before anybody has moved. */
  readonly startsActive: boolean;
  /** Whether Tab takes the active entry, as it does for commands; else it goes on to the next field. */
  readonly tabTakes: boolean;
}

export function createPopupList<T>(options: PopupListOptions<T>): PopupList<T> {
  const { field, host, label, onTake } = options;
  const list = h('ul', { id: freshId('list'), role: 'listbox', 'aria-label': label, class: 'popup-list', hidden: true });
  // The pointer must not take the focus from the field.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  host.append(list);
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  let entries: readonly ListEntry<T>[] = [];
  let active = -1;

  const mark = (next: number): void => {
    active = next;
    for (const [index, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(index === active));
    const item = active === -1 ? null : list.children[active];
    item?.scrollIntoView({ block: 'nearest' });
    if (item) field.setAttribute('aria-activedescendant', item.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const hide = (): void => {
    list.hidden = true;
    entries = [];
    mark(-1);
    field.setAttribute('aria-expanded', 'false');
  };
  const take = (index: number): void => {
    const entry = entries[index];
    if (!entry) return;
    hide();
    onTake(entry.value);
  };
  const move = (step: number): void => {
    if (entries.length > 0) mark((active + step + (active === -1 && step < 0 ? 1 : 0) + entries.length) % entries.length);
  };
  return {
    get isOpen() {
      return !list.hidden;
    },
    get canTake() {
      return !list.hidden && active !== -1;
    },
    hide,
    show(shown, note) {
      entries = shown;
      list.replaceChildren(...shown.map((entry, index) => renderEntry(entry, () => take(index))));
      if (shown.length === 0 && note) list.append(h('li', { class: 'popup-note', role: 'status' }, note));
      list.hidden = list.childElementCount === 0;
      field.setAttribute('aria-expanded', String(!list.hidden));
      mark(options.startsActive && shown.length > 0 ? 0 : -1);
    },
    handleKey(event) {
      if (list.hidden || event.isComposing) return false;
      if (event.key === 'ArrowDown') move(1);
      else if (event.key === 'ArrowUp') move(-1);
      else if (event.key === 'Escape') hide();
      else if (active !== -1 && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && options.tabTakes)))
        take(active);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}

function renderEntry(entry: ListEntry<unknown>, onTake: () => void): HTMLElement {
  return h(
    'li',
    { id: freshId('entry'), role: 'option', 'aria-selected': 'false', onclick: onTake },
    h('span', { class: 'popup-label' }, entry.label),
    entry.description ? h('span', { class: 'popup-description' }, entry.description) : null,
    entry.aside ? h('span', { class: 'popup-aside' }, entry.aside) : null,
  );
}
