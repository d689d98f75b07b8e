import type { RunningBot } from '../cli-services.js';
import type { CommandContext } from '../command-context.js';

const howToConnect = `No DISCORD_TOKEN is set, so Byline serves a Discord of its own, in your browser. To connect it to the real one:
  1. Create an application at https://discord.com/developers/applications and add a bot to it.
  2. Invite the bot to your server with the scopes "bot" and "applications.commands".
  3. Put DISCORD_TOKEN=… into the file .env (copy .env.example), then run npm start again.
  README.md shows each step; "npm run --silent byline -- doctor" checks them. "npm run --silent byline -- ask" asks in the terminal.
`;

export interface ServeOptions {
  /** False for --no-index. */
  readonly index: boolean;
}

/** `byline serve`: the bot on Discord when there is a token, else in the playground. Ends when it is told to stop. */
export async function serve(context: CommandContext, options: ServeOptions): Promise<void> {
  const { config, services, log, terminal } = context;
  for (const notice of config.notices) log.warn(notice);
  if (config.discord.token !== null) return await serveUntilStopped(context, services.startBot(config, log, options));
  await terminal.out.write(`${howToConnect}\n`);
  const onAddress = (url: string): Promise<void> => terminal.out.write(`Byline's playground: ${url}\nCtrl-C stops it.\n`);
  await serveUntilStopped(context, services.startPlayground(config, log, { ...options, onAddress }));
}

async function serveUntilStopped({ stopping }: CommandContext, starting: Promise<RunningBot>): Promise<void> {
  const asked = aborted(stopping);
  const bot = await Promise.race([starting, asked]);
  // Told to stop before it was connected: there is nobody to say goodbye to, and the children end with this process.
  if (!bot) return;
  try {
    await Promise.race([bot.stopped, asked]);
  } finally {
    await bot.stop();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
