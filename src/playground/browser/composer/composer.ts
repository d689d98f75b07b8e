// Where one writes: a text, or a slash command. In: keys. Out: messages and commands to the server. `/` offers the commands, and a blank
// behind a whole name takes one; `@` and `#` offer the names; Enter sends. Made by main.ts once.

import type { ChannelView, CommandView, MessageView, Outcome, View } from '../../page/protocol.js';
import type { Api } from '../api.js';
import { byId, h } from '../dom.js';
import { sizeOf } from '../message/files.js';
import { createPopupList } from '../overlays/popup-list.js';
import { createCommandForm } from './command-form.js';
import { commandTyped, missingWords } from './command-typed.js';
import { nameBeingTyped, writeMentions } from './mentions.js';
import { readFile } from './read-file.js';

export interface ComposerParts {
  readonly api: Api;
  view(): View | null;
  channel(): ChannelView | null;
  /** Words for the person, above the field; null takes them back. */
  report(words: string | null): void;
  onOutcome(outcome: Outcome, what: string): void;
}

export interface Composer {
  /** Fits the field to the channel, and drops what belonged to another one. */
  reset(): void;
  focus(): void;
  replyTo(message: MessageView | null): void;
  /** Puts a text into the field, as if it had been typed. */
  type(text: string): void;
}

const contentLimit = 2000;

