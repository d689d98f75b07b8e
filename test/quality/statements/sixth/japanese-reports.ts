import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A brewery, a mayor, a bear, a railway short of drivers, a fossil, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'sake-ja',
    dump: 'business-ja.txt',
    outlet: '北陵経済新聞',
    title: '月映酒造、海外比率5割へ 米社買収も',
    language: 'ja',
    published: '2032-10-05',
    body: [
      '日本酒製造の月映酒造は4日、売上高に占める海外の比率を現在の28%から2035年までに50%へ引き上げる計画を発表した。',
      '今年度の売上高は前年度比6%増の84億円、営業利益は同11%減の5億2000万円を見込む。',
      '減益は酒米の値上がりが響いたためで、瀬古亜紀子社長は「値上げは最後の手段」と強調した。',
      '来春には米国の販売会社オルムステッドを約12億円で買収し、東海岸の販路を広げる予定だ。',
      '創業家出身の瀬古庄一郎前会長は海外重視に反対し、6月に会長を退いていた。',
      '同社は1872年創業で、従業員は約240人。',
    ],
  }),
  inventArticle({
    id: 'mayor-ja',
    dump: 'votes-ja.txt',
    outlet: '汐見新聞',
    title: '汐見市長に桑畑氏 現職の3選阻む',
    language: 'ja',
    published: '2032-11-15',
    body: [
      '任期満了に伴う汐見市長選は14日投開票され、無所属新人で元消防士の桑畑玲央氏(41)が、3期目を目指した現職の鳥居坂誠氏(67)を破り、初当選した。',
      '得票は桑畑氏が2万3418票、鳥居坂氏が1万9902票で、投票率は前回を8.1ポイント上回る52.6%だった。',
      '争点となった潮干浜の埋め立てについて、桑畑氏は事業費160億円の計画を凍結すると訴えた。',
      '鳥居坂氏は「不徳の致すところ」と敗戦の弁を述べ、支援した県議の一部は埋め立て業者との関係を巡る報道が影響したとみている。',
      '桑畑氏の任期は来月1日からで、最初の議会で副市長人事を提案する方針だ。',
    ],
  }),
  inventArticle({
    id: 'bear-ja',
    dump: 'local-ja.txt',
    outlet: '汐見新聞',
    title: '霧沢町でクマ、男性けが 4校休校',
    language: 'ja',
    published: '2032-10-11',
    body: [
      '10日午前6時50分ごろ、霧沢町の小学校近くの畑でクマが目撃され、農作業中の男性(72)が腕をかまれて軽傷を負った。',
      'クマは体長約1.3メートルで、猟友会が3時間後に約800メートル離れた竹林で駆除した。',
      '町教育委員会は町内の小中学校4校を臨時休校とし、11日は保護者同伴での登校を求める。',
      '県内では今年度、クマによる人身被害が19件となり、これまで最多だった2027年度の17件を上回った。',
      '県自然保護課の小郷千尋課長は、ドングリの不作が原因とみられると話した。',
    ],
  }),
  inventArticle({
    id: 'bear-en',
    dump: 'local-ja.txt',
    outlet: '汐見新聞',
    title: 'Bear injures man in Kirisawa, four schools closed',
    language: 'en',
    published: '2032-10-11',
    kind: 'translation',
    translationOf: 'bear-ja',
    body: [
      'At about 6:50 a.m. on the 10th, a bear was seen in a field near a primary school in Kirisawa, and a man of 72 who was working there was bitten in the arm and slightly hurt.',
      'The bear, about 1.3 metres long, was killed by a hunters’ club three hours later in a bamboo grove some 800 metres away.',
      'The town’s board of education closed four primary and middle schools for the day and asks that parents accompany pupils to school on the 11th.',
      'Bears have now hurt people 19 times in the prefecture this fiscal year, more than the previous high of 17 in fiscal 2027.',
      'Chihiro Ogo, who heads the prefecture’s nature protection section, said that a poor acorn harvest was the likely cause.',
    ],
  }),
  inventArticle({
    id: 'drivers-ja',
    dump: 'labour-ja.txt',
    outlet: '北陵経済新聞',
    title: '北陵鉄道、運転士不足で減便へ',
    language: 'ja',
    published: '2032-09-04',
    body: [
      '北陵鉄道は3日、運転士不足のため、来年3月のダイヤ改正で平日の運行本数を1日あたり212本から176本に減らすと発表した。',
      '終電も最大35分繰り上げる。',
      '運転士の必要数は148人だが、現在は119人にとどまり、うち3割が55歳以上だという。',
      '労組の樽見和也委員長は「減便の前に賃上げを」と求め、会社側は10月に基本給を4%引き上げると回答した。',
      '沿線の高校でつくる協議会は通学に支障が出るとして再考を求めているが、吉備野隆社長は「苦渋の決断だ」と理解を求めた。',
    ],
  }),
  inventArticle({
    id: 'fossil-ja',
    dump: 'science-ja.txt',
    outlet: '汐見新聞',
    title: '小5が見つけた化石、新種の海生爬虫類と判明',
    language: 'ja',
    published: '2032-07-22',
    body: [
      '汐見大学と県立博物館の研究チームは21日、約7200万年前の地層から見つかった化石が新種の海生爬虫類だったと発表した。',
      '化石は2025年、当時小学5年生だった伏見原葵さん(17)が川遊び中に見つけ、博物館に届けた。',
      '全長は推定6メートルで、首の骨が近縁種より12個多い。',
      '学名には伏見原さんの名にちなむ「アオイ」が含まれる。',
      'チームの乗鞍真澄教授は「泳ぎ方を解明する鍵になり得る」と話すが、慎重な見方をする研究者もいる。',
      '実物の化石は来月20日から県立博物館で公開される。',
    ],
  }),
];

