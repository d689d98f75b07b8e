// Buttons, menus and the newer layout components of a message → DOM that works by pointer and by keyboard.
import type { Json, MessageView } from '../../page/protocol.js';
import { h } from '../dom.js';
import { asNumber, asObject, asObjects, asText, webAddress } from '../json.js';
import { renderMarkdown } from '../markdown/render.js';
import type { MessageContext } from './context.js';
import { renderMenu } from './select-menu.js';

const type = {
  row: 1,
  button: 2,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

export function renderComponent(component: Json, message: MessageView, context: MessageContext): HTMLElement | null {
  const inner = (): (HTMLElement | null)[] =>
    asObjects(component.components).map((one) => renderComponent(one, message, context));
  switch (component.type) {
    case type.row:
      return h('div', { class: 'row' }, ...inner());
    case type.button:
      return renderButton(component, message, context);
    case type.text:
      return renderMarkdown(asText(component.content), context.names);
    case type.section:
      return h(
        'div',
        { class: 'section' },
        h('div', {}, ...inner()),
        renderComponent(asObject(component.accessory), message, context),
      );
    case type.container:
      return renderContainer(component, inner());
    case type.separator:
      return component.divider === false ? h('div', { class: 'gap' }) : h('hr');
    case type.thumbnail:
    case type.gallery:
    case type.file:
      return h('p', { class: 'not-shown' }, 'A picture or file from elsewhere, which the playground does not fetch.');
    default:
      return isMenu(component) ? renderMenu(component, message, context) : null;
  }
}

function isMenu(component: Json): boolean {
  const number = asNumber(component.type);
  return number === 3 || (number >= 5 && number <= 8);
}

function renderContainer(component: Json, inner: readonly (HTMLElement | null)[]): HTMLElement {
  const box = h('div', { class: 'container' }, ...inner);
  if (typeof component.accent_color === 'number') {
    box.style.setProperty('--accent', `#${component.accent_color.toString(16).padStart(6, '0')}`);
  }
  return box;
}

/** Discord's styles; 5 is a link. */
const buttonStyles = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'primary'];

function renderButton(button: Json, message: MessageView, context: MessageContext): HTMLElement {
  const emoji = asText(asObject(button.emoji).name);
  const label = asText(button.label);
  const shown = [emoji, label].filter((part) => part !== '').join(' ');
  const style = buttonStyles[asNumber(button.style)] ?? 'secondary';
  const url = webAddress(button.url);
  if (url !== null)
    return h('a', { class: 'button secondary', href: url, target: '_blank', rel: 'noopener noreferrer' }, `${shown} ↗`);
  const customId = asText(button.custom_id);
  return h(
    'button',
    {
      type: 'button',
      class: `button ${style}`,
      disabled: button.disabled === true,
      'data-key': customId,
      onclick: () => context.press(message, customId),
    },
    shown,
  );
}
