import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** An earthquake, a film, a cargo plane, land reclamation, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'z1',
    dump: 'x.txt',
    outlet: '東岸新聞網',
    title: '花蓮外海規模6.3地震 壽豐兩校舍受損、無人死亡',
    language: 'zh-Hant',
    published: '2026-04-21',
    body: [
      '中央氣象署表示，21日清晨5時47分花蓮外海發生芮氏規模6.3地震，震源深度18.2公里，最大震度花蓮縣磯崎5強，台北市測得震度3級。',
      '花蓮縣消防局統計，截至上午11時共有14人受傷，其中2人傷勢較重送往慈濟醫院，目前無人死亡，也沒有民眾受困。',
      '氣象署地震測報中心主任溫博彥說，這起地震與2024年4月的主震無關，「不是餘震，是另一個系統的能量釋放」，未來三天內仍可能出現規模5以上的餘震。',
      '縣長賴佩珊上午視察壽豐鄉時指出，水璉國小與志學國中各有一棟校舍梁柱出現裂縫，經土木技師初步研判為黃單，兩校停課至24日。',
      '網路流傳台11線鹽寮段「路基全毀」的照片，公路局東區養護工程分局澄清，該照片攝於2024年，路段僅有零星落石，已於上午8時30分搶通單線雙向通行。',
      '台鐵公司表示，和平至崇德間因軌道檢查一度暫停行駛，上午9時10分恢復，共影響26列次、約7800名旅客；高鐵則全線正常，未受影響。',
      '在野的民生黨立委許立恆質疑，國家級警報在搖晃後11秒才響，要求氣象署一週內提出檢討報告。',
      '氣象署回應，警報於地震發生後9.4秒發布，符合10秒內的標準，手機收到的時間差係電信業者傳輸所致，不認為系統有問題。',
      '晶圓代工廠嵐海電子說明，竹科、南科廠區人員未疏散，機台短暫停機後已陸續恢復，不影響第二季財測。',
    ],
  }),
  inventArticle({
    id: 'z2',
    dump: 'x.txt',
    outlet: '島嶼時報',
    title: '台片《鹽田的孩子》奪威尼斯評審團大獎 導演周敏卉：獎屬於七股',
    language: 'zh-Hant',
    published: '2026-09-13',
    body: [
      '第83屆威尼斯影展當地時間12日晚間揭曉，台灣導演周敏卉執導的《鹽田的孩子》獲評審團大獎，金獅獎則由智利片《無風之島》拿下。',
      '周敏卉上台時以台語致詞，她說：「這個獎不是我的，是七股那些不肯搬走的人的。」',
      '該片描述1980年代台南七股一戶鹽工家庭三代人的故事，片長148分鐘，製作費約新台幣6200萬元，其中文化部補助2000萬元。',
      '評審團主席、法國演員伊莎貝勒・莫黑在記者會上透露，評審對最高獎項曾出現5比4的分歧，但對《鹽田的孩子》則「幾乎沒有爭論」。',
      '對於外傳中國片商以8000萬元買下全球版權，製片人葉士弘否認，強調目前只簽下日本與法國兩地，北美仍在洽談。',
      '男主角陳睦華未隨團赴義，他因拍攝新片人在馬來西亞，透過經紀公司表示「在片場哭到被導演罵」。',
      '文化部長沈若蘭致電道賀，並表示明年度國片輔導金將由7億元增至9億元，惟仍須立法院審議通過。',
      '片中老鹽工由78歲的素人演員黃天賜演出，他生前曬鹽逾40年，今年3月病逝，未能看到完成版。',
      '該片將於10月9日在台灣上映，發行商海口影業說，原訂9月25日的檔期因補做台語字幕而延後。',
    ],
  }),
  inventArticle({
    id: 'z3',
    dump: 'x.txt',
    outlet: '維港日報',
    title: '貨機赤鱲角衝出跑道 兩機組人員受傷 當局展開調查',
    language: 'zh-Hant',
    published: '2026-01-27',
    body: [
      '香港國際機場昨日凌晨發生貨機衝出跑道事故，一架隸屬盧森堡凱德航空的波音747-400型貨機降落北跑道後失控，滑入草地，機上4名機組人員中2人受輕傷，無人死亡。',
      '機管局署理行政總裁馮潔儀表示，事發於凌晨3時52分，北跑道隨即關閉，至早上10時15分重開，期間37班航班延誤、5班取消。',
      '民航意外調查機構總主任關展鵬稱，飛行數據記錄儀已尋回，駕駛艙通話記錄儀則仍未找到，初步報告料於30日內公布。',
      '他強調，現階段並無證據顯示涉及機件故障，亦未能排除任何可能，呼籲公眾「不要替調查員下結論」。',
      '凱德航空發言人馬蒂亞斯・韋伯以電郵回覆本報查詢時說，涉事機長擁有逾9,000小時飛行經驗，並否認機組人員超時工作。',
      '不過，歐洲貨運機師工會指，該公司去年曾兩度因違反休息時間規定遭盧森堡當局警告，罰款合共12萬歐元。',
      '天文台資料顯示，事發時機場錄得每小時41公里側風，未達發出風切變警告的水平。',
      '傷者為45歲副機長及33歲裝載員，送往北大嶼山醫院治理，前者下午已出院，後者須留院觀察。',
      '立法會議員曾浩賢促請政府交代三跑道系統啟用後的應變安排，運輸及物流局則稱應變程序運作正常，暫無意檢討。',
    ],
  }),
  inventArticle({
    id: 'z4',
    dump: 'x.txt',
    outlet: '南岸新聞',
    title: '上訴庭推翻原判 裁定屯門西填海環評報告違法',
    language: 'zh-Hant',
    published: '2026-07-08',
    body: [
      '上訴法庭昨日以二比一裁定，環保署署長2023年批准屯門西填海工程的環評報告屬違法，推翻原訟庭去年的判決，環保團體「藍灣守護」上訴得直。',
      '副庭長潘兆倫在長達76頁的判詞中指出，署長接納報告時沒有考慮中華白海豚的最新數據，「並非程序上的小瑕疵，而是根本的遺漏」。',
      '上訴庭法官霍啟明持異議，認為法庭不應代替專家作科學判斷，署長有權決定何謂足夠資料。',
      '判決意味着原定今年第四季動工的工程須重新進行環評，但法庭拒絕頒令永久禁止填海，並把命令暫緩執行42日，以便政府考慮上訴。',
      '「藍灣守護」總幹事羅詠詩在庭外表示歡迎，但她坦言「海豚不會看判詞」，呼籲政府放棄整個計劃。',
      '環境及生態局發言人回覆稱，正研究判詞，現階段未有決定會否向終審法院上訴，並否認曾向顧問公司施壓。',
      '負責環評的顧問公司恒匯工程在審訊時承認，報告所用的海豚數據截至2019年，即遞交報告前四年。',
      '工程造價估計達586億元，計劃填海145公頃，提供約4.8萬個住宅單位，首批居民原定2035年入伙。',
      '工程界立法會議員麥偉雄批評判決「拖慢房屋供應」，又指每延誤一年，造價將增加約5%。',
    ],
  }),
];

