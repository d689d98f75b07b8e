import type { Random } from './random.js';

export type Language = 'en' | 'zh-Hant' | 'zh-Hans' | 'ja' | 'vi';
export const languages: readonly Language[] = ['en', 'zh-Hant', 'zh-Hans', 'ja', 'vi'];

/** NAME stands in every sentence and headline of one article and nowhere else, so that a leak shows. */
const HEADLINES: Record<Language, readonly string[]> = {
  en: [
    'NAME opens second plant as orders climb',
    'Why NAME is betting on tidal power',
    'Can NAME win back its customers? Five things to know',
    'NAME: inside the firm that wants to rebuild the harbour, one crane at a time',
    'Mayor says NAME deal of 3 March 2025 was a mistake',
    'Reuters poll: NAME seen cutting output by 2026',
    '‘We had no choice’: NAME workers on the strike that stopped a city',
    'NAME to cut 1,200 jobs',
    'Share prices slide after NAME warns on profit, again',
    'NAME v the regulator - what happens next',
    'Follow the money: how NAME lost $4 billion',
    'More from less: NAME and the new thrift',
  ],
  'zh-Hant': [
    'NAME宣布擴建第二座廠房 訂單持續上升',
    'NAME為何押注潮汐發電？',
    '市長稱與NAME的協議是個錯誤',
    'NAME擬裁員一千二百人,工會促政府介入',
    '獨家:NAME與港口重建計劃的幕後',
  ],
  'zh-Hans': [
    'NAME宣布扩建第二座厂房 订单持续上升',
    'NAME为何押注潮汐发电？',
    '市长称与NAME的协议是个错误',
    'NAME拟裁员一千二百人,工会促政府介入',
    '独家:NAME与港口重建计划的幕后',
  ],
  ja: [
    'NAMEが第2工場を開設 受注が増加',
    'なぜNAMEは潮力発電に賭けるのか',
    'NAME、1200人を削減へ 労組は反発',
    '市長「NAMEとの合意は誤りだった」',
    '港湾再建の舞台裏 NAMEの狙いは何か',
  ],
  vi: [
    'NAME mở nhà máy thứ hai khi đơn hàng tăng',
    'Vì sao NAME đặt cược vào điện thủy triều?',
    'Thị trưởng nói thỏa thuận với NAME là sai lầm',
    'NAME sẽ cắt giảm 1.200 việc làm',
    'Chuyện hậu trường của NAME và cảng mới',
  ],
};

