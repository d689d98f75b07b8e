import type { KnownOutlet } from './outlet-file.js';
import { caseTells, foldUnit, isSpacedWordUnit, lowerUnit } from './outlet-names.js';

interface Node {
  readonly next: Map<number, Node>;
  /** Outlet whose name ends here whatever the case, and the one whose name must stand exactly so. */
  anyCase: KnownOutlet | null;
  exact: { readonly outlet: KnownOutlet; readonly name: string }[];
}

export interface NameFound {
  readonly outlet: KnownOutlet;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds outlet names in running text: one tree of all names, walked from each place where a word can begin; a run of white
 * space counts as one blank. The work at a place is bounded by the longest name.
 */
export function createOutletMatcher(
  names: readonly { name: string; outlet: KnownOutlet }[],
): (text: string) => readonly NameFound[] {
  const root = newNode();
  for (const { name, outlet } of names) add(root, name, outlet);
  return (text) => {
    const found: NameFound[] = [];
    for (let at = 0; at < text.length; ) {
      const longest = beginsWord(text, at) ? longestAt(root, text, at) : null;
      if (longest) found.push(longest);
      at = longest ? longest.end : at + 1;
    }
    return found;
  };
}

function newNode(): Node {
  return { next: new Map(), anyCase: null, exact: [] };
}

function add(root: Node, name: string, outlet: KnownOutlet): void {
  let node = root;
  for (let at = 0; at < name.length; at += 1) {
    const unit = lowerUnit(foldUnit(name.charCodeAt(at)));
    let next = node.next.get(unit);
    if (!next) {
      next = newNode();
      node.next.set(unit, next);
    }
    node = next;
  }
  if (caseTells(name, outlet.ordinary)) node.exact.push({ outlet, name });
  else node.anyCase ??= outlet;
}

function longestAt(root: Node, text: string, start: number): NameFound | null {
  let longest: NameFound | null = null;
  let node: Node | undefined = root;
  for (let at = start; at < text.length; ) {
    const unit: number = foldUnit(text.charCodeAt(at));
    node = node.next.get(lowerUnit(unit));
    if (!node) break;
    at += 1;
    if (unit === 0x20) while (at < text.length && foldUnit(text.charCodeAt(at)) === 0x20) at += 1;
    const outlet = outletAt(node, text, start, at);
    if (outlet && endsWord(text, start, at)) longest = { outlet, start, end: at };
  }
  return longest;
}

function outletAt(node: Node, text: string, start: number, end: number): KnownOutlet | null {
  if (node.exact.length === 0) return node.anyCase;
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  return node.exact.find(({ name }) => name === written)?.outlet ?? node.anyCase;
}

/** Scrapers run headers together ("Báo Bến CảngBáo Bến Cảng29/01/2025"): a name this long may touch a digit or a new capital. */
const longEnoughToTouch = 5;

function beginsWord(text: string, at: number): boolean {
  const here = text.charAt(at);
  if (at === 0 || !isSpacedWordUnit(here)) return true;
  const before = text.charAt(at - 1);
  return !isSpacedWordUnit(before) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(here));
}

function endsWord(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1);
  const after = text.charAt(end);
  if (after === '' || !isSpacedWordUnit(last) || !isSpacedWordUnit(after))
    return startsWhole(text, start) || end - start >= longEnoughToTouch;
  if (end - start < longEnoughToTouch) return false;
  return /\d/.test(after) ? !/\d/.test(last) : /\p{Ll}/u.test(last) && /\p{Lu}/u.test(after);
}

/** Whether the name's first word is not the tail of words run together. */
function startsWhole(text: string, start: number): boolean {
  return start === 0 || !isSpacedWordUnit(text.charAt(start)) || !isSpacedWordUnit(text.charAt(start - 1));
}
