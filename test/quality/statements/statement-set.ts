import type { Claim, ClaimedQuote } from '../../../src/answer/verify/claim.js';
import type { VerifyAids } from '../../../src/answer/verify/verify-statement.js';
import type { Passage } from '../../../src/retrieve/passage.js';
import { passagesOf } from '../../support/cited-passages.js';
import type { InventedArticle } from '../../support/invented-articles.js';
import type { RightStatement, WrittenWrong } from './right-statement.js';

type Placed = Pick<RightStatement, 'article' | 'sentence' | 'text' | 'quote'> & Partial<Pick<RightStatement, 'also'>>;

/** Reports with the passages made of them and right statements about them. */
export interface StatementSet {
  readonly statements: readonly RightStatement[];
  /** Wrong ones that no rule makes of them. */
  readonly written: readonly WrittenWrong[];
  readonly aids: VerifyAids;
  /** The evidence of one request: the whole set, each passage by `article/ordinal`. */
  readonly evidence: ReadonlyMap<string, Passage>;
  /** A paragraph of an article. */
  sentence(article: string, at: number): string;
  outletOf(article: string): string;
  claim(statement: Placed, text?: string, quote?: string | null): Claim;
}

/** One outlet a row, as an outlet file knows it; the first name is canonical. */
const outlets = `Reuters | 路透社 | 路透 | ロイター | ロイター通信
BBC | 英國廣播公司 | BBC News
NHK | 日本放送協会
Ravenport Times | 渡鴉港時報 | 渡鸦港时报 | レイブンポート・タイムズ
Saltmere Herald | 鹽澤先驅報 | 盐泽先驱报
Northvale Ledger | 諾斯維爾紀事報
海岬時報 | Haijia Times
湯元日報
澜江财经 | Lanjiang Finance
Umbara Standard
Merrow Echo | The Merrow Echo
青嵐日報 | 青岚日报 | Qinglan Daily
云泽晚报 | 雲澤晚報 | Yunze Evening News
霧島野新報 | Kirishimano Shimpo
Tân Lộc Nhật Báo
Calder Dispatch
Inland Review
Tarrow Bay Gazette
Wharfside Post
溪州日報 | 溪州日报 | Xizhou Daily
南灣晨報 | 南湾晨报 | Nanwan Morning News
云岭商报 | 雲嶺商報 | Yunling Business Daily
东洲晨报 | 東洲晨報 | Dongzhou Morning Post
汐見新聞 | Shiomi Shimbun
北陵経済新聞 | 北陵經濟新聞
Báo Sông Hạ | Sông Hạ
Bình Khê Online
Kestrel Bay Tribune
Lindmoor Post
滄浪時報 | 沧浪时报 | Canglang Times
砚湖晚报 | 硯湖晚報 | Yanhu Evening News
鶴見沢日報 | Tsurumizawa Nippo
Báo Lam Giang
Meridale Courier
Kestrel Sports Daily
Northgate Chronicle
Pennard Observer
Tidewater Mercury
Brixworth Financial
東陵時報 | 东陵时报 | Dongling Times
南嶼日報 | 南屿日报 | Nanyu Daily
云汐财经 | 雲汐財經 | Yunxi Finance
望海晨报 | 望海晨報 | Wanghai Morning Post
蒼浜新聞 | Aohama Shimbun
湊町日日新聞 | Minatomachi Nichinichi
Báo Vĩnh Khê
Hà Châu Ngày Nay
Aldmoor Tribune
Fennick Business Review
Stourbeck Post
Corviston Evening News
鶴灣日報 | 鹤湾日报 | Ho-wan Daily News
北岬時報 | 北岬时报 | Beijia Times
钧州财讯 | 鈞州財訊 | Junzhou Finance
琅州早报 | 琅州早報 | Langzhou Morning Post
岬原新聞 | Misakihara Shimbun
瀬戸野経済新報 | 瀨戶野經濟新報
Báo Lạc Giang
Trường Khê Ngày Mới
The Carrow Ledger | Carrow Ledger
Harrowgate Business Daily
The Wexby Courier | Wexby Courier
Meridian Science News
Lakeland Sports Wire
Eastvale Observer
The Aubrey Chronicle | Aubrey Chronicle
Northfold Health Monitor
東嶼日報 | 东屿日报
島嶼財經週刊
北港新聞網
南洲晚報 | 南洲晚报
河源晨报
远帆财经 | 遠帆財經
中原文博报
海浜日日新聞 | 海濱日日新聞 | 海滨日日新闻
みなと新報
北辰経済新聞 | 北辰經濟新聞 | 北辰经济新闻
Báo Kinh Tế Duyên Hải | Kinh Tế Duyên Hải
Tin Miền Biển | 海域新聞 | 海域新闻
The Caldmere Post | Caldmere Post | 卡德米尔邮报 | 卡德米爾郵報 | カルドミア・ポスト
Harrow Trade Wire | 哈罗贸易通讯 | 哈羅貿易通訊
The Aldgate Ledger | Aldgate Ledger | 奥尔德盖特纪事报 | 奧爾德蓋特紀事報
Southern Cross Finance
Continental Health Monitor
Nordic Energy Journal
The Pacific Docket | Pacific Docket | 太平洋訟案報 | 太平洋讼案报
晨港財經 | Morning Harbour Finance
維港日報 | 维港日报 | Victoria Harbour Daily
島嶼新聞網 | Island News Net
北台能源週刊
东岸科技报 | 東岸科技報 | East Shore Tech News
华北商报 | 華北商報
南江财经 | 南江財經
東亜産業新聞 | Toa Sangyo Shimbun
関東経済通信 | Kanto Keizai Tsushin
Thời báo Cửa Biển | Cua Bien Times
Báo Sông Hậu | Sông Hậu | Song Hau Newspaper
The Wexcombe Courier | Wexcombe Courier | 威克斯科姆信使報
Harrow Bay Post | The Harrow Bay Post | ハローベイ・ポスト
Northgate Ledger | The Northgate Ledger | 北門紀事報
Pellmont Business Daily | 佩爾蒙商業日報
The Ohio Valley Lantern | Ohio Valley Lantern | 俄亥俄谷灯报
The Lothian Chronicle | Lothian Chronicle | 洛锡安纪事报
The Cascadia Reporter | Cascadia Reporter
鏡灣日報 | 镜湾日报 | Mirror Bay Daily
島嶼財訊 | 岛屿财讯 | Island Business News
東岸晨報 | 东岸晨报 | East Coast Morning Post
江岸财讯 | 江岸財訊 | Riverbank Financial News
江岸晨报 | 江岸晨報 | Riverbank Morning Post
東浜新聞 | 东滨新闻 | Higashihama Shimbun
みなと経済日報 | Minato Keizai Nippo | Minato Economic Daily
Thời báo Bến Sông | Thoi bao Ben Song | Ben Song Times
Báo Sông Xanh | Bao Song Xanh | Green River Newspaper
Penhallow Courier | The Penhallow Courier
Wexcombe Gazette | The Wexcombe Gazette
Thornbury Ledger | The Thornbury Ledger
Karrisford Observer | The Karrisford Observer
Aldbrook Evening Standard | The Aldbrook Evening Standard
海岬日報 | 海岬日报 | Cape Daily
南灣時報 | 南湾时报 | South Bay Times
江畔晚报 | 江畔晚報 | Riverside Evening News
北原新报 | 北原新報
潮見新聞 | Shiomi Shimbun
みどり経済新報 | Midori Keizai Shimpo
Bình Minh Nhật Báo | Binh Minh Daily
Thời Luận Phương Nam | Thoi Luan Phuong Nam
The Calder Gazette | Calder Gazette | 卡爾德公報 | 卡尔德公报 | コールダー・ガゼット
Northgate Ledger | The Northgate Ledger | 諾斯蓋特紀事報 | 诺斯盖特纪事报 | ノースゲート・レジャー
The Harrow Post | Harrow Post | 哈羅郵報 | 哈罗邮报 | ハロー・ポスト
Pacific Sentinel | The Pacific Sentinel | 太平洋哨兵報 | 太平洋哨兵报 | パシフィック・センチネル
Chesapeake Courier | The Chesapeake Courier | 切薩皮克信使報 | 切萨皮克信使报 | チェサピーク・クーリエ
Savanna Herald | The Savanna Herald | 莽原先驅報 | 莽原先驱报 | サバンナ・ヘラルド
The Wexham Star | Wexham Star | 韋克瑟姆星報 | 韦克瑟姆星报 | ウェクサム・スター
Boroughs Weekly | The Boroughs Weekly | 自治區週刊 | 自治区周刊 | ボローズ・ウィークリー
東寧時報 | 东宁时报 | Dongning Times | The Dongning Times | Tungning Times
維港新報 | 维港新报 | Victoria Harbour News
南灣日報 | 南湾日报 | South Bay Daily | Nanwan Daily
寰宇論壇報 | 寰宇论坛报 | Global Tribune | Huanyu Tribune
滨江财经报 | 濱江財經報 | Binjiang Financial News
北辰科技报 | 北辰科技報 | Beichen Technology News | Beichen Tech News
狮岛联报 | 獅島聯報 | Lion Island United News
東海朝報 | 东海朝报 | Tokai Choho
瀬戸毎夕新聞 | 瀨戶每夕新聞 | 濑户每夕新闻 | Seto Maiyu Shimbun
北陵スポーツ | Hokuryo Sports | 北陵體育 | 北陵体育
Báo Sông Tiền | Sông Tiền | Song Tien | Song Tien Newspaper | 前江報 | 前江报
Thời báo Đông Hải | Dong Hai Times | 東海時報 | 东海时报
Tarnmoor Herald | The Tarnmoor Herald | 塔恩穆爾先驅報 | 塔恩穆尔先驱报 | ターンムーア・ヘラルド
Meridian Wire | 子午線通訊社 | 子午线通讯社 | メリディアン・ワイヤー
The Ledger & Post | Ledger & Post | 帳簿郵報 | レジャー・アンド・ポスト
Calder Valley Gazette | The Calder Valley Gazette | 考爾德谷公報 | 考尔德谷公报 | コールダーバレー・ガゼット
Orbit Daily | 軌道日報 | 轨道日报 | オービット・デイリー
Marlow Sands Echo | The Marlow Sands Echo | 馬洛沙灘回聲報 | マーロウサンズ・エコー
The Dunmore Review | Dunmore Review | 鄧莫爾評論 | 邓莫尔评论 | ダンモア・レビュー
臺嶼日報 | 台嶼日報 | 台屿日报 | Taiyu Daily
維港晨報 | 维港晨报 | Harbour Morning Post
島聲新聞網 | 岛声新闻网 | Island Voice News
香江時報 | 香江时报 | Heung Kong Times
江原财经 | 江原財經 | Jiangyuan Finance
湖畔都市报 | 湖畔都市報 | Lakeside Metropolis Daily
南屏新报 | 南屏新報 | Nanping New Post
東洋中央新聞 | Toyo Chuo Shimbun | 东洋中央新闻
北陽日報 | Hokuyo Nippo | 北阳日报
みなと通信 | Minato Tsushin | 港通信社
Báo Sông Thượng | Song Thuong Newspaper | 上江報
Thời báo Nam Hải | Nam Hai Times | 南海時報
Tin Nhanh Đồng Bằng | Dong Bang Express News | 平原快訊
The Harbour Ledger | Harbour Ledger | ハーバー・レジャー
Savannah Business Courier
The Calder Times | Calder Times
Circuit & State
Terrace & Track
Prairie Sentinel
東岸新聞網
島嶼時報
南岸新聞
浦江财经
晨跑体育网
文博周刊
列島新報
東都経済新聞
北陸朝夕新聞
Báo Duyên Hải
Nhịp sống Công nhân
Thể thao Sông Hồng
The Merrow Chronicle | Merrow Chronicle
Baltic Wire | Baltic Wire Service
Pacific Ledger | The Pacific Ledger
The Straits Courier | Straits Courier
The Signal Desk | Signal Desk
Sierra Tribune | The Sierra Tribune
Continental Press
海峽新報 | Strait News
維港日報 | Victoria Harbour Daily
島嶼財經週刊 | Island Finance Weekly
聯峰時報 | Lienfeng Times
华晨财经 | Huachen Finance
南洋联报 | Nanyang United
长江商讯 | Changjiang Business News
北都新聞 | Hokuto Shimbun
東邦経済新聞 | Toho Keizai Shimbun
湊日報 | Minato Nippo
Báo Sông Hồng
Nhịp Cầu Công Nghệ
Thời Báo Á Âu
The Corran Courier | Corran Courier
Meridian Wire | Meridian Wire Service | MW
The Ashvale Sentinel | Ashvale Sentinel
Dominion Broadcasting News | DBN | DBN News
The Penhallow Gazette | Penhallow Gazette
Orbit Ledger | The Orbit Ledger
The Halden Chronicle | Halden Chronicle
嘉原日報 | Jiayuan Daily
島電財經 | Daodian Finance | 島電財經網
海傍新聞 | 海傍新聞網 | Praya News
澎海時報 | Penghai Times
临江晚报 | Linjiang Evening News
川西新报 | Chuanxi News
法槌周刊 | Fachui Weekly
武蔵野新報 | Musashino Shimpo
北嶺経済新聞 | Hokurei Keizai | 北嶺経済
共和通信 | Kyowa Tsushin | Kyowa News Agency
Nhịp Sống Đô Thị | Báo Nhịp Sống Đô Thị | Nhip Song Do Thi
Thương Trường Việt | Thuong Truong Viet
Y Tế Ngày Nay | Báo Y Tế Ngày Nay | Y Te Ngay Nay
Kestrel Valley Courier | The Courier
Northgate Wire | Northgate
Brantley Ledger | The Ledger
The Pemberline Herald | Pemberline Herald | The Herald
Harrowgate Shipping News
嶺東日報 | 岭东日报 | Lingdong Daily
海晏時報 | 海晏时报 | Haiyan Times
港灣財經 | 港湾财经 | Harbour Finance
云汀晚报 | 雲汀晚報 | Yunting Evening News
江右农经报 | 江右農經報 | Jiangyou Rural Economy News
北辰科技报 | 北辰科技報 | Beichen Science and Technology Daily
汐見新聞 | 汐见新闻 | Shiomi Shimbun
北都新報 | 北都新报 | Hokuto Shimpo
Báo Bến Lam | Bến Lam | Ben Lam Newspaper
Thời báo Cao Nguyên | Cao Nguyen Times
Harrowby Evening Courier | The Harrowby Evening Courier | 哈羅比晚郵報
Meridian Wire | Meridian | 子午線通訊社 | 子午线通讯社
The Calder Sentinel | Calder Sentinel | 考爾德哨兵報
The Wexcombe Gazette | Wexcombe Gazette | 韋克斯科姆公報
海嶼日報 | Haiyu Daily | Haiyu Daily News
南灣時報 | South Bay Times | Nanwan Times
江岭晚报 | Jiangling Evening News | 江嶺晚報
汉川财讯 | Hanchuan Financial News | 漢川財訊
北洋日日新聞 | Hokuyo Nichinichi Shimbun | Hokuyo Nichinichi
東瀬新報 | Tose Shimpo | 东濑新报
Báo Duyên Hải Mới | Duyên Hải Mới | New Coast newspaper
Phố Sông Online | Phố Sông | báo Phố Sông
Tidewater Ledger | The Tidewater Ledger
Marchfield Courier | The Marchfield Courier
Northfold Wire | Northfold
The Galbraith Sentinel | Galbraith Sentinel | the Sentinel
Ostrava Road Gazette
Halcyon Press Agency
Lorimer Valley Times
嶼聲日報 | 屿声日报 | Yusheng Daily News
南衡時報 | 南衡时报 | Nanheng Times
港灣晨報 | 港湾晨报 | Harbour Morning Post
江原科技报 | 江原科技報 | Jiangyuan Science Daily
澄海都市晨报 | 澄海都市晨報 | Chenghai Metro Morning Post
体坛晚讯 | 體壇晚訊
峰南新聞 | Honan Shimbun
西条日報 | Saijo Nippo
首都圏経済通信 | Metropolitan Business Wire
Báo Sông Lam Mới | Sông Lam Mới
Thời báo Kinh doanh Phương Đông | Phương Đông Business Times
Nhịp sống Thể thao
`
  .split('\n')
  .map((row) => row.split('|').map((name) => name.trim()));
