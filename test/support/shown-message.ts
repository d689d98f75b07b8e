import { expect } from 'vitest';
import type { InteractionLife } from '../../src/playground/people/interaction-life.js';
import type { Message } from '../../src/playground/world/message.js';

/** What an interaction shows. */
export function shown(life: InteractionLife): Message {
  if (life.message === null) throw new Error('There is no message');
  return life.message;
}

interface Part {
  readonly custom_id?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
  readonly components?: readonly Part[];
}

function partsOf(message: Message): readonly Part[] {
  return (message.components as readonly Part[]).flatMap(({ components = [] }) => components);
}

/** The id of a control in a message, by the first word of its ids. */
export function idOf(message: Message, name: string): string {
  const found = partsOf(message).find(({ custom_id = '' }) => custom_id.startsWith(`${name}:`));
  if (found?.custom_id === undefined) throw new Error(`There is no ${name} in ${JSON.stringify(message.components)}`);
  return found.custom_id;
}

export const labelsOf = (message: Message): string[] => partsOf(message).flatMap(({ label }) => label ?? []);

export const disabledIn = (message: Message): string[] =>
  partsOf(message).flatMap(({ label, disabled }) => (disabled === true && label !== undefined ? [label] : []));

/** The options of a menu, by the first word of its id. */
export function optionsOf(message: Message, name: string): NonNullable<Part['options']> {
  return partsOf(message).find(({ custom_id = '' }) => custom_id.startsWith(`${name}:`))?.options ?? [];
}

/** That nothing of what a dump holds acts in a message, and that everything fits. */
export function expectHarmless(message: Message): void {
  const { content, pinged } = message;
  expect(content.length).toBeLessThanOrEqual(2_000);
  expect(content).not.toMatch(/@everyone|(?<!\\)<@|:\/\/evil|\u202e|\u200b|[\u{e0000}-\u{e007f}]/u);
  expect(content).not.toMatch(/(?<!\\)\*\*bold|(?<!\\)\|\||(?<!\\)\[x\]/);
  expect(content).not.toMatch(/\p{Surrogate}/u);
  expect(pinged).toMatchObject({ everyone: false, users: [], roles: [] });
  for (const { custom_id = '', label = '', options = [] } of partsOf(message)) {
    expect(custom_id.length).toBeLessThanOrEqual(100);
    expect(label.length).toBeLessThanOrEqual(80);
    expect(options.length).toBeLessThanOrEqual(25);
    for (const option of options) {
      for (const text of [option.label, option.value, option.description ?? '-']) {
        expect(text).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(100);
        expect(text).not.toMatch(/\p{Surrogate}|\u202e|\u200b/u);
      }
    }
  }
}
