import type { User } from '../../world/entities.js';
import type { UserView } from '../protocol.js';

export function userView(user: User): UserView {
  return { id: user.id, name: user.globalName ?? user.username, username: user.username, bot: user.bot };
}
