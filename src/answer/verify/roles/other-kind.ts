// In: a statement beside all that it cites. Out: who stands in it where what is cited only points back, at somebody of another kind.
import { foldedText } from '../words/segments.js';
import type { AlignedSource } from './align.js';
import { toldIn } from './told-by.js';

/** What a word that points back points at, and the names that are surely none of it. */
interface Kind {
  readonly points: RegExp;
  readonly others: RegExp;
}

/** Behind the name of a body: what it is. */
const authority =
  /(?:[庁省県府町村署課党裁部廳厅院黨]|(?<!放送)局|[市區区](?:政府)?|政府|警察|警方|法院|檢察院|检察院|議會|议会|議会|大學|大学|委員會|委员会|委員会)$|\b(?:[Mm]inistry|[Dd]epartment|[Pp]olice|[Cc]ourt|[Cc]ouncil|[Pp]arliament|[Gg]overnment|[Uu]niversity|Party|Senate)\b|^(?:Bộ|Sở|Công an|Tòa án|Viện kiểm sát|Đại học|Đảng|Cục|UBND|Ủy ban|Cảnh sát) /u;
const firm =
  /(?:公司|集團|集团|銀行|银行|株式会社|製作所|[会會]社)$|\b(?:Inc|Corp|Ltd|Group|Holdings|Bank|Airlines|Motors)\b|^(?:Công ty|Tập đoàn|Ngân hàng) /u;

const kinds: readonly Kind[] = [
  {
    points:
      /^(?:同社|[該该]?公司|[該该](?:集團|集团|企業|企业)|[Tt]he (?:company|firm|airline|carmaker|retailer|start-?up|maker)|(?:[Cc]ông ty|[Dd]oanh nghiệp|[Tt]ập đoàn|[Hh]ãng)(?: này)?(?= ?\p{Ll}))/u,
    others: authority,
  },
  {
    points:
      /^(?:同[庁省県府市町村署課党局]|[該该][部廳厅局署院黨党市]|警方|[Tt]he (?:ministry|department|police|court|council|government|party)|(?:Bộ|Sở|Cục|Tòa) này)/u,
    others: firm,
  },
];

/** A clause of a source that says who is meant with no name of its own. */
const clause = /(?:^|[。！？!?\n;；]|[.](?=\s))\s*/gu;

/** The subject of a Japanese statement, or whoever speaks in one of another language. */
function subjectsOf(text: string): string[] {
  if (/\p{Script=Hiragana}/u.test(text)) {
    const subject = /^([^、。はが「」]{2,24})(?:[はが]|によると|によれば)/u.exec(text)?.[1];
    return subject === undefined ? [] : [subject];
  }
  return toldIn(text).map(({ speaker }) => text.slice(speaker.start, speaker.end).trim());
}

/** Who is named in a statement where all that is cited speaks of "the company", and is no company. */
export function otherKind(text: string, sources: readonly AlignedSource[]): string | null {
  const whole = sources.map((source) => foldedText(source.text)).join('\n');
  for (const subject of subjectsOf(text)) {
    if (subject === '' || whole.includes(foldedText(subject))) continue;
    const pointing = kinds.filter(({ points }) => sources.every((source) => beginsWith(source.text, points)));
    if (pointing.some(({ others }) => others.test(subject) && !others.test(whole))) return subject;
  }
  return null;
}

/** Every sentence of it begins so. */
const beginsWith = (text: string, points: RegExp): boolean => {
  const starts = Array.from(text.matchAll(clause), ({ 0: found, index }) => text.slice(index + found.length)).filter(
    (rest) => rest.trim() !== '',
  );
  return starts.length > 0 && starts.every((rest) => points.test(rest));
};
