// Names as people type them ↔ mentions as Discord writes them.
import type { View } from '../../page/protocol.js';

/** `@Name` and `#channel` → `<@id>` and `<#id>`; the longest name that fits is meant. Between backquotes nothing is a mention. */
export function writeMentions(text: string, view: View): string {
  const names = [
    ...view.members.map(({ id, name }) => [`@${name}`, `<@${id}>`] as const),
    ...view.members.map(({ id, username }) => [`@${username}`, `<@${id}>`] as const),
    ...view.roles.map(({ id, name }) => [`@${name}`, `<@&${id}>`] as const),
    ...view.channels.filter(({ kind }) => kind !== 'direct').map(({ id, name }) => [`#${name}`, `<#${id}>`] as const),
  ].sort(([one], [other]) => other.length - one.length);
  return text
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : writeAll(part, names)))
    .join('');
}

function writeAll(text: string, names: readonly (readonly [string, string])[]): string {
  let written = '';
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const startsName = (rest[0] === '@' || rest[0] === '#') && !/[\w<]/.test(text[at - 1] ?? '');
    const found = startsName ? names.find(([name]) => isHere(rest, name)) : undefined;
    written += found ? found[1] : rest[0];
    at += found ? found[0].length : 1;
  }
  return written;
}

function isHere(rest: string, name: string): boolean {
  return rest.slice(0, name.length).toLowerCase() === name.toLowerCase() && !/[\p{L}\p{N}_]/u.test(rest[name.length] ?? '');
}

/** What is typed of a name right before the cursor: `@by` in `hello @by|`; null when no name is being typed. */
export function nameBeingTyped(
  text: string,
  cursor: number,
): { readonly from: number; readonly sign: string; readonly typed: string } | null {
  const found = /(?:^|\s)([@#])([^\s@#]{0,32})$/.exec(text.slice(0, cursor));
  if (!found) return null;
  const typed = found[2] ?? '';
  return { from: cursor - typed.length - 1, sign: found[1] ?? '@', typed };
}
