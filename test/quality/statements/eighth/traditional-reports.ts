import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A builder in court, a museum wing, a flood, a bus strike, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'fraud-tw',
    dump: 'courts-tw.txt',
    outlet: '東陵時報',
    title: '瀚宇建設前董座掏空3.2億 一審判7年半',
    language: 'zh-Hant',
    published: '2034-11-14',
    body: [
      '東陵地方法院13日宣判，前瀚宇建設董事長祁紹鈞因挪用公司資金3億2千萬元，依背信罪判處有期徒刑7年6月，併科罰金5千萬元。',
      '同案被告、前財務長卓怡蓁因認罪並繳回犯罪所得，獲判2年、緩刑4年，祁紹鈞的胞弟祁紹軒則獲判無罪。',
      '判決書指出，祁紹鈞自2027年至2030年間以假工程名義，將款項轉入妻子名下的三家空殼公司。',
      '檢察官原求處10年徒刑，法官認為他已賠償半數股東，酌情減輕。',
      '祁紹鈞否認犯行，稱「錢都用在公司身上」，委任律師桑立群表示將提起上訴。',
      '瀚宇建設已於去年更名為新瀚開發，由最大債權人昌隆銀行推派的費明哲接任董事長。',
    ],
  }),
  inventArticle({
    id: 'museum-tw',
    dump: 'culture-tw.txt',
    outlet: '南嶼日報',
    title: '南嶼美術館新館開幕 首展回顧簡木川',
    language: 'zh-Hant',
    published: '2033-09-04',
    body: [
      '耗時六年、斥資28億元的南嶼美術館新館3日開幕，首日湧入1萬2千人，比預估多出一倍。',
      '新館由丹麥建築師英格·豪根設計，展覽面積9,600平方公尺，是舊館的三倍。',
      '首展展出畫家簡木川的148件作品，其中19件從未公開，包括他1951年入獄期間畫在報紙上的自畫像。',
      '館長裴若蘭說，其中62件由簡木川的家屬捐贈，其餘向七國的收藏家商借。',
      '審計處質疑工程費超支三成五，文化局長賀以真解釋，主因是2029年地震後提高耐震標準，並非設計變更。',
      '門票全票350元，設籍南嶼的居民每週二免費入場。',
    ],
  }),
  inventArticle({
    id: 'flood-tw',
    dump: 'weather-tw.txt',
    outlet: '東陵時報',
    title: '東陵單日雨量破紀錄 4死1失蹤',
    language: 'zh-Hant',
    published: '2035-08-07',
    body: [
      '受西南氣流影響，東陵市6日一天降下618毫米雨量，打破2009年的562毫米紀錄，造成4人死亡、1人失蹤。',
      '最嚴重的河東區積水達1.8公尺，消防局出動橡皮艇救出743人，其中一半以上是療養院的老人。',
      '水利局長曹永彥坦承，河東抽水站的五部抽水機有兩部故障，但否認疏於維護。',
      '市長石心慈宣布7日停班停課，並承諾淹水達50公分以上者每戶發放3萬元救助金。',
      '在野黨市議員岳家駒批評，市府去年把治水預算砍了兩成，並要求水利局長下台。',
      '東陵鐵路海線有兩處路基被沖毀，估計最快11日才能恢復單線通車。',
      '氣象署預測，雨勢8日起趨緩，但山區仍可能有豪雨。',
    ],
  }),
  inventArticle({
    id: 'busstrike-tw',
    dump: 'labour-tw.txt',
    outlet: '南嶼日報',
    title: '南嶼客運司機罷工 131條路線停駛',
    language: 'zh-Hant',
    published: '2036-01-17',
    body: [
      '南嶼客運約六成司機17日凌晨起罷工，212條路線中有131條停駛，影響約38萬名通勤族。',
      '產業工會要求每月加薪4,500元、兩班之間至少休息10小時，資方只同意加薪2,000元。',
      '工會理事長魯正雄說，去年有57名司機離職，「再不改善，下一個倒下的就是乘客」。',
      '客運總經理傅佳慧表示，公司連續三年虧損，若全數接受訴求，票價須調漲四分之一。',
      '勞動局19日將召集雙方第三度協商，前兩次均破局。',
      '市府加開捷運班次並調度90輛遊覽車支援，但交通局長龐志遠承認只能補上三成運量。',
      '一項民調顯示，54%的受訪者支持罷工，31%反對。',
    ],
  }),
];

