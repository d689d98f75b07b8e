import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Taxis, a factory abroad, a cinema, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'robotaxi',
    dump: 'higashi.txt',
    outlet: '東浜新聞',
    title: '福岡で自動運転タクシー、4月から有料運行 ソラミチ社',
    language: 'ja',
    published: '2026-02-18',
    body: [
      '自動運転技術を開発するソラミチ（本社・福岡市）は17日、福岡市内で自動運転タクシーの有料運行を4月6日に始めると発表した。',
      '当初は15台で、天神と博多港を結ぶ約9キロの区間に限る。',
      '運賃は一律700円で、運行は午前7時から午後9時まで。',
      '同社の早瀬美緒社長は記者会見で「急ぐ乗り物ではなく、安心して眠れる乗り物にしたい」と語った。',
      '当面は保安要員1人が同乗し、無人での運行は2027年度中を目指す。',
      '国土交通省は今月10日に運行を許可した。',
      '昨年11月の実証実験では、路上駐車を避けようとして縁石に接触する事故が1件あったが、けが人はなかった。',
      '同社は事故の原因について、センサーの故障ではないと説明している。',
      '福岡市タクシー労組の郡司哲也委員長は「運転手の仕事が奪われないか、注視する」と話した。',
    ],
  }),
  inventArticle({
    id: 'yashima',
    dump: 'minato.txt',
    outlet: 'みなと経済日報',
    title: '精密部品の八洲谷製作所、ベトナム・ハイフォンに新工場 180億円投資',
    language: 'ja',
    published: '2026-06-24',
    body: [
      '精密部品大手の八洲谷製作所は23日、ベトナム北部のハイフォンに約180億円を投じて新工場を建設すると発表した。',
      '2028年3月の稼働を予定し、約1,400人を雇用する。',
      '医療機器向けの小型モーターを生産し、全量を日本と欧州に輸出する。',
      '同社の海外工場は、タイとメキシコに次いで3カ所目となる。',
      '小牧隆一社長は「中国の工場を閉めるわけではない。そもそも中国に自社工場はない」と述べた。',
      '円安については「追い風でも逆風でもない」と語った。',
      '長野県岡谷市の本社工場では、人員を減らさない方針だ。',
      '同社の2026年3月期の売上高は962億円で、前の期に比べて8%増えた。',
      '新工場の電力の4割は、屋根に設ける太陽光パネルで賄う。',
    ],
  }),
  inventArticle({
    id: 'cinema',
    dump: 'higashi.txt',
    outlet: '東浜新聞',
    title: '廃校の体育館、映画館に 島根・浜田で11月開館',
    language: 'ja',
    published: '2026-10-01',
    body: [
      '島根県浜田市で2015年に閉校した旧三潮小学校の体育館が、席数84の映画館に生まれ変わり、11月3日に開館する。',
      '改修費4,200万円のうち、約3分の1はクラウドファンディングで集めた。',
      '支援者は全国で1,960人に上った。',
      '館長を務めるのは、東京の配給会社で22年働いた能登谷彩さん（49）だ。',
      '能登谷さんは「映画を見るために2時間も車を走らせる町を、なくしたかった」と話す。',
      '上映は週4日で、料金は一般1,300円、高校生以下は無料とする。',
      '市は運営費を補助しないが、建物を無償で貸す。',
      '最初の上映作品は、地元の漁師を描いた記録映画「潮の名」に決まった。',
      '監督の伊佐山蓮さんは、開館日に舞台あいさつをする予定だ。',
      '壇上に残る校歌の額は外さず、そのまま飾る。',
    ],
  }),
];

