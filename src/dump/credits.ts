// In: a header line or the beginning of a body. Out: the agency or paper that it credits. Called by the text layouts.
import type { OutletRegistry } from './outlets.js';

export interface Credit {
  /** As printed. */
  readonly name: string;
  readonly sign: 'byline credit' | 'dateline' | 'source line';
  readonly start: number;
  readonly end: number;
}

/** Dateline at a body's start: at most a place and a date may stand before the bracket. */
const BRACKETED = /^([^.!?。！？「“"()（）]{0,60}?)\s*[(（【[]([^()（）【】[\]]{2,60})[)）】\]]\s*([-–—―－:：]{0,3})/u;
/** "LONDON, March 3, Reuters -", "Reuters, LONDON --" are left to names that the outlet file knows. */
const PLAIN = /^([^.!?。！？「“"()（）]{2,60}?)\s*(?:--|[-–—―])\s/u;
const PLACE = /^(?:[\p{Lu}\p{N}][\p{L}\p{M}.’'\s,/0-9-]{0,58}|[\p{Script=Han}\p{Script=Katakana}・ー0-9\s日月]{1,16})?[,，]?$/u;

/**
 * The outlet in the dateline at the beginning of a report: "(Reuters) -", "HANOI (Kyodo) --", "香港(CNN)", "【新華社北京3日電】".
 * A name that the outlet file does not know is believed only before a dash.
 */
export function readDateline(text: string, outlets: OutletRegistry): Credit | null {
  const opening = text.slice(0, 140);
  const match = BRACKETED.exec(opening);
  if (match) {
    const [whole, place = '', inner = '', dash = ''] = match;
    if (!PLACE.test(place.trim())) return null;
    const name = nameWithin(inner, outlets) ?? (dash !== '' && looksLikeAgency(inner) ? inner.trim() : null);
    return name === null ? null : { name, sign: 'dateline', start: 0, end: whole.length };
  }
  const plain = PLAIN.exec(opening);
  const known = plain?.[1] ? namedAtEdge(plain[1], outlets) : null;
  return known && plain ? { name: known, sign: 'dateline', start: 0, end: plain[0].length } : null;
}

function nameWithin(inner: string, outlets: OutletRegistry): string | null {
  const whole = outlets.find(inner.trim());
  if (whole) return inner.trim();
  const [found] = outlets.findIn(inner);
  return found && found.start <= 2 ? inner.slice(found.start, found.end) : null;
}

function namedAtEdge(words: string, outlets: OutletRegistry): string | null {
  for (const piece of words.split(/[,，]/u)) if (outlets.find(piece.trim())) return piece.trim();
  return null;
}

function looksLikeAgency(inner: string): boolean {
  const name = inner.trim();
  return /^(?:\p{Lu}[\p{L}&.’'-]*(?:\s+(?:\p{Lu}[\p{L}&.’'-]*|of|and|the)){0,5}|[\p{Script=Han}\p{Script=Katakana}ー・]{2,12})$/u.test(
    name,
  );
}

/** "(Source: X)", "Source: X", "（來源：X）" as a line of its own. */
export function readSourceLine(text: string): string | null {
  const match =
    /^[(（[【]?\s*(?:sources?|via|original source|from|nguồn(?: tin)?|theo|來源|来源|資料來源|资料来源|消息來源|新聞來源|新闻来源|轉載自|转载自|摘自|出典|引用元|ソース)\s*[:：]\s*(.{2,70}?)\s*[)）\]】]?$/iu.exec(
      text,
    );
  return match?.[1] && !/^https?:/iu.test(match[1]) ? match[1].replace(/[.。]$/, '') : null;
}
