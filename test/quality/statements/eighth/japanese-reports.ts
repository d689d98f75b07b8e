import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A lost rocket, a theft from a museum, a by-election, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'rocket-ja',
    dump: 'space-ja.txt',
    outlet: '蒼浜新聞',
    title: '「ツバメ」2号機打ち上げ失敗 2段目停止',
    language: 'ja',
    published: '2033-02-13',
    body: [
      '宇宙新興企業アステル宙航は12日、小型ロケット「ツバメ」2号機の打ち上げに失敗したと発表した。',
      '同社によると、ロケットは午前10時5分に岬野発射場を離陸したが、約4分後に2段目のエンジンが停止し、飛行を中断する指令が送られた。',
      '搭載していた大学などの小型衛星5基は失われたが、機体は海上の警戒区域内に落下し、けが人はなかった。',
      '木津谷怜社長は記者会見で「原因を究明し、1年以内に再び挑みたい」と述べ、燃料系に異常があった可能性があると説明した。',
      '1号機は2031年に軌道投入に成功しており、開発費は2号機までで約190億円に上る。',
      '衛星を失った燕ケ丘工業大の氏家環准教授は「学生が3年かけて作った。残念だが責めるつもりはない」と話した。',
      '政府は同社への補助金45億円の支給について、調査結果を踏まえて判断するとしている。',
    ],
  }),
  inventArticle({
    id: 'gallery-ja',
    dump: 'courts-ja.txt',
    outlet: '湊町日日新聞',
    title: '近代美術館の絵画盗難 元警備員を逮捕',
    language: 'ja',
    published: '2035-05-23',
    body: [
      '湊町県警は22日、県立近代美術館から絵画2点を盗んだとして、元警備員の男(38)を窃盗の疑いで逮捕した。',
      '盗まれたのは洋画家・狩谷冬彦の「冬の桟橋」など2点で、評価額は計3億4000万円に上る。',
      '男は今年1月まで同館の警備を請け負う会社に勤め、4月30日未明に合鍵で侵入した疑いがある。',
      '県警によると、男は「借金の返済に充てるつもりだった」と容疑を認めており、共犯者はいないと話しているという。',
      '「冬の桟橋」は男の自宅の押し入れから見つかったが、もう1点の行方は分かっていない。',
      '同館の椎葉美沙緒館長は「管理の甘さをおわびする」と陳謝し、防犯カメラを16台から40台に増やす方針を示した。',
      '美術館は5月1日から休館しており、6月10日に再開する予定だ。',
    ],
  }),
  inventArticle({
    id: 'byelection-ja',
    dump: 'votes-ja.txt',
    outlet: '蒼浜新聞',
    title: '衆院蒼浜2区補選、真壁氏が初当選',
    language: 'ja',
    published: '2034-10-23',
    body: [
      '衆院蒼浜2区の補欠選挙は22日投開票され、野党「立志会」新人の真壁穂香氏(36)が、与党「公正党」元職の楢原隆氏(61)ら3人を破って初当選した。',
      '真壁氏の得票は6万8412票で、次点の楢原氏に4105票差をつけた。',
      '投票率は39.7%と、前回総選挙を12.4ポイント下回り、同区で過去最低となった。',
      '補選は、公正党の前職が政治資金収支報告書の不記載問題で8月に辞職したことに伴うものだ。',
      '真壁氏は「政治とカネに有権者が怒りを示した」と語り、企業献金の禁止法案を来年の通常国会に提出する考えを示した。',
      '楢原氏は敗因を「出遅れ」とし、次の総選挙に立候補するかどうかは「白紙」と述べた。',
      '出口調査では、無党派層の6割近くが真壁氏に投票した。',
    ],
  }),
];

