/** More texts than one answer and its evidence have. */
const MOST = 512;

/** The same text is looked at for one statement after the other: what was made of it is kept for a while, the oldest forgotten first. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    if (made.size > MOST) made.delete(made.keys().next().value as string);
    return value;
  };
}