export const japaneseRight = readStatements(`
sake-ja.0 p | 月映酒造は2035年までに、海外の売上比率を28%から5割に高める計画だ。 | 月映酒造 | 月映酒造は海外の売上比率を高める計画を発表していない。
sake-ja.1 p | 今年度は増収減益になる見通しだ。 | | | 今年度の売上高は前年度比6%増の84億円、営業利益は同11%減の5億2000万円を見込む
sake-ja.1 p | 営業利益は前の年度より11%少ない5億2000万円になる見込みだ。
sake-ja.2 p | 利益が減るのは酒米が値上がりしたからで、瀬古亜紀子社長は値上げを「最後の手段」としている。 | 瀬古亜紀子
sake-ja.3 p | 月映酒造は来年の春、約12億円で米国の販売会社オルムステッドを傘下に収める予定だ。 | オルムステッド | 月映酒造は米国の販売会社オルムステッドを傘下に収める予定はない。
sake-ja.4 p | 海外重視に反対していた瀬古庄一郎氏は、6月に会長を辞めた。 | 瀬古庄一郎
sake-ja.5 p | 創業は1872年で、およそ240人が働いている。
sake-ja.1 t | Sales are expected to rise 6% to 8.4 billion yen this fiscal year, while operating profit is seen falling 11% to 520 million yen.
sake-ja.3 t | 月映酒造打算明年春天以約12億日圓收購美國一家經銷商。 | | 月映酒造不打算收購美國經銷商。
sake-ja.0 t | Công ty muốn nâng tỷ trọng doanh thu ở nước ngoài từ 28% hiện nay lên 50% vào năm 2035.
sake-ja.2 t | 利润下降是因为酿酒用米涨价。 | | 利润下降不是因为酿酒用米涨价。
mayor-ja.0 p | 汐見市長選では、元消防士で無所属の桑畑玲央氏が現職の鳥居坂誠氏に勝って初当選を果たした。 | 桑畑玲央, 鳥居坂誠 | 汐見市長選では、元消防士で無所属の桑畑玲央氏は現職の鳥居坂誠氏に勝てなかった。
mayor-ja.0 p | 現職の鳥居坂誠氏は3期目を目指したが敗れた。 | 鳥居坂誠
mayor-ja.1 p | 2人の得票の差は3516票だった。
mayor-ja.1 p | 投票率は52.6%で、前回より8.1ポイント高かった。 | | 投票率は52.6%で、前回を上回らなかった。
mayor-ja.2 p | 桑畑氏は、160億円をかける潮干浜の埋め立て計画を凍結すると主張した。 | 潮干浜
mayor-ja.3 p | 鳥居坂氏は負けを「不徳の致すところ」と語った。 | 鳥居坂
mayor-ja.4 p | 桑畑氏は12月1日に就任し、副市長の人事を最初の議会に諮る考えだ。
mayor-ja.0 t | Kuwahata, a 41-year-old former firefighter, was elected mayor of Shiomi for the first time, defeating an incumbent who wanted a third term.
mayor-ja.1 t | 桑畑得到23418票，鳥居坂得到19902票。
mayor-ja.2 t | Ông Kuwahata kêu gọi đóng băng kế hoạch lấn biển trị giá 16 tỷ yên. | | Ông Kuwahata phản đối việc đóng băng kế hoạch lấn biển trị giá 16 tỷ yên.
bear-ja.0 p | 霧沢町の畑にクマが現れ、作業をしていた72歳の男性が腕をかまれて軽いけがをした。 | 霧沢町 | 霧沢町の畑にクマが現れたが、72歳の男性はかまれなかった。
bear-ja.1 p | 体長1.3メートルほどのこのクマは、800メートルほど先の竹林で猟友会に駆除された。
bear-ja.2 p | 町内の小中学校4校が臨時に休みとなり、11日の登校には保護者の付き添いが求められる。
bear-ja.3 p | クマによる人身被害は今年度19件で、これまでの最多を2件上回った。
bear-ja.4 p | 小郷千尋課長によれば、原因はドングリの不作とみられる。 | 小郷千尋
bear-ja.0 t | A 72-year-old man working in a field in Kirisawa was bitten in the arm by a bear and suffered a minor injury. | Kirisawa
bear-ja.3 t | 今年度縣內已發生19起熊傷人事件，超過2027年度的17起。
bear-ja.4 t | Chihiro Ogo of the nature protection section thinks a poor acorn harvest is probably to blame. | Chihiro Ogo
bear-ja.1 t | Con gấu dài khoảng 1,3 mét đã bị hội thợ săn hạ ba tiếng sau đó. | | Con gấu dài khoảng 1,3 mét đã không bị hội thợ săn hạ.
drivers-ja.0 p | 運転士が足りないため、北陵鉄道は来年3月から平日の列車を1日36本減らす。 | 北陵鉄道 | 北陵鉄道は平日の列車を減らさない。
drivers-ja.1 p | 最終電車は最大で35分早まる。
drivers-ja.2 p | 必要な148人に対して運転士は119人しかおらず、29人足りない。
drivers-ja.2 p | 運転士の3割は55歳以上だ。
drivers-ja.3 p | 樽見和也委員長は減便より先に賃上げをするよう要求した。 | 樽見和也
drivers-ja.3 p | 会社は、10月に基本給を4%上げると答えた。 | | 会社は、基本給を上げないと答えた。
drivers-ja.4 p | 吉備野隆社長が「苦渋の決断だ」と述べたのに対し、沿線の高校の協議会は通学に差し支えるとして見直しを求めている。 | 吉備野隆
drivers-ja.0 t | The railway will cut weekday services from 212 to 176 trains a day next March because it lacks drivers.
drivers-ja.2 t | 需要148名司機，目前只有119名，其中三成在55歲以上。
drivers-ja.3 t | 公司答复说，10月将把基本工资提高4%。 | | 公司答复说，不会提高基本工资。
fossil-ja.0 p | 約7200万年前の地層で見つかった化石は、海にすむ爬虫類の新種だった。 | | 約7200万年前の地層で見つかった化石は、海にすむ爬虫類の新種ではなかった。
fossil-ja.1 p | 見つけたのは当時小学5年生の伏見原葵さんで、2025年に川で遊んでいたときのことだった。 | 伏見原葵
fossil-ja.2 p | 体の長さは6メートルと推定され、首の骨の数は近縁種を12個上回る。
fossil-ja.3 p | 「アオイ」という学名の一部は、伏見原さんの名前に由来する。
fossil-ja.4 p | 乗鞍真澄教授は、泳ぎ方の解明につながり得る化石だとみている。 | 乗鞍真澄
fossil-ja.5 p | 化石の実物は8月20日から県立博物館で見られる。 | | 化石の実物は県立博物館では公開されない。
fossil-ja.0 t | A fossil from rock about 72 million years old belongs to a new species of marine reptile.
fossil-ja.1 t | 化石是2025年由當時就讀小學五年級的伏見原葵在河邊玩耍時發現的。 | 伏見原葵
fossil-ja.2 t | Dài ước chừng 6 mét, loài này có nhiều hơn các loài họ hàng gần 12 đốt xương cổ.
fossil-ja.5 t | 化石实物将从下月20日起在县立博物馆展出。
`);

