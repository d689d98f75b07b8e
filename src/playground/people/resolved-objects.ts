import { asObjects } from '../limits/json.js';
import { attachmentPayload } from '../world/attachment-payload.js';
import { channelPayload } from '../world/channel-payload.js';
import type { Guild, Json } from '../world/entities.js';
import { rolePayload } from '../world/guild-payload.js';
import type { Message } from '../world/message.js';
import { messagePayload } from '../world/message-payload.js';
import { permissionsOf } from '../world/permissions.js';
import { bareMemberPayload, userPayload } from '../world/user-payload.js';
import type { World } from '../world/world.js';

/** Discord's option types that point to something. */
const pointing = { user: 6, channel: 7, role: 8, mentionable: 9, attachment: 11 } as const;

/** The objects that options point to, as `data.resolved`; nothing when they point to none. */
export function resolvedObjects(
  world: World,
  guild: Guild | null,
  options: readonly Json[],
  target?: Message,
): { resolved?: Json } {
  const found: Record<string, Record<string, Json>> = {};
  const put = (kind: string, id: string, value: Json): void => {
    found[kind] = { ...found[kind], [id]: value };
  };
  for (const option of leaves(options)) {
    const id = String(option.value);
    const takesUser = option.type === pointing.user || option.type === pointing.mentionable;
    const user = takesUser ? world.users.get(id) : undefined;
    if (user) put('users', id, userPayload(user));
    const member = user && guild?.members.get(id);
    if (guild && member) put('members', id, { ...bareMemberPayload(member), permissions: String(permissionsOf(guild, id)) });
    const role = option.type === pointing.role || option.type === pointing.mentionable ? guild?.roles.get(id) : undefined;
    if (role) put('roles', id, rolePayload(role));
    const channel = option.type === pointing.channel ? world.channels.get(id) : undefined;
    if (channel) put('channels', id, { ...channelPayload(channel), permissions: '0' });
    const file = option.type === pointing.attachment ? world.uploads.get(id) : undefined;
    if (file) put('attachments', id, attachmentPayload(world, file, { channelId: 'ephemeral', ephemeral: true }));
  }
  if (target) put('messages', target.id, messagePayload(world, target, { mayReadContent: true }));
  return Object.keys(found).length > 0 ? { resolved: found } : {};
}

function leaves(options: readonly Json[]): Json[] {
  return options.flatMap((option) => (Array.isArray(option.options) ? leaves(asObjects(option.options)) : [option]));
}

/** Discord's select menus that choose something other than texts, by the option type that points to the same. */
const chosenBy: Readonly<Record<number, number>> = {
  5: pointing.user,
  6: pointing.role,
  7: pointing.mentionable,
  8: pointing.channel,
};

/** The objects that were chosen in a select menu. */
export function resolvedChoice(
  world: World,
  guild: Guild | null,
  menuType: number,
  values: readonly string[],
): { resolved?: Json } {
  const type = chosenBy[menuType];
  if (type === undefined) return {};
  return resolvedObjects(
    world,
    guild,
    values.map((value) => ({ type, value })),
  );
}
