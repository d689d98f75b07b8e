import type { ActionState } from './action.js';

/** The language that a server's administrators have set for what the bot says there; null where each person's own holds. */
export function serverLanguage({ servers }: Pick<ActionState, 'servers'>, server: string | null): string | null {
  const language = server === null ? 'auto' : servers.settings(server).language;
  return language === 'auto' ? null : language;
}