const SENTENCES: Record<Language, readonly string[]> = {
  en: [
    'The board of NAME said on Monday that output rose by N percent in the last quarter, helped by new orders from abroad.',
    'NAME had reported a loss of $N million the year before, when storms closed the harbour for three weeks.',
    '“Nobody expected NAME to move this quickly,” said an analyst who follows the company from Singapore.',
    'Officials told reporters that NAME would need a new permit by the end of the year.',
    'In a statement, NAME said it had answered all N questions of the regulator and expected a decision soon.',
    'Residents near the NAME site complained about noise; the company promised to work only by day.',
    'NAME did not respond to a request for comment.',
    'Advertisement revenue is not part of the business of NAME, its chief executive added.',
    'By the end of 2026, NAME wants to employ N people at the new site, twice as many as today.',
    'The plan of NAME was first reported by the Evening Standard on 14 January 2025.',
  ],
  'zh-Hant': [
    'NAME董事會週一表示,受海外新訂單帶動,上季產量增長百分之N,為三年來最快。',
    '一年前風暴令港口關閉三週,NAME當時錄得N百萬元虧損,股價一度大跌。',
    '一名長期跟進該公司的分析師說:「沒有人料到NAME行動如此迅速。」',
    '官員向記者表示,NAME須於年底前取得新的許可證,否則工程會停頓。',
    'NAME在聲明中指,已回答監管機構全部N條問題,期望很快有決定。',
    '附近居民投訴NAME工地的噪音,公司承諾只在日間施工。',
  ],
  'zh-Hans': [
    'NAME董事会周一表示,受海外新订单带动,上季产量增长百分之N,为三年来最快。',
    '一年前风暴令港口关闭三周,NAME当时录得N百万元亏损,股价一度大跌。',
    '一名长期跟进该公司的分析师说:“没有人料到NAME行动如此迅速。”',
    '官员向记者表示,NAME须于年底前取得新的许可证,否则工程会停顿。',
    'NAME在声明中指,已回答监管机构全部N条问题,期望很快有决定。',
    '附近居民投诉NAME工地的噪音,公司承诺只在日间施工。',
  ],
  ja: [
    'NAMEの取締役会は月曜日、海外からの新規受注により前四半期の生産がNパーセント増えたと発表した。',
    '前年は嵐で港が3週間閉鎖され、NAMEはN百万ドルの損失を計上していた。',
    '同社を長く見てきたアナリストは「NAMEがこれほど早く動くとは誰も思わなかった」と話した。',
    '当局者は記者団に対し、NAMEは年末までに新しい許可を得る必要があると述べた。',
    'NAMEは声明で、規制当局のN件の質問すべてに回答したと明らかにした。',
    '近隣の住民は騒音に苦情を訴えており、NAMEは日中のみ作業すると約束した。',
  ],
  vi: [
    'Hội đồng quản trị NAME cho biết hôm thứ Hai rằng sản lượng quý trước tăng N phần trăm nhờ các đơn hàng mới từ nước ngoài.',
    'Một năm trước, khi bão khiến cảng đóng cửa ba tuần, NAME đã lỗ N triệu đô la và cổ phiếu giảm mạnh.',
    '“Không ai nghĩ NAME lại hành động nhanh như vậy,” một nhà phân tích theo dõi công ty nói.',
    'Quan chức nói với phóng viên rằng NAME cần có giấy phép mới trước cuối năm nay.',
    'Trong một thông cáo, NAME nói đã trả lời toàn bộ N câu hỏi của cơ quan quản lý.',
    'Người dân gần công trường của NAME phàn nàn về tiếng ồn; công ty hứa chỉ làm việc ban ngày.',
  ],
};

const STANDFIRSTS: Record<Language, readonly string[]> = {
  en: [
    'The decision of NAME surprised investors and the city alike',
    'What the new plan of NAME means for the harbour, its workers and its rivals.',
  ],
  'zh-Hant': ['NAME的決定令投資者和市政府都感到意外', 'NAME的新計劃對港口、工人和對手意味著甚麼'],
  'zh-Hans': ['NAME的决定令投资者和市政府都感到意外', 'NAME的新计划对港口、工人和对手意味着什么'],
  ja: ['NAMEの決定は投資家と市を驚かせた', 'NAMEの新計画が港と働く人に意味するもの'],
  vi: ['Quyết định của NAME khiến giới đầu tư và thành phố bất ngờ', 'Kế hoạch mới của NAME có ý nghĩa gì với cảng'],
};

const SUBHEADS: Record<Language, readonly string[]> = {
  en: ['A slow start', 'What NAME wants', 'The Harbour Question', 'Numbers game'],
  'zh-Hant': ['起步緩慢', 'NAME想要甚麼'],
  'zh-Hans': ['起步缓慢', 'NAME想要什么'],
  ja: ['遅い出だし', 'NAMEの狙い'],
  vi: ['Khởi đầu chậm', 'NAME muốn gì'],
};

const ONSETS = 'B C D F G K L M N P R S T V Z Br Cl Dr Gr Kr Pl Tr'.split(' ');
const VOWELS = 'a e i o u ae io ou ei'.split(' ');
const CODAS = 'l m n r s x th nd rk st'.split(' ');

/** A made-up name that no other article of the run has. */
export function inventName(random: Random, used: Set<string>): string {
  for (;;) {
    const syllables = Array.from({ length: 2 }, () => `${random.pick(ONSETS)}${random.pick(VOWELS)}${random.pick(CODAS)}`);
    const name = `${syllables[0]}${syllables[1]?.toLowerCase()}q${random.below(90) + 10 > 50 ? 'ua' : 'o'}`;
    if (![...used].some((other) => other.includes(name) || name.includes(other))) {
      used.add(name);
      return name;
    }
  }
}

