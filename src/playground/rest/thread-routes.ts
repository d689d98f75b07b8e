import { FormErrors } from '../limits/form-errors.js';
import { asNumber, asText } from '../limits/json.js';
import { addThread } from '../world/add-channel.js';
import { channelPayload } from '../world/channel-payload.js';
import type { Json } from '../world/entities.js';
import { Permission } from '../world/permissions.js';
import type { World } from '../world/world.js';
import { channelFor, messageFor } from './bot-access.js';
import { refusal } from './rest-error.js';
import type { Route } from './route.js';
import { route } from './route.js';

export function threadRoutes(world: World): Route[] {
  const describe = (body: Json): { name: string; owner: World['bot']; autoArchiveDuration: number } => {
    const errors = new FormErrors();
    errors.length(['name'], asText(body.name), { min: 1, max: 100 });
    const duration = body.auto_archive_duration === undefined ? 1440 : asNumber(body.auto_archive_duration);
    if (![60, 1440, 4320, 10080].includes(duration)) {
      errors.add(['auto_archive_duration'], 'BASE_TYPE_CHOICES', 'Value must be one of (60, 1440, 4320, 10080).');
    }
    errors.refuse();
    return { name: asText(body.name), owner: world.bot, autoArchiveDuration: duration };
  };
  return [
    route('POST', '/channels/:channel/messages/:message/threads', (request) => {
      const parent = channelFor(world, request, Permission.CreatePublicThreads);
      const message = messageFor(world, request);
      if (world.channels.has(message.id)) throw refusal.threadExists();
      const thread = addThread(world, parent, { ...describe(request.body), id: message.id });
      return { status: 201, body: channelPayload(thread) };
    }),
    route('POST', '/channels/:channel/threads', (request) => {
      const isPrivate = request.body.type !== 11;
      const parent = channelFor(world, request, isPrivate ? Permission.CreatePrivateThreads : Permission.CreatePublicThreads);
      return { status: 201, body: channelPayload(addThread(world, parent, { ...describe(request.body), isPrivate })) };
    }),
    route('PUT', '/channels/:channel/thread-members/@me', (request) => {
      channelFor(world, request, Permission.ViewChannel).thread?.members.add(world.bot.id);
      return { status: 204 };
    }),
  ];
}
