import { asObject, asObjects, asText } from '../limits/json.js';
import type { Json } from '../world/entities.js';
import type { AnswerEdit, Callback, Interaction } from '../world/interaction.js';
import { CallbackType } from '../world/interaction.js';
import type { Message } from '../world/message.js';
import { MessageFlag } from '../world/message.js';
import type { World } from '../world/world.js';

/** An interaction as the person who caused it watches it: what came back, when, and what became of it. */
export class InteractionLife {
  readonly interaction: Interaction;
  private readonly world: World;

  constructor(world: World, interaction: Interaction) {
    this.world = world;
    this.interaction = interaction;
  }

  /** The bot's first answer; null until it comes. */
  get callback(): Callback | null {
    return this.interaction.callback;
  }

  /** Whether only this person sees the answer. */
  get isEphemeral(): boolean {
    return this.interaction.original?.visibleTo !== null && this.interaction.original !== null;
  }

  /** The answer as it stands, null while there is none or when it was deleted. */
  get message(): Message | null {
    const original = this.interaction.original;
    return original && !original.deleted ? original : null;
  }

  /** Text of the answer as it stands; empty while it is loading. */
  get text(): string {
    const { content = '', embeds = [] } = this.message ?? {};
    return [content, ...embeds.map(({ description }) => description)]
      .filter((text) => typeof text === 'string' && text !== '')
      .join('\n');
  }

  /** Changes of the answer after the first, oldest first. */
  get edits(): readonly AnswerEdit[] {
    return this.interaction.edits;
  }

  get followUps(): readonly Message[] {
    return this.interaction.followUps;
  }

  /** Callbacks that Discord refused, 10062 (late) and 40060 (second) for example. */
  get refusals(): Interaction['refusals'] {
    return this.interaction.refusals;
  }

  /** The modal that the bot opened; null when the answer is another. */
  get modal(): Json | null {
    return this.callback?.type === CallbackType.modal ? this.callback.data : null;
  }

  /** The choices offered to an autocompletion. */
  get choices(): readonly { readonly name: string; readonly value: string | number }[] {
    if (this.callback?.type !== CallbackType.choices) return [];
    return asObjects(this.callback.data.choices).map((choice) => ({
      name: asText(choice.name),
      value: typeof choice.value === 'number' ? choice.value : asText(choice.value),
    }));
  }

  /** Waits for the first answer. @throws Error after `timeoutMs` */
  acknowledged(timeoutMs = 3000): Promise<Callback> {
    return this.world.waitFor(() => this.callback ?? undefined, {
      what: 'an acknowledgement',
      timeoutMs,
      seen: () => this.describe(),
    });
  }

  /**
   * Waits until the person has something to read: an answer that is not loading any more, an edit after a deferred update, choices, a
   * modal, or the deletion of the answer. A bot that shows progress by edits settles at its first; use `until` for its last.
   * @throws Error after `timeoutMs`
   */
  settled(timeoutMs = 5000): Promise<this> {
    return this.until((life) => life.isSettled(), timeoutMs);
  }

  /** Waits until the life is as wished. @throws Error after `timeoutMs`, saying what was there instead */
  until(wished: (life: this) => boolean, timeoutMs = 5000): Promise<this> {
    const look = (): this | undefined => (wished(this) ? this : undefined);
    return this.world.waitFor(look, { what: 'the answer wished for', timeoutMs, seen: () => this.describe() });
  }

  private isSettled(): boolean {
    const { callback, original, originalDeleted, edits, followUps } = this.interaction;
    if (!callback) return false;
    if (callback.type === CallbackType.deferredMessage) {
      return originalDeleted || (original !== null && (original.flags & MessageFlag.loading) === 0);
    }
    if (callback.type === CallbackType.deferredUpdate) return originalDeleted || edits.length + followUps.length > 0;
    return true;
  }

  private describe(): string {
    const { callback, edits, refusals } = this.interaction;
    const refused = refusals.map((refusal) => refusal.code);
    return JSON.stringify({
      callback: asObject(callback).type ?? null,
      text: this.text.slice(0, 200),
      edits: edits.length,
      refused,
    });
  }
}
