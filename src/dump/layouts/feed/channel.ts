// In: what stands before a feed's first item. Out: the channel's name and language. Called by the feed layout.
import { foldTitle } from '../../line-shape.js';
import { knownOutlet } from '../../outlet-signs.js';
import type { ReadingAids } from '../layout.js';

export interface Channel {
  readonly name: string | null;
  readonly language: string | null;
  /** Whether it looks like a channel's header at all: a language code, a generator, an update period. */
  readonly machineMade: boolean;
}

const CODE =
  /(?<![\w./:-])([a-z]{2}(?:-(?:[A-Z]{2}|Han[st]|[a-z]{2}))?)(?=\s+(?:hourly|daily|weekly|[0-9]{1,2}\s|https?:|©|Copyright)|\s*$)|(?:^|\n)\s*([a-z]{2}(?:-(?:[A-Za-z]{2}|Han[st]))?)\s*(?=\n|$)/u;
const GENERATED =
  /\b(?:hourly|daily)\s+[0-9]|wordpress[.]org\/\?v=|\bgenerator\b|https?:\/\/\S*(?:feed|rss|atom)\b|<\?xml|<rss|<feed/iu;

export function readChannel(prelude: string, firstUrl: string | null, aids: ReadingAids): Channel {
  const code = CODE.exec(prelude);
  const title = (/^[\s\S]*?(?=\s*(?:https?:\/\/|<link|\n))/u.exec(prelude.trim())?.[0] ?? prelude.trim())
    .replace(/<[^<>]{1,60}>|<!\[CDATA\[|\]\]>/g, ' ')
    .trim();
  return {
    name: title === '' || title.length > 200 ? null : siteName(title, firstUrl, aids),
    language: code?.[1] ?? code?.[2] ?? null,
    machineMade: code !== null || GENERATED.test(prelude),
  };
}

const SECTION =
  /^(?:.{0,40}\b(?:archives?|latest|feeds?|rss|home|all|top stories|headlines|posts|articles|tag|category)\b.{0,20}|rss|feed|最新.{0,6}|首頁|首页|新着.{0,6}|trang chủ|tin mới.{0,10}|.{1,20}(?:頻道|频道|分類|分类|彙整|归档|存档|アーカイブ))$/iu;

/** A channel's title without the section that it may name: the part that is known, or that the address repeats, else all but the section. */
function siteName(title: string, url: string | null, aids: ReadingAids): string {
  const whole = knownOutlet(title, aids.outlets);
  if (whole) return aids.outlets.find(title) ? title : whole.name;
  const separator = /\s+[-–—|｜·•»:>]\s+|\s*[|｜»]\s*|(?<=\p{Ll}):\s+/u;
  const parts = title.split(separator).filter(Boolean);
  const known = parts.find((part) => knownOutlet(part, aids.outlets));
  if (known !== undefined) return known;
  const domain = url === null ? null : aids.outlets.findByDomain(url);
  if (domain) return domain.name;
  const named = parts.find((part) => isInAddress(part, url));
  if (parts.length === 1) return withoutFeed(title);
  if (parts.length === 2 && named !== undefined) return withoutFeed(named);
  while (parts.length > 1 && SECTION.test(parts[0] ?? '')) {
    title = title.slice((parts.shift() ?? '').length).replace(new RegExp(`^(?:${separator.source})`, 'u'), '');
  }
  while (parts.length > 1 && SECTION.test(parts.at(-1) ?? ''))
    title = title.slice(0, title.lastIndexOf(parts.pop() ?? '')).replace(/[\s\-–—|｜·•»:]+$/u, '');
  return withoutFeed(parts.length > 1 && named !== undefined ? named : title);
}

function withoutFeed(name: string): string {
  return name.replace(/\s+(?:rss(?: feed)?|feed|news feed|latest news|atom feed)$/iu, '').trim() || name;
}

function isInAddress(part: string, url: string | null): boolean {
  const host = /^https?:\/\/(?:www[.])?([^/]+)/iu.exec(url ?? '')?.[1] ?? '';
  const folded = foldTitle(part).replace(/^the/, '');
  return folded.length >= 3 && foldTitle(host).includes(folded);
}
