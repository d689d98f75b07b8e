/** Says whether a key was seen within `forMs`, and remembers it; at most `most` keys, the oldest forgotten first. */
export function createRecent(now: () => number, forMs: number, most: number): (key: string) => boolean {
  const seen = new Map<string, number>();
  return (key) => {
    const before = seen.get(key);
    if (before !== undefined && now() - before < forMs) return true;
    seen.delete(key);
    seen.set(key, now());
    const [oldest] = seen.keys();
    if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    return false;
  };
}