export interface Words {
  readonly name: string;
  readonly language: Language;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly paragraphs: readonly string[];
}

export function inventWords(random: Random, used: Set<string>, language: Language): Words {
  const name = inventName(random, used);
  const fill = (text: string) =>
    text
      .replaceAll('NAME', name)
      .replace(/\bN\b|(?<=[\p{Script=Han}\p{Script=Hiragana}の])N|N(?=[百条條件])/gu, String(2 + random.below(90)));
  const joiner = language === 'en' || language === 'vi' ? ' ' : '';
  const paragraphs: string[] = [];
  const many = 3 + random.below(6);
  let sentences: string[] = [];
  while (paragraphs.length < many) {
    if (sentences.length === 0) sentences = shuffled(random, SENTENCES[language]).map(fill);
    const size = 1 + random.below(3);
    paragraphs.push(sentences.splice(0, size).join(joiner));
    if (random.chance(0.1) && paragraphs.length > 1 && paragraphs.length < many - 1)
      paragraphs.push(fill(random.pick(SUBHEADS[language])));
  }
  return {
    name,
    language,
    headline: fill(random.pick(HEADLINES[language])),
    standfirst: random.chance(0.3) ? fill(random.pick(STANDFIRSTS[language])) : null,
    paragraphs,
  };
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const left = [...items];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(random.below(left.length), 1));
  return out;
}

const KNOWN: Record<Language, readonly string[]> = {
  en: [
    'Reuters',
    'South China Morning Post',
    'The Guardian',
    'BBC News',
    'Financial Times',
    'The New York Times',
    'Bloomberg',
    'Nikkei Asia',
    'CNBC',
    'The Straits Times',
    'FOX News - Health',
    'The Verge',
    'TechCrunch',
  ],
  'zh-Hant': ['明報', '聯合報', '中央社', '自由時報', '香港01'],
  'zh-Hans': ['新华社', '澎湃新闻', '人民日报', '联合早报', '第一财经'],
  ja: ['日本経済新聞', '朝日新聞', '読売新聞', 'NHK', '毎日新聞'],
  vi: ['VnExpress', 'Tuổi Trẻ', 'Thanh Niên', 'Báo Quốc Tế', 'Dân trí'],
};

const UNKNOWN: Record<Language, readonly string[]> = {
  en: [
    'Harbour Ledger',
    'The Quayside Courier',
    'Northgate Evening Post',
    'Meridian',
    'Saltmarsh Today',
    'The Lantern',
    'Kestrel Wire',
    'pierhead.example.com',
    'Tideline Business Review',
    'Low Water',
    'Estuary & Coast',
    'DockNews24',
  ],
  'zh-Hant': ['濱海晨報', '星河日報', '渡口新聞網', '碼頭週刊'],
  'zh-Hans': ['滨海晨报', '星河财经', '渡口新闻网', '码头周刊'],
  ja: ['港町新聞', 'みなと経済ニュース', '潮風タイムズ', '桟橋通信'],
  vi: ['Báo Bến Cảng', 'Tin Sông Hàn', 'Tạp chí Hải Đăng', 'Cảng Mới Online'],
};

export function inventOutlet(random: Random, language: Language): string {
  return random.pick(random.chance(0.5) ? KNOWN[language] : UNKNOWN[language]);
}

const PEOPLE: Record<Language, readonly string[]> = {
  en: ['Anna Teel', 'Marcus O’Dowd', 'Li-Wei Tan', 'Priya S. Raman', 'Jean-Luc Moreau', 'Tom de Vries', 'Grace Okafor'],
  'zh-Hant': ['陳大文', '李美玲', '黃志強'],
  'zh-Hans': ['陈大文', '李美玲', '黄志强'],
  ja: ['田中太郎', '鈴木花子', '佐藤健'],
  vi: ['Nguyễn Văn An', 'Trần Thị Bích', 'Lê Minh'],
};

export function inventPeople(random: Random, language: Language): string[] {
  const first = random.pick(PEOPLE[language]);
  const second = random.pick(PEOPLE[language]);
  return random.chance(0.4) && second !== first ? [first, second] : [first];
}