export const japaneseWrong = readWrong(`
sake-ja.0 exchanged | 月映酒造は海外の比率を50%から28%へ引き下げる計画を発表した。
sake-ja.1 opposite | 今年度の営業利益は前年度比11%増の5億2000万円を見込む。
sake-ja.1 scale | 今年度の売上高は前年度比6%増の84万円を見込む。
sake-ja.2 cause | 減益は円高が響いたためだ。
sake-ja.3 roles | 米国の販売会社オルムステッドは月映酒造を約12億円で買収する予定だ。
sake-ja.3 plan | 月映酒造はオルムステッドを約12億円で買収した。
sake-ja.3 unit | オルムステッドの買収額は約12億ドルの予定だ。
sake-ja.4 name | 瀬古亜紀子氏は海外重視に反対し、6月に会長を退いた。
sake-ja.4 opposite | 瀬古庄一郎前会長は海外重視に賛成していた。
sake-ja.2 quote altered | 減益の理由は酒米の値上がりだ。 | 減益は酒米の値下がりが響いたためで
mayor-ja.0 roles | 現職の鳥居坂誠氏が、新人の桑畑玲央氏を破った。
mayor-ja.1 exchanged | 得票は鳥居坂氏が2万3418票、桑畑氏が1万9902票だった。
mayor-ja.1 comparison | 投票率は前回を8.1ポイント下回った。
mayor-ja.2 plan | 桑畑氏は事業費160億円の埋め立て計画を凍結した。
mayor-ja.2 attribution | 鳥居坂氏は埋め立て計画を凍結すると訴えた。
mayor-ja.3 scope | 支援した県議の全員が、業者との関係を巡る報道が影響したとみている。
mayor-ja.3 attribution | 桑畑氏は「不徳の致すところ」と述べた。
mayor-ja.4 date | 桑畑氏の任期は来月10日からだ。
mayor-ja.0 number | 鳥居坂誠氏は2期目を目指していた。
mayor-ja.0 outlet | 北陵経済新聞によると、桑畑玲央氏が汐見市長選で初当選した。
bear-ja.0 opposite | 農作業中の男性が腕をかまれて重傷を負った。
bear-ja.0 roles | 農作業中の男性がクマの腕をかんだ。
bear-ja.1 negation | クマは駆除されずに竹林へ逃げた。
bear-ja.1 order | クマは目撃される3時間前に駆除された。
bear-ja.1 unit | クマは約800キロメートル離れた竹林で駆除された。
bear-ja.3 comparison | 今年度の人身被害は、2027年度の件数を下回っている。
bear-ja.3 exchanged | 2027年度のクマによる人身被害は19件だった。
bear-ja.4 hedge | 小郷千尋課長は、ドングリの不作が原因だと断定した。
bear-ja.2 scope | 県内のすべての小中学校が臨時休校となった。
bear-ja.0 date | クマが目撃されたのは10日午後6時50分ごろだった。
drivers-ja.0 exchanged | 北陵鉄道は平日の運行本数を1日あたり176本から212本に増やす。
drivers-ja.0 cause | 北陵鉄道が運行本数を減らすのは、乗客が減ったためだ。
drivers-ja.0 plan | 北陵鉄道は平日の運行本数をすでに176本に減らした。
drivers-ja.2 exchanged | 運転士の必要数は119人だが、現在は148人いる。
drivers-ja.3 roles | 会社側が賃上げを求め、労組が基本給を4%引き上げると回答した。
drivers-ja.3 unit | 会社側は10月に基本給を4万円引き上げると回答した。
drivers-ja.4 attribution | 樽見和也委員長は「苦渋の決断だ」と理解を求めた。
drivers-ja.1 opposite | 終電は最大35分遅くなる。
drivers-ja.2 scope | 運転士は全員が55歳以上だ。
fossil-ja.0 number | 化石は約720万年前の地層から見つかった。
fossil-ja.1 name | 化石は当時小学5年生だった乗鞍真澄さんが見つけた。
fossil-ja.2 comparison | 首の骨は近縁種より12個少ない。
fossil-ja.2 exchanged | 全長は推定12メートルだ。
fossil-ja.4 hedge | この化石で泳ぎ方が解明されたと、乗鞍真澄教授は話した。
fossil-ja.4 scope | 研究者は皆、慎重な見方をしている。
fossil-ja.5 plan | 実物の化石はすでに県立博物館で公開されている。
fossil-ja.1 order | 伏見原葵さんは、化石を博物館に届けた後に小学校に入学した。
`);
