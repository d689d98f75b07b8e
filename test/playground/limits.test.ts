import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/playground/local-discord.js';
import { startLocalDiscord } from '../../src/playground/local-discord.js';

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await startLocalDiscord();
});

afterEach(async () => {
  await discord.close();
});

interface Answer {
  readonly status: number;
  readonly code: unknown;
  /** The codes of all errors in the tree, with their paths. */
  readonly errors: readonly string[];
}

async function call(method: string, path: string, body: unknown, token = discord.token): Promise<Answer> {
  const answer = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const decoded = answer.status === 204 ? {} : ((await answer.json()) as Record<string, unknown>);
  return { status: answer.status, code: decoded.code, errors: leaves(decoded.errors, '') };
}

function leaves(tree: unknown, path: string): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    if (key !== '_errors') return leaves(value, path === '' ? key : `${path}.${key}`);
    return (value as { code: string }[]).map((error) => `${path}: ${error.code}`);
  });
}

const send = (body: unknown): Promise<Answer> => call('POST', `/channels/${discord.channel('general').id}/messages`, body);
const register = (body: unknown): Promise<Answer> => call('PUT', `/applications/${discord.world.application.id}/commands`, body);
const command = (more: object = {}): object => ({ name: 'ask', description: 'Asks', ...more });
const option = (name: string, more: object = {}): object => ({ name, description: 'd', type: 3, ...more });
const press = (id: string): object => ({ type: 2, style: 1, label: 'x', custom_id: id });
const row = (...components: object[]): object => ({ type: 1, components });

describe('messages', () => {
  const long = 'x'.repeat(1001);
  const cases: [string, object, string][] = [
    ['content over 2,000', { content: 'x'.repeat(2001) }, 'content: BASE_TYPE_MAX_LENGTH'],
    [
      'embeds over 6,000 together',
      { embeds: Array.from({ length: 6 }, () => ({ description: long })) },
      'embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['an empty embed', { embeds: [{}] }, 'embeds.0.description: BASE_TYPE_REQUIRED'],
    ['an empty field', { embeds: [{ fields: [{ name: 'n', value: '' }] }] }, 'embeds.0.fields.0.value: BASE_TYPE_REQUIRED'],
    ['a URL of a foreign scheme', { embeds: [{ title: 't', url: 'file:///etc' }] }, 'embeds.0.url: URL_TYPE_INVALID_SCHEME'],
    ['six rows', { components: [1, 2, 3, 4, 5, 6].map((n) => row(press(`b${n}`))) }, 'components: BASE_TYPE_BAD_LENGTH'],
    [
      'six buttons in a row',
      { components: [row(...[1, 2, 3, 4, 5, 6].map((n) => press(`b${n}`)))] },
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a custom_id twice',
      { components: [row(press('a'), press('a'))] },
      'components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a button without custom_id',
      { components: [row({ type: 2, style: 1, label: 'x' })] },
      'components.0.components.0.custom_id: BASE_TYPE_REQUIRED',
    ],
    [
      'a custom_id over 100',
      { components: [row(press('x'.repeat(101)))] },
      'components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH',
    ],
    ['a text display without the flag', { components: [{ type: 10, content: 't' }] }, 'components.0.type: UNION_TYPE_CHOICES'],
    [
      'content beside Components V2',
      { content: 'c', flags: 32768, components: [{ type: 10, content: 't' }] },
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'parse and users together',
      { content: 'c', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'a reply to nothing',
      { content: 'c', message_reference: { message_id: '1' } },
      'message_reference: REPLIES_UNKNOWN_MESSAGE',
    ],
  ];
  test.each(cases)('%s is refused', async (_, body, error) => {
    expect(await send(body)).toMatchObject({ status: 400, code: 50035, errors: expect.arrayContaining([error]) });
  });

  test('an empty message is refused with 50006', async () => {
    expect(await send({ content: ' ' })).toMatchObject({ status: 400, code: 50006 });
  });

  test('what is just within the limits is taken', async () => {
    expect(await send({ content: 'x'.repeat(2000) })).toMatchObject({ status: 200 });
    expect(await send({ embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1904) }] })).toMatchObject({
      status: 200,
    });
    expect(await send({ components: [1, 2, 3, 4, 5].map((n) => row(press(`b${n}`))) })).toMatchObject({ status: 200 });
  });
});

