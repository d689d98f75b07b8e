// In: a nation that a statement names. Out: whether it is that of the cited report, which need not say so: 日本の防衛省 of a Japanese report's 防衛省.
// Called by unheld-known.ts.
import type { EvidenceText } from '../../evidence-text.js';
import { conceptsIn, namesNation } from '../../words/concepts.js';
import { foldedText } from '../../words/segments.js';

/** By the language of a report; the two scripts of Chinese belong to several nations, of which the report names its own. */
const nations: Readonly<Record<string, RegExp>> = {
  ja: /^(?:日本|Japan|Japanese|Nhật|Nhật Bản)$/u,
  vi: /^(?:Việt Nam|Vietnam|Vietnamese|越南|ベトナム)$/u,
};
const nationsOfHan: readonly { readonly language: RegExp; readonly name: RegExp; readonly sign: RegExp }[] = [
  {
    language: /^zh-Hans$/u,
    name: /^(?:中国|中國|China|Chinese|Trung Quốc)$/u,
    sign: /中国|我国|国务院|人民币|全国人大|国家发展改革委/u,
  },
  {
    language: /^zh-Hant$/u,
    name: /^(?:台灣|臺灣|台湾|Taiwan|Taiwanese|Đài Loan)$/u,
    sign: /[台臺]灣|全[台臺]|新[台臺]幣|立法院|行政院/u,
  },
  {
    language: /^zh-Hant$/u,
    name: /^(?:香港|Hong Kong|Hồng Kông|Hồng Công)$/u,
    sign: /香港|本港|全港|港元|港府|居港|在港|特區政府/u,
  },
];
const bodyBehind =
  /^(?:の|的|['’]s | )?(?<body>\p{Script=Han}{1,6}?(?:省|庁|廳|厅|部|院|局|府|署|[銀银]行)|央行|(?:[\p{L}’']+ ){0,4}(?:[Mm]inistry|[Aa]gency|[Bb]ureau|[Cc]ommission|[Pp]arliament|[Gg]overnment|[Dd]epartment|[Cc]ourt|[Aa]dministration|[Aa]uthority|[Cc]ouncil|[Yy]uan|[Aa]ssociation|[Ff]ederation)(?![\p{L}]))/u;
/** Before the nation: "Quốc hội Việt Nam". */
const bodyAhead =
  /(?:^|[^\p{L}])(?:Bộ|Cục|Sở|Viện|Ủy ban|Quốc hội|Chính phủ|Tòa án|Cơ quan|Hiệp hội|Ngân hàng)(?: [\p{L}\p{M}]+){0,4} $/u;
/** What a report calls the nation that it is at home in. */
const atHome =
  /[国國][内內]|全[国國]|我[国國]|[本全]港|[居留來来在離返]港|全[台臺]|[當当]地|cả nước|trong nước|toàn quốc|nước ta|người Việt|(?:^|[^\p{L}])\p{Ll}[\p{L}\p{M}]* Việt(?! ?\p{Lu})(?![\p{L}\p{M}])/u;

/** Before a body that the source gives to no other nation, or of what the source tells of the nation without its name. */
export function isHomeNation(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { cited, near, sameLanguage }: EvidenceText,
): boolean {
  const written = text.slice(start, end).replace(/['’]s?$/u, '');
  if (!cited.every(({ quote }) => isOf(written, quote.passage))) return false;
  const body = bodyBehind.exec(text.slice(end))?.groups?.body;
  if (!sameLanguage) {
    if (namesNation(near.text) && !/[国國][内內]外|\p{Ll} Việt(?![\p{L}\p{M}])/u.test(near.text)) return false;
    return body !== undefined || bodyAhead.test(text.slice(0, start)) || atHome.test(near.text);
  }
  if (body === undefined) return false;
  const named = conceptsIn(near.text).filter(({ isName }) => isName);
  const at = near.folded.indexOf(foldedText(body));
  return (
    at >= 0 && !named.some((other) => other.end === at || (other.end === at - 1 && /[の的]/u.test(near.text.charAt(at - 1))))
  );
}

/** The name of the nation that a report is at home in. */
function isOf(written: string, { article, chunk }: EvidenceText['cited'][number]['quote']['passage']): boolean {
  const language = article.language ?? '';
  if (nations[language]?.test(written)) return true;
  const own = nationsOfHan.filter((nation) => nation.language.test(language) && nation.sign.test(chunk.text));
  return own.length === 1 && own[0]?.name.test(written) === true;
}
