import type { APIApplicationCommandOption, RESTPostAPIChatInputApplicationCommandsJSONBody as SlashBody } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { controls } from '../../commands/controls/index.js';
import { commands } from '../../commands/index.js';
import { isSlashCommand } from '../../src/discord/acted-by.js';

const languages = ['zh-TW', 'zh-CN', 'ja', 'vi'] as const;
type Described = Pick<SlashBody, 'name' | 'name_localizations'> &
  Partial<Pick<SlashBody, 'description' | 'description_localizations'>>;

/** A command and everything in it that has a name. */
function parts(part: Described & { options?: readonly unknown[] | undefined }): Described[] {
  return [part, ...((part.options ?? []) as (Described & { options?: unknown[] })[]).flatMap(parts)];
}

describe.each(commands.map((command) => [command.definition.name, command] as const))('the command %s', (_name, command) => {
  const { definition } = command;
  const all = isSlashCommand(command) ? parts(command.definition) : [definition as Described];

  it('says where it may be used and that it belongs to servers', () => {
    expect(definition.contexts?.length).toBeGreaterThan(0);
    expect(definition.integration_types).toEqual([0]);
    expect(JSON.stringify(definition)).not.toContain('dm_permission');
  });

  it('is hidden by Discord from members where it is not theirs', () => {
    if (command.who === 'members') expect(definition.default_member_permissions ?? null).toBeNull();
    else expect(definition.default_member_permissions).toBe('32');
  });

  it('speaks every language, within the lengths that Discord takes', () => {
    for (const part of all) {
      const isFree = !isSlashCommand(command);
      const names = [part.name, ...languages.map((language) => part.name_localizations?.[language] ?? '')];
      for (const name of names) {
        expect(name).toMatch(isFree ? /^.{1,32}$/u : /^[-_'\p{L}\p{N}]{1,32}$/u);
        if (!isFree) expect(name).toBe(name.toLowerCase());
      }
      if (part.description === undefined || part.description === '') continue;
      for (const text of [part.description, ...languages.map((language) => part.description_localizations?.[language] ?? '')]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(100);
      }
    }
  });

  it('has no two options of one name in any language, and what must be given comes first', () => {
    for (const part of all) {
      const options = ('options' in part ? (part.options as APIApplicationCommandOption[]) : []) ?? [];
      const required = options.map((option) => ('required' in option && option.required === true ? 1 : 0));
      expect(required).toEqual([...required].sort((one, other) => other - one));
      for (const language of languages) {
        const names = options.map((option) => option.name_localizations?.[language]);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('stays below 8,000 characters in its longest language', () => {
    const longest = (texts: (string | undefined)[]) => Math.max(...texts.map((text) => text?.length ?? 0));
    const total = all.reduce(
      (sum, part) =>
        sum +
        longest([part.name, ...languages.map((language) => part.name_localizations?.[language] ?? '')]) +
        longest([part.description, ...languages.map((language) => part.description_localizations?.[language] ?? '')]),
      0,
    );
    expect(total).toBeLessThan(8_000);
  });
});

describe('commands and controls', () => {
  it('have each a name of their own', () => {
    const names = [
      ...commands.map(({ definition }) => `${definition.type ?? 1} ${definition.name}`),
      ...controls.map(({ name }) => name),
    ];
    expect(new Set(names).size).toBe(names.length);
    for (const language of languages) {
      const translated = commands.map(({ definition }) => `${definition.type ?? 1} ${definition.name_localizations?.[language]}`);
      expect(new Set(translated).size).toBe(translated.length);
    }
    expect(commands.filter((command) => !isSlashCommand(command)).length).toBeLessThanOrEqual(5);
  });
});
