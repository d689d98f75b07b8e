import { Fault } from '../../errors.js';
import type { CommandContext } from '../command-context.js';

/** `byline deploy` */
export async function deploy({ config, services, terminal, log }: CommandContext): Promise<void> {
  if (config.discord.token === null) {
    throw new Fault('settings', 'DISCORD_TOKEN is not set.', { remedy: 'Put it into .env; README.md shows where to get it.' });
  }
  await terminal.out.write(`${await services.deployCommands(config, log)}\n`);
}
