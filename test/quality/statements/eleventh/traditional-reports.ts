import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Servers, a listing, export controls, an insolvency, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'shengyuan',
    dump: 'harbour.txt',
    outlet: '晨港財經',
    title: '晟遠電子砸8.6億美元 墨西哥再蓋AI伺服器廠',
    language: 'zh-Hant',
    published: '2026-03-26',
    body: [
      '伺服器代工廠晟遠電子昨（25）日宣布，將斥資8.6億美元在墨西哥蒙特雷興建第二座人工智慧伺服器工廠，預計2027年第三季量產。',
      '董事長葉承澤在法說會上表示，新廠滿載後月產能可達1,200櫃，約為現有產能的兩倍。',
      '晟遠去年營收達新台幣4,870億元，年增三成六，其中人工智慧伺服器占比首度過半。',
      '葉承澤否認公司有意出售桃園廠區，強調「台灣產線一條都不會少」。',
      '財務長林佩芸則指出，受匯率影響，首季毛利率恐下滑0.8個百分點。',
      '美國對墨西哥製伺服器是否加徵關稅，目前尚未定案。',
      '外資券商柏倫證券將晟遠目標價由新台幣310元上調至365元，維持「買進」評等。',
      '晟遠股價昨日收在新台幣322元，上漲4.2%。',
    ],
  }),
  inventArticle({
    id: 'hanyue',
    dump: 'harbour.txt',
    outlet: '維港日報',
    title: '瀚岳生物首掛收升三成',
    language: 'zh-Hant',
    published: '2026-04-15',
    body: [
      '內地創新藥企瀚岳生物周二（4月14日）在港交所掛牌，首日收報27.4港元，較招股價21港元高出逾三成。',
      '公司今次發行1.5億股，集資淨額約29.8億港元，當中六成會用於研發肺癌新藥。',
      '公開發售部分錄得超額認購312倍，為今年以來最高。',
      '行政總裁杜若謙表示，公司未有計劃在美國上市。',
      '基石投資者包括新加坡的海峽資本和阿布扎比的沙丘基金，合共認購1.1億美元股份。',
      '瀚岳去年虧損收窄至4.3億元人民幣，預計最快2028年才會錄得盈利。',
      '港交所發言人不評論個別公司，但指目前有超過180宗上市申請正在處理。',
    ],
  }),
  inventArticle({
    id: 'export',
    dump: 'lantern.txt',
    outlet: '島嶼新聞網',
    title: '經濟部擴大封裝設備出口管制 7月上路',
    language: 'zh-Hant',
    published: '2026-06-04',
    body: [
      '經濟部週三宣布，自7月1日起，將14項先進封裝設備列入出口管制，輸往中國、俄羅斯及伊朗須事先申請許可。',
      '經濟部次長蔡孟庭說，新規定並非針對特定企業，也不會影響已簽訂的合約。',
      '根據經濟部統計，去年相關設備出口額為23億美元，其中四成一輸往中國。',
      '違規者最高可處五年有期徒刑，併科新台幣300萬元罰金。',
      '中國國務院台辦發言人批評此舉是「損人不利己」。',
      '設備商鴻曜精機表示，中國市場占其營收不到一成，影響有限。',
      '但半導體設備公會理事長許家瑋憂心，客戶可能轉向日本與韓國廠商採購。',
      '立法院經濟委員會將於6月11日邀請蔡孟庭備詢。',
    ],
  }),
  inventArticle({
    id: 'haiyao',
    dump: 'lantern.txt',
    outlet: '北台能源週刊',
    title: '海曜能源聲請重整 負債逾四百億',
    language: 'zh-Hant',
    published: '2026-01-16',
    body: [
      '離岸風電開發商海曜能源週四向苗栗地方法院聲請重整，負債估計達新台幣412億元。',
      '海曜原訂2025年底完成72座風機，至今僅安裝29座。',
      '公司將延誤歸咎於丹麥供應商北海葉片公司交貨遲了11個月。',
      '北海葉片公司亞洲區總裁索倫森否認延誤，稱所有葉片均在去年4月前運抵台中港。',
      '台電表示，今年夏季供電不會因此受影響，備轉容量率可維持在10%以上。',
      '海曜最大債權銀行為永晉銀行，放款餘額約新台幣96億元。',
      '能源署署長邱文彥說，政府沒有接手該風場的計畫。',
    ],
  }),
];

