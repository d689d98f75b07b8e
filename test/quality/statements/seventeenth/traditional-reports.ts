import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A law, visas, a chairman, nuclear power, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'ly-vote',
    dump: 'ly-vote.txt',
    outlet: '海峽新報',
    title: '立院三讀《數位平台新聞議價法》 拒仲裁最高罰5000萬',
    language: 'zh-Hant',
    published: '2026-04-28',
    body: [
      '立法院院會28日三讀通過《數位平台新聞議價法》，在台年營收逾新台幣20億元的數位平台須與新聞業者協商付費，逾6個月未達成協議者，可由主管機關指定仲裁，拒不出席者最高可處5000萬元罰鍰。',
      '全案以58票贊成、49票反對通過，國民黨團與民眾黨團均投下贊成票，民進黨團則主張應先完成影響評估，集體投反對票。',
      '提案人之一、國民黨立委高敬棠表示，草案協商歷時14個月，「這不是懲罰科技公司，而是讓記者領得到薪水」。',
      '民進黨立委蘇宜蓁則批評，條文未明定內容農場不得分潤，「最後錢會流到最會洗流量的人手上」。',
      '數位發展部次長鄒廷瑋會後受訪時說，行政院尚未決定是否提出覆議，部內將在兩週內提出評估報告。',
      '新法將自2027年1月1日起施行，搜尋引擎與社群平台首年納管，人工智慧聊天服務則延後一年適用。',
      '台灣新聞媒體聯合會理事長簡博文指出，去年國內紙媒廣告收入僅剩31億元，較10年前減少近七成。',
      '由外商平台業者組成的亞太網路協會發表聲明，否認曾以撤出台灣新聞服務要脅政府，但強調「強制仲裁不是解方」。',
      '該法原定3月中旬表決，因朝野對仲裁委員的產生方式僵持不下而延後；最後版本規定委員9人，其中3人由立法院推薦。',
    ],
  }),
  inventArticle({
    id: 'hk-talent',
    dump: 'hk-talent.txt',
    outlet: '維港日報',
    title: '高才通續簽收緊 年薪門檻設60萬 議員憂初創難請人',
    language: 'zh-Hant',
    published: '2026-02-26',
    body: [
      '政府昨日宣布，7月1日起收緊高端人才通行證計劃的續簽要求，B類及C類人士首次續簽時，須證明在港受僱且年薪不少於60萬元，或在港開設的公司最少聘用兩名本地員工。',
      '勞工及福利局副局長梁卓恒在記者會上表示，計劃推出至今批出逾11.2萬宗申請，首批到期者的續簽率為54%，新要求只適用於7月1日後遞交的申請，已獲批者不受影響。',
      '他否認收緊措施是因應學額競爭的投訴，強調「我們要的是真正在香港工作的人，不是只來讀書的家庭」。',
      '立法會人力事務委員會主席馮樂怡認為門檻過高，指初創企業起薪普遍只有每月3萬元，促請當局設一年過渡期。',
      '香港中小企聯盟會長曹汝禮則稱，業界最缺的是技術員，不是高薪管理層，新措施對解決人手短缺「幫助不大」。',
      '根據入境處資料，去年有1,870宗續簽申請被拒，較前年增加逾兩倍，當中近六成因未能提供在港居住證明。',
      '另外，受養人子女入讀資助大學學額的居港年期要求，將由2028/29學年起由兩年增至三年。',
      '嶺海大學人口政策研究中心總監譚思齊向本報表示，除非同時增加公營房屋供應，否則人才留港意欲難以提升。',
      '至於會否取消C類每年1萬個名額的上限，梁卓恒說目前未有計劃，年底檢討時才會再考慮。',
    ],
  }),
  inventArticle({
    id: 'jingling',
    dump: 'jingling.txt',
    outlet: '島嶼財經週刊',
    title: '專訪／晶嶺董事長葉承勳：美國不蓋第三座廠 「電力比補助更重要」',
    language: 'zh-Hant',
    published: '2026-05-11',
    body: [
      '封測大廠晶嶺科技董事長葉承勳接受本刊專訪時表示，公司不會在美國亞利桑那州興建第三座廠，資源將優先投入台中與日本熊本。',
      '他透露，亞利桑那一廠的人力成本是台灣的2.3倍，良率直到今年3月才追上台中廠，「補助款只付得起水泥，付不起時間」。',
      '談到外界關注的接班問題，現年68歲的葉承勳說，他將在2028年股東會後交棒，人選不會是家族成員，也不一定來自公司內部。',
      '他的長女、現任營運長葉書妤先前受訪時曾說，自己「沒有興趣當董事長」。',
      '晶嶺今年首季營收為新台幣386億元，年增17%，但受匯損拖累，稅後純益減少9%至41億元。',
      '對於競爭對手虹越電子指控晶嶺高薪挖走40多名工程師，葉承勳否認，指過去一年從虹越轉來的員工只有6人，而且都是自行應徵。',
      '虹越電子發言人賴宗翰回應，公司已於4月20日向智慧財產及商業法院提告，不便評論個案。',
      '葉承勳也對電價表達憂心，他說，晶嶺去年用電16億度，若今年10月電價再漲一成，一年成本將增加近6億元。',
      '群岳投顧副總柯雅雯則認為，晶嶺放慢海外投資，恐怕會讓美系客戶把訂單轉給韓國同業，短期內對股價未必是好事。',
    ],
  }),
  inventArticle({
    id: 'nuclear-op',
    dump: 'nuclear-op.txt',
    outlet: '聯峰時報',
    title: '評論：核三重啟之爭 雙方都還欠社會一個答案',
    language: 'zh-Hant',
    published: '2026-03-30',
    body: [
      '核三廠重啟與否的爭論再起，贊成一方的能源永續聯盟主張，若兩部機組在2028年前恢復運轉，每年可少燒300萬噸煤。',
      '反對一方的綠海行動則反駁，重啟前的安全檢查與更新設備至少要花4年、420億元，「等到真的發電，離岸風電早就補上了」。',
      '聯盟秘書長石孟勳指責政府刻意低估夜間缺電風險，他引用的數字是今年1月有11天備轉容量率低於6%。',
      '綠海行動研究員范姜若庭不同意，她說那11天中有8天是因為天然氣接收站歲修，與核電無關。',
      '值得注意的是，兩造都未回答用過核子燃料要放在哪裡：聯盟說「技術上不是問題」，綠海只說「不該再製造」。',
      '台電的自主安全檢查報告預計7月底才會送交核能安全委員會，在那之前，任何關於時程的說法都只是推測。',
      '經濟部至今沒有公布重啟後的發電成本，去年11月允諾的公聽會也只辦了一場。',
      '筆者以為，政府應先公開數據再談表決，否則第二次公投只會重演2025年的結果：贊成者多，卻未達門檻。',
      '石孟勳上週在電視辯論中否認收受廠商贊助，范姜若庭則承認綠海有兩成經費來自歐洲的基金會，但強調「沒有一毛錢來自風電業者」。',
    ],
  }),
];

