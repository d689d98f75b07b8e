import type { MessageView } from '../../page/protocol.js';
import type { Names } from '../markdown/render.js';

/** What the parts of a message need of the page around them. */
export interface MessageContext {
  readonly names: Names;
  readonly isLight: boolean;
  /** Why the last use of the message's components came to nothing. */
  failureOf(messageId: string): string | null;
  /** What a menu of Discord's own kind (people, roles, channels) offers. */
  choicesOf(menuType: number): readonly { readonly label: string; readonly value: string }[];
  threadName(id: string): string | null;
  press(message: MessageView, customId: string): void;
  choose(message: MessageView, customId: string, values: readonly string[]): void;
  dismiss(message: MessageView): void;
  reply(message: MessageView): void;
  openMenu(message: MessageView, place: { readonly x: number; readonly y: number }): void;
  jumpTo(messageId: string): void;
}
