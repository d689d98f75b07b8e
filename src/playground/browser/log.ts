// The messages of the open channel. In: messages as they come, change and go. Out: the list on the page, kept at its end unless one has
// scrolled back. Arrow keys go from message to message; Enter, the menu key and Shift+F10 open a message's menu.
import type { MessageView } from '../page/protocol.js';
import { byId } from './dom.js';
import type { MessageContext } from './message/context.js';
import { renderMessage } from './message/render-message.js';

export interface MessageLog {
  /** Everything anew: another channel, another person, another theme. */
  show(messages: readonly MessageView[], greeting: HTMLElement): void;
  put(message: MessageView): void;
  remove(id: string): void;
  /** Draws one again, because something around it has changed. */
  redraw(id: string): void;
  jumpTo(id: string): void;
}

/** Pixels from the end that still count as being there. */
const nearEnd = 120;

/** @param write goes to where one writes */
export function createLog(context: MessageContext, write: () => void): MessageLog {
  const scroller = byId('scroller');
  const list = byId('log');
  let messages: MessageView[] = [];
  const elements = new Map<string, HTMLElement>();

  const above = (index: number): MessageView | null => messages[index - 1] ?? null;
  const isAtEnd = (): boolean => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;
  const toEnd = (): void => {
    scroller.scrollTop = scroller.scrollHeight;
  };
  const keepingEnd = (change: () => void): void => {
    const follow = isAtEnd();
    change();
    if (!follow) return;
    toEnd();
    // The elements of a message draw themselves a moment later.
    requestAnimationFrame(() => requestAnimationFrame(toEnd));
  };
  const draw = (index: number): void => {
    const message = messages[index];
    if (!message) return;
    const element = renderMessage(message, above(index), context);
    const old = elements.get(message.id);
    elements.set(message.id, element);
    if (!old) {
      const next = messages[index + 1];
      list.insertBefore(element, (next && elements.get(next.id)) ?? null);
      return;
    }
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceWith(element);
    if (focused) refocus(element, focused);
    if (old.tabIndex === 0) element.tabIndex = 0;
  };
  const put = (message: MessageView): void => {
    const index = messages.findIndex(({ id }) => id === message.id);
    if (index !== -1) messages[index] = message;
    else messages.push(message);
    keepingEnd(() => draw(index === -1 ? messages.length - 1 : index));
    if (index === -1) makeReachable(list);
  };
  list.addEventListener('keydown', (event) => onKey(event, list, (id) => elements.get(id)));
  return {
    put,
    show(shown, greeting) {
      messages = [...shown];
      elements.clear();
      list.replaceChildren(greeting);
      for (const index of messages.keys()) draw(index);
      makeReachable(list);
      toEnd();
      requestAnimationFrame(() => requestAnimationFrame(toEnd));
    },
    remove(id) {
      const index = messages.findIndex((message) => message.id === id);
      if (index === -1) return;
      const element = elements.get(id);
      if (element?.contains(document.activeElement)) write();
      element?.remove();
      elements.delete(id);
      messages.splice(index, 1);
      draw(index);
      makeReachable(list);
    },
    redraw(id) {
      const index = messages.findIndex((message) => message.id === id);
      if (index !== -1) keepingEnd(() => draw(index));
    },
    jumpTo(id) {
      const element = elements.get(id);
      if (!element) return;
      element.scrollIntoView({ block: 'center' });
      element.focus();
      element.classList.add('found');
      setTimeout(() => element.classList.remove('found'), 1500);
    },
  };
}

/** One message of the list takes part in the order of Tab: the last, until another is visited. */
function makeReachable(list: HTMLElement): void {
  const all = [...list.querySelectorAll<HTMLElement>('.message')];
  if (all.some((element) => element.tabIndex === 0 && element === document.activeElement)) return;
  for (const element of all) element.tabIndex = -1;
  const last = all.at(-1);
  if (last) last.tabIndex = 0;
}

/** Gives the focus to what took the place of the element that had it. */
function refocus(element: HTMLElement, focused: Element): void {
  const key = focused.getAttribute('data-key');
  const same = key === null ? null : element.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  (same ?? element).focus();
}

function onKey(event: KeyboardEvent, list: HTMLElement, elementOf: (id: string) => HTMLElement | undefined): void {
  const message = event.target instanceof HTMLElement && event.target.matches('.message') ? event.target : null;
  if (!message) return;
  const all = [...list.querySelectorAll<HTMLElement>('.message')];
  const at = all.indexOf(message);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
  if (to !== undefined) {
    const next = all[to];
    if (!next) return;
    message.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  } else if (event.key === 'Enter' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    const element = elementOf(message.dataset.id ?? '');
    element?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: false, cancelable: true }));
  } else return;
  event.preventDefault();
}
