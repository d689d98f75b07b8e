// In: a count that stands nowhere in the source. Out: whether it only counts what is named: "two cities, Arden and Welby", "the two", 两份报道.
// Called by check-figures.ts.
import type { Cited } from '../cited.js';
import { readDates } from '../dates/read-dates.js';
import type { Stated } from '../stated.js';
import { isVietnamese } from './plain.js';
import type { Quantity } from './quantity.js';
import { readQuantities } from './read-quantities.js';
import { sameValue } from './same-quantity.js';

const counted = new Set(['person', 'household', 'vehicle', 'ship']);

/** Never where the source counts something that the statement leaves out: that count may be the right one. */
export function isListed(count: Quantity, stated: Stated, cited: readonly Cited[]): boolean {
  const [value = 0] = count.values;
  if (count.kind !== 'number' || count.bound !== null || !isCount(count) || value < 2 || value > 9) return false;
  const ahead = stated.text.slice(0, count.start);
  const behind = stated.text.slice(count.end);
  if (reports.test(behind) && value === new Set(cited.map(({ quote }) => quote.passage.article.id)).size) return true;
  if (cited.some((source) => countsOther(source, stated.quantities))) return false;
  if (value === itemsBehind(behind) || value === itemsAhead(ahead)) return true;
  return (
    value === 2 &&
    isThePair(ahead, behind, stated.text.slice(count.start, count.end)) &&
    cited.some(({ sentences }) => pair.test(sentences))
  );
}

const isCount = ({ unit }: Quantity): boolean => unit === null || unit.some((name) => counted.has(name));

const reports =
  /^ ?(?:[份篇則则本件]|家媒[體体])?の?(?:報[道導]|报[道导]|文章|記事)|^ (?:different )?(?:reports|articles|accounts|sources|versions)\b|^ (?:bài báo|bản tin|nguồn)(?![\p{L}\p{M}])/u;

function countsOther({ sentences, around }: Cited, own: readonly Quantity[]): boolean {
  return [sentences, around].some((text) =>
    readQuantities(readDates(text).rest, isVietnamese(text)).some(
      (other) =>
        (other.kind === 'vague' || other.kind === 'number') && isCount(other) && !own.some((one) => sameValue(one, other)),
    ),
  );
}

/** Names behind a count: "two cities, Arden and Welby", 兩個城市:北京和武漢. */
function itemsBehind(behind: string): number {
  const latin = /^[\p{L}\p{M} -]{0,40}(?:[,:(]| là| gồm) ((?:the )?\p{Lu}[^.;:()]{1,100})/u.exec(behind)?.[1];
  if (latin !== undefined) return latinItems(latin);
  const unspaced = /^[^，,：:（(。；;]{0,8}[，,：:（(](?:即|包括|分別是|分别是)?([^，,。；;）)]{3,60})/u.exec(behind)?.[1];
  return unspaced === undefined ? 0 : unspacedItems(unspaced);
}

/** "A, B and C": so many, each written large. */
function latinItems(list: string): number {
  const parts = list.split(/, (?:and |và )?| (?:and|và) /u);
  const last = list.search(/ (?:and|và) /u);
  if (last < 0) return 0;
  const before = list.slice(0, last).split(', ').length;
  return parts.slice(0, before + 1).every((part) => /^(?:the )?\p{Lu}/u.test(part)) ? before + 1 : 0;
}

/** Names right before a count: 德國和法國兩國. */
function itemsAhead(ahead: string): number {
  const list = /([^，,。；;：:]{3,60}[和與与及、と・][^，,。；;：:、・]{1,12}?)の?$/u.exec(ahead)?.[1];
  return list === undefined ? 0 : unspacedItems(list);
}

const unspacedItems = (list: string): number => {
  const signs = list.match(/[、和與与及と・](?!各|平|諧|谐|解|睦|約|约|其|格|い)/gu)?.length ?? 0;
  return signs === 0 ? 0 : signs + 1;
};

/** "The two", 兩人, hai bên: who was spoken of. */
const isThePair = (ahead: string, behind: string, own: string): boolean =>
  /^two$/iu.test(own)
    ? /\b(?:the|these|those|its|their|both|between) $/iu.test(ahead)
    : /^[两兩两2２]/u.test(own)
      ? /[位人家名者社方国國]$/u.test(own) || /^[位人家名者社方国國個个]/u.test(behind)
      : /^hai(?![\p{L}\p{M}])/iu.test(own) && /^ \p{Ll}/u.test(behind);

/** What says that there are two or more without counting them. */
const pair =
  /\b(?:[Tt]hey|them|[Tt]heirs?|[Ee]ach|[Bb]oth|pair|couple|twins?|sides)\b|\p{Lu}\p{Ll}+ and (?:the )?\p{Lu}\p{Ll}+|各[獲获自得有]|[雙双]方|彼此|互[相い]|[他她它]們|[他她它]们|兩者|两者|両(?=\p{Script=Han})|(?:[Hh]ọ|[Mm]ỗi người|đôi bên|[Cc]ả hai)(?![\p{L}\p{M}])/u;
