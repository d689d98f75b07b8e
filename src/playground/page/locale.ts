/** The languages of Discord's client. */
export const locales: readonly string[] = [
  ...['id', 'da', 'de', 'en-GB', 'en-US', 'es-ES', 'es-419', 'fr', 'hr', 'it', 'lt', 'hu', 'nl', 'no', 'pl', 'pt-BR', 'ro', 'fi'],
  ...['sv-SE', 'vi', 'tr', 'cs', 'el', 'bg', 'ru', 'uk', 'hi', 'th', 'zh-CN', 'ja', 'zh-TW', 'ko'],
];

/** What a browser calls otherwise. */
const others: Readonly<Record<string, string>> = { 'zh-hk': 'zh-TW', 'zh-mo': 'zh-TW', 'zh-hant': 'zh-TW', nb: 'no', nn: 'no' };

/** A browser's language as Discord's client would have it: the same, else another of that tongue, else American English. */
export function discordLocale(language: string): string {
  const wanted = language.toLowerCase();
  const tongue = wanted.split('-')[0] ?? '';
  const script = wanted.split('-').slice(0, 2).join('-');
  const same = locales.find((locale) => locale.toLowerCase() === wanted) ?? others[script] ?? others[tongue];
  if (same !== undefined) return same;
  if (tongue === 'en') return 'en-US';
  return locales.find((locale) => locale.toLowerCase().split('-')[0] === tongue) ?? 'en-US';
}
