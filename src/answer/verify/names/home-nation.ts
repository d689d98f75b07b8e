// In: a nation that a statement names. Out: whether it is that of the cited report, which need not say so: 日本の防衛省 of a Japanese report's 防衛省.
// Called by check-names.ts.
import type { EvidenceText } from '../evidence-text.js';
import { conceptsIn } from '../words/concepts.js';
import { foldedText } from '../words/segments.js';

/** By the language of a report that one nation writes; Simplified Chinese is Singapore's as well. */
const nations: Readonly<Record<string, RegExp>> = {
  ja: /^(?:日本|Japan|Nhật Bản)$/u,
  vi: /^(?:Việt Nam|Vietnam|越南|ベトナム)$/u,
};
const bodyBehind =
  /^(?:の|的|['’]s )?(?<body>\p{Script=Han}{1,6}?(?:省|庁|廳|厅|部|院|局|府|署|[銀银]行)|央行|(?:[\p{L}’']+ ){0,4}(?:[Mm]inistry|[Aa]gency|[Bb]ureau|[Cc]ommission|[Pp]arliament|[Gg]overnment|[Dd]epartment|[Cc]ourt|[Aa]dministration)(?![\p{L}]))/u;

/** Only before a body, and one that the source gives to no other nation. */
export function isHomeNation(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { cited, near, sameLanguage }: EvidenceText,
): boolean {
  const written = text.slice(start, end);
  if (!cited.every(({ quote }) => nations[quote.passage.article.language ?? '']?.test(written))) return false;
  const body = bodyBehind.exec(text.slice(end))?.groups?.body;
  if (body === undefined) return false;
  const named = conceptsIn(near.text).filter(({ isName }) => isName);
  if (!sameLanguage) return named.length === 0;
  const at = near.folded.indexOf(foldedText(body));
  return (
    at >= 0 && !named.some((other) => other.end === at || (other.end === at - 1 && /[の的]/u.test(near.text.charAt(at - 1))))
  );
}
