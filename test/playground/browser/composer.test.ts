import { describe, expect, it } from 'vitest';
import { readFieldValue } from '../../../src/playground/browser/composer/field-value.js';
import { nameBeingTyped, writeMentions } from '../../../src/playground/browser/composer/mentions.js';
import type { OptionView, View } from '../../../src/playground/page/protocol.js';

const user = (id: string, name: string) => ({ id, name, username: name.toLowerCase(), bot: false });
const view = {
  members: [user('1', 'Ann'), user('2', 'Ann Lee'), user('3', 'Byline')].map((one) => ({ ...one, roles: [] })),
  roles: [{ id: '4', name: 'Editors' }],
  channels: [{ id: '5', kind: 'text', name: 'general', parentId: null, mayWrite: true, mayBeginThread: true }],
} as unknown as View;

describe('names in a message', () => {
  it('become mentions, the longest that fits, in any case, and not within words or code', () => {
    expect(writeMentions('@Ann Lee and @ann: ask @byline in #general, @Editors', view)).toBe(
      '<@2> and <@1>: ask <@3> in <#5>, <@&4>',
    );
    expect(writeMentions('mail@Ann.example @Annabel `@Ann` ```\n@Ann``` <@1>', view)).toBe(
      'mail@Ann.example @Annabel `@Ann` ```\n@Ann``` <@1>',
    );
  });

  it('are being typed right before the cursor only', () => {
    expect(nameBeingTyped('hello @by', 9)).toEqual({ from: 6, sign: '@', typed: 'by' });
    expect(nameBeingTyped('hello @by there', 15)).toBeNull();
    expect(nameBeingTyped('mail@by', 7)).toBeNull();
    expect(nameBeingTyped('#', 1)).toEqual({ from: 0, sign: '#', typed: '' });
  });
});

const option = (changes: Partial<OptionView>): OptionView => ({
  ...{ name: 'a', label: 'a', description: '', type: 3, required: false, autocomplete: false, choices: [], channelTypes: [] },
  ...{ min: null, max: null, minLength: null, maxLength: null },
  ...changes,
});

describe('the value of an option', () => {
  it.each([
    ['', {}, null, { value: null }],
    ['  ', { required: true }, null, { problem: expect.stringContaining('required') }],
    [' words ', {}, null, { value: 'words' }],
    ['toolong', { maxLength: 3 }, null, { problem: expect.stringContaining('3 or fewer') }],
    ['x', { minLength: 2 }, null, { problem: expect.stringContaining('2 or more') }],
    ['7', { type: 4, min: 1, max: 9 }, null, { value: 7 }],
    ['7.5', { type: 4 }, null, { problem: expect.stringContaining('whole') }],
    ['10', { type: 4, max: 9 }, null, { problem: expect.stringContaining('9 or less') }],
    ['1,5', { type: 10 }, null, { value: 1.5 }],
    [
      'true',
      { type: 5 },
      [
        { name: 'True', value: 1 },
        { name: 'False', value: 0 },
      ],
      { value: true },
    ],
    ['large', {}, [{ name: 'Large', value: 'l' }], { value: 'l' }],
    ['medium', {}, [{ name: 'Large', value: 'l' }], { problem: expect.stringContaining('entries') }],
    ['free words', { autocomplete: true }, [{ name: 'Offered', value: 'o' }], { value: 'free words' }],
    ['offered', { autocomplete: true }, [{ name: 'Offered', value: 'o' }], { value: 'o' }],
  ] as const)('%j with %j', (typed, changes, choices, expected) => {
    expect(readFieldValue(option(changes as Partial<OptionView>), typed, choices)).toEqual(expected);
  });
});