export const traditionalRight = readStatements(`
ly-vote.0 p | 在台年營收超過20億元的數位平台，必須就付費問題與新聞業者協商。
ly-vote.1 p | 國民黨與民眾黨黨團都投贊成票，法案以58比49過關。 | 國民黨, 民眾黨
ly-vote.2 p | 國民黨立委高敬棠說，草案協商花了14個月，目的不在懲罰科技公司。 | 國民黨, 高敬棠
ly-vote.4 p | 數發部次長鄒廷瑋表示，行政院還沒決定要不要提覆議。 | 鄒廷瑋, 行政院 | 數發部次長鄒廷瑋表示，行政院已經決定要提覆議。
ly-vote.5 p | 新法2027年元旦上路，AI聊天服務晚一年才適用。
ly-vote.6 p | 簡博文指出，紙媒去年的廣告收入剩下31億元，比10年前少了將近70%。 | 簡博文
ly-vote.0 t | Taiwan's Legislative Yuan passed the Digital Platform News Bargaining Act on its third reading on the 28th. | Taiwan, Legislative Yuan | Taiwan's Legislative Yuan did not pass the Digital Platform News Bargaining Act on its third reading on the 28th. | 立法院院會28日三讀通過《數位平台新聞議價法》
ly-vote.1 t | The bill passed by 58 votes to 49, with the DPP caucus voting against it as a bloc and insisting that an impact assessment be completed first. | DPP
ly-vote.7 t | The Asia-Pacific Internet Association denied having threatened to pull news services out of Taiwan, but stressed that "compulsory arbitration is not the solution." | Asia-Pacific Internet Association, Taiwan
ly-vote.4 t | デジタル発展部の鄒廷瑋次長は、同部が2週間以内に評価報告を出すと述べた。 | デジタル発展部, 鄒廷瑋
ly-vote.3 t | DPP lawmaker Su Yi-chen (蘇宜蓁) criticized the bill for not expressly barring content farms from a share of the money. | DPP, Su Yi-chen, 蘇宜蓁
hk-talent.0 p | 高才通B類及C類人士首次續簽，若屬受僱，須證明年薪達60萬元或以上。
hk-talent.0 p | 當局7月1日起收緊高才通的續簽規定。 | | 當局7月1日起不會收緊高才通的續簽規定。
hk-talent.1 p | 梁卓恒指新規定不影響已獲批的人士，只適用於7月1日之後提交的申請。 | 梁卓恒
hk-talent.2 p | 梁卓恒否認這次收緊與爭學額的投訴有關。 | 梁卓恒 | 梁卓恒承認這次收緊與爭學額的投訴有關。
hk-talent.3 p | 馮樂怡要求設一年過渡期，認為門檻太高。 | 馮樂怡 | | 立法會人力事務委員會主席馮樂怡認為門檻過高，指初創企業起薪普遍只有每月3萬元，促請當局設一年過渡期
hk-talent.5 p | 入境處去年拒絕了1870宗續簽申請，近60%是因為交不出在港居住證明。 | 入境處
hk-talent.7 p | 譚思齊對《維港日報》說，不增加公屋供應的話，很難令人才更想留港。 | 譚思齊, 維港日報
hk-talent.1 t | Deputy labour and welfare secretary Leung Cheuk-hang (梁卓恒) said more than 112,000 applications had been approved and that the renewal rate among the first batch to expire was 54 per cent. | Leung Cheuk-hang, 梁卓恒
hk-talent.8 t | Leung Cheuk-hang said there were currently no plans to scrap the annual cap of 10,000 places for category C. | Leung Cheuk-hang | Leung Cheuk-hang said there were plans to scrap the annual cap of 10,000 places for category C.
hk-talent.6 t | From the 2028/29 academic year, dependent children will need three years of residence in Hong Kong instead of two to take up subsidised university places. | Hong Kong
hk-talent.3 t | 立法会人力事务委员会主席冯乐怡认为门槛过高，称初创企业的起薪普遍只有每月3万元。 | 立法会, 冯乐怡
jingling.0 p | 晶嶺科技董事長葉承勳告訴《島嶼財經週刊》，公司不會在亞利桑那州蓋第三座廠。 | 晶嶺科技, 葉承勳, 島嶼財經週刊, 亞利桑那州 | 晶嶺科技董事長葉承勳告訴《島嶼財經週刊》，公司會在亞利桑那州蓋第三座廠。
jingling.1 p | 亞利桑那一廠的人力成本為台灣的2.3倍，今年3月良率才趕上台中廠。 | 亞利桑那, 台灣, 台中
jingling.2 p | 葉承勳預計2028年股東會後交棒，接班人不會出自家族。 | 葉承勳
jingling.4 p | 晶嶺第一季稅後純益為41億元，衰退9%，原因是匯損。 | 晶嶺 | | 晶嶺今年首季營收為新台幣386億元，年增17%，但受匯損拖累，稅後純益減少9%至41億元
jingling.5 p | 葉承勳否認挖角，稱一年來從虹越過來的只有6人。 | 葉承勳, 虹越
jingling.6 p | 虹越電子4月20日已向智慧財產及商業法院提起訴訟。 | 虹越電子, 智慧財產及商業法院 | 虹越電子尚未向智慧財產及商業法院提起訴訟。
jingling.8 p | 柯雅雯認為，晶嶺放緩海外投資，美國客戶可能把訂單轉到韓國同業。 | 柯雅雯, 晶嶺, 韓國
jingling.0 t | In an interview with Island Finance Weekly, Jingling Technology (晶嶺科技) chairman Yeh Cheng-hsun (葉承勳) said the company would not build a third plant in Arizona. | Island Finance Weekly, Jingling Technology, 晶嶺科技, Yeh Cheng-hsun, 葉承勳, Arizona | In an interview with Island Finance Weekly, Jingling Technology (晶嶺科技) chairman Yeh Cheng-hsun (葉承勳) said the company would build a third plant in Arizona.
jingling.4 t | Jingling's first-quarter revenue rose 17% year on year to NT$38.6 billion. | Jingling
jingling.7 t | 晶嶺の葉承勳董事長は、10月に電気料金がさらに1割上がれば、年間コストが6億台湾元近く増えると語った。 | 晶嶺, 葉承勳
jingling.3 t | Yeh Shu-yu (葉書妤), the chief operating officer and the chairman's eldest daughter, has said that she has no interest in becoming chairman. | Yeh Shu-yu, 葉書妤 | Yeh Shu-yu (葉書妤), the chief operating officer and the chairman's eldest daughter, has said that she is interested in becoming chairman.
nuclear-op.0 p | 能源永續聯盟主張，兩部機組若能在2028年前重新運轉，一年可減少燒煤300萬噸。 | 能源永續聯盟
nuclear-op.1 p | 綠海行動認為，重啟前的檢查和設備更新最少需要4年和420億元。 | 綠海行動
nuclear-op.2 p | 石孟勳指控政府故意低估夜間缺電的風險。 | 石孟勳 | 石孟勳並未指控政府故意低估夜間缺電的風險。
nuclear-op.3 p | 范姜若庭說，11天裡有8天是天然氣接收站歲修造成的，和核電無關。 | 范姜若庭
nuclear-op.4 p | 評論指出，雙方都沒有說明用過的核燃料要存放在何處。 | | 評論指出，雙方都說明了用過的核燃料要存放在何處。
nuclear-op.6 p | 經濟部還沒有公布核三重啟後的發電成本。 | 經濟部 | 經濟部已經公布核三重啟後的發電成本。 | 經濟部至今沒有公布重啟後的發電成本
nuclear-op.8 p | 范姜若庭承認，綠海20%的經費來自歐洲的基金會。 | 范姜若庭, 綠海, 歐洲
nuclear-op.1 t | Green Sea Action (綠海行動), which opposes the restart, argues that safety checks and new equipment would take at least four years and cost NT$42 billion. | Green Sea Action, 綠海行動
nuclear-op.5 t | Taipower is not expected to submit its self-safety inspection report to the Nuclear Safety Commission until the end of July. | Taipower, Nuclear Safety Commission
nuclear-op.7 t | The commentator argues that the government should publish the data before talking about a vote.
nuclear-op.8 t | 石孟勲氏は先週のテレビ討論で、業者から資金援助を受けたことを否定した。 | 石孟勲 | 石孟勲氏は先週のテレビ討論で、業者から資金援助を受けたことを認めた。
nuclear-op.2+3 p | 石孟勳以今年1月有11天備轉容量率低於6%為據，范姜若庭則說其中8天是天然氣接收站歲修所致。 | 石孟勳, 范姜若庭
`);

