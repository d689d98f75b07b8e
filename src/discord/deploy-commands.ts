// In: the commands as defined. Out: the same registered with Discord, by one PUT and only when they differ.
// Registered globally, with contexts: one list for all servers and direct messages. Called after login and by `byline deploy`.
import { type APIApplication, type APIApplicationCommand, type REST, REST as RestClient, Routes } from 'discord.js';
import type { Command } from './action.js';
import { faultOfLogin } from './discord-faults.js';

export interface Deployment {
  readonly outcome: 'unchanged' | 'registered';
  /** Discord's ids of the commands, by their English names. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Discord allows 200 creations of commands a day, so a start that changes nothing must register nothing. */
export async function deployCommands(
  rest: Pick<REST, 'get' | 'put'>,
  applicationId: string,
  commands: readonly Pick<Command, 'definition'>[],
): Promise<Deployment> {
  const route = Routes.applicationCommands(applicationId);
  const wanted = commands.map(({ definition }) => definition);
  const registered = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as APIApplicationCommand[];
  if (Array.isArray(registered) && fingerprint(registered) === fingerprint(wanted)) {
    return { outcome: 'unchanged', ids: idsOf(registered) };
  }
  return { outcome: 'registered', ids: idsOf(await rest.put(route, { body: wanted })) };
}

function idsOf(registered: unknown): ReadonlyMap<string, string> {
  const commands = Array.isArray(registered) ? (registered as Partial<APIApplicationCommand>[]) : [];
  return new Map(commands.flatMap(({ name, id }) => (name === undefined || id === undefined ? [] : [[name, id] as const])));
}

/** The same without a gateway connection. @throws Fault `discord` */
export async function deployAlone(
  settings: { readonly token: string; readonly api: string },
  commands: readonly Command[],
): Promise<Deployment> {
  const rest = new RestClient({ api: settings.api, timeout: 10_000 }).setToken(settings.token);
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication;
    return await deployCommands(rest, application.id, commands);
  } catch (error) {
    throw faultOfLogin(error);
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

const fingerprint = (commands: readonly object[]): string =>
  JSON.stringify(
    commands.map((command) => normalise(command as Fields)).sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1)),
  );

type Fields = Record<string, unknown>;

/** The fields that we set, with Discord's defaults filled in; what Discord adds (ids, versions) is left out. */
function normalise(command: Fields): Fields {
  return {
    ...common(command),
    type: command.type ?? 1,
    permissions: command.default_member_permissions == null ? null : String(command.default_member_permissions),
    contexts: sorted(command.contexts),
    integrationTypes: sorted(command.integration_types),
    nsfw: command.nsfw ?? false,
  };
}

function normaliseOption(option: Fields): Fields {
  const { type, min_length, max_length, min_value, max_value, channel_types } = option;
  const choices = ((option.choices as Fields[] | undefined) ?? []).map(({ name, value, name_localizations }) => [
    name,
    value,
    entries(name_localizations),
  ]);
  return {
    ...common(option),
    type,
    required: option.required ?? false,
    autocomplete: option.autocomplete ?? false,
    bounds: [min_length ?? null, max_length ?? null, min_value ?? null, max_value ?? null],
    channels: sorted(channel_types),
    choices,
  };
}

function common(part: Fields): Fields {
  return {
    name: part.name,
    names: entries(part.name_localizations),
    description: part.description ?? '',
    descriptions: entries(part.description_localizations),
    options: ((part.options as Fields[] | undefined) ?? []).map(normaliseOption),
  };
}

const sorted = (list: unknown): unknown[] | null => (Array.isArray(list) && list.length > 0 ? [...list].sort() : null);

const entries = (localizations: unknown): [string, unknown][] =>
  Object.entries(localizations ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