describe('commands', () => {
  const cases: [string, object[], string][] = [
    ['a name in capitals', [command({ name: 'Ask' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a blank', [command({ name: 'ask me' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', [{ name: 'ask' }], '0.description: BASE_TYPE_REQUIRED'],
    ['two of the same name', [command(), command()], '1.name: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'a required option after an optional one',
      [command({ options: [option('a'), option('b', { required: true })] })],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'an option twice',
      [command({ options: [option('a'), option('a')] })],
      '0.options: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'choices with autocomplete',
      [command({ options: [option('a', { autocomplete: true, choices: [{ name: 'n', value: 'v' }] })] })],
      '0.options.0.choices: APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
    ],
    [
      'a choice value over 100',
      [command({ options: [option('a', { choices: [{ name: 'n', value: 'v'.repeat(101) }] })] })],
      '0.options.0.choices.0.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'subcommands beside options',
      [command({ options: [option('a', { type: 1 }), option('b')] })],
      '0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    ['an unknown locale', [command({ name_localizations: { xx: 'ask' } })], '0.name_localizations.xx: BASE_TYPE_CHOICES'],
    ['a context twice', [command({ contexts: [0, 0] })], '0.contexts: SET_TYPE_CONTAINS_DUPLICATES'],
    [
      'over 8,000 characters',
      [
        command({
          options: Array.from({ length: 25 }, (_, n) =>
            option(`o${n}`, {
              description: 'd'.repeat(100),
              choices: Array.from({ length: 3 }, (__, c) => ({ name: `${c}`.padEnd(90, 'n'), value: 'v' })),
            }),
          ),
        }),
      ],
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
    ['101 chat commands', Array.from({ length: 101 }, (_, n) => command({ name: `c${n}` })), ': APPLICATION_COMMANDS_EXCEEDED'],
  ];
  test.each(cases)('%s is refused', async (_, body, error) => {
    expect(await register(body)).toMatchObject({ status: 400, code: 50035, errors: expect.arrayContaining([error]) });
  });

  test('names in other scripts are taken', async () => {
    expect(await register([command({ name: '質問', name_localizations: { ja: '聞く' } })])).toMatchObject({ status: 200 });
  });

  test('an update keeps the id of a command of the same name', async () => {
    await register([command()]);
    const [before] = discord.world.commands.get('global') ?? [];
    await register([command({ description: 'Asks better' })]);
    const [after] = discord.world.commands.get('global') ?? [];
    expect(after?.id).toBe(before?.id);
    expect(after?.version).not.toBe(before?.version);
  });
});

describe('answers to interactions', () => {
  const slash = (): { id: string; token: string } => {
    const { id, token } = discord.person('bob').slash('ask').interaction;
    return { id, token };
  };
  const answer = async (body: object): Promise<Answer> => {
    await register([command()]);
    const { id, token } = slash();
    return call('POST', `/interactions/${id}/${token}/callback`, body);
  };
  const part = (id: string, more: object = {}): object => row({ type: 4, style: 1, label: 'l', custom_id: id, ...more });
  const modal = (more: object): object => ({ type: 9, data: { title: 't', custom_id: 'm', components: [part('a')], ...more } });
  const cases: [string, object, string][] = [
    ['content over 2,000', { type: 4, data: { content: 'x'.repeat(2001) } }, 'data.content: BASE_TYPE_MAX_LENGTH'],
    ['a modal title over 45', modal({ title: 'x'.repeat(46) }), 'data.title: BASE_TYPE_BAD_LENGTH'],
    [
      'a modal of six parts',
      modal({ components: [1, 2, 3, 4, 5, 6].map((n) => part(`p${n}`)) }),
      'data.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label over 45',
      modal({ components: [part('a', { label: 'x'.repeat(46) })] }),
      'data.components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a value over 4,000',
      modal({ components: [part('a', { value: 'x'.repeat(4001) })] }),
      'data.components.0.components.0.value: BASE_TYPE_MAX_LENGTH',
    ],
    ['choices to a command', { type: 8, data: { choices: [] } }, 'type: INTERACTION_TYPE_INVALID'],
  ];
  test.each(cases)('%s is refused', async (_, body, error) => {
    expect(await answer(body)).toMatchObject({ status: 400, code: 50035, errors: expect.arrayContaining([error]) });
  });

  test('after a refused answer a right one is still taken', async () => {
    await register([command()]);
    const { id, token } = slash();
    const address = `/interactions/${id}/${token}/callback`;
    expect(await call('POST', address, { type: 4, data: {} })).toMatchObject({ code: 50006 });
    expect(await call('POST', address, { type: 4, data: { content: 'sorry' } })).toMatchObject({ status: 204 });
  });

  test('26 completions, or a value over 100, are refused', async () => {
    await register([command({ options: [option('q', { autocomplete: true })] })]);
    const complete = async (choices: object[]): Promise<Answer> => {
      const { id, token } = discord.person('bob').autocomplete('ask', { q: 'x' }, 'q').interaction;
      return call('POST', `/interactions/${id}/${token}/callback`, { type: 8, data: { choices } });
    };
    const many = Array.from({ length: 26 }, (_, n) => ({ name: `n${n}`, value: 'v' }));
    expect((await complete(many)).errors).toContain('data.choices: BASE_TYPE_MAX_LENGTH');
    expect((await complete([{ name: 'n', value: 'v'.repeat(101) }])).errors).toContain(
      'data.choices.0.value: BASE_TYPE_MAX_LENGTH',
    );
    expect(await complete(many.slice(1))).toMatchObject({ status: 204 });
  });

  test('the Components V2 flag cannot be taken off, and 41 components are too many', async () => {
    const text = (content: string): object => ({ type: 10, content });
    const v2 = 1 << 15;
    await send({ flags: v2, components: [text(`hello ${discord.person('ada').mention}`)] });
    const [message] = discord.botMessages();
    expect(message?.pinged.users).toEqual([discord.person('ada').user.id]);
    const address = `/channels/${message?.channelId}/messages/${message?.id}`;
    expect((await call('PATCH', address, { flags: 0 })).errors).toEqual(['flags: MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG']);
    const many = Array.from({ length: 41 }, (_, n) => text(`${n}`));
    expect((await send({ flags: v2, components: many })).errors).toContain('components: BASE_TYPE_MAX_LENGTH');
  });
});

test('localizations are given back only to those who ask for them', async () => {
  await register([
    command({
      name_localizations: { ja: '聞く' },
      options: [option('q', { required: false, name_localizations: { ja: '問い' } })],
    }),
  ]);
  const address = `${discord.apiUrl}/v10/applications/${discord.world.application.id}/commands`;
  const headers = { authorization: `Bot ${discord.token}` };
  const [plain] = (await (await fetch(address, { headers })).json()) as Record<string, unknown>[];
  expect(plain).not.toHaveProperty('name_localizations');
  expect(plain?.options).toEqual([{ name: 'q', description: 'd', type: 3 }]);
  const [whole] = (await (await fetch(`${address}?with_localizations=true`, { headers })).json()) as Record<string, unknown>[];
  expect(whole).toHaveProperty('name_localizations', { ja: '聞く' });
});

test('a wrong token is refused with 401, and no token is kept in the log', async () => {
  expect(await call('GET', '/users/@me', undefined, 'wrong-token')).toMatchObject({ status: 401 });
  expect(await call('GET', '/users/@me', undefined)).toMatchObject({ status: 200 });
  const log = JSON.stringify(discord.requests);
  expect(log).not.toContain('wrong-token');
  expect(log).not.toContain(discord.token);
});

test('an unknown route is 404, a wrong method 405, a body that is no JSON 50109', async () => {
  expect(await call('GET', '/nothing/here', undefined)).toMatchObject({ status: 404, code: 0 });
  expect(await call('DELETE', '/users/@me', undefined)).toMatchObject({ status: 405 });
  const answer = await fetch(`${discord.apiUrl}/v10/channels/${discord.channel('general').id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: '{',
  });
  expect(await answer.json()).toMatchObject({ code: 50109 });
});
