import type { Application, Json, User } from './entities.js';
import { userPayload } from './user-payload.js';

export function applicationPayload(application: Application, bot: User, guildCount: number): Json {
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: '',
    type: null,
    bot: userPayload(bot),
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
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
