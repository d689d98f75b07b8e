import type { UserView } from '../../page/protocol.js';
import { byId } from '../dom.js';

/** Milliseconds after which Discord's client stops showing that somebody types. */
const fadesAfterMs = 10_000;

export interface Typing {
  begin(channel: string, user: UserView): void;
  /** Has said something, or stopped. */
  end(channel: string, userId: string): void;
  show(channel: string): void;
}

export function createTyping(): Typing {
  const who = new Map<
    string,
    { readonly channel: string; readonly name: string; readonly timer: ReturnType<typeof setTimeout> }
  >();
  let shown = '';
  const draw = (): void => {
    const names = [...who.values()].filter(({ channel }) => channel === shown).map(({ name }) => name);
    byId('typing').textContent = names.length > 0 ? `${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} typing…` : '';
  };
  const end = (channel: string, userId: string): void => {
    const key = `${channel} ${userId}`;
    clearTimeout(who.get(key)?.timer);
    if (who.delete(key)) draw();
  };
  return {
    end,
    begin(channel, user) {
      end(channel, user.id);
      const timer = setTimeout(() => end(channel, user.id), fadesAfterMs);
      who.set(`${channel} ${user.id}`, { channel, name: user.name, timer });
      draw();
    },
    show(channel) {
      shown = channel;
      draw();
    },
  };
}