export const japaneseRight = readStatements(`
robotaxi.0 p | ソラミチは、福岡市内での自動運転タクシーの有料運行を2026年4月6日に開始すると発表した。 | ソラミチ, 福岡市 | ソラミチは、福岡市内での自動運転タクシーの有料運行を始めないと発表した。
robotaxi.1+2 p | まず15台が天神と博多港の間の約9キロを走り、運賃はどこまで乗っても700円だ。 | 天神, 博多港
robotaxi.4 p | 当分の間は保安要員が1人同乗し、2027年度中に無人運行を始めることを目標としている。 | | 当分の間も保安要員は同乗しない。
robotaxi.6 p | 昨年11月の実証実験で、路上駐車を避けようとした車が縁石に接触する事故が1件起きたが、負傷者は出なかった。 | | 昨年11月の実証実験で、車が縁石に接触する事故が1件起き、負傷者が出た。
robotaxi.7 p | ソラミチは、事故の原因がセンサーの故障ではないとしている。 | ソラミチ | ソラミチは、事故の原因がセンサーの故障であるとしている。
robotaxi.0 t | Soramichi will start charging for self-driving taxi rides in Fukuoka on April 6. | Soramichi, Fukuoka | Soramichi will not start charging for self-driving taxi rides in Fukuoka on April 6.
robotaxi.5 t | 國土交通省已於2月10日批准營運。 | 國土交通省 | 國土交通省已於2月10日駁回營運申請。
robotaxi.8 t | 福冈市出租车工会委员长郡司哲也表示，将密切关注司机的工作是否会被抢走。 | 郡司哲也, 福冈市
robotaxi.2 t | Giá vé đồng hạng 700 yên, xe chạy từ 7 giờ sáng đến 9 giờ tối.
yashima.0 p | 八洲谷製作所は、約180億円を投資してベトナムのハイフォンに新しい工場を建てる。 | 八洲谷製作所, ベトナム, ハイフォン | 八洲谷製作所は、ベトナムのハイフォンに新しい工場を建てない。
yashima.1 p | みなと経済日報によると、新工場は2028年3月に稼働する予定で、雇用は約1,400人になる。 | みなと経済日報
yashima.4 p | 小牧隆一社長は、中国には自社工場がなく、中国の工場を閉めるわけではないと説明した。 | 小牧隆一, 中国 | 小牧隆一社長は、中国の自社工場を閉めると説明した。
yashima.6 p | 岡谷市にある本社工場の人員は減らさないという。 | 岡谷市 | 岡谷市にある本社工場の人員は減らすという。
yashima.8 p | 新工場で使う電力の40%は屋根の太陽光パネルでまかなわれる。
yashima.0 t | Precision-parts maker Yashimaya Seisakusho said on June 23 that it would invest about ¥18 billion in a new factory in Haiphong, in northern Vietnam. | Yashimaya Seisakusho, Haiphong, Vietnam
yashima.3 t | 這將是該公司繼泰國和墨西哥之後的第三座海外工廠。 | 泰國, 墨西哥 | 這不是該公司的第三座海外工廠。
yashima.7 t | 公司截至2026年3月的财年销售额为962亿日元，比上一财年增长8%。 | | 公司截至2026年3月的财年销售额没有增长。
yashima.2 t | Nhà máy sẽ sản xuất mô-tơ cỡ nhỏ cho thiết bị y tế và xuất khẩu toàn bộ sang Nhật Bản và châu Âu. | Nhật Bản, châu Âu
cinema.0 p | 2015年に閉校した旧三潮小学校の体育館は、84席の映画館となって11月3日にオープンする。 | 旧三潮小学校 | 2015年に閉校した旧三潮小学校の体育館は、映画館にはならない。
cinema.1+2 p | 4,200万円の改修費の約3分の1はクラウドファンディングによるもので、全国の1,960人が支援した。
cinema.3 p | 館長の能登谷彩さんは49歳で、東京の配給会社に22年勤めた。 | 能登谷彩, 東京
cinema.6 p | 浜田市は建物を無料で貸すが、運営費の補助はしない。 | 浜田市 | 浜田市は建物を無料で貸し、運営費の補助もする。
cinema.9 p | 校歌の額は取り外さず、壇上にそのまま残される。 | | 校歌の額は取り外され、壇上には残されない。
cinema.5 t | Films will be shown four days a week, with general admission at 1,300 yen and free entry for high-school students and younger.
cinema.7 t | 首部放映的作品是描寫當地漁民的紀錄片《潮之名》（潮の名）。 | 潮の名
cinema.6 t | Thành phố không trợ cấp chi phí vận hành nhưng cho mượn tòa nhà miễn phí. | | Thành phố trợ cấp chi phí vận hành và cho mượn tòa nhà miễn phí.
`);

export const japaneseWrong = readWrong(`
robotaxi.1 number | ソラミチは当初、50台で天神と博多港を結ぶ区間を運行する。
robotaxi.5 date | 国土交通省は今月17日に運行を許可した。
robotaxi.7 negation | ソラミチは、事故の原因はセンサーの故障だと説明している。
robotaxi.0 outlet | みなと経済日報によると、ソラミチは4月6日に自動運転タクシーの有料運行を始める。
robotaxi.3 attribution | 郡司哲也委員長は「安心して眠れる乗り物にしたい」と語った。
robotaxi.4+6 stitched | 昨年11月の事故を受けて、当面は保安要員1人が同乗することになった。
yashima.1 number | みなと経済日報によると、八洲谷製作所の新工場は約1,650人を雇用する。
yashima.1 date | ハイフォンの新工場は2027年3月に稼働する予定だ。
yashima.6 negation | 八洲谷製作所は、岡谷市の本社工場の人員を減らす方針だ。
yashima.5 quote | 小牧社長は円安について、追い風でも台風でもないと語った。 | 円安については「追い風でも台風でもない」と語った。
yashima.3 name | 同社の海外工場は、インドとメキシコに次いで3カ所目となる。
cinema.0 number | 旧三潮小学校の体育館は、席数48の映画館に生まれ変わる。
cinema.6 negation | 市は映画館の運営費を補助する。
cinema.4 attribution | 伊佐山蓮さんは、映画を見るために2時間も車を走らせる町をなくしたかったと話す。
cinema.9 quote | 壇上に残る校歌の額は外して飾る。 | 壇上に残る校歌の額は外し、そのまま飾る。
cinema.3+8 stitched | 東京の配給会社で22年働いた伊佐山蓮さんが、開館日に舞台あいさつをする。
`);