export const japaneseRight = readStatements(`
rocket-ja.0 p | アステル宙航は、小型ロケット「ツバメ」2号機の打ち上げがうまくいかなかったと明らかにした。 | アステル宙航 | アステル宙航は、小型ロケット「ツバメ」2号機の打ち上げに成功したと明らかにした。
rocket-ja.1 p | 離陸からおよそ4分で2段目のエンジンが止まり、飛行中断の指令が出された。
rocket-ja.1 p | ロケットが岬野発射場を飛び立ったのは午前10時5分だった。 | 岬野発射場
rocket-ja.2 p | 小型衛星5基が失われたものの、けがをした人はいない。 | | 小型衛星5基は失われなかった。
rocket-ja.3 p | 木津谷怜社長は、燃料系の異常が考えられるとし、1年以内の再挑戦に意欲を示した。 | 木津谷怜
rocket-ja.4 p | 2031年の1号機は衛星軌道への投入に成功していた。 | | 2031年の1号機は衛星軌道への投入に失敗していた。 | 1号機は2031年に軌道投入に成功しており
rocket-ja.4 p | 2号機までの開発には190億円ほどかかった。
rocket-ja.5 p | 失われた衛星は学生が3年かけて作ったものだが、氏家環准教授は責めるつもりはないと言う。 | 氏家環 | 氏家環准教授は責めるつもりだと言う。
rocket-ja.6 p | 45億円の補助金を出すかどうか、政府は調査結果を見て決める。
rocket-ja.0 t | Asuteru Chuko said that the launch of its second Tsubame rocket had failed. | Asuteru Chuko
rocket-ja.2 t | 五枚小型衛星全部損失，但無人受傷。 | | 五枚小型衛星全部損失，並有人受傷。
rocket-ja.3 t | Chủ tịch công ty nói muốn thử lại trong vòng một năm.
rocket-ja.5 t | 副教授氏家环说，卫星是学生花三年做的，但他无意责怪。 | 氏家环
rocket-ja.6 t | The government will decide on 4.5 billion yen in subsidies in the light of the findings.
gallery-ja.0 p | 湊町日日新聞によると、県立近代美術館の絵画2点を盗んだ疑いで、38歳の元警備員が逮捕された。 | | 元警備員は逮捕されていない。
gallery-ja.1 p | 狩谷冬彦の「冬の桟橋」を含む2点の評価額は、合わせて3億4000万円になる。 | 狩谷冬彦
gallery-ja.2 p | 男は1月まで、この美術館の警備を担う会社で働いていた。
gallery-ja.2 p | 合鍵を使って4月30日の未明に忍び込んだ疑いが持たれている。
gallery-ja.3 p | 男は容疑を認め、借金を返すためだったと話している。 | | 男は容疑を否認している。
gallery-ja.3 p | 共犯者はいないと男は供述している。 | | 共犯者がいると男は供述している。 | 共犯者はいないと話しているという
gallery-ja.4 p | 1点は男の家の押し入れで発見されたが、もう1点はまだ見つかっていない。 | | 盗まれた2点はいずれも見つかった。
gallery-ja.5 p | 椎葉美沙緒館長は謝罪し、防犯カメラを24台増やして40台にする方針だ。 | 椎葉美沙緒
gallery-ja.6 p | 5月1日から続く休館は6月10日に終わる見込みだ。
gallery-ja.0 t | A 38-year-old former security guard has been arrested on suspicion of stealing two paintings from the museum. | | A former security guard was not arrested.
gallery-ja.1 t | 被盜的兩幅畫總估價為3億4,000萬日圓。
gallery-ja.3 t | 警方称，该男子承认犯罪嫌疑，并说没有同伙。 | | 警方称，该男子否认犯罪嫌疑。
gallery-ja.4 t | Một bức được tìm thấy trong tủ ở nhà nghi phạm, còn tung tích bức kia vẫn chưa rõ.
gallery-ja.5 t | The director, Shiiba Misao, wants to raise the number of security cameras from 16 to 40. | Shiiba Misao
byelection-ja.0 p | 蒼浜2区の補選では、立志会の新人で36歳の真壁穂香氏が楢原隆氏らに勝ち、初めて議席を得た。 | 真壁穂香, 楢原隆 | 蒼浜2区の補選では、真壁穂香氏は楢原隆氏に勝てなかった。
byelection-ja.1 p | 2位の楢原氏が得たのは6万4307票だった。 | 楢原
byelection-ja.2 p | 投票率は同区でこれまでで最も低い39.7%にとどまった。 | | 投票率は前回総選挙を下回らなかった。
byelection-ja.3 p | 政治資金収支報告書の不記載問題を受け、公正党の前職は8月に辞めた。 | | 公正党の前職は辞職していない。
byelection-ja.4 p | 真壁氏は、企業献金を禁じる法案を来年の通常国会に出すつもりだ。 | 真壁 | 真壁氏は、企業献金を禁じる法案を出すつもりはない。
byelection-ja.5 p | 楢原氏は出遅れたことを敗因に挙げた。 | 楢原
byelection-ja.5 p | 次の総選挙に出るかどうか、楢原氏はまだ決めていない。 | 楢原
byelection-ja.6 p | 出口調査によると、無党派層で真壁氏に入れた人は6割弱に上った。 | 真壁
byelection-ja.0 t | Makabe Honoka, a 36-year-old newcomer from the opposition, won the by-election. | Makabe Honoka | Makabe Honoka, a newcomer from the opposition, did not win the by-election.
byelection-ja.1 t | 真壁獲得68,412票，比第二名多4,105票。 | 真壁
byelection-ja.4 t | 真壁打算明年向国会提交禁止企业献金的法案。 | 真壁 | 真壁不打算向国会提交禁止企业献金的法案。
byelection-ja.6 t | Theo thăm dò sau bỏ phiếu, gần 60% cử tri không đảng phái đã bỏ phiếu cho bà Makabe. | Makabe
`);

