import type { RouteLike } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { deployCommands } from '../../src/discord/deploy-commands.js';

/** What Discord keeps of a command: ids and versions added, defaults filled in. */
function asKept(definitions: readonly object[]): object[] {
  return definitions.map((definition, place) => ({
    id: `${1000 + place}`,
    application_id: '1',
    version: '9',
    nsfw: false,
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: null,
    dm_permission: true,
    ...definition,
  }));
}

function restWith(registered: unknown) {
  const puts: unknown[] = [];
  return {
    puts,
    get: async (_route: RouteLike) => registered,
    put: async (_route: RouteLike, options?: { body?: unknown }) => {
      puts.push(options?.body);
      return [];
    },
  };
}

const definitions = commands.map(({ definition }) => JSON.parse(JSON.stringify(definition)) as Record<string, unknown>);

describe('registering the commands', () => {
  it('puts them once when nothing is registered', async () => {
    const rest = restWith([]);
    expect((await deployCommands(rest, '1', commands)).outcome).toBe('registered');
    expect(rest.puts).toHaveLength(1);
  });

  it('puts nothing when the same ones are registered, in whatever order', async () => {
    const rest = restWith(asKept(definitions).reverse());
    expect((await deployCommands(rest, '1', commands)).outcome).toBe('unchanged');
    expect(rest.puts).toHaveLength(0);
  });

  it.each([
    ['a description', { description: 'Another' }],
    ['the contexts', { contexts: [0, 1, 2] }],
    ['an option', { options: [] }],
    ['the permissions', { default_member_permissions: '8' }],
  ])('puts them when %s differs', async (_what, change) => {
    const rest = restWith(asKept(definitions).map((command) => ({ ...command, ...change })));
    expect((await deployCommands(rest, '1', commands)).outcome).toBe('registered');
  });
});
