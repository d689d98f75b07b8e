import type { CommandContext } from '../command-context.js';
import { openArchive } from '../open-archive.js';
import { answerPipe, prompt } from '../prompt.js';
import { recordingArchive } from '../recording-archive.js';

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

/** `byline serve`: the bot when there is a token, else the prompt. Ends with the input, or when it is told to stop. */
export async function serve(context: CommandContext, options: ServeOptions): Promise<void> {
  for (const notice of context.config.notices) context.log.warn(notice);
  await (context.config.discord.token === null ? serveTerminal(context, options) : serveDiscord(context, options));
}

/** A stop in the middle of anything is safe here: nothing is half written, and nobody else waits for an answer. */
async function serveTerminal(context: CommandContext, options: ServeOptions): Promise<void> {
  await Promise.race([answerInTerminal(context, options), aborted(context.stopping)]);
}

async function answerInTerminal(context: CommandContext, options: ServeOptions): Promise<void> {
  const { terminal } = context;
  const archive = recordingArchive(context, await openArchive(context, options));
  try {
    await terminal.out.write(`${howToConnect}\n`);
    const limits = { outlets: [], from: null, to: null };
    const { index } = options;
    await (terminal.interactive
      ? prompt(context, archive, { limits, index })
      : answerPipe(context, archive, { limits, index: false }));
  } finally {
    await archive.close();
  }
}

async function serveDiscord({ config, services, log, stopping }: CommandContext, options: ServeOptions): Promise<void> {
  const asked = aborted(stopping);
  const bot = await Promise.race([services.startBot(config, log, options), asked]);
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