export const japaneseWrong = readWrong(`
rocket-ja.2 number | 搭載していた小型衛星8基が失われた。
byelection-ja.1 number | 真壁氏は次点の楢原氏に4501票差をつけた。
gallery-ja.2 date | 男は3月30日未明に合鍵で侵入した疑いがある。
rocket-ja.4 date | 1号機は2030年に軌道投入に成功した。
gallery-ja.1 name | 盗まれたのは洋画家・椎葉美沙緒の「冬の桟橋」など2点だ。
byelection-ja.0 name | 与党「公正党」新人の真壁穂香氏が初当選した。
gallery-ja.0 outlet | 蒼浜新聞によると、元警備員の男が窃盗の疑いで逮捕された。
rocket-ja.0 outlet | 湊町日日新聞は、アステル宙航が小型ロケットの打ち上げに失敗したと報じた。
gallery-ja.3 negation | 男は容疑を認めていない。
rocket-ja.2 negation | 機体は海上の警戒区域内には落下しなかった。
rocket-ja.3 quote altered | 木津谷怜社長は再挑戦に意欲を示した。 | 「原因を究明し、2年以内に再び挑みたい」と述べ
gallery-ja.5 quote altered | 椎葉美沙緒館長は「警備の甘さをおわびする」と陳謝した。
gallery-ja.2+4 stitched | 「冬の桟橋」は男が1月まで勤めていた会社から見つかった。
byelection-ja.0+3 stitched | 真壁穂香氏は政治資金収支報告書の不記載問題で8月に辞職していた。
rocket-ja.3+5 attribution | 木津谷怜社長は「残念だが責めるつもりはない」と話した。
byelection-ja.5 attribution | 真壁氏は楢原氏の敗因を「出遅れ」とした。
byelection-ja.0 roles | 楢原隆氏が真壁穂香氏ら3人を破って当選した。
rocket-ja.6 roles | アステル宙航は政府に補助金45億円を支給する。
byelection-ja.6 scope | 出口調査では、無党派層の全員が真壁氏に投票した。
gallery-ja.4 scope | 盗まれた絵画は2点とも男の自宅から見つかった。
rocket-ja.1 unit | 離陸の約4時間後に2段目のエンジンが停止した。
gallery-ja.1 unit | 盗まれた絵画の評価額は計3億4000万ドルに上る。
byelection-ja.2 comparison | 投票率は前回総選挙を12.4ポイント上回った。
byelection-ja.1 comparison | 楢原氏の得票は真壁氏を4105票上回った。
gallery-ja.6 hedge | 美術館はすでに再開した。
rocket-ja.3 hedge | 打ち上げ失敗の原因は燃料系の異常だった。
`);
