/** A statement with the sentences that it cites, in the language of the report. */
export type TwoQuotes = readonly [language: string, statement: string, one: string, other: string];

/** What both quotes prove together. */
export const together: readonly TwoQuotes[] = [
  // The one only says who "she", "the measure" or "the firm" of the other is.
  [
    'en',
    'Rosalyn Teague denied that the depot would be sold.',
    'The union welcomed the pledge of Rosalyn Teague, who runs the depot.',
    'She denied that it would be sold.',
  ],
  [
    'en',
    'The Quarrin council passed the noise bylaw by 19 votes to 11.',
    'The Quarrin council voted on Tuesday on a bylaw against noise at night.',
    'The measure passed by 19 votes to 11.',
  ],
  [
    'en',
    'Ferrant Cement was fined 2.4 million euros for dumping sludge.',
    'Ferrant Cement dumped sludge into the Arne for six years.',
    'Inspectors fined the firm 2.4 million euros on Monday.',
  ],
  [
    'en',
    'Of the 63 dogs rescued in Marlow, 48 have found a home.',
    'Wardens rescued 63 dogs from a barn in Marlow in May.',
    'Of those, 48 have found a home.',
  ],
  [
    'en',
    'Ferrant Cement, which employs 900 people, will close its kiln in Arnby in March.',
    'Ferrant Cement employs 900 people.',
    'It will close its kiln in Arnby in March.',
  ],
  [
    'en',
    'Hedda Vroom, who painted the mural, called the ruling a relief.',
    'The mural was painted by Hedda Vroom in 1998.',
    '“It is a relief,” Ms Vroom said of the ruling.',
  ],
  // Two whole clauses, each of one quote.
  [
    'en',
    'Wheat fell 3 percent, while an early frost cut the harvest of apples by a fifth.',
    'Wheat prices fell 3 percent in October.',
    'An early frost cut the harvest of apples by a fifth.',
  ],
  [
    'en',
    'Arnby has banned open fires, and neighbouring Marlow has closed two forest roads.',
    'The town of Arnby banned open fires on Friday.',
    'Neighbouring Marlow closed two forest roads.',
  ],
  [
    'en',
    'The bridge at Quarrin, whose repair will cost 14 million euros, has been closed since August.',
    'The bridge at Quarrin has been closed since August.',
    'Repairs to the bridge will cost 14 million euros, the region said.',
  ],
  [
    'en',
    'Ferrant Cement was awarded 31 million euros, less than the 45 million it had sought.',
    'A court in Arnby ordered the state to pay Ferrant Cement 31 million euros.',
    'The company had asked for 45 million euros.',
  ],
  [
    'en',
    'A survey of 2,100 teachers found that 34 percent of them wanted to leave, mostly because of the pay.',
    'A survey of 2,100 teachers found that 34 percent wanted to leave.',
    'Most of those blamed the pay.',
  ],
  [
    'en',
    'The Tarn ferry, which sank off Marlow on Sunday, carried 84 people.',
    'A ferry sank off Marlow on Sunday.',
    'The ferry, the Tarn, carried 84 people.',
  ],
  [
    'en',
    'Trustees of the Arnby museum bought the vase for $90,000, according to its director, Ilse Kround.',
    'Trustees of the Arnby museum bought the vase in June.',
    'The price was $90,000, said the director, Ilse Kround.',
  ],
  // Traditional characters.
  [
    'zh-Hant',
    '嵐山紡織將關閉位於苗栗的染整廠，影響320名員工。',
    '嵐山紡織5日宣布將關閉苗栗的染整廠。',
    '該公司表示，共有320名員工受影響。',
  ],
  ['zh-Hant', '嵐山紡織董事長卓允庭否認公司打算遷往越南。', '嵐山紡織董事長卓允庭出席股東會。', '她否認公司打算遷往越南。'],
  ['zh-Hant', '全市現有84部電動渡輪，政府希望五年內增至200部。', '目前全市有84部電動渡輪。', '政府希望五年內增至200部。'],
  ['zh-Hant', '石門古道3月重新開放，整修費用為2,600萬元。', '石門古道經過兩年整修，3月重新開放。', '整修費用為2,600萬元。'],
  ['zh-Hant', '永和大樓的火災造成3人受傷。', '永和大樓15日清晨發生火災。', '消防局統計，火災造成3人受傷。'],
  [
    'zh-Hant',
    '接受訪問的1,400名家長中，有38%贊成延後上課，他們認為孩子睡得不夠。',
    '調查訪問了1,400名家長，38%贊成延後上課。',
    '贊成者認為孩子睡得不夠。',
  ],
  [
    'zh-Hant',
    '卓允庭說公司不會裁員，工會理事長邱瀚則要求白紙黑字。',
    '董事長卓允庭說公司不會裁員。',
    '工會理事長邱瀚要求白紙黑字。',
  ],
  [
    'zh-Hant',
    'Cho Yun-ting (卓允庭) denied that the company planned to move to Vietnam.',
    '嵐山紡織董事長卓允庭出席股東會。',
    '她否認公司打算遷往越南。',
  ],
  // Simplified characters.
  [
    'zh-Hans',
    '云溪水库大坝加高工程将于明年6月完工，总投资4.2亿元。',
    '云溪水库大坝加高工程将于明年6月完工。',
    '工程总投资4.2亿元。',
  ],
  ['zh-Hans', '因零件短缺，南屏机械上月停产两条生产线。', '南屏机械证实收到了订单。', '该公司上月因零件短缺停产两条生产线。'],
  ['zh-Hans', '南屏机械董事长褚怀川说，公司不会涨价。', '南屏机械董事长褚怀川说', '他说，公司不会涨价。'],
  ['zh-Hans', '竹沟村的古桥建于1712年，去年被洪水冲毁。', '竹沟村的古桥去年被洪水冲毁。', '这座桥建于1712年。'],
  ['zh-Hans', '南屏机械营收52亿元，比同行北岭重工多8亿元。', '南屏机械公布营收52亿元。', '同行北岭重工营收44亿元。'],
  ['zh-Hans', '市教育局将为210所学校安装净水器，由南屏机械供货。', '市教育局将为210所学校安装净水器。', '净水器由南屏机械供货。'],
  ['zh-Hans', '南屏機械上月停產兩條生產線，影響600名工人。', '南屏机械上月停产两条生产线。', '600名工人受到影响。'],
  // Japanese.
  [
    'ja',
    '白樺製菓の売上高は昨年、18億円に減った。',
    '創業1921年の菓子メーカー、白樺製菓',
    '同社の売上高は昨年、18億円に減った。',
  ],
  [
    'ja',
    '白樺製菓の桐生恵社長は、値上げの予定はないと述べた。',
    '白樺製菓の桐生恵社長が会見した。',
    '値上げの予定はないと述べた。',
  ],
  ['ja', '路線バスは12台で始め、運賃は一律300円とする。', '当初は12台で市中心部を走る。', '路線バスの運賃は一律300円とする。'],
  ['ja', '水族館の改修費は9億円で、来年4月に再び開く。', '水族館は来年4月に再び開く。', '改修費は9億円。'],
  [
    'ja',
    '鷹尾市の図書館で見つかった手紙は、明治の作家、露木春水が書いたものだ。',
    '鷹尾市の図書館で古い手紙が見つかった。',
    '手紙は明治の作家、露木春水が書いた。',
  ],
  [
    'ja',
    '桐生恵社長は値上げを否定し、労組は賃上げを求めている。',
    '桐生恵社長は値上げを否定した。',
    '労組は賃上げを求めている。',
  ],
  [
    'ja',
    '鷹尾市は避難所を14カ所に開き、隣の三ツ木町は6カ所に開いた。',
    '鷹尾市は避難所を14カ所に開いた。',
    '隣の三ツ木町は6カ所に開いた。',
  ],
  // Vietnamese.
  [
    'vi',
    'Công ty Dệt Hòa Lĩnh sẽ đóng cửa nhà máy nhuộm ở Quảng Ngãi và chuyển 320 công nhân.',
    'Công ty Dệt Hòa Lĩnh sẽ đóng cửa nhà máy nhuộm ở Quảng Ngãi.',
    'Công ty này sẽ chuyển 320 công nhân.',
  ],
  [
    'vi',
    'Giám đốc Tạ Thu Khánh nói công ty không tăng giá.',
    'Bà Tạ Thu Khánh, giám đốc công ty, gặp báo chí.',
    '“Chúng tôi không tăng giá”, bà nói.',
  ],
  ['vi', 'Cầu Bến Sỏi dài 410 m, được khởi công năm 2029.', 'Cầu Bến Sỏi dài 410 m.', 'Công trình được khởi công năm 2029.'],
  [
    'vi',
    'Trong 63 con chó được cứu, 48 con đã có nhà mới.',
    'Kiểm lâm cứu 63 con chó ở Lộc Ninh.',
    'Đến nay 48 con đã có nhà mới.',
  ],
  [
    'vi',
    'Thành phố sẽ trồng 9.000 cây, còn tỉnh Tân Hưng trồng 4.500 cây.',
    'Thành phố sẽ trồng 9.000 cây.',
    'Tỉnh Tân Hưng trồng 4.500 cây.',
  ],
  [
    'vi',
    'Ông Bùi Gia Lập cho rằng giá cà phê khó tăng, nhưng ông Cao Sĩ Hạnh không đồng ý.',
    'Ông Bùi Gia Lập cho rằng giá cà phê khó tăng.',
    'Ông Cao Sĩ Hạnh không đồng ý.',
  ],
  // In another language than the quotes.
  [
    'zh-Hans',
    'Japan has allocated 32 million euros for the restoration.',
    '日本政府将派专家参与修复。',
    '该国已拨款3200万欧元。',
  ],
  ['en', '日本將派12名專家，德國則撥款3,200萬歐元。', 'Japan will send 12 experts.', 'Germany has allocated 32 million euros.'],
  ['ja', 'Nhật Bản sẽ cử 12 chuyên gia.', '日本政府は修復に加わる。', '派遣する専門家は12人になる。'],
  // One and the same by two names.
  [
    'en',
    'Art dealer Rolf Hanke was jailed for five years.',
    'An art dealer from Arnby was jailed for five years on Monday.',
    'Rolf Hanke, 61, had forged 30 seascapes.',
  ],
  [
    'en',
    'Ferrant Cement announced a 40 million euro plan to cut emissions.',
    "Ferrant Cement's chief executive, Ilse Kround, reported a loss of 11 million euros.",
    'Chief executive Ilse Kround announced a 40 million euro plan to cut emissions.',
  ],
  [
    'en',
    'Norland has set aside 300 million crowns for dykes.',
    'Storms have struck Norland four times.',
    'The water ministry has set aside 300 million crowns for dykes.',
  ],
  [
    'zh-Hant',
    '嵐山紡織將投資3億元擴建廠房。',
    '嵐山紡織董事長卓允庭說，去年獲利創新高。',
    '董事長卓允庭宣布將投資3億元擴建廠房。',
  ],
  ['zh-Hans', '中国拨款2600万元修复古桥。', '中国有多座古桥受损。', '国家文保局已拨款2600万元修复古桥。'],
  [
    'ja',
    '白樺製菓は3億円を投じて工場を建てる。',
    '白樺製菓の桐生恵社長は昨年、就任した。',
    '桐生恵社長は3億円を投じて工場を建てると発表した。',
  ],
  [
    'vi',
    'Công ty Hòa Lĩnh sẽ đầu tư 85 tỷ đồng cho nhà máy mới.',
    'Bà Tạ Minh Khánh, giám đốc Công ty Hòa Lĩnh, báo lãi lớn.',
    'Giám đốc Tạ Minh Khánh tuyên bố sẽ đầu tư 85 tỷ đồng cho nhà máy mới.',
  ],
];