const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');
const canonical = new Map(outlets.flatMap((names) => names.map((name): [string, string] => [bare(name), names[0] ?? ''])));

export function statementSet(
  articles: readonly InventedArticle[],
  statements: readonly RightStatement[],
  written: readonly WrittenWrong[] = [],
): StatementSet {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const passages = new Map(
    articles.map((article) => [article.id, passagesOf(article, byId.get(article.translationOf ?? '') ?? null)]),
  );
  const evidence = new Map(
    [...passages.values()].flat().map((passage) => [`${passage.article.id}/${passage.chunk.ordinal}`, passage]),
  );
  const sentence = (article: string, at: number) => byId.get(article)?.body[at]?.text ?? '';
  const familyOf = ({ id, translationOf }: { id: string; translationOf: string | null }) => translationOf ?? id;
  return {
    statements,
    written,
    evidence,
    aids: {
      outletNamed: (name) => canonical.get(bare(name)) ?? null,
      parallelsOf: ({ article }) =>
        [...evidence.values()].filter(
          (other) => other.article.id !== article.id && familyOf(other.article) === familyOf(article),
        ),
      reportOf: ({ article }) => passages.get(article.id) ?? [],
    },
    sentence,
    outletOf: (article) => byId.get(article)?.outlet ?? '',
    claim(statement, text = statement.text, quote = statement.quote) {
      const cites = [{ sentence: statement.sentence, quote }, ...(statement.also ?? [])].flatMap((cited) =>
        citesOf(passages.get(statement.article) ?? [], sentence(statement.article, cited.sentence), cited.quote),
      );
      return { text, cites };
    },
  };
}

/** A paragraph of which two chunks have parts is cited part by part, as nothing else could be. */
function citesOf(passages: readonly Passage[], paragraph: string, quote: string | null): ClaimedQuote[] {
  const keyOf = ({ article, chunk }: Passage) => `${article.id}/${chunk.ordinal}`;
  const whole = passages.find(({ chunk }) => chunk.text.includes(paragraph));
  if (whole !== undefined) return [{ key: keyOf(whole), quote: quote ?? paragraph }];
  const parts = passages.flatMap((passage) => {
    const { text, sentences } = passage.chunk;
    const own = sentences.filter(({ start, end }) => paragraph.includes(text.slice(start, end).trim()));
    return own.length === 0 ? [] : [{ passage, words: text.slice(own[0]?.start, own.at(-1)?.end).trim() }];
  });
  const holding = parts.filter(({ words }) => quote === null || words.includes(quote));
  if (holding.length === 0) return [{ key: 'none', quote: quote ?? paragraph }];
  return holding.map(({ passage, words }) => ({ key: keyOf(passage), quote: quote ?? words }));
}
