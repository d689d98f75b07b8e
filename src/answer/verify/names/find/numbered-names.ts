// In: a statement and the sentences that it cites. Out: the model or version whose number the source tells otherwise: GPT-5 of GPT-4.
// Called by check-figures.ts, since the words of names are looked at without their numbers.

const numbered = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}]{0,20})-(\d{1,4}(?:\.\d{1,2})?)(?![\p{L}\p{N}.-]*\d)/gu;
const escaped = (written: string): string => written.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Only where the source numbers the same name, and never so. */
export function otherNumber(text: string, sources: readonly string[]): string | null {
  const there = sources.join('\n');
  const wrong = Array.from(text.matchAll(numbered)).find(([, name = '', number = '']) => {
    const found = Array.from(
      there.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}[- ]?(\\d{1,4}(?:\\.\\d{1,2})?)(?!\\d)`, 'giu')),
      ([, other]) => other,
    );
    return found.length > 0 && !found.includes(number);
  });
  return wrong?.[0] ?? null;
}
