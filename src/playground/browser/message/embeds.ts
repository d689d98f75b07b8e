import type { Json } from '../../page/protocol.js';
import { h } from '../dom.js';
import { asObject, asObjects, asText, webAddress } from '../json.js';
import { renderLine, renderMarkdown } from '../markdown/render.js';
import { messageTime } from '../times.js';
import type { MessageContext } from './context.js';

/** An embed. Its pictures stand elsewhere and are not fetched: the page needs no network. */
export function renderEmbed(embed: Json, { names, isLight }: MessageContext): HTMLElement {
  const author = asObject(embed.author);
  const footer = asObject(embed.footer);
  const fields = asObjects(embed.fields);
  const light = isLight ? { 'light-theme': true } : {};
  return h(
    'discord-embed',
    {
      slot: 'embeds',
      color: typeof embed.color === 'number' ? `#${embed.color.toString(16).padStart(6, '0')}` : null,
      'embed-title': asText(embed.title) || null,
      url: webAddress(embed.url),
      'author-name': asText(author.name) || null,
      'author-url': webAddress(author.url),
      ...light,
    },
    embed.description
      ? h('discord-embed-description', { slot: 'description', ...light }, renderMarkdown(asText(embed.description), names))
      : null,
    fields.length > 0
      ? h('discord-embed-fields', { slot: 'fields' }, ...fields.map((field) => renderField(field, fields, light, names)))
      : null,
    footer.text || embed.timestamp
      ? h(
          'discord-embed-footer',
          { slot: 'footer', timestamp: embed.timestamp ? messageTime(asText(embed.timestamp), names.locale) : null, ...light },
          asText(footer.text),
        )
      : null,
  );
}

function renderField(field: Json, all: readonly Json[], light: object, names: MessageContext['names']): HTMLElement {
  const inline = field.inline === true;
  return h(
    'discord-embed-field',
    {
      'field-title': asText(field.name),
      inline,
      'inline-index': inline ? (all.filter((one) => one.inline === true).indexOf(field) % 3) + 1 : null,
      ...light,
    },
    renderLineOrBlocks(asText(field.value), names),
  );
}

function renderLineOrBlocks(text: string, names: MessageContext['names']): HTMLElement {
  return text.includes('\n') ? renderMarkdown(text, names) : renderLine(text, names);
}
