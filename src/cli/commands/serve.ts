import type { CommandContext } from '../command-context.js';
import { openArchive } from '../open-archive.js';
import { answerPipe, prompt } from '../prompt.js';

const howToConnect = `No DISCORD_TOKEN is set, so Byline answers here. To connect it to Discord:
  1. Create an application at https://discord.com/developers/applications and add a bot to it.
  2. Invite the bot to your server with the scopes "bot" and "applications.commands".
  3. Put DISCORD_TOKEN=… into the file .env (copy .env.example), then run npm start again.
  README.md shows each step; "npm run --silent byline -- doctor" checks them.
`;

export interface ServeOptions {
  /** False for --no-index. */
  readonly index: boolean;
}

/** `byline serve`: the bot when there is a token, else the prompt. */
export async function serve(context: CommandContext, options: ServeOptions): Promise<void> {
  for (const notice of context.config.notices) context.log.warn(notice);
  await (context.config.discord.token === null ? serveTerminal(context, options) : serveDiscord(context, options));
}

async function serveTerminal(context: CommandContext, options: ServeOptions): Promise<void> {
  const { terminal } = context;
  const archive = await openArchive(context, options);
  try {
    await terminal.out.write(`${howToConnect}\n`);
    const limits = { outlets: [], from: null, to: null };
    await (terminal.interactive ? prompt(context, archive, limits) : answerPipe(context, archive, limits));
  } finally {
    await archive.close();
  }
}

async function serveDiscord({ config, services, log, stopping }: CommandContext, options: ServeOptions): Promise<void> {
  const bot = await services.startBot(config, log, options);
  const asked = new Promise<void>((resolve) => {
    if (stopping.aborted) resolve();
    stopping.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    await Promise.race([bot.stopped, asked]);
  } finally {
    await bot.stop();
  }
}
