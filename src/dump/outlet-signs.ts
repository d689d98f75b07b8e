// In: words that a dump prints where an outlet is named. Out: whether they can be a name, and which one. Called by the text layouts.
import { readByline } from './bylines.js';
import { isNameLike } from './line-shape.js';
import type { Outlet, OutletRegistry } from './outlets.js';

/** "Báo XBáo X", "Reuters Reuters": a logo's text and its label, run together. Null when the text is no name twice. */
export function undouble(text: string): string | null {
  const plain = text.trim();
  for (const separator of ['', ' ', ' | ', ' - ', '·', ' · ', '•', ' • ']) {
    const half = (plain.length - separator.length) / 2;
    if (!Number.isInteger(half) || half < 2) continue;
    const name = plain.slice(0, half);
    if (plain === `${name}${separator}${name}`) return name.trim();
  }
  return null;
}

export function sameName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

export function sameOutlet(one: string, other: string, outlets: OutletRegistry): boolean {
  return sameName(one, other) || sameName(outlets.canonical(one), outlets.canonical(other));
}

/** Whether two names belong to one house: the same family, or one is the name of the other's family. */
export function sameHouse(one: string, other: string, outlets: OutletRegistry): boolean {
  if (sameOutlet(one, other, outlets)) return true;
  const first = outlets.find(one);
  const second = outlets.find(other);
  const house = (name: string, outlet: typeof first) =>
    new Set([outlet?.family, outlet?.name, name].filter((n) => n != null).map((n) => fold(n)));
  const others = house(other, second);
  return [...house(one, first)].some((name) => others.has(name));
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const NAME_WORDS =
  /\b(?:times|post|news|daily|herald|journal|tribune|gazette|chronicle|press|agency|observer|guardian|mirror|telegraph|standard|examiner|courier|bulletin|review|weekly|magazine|media|radio|tv|television|broadcasting|wire|dispatch|ledger|star|sun|globe|mail|monitor|sentinel|record|register|report|today|express|online|network|channel|outlook|insider|digest)\b|(?:日報|日报|時報|时报|晚報|晚报|新聞|新闻|ニュース|通信|通訊社|通讯社|週刊|周刊|雜誌|杂志|電視|电视|網|网|社|報|报|テレビ|タイムズ|放送)$|^(?:báo|tạp chí|tuần báo|đài|truyền hình)\s|\b(?:báo|online)$|[.](?:com|net|org|vn|cn|jp|hk|tw|uk|co|io|info|news|asia|sg)\b/iu;

/** "quay.example" alone may be what a site calls itself. */
const ADDRESS = /^(?:(?:https?:\/\/|www[.])\S+|(?:[a-z0-9-]+[.])+[a-z]{2,}\/\S*)$/iu;
/** In a field of a record it is where a program found the article; "NJ.com" with its capitals is a name there too. */
const DOMAIN = /^(?:[a-z0-9-]+[.])+[a-z]{2,}$/u;

/** The name to show for what a dump prints as an outlet: an address stands for the outlet that is known under it, else for nobody. */
export function publisherNamed(printed: string, outlets: OutletRegistry): string | null {
  if (outlets.find(printed)) return outlets.canonical(printed);
  if (ADDRESS.test(printed.trim())) return publisherAt(printed, outlets);
  return (DOMAIN.test(printed.trim()) ? publisherAt(printed, outlets) : null) ?? outlets.canonical(printed);
}

/** The same for what stands in a record's field. */
export function publisherInField(printed: string, outlets: OutletRegistry): string | null {
  return DOMAIN.test(printed.trim()) && !outlets.find(printed) ? publisherAt(printed, outlets) : publisherNamed(printed, outlets);
}

/** The outlet whose own address it is; a site that carries others' reports does not tell who published them. */
export function publisherAt(address: string, outlets: OutletRegistry): string | null {
  const outlet = outlets.findByDomain(address);
  return outlet === null || outlet.carrier === true ? null : outlet.name;
}

/** "Harbour opens - Harbour Gazette": a headline without the name of its outlet, which news interfaces add. */
export function withoutOutlet(title: string, outlet: string, outlets: OutletRegistry): string {
  const [, headline, name] = /^(.*\S)\s+[-–—|｜]\s+(\S.*?)\s*$/u.exec(title) ?? [];
  return headline !== undefined && name !== undefined && sameOutlet(name, outlet, outlets) ? headline : title;
}

/** The outlet that a printed name stands for, its section taken off. */
export function knownOutlet(name: string, outlets: OutletRegistry): Outlet | null {
  return outlets.find(name) ?? outlets.find(outlets.canonical(name));
}

/** How much a short line looks like an outlet's name: 0 not at all, 3 the outlet file knows it. */
export function nameStrength(text: string, outlets: OutletRegistry): 0 | 1 | 2 | 3 {
  if (outlets.find(text)) return 3;
  if (!isNameLike(text) || readByline(text)) return 0;
  if (knownOutlet(text, outlets)) return 3;
  return NAME_WORDS.test(text) ? 2 : 1;
}