export const traditionalRight = readStatements(`
fraud-tw.0 p | 祁紹鈞因背信罪被判七年半徒刑，另須繳5,000萬元罰金。 | 祁紹鈞 | 祁紹鈞沒有被判刑。
fraud-tw.0 p | 瀚宇建設前董事長祁紹鈞挪用了公司3.2億元，東陵地方法院11月13日作出判決。 | 祁紹鈞
fraud-tw.1 p | 前財務長卓怡蓁認罪又繳回犯罪所得，因此只判2年並緩刑；祁紹軒則無罪。 | 卓怡蓁, 祁紹軒 | 前財務長卓怡蓁沒有認罪。
fraud-tw.2 p | 從2027年到2030年，款項以假工程的名義流進祁紹鈞妻子名下的3家空殼公司。 | 祁紹鈞
fraud-tw.3 p | 檢方求刑10年，法官因他已賠償一半股東而從輕量刑。 | | 檢方求刑10年，法官沒有減輕。
fraud-tw.0+3 p | 法院判的刑期比檢察官求處的少兩年半。 | | | 判處有期徒刑7年6月 // 檢察官原求處10年徒刑
fraud-tw.4 p | 祁紹鈞不認罪，律師桑立群說會上訴。 | 祁紹鈞, 桑立群 | 祁紹鈞認罪，律師桑立群說不會上訴。
fraud-tw.5 p | 瀚宇建設去年改名新瀚開發，接任董事長的費明哲是昌隆銀行推派的。 | 費明哲, 昌隆銀行
fraud-tw.0 t | Qi Shaojun, the former chairman, was sentenced to seven years and six months in prison for breach of trust. | Qi Shaojun | Qi Shaojun, the former chairman, was not sentenced to prison.
fraud-tw.1 t | 前财务长卓怡蓁认罪并交回犯罪所得，被判两年、缓刑四年。 | 卓怡蓁
fraud-tw.3 t | 検察官は懲役10年を求刑していた。 | | 検察官は懲役を求刑していなかった。
fraud-tw.4 t | Luật sư của bị cáo cho biết sẽ kháng cáo. | | Luật sư của bị cáo cho biết sẽ không kháng cáo.
fraud-tw.2 t | Between 2027 and 2030 the money went to three shell companies in his wife's name.
museum-tw.0 p | 《南嶼日報》報導，南嶼美術館新館蓋了6年，花費28億元，開幕當天就有1.2萬人入館。
museum-tw.0 p | 首日的人潮是預估的兩倍。 | | | 首日湧入1萬2千人，比預估多出一倍
museum-tw.1 p | 英格·豪根設計的新館，展覽面積是舊館的3倍，達9,600平方公尺。 | 英格·豪根
museum-tw.2 p | 首展的148件簡木川作品中，有19件是第一次公開。 | 簡木川 | 首展的148件簡木川作品中，沒有一件是第一次公開。
museum-tw.2 p | 簡木川1951年坐牢時，在報紙上畫了自畫像。 | 簡木川
museum-tw.3 p | 裴若蘭館長表示，簡木川的家屬捐了62件，其他的借自七個國家的收藏家。 | 裴若蘭
museum-tw.4 p | 文化局長賀以真說，超支主要是因為地震後耐震標準提高，而不是設計變更。 | 賀以真 | 文化局長賀以真說，超支主要是因為設計變更。
museum-tw.5 p | 南嶼居民星期二進館不用錢，一般全票則是350元。 | | 南嶼居民星期二進館也要付錢。
museum-tw.1 t | The new building, designed by the Danish architect Inge Haugen, has 9,600 square metres of exhibition space. | Inge Haugen
museum-tw.2 t | 展示されるのは簡木川の148点で、うち19点は初公開だ。 | 簡木川 | 展示される148点に、初公開の作品はない。
museum-tw.4 t | 审计处质疑工程费超支35%。
museum-tw.5 t | Cư dân Nam Dữ được vào cửa miễn phí mỗi thứ Ba. | Nam Dữ | Cư dân Nam Dữ không được vào cửa miễn phí vào thứ Ba.
museum-tw.0 t | The new wing drew 12,000 visitors on its first day, twice as many as expected.
flood-tw.0 p | 東陵市8月6日的雨量達618毫米，超過2009年562毫米的紀錄。 | 東陵
flood-tw.0 p | 這場大雨奪走4條人命，另有1人下落不明。 | | 這場大雨沒有造成人員死亡。 | 造成4人死亡、1人失蹤
flood-tw.1 p | 消防局用橡皮艇救出743人，過半數是療養院的長者。
flood-tw.1 p | 河東區淹得最嚴重，水深1.8公尺。 | 河東
flood-tw.2 p | 曹永彥承認，河東抽水站5部抽水機中有兩部壞了，但不認為是疏於維護。 | 曹永彥 | 曹永彥承認疏於維護。
flood-tw.3 p | 石心慈市長答應，家裡淹水50公分以上的住戶每戶可領3萬元救助金。 | 石心慈
flood-tw.4 p | 岳家駒議員要水利局長下台，並指市府去年把治水預算減了20%。 | 岳家駒 | 岳家駒議員沒有要水利局長下台。
flood-tw.5 p | 海線鐵路有兩處路基沖毀，估計最快要到8月11日才能單線通車。 | | 海線鐵路路基沒有受損。
flood-tw.6 p | 預料8日起雨會變小，不過山區還是可能下豪雨。
flood-tw.0 t | Four people were killed in Dongling and one is missing. | Dongling | Nobody was killed in Dongling.
flood-tw.2 t | 5台の排水ポンプのうち2台が故障していたことを、水利局長は認めた。
flood-tw.3 t | 市长石心慈承诺，淹水达50厘米以上的住户每户可领3万元救助金。 | 石心慈
flood-tw.4 t | Nghị viên đối lập chỉ trích chính quyền thành phố đã cắt 20% ngân sách trị thủy năm ngoái.
flood-tw.6 t | The rain should ease from the 8th, although the mountains may still see downpours.
busstrike-tw.0 p | 因為六成左右的司機罷工，南嶼客運212條路線有131條停開。 | 南嶼客運
busstrike-tw.0 p | 約38萬名通勤者受到罷工影響。 | | 罷工沒有影響通勤者。 | 影響約38萬名通勤族
busstrike-tw.1 p | 工會要的加薪幅度比資方願意給的多2,500元。
busstrike-tw.2 p | 魯正雄指出，去年有57名司機辭職。 | 魯正雄
busstrike-tw.3 p | 傅佳慧說，要是答應工會所有要求，票價就得漲25%。 | 傅佳慧 | 傅佳慧說，即使答應工會所有要求，票價也不必調漲。
busstrike-tw.4 p | 勞資雙方1月19日將進行第三次協商，前兩次都沒談成。 | | 勞資雙方前兩次協商都談成了。
busstrike-tw.5 p | 雖然加開捷運並調來90輛遊覽車，龐志遠坦言只能補足三成的運量。 | 龐志遠
busstrike-tw.6 p | 支持罷工的受訪者比反對的多23個百分點。
busstrike-tw.0 t | About 60% of the drivers at Nanyu Bus have been on strike since the early hours of the 17th. | Nanyu Bus
busstrike-tw.1 t | 労組は月4500元の賃上げを求めているが、会社側は2000元にしか応じていない。 | | 会社側は月4500元の賃上げに応じた。
busstrike-tw.3 t | 公司总经理傅佳慧说，如果接受全部诉求，票价要涨四分之一。 | 傅佳慧
busstrike-tw.4 t | The two previous rounds of talks both ended without agreement. | | The two previous rounds of talks both ended with an agreement.
busstrike-tw.6 t | Theo một cuộc thăm dò, 54% ủng hộ đình công, 31% phản đối.
`);

