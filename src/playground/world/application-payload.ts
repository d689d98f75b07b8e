import { Intent } from '../gateway/intents.js';
import type { Application, Json, User } from './entities.js';
import { userPayload } from './user-payload.js';

/** Of an application in fewer than a hundred servers: what the Developer Portal calls limited. By the bits of the intents that it lets through. */
const limitedFlags: ReadonlyMap<number, number> = new Map([
  [Intent.guildPresences, 1 << 13],
  [Intent.guildMembers, 1 << 15],
  [Intent.messageContent, 1 << 19],
]);

/** @param switchedOn the privileged intents that the application has, as bits */
export function applicationPayload(application: Application, bot: User, guildCount: number, switchedOn: number): Json {
  const flags = [...limitedFlags].reduce((all, [intent, flag]) => (switchedOn & intent ? all | flag : all), 0);
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: '',
    type: null,
    bot: userPayload(bot),
    verify_key: '0'.repeat(64),
    flags,
    flags_new: String(flags),
    bot_public: application.isPublic,
    bot_require_code_grant: false,
    integration_types_config: { '0': {} },
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: application.team.length > 0 ? teamAsUser(application) : userPayload(application.owner),
    approximate_guild_count: guildCount,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: application.team.length > 0 ? teamPayload(application) : null,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
  };
}

/** For an application owned by a team, Discord gives a made-up user in place of the owner. */
function teamAsUser(application: Application): Json {
  return userPayload({ ...application.owner, id: application.teamId, username: `team${application.teamId}` });
}

function teamPayload(application: Application): Json {
  const members = application.team.map((user) => ({
    user: userPayload(user),
    team_id: application.teamId,
    membership_state: 2,
    role: 'admin',
    permissions: ['*'],
  }));
  const owner = application.team[0] ?? application.owner;
  return { id: application.teamId, icon: null, name: `${application.name} team`, owner_user_id: owner.id, members };
}