export const traditionalRight = readStatements(`
shengyuan.0 p | 晟遠電子將投資8.6億美元，在墨西哥蒙特雷興建第二座人工智慧伺服器工廠，預計2027年第三季開始量產。 | 晟遠電子, 墨西哥, 蒙特雷 | 晟遠電子不會投資8.6億美元在墨西哥蒙特雷興建第二座人工智慧伺服器工廠。
shengyuan.1 p | 董事長葉承澤表示，新廠滿載時每月可生產1,200櫃，約是目前產能的兩倍。 | 葉承澤
shengyuan.2 p | 晟遠去年營收為新台幣4,870億元，較前一年成長36%，人工智慧伺服器占比首次超過一半。 | 晟遠
shengyuan.3 p | 葉承澤否認有意出售桃園廠區，並強調台灣產線一條都不會減少。 | 葉承澤, 桃園, 台灣 | 葉承澤承認有意出售桃園廠區。
shengyuan.4 p | 財務長林佩芸說，因匯率影響，第一季毛利率可能下降0.8個百分點。 | 林佩芸 | | 財務長林佩芸則指出，受匯率影響，首季毛利率恐下滑0.8個百分點
shengyuan.5 p | 還沒有，美國是否對墨西哥製伺服器加徵關稅目前仍未定案。 | 美國, 墨西哥 | 美國已決定對墨西哥製伺服器加徵關稅。
shengyuan.6 p | 柏倫證券把晟遠的目標價從310元調高到365元，評等仍為「買進」。 | 柏倫證券, 晟遠
shengyuan.0 t | Shengyuan Electronics will spend $860 million on a second AI server plant in Monterrey, Mexico, with mass production expected in the third quarter of 2027. | Shengyuan Electronics, Monterrey, Mexico | Shengyuan Electronics will not build a second AI server plant in Monterrey, Mexico.
shengyuan.3 t | 葉承沢会長は桃園工場を売却する意向を否定し、「台湾の生産ラインは1本も減らさない」と強調した。 | 葉承沢, 桃園, 台湾 | 葉承沢会長は桃園工場を売却する意向を認めた。
shengyuan.2 t | Doanh thu năm ngoái của Shengyuan (晟遠) đạt 487 tỷ Đài tệ, tăng 36%, trong đó máy chủ AI lần đầu tiên chiếm hơn một nửa. | Shengyuan, 晟遠
shengyuan.6 t | 外资券商柏伦证券将晟远的目标价从新台币310元上调至365元，并维持“买进”评级。 | 柏伦证券, 晟远
shengyuan.4 t | Chief financial officer Lin Pei-yun said exchange rates could push the first-quarter gross margin down by 0.8 percentage points. | Lin Pei-yun
hanyue.0 p | 瀚岳生物4月14日在港交所上市，首日收市價為27.4港元，比21港元的招股價高超過三成。 | 瀚岳生物, 港交所
hanyue.1 p | 公司發行1.5億股，淨集資約29.8億港元，其中60%將投入肺癌新藥研發。
hanyue.2 p | 公開發售獲超額認購312倍，是今年以來最高。
hanyue.3 p | 沒有，行政總裁杜若謙說公司並無赴美國上市的計劃。 | 杜若謙, 美國 | 行政總裁杜若謙說公司有赴美國上市的計劃。
hanyue.4 p | 海峽資本（新加坡）和沙丘基金（阿布扎比）等基石投資者共認購1.1億美元股份。 | 海峽資本, 新加坡, 沙丘基金, 阿布扎比
hanyue.5 p | 瀚岳去年虧損縮減至4.3億元人民幣，預期最早要到2028年才有盈利。 | 瀚岳
hanyue.6 p | 《維港日報》報道，港交所發言人稱現時正處理超過180宗上市申請。 | 維港日報, 港交所 | | 港交所發言人不評論個別公司，但指目前有超過180宗上市申請正在處理
hanyue.0 t | Hanyue Biologics closed at HK$27.4 on its first day of trading on the Hong Kong stock exchange on April 14, more than 30% above its offer price of HK$21. | Hanyue Biologics, Hong Kong
hanyue.3 t | Tổng giám đốc Đỗ Nhược Khiêm (杜若謙) cho biết công ty chưa có kế hoạch niêm yết tại Mỹ. | Đỗ Nhược Khiêm, 杜若謙, Mỹ | Tổng giám đốc Đỗ Nhược Khiêm (杜若謙) cho biết công ty có kế hoạch niêm yết tại Mỹ.
hanyue.1 t | 同社は1億5000万株を発行し、手取り金約29億8000万香港ドルのうち6割を肺がん新薬の研究開発に充てる。
hanyue.5 t | 瀚岳去年亏损收窄至4.3亿元人民币，预计最早2028年才能实现盈利。 | 瀚岳
hanyue.6 t | A spokesperson for the Hong Kong exchange declined to comment on individual companies but said more than 180 listing applications were being processed. | Hong Kong
export.0 p | 經濟部宣布從7月1日起管制14項先進封裝設備出口，銷往中國、俄羅斯和伊朗須先申請許可。 | 經濟部, 中國, 俄羅斯, 伊朗
export.1 p | 不會，經濟部次長蔡孟庭表示新規定不影響已經簽訂的合約。 | 經濟部, 蔡孟庭 | 會，經濟部次長蔡孟庭表示新規定會影響已經簽訂的合約。
export.2 p | 相關設備去年出口23億美元，其中41%銷往中國。 | 中國 | | 去年相關設備出口額為23億美元，其中四成一輸往中國
export.3 p | 違反規定者最重可判處五年徒刑，並科罰金新台幣300萬元。
export.4 p | 中國國務院台辦發言人批評這項措施「損人不利己」。 | 中國, 國務院台辦
export.5 p | 鴻曜精機稱，中國市場占其營收不到10%，影響有限。 | 鴻曜精機, 中國
export.6 p | 半導體設備公會理事長許家瑋擔心客戶會轉而向日本和韓國業者採購。 | 許家瑋, 日本, 韓國 | 半導體設備公會理事長許家瑋不擔心客戶會轉而向日本和韓國業者採購。
export.0 t | The Ministry of Economic Affairs announced that 14 types of advanced packaging equipment will be subject to export controls from July 1, with prior permission needed for shipments to China, Russia and Iran. | Ministry of Economic Affairs, China, Russia, Iran
export.1 t | 経済部の蔡孟庭次長は、新規定は特定の企業を狙ったものではなく、締結済みの契約にも影響しないと述べた。 | 経済部, 蔡孟庭 | 経済部の蔡孟庭次長は、新規定は特定の企業を狙ったもので、締結済みの契約にも影響すると述べた。
export.3 t | Người vi phạm có thể bị phạt tù tối đa 5 năm và phạt tiền 3 triệu Đài tệ.
export.6 t | 半导体设备公会理事长许家玮担心，客户可能转向日本和韩国厂商采购。 | 许家玮, 日本, 韩国
export.5 t | Equipment maker 鴻曜精機 said China accounts for less than 10% of its revenue and the impact is limited. | 鴻曜精機, China
haiyao.0 p | 離岸風電業者海曜能源已向苗栗地方法院聲請重整，估計負債新台幣412億元。 | 海曜能源, 苗栗地方法院 | 離岸風電業者海曜能源並未向苗栗地方法院聲請重整。
haiyao.1 p | 海曜原本預定2025年底前完成72座風機，但目前只裝了29座。 | 海曜
haiyao.2 p | 公司表示延誤是因為丹麥供應商北海葉片公司晚了11個月交貨。 | 丹麥, 北海葉片公司 | | 公司將延誤歸咎於丹麥供應商北海葉片公司交貨遲了11個月
haiyao.3 p | 北海葉片公司亞洲區總裁索倫森否認延誤，表示葉片全都在去年4月前送達台中港。 | 北海葉片公司, 索倫森, 台中港 | 北海葉片公司亞洲區總裁索倫森承認延誤。
haiyao.4 p | 台電指出，今年夏天的供電不受影響，備轉容量率可保持10%以上。 | 台電 | 台電指出，今年夏天的供電會受影響。
haiyao.6 p | 政府不打算接手該風場，能源署署長邱文彥說。 | 邱文彥 | 政府打算接手該風場，能源署署長邱文彥說。
haiyao.0 t | Offshore wind developer Haiyao Energy (海曜能源) filed for reorganisation with the Miaoli District Court, with debts estimated at NT$41.2 billion. | Haiyao Energy, 海曜能源, Miaoli District Court
haiyao.1 t | 海曜は2025年末までに風車72基を完成させる予定だったが、これまでに設置したのは29基にとどまる。 | 海曜
haiyao.4 t | Đài Điện (Taipower) cho biết việc cung cấp điện mùa hè năm nay sẽ không bị ảnh hưởng, tỷ lệ dự phòng có thể duy trì trên 10%. | Đài Điện, Taipower | Đài Điện (Taipower) cho biết việc cung cấp điện mùa hè năm nay sẽ bị ảnh hưởng.
haiyao.5 t | 海曜最大的债权银行是永晋银行，贷款余额约为96亿元新台币。 | 海曜, 永晋银行
shengyuan.7 p | 晟遠昨日股價上漲4.2%，收在322元。 | 晟遠
export.7 p | 立法院經濟委員會6月11日將請蔡孟庭備詢。 | 立法院經濟委員會, 蔡孟庭
haiyao.5 p | 永晉銀行是海曜最大的債權銀行，放款餘額約96億元。 | 永晉銀行, 海曜
haiyao.2+3 p | 公司方面把延誤歸咎於北海葉片公司，但北海葉片公司亞洲區總裁索倫森否認。 | 北海葉片公司, 索倫森
haiyao.6 t | Energy Administration director-general Chiu Wen-yen said the government has no plan to take over the wind farm. | Chiu Wen-yen, Energy Administration | Energy Administration director-general Chiu Wen-yen said the government plans to take over the wind farm.
`);