/** What neither quote says. */
export const stitchedWrongly: readonly TwoQuotes[] = [
  // A deed of somebody else's.
  [
    'en',
    'The harbour board will contribute €36 million in loans.',
    'A development bank in Arnby will contribute €36 million in loans.',
    'Fishermen have lodged 14 complaints, and the harbour board has not yet answered.',
  ],
  [
    'en',
    'The Marlow Medical Society found that pharmacists corrected the software in 12 percent of cases.',
    'An audit of 5,300 prescriptions found that pharmacists corrected the software in 12 percent of them.',
    'The Marlow Medical Society welcomed the figures.',
  ],
  [
    'en',
    'The six-week dig at Tornby, led by Ada Klint, cost 8 million crowns.',
    'Ada Klint led the six-week dig at Tornby, which uncovered 31 graves.',
    'A second dig, costing 8 million crowns, is planned for next summer.',
  ],
  [
    'en',
    'Burglaries in the districts with patrols fell by 17 percent, the Eastmere University study found.',
    'Car thefts in the districts with patrols fell by 17 percent, according to a study by Eastmere University.',
    'The study did not find a significant fall in burglaries.',
  ],
  [
    'en',
    'Hedda Vroom bought the mill for 3.2 million euros.',
    'Hedda Vroom painted the mural at the mill.',
    'A brewer from Arnby bought the mill for 3.2 million euros.',
  ],
  [
    'en',
    'Ferrant Cement exports 40 percent of its lime to Norland.',
    'Ferrant Cement reported a loss of 11 million euros.',
    'Quarrin Lime exports 40 percent of its lime to Norland.',
  ],
  [
    'en',
    'The mayor of Arnby pledged 700,000 euros for new lifeboats.',
    'The mayor of Arnby visited the survivors on Monday.',
    'Two insurers pledged 700,000 euros for new lifeboats.',
  ],
  [
    'en',
    'Ilse Kround ran the last lap in 58 seconds.',
    'Ilse Kround won the bronze medal on Saturday.',
    'A Kenyan, Faith Maru, ran the last lap in 58 seconds.',
  ],
  // A cause that nobody tells.
  [
    'en',
    'Ferrant Cement closed its kiln because diesel prices rose by 9 percent.',
    'Ferrant Cement closed its kiln in Arnby in March.',
    'Diesel prices rose by 9 percent in the same month.',
  ],
  [
    'en',
    'Due to the loss of 14 cows, the fair in Marlow was moved to June.',
    'The fair in Marlow was moved to June.',
    'Lightning killed 14 cows on a farm outside Tornby.',
  ],
  // The figure of the one in place of the other's.
  [
    'en',
    'The two-day strike in May cost the Tarn Line 4.1 million euros.',
    'The Tarn Line will train its 90 stewards at a cost of 4.1 million euros.',
    'A two-day strike in May cost the operator 7 million euros.',
  ],
  // She is not he.
  [
    'en',
    'Olle Brandt led from the halfway mark and won in 2:09:41.',
    'She led from the halfway mark, after her rival fell.',
    "Olle Brandt won the men's race in 2:09:41.",
  ],
  ['zh-Hant', '中港大學撥款3,200萬元修復石門古道。', '中港大學的團隊將參與石門古道的修復。', '國家古蹟局已撥款3,200萬元。'],
  [
    'zh-Hant',
    '青陽客運將於明年3月在西嶼、南澳投入60部電動巴士。',
    '首批換電站將設於西嶼、南澳，預計明年3月啟用。',
    '青陽客運表示歡迎，並打算購入60部電動巴士。',
  ],
  [
    'zh-Hant',
    '花東縣瑞和鄉水產損失約2億4,000萬元。',
    '花東縣瑞和鄉停電達19小時，為全台最久。',
    '漁業署初估全台水產損失約2億4,000萬元，其中石斑占近半。',
  ],
  [
    'zh-Hant',
    '管線完工後，風力將佔全市用電的12%。',
    '管線全長33公里，完工後可供應全市約12%的用電。',
    '去年全市用電量中，風力佔38%，燃煤佔41%。',
  ],
  [
    'zh-Hant',
    '法蘭德資安署測得「雲雀3」的誤判率為7.2%。',
    '據第三方機構柯林實驗室測試，「雲雀3」的誤判率為7.2%。',
    '今年2月，法蘭德資安署曾以資安為由停用該程式。',
  ],
  ['zh-Hant', '由於會員人數增至90萬，公司決定在清邁設廠。', '會員人數由去年的60萬增至90萬。', '公司將以半數資金在清邁設廠。'],
  ['zh-Hant', '南島航空拒絕了工會加薪8%的要求。', '南島航空下月起增開三班飛往清邁的航班。', '青陽客運拒絕了工會加薪8%的要求。'],
  ['zh-Hans', '云溪大学拨款2600万元用于古桥修复。', '云溪大学的研究团队将参与古桥的修复。', '国家文保局已拨款2600万元用于保护。'],
  ['zh-Hans', '由于门店增至310家，公司决定在波兰建厂。', '门店从去年的240家增至310家。', '募集资金约一半将用于在波兰建厂。'],
  [
    'zh-Hans',
    '荷兰经济部表示，发给四家工厂的配额仅够用五周。',
    '荷兰经济部周二表示，已向四家工厂发放配额，有效期一年。',
    '德国企业布伦特集团证实已获配额，但称数量仅够用五周。',
  ],
  [
    'zh-Hans',
    '南屏机械收购了北岭重工位于唐沟的铸造厂。',
    '南屏机械公布营收52亿元，创历史新高。',
    '德国企业布伦特集团收购了北岭重工位于唐沟的铸造厂。',
  ],
  ['zh-Hans', '省博物馆借出了47件青铜器。', '省博物馆将于5月重新开放。', '一位姓鲁的收藏家借出了47件青铜器。'],
  ['zh-Hans', '竹沟镇粮食损失约3.1亿元。', '竹沟镇24小时降雨量达420毫米，为全省最高。', '农业厅初步估计全省粮食损失约3.1亿元。'],
  ['zh-Hans', '北岭重工捐出900万元重建古桥。', '北岭重工承建了古桥旁的堤坝。', '华侨商会捐出900万元重建古桥。'],
  [
    'ja',
    '桐生恵氏は白樺製菓の株式の約22%を保有する。',
    '創業者一族は株式の約22%を保有する。',
    '三沢ファンドの日本代表、桐生恵氏は、白樺製菓の店を閉める予定はないと説明した。',
  ],
  [
    'ja',
    '露木慎二裁判長は約7300万円の支払いを命じた。',
    '遺族が約7300万円の損害賠償を求めた訴訟の判決が9日、鷹尾地裁であった。',
    '露木慎二裁判長は市の責任を認め、約3900万円の支払いを命じた。',
  ],
  [
    'ja',
    '一昨年3月の事故を受けて、当面は誘導員2人を置く。',
    '当面は誘導員2人を置き、無人化は3年後を目指す。',
    '一昨年3月の試験では、柵に接触する事故が1件あった。',
  ],
  ['ja', '鷹尾市は仮設住宅に12億円を投じる。', '鷹尾市は避難所を14カ所に開いた。', '三ツ木町は仮設住宅に12億円を投じる。'],
  [
    'ja',
    '杉浦蒼が大会新記録の58秒31で4位に入った。',
    '女子では黒木えまが大会新記録の1分2秒で優勝した。',
    '男子では杉浦蒼が58秒31で4位だった。',
  ],
  [
    'ja',
    '白樺製菓は鷹尾市に新しい工場を建て、150人を雇う。',
    '白樺製菓は昨年、3億円の赤字だった。',
    '飲料大手の碧水ビバレッジが鷹尾市に新しい工場を建て、150人を雇う。',
  ],
  ['ja', '観光客が2割増えたため、市は宿泊税を引き上げる。', '市は来年度、宿泊税を引き上げる。', '観光客は昨年、2割増えた。'],
  [
    'vi',
    'Công ty Hòa Lĩnh được giảm thuế ba năm vì tuyển 400 người địa phương.',
    'Công ty Hòa Lĩnh được giảm thuế ba năm.',
    'Dự án sẽ tuyển 400 người địa phương.',
  ],
  [
    'vi',
    'Đa số trong 1.800 công nhân được tuyển là người trên 45 tuổi.',
    'Công ty Hòa Lĩnh sẽ tuyển 1.800 công nhân.',
    'Khoảng 9.000 lao động nông thôn đang thất nghiệp, đa số trên 45 tuổi.',
  ],
  [
    'vi',
    'Bà Tạ Thu Khánh tặng bệnh viện 12 tỷ đồng.',
    'Bà Tạ Thu Khánh đến thăm bệnh viện hôm thứ hai.',
    'Ngân hàng Đông Giang tặng bệnh viện 12 tỷ đồng.',
  ],
  [
    'vi',
    'Sở Xây dựng sẽ trồng 9.000 cây dọc kênh Bến Sỏi.',
    'Sở Xây dựng đã đóng cửa cầu Bến Sỏi.',
    'Hội Cựu chiến binh sẽ trồng 9.000 cây dọc kênh.',
  ],
  [
    'vi',
    'Công ty Hòa Lĩnh xuất khẩu 60% vải sang Nhật Bản.',
    'Công ty Hòa Lĩnh lỗ 20 tỷ đồng.',
    'Tập đoàn Minh Trà xuất khẩu 60% vải sang Nhật Bản.',
  ],
  // In another language than the quotes.
  [
    'zh-Hant',
    'Chung Kong University (中港大學) has allocated NT$32 million for the restoration.',
    '中港大學的團隊將參與石門古道的修復。',
    '國家古蹟局已撥款新台幣3,200萬元用於修復。',
  ],
  [
    'en',
    '費蘭特水泥（Ferrant Cement）將40%的石灰出口到日本。',
    'Ferrant Cement reported a loss of 11 million euros.',
    'Quarrin Lime exports 40 percent of its lime to Japan.',
  ],
  [
    'zh-Hans',
    'Japan has allocated 32 million euros for the restoration.',
    '日本政府将派专家参与修复。',
    '德国政府已拨款3200万欧元用于修复。',
  ],
  ['en', '日本已撥款3,200萬歐元。', 'Japan will send experts to Arnby.', 'Germany has allocated 32 million euros.'],
  ['ja', 'Nhật Bản sẽ chi 32 triệu euro.', '日本は専門家を派遣する。', 'ドイツは3200万ユーロを支出する。'],
];
