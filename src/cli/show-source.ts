import type { LineRange } from '../dump/article.js';
import { printable } from './printable.js';

/** `news/a.txt:12` or `news/a.txt:12-14`. */
export function showPlace(dump: string, lines: LineRange): string {
  return `${printable(dump)}:${lines[0]}${lines[1] === lines[0] ? '' : `-${lines[1]}`}`;
}

/** `Outlet`, `Outlet via Host`, or words that say that the dump does not tell. */
export function showOutlet(outlet: string | null, host: string | null): string {
  const name = outlet === null ? 'outlet unknown' : printable(outlet);
  return host === null ? name : `${name} via ${printable(host)}`;
}

export function showTitle(title: string | null): string {
  return title === null ? 'no headline' : printable(title);
}

export function showDate(date: string | null): string {
  return date ?? 'undated';
}