export function createComposer(parts: ComposerParts): Composer {
  const box = byId('composer');
  const field = h('textarea', { id: 'message-field', rows: 1, role: 'combobox', 'aria-label': 'Message' });
  const picked = h('input', { type: 'file', multiple: true, hidden: true, 'aria-label': 'Files' });
  const attach = h(
    'button',
    { type: 'button', class: 'attach', 'aria-label': 'Attach files', title: 'Attach files', onclick: () => picked.click() },
    '+',
  );
  const send = h('button', { type: 'button', class: 'send', onclick: () => void sendText() }, 'Send');
  const count = h('span', { class: 'count', 'aria-live': 'polite' });
  const above = h('div', { class: 'above-field' });
  const line = h('div', { class: 'text-line' }, attach, picked, field, count, send);
  box.replaceChildren(above, line);
  let replied: MessageView | null = null;
  let offered: readonly CommandView[] = [];
  /** While characters are put together, a blank takes what the input method offers. */
  let isComposing = false;

  const commands = createPopupList<CommandView>({
    field,
    host: line,
    label: 'Commands',
    startsActive: true,
    tabTakes: true,
    onTake: (command) => beginCommand(command),
  });
  const names = createPopupList<string>({
    field,
    host: line,
    label: 'Names',
    startsActive: true,
    tabTakes: true,
    onTake: completeName,
  });

  /** @param rest what was written behind its name; null: nothing, and no blank either */
  function beginCommand(command: CommandView, rest: string | null = null): void {
    const [channel, view] = [parts.channel(), parts.view()];
    if (!channel || !view) return;
    field.value = '';
    commands.hide();
    parts.report(null);
    const form = createCommandForm({
      command,
      view,
      complete: async (values, focused) =>
        (await parts.api.act('autocomplete', { channel: channel.id, line: command.line, values, focused })).choices,
      leave,
      send(filled) {
        leave();
        parts.report(null);
        parts.api
          .act('command', { channel: channel.id, ...filled })
          .then((outcome) => parts.onOutcome(outcome, `/${command.label}`))
          .catch((error: Error) => parts.report(error.message));
      },
    });
    function leave(): void {
      form.element.replaceWith(line);
      resize();
      field.focus();
    }
    line.replaceWith(form.element);
    form.focus();
    if (rest !== null) form.goOn(rest);
  }

  /** @returns whether the text begins with the name of a command; then it is none to send */
  function takeCommand(text: string): boolean {
    const typed = commandTyped(text, offered);
    const missing = typed ? [] : missingWords(text, offered);
    if (typed) beginCommand(typed.command, typed.rest);
    else if (missing.length > 0) parts.report(`This command goes on with one of: ${missing.join(', ')}.`);
    return typed !== null || missing.length > 0;
  }

  function completeName(name: string): void {
    const typing = nameBeingTyped(field.value, field.selectionStart);
    if (!typing) return;
    field.setRangeText(`${name} `, typing.from, field.selectionStart, 'end');
    resize();
  }

  async function suggest(): Promise<void> {
    const channel = parts.channel();
    const text = field.value;
    if (!channel || !text.startsWith('/')) {
      commands.hide();
      suggestNames();
      return;
    }
    names.hide();
    if (!commands.isOpen || offered.length === 0) offered = (await parts.api.commands(channel.id)).slash;
    if (field.value !== text) return suggest();
    const whole = isComposing ? null : commandTyped(text, offered);
    // A name alone may be the beginning of a longer one; the blank behind it says that it is whole.
    if (whole && (whole.rest !== '' || /\s$/.test(text))) return beginCommand(whole.command, whole.rest);
    if (text.includes('\n')) return commands.hide();
    const typed = text.slice(1).trim().toLowerCase();
    const fitting = offered.filter(({ line: words, label }) =>
      [words, label].some((name) => name.toLowerCase().startsWith(typed)),
    );
    const others = offered.filter((command) => !fitting.includes(command) && command.label.toLowerCase().includes(typed));
    const aside = parts.view()?.bot.name ?? '';
    const entries = [...fitting, ...others].map((command) => ({
      value: command,
      label: `/${command.label}`,
      description: command.description,
      aside,
    }));
    commands.show(entries, offered.length === 0 ? 'No commands yet: the bot is not online.' : 'No command matches.');
  }

  function suggestNames(): void {
    const [typing, view] = [nameBeingTyped(field.value, field.selectionStart), parts.view()];
    if (!typing || !view) {
      names.hide();
      return;
    }
    const all =
      typing.sign === '@'
        ? view.members.map(({ name }) => `@${name}`)
        : view.channels.filter(({ kind }) => kind !== 'direct').map(({ name }) => `#${name}`);
    const fitting = all.filter((name) => name.slice(1).toLowerCase().startsWith(typing.typed.toLowerCase()));
    // What is written in full needs no completing: Enter is free to send.
    const isWhole = fitting.length === 1 && fitting[0]?.slice(1).toLowerCase() === typing.typed.toLowerCase();
    names.show(isWhole ? [] : fitting.map((name) => ({ value: name, label: name })));
  }

  async function sendText(): Promise<void> {
    const [channel, view] = [parts.channel(), parts.view()];
    const files = [...(picked.files ?? [])];
    if (!channel || !view || (field.value.trim() === '' && files.length === 0)) return;
    try {
      if (field.value.trimStart().startsWith('/')) {
        offered = (await parts.api.commands(channel.id)).slash;
        if (!line.isConnected || takeCommand(field.value)) return;
      }
      const content = writeMentions(field.value, view);
      const sent = await Promise.all(files.map(readFile));
      await parts.api.act('say', { channel: channel.id, content, replyTo: replied?.id ?? null, files: sent });
      field.value = '';
      picked.value = '';
      setReply(null);
      parts.report(null);
      resize();
    } catch (error) {
      parts.report(error instanceof Error ? error.message : 'The message could not be sent.');
    }
  }

  function setReply(message: MessageView | null): void {
    replied = message;
    showAbove();
  }

  function showAbove(): void {
    const files = [...(picked.files ?? [])];
    above.replaceChildren();
    if (replied) {
      const stop = h('button', { type: 'button', 'aria-label': 'Stop replying', onclick: () => setReply(null) }, '✕');
      above.append(h('div', { class: 'replying' }, h('span', {}, 'Replying to ', h('strong', {}, replied.author.name)), stop));
    }
    if (files.length > 0) {
      const drop = (): void => {
        picked.value = '';
        showAbove();
      };
      const told = files.map(({ name, size }) => `${name} (${sizeOf(size)})`).join(', ');
      above.append(
        h(
          'div',
          { class: 'replying' },
          h('span', {}, told),
          h('button', { type: 'button', 'aria-label': 'Remove the files', onclick: drop }, '✕'),
        ),
      );
    }
  }

  function resize(): void {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, innerHeight / 3)}px`;
    const left = contentLimit - field.value.length;
    count.textContent = left < 200 ? String(left) : '';
    count.classList.toggle('over', left < 0);
  }

  picked.addEventListener('change', showAbove);
  const onInput = (): void => {
    resize();
    void suggest().catch((error: Error) => parts.report(error.message));
  };
  field.addEventListener('input', onInput);
  field.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
    onInput();
  });
  field.addEventListener('blur', () => {
    commands.hide();
    names.hide();
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || commands.handleKey(event) || names.handleKey(event)) return;
    if (event.key === 'Escape' && replied) setReply(null);
    else if (event.key === 'Enter' && !event.shiftKey) void sendText();
    else return;
    event.preventDefault();
  });
  return {
    reset() {
      const channel = parts.channel();
      const to = channel ? (channel.kind === 'direct' ? `@${channel.name}` : `#${channel.name}`) : '';
      const words = channel?.mayWrite === false ? 'You may not write here' : `Message ${to}`;
      field.disabled = channel?.mayWrite !== true;
      field.placeholder = words;
      field.setAttribute('aria-label', words);
      offered = [];
      replied = null;
      picked.value = '';
      box.replaceChildren(above, line);
      showAbove();
      parts.report(null);
      resize();
    },
    focus: () => (box.querySelector<HTMLElement>('form input') ?? field).focus(),
    replyTo(message) {
      setReply(message);
      field.focus();
    },
    type(text) {
      if (!line.isConnected) box.replaceChildren(above, line);
      field.value = text;
      field.focus();
      field.dispatchEvent(new Event('input'));
    },
  };
}
