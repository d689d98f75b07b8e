// Pictures of people, drawn here: nothing is fetched. Imported before the elements, which would otherwise point to Discord's own pictures.
import type { UserView } from '../page/protocol.js';

const colours = ['#5865f2', '#3ba55c', '#c27c0e', '#c03537', '#a652bb', '#1f8b9c'];
const botColour = '#2f3fa8';

Object.assign(globalThis, {
  $discordMessage: {
    avatars: Object.fromEntries(
      ['blue', 'gray', 'green', 'orange', 'red', 'pink', 'default'].map((name) => [name, draw('?', '#5865f2')]),
    ),
  },
});

export function avatarOf(user: UserView): string {
  const place = [...user.username].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return draw([...user.name][0]?.toUpperCase() ?? '?', user.bot ? botColour : (colours[place % colours.length] ?? botColour));
}

function draw(letter: string, colour: string): string {
  const safe = letter.replace(/[<>&"']/g, '');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="${colour}"/><text x="40" y="54" font-family="sans-serif" font-size="38" font-weight="600" fill="#fff" text-anchor="middle">${safe}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
