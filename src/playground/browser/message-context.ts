// What messages need of the page, made of its parts. Called by main.ts once.
import type { ChannelView, MessageView, Outcome, View } from '../page/protocol.js';
import type { Api } from './api.js';
import { choicesFor } from './composer/choices-for.js';
import type { MessageContext } from './message/context.js';
import { openMessageMenu } from './message/message-menu.js';
import type { MenuPlace } from './overlays/menu.js';

export interface ContextParts {
  readonly api: Api;
  readonly failures: Map<string, string>;
  view(): View | null;
  channel(): ChannelView | null;
  isLight(): boolean;
  report(words: string | null): void;
  onOutcome(outcome: Outcome, what: string): void;
  openChannel(id: string): void;
  typeCommand(line: string): void;
  reply(message: MessageView): void;
  redraw(messageId: string): void;
  jumpTo(messageId: string): void;
}

export function createMessageContext(parts: ContextParts): MessageContext {
  const { api, failures } = parts;
  const report = (error: Error): void => parts.report(error.message);
  /** A button or a menu that came to nothing says so beneath its message. */
  const use = (message: MessageView, outcome: Promise<Outcome>): void => {
    failures.delete(message.id);
    outcome.then(
      (came) => {
        if (came.kind !== 'failed') return parts.onOutcome(came, 'The form');
        failures.set(message.id, 'This interaction failed.');
        parts.redraw(message.id);
      },
      (error: Error) => {
        failures.set(message.id, error.message);
        parts.redraw(message.id);
      },
    );
  };
  const channelName = (id: string): string | null => parts.view()?.channels.find((channel) => channel.id === id)?.name ?? null;
  const dismiss = (message: MessageView): void => void api.act('dismiss', { message: message.id }).catch(report);
  return {
    names: {
      get locale() {
        return parts.view()?.locale ?? navigator.language;
      },
      user: (id) => parts.view()?.members.find((member) => member.id === id)?.name ?? null,
      role: (id) => parts.view()?.roles.find((role) => role.id === id)?.name ?? null,
      channel: channelName,
      openChannel: parts.openChannel,
      typeCommand: parts.typeCommand,
    },
    get isLight() {
      return parts.isLight();
    },
    failureOf: (id) => failures.get(id) ?? null,
    choicesOf: (menuType) => choicesOf(menuType, parts.view()),
    threadName: channelName,
    press: (message, customId) => use(message, api.act('button', { message: message.id, customId })),
    choose: (message, customId, values) => use(message, api.act('select', { message: message.id, customId, values })),
    dismiss,
    reply: parts.reply,
    jumpTo: parts.jumpTo,
    openMenu(message, place) {
      void openMenuOf(message, place, parts, () => dismiss(message)).catch(report);
    },
  };
}

async function openMenuOf(message: MessageView, place: MenuPlace, parts: ContextParts, dismiss: () => void): Promise<void> {
  const { api } = parts;
  const channel = parts.channel();
  if (!channel) return;
  const report = (error: Error): void => parts.report(error.message);
  openMessageMenu(message, place, {
    channel,
    apps: (await api.commands(channel.id)).message,
    dismiss,
    reply: () => parts.reply(message),
    apply: (name) =>
      void api.act('apply', { message: message.id, name }).then((outcome) => parts.onOutcome(outcome, name), report),
    remove: () => void api.act('delete', { message: message.id }).catch(report),
    async beginThread(name) {
      const begun = await api.act('thread', { channel: channel.id, name, from: message.id });
      parts.openChannel(begun.channel);
    },
  });
}

/** Discord's menus of people, roles and channels, by the option type that offers the same. */
const sameAsOption: Readonly<Record<number, number>> = { 5: 6, 6: 8, 7: 9, 8: 7 };

function choicesOf(menuType: number, view: View | null): { label: string; value: string }[] {
  const type = sameAsOption[menuType];
  if (!view || type === undefined) return [];
  const blank = { name: '', label: '', description: '', required: true, autocomplete: false, choices: [], channelTypes: [] };
  const none = { min: null, max: null, minLength: null, maxLength: null };
  return (choicesFor({ ...blank, ...none, type }, view) ?? []).map(({ name, value }) => ({ label: name, value: String(value) }));
}
