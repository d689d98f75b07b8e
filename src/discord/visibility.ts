// In: what the asker wishes, where they are, what the server has set. Out: whether the asker alone sees the reply. Called by commands of members.
import type { Asking } from './action.js';

/** Outside of the channels where the bot answers, only the asker sees it, whatever they wish. A direct message is theirs anyway. */
export function isHidden(wish: boolean | null, { server, channel, parent, state }: Asking): boolean {
  if (server === null) return false;
  const { channels, visibility } = state.servers.settings(server);
  const isOpen = channels.length === 0 || channels.includes(channel) || (parent !== null && channels.includes(parent));
  return isOpen ? (wish ?? visibility === 'private') : true;
}