export const traditionalRight = readStatements(`
z1.0 p | 中央氣象署指出，花蓮外海21日清晨5時47分發生規模6.3地震，深度18.2公里，花蓮縣磯崎震度達5強，為最大震度。 | 中央氣象署, 花蓮, 磯崎
z1.1 p | 截至上午11時，花蓮縣消防局統計14人受傷，沒有人死亡或受困。 | 花蓮縣消防局 | 截至上午11時，花蓮縣消防局統計14人受傷，並有人死亡。
z1.2 p | 地震測報中心主任溫博彥表示，這次地震不是2024年4月主震的餘震，而是另一個系統釋放能量。 | 溫博彥
z1.3 p | 縣長賴佩珊說，水璉國小和志學國中各有一棟校舍的梁柱出現裂縫，兩校將停課到24日。 | 賴佩珊, 水璉國小, 志學國中
z1.4 p | 公路局東區養護工程分局澄清，網傳台11線鹽寮段「路基全毀」的照片其實拍攝於2024年。 | 公路局東區養護工程分局, 鹽寮 | 公路局東區養護工程分局證實，網傳台11線鹽寮段「路基全毀」的照片是地震後拍攝的。
z1.5 p | 台鐵和平到崇德區間上午9時10分恢復行駛，受影響的有26列次、約7800名旅客。 | 和平, 崇德 | | 台鐵公司表示，和平至崇德間因軌道檢查一度暫停行駛，上午9時10分恢復，共影響26列次、約7800名旅客
z1.8 p | 嵐海電子表示，竹科與南科廠區人員沒有疏散，第二季財測不受影響。 | 嵐海電子, 竹科, 南科 | 嵐海電子表示，竹科與南科廠區人員已疏散，第二季財測將受影響。
z1.1 t | As of 11 a.m. the Hualien County Fire Department had counted 14 injured, two of them more seriously hurt and taken to Tzu Chi Hospital; no one had died and no one was trapped. | Hualien County Fire Department, Tzu Chi Hospital
z1.2 t | Wen Po-yen (溫博彥), head of the weather agency's seismological center, said the quake was unrelated to the main shock of April 2024 and that aftershocks of magnitude 5 or more were possible over the next three days. | Wen Po-yen, 溫博彥
z1.6 t | Opposition lawmaker Hsu Li-heng questioned why the national alert sounded only 11 seconds after the shaking and demanded a review report from the weather agency within a week. | Hsu Li-heng
z1.7 t | 気象署は、警報は地震発生から9.4秒後に発表され10秒以内の基準を満たしているとし、システムに問題があるとは考えていないと回答した。 | 気象署
z1.8 t | Chip foundry Lanhai Electronics (嵐海電子) said its tools had gradually resumed operation after a brief shutdown and its second-quarter guidance was unaffected. | Lanhai Electronics, 嵐海電子
z2.0 p | 台灣導演周敏卉的《鹽田的孩子》在第83屆威尼斯影展拿下評審團大獎，金獅獎得主是智利片《無風之島》。 | 周敏卉, 鹽田的孩子, 威尼斯影展, 無風之島, 智利, 台灣
z2.1 p | 周敏卉以台語致詞時說，這個獎屬於七股那些不肯搬走的人。 | 周敏卉, 七股
z2.2 p | 《鹽田的孩子》製作費約6200萬元新台幣，當中2000萬元是文化部的補助。 | 鹽田的孩子, 文化部 | | 製作費約新台幣6200萬元，其中文化部補助2000萬元
z2.4 p | 製片人葉士弘否認全球版權已由中國片商以8000萬元買下。 | 葉士弘, 中國 | 製片人葉士弘證實全球版權已由中國片商以8000萬元買下。
z2.5 p | 男主角陳睦華因在馬來西亞拍新片，沒有隨團前往義大利。 | 陳睦華, 馬來西亞, 義大利 | 男主角陳睦華隨團前往義大利。
z2.6 p | 文化部長沈若蘭表示，明年度國片輔導金將從7億元提高到9億元，但還要立法院通過。 | 沈若蘭, 文化部, 立法院
z2.8 p | 片商海口影業表示，為了補做台語字幕，台灣上映日期從原訂的9月25日延到10月9日。 | 海口影業, 台灣
z2.0 t | “Children of the Salt Pans,” directed by Taiwan's Chou Min-hui (周敏卉), won the Grand Jury Prize at the 83rd Venice Film Festival, while the Golden Lion went to a Chilean film. | Children of the Salt Pans, Chou Min-hui, 周敏卉, Venice Film Festival, Golden Lion, Taiwan
z2.3 t | 審査員長を務めたフランスの俳優イザベル・モレルは記者会見で、最高賞をめぐっては審査員の意見が5対4に割れたことを明かした。 | イザベル・モレル, フランス
z2.4 t | Producer Yeh Shih-hung denied reports that a Chinese distributor had bought worldwide rights, saying only Japan and France had been signed so far and North America was still under negotiation. | Yeh Shih-hung, Japan, France, North America | Producer Yeh Shih-hung confirmed reports that a Chinese distributor had bought worldwide rights.
z2.7 t | The old salt worker is played by Huang Tien-tzu (黃天賜), a 78-year-old non-professional who died of illness in March this year without seeing the finished film. | Huang Tien-tzu, 黃天賜
z2.8 t | 同作は10月9日に台湾で公開される。配給の海口影業によると、台湾語字幕を追加するため、当初の9月25日から延期された。 | 海口影業, 台湾
z3.0 p | 盧森堡凱德航空一架波音747-400貨機昨日凌晨在香港國際機場北跑道降落後失控滑入草地，機上兩人受輕傷。 | 凱德航空, 香港國際機場, 盧森堡
z3.1 p | 北跑道早上10時15分重開前，有37班航班延誤，另有5班取消。 | | | 北跑道隨即關閉，至早上10時15分重開，期間37班航班延誤、5班取消
z3.2 p | 關展鵬表示，已找到飛行數據記錄儀，但駕駛艙通話記錄儀尚未尋獲。 | 關展鵬 | 關展鵬表示，駕駛艙通話記錄儀已經尋獲。 | 民航意外調查機構總主任關展鵬稱，飛行數據記錄儀已尋回，駕駛艙通話記錄儀則仍未找到
z3.3 p | 關展鵬指，目前沒有證據顯示意外涉及機件故障，但也不能排除任何可能性。 | 關展鵬 | 關展鵬指，目前有證據顯示意外涉及機件故障。
z3.4 p | 凱德航空發言人馬蒂亞斯・韋伯否認機組人員超時工作，又稱涉事機長的飛行經驗超過9,000小時。 | 凱德航空, 馬蒂亞斯・韋伯
z3.6 p | 根據天文台資料，當時機場的側風為每小時41公里，未到須發出風切變警告的程度。 | 天文台
z3.7 p | 45歲的副機長下午已出院，33歲裝載員仍須留院觀察。
z3.0 t | A Boeing 747-400 freighter of Luxembourg's Kaide Airlines (凱德航空) veered onto the grass after landing on the north runway at Hong Kong International Airport early yesterday; two of its four crew were slightly injured. | Kaide Airlines, 凱德航空, Hong Kong International Airport, Boeing 747-400, Luxembourg
z3.2 t | Kwan Chin-pang, head of the Air Accident Investigation Authority, said the flight data recorder had been recovered but the cockpit voice recorder had not, and a preliminary report was expected within 30 days. | Kwan Chin-pang, Air Accident Investigation Authority
z3.5 t | A union of European cargo pilots said the company was warned twice last year by the Luxembourg authorities for breaching rest-time rules and fined a total of 120,000 euros. | Luxembourg
z3.8 t | 運輸物流局は、緊急対応手順は正常に機能したとして、当面見直す考えはないとしている。 | 運輸物流局 | 運輸物流局は、緊急対応手順を見直す考えを示した。
z3.1 t | 北跑道在凌晨3时52分事发后随即关闭，早上10时15分重开，其间37个航班延误、5个取消。
z4.0 p | 上訴法庭以二比一判「藍灣守護」上訴得直，裁定環保署署長批准屯門西填海環評報告屬違法。 | 上訴法庭, 藍灣守護, 環保署, 屯門 | 上訴法庭以二比一駁回「藍灣守護」的上訴，裁定環保署署長批准屯門西填海環評報告並無違法。
z4.1 p | 副庭長潘兆倫在判詞中表示，署長接納報告時並沒有考慮中華白海豚的最新數據。 | 潘兆倫 | 副庭長潘兆倫在判詞中表示，署長接納報告時已考慮中華白海豚的最新數據。
z4.2 p | 法官霍啟明不同意多數裁決，他認為法庭不應取代專家作科學判斷。 | 霍啟明
z4.3 p | 法庭沒有頒令永久禁止填海，命令亦暫緩42日執行，讓政府考慮是否上訴。 | | | 但法庭拒絕頒令永久禁止填海，並把命令暫緩執行42日，以便政府考慮上訴
z4.5 p | 環境及生態局未決定是否上訴至終審法院，並否認曾向顧問公司施壓。 | 環境及生態局, 終審法院
z4.7 p | 工程計劃填海145公頃，可提供約4.8萬個單位，造價估計為586億元。
z4.8 p | 立法會議員麥偉雄稱，工程每延遲一年，造價會上升約5%。 | 麥偉雄
z4.0 t | The Court of Appeal ruled two to one yesterday that the environmental protection director acted unlawfully in approving the impact report on the Tuen Mun West reclamation in 2023. | Court of Appeal, Tuen Mun West
z4.3 t | The project, which was due to start in the fourth quarter of this year, must go through a new environmental assessment, but the court declined to ban the reclamation permanently and stayed its order for 42 days.
z4.4 t | Law Wing-sze (羅詠詩), head of the group Blue Bay Guardians, welcomed the ruling but admitted that “dolphins don't read judgments” and urged the government to drop the whole plan. | Law Wing-sze, 羅詠詩, Blue Bay Guardians
z4.6 t | 環境影響評価を担当したコンサルタント会社の恒匯工程は審理で、報告書に使ったイルカのデータが2019年までのものだったと認めた。 | 恒匯工程 | 環境影響評価を担当したコンサルタント会社の恒匯工程は審理で、報告書に使ったイルカのデータが2019年までのものだったことを否定した。
z4.8 t | 立法会议员麦伟雄批评判决“拖慢房屋供应”。 | 麦伟雄 | | 工程界立法會議員麥偉雄批評判決「拖慢房屋供應」
`);

