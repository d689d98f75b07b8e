// In: the text of a dump. Out: the heads of a feed's items (link, time stamp, guid), told by addresses and machine-made dates that
// stand together. Called by the feed layout.
import type { ReadingAids } from '../layout.js';

interface Token {
  readonly start: number;
  readonly end: number;
}

export interface Head {
  readonly link: Token & { readonly url: string | null };
  readonly stamp: Token & { readonly iso: string };
  /** A second, different day printed beside the stamp (an update). */
  readonly otherStamp: (Token & { readonly iso: string }) | null;
  /** Words between link and stamp: the creator. */
  readonly between: Token | null;
  /** Where the head begins (the title stands before it) and where the text may begin. */
  readonly start: number;
  readonly end: number;
}

const ADDRESS = /https?:\/\/[^\s<>"\]]{3,600}|\b(?:tag:[\w.-]{3,80},[0-9-]{4,10}:|urn:uuid:)[^\s<>"\]]{1,200}/giu;
const STAMP =
  /(?:\b(?:mon|tue|wed|thu|fri|sat|sun),?\s{1,3})?\b[0-3]?[0-9]\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s[12][0-9]{3}\s{1,3}[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?:\s?(?:[+-][0-9]{2}:?[0-9]{2}|[A-Z]{1,4}\b))?|\b[12][0-9]{3}-[01][0-9]-[0-3][0-9][T ][0-2][0-9]:[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?(?:\s?(?:Z|[+-][0-9]{2}:?[0-9]{2}))?/giu;
/** A creator and some categories may stand between the parts of a head, a sentence may not. */
const WIDEST_GAP = 220;
/** As the pattern for addresses bounds them. */
const LONGEST_ADDRESS = 620;

export function findHeads(text: string, aids: ReadingAids): Head[] {
  const addresses = [...text.matchAll(ADDRESS)].map((match) => tokenOf(match));
  const stamps = [...text.matchAll(STAMP)].flatMap((match) => {
    const iso = aids.dates.find(match[0])[0]?.iso;
    return iso === undefined ? [] : [{ ...tokenOf(match), iso }];
  });
  const heads: Head[] = [];
  let done = 0;
  for (let place = 0; place < stamps.length; place++) {
    const stamp = stamps[place];
    if (!stamp || stamp.start < done) continue;
    const next = stamps[place + 1];
    const twin = next && isGap(text, stamp.end, next.start, 40) ? next : null;
    const head = headAt(text, stamp, twin, addresses, stamps, done);
    if (!head) continue;
    heads.push(head);
    done = head.end;
  }
  return heads;
}

function tokenOf(match: RegExpExecArray): Token & { value: string } {
  const value = match[0].replace(/[.,;:)]+$/, '');
  return { start: match.index, end: match.index + value.length, value };
}

/** The first machine-made date of a line. */
export function firstStamp(text: string, aids: ReadingAids): (Token & { readonly iso: string }) | null {
  for (const match of text.matchAll(STAMP)) {
    const iso = aids.dates.find(match[0])[0]?.iso;
    if (iso !== undefined) return { start: match.index, end: match.index + match[0].length, iso };
  }
  return null;
}

type Address = Token & { value: string };
type Stamp = Token & { iso: string };

function headAt(
  text: string,
  stamp: Stamp,
  twin: Stamp | null,
  addresses: readonly Address[],
  stamps: readonly Stamp[],
  done: number,
): Head | null {
  const after = twin ?? stamp;
  const before = linkBefore(text, stamp, addresses, done);
  const nextStamp = firstFrom(stamps, after.end)?.start ?? text.length;
  const following = addresses.filter(
    (one) => one.start >= after.end && one.start - after.end <= WIDEST_GAP && one.end <= nextStamp,
  );
  const guid = following.find(
    (one) => isGap(text, after.end, one.start, WIDEST_GAP) && !opensNext(text, one, stamps, before !== null || done === 0),
  );
  const link = before ?? guid;
  if (!link) return null;
  const start = Math.min(link.start, stamp.start);
  const published = twin && twin.iso < stamp.iso ? twin : stamp;
  const other = twin && twin.iso !== stamp.iso ? (published === stamp ? twin : stamp) : null;
  const between = before ? { start: lastAddressEnd(addresses, before, stamp), end: stamp.start } : null;
  return {
    link: { start: link.start, end: link.end, url: /^http/iu.test(link.value) ? link.value : null },
    stamp: published,
    otherStamp: other,
    between: between && text.slice(between.start, between.end).trim() !== '' ? between : null,
    start,
    end: Math.max(after.end, guid?.end ?? 0, link.end),
  };
}

/** The address nearest before a stamp; of several that only blanks part (link, comments), the first. */
function linkBefore(text: string, stamp: Stamp, addresses: readonly Address[], done: number): Address | null {
  const near = within(addresses, Math.max(done, stamp.start - WIDEST_GAP - LONGEST_ADDRESS), stamp.start).filter(
    (one) => one.end <= stamp.start && stamp.start - one.end <= WIDEST_GAP,
  );
  let link = near.at(-1) ?? null;
  if (!link || !isGap(text, link.end, stamp.start, WIDEST_GAP)) return null;
  for (const one of near.slice(0, -1).reverse()) {
    if (text.slice(one.end, link.start).trim() !== '') break;
    link = one;
  }
  return link;
}

/** An address that another stamp follows belongs to the next item, where links come first or the stamp may be the channel's own. */
function opensNext(text: string, address: Address, stamps: readonly Stamp[], linkFirst: boolean): boolean {
  if (!linkFirst) return false;
  const next = firstFrom(stamps, address.end);
  return next !== undefined && next.start - address.end <= WIDEST_GAP && isGap(text, address.end, next.start, WIDEST_GAP);
}

function lastAddressEnd(addresses: readonly Address[], link: Address, stamp: Stamp): number {
  return (
    within(addresses, link.start, stamp.start)
      .filter((one) => one.end <= stamp.start)
      .at(-1)?.end ?? link.end
  );
}

/** Nothing but names and labels between two places: no sentence ends there. */
function isGap(text: string, from: number, to: number, widest: number): boolean {
  if (to < from || to - from > widest) return false;
  const words = text.slice(from, to).replace(/<!\[CDATA\[|\]\]>/g, ' ');
  return !/[.!?](?:\s|$)(?!\s*https?:)[\s\S]*\p{Ll}{3}|[。！？]/u.test(words.replace(/\b\p{Lu}[.]/gu, ' '));
}

/** Place of the first token that begins at `from` or later, by binary search: tokens come in order. */
function placeFrom(tokens: readonly Token[], from: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstFrom<T extends Token>(tokens: readonly T[], from: number): T | undefined {
  return tokens[placeFrom(tokens, from)];
}

/** Tokens that begin in [from, to]. */
function within<T extends Token>(tokens: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let place = placeFrom(tokens, from); place < tokens.length; place++) {
    const token = tokens[place];
    if (!token || token.start > to) break;
    found.push(token);
  }
  return found;
}
