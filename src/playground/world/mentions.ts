import type { Guild, Json, Snowflake, User } from './entities.js';
import type { Pinged } from './message.js';
import { allows, Permission, permissionsOf } from './permissions.js';

export interface MentionSource {
  readonly content: string;
  readonly allowedMentions: Json | null;
  readonly author: User;
  readonly repliedTo: User | null;
  readonly guild: Guild | null;
  /** Finds a user by id; unknown ids ping nobody. */
  readonly findUser: (id: Snowflake) => User | undefined;
}

/** Whom a message notifies: what the text holds, cut down by `allowed_mentions`, then by what the author may ping. */
export function readMentions(source: MentionSource): Pinged {
  // Between backquotes nothing is a mention: the client shows it as it stands.
  const text = source.content.replace(/```[^`]*```|`[^`\n]*`/g, ' ');
  const userIds = unique([...text.matchAll(/<@!?(\d{1,20})>/g)].map((match) => match[1] ?? ''));
  const roleIds = unique([...text.matchAll(/<@&(\d{1,20})>/g)].map((match) => match[1] ?? ''));
  const rule = readRule(source.allowedMentions);
  const granted = source.guild ? permissionsOf(source.guild, source.author.id) : 0n;
  const mayPingAll = source.guild !== null && allows(granted, Permission.MentionEveryone);
  const users = userIds.flatMap((id) => source.findUser(id) ?? []);
  const pinged = users.filter((user) => rule.user(user.id));
  if (source.repliedTo && rule.repliedUser && !pinged.includes(source.repliedTo)) pinged.push(source.repliedTo);
  return {
    everyone: /@everyone|@here/.test(text) && rule.everyone && mayPingAll,
    users: pinged.map((user) => user.id),
    roles: roleIds.filter((id) => {
      const role = source.guild?.roles.get(id);
      return role !== undefined && rule.role(id) && (role.mentionable || mayPingAll);
    }),
  };
}

interface Rule {
  readonly everyone: boolean;
  readonly repliedUser: boolean;
  readonly user: (id: Snowflake) => boolean;
  readonly role: (id: Snowflake) => boolean;
}

function readRule(allowed: Json | null): Rule {
  if (!allowed) return { everyone: true, repliedUser: true, user: () => true, role: () => true };
  const parse = strings(allowed.parse);
  const users = strings(allowed.users);
  const roles = strings(allowed.roles);
  return {
    everyone: parse.includes('everyone'),
    repliedUser: allowed.replied_user === true,
    user: (id) => parse.includes('users') || users.includes(id),
    role: (id) => parse.includes('roles') || roles.includes(id),
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
