// The composition root: what each command needs, built once from the parts of every room, in pipeline order.
// Called by main.ts. Parts are imported when they are first called for: a question must not wait for discord.js to load.
import type { CliServices } from './cli/cli-services.js';
import { Fault } from './errors.js';

export function createServices(): CliServices {
  const absent = (): never => {
    throw new Fault('engine', 'This part is not there yet.', { remedy: 'Use a later version.' });
  };
  return {
    openArchive: absent,
    readArticles: absent,
    startBot: absent,
    deployCommands: absent,
    nativeParts: absent,
    runChild: absent,
  };
}
