// Routes of the command registry, for all guilds and for one.
import { checkCommands, checkOneCommand } from '../limits/command-limits.js';
import { FormErrors } from '../limits/form-errors.js';
import { asObjects, asText } from '../limits/json.js';
import type { Json, RegisteredCommand } from '../world/entities.js';
import type { World } from '../world/world.js';
import { refusal } from './rest-error.js';
import type { RestAnswer, RestRequest, Route } from './route.js';
import { route } from './route.js';

export function commandRoutes(world: World): Route[] {
  return [
    ...scopeRoutes(world, '/applications/:application/commands'),
    ...scopeRoutes(world, '/applications/:application/guilds/:guild/commands'),
  ];
}

function scopeRoutes(world: World, base: string): Route[] {
  const one = `${base}/:command`;
  return [
    route('GET', base, (request) => {
      // Without this word Discord leaves the localizations out: a client that compares must ask for them.
      const all = request.query.get('with_localizations') === 'true';
      return ok(all ? listOf(world, request) : listOf(world, request).map(withoutLocalizations));
    }),
    route('PUT', base, (request) => {
      const scope = scopeOf(world, request);
      const bodies = request.list ?? refuseNoList();
      checkCommands(bodies);
      const before = world.commands.get(scope) ?? [];
      const after = bodies.map((body) => complete(world, scope, body, sameName(before, body)));
      world.commands.set(scope, after);
      world.touch();
      return ok(after);
    }),
    route('POST', base, (request) => {
      const scope = scopeOf(world, request);
      checkOneCommand(request.body);
      const list = world.commands.get(scope) ?? [];
      const old = sameName(list, request.body);
      const command = complete(world, scope, request.body, old);
      world.commands.set(scope, [...list.filter((entry) => entry !== old), command]);
      world.touch();
      return { status: old ? 200 : 201, body: command };
    }),
    route('GET', one, (request) => ok(commandOf(world, request))),
    route('PATCH', one, (request) => {
      const old = commandOf(world, request);
      const merged = { ...old, ...request.body };
      checkOneCommand(merged);
      const command = complete(world, scopeOf(world, request), merged, old);
      world.commands.set(
        scopeOf(world, request),
        listOf(world, request).map((entry) => (entry === old ? command : entry)),
      );
      return ok(command);
    }),
    route('DELETE', one, (request) => {
      const old = commandOf(world, request);
      world.commands.set(
        scopeOf(world, request),
        listOf(world, request).filter((entry) => entry !== old),
      );
      return { status: 204 };
    }),
  ];
}

const ok = (body: unknown): RestAnswer => ({ status: 200, body });

function withoutLocalizations(entry: Json): Json {
  const { name_localizations: _, description_localizations: __, ...rest } = entry;
  for (const key of ['options', 'choices'])
    if (Array.isArray(rest[key])) rest[key] = asObjects(rest[key]).map(withoutLocalizations);
  return rest;
}

function refuseNoList(): never {
  const errors = new FormErrors();
  errors.add([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  errors.refuse();
  throw refusal.badJson();
}

function scopeOf(world: World, { params }: RestRequest): string {
  if (params.application !== world.application.id) throw refusal.reauthorized();
  if (params.guild === undefined) return 'global';
  if (!world.guilds.get(params.guild)?.members.has(world.bot.id)) throw refusal.missingAccess();
  return params.guild;
}

function listOf(world: World, request: RestRequest): RegisteredCommand[] {
  return world.commands.get(scopeOf(world, request)) ?? [];
}

function commandOf(world: World, request: RestRequest): RegisteredCommand {
  const found = listOf(world, request).find((command) => command.id === request.params.command);
  if (!found) throw refusal.unknownCommand();
  return found;
}

function sameName(list: readonly RegisteredCommand[], body: Json): RegisteredCommand | undefined {
  return list.find((command) => command.name === body.name && command.type === (body.type ?? 1));
}

/** A command as Discord gives it back: with ids and with the defaults it fills in. */
function complete(world: World, scope: string, body: Json, old: RegisteredCommand | undefined): RegisteredCommand {
  const permissions = body.default_member_permissions;
  return {
    ...withoutNulls(body),
    id: old?.id ?? world.nextId(),
    application_id: world.application.id,
    version: world.nextId(),
    name: asText(body.name),
    type: typeof body.type === 'number' ? body.type : 1,
    description: asText(body.description),
    default_member_permissions: permissions === undefined || permissions === null ? null : String(permissions),
    name_localizations: body.name_localizations ?? null,
    description_localizations: body.description_localizations ?? null,
    dm_permission: scope === 'global' ? !Array.isArray(body.contexts) || body.contexts.includes(1) : false,
    nsfw: body.nsfw === true,
    ...(scope === 'global'
      ? { contexts: body.contexts ?? null, integration_types: body.integration_types ?? [0] }
      : { guild_id: scope, contexts: null, integration_types: [0] }),
  };
}

/** Discord gives back only what says something: neither nulls nor, in options, `required: false` and empty lists. */
function withoutNulls(body: Json): Json {
  const { options, ...rest } = body;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
  return asObjects(options).length > 0 ? { ...said, options: asObjects(options).map(withoutDefaults) } : said;
}

function withoutDefaults(option: Json): Json {
  const meansNothing = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(withoutNulls(option)).filter(([, value]) => !meansNothing(value)));
}