export const traditionalWrong = readWrong(`
flood-tw.1 number | 消防局出動橡皮艇救出473人。
busstrike-tw.2 number | 工會理事長魯正雄說，去年有75名司機離職。
fraud-tw.2 date | 祁紹鈞自2017年至2030年間，將款項轉入三家空殼公司。
busstrike-tw.4 date | 勞動局18日將召集雙方第三度協商。
fraud-tw.5 name | 新瀚開發由昌隆銀行推派的桑立群接任董事長。
museum-tw.2 name | 首展展出英格·豪根的148件作品，其中19件從未公開。
museum-tw.0 outlet | 據《東陵時報》報導，南嶼美術館新館3日開幕。
flood-tw.0 outlet | 《南嶼日報》報導，東陵市6日一天降下618毫米雨量。
fraud-tw.1 negation | 祁紹軒也被判有罪。
busstrike-tw.4 negation | 勞資雙方前兩次協商並未破局。
fraud-tw.4 quote altered | 祁紹鈞不承認犯罪。 | 祁紹鈞否認犯行，稱「錢都用在家人身上」
busstrike-tw.2 quote altered | 魯正雄說：「再不改善，下一個倒下的就是司機。」
flood-tw.0+1 stitched | 4名死者都是療養院的老人。
museum-tw.0+2 stitched | 南嶼美術館斥資28億元買下簡木川的148件作品。
flood-tw.2+4 attribution | 市議員岳家駒坦承，河東抽水站有兩部抽水機故障。
museum-tw.4 attribution | 審計處解釋，超支主因是地震後提高耐震標準。
busstrike-tw.1 roles | 資方要求每月加薪4,500元，產業工會只同意加薪2,000元。
flood-tw.4 roles | 水利局長要求市議員岳家駒下台。
flood-tw.1 scope | 救出的743人全是療養院的老人。
museum-tw.5 scope | 所有民眾每週二都可以免費入場。
flood-tw.0 unit | 東陵市6日一天降下618公分雨量。
museum-tw.1 unit | 新館展覽面積9,600坪，是舊館的三倍。
fraud-tw.0+3 comparison | 法院判處的刑期比檢察官求處的還長。
museum-tw.0 comparison | 新館首日的參觀人數比預估少一半。
flood-tw.5 hedge | 東陵鐵路海線已恢復單線通車。
busstrike-tw.3 hedge | 南嶼客運票價將調漲四分之一。
fraud-tw.3 scope | 法官認為他已賠償所有股東，酌情減輕。
fraud-tw.4 hedge | 祁紹鈞的律師桑立群已提起上訴。
`);
