// A menu at the pointer or beneath a button, by pointer and by keyboard. Focus goes back to where it came from.
import { h } from '../dom.js';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly danger?: boolean;
  /** Begins a group with a heading, `Apps` for example. */
  readonly heading?: string;
}

export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

export function openMenu(items: readonly MenuItem[], place: MenuPlace, label: string): void {
  const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': label, tabindex: -1 });
  const close = (restore: boolean): void => {
    document.removeEventListener('pointerdown', onOutside, true);
    menu.remove();
    if (restore && before?.isConnected) before.focus();
  };
  const onOutside = (event: Event): void => {
    if (!(event.target instanceof Node) || !menu.contains(event.target)) close(false);
  };
  const buttons = items.map((item) => {
    const run = (): void => {
      close(true);
      item.run();
    };
    return h(
      'button',
      { type: 'button', role: 'menuitem', tabindex: -1, class: item.danger ? 'danger' : null, onclick: run },
      item.label,
    );
  });
  for (const [index, item] of items.entries()) {
    if (item.heading) menu.append(h('div', { class: 'menu-heading', role: 'presentation' }, item.heading));
    menu.append(buttons[index] ?? '');
  }
  menu.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to !== undefined) buttons[(to + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(place.x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(place.y, innerHeight - height - 8))}px`;
  document.addEventListener('pointerdown', onOutside, true);
  buttons[0]?.focus();
}
