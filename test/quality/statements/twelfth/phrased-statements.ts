import { readStatements } from '../right-statement.js';

/** What a language model wrote about these reports, given the prompt of `src/answer/generate/prompt.ts` (version 2) and the passages found for 36 questions. */
export const phrasedStatements = readStatements(`
corvane.1 p | Corvane Energy's plant outside Newport is expected to create 1,150 jobs, according to The Wexcombe Courier.
corvane2.0 p | Planning papers filed by Corvane Energy and seen by the Harrow Bay Post say the Newport factory will bring 980 permanent jobs.
corvane2.2 p | The planning papers say a further 170 posts would last only until the building is finished.
corvane2.4 p | Corvane spokesman Rhys Addleton said the two figures “describe different things” and that no target had been lowered.
corvane.3 p | The Welsh Government's pledged grant of £48 million must be repaid if fewer than 900 people are employed at the plant by 2031.
corvane2.5 p | Residents of the village of Llanmorfa have until April 24 to object.
corvane2.7 p | Newport City Council is not expected to decide before July.
corvane2.3+0 p | Planning papers filed by Corvane Energy give the first quarter of 2029 as the start of full production at the Newport battery factory. |  |  |  // according to planning papers filed by Corvane Energy and seen by the Harrow Bay Post
corvane.1 p | The Wexcombe Courier reported that the plant is expected to begin production in the autumn of 2028.
airule.4 p | Ilse Varmeer, the Dutch member who drafted the text, said that “nobody should lose a job to a machine without being told.”
airule.6 p | Varmeer disputes the figure of about €1.3 billion a year that Tomas Kerekely, head of the lobby group Employers Forward, said the rule would cost its members.
airule.0 p | The European Parliament voted to require employers to tell applicants when software has been used to reject them.
airule.0 t | Nghị viện châu Âu (European Parliament) đã bỏ phiếu yêu cầu nhà tuyển dụng phải thông báo cho ứng viên khi phần mềm được dùng để loại họ.
airule.1 t | Quy định này được thông qua với 371 phiếu thuận, 204 phiếu chống và 38 phiếu trắng.
airule.2 t | Các công ty có dưới 50 nhân viên sẽ được miễn áp dụng quy định cho đến tháng 1/2029.
airule.3 t | Mức phạt có thể lên tới 2% doanh thu toàn cầu hằng năm của doanh nghiệp.
airule.7 t | Văn bản này không cấm việc sàng lọc tự động.
airule.8 t | Văn bản giờ được chuyển tới các nước thành viên, vốn không bị ràng buộc bởi cuộc bỏ phiếu và có thể sửa đổi nó.
tallyfern.0 p | Brightloom agreed to buy the payroll start-up Tallyfern for $1.4 billion in cash and shares. |  |  | agreed on Monday to buy the payroll start-up Tallyfern for $1.4 billion in cash and shares.
tallyfern.1 p | About two-thirds of the price Brightloom is paying for Tallyfern will be in cash.
tallyfern.8 p | Analyst Dana Whitlock of Copperline Research called the price “steep but not reckless.”
tallyfern.2+3 p | Tallyfern co-founder Priya Lansdowne will join Brightloom's board, while co-founder Owen Achterberg will leave when the sale closes. |  |  | Tallyfern, founded in Toronto in 2017 by Priya Lansdowne and Owen Achterberg // 
tallyfern.0 p | Brightloom agreed to buy Tallyfern for $1.4 billion in cash and shares.
tallyfern.4 p | Brightloom and Tallyfern said they expected approval from regulators by the end of September.
measles.3 p | The measles outbreak in Franklin County was traced to a family that returned from a trip abroad in mid-December, said Dr. Lenora Whitcombe, the county's medical director.
measles.3+4 p | Dr. Lenora Whitcombe declined to name the country the family had visited.
measles.0 p | The number of measles cases in Franklin County since December 29 has reached 47, after health officials in Columbus, Ohio, confirmed 12 more on Wednesday.
forger.4 p | The forgeries were uncovered when a museum in Bergen found a modern pigment in a picture it had bought for £145,000.
forger.1+3 p | Prosecutors said Alasdair Pennyman sold 26 paintings as the work of the Victorian artist Edwin Marlish, though none was older than 2009.
forger.7 p | The man who painted the pictures has not been identified.
forger.0+1 p | Alasdair Pennyman, an Edinburgh art dealer who sold forged seascapes, was sentenced to four years and six months in prison.
forger.1 p | Pennyman, 58, had been found guilty in March of fraud worth £2.1 million.
forger.6 p | Pennyman's lawyer, Duncan Rhee, said his client would appeal against the sentence but not against the conviction.
forger.8 p | The court will decide on June 30 how much of the money must be returned.
marathon.4 p | Japan's Sota Kirishima won the men's race at the Cork marathon, finishing in 2:10:47.
marathon.5 p | The win in Cork was Kirishima's first victory outside Japan.
marathon.7 p | The Cork marathon, which is usually held in June, was brought forward because of roadworks on the South Mall.
marathon.8 p | Organisers of the Cork marathon said they had not yet decided on a date for 2027.
fossil.4+5 t | 研究を率いたカルガリー大学の古生物学者アネケ・ブラインス（Anneke Bruyns）氏は、この海生爬虫類がアンモナイトの殻を割って食べていたと考えている。 |  |  | said Anneke Bruyns, a paleontologist at the University of Calgary who led the study. // 
fossil.4 t | ブラインス（Bruyns）氏は「魚を食べる動物にしては歯がおかしい」と述べた。
fossil.5+6 t | 研究に関わっていないロンドン自然史博物館の専門家ピーター・オロウェ（Peter Olowe）氏は、アンモナイトを食べていたという証拠を「示唆的だが、決定的ではない」と評した。
bridge.0 p | The Ferris Bridge in Portland, Oregon, was closed to all traffic after inspectors found cracks in two steel beams.
bridge.4+5 p | Yolanda Greavey, the director of the city's transportation bureau, said the bridge was closed because “we could not rule out that the cracks would grow.”
bridge.4 p | Greavey said there was no danger of the bridge collapsing.
bridge.7 p | An inspection of the Ferris Bridge in 2024 had rated it fair and found no cracks.
bridge.1 p | The bridge will stay shut until at least August 14, according to the city's transportation bureau.
ebus.0 p | 香港政府為電動巴士資助計劃預留了15億港元，協助專營巴士公司購買新車。
ebus.3 p | 每輛雙層巴士最多可獲資助180萬元，約為車價的三分之一。
ebus.1 p | 計劃目標是在2030年底前，令全港電動巴士增至1,200輛。
ebus.6 t | Legislative Council member Mak Siu-kwan (麥兆堃) criticised the electric bus subsidy scheme for not covering minibuses.
ebus.6 t | Mak (麥兆堃) said that the drivers had been “forgotten.”
ebus.0 t | The Hong Kong government's scheme sets aside HK$1.5 billion to help franchised bus companies buy new vehicles.
packaging.3 p | 晟嵐科技董事長紀宏岳說，赴歐設廠是應客戶要求。
packaging.3 p | 紀宏岳表示，到歐洲設廠「不是因為台灣缺電」。
packaging.5 p | 晟嵐去年營收達1,180億元，其中歐洲客戶占22%。
packaging.2 p | 德國政府將為晟嵐的德勒斯登工廠補助約2.4億歐元，但仍須歐盟執委會核准。
fulo.0 p | 據《東岸晨報》報導，中度颱風芙蘿在台東縣成功鎮登陸，造成4人受傷，沒有人死亡。
fulo2.0 p | 據《鏡灣日報》報導，颱風芙蘿吹襲台灣東部，至少7人受傷。
fulo.7+8 p | 中央氣象署預報員沈筱薇呼籲民眾週末前不要上山。
fulo.7 p | 沈筱薇指出，颱風芙蘿已於19日深夜減弱為輕度颱風，但不會立刻遠離。
fulo2.1 p | 香港旅行社康途假期表示，共有5個旅行團、合共132名旅客滯留花蓮。
fulo2.2 p | 康途假期發言人杜芷晴說，滯留花蓮的團友全部平安，公司不會額外收取住宿費用。
fulo2.3 p | 一名姓關的團友說，酒店停水半天，「但有人逐間房派飯」。
fulo2.4 p | 國晴航空取消了8月19日往來香港與花蓮的全部6班航班，預計8月21日恢復。
fulo.5 p | 台鐵宣布，花蓮至台東間的列車停駛至21日中午。
fulo2.5 p | 香港天文台表示，台风芙萝（芙蘿）不会影响香港，无须发出警告信号。
fulo2.6 p | 受外围气流影响，香港未来三日天气酷热，气温最高达摄氏35度。
fulo2.4 p | 国晴航空（國晴航空）取消了往来香港与花莲（花蓮）的全部6班航班。
fulo2.1 p | 香港旅行社康途假期表示，共有5个旅行团、合共132名旅客滞留花莲（花蓮）。
robotipo.6+0 p | 拓衡机器人的募集资金约六成将用于研发，其余用于在匈牙利建设组装厂。
robotipo.0 p | 拓衡机器人12日向香港交易所递交上市申请，计划募资约38亿港元。
robotipo.7 p | 公司目前有员工1,320人，其中研发人员近一半。
robe.0+5 p | 西安的“千丝万里”丝路织物特展将持续到10月8日。 |  |  | “千丝万里”丝路织物特展29日在西安开幕 // 
robe.0 p | 该展览29日在西安开幕，共展出文物286件。
robe.5 p | 展览门票60元，学生半价。
robe.3 p | 策展人蒲若蘭（蒲若兰）說：「我們沒有把它補成新的，破損也是歷史。」
robe.2 p | 這件唐代聯珠紋錦袍的修復工作歷時六年。
robe.4 p | 錦袍每天只展出四小時，並且不允許拍照。
homework.0+3 p | 成都市教育局基础教育处处长龚亦舟说，“无作业周三”试点不是为了减少学习，“而是把一个晚上还给家庭”。 |  |  | 成都市教育局8月31日宣布，新学期起在120所小学试行“无作业周三” // 
homework.7 p | 龚亦舟否认学校会在其他日子增加作业量，并公布了投诉电话。
homework.2 p | 按照试点规定，教师周三不得布置任何书面或线上作业，但可以推荐阅读。
robotaxi.2 p | 福岡市内で有料運行される自動運転タクシーの運賃は一律700円だ。
robotaxi.0 p | ソラミチは、福岡市内での自動運転タクシーの有料運行を4月6日に始めると発表した。 |  |  | 福岡市内で自動運転タクシーの有料運行を4月6日に始めると発表した。
robotaxi.1 p | 自動運転タクシーの運行区間は当初、天神と博多港を結ぶ約9キロに限られる。
robotaxi.6 p | 昨年11月に行われた自動運転タクシーの実証実験では、路上駐車を避けようとして縁石に接触する事故が1件あった。
robotaxi.6 p | この縁石への接触事故でけが人はなかった。 |  |  | 縁石に接触する事故が1件あったが、けが人はなかった。
robotaxi.7 p | ソラミチは事故の原因について、センサーの故障ではないと説明している。
yashima.0+1 p | 八洲谷製作所がベトナム北部のハイフォンに建設する新工場は、2028年3月の稼働を予定している。
yashima.0 p | 八洲谷製作所は23日、ハイフォンに約180億円を投じて新工場を建設すると発表した。
yashima.2 p | 新工場では医療機器向けの小型モーターを生産し、全量を日本と欧州に輸出する。
yashima.4 p | 八洲谷製作所の小牧隆一社長は、中国の工場について「中国の工場を閉めるわけではない。そもそも中国に自社工場はない」と述べた。
yashima.5 p | 小牧社長は円安について「追い風でも逆風でもない」と語った。
cinema.0 p | 島根県浜田市の旧三潮小学校の体育館を生まれ変わらせた新しい映画館の席数は84である。
cinema.0 p | この映画館は11月3日に開館する。 |  |  | 席数84の映画館に生まれ変わり、11月3日に開館する。
cinema.5 p | 上映は週4日で、料金は一般1,300円、高校生以下は無料とする。
cinema.4 p | 能登谷彩さんは「映画を見るために2時間も車を走らせる町を、なくしたかった」と話している。
cinema.3 p | 能登谷彩さん（49）は東京の配給会社で22年働いた人物で、映画館の館長を務める。
cinema.0 p | 映画館は、島根県浜田市で2015年に閉校した旧三潮小学校の体育館が生まれ変わるもので、11月3日に開館する。
yashima.8+0 p | 八洲谷製作所のベトナム・ハイフォンの新工場は、電力の4割を屋根に設ける太陽光パネルで賄う。
yashima.0 p | 八洲谷製作所は23日、ベトナム北部のハイフォンに約180億円を投じて新工場を建設すると発表した。
yashima.1 p | 新工場は2028年3月の稼働を予定している。
coffee.7 p | Chuyên gia Tạ Minh Khôi cảnh báo giá cà phê có thể giảm 20% vào cuối năm nếu Brazil được mùa.
coffee.7+8 p | Ông Tạ Minh Khôi cho rằng doanh nghiệp chưa nên ký hợp đồng dài hạn lúc này.
coffee.0+3 p | Trong bốn tháng đầu năm, giá cà phê xuất khẩu bình quân của Việt Nam đạt khoảng 5.550 USD một tấn. |  |  | Việt Nam xuất khẩu 612.000 tấn cà phê trong bốn tháng đầu năm, thu về 3,4 tỷ USD // 
coffee.2 p | Đức vẫn là thị trường cà phê lớn nhất của Việt Nam.
coffee.2 p | Xếp sau Đức là Italy và Tây Ban Nha.
coffee.0 p | Việt Nam xuất khẩu 612.000 tấn cà phê trong bốn tháng đầu năm, thu về 3,4 tỷ USD.
dengue.3 p | Bác sĩ Kiều Văn Thuận, phó giám đốc Trung tâm Kiểm soát bệnh tật, bác bỏ tin đồn thành phố thiếu dịch truyền.
dengue.4 p | Ông Thuận nói: “Thuốc đủ, giường đủ, chỉ thiếu sự cảnh giác”.
dengue.0 p | Cần Thơ has recorded 1,940 dengue fever cases since the beginning of the year, the city's Department of Health said on July 15.
dengue.0 p | The number of dengue cases in Cần Thơ is one and a half times that of the same period last year. |  |  | Cần Thơ ghi nhận 1.940 ca sốt xuất huyết từ đầu năm, gấp rưỡi cùng kỳ năm ngoái
dengue.1 p | Two people have died of dengue in Cần Thơ, both over 40 years old and hospitalized late.
dengue.2 p | Ninh Kiều ward has the most cases, accounting for a quarter of the total.
`);
