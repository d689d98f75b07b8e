// The elements of @skyra/discord-components-core that the page uses.
import './avatars.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import '@skyra/discord-components-core/discord-reply.js';

/** The library draws the name of a command for its dark theme alone, behind a shadow root. */
const commandName = new CSSStyleSheet();
commandName.replaceSync(`:host .discord-slash-command-name {
  color: var(--mention-text) !important;
  background: var(--mention-back);
}`);
DiscordCommand.elementStyles.push(commandName);