export const traditionalWrong = readWrong(`
shengyuan.0 number | 晟遠電子將斥資86億美元在墨西哥蒙特雷興建第二座人工智慧伺服器工廠。
shengyuan.0 date | Shengyuan Electronics expects mass production at its second Monterrey plant in the third quarter of 2028.
shengyuan.3 negation | 葉承澤證實公司有意出售桃園廠區。
shengyuan.4 attribution | 董事長葉承澤指出，受匯率影響，首季毛利率恐下滑0.8個百分點。
shengyuan.5 negation | 美國已敲定對墨西哥製伺服器加徵關稅。
shengyuan.2+6 stitched | 柏倫證券預估晟遠營收將年增三成六，達新台幣4,870億元。
hanyue.0 number | 瀚岳生物首日收報24.7港元，較招股價21港元高出逾三成。
hanyue.5 date | Hanyue expects to turn a profit in 2026 at the earliest.
hanyue.3 negation | 行政總裁杜若謙表示，公司計劃在美國上市。
hanyue.4 name | 基石投資者包括新加坡的海峽資本和卡塔爾的沙丘基金。
hanyue.1 quote | 公司集資淨額約29.8億港元，當中六成會用於研發肝癌新藥。 | 公司今次發行1.5億股，集資淨額約29.8億港元，當中六成會用於研發肝癌新藥。
hanyue.0 outlet | 據《晨港財經》報道，瀚岳生物在港交所掛牌首日收報27.4港元。
export.0 number | 經濟部宣布將41項先進封裝設備列入出口管制。
export.0 date | The export controls on advanced packaging equipment take effect on July 11.
export.1 negation | 經濟部次長蔡孟庭說，新規定將影響已簽訂的合約。
export.6 name | 半導體設備公會理事長許家瑋憂心，客戶可能轉向日本與荷蘭廠商採購。
export.4 attribution | 鴻曜精機批評出口管制是「損人不利己」。
export.2+5 stitched | 鴻曜精機去年出口額為23億美元，其中四成一輸往中國。
haiyao.0 number | 海曜能源聲請重整，負債估計達新台幣421億元。
haiyao.1 number | Haiyao has so far installed 72 wind turbines.
haiyao.3 negation | 索倫森承認北海葉片公司交貨延誤。
haiyao.6 negation | 能源署署長邱文彥說，政府計畫接手該風場。
haiyao.0 name | 海曜能源週四向彰化地方法院聲請重整。
`);