export const traditionalWrong = readWrong(`
ly-vote.1 number | 全案以85票贊成、49票反對通過。
ly-vote.6 number | Advertising revenue of Taiwan's print media fell to NT$3.1 billion last year, down nearly 40% from a decade ago, Chien Po-wen said.
ly-vote.5 date | 新法將自2027年7月1日起施行。
ly-vote.2 name | 國民黨立委鄒廷瑋表示，草案協商歷時14個月。
ly-vote.7 negation | 亞太網路協會承認曾以撤出台灣新聞服務要脅政府。
ly-vote.3 attribution | 高敬棠批評，條文未明定內容農場不得分潤。
ly-vote.2 quote | 高敬棠說，這不是懲罰科技公司，而是讓老闆領得到薪水。 | 這不是懲罰科技公司，而是讓老闆領得到薪水
ly-vote.4+8 stitched | 行政院可推薦9名仲裁委員中的3人。
hk-talent.0 number | B類及C類人士續簽時，須證明年薪不少於80萬元。
hk-talent.6 date | The residence requirement for subsidised university places will rise to three years from the 2026/27 academic year.
hk-talent.4 name | 香港中小企聯盟會長馮樂怡稱，業界最缺的是技術員。
hk-talent.1 negation | 梁卓恒表示，新要求同樣適用於已獲批者。
hk-talent.3 attribution | 曹汝禮認為門檻過高，促請當局設一年過渡期。
hk-talent.2 quote | 梁卓恒強調，要的是真正在香港消費的人，不是只來讀書的家庭。 | 我們要的是真正在香港消費的人，不是只來讀書的家庭
hk-talent.1+5 stitched | 首批到期者中有54%因未能提供在港居住證明而被拒。
hk-talent.7 outlet | 譚思齊向《海峽新報》表示，除非增加公營房屋供應，否則人才留港意欲難以提升。
jingling.5 number | Yeh Cheng-hsun said that 16 employees had come from Hongyue over the past year.
jingling.6 date | 虹越電子已於3月20日向智慧財產及商業法院提告。
jingling.0 name | 葉承勳表示，公司不會在美國德州興建第三座廠。
jingling.2 negation | 葉承勳說，接班人選一定來自公司內部。
jingling.8 attribution | 葉承勳認為，晶嶺放慢海外投資，恐怕會讓美系客戶把訂單轉給韓國同業。
jingling.1 quote | 葉承勳說：「補助款只付得起水泥，付不起人才。」 | 補助款只付得起水泥，付不起人才
jingling.4+7 stitched | 晶嶺首季稅後純益減少9%，是因為電價上漲一成。
jingling.0 outlet | 葉承勳接受《海峽新報》專訪時表示，公司不會在亞利桑那州興建第三座廠。
nuclear-op.1 number | 綠海行動反駁，重啟前的安全檢查與更新設備至少要花4年、240億元。
nuclear-op.5 date | 台電的自主安全檢查報告預計9月底才會送交核能安全委員會。
nuclear-op.2 date | 石孟勳引用的數字是今年3月有11天備轉容量率低於6%。
nuclear-op.2 name | 聯盟秘書長范姜若庭指責政府刻意低估夜間缺電風險。
nuclear-op.8 negation | 石孟勳上週在電視辯論中承認收受廠商贊助。
nuclear-op.1 attribution | 能源永續聯盟認為，等到真的發電，離岸風電早就補上了。
nuclear-op.4 attribution | Green Sea Action says storing the spent fuel is "technically not a problem."
nuclear-op.8 quote | 范姜若庭強調，綠海沒有一毛錢來自核電業者。 | 沒有一毛錢來自核電業者
nuclear-op.6+8 stitched | 經濟部有兩成經費來自歐洲的基金會。
`);
