// In: the Discord settings. Out: whether the token opens the API and what the application allows. Called by `doctor`.
import { z } from 'zod';
import type { Config } from '../../config.js';
import { bad, type Finding, good, warning } from './finding.js';

/** Discord answers in well under a second; ten tell a dead network from a slow one. */
const timeoutMs = 10_000;

const application = z.object({ name: z.string(), bot_public: z.boolean().optional() });
const guilds = z.array(z.object({ id: z.string(), name: z.string() }));

type Discord = Config['discord'];

export async function examineDiscord(discord: Discord): Promise<readonly Finding[]> {
  if (discord.token === null) {
    return [
      warning(
        'DISCORD_TOKEN is not set: Byline answers in the playground and in the terminal only',
        'README.md, "Connect Discord", shows how to get one.',
      ),
    ];
  }
  return [...examineToken(discord), ...(await examineApplication(discord, discord.token))];
}

function examineToken({ token, api }: Discord): readonly Finding[] {
  const findings: Finding[] = [];
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token ?? '')) {
    findings.push(
      warning(
        'DISCORD_TOKEN does not look like a bot token (three parts with dots)',
        'Copy it from "Bot", not the client secret.',
      ),
    );
  }
  const address = new URL(api);
  if (address.protocol === 'http:' && !['127.0.0.1', 'localhost', '[::1]'].includes(address.hostname)) {
    findings.push(
      warning('DISCORD_API is not encrypted: the token travels in the clear', 'Use https, or an address of this machine.'),
    );
  }
  return findings;
}

async function examineApplication(discord: Discord, token: string): Promise<readonly Finding[]> {
  try {
    const about = await call(discord.api, token, '/applications/@me');
    if (about.status === 401)
      return [bad('Discord refuses DISCORD_TOKEN', 'Reset the token in the Developer Portal and paste the new one.')];
    if (about.status !== 200)
      return [bad(`Discord answers ${about.status} at DISCORD_API`, 'Check DISCORD_API, or try again later.')];
    const { name, bot_public } = application.parse(about.body);
    return [
      good(`Discord knows the application “${name}”`),
      ...examineAccess(discord, bot_public ?? false),
      good('No privileged intent is needed: Byline reads only commands, mentions and direct messages'),
      ...(await examineGuilds(discord, token)),
    ];
  } catch {
    return [bad('Discord cannot be reached at DISCORD_API', 'Check the network, a proxy, and DISCORD_API.')];
  }
}

function examineAccess({ guilds: served }: Discord, isPublic: boolean): readonly Finding[] {
  if (!isPublic) return [good('The application is private: only its owner adds it to servers')];
  if (served !== null) return [good('The application is public, and DISCORD_GUILDS limits who is answered')];
  return [
    warning(
      'The application is public and DISCORD_GUILDS is unset: anyone may add the bot and read the archive',
      'Turn off "Public Bot" in the Developer Portal, or list your servers in DISCORD_GUILDS.',
    ),
  ];
}

async function examineGuilds({ api, guilds: served }: Discord, token: string): Promise<readonly Finding[]> {
  const { status, body } = await call(api, token, '/users/@me/guilds');
  if (status !== 200) return [warning(`The list of servers is not available (${status})`, 'Try again later.')];
  const joined = guilds.parse(body);
  const missing = (served ?? []).filter((id) => !joined.some((guild) => guild.id === id));
  return [
    joined.length === 0
      ? warning('The bot is in no server', 'Invite it with the scopes "bot" and "applications.commands".')
      : good(`The bot is in ${joined.length} server${joined.length === 1 ? '' : 's'}`),
    ...missing.map((id) =>
      warning(`DISCORD_GUILDS names ${id}, where the bot is not`, 'Invite the bot there, or take the id out.'),
    ),
  ];
}

async function call(api: string, token: string, path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${api}/v10${path}`, {
    headers: { authorization: `Bot ${token}`, 'user-agent': 'DiscordBot (byline, doctor)' },
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await response.text();
  return { status: response.status, body: response.status === 200 ? JSON.parse(text) : null };
}