export const traditionalWrong = readWrong(`
z1.5 number | Train services between Heping and Chongde were suspended for a time, affecting 36 trains and about 7,800 passengers.
z1.3 date | 水璉國小與志學國中停課至27日。
z1.1 name | 兩名傷勢較重者被送往門諾醫院。
z1.4 outlet | 據中央社報導，網傳台11線「路基全毀」的照片攝於2024年。
z1.1 negation | 花蓮縣消防局表示，仍有民眾受困。
z1.2 negation | Wen Po-yen (溫博彥) said the quake was an aftershock of the April 2024 main shock.
z1.6 attribution | 氣象署地震測報中心主任溫博彥質疑，國家級警報在搖晃後11秒才響。
z1.2 quote | 溫博彥說，這起地震「不是餘震，是另一個斷層的能量釋放」。 | 「不是餘震，是另一個斷層的能量釋放」
z1.1+3 stitched | 水璉國小與志學國中共有14人受傷。 | 截至上午11時共有14人受傷 // 水璉國小與志學國中各有一棟校舍梁柱出現裂縫
z2.2 number | 《鹽田的孩子》片長184分鐘，製作費約新台幣6200萬元。
z2.8 date | 《鹽田的孩子》將於10月19日在台灣上映。
z2.7 date | Huang Tien-tzu (黃天賜) died of illness in May this year and never saw the finished film.
z2.0 name | 金獅獎由阿根廷片《無風之島》拿下。
z2.5 outlet | 陳睦華接受《自由時報》訪問時表示「在片場哭到被導演罵」。
z2.4 negation | 製片人葉士弘說，北美版權已經簽下。
z2.6 negation | The film subsidy will rise to NT$900 million next year without needing legislative approval, Culture Minister Shen Jo-lan (沈若蘭) said.
z2.3 attribution | 文化部長沈若蘭透露，評審對最高獎項曾出現5比4的分歧。
z2.1 quote | 周敏卉說：「這個獎不是我的，是七股那些不肯認輸的人的。」 | 「這個獎不是我的，是七股那些不肯認輸的人的。」
z2.5+7 stitched | 男主角陳睦華生前曬鹽逾40年，未能看到完成版。 | 男主角陳睦華 // 他生前曬鹽逾40年，今年3月病逝，未能看到完成版
z3.4 number | 凱德航空發言人稱，涉事機長擁有逾19,000小時飛行經驗。
z3.2 date | 關展鵬稱，初步報告料於3月底公布。
z3.7 name | 兩名傷者被送往瑪嘉烈醫院治理。
z3.4 outlet | 馬蒂亞斯・韋伯回覆《南華早報》查詢時，否認機組人員超時工作。
z3.6 negation | According to the Observatory, a wind shear warning was in force when the accident happened.
z3.5 attribution | 民航意外調查機構指，凱德航空去年曾兩度因違反休息時間規定遭警告。
z3.3 quote | 關展鵬呼籲公眾「不要替機長下結論」。 | 呼籲公眾「不要替機長下結論」
z3.4+5 stitched | 馬蒂亞斯・韋伯承認，公司去年兩度因違反休息時間規定遭警告。 | 凱德航空發言人馬蒂亞斯・韋伯以電郵回覆本報查詢時說 // 該公司去年曾兩度因違反休息時間規定遭盧森堡當局警告
z4.3 number | 法庭把命令暫緩執行24日，以便政府考慮上訴。
z4.7 date | 首批居民原定2033年入伙。
z4.1 name | 副庭長霍啟明指出，署長接納報告時沒有考慮中華白海豚的最新數據。
z4.5 outlet | 環境及生態局發言人向《明報》表示，未有決定會否向終審法院上訴。
z4.5 negation | A spokesman for the Environment and Ecology Bureau said it had decided to appeal to the Court of Final Appeal.
z4.8 attribution | 環境及生態局發言人批評判決「拖慢房屋供應」。
z4.4 quote | 羅詠詩坦言「海豚不會等判詞」。 | 但她坦言「海豚不會等判詞」
z4.6+8 stitched | Hang Wui Engineering (恒匯工程) said that every year of delay would add about 5% to the cost. | 負責環評的顧問公司恒匯工程在審訊時承認 // 每延誤一年，造價將增加約5%
`);
