// In: who acts and what for. Out: whether they may, whatever Discord let through. Called by route-interaction.ts and for completions.
import { type AutocompleteInteraction, PermissionsBitField } from 'discord.js';
import type { Access } from './access.js';
import type { Actable } from './acted-by.js';
import type { Administering } from './action.js';

export async function mayAdminister(
  access: Access,
  interaction: Actable | AutocompleteInteraction,
  who: Administering,
): Promise<boolean> {
  const { user, guildId, memberPermissions } = interaction;
  if (who === 'owners') return access.isOwner(user.id);
  if (guildId === null || !access.servesGuild(guildId)) return false;
  if (who === 'managers') {
    return memberPermissions?.has(PermissionsBitField.Flags.ManageGuild) === true || access.isOwner(user.id);
  }
  const permissions = memberPermissions as PermissionsBitField | null;
  return access.administers({ person: user.id, guild: guildId, permissions, roles: rolesOf(interaction) });
}

/** A member is a structure of the library when its server is in the cache, else the plain payload. */
function rolesOf({ member }: Actable | AutocompleteInteraction): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
