// In: how a body is named, or the noun that points back at one. Out: what kind of body it is, as far as the words tell.
// Called where two quotes tell of two bodies, to know that "the agency" of one is not the charity of the other.
import { foldedText } from '../words/segments.js';

export type BodyKind =
  | 'firm'
  | 'school'
  | 'hospital'
  | 'court'
  | 'party'
  | 'authority'
  | 'committee'
  | 'police'
  | 'union'
  | 'club'
  | 'museum'
  | 'temple'
  | 'charity';

/**
 * The noun that a name ends with, or that is used alone; Vietnamese ones stand first. Left out are nouns of several kinds: "board", "institute",
 * "association", 院, 會. A bank or airline is a firm.
 */
const nouns: readonly (readonly [BodyKind, string, string, string])[] = [
  [
    'firm',
    'company|firm|bank|airline|carrier|operator|retailer|brewer|brewery|insurer|developer|builder|supplier|carmaker|drugmaker|chipmaker|manufacturer|start-?up|supermarket|chain|shipper|lender|inc|corp|ltd|plc|motors|airlines|airways|pharmaceuticals|semiconductor',
    '公司|集团|银行|企业|业者|厂商|株式会社|会社|制作所|同社|航空|药厂|证券',
    'công ty|tập đoàn|doanh nghiệp|hãng|ngân hàng',
  ],
  ['school', 'school|university|college|academy', '大学|学校|校方|同校|中学|小学|学院', 'trường|đại học|học viện'],
  ['hospital', 'hospital|clinic', '医院|病院', 'bệnh viện|phòng khám'],
  ['court', 'court|tribunal', '法院|法庭|裁判所|地裁|高裁|最高裁', 'tòa|tòa án'],
  ['party', 'party', '党', 'đảng'],
  [
    'authority',
    'agency|ministry|department|bureau|council|government|authority|regulator|treasury',
    '局|部|署|厅|处|省|庁|市|县|府|当局|政府|市区町村|役所',
    'bộ|sở|cục|ubnd|chính quyền|chính phủ|cơ quan',
  ],
  ['committee', 'committee|commission|panel', '委员会|管委会|委会', 'ủy ban|hội đồng'],
  ['police', 'police', '警方|警察|警察局|警局|公安', 'công an|cảnh sát'],
  ['union', 'union|unions', '工会|労组|労动组合|组合', 'công đoàn|nghiệp đoàn'],
  ['club', 'club|team|side|rovers|united', '球团|球队|俱乐部|クラブ|チーム|球会', 'câu lạc bộ|đội bóng|clb'],
  ['museum', 'museum|gallery', '博物馆|美术馆|纪念馆|同馆|馆方', 'bảo tàng'],
  ['temple', 'temple|church|mosque|cathedral|shrine|diocese', '庙|庙方|寺|宫|教会|神社|教堂', 'chùa|đền|nhà thờ'],
  ['charity', 'charity|foundation|non-?profit', '基金会|财团|慈善团体|志愿团体', 'quỹ từ thiện'],
];

const patterns = nouns.map(([kind, english, unspaced, vietnamese]) => ({
  kind,
  latin: new RegExp(`(?:^|[^\\p{L}])(?:${english})(?:['’]s)?$`, 'iu'),
  unspaced: new RegExp(`(?:${unspaced})$`, 'u'),
  vietnamese: new RegExp(`^(?:${vietnamese})(?![\\p{L}\\p{M}])`, 'iu'),
}));

/** Null where no noun tells it, or two of different kinds may. */
export function kindOfBody(noun: string): BodyKind | null {
  const bare = noun.trim().replace(/^(?:the|an?|its|this|that) |[「」『』“”"()（）]|\s*[（(].*$/giu, '');
  const folded = foldedText(bare);
  const isHan = /\p{Script=Han}|\p{Script=Katakana}/u.test(bare);
  const found = patterns.filter(({ latin, unspaced, vietnamese }) =>
    isHan ? unspaced.test(folded) : latin.test(bare) || vietnamese.test(bare),
  );
  // 警察局 is no 局, 委員會 of a 部 none: the longer noun tells.
  const kinds = new Set(found.map(({ kind }) => kind));
  for (const special of ['police', 'committee', 'court', 'charity'] as const) if (kinds.has(special)) return special;
  const [only] = kinds;
  return kinds.size === 1 ? (only ?? null) : null;
}

/** "WildNorth, the charity that brought the case", "carrier Tellora": what a text calls a name beside it. */
export function kindBeside(name: string, text: string): BodyKind | null {
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + 1)) {
    const behind = /^, (?:the|an?|its) ([^,.;]{2,60}?)(?=,|[.;]| that\b| which\b| who\b| of\b| in\b| for\b|$)/u.exec(
      text.slice(at + name.length),
    )?.[1];
    const ahead = /(?:^|[^\p{L}])(\p{L}[\p{Ll}-]+) $/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
    const kind = [behind, ahead].map((noun) => (noun === undefined ? null : kindOfBody(noun))).find((one) => one !== null);
    if (kind !== undefined && kind !== null) return kind;
  }
  return null;
}
