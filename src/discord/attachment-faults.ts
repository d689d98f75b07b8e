import { escapeControls } from '../dump/control-characters.js';
import { Fault } from '../errors.js';

const again = 'Send the file once more.';

/** What can go wrong with an attachment, in words for the owner who sent it. */
export const attachmentFaults = {
  notADump: (name: string, { reason, remedy }: { readonly reason: string; readonly remedy: string }) =>
    new Fault('usage', `${escapeControls(name)} cannot be added: ${reason}.`, { remedy }),
  strangeAddress: () =>
    new Fault('discord', 'The attachment stands at an address that is not Discord’s; it was not fetched.', {
      remedy: 'Attach the file itself. If DISCORD_API is set, check that it is the right address.',
    }),
  tooLarge: (mostBytes: number) =>
    new Fault('usage', `The file is larger than ${mostBytes >> 20} MB.`, { remedy: 'Split it and add the pieces.' }),
  otherSize: () =>
    new Fault('discord', 'The file did not arrive as large as Discord says it is.', { remedy: again, retry: true }),
  refused: (status: number) =>
    new Fault('discord', `Discord did not give the file out (status ${status}).`, {
      remedy: status === 404 || status === 403 ? `Its address may have expired. ${again}` : `${again} See discordstatus.com.`,
      retry: true,
    }),
  overdue: (afterMs: number) =>
    new Fault('discord', `The file did not arrive within ${Math.round(afterMs / 1000)} seconds.`, { remedy: again, retry: true }),
  cancelled: () => new Fault('busy', 'Fetching the file was cancelled.', { remedy: again, retry: true }),
  broken: (cause: unknown) =>
    new Fault('discord', 'The file could not be fetched from Discord.', {
      remedy: `Check the network. ${again}`,
      retry: true,
      cause,
    }),
  notKept: (cause: unknown) =>
    new Fault('storage', 'The file cannot be kept in the data folder.', {
      remedy: 'Check that Byline may write there and that the disk is not full.',
      cause,
    }),
};
