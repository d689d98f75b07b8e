// In: the application's own settings. Out: the client, asking for the text of all messages where the owner has allowed that. Called before login.
import { type APIApplication, ApplicationFlags, type Client, GatewayIntentBits, IntentsBitField, Routes } from 'discord.js';
import type { Log } from '../log.js';
import { requestFields } from './discord-faults.js';

const allowed = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

/**
 * Only threads of the bot's own need the privileged intent, and a gateway refuses who asks for it without leave; so it is asked for exactly where
 * the Developer Portal has it switched on. Never rejects: whoever cannot be asked has not allowed it.
 */
export async function askForMessageContent(client: Client, token: string, log: Log): Promise<void> {
  try {
    client.rest.setToken(token);
    const signal = AbortSignal.timeout(10_000);
    const { flags } = (await client.rest.get(Routes.currentApplication(), { signal })) as APIApplication;
    if (((flags ?? 0) & allowed) === 0) return;
    client.options.intents = new IntentsBitField(client.options.intents).add(GatewayIntentBits.MessageContent).freeze();
  } catch (error) {
    log.debug('the application could not be read before login', requestFields(error));
  }
}
