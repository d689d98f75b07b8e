/** Where Discord keeps what people attach to messages and commands. */
const discordFiles: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/** Discord itself, its test versions included. */
const discordItself = /^(?:[a-z0-9-]+\.)?discord(?:app)?\.com$/;

/**
 * Whether an address is one where the Discord in use keeps attachments: Discord's own file hosts; or, where the settings name another
 * Discord, that one's own origin. Everything else is an address that somebody chose, and nothing is fetched from there.
 * @param api the REST base of the settings
 */
export function isAttachmentAddress(address: string, api: string): boolean {
  const [url, base] = [parsed(address), parsed(api)];
  if (!url || !base || url.username !== '' || url.password !== '') return false;
  if (!discordItself.test(base.hostname)) return isWeb(url) && url.origin === base.origin;
  return url.protocol === 'https:' && url.port === '' && discordFiles.has(url.hostname);
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** As `fetch` reads it, so that what is judged is what would be fetched. */
function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
