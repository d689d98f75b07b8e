import type { Claim } from '../../../src/answer/verify/claim.js';
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
Trường Khê Ngày Mới`
  .split('\n')
  .map((row) => row.split('|').map((name) => name.trim()));
const canonical = new Map(
  outlets.flatMap((names) => names.map((name): [string, string] => [name.toLowerCase(), names[0] ?? ''])),
);

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
      outletNamed: (name) => canonical.get(name.toLowerCase().replace(/^the /, '')) ?? null,
      parallelsOf: ({ article }) =>
        [...evidence.values()].filter(
          (other) => other.article.id !== article.id && familyOf(other.article) === familyOf(article),
        ),
    },
    sentence,
    outletOf: (article) => byId.get(article)?.outlet ?? '',
    claim(statement, text = statement.text, quote = statement.quote) {
      const cites = [{ sentence: statement.sentence, quote }, ...(statement.also ?? [])].map((cited) => {
        const own = sentence(statement.article, cited.sentence);
        const key = [...evidence].find(
          ([, { article, chunk }]) => article.id === statement.article && chunk.text.includes(own),
        )?.[0];
        return { key: key ?? 'none', quote: cited.quote ?? own };
      });
      return { text, cites };
    },
  };
}
