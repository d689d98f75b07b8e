/** In order, as many on a page as fit; one that is longer than a page has one to itself. At least one page. */
export function packPages<T>(items: readonly T[], lengthOf: (item: T) => number, room: number): T[][] {
  const pages: T[][] = [[]];
  let used = 0;
  for (const item of items) {
    const length = lengthOf(item);
    if (used > 0 && used + length > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(item);
    used += length;
  }
  return pages;
}
