import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A chip plant, a law on labels, a typhoon, a cable, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'hk-fab',
    dump: 'chips.txt',
    outlet: '海岬日報',
    title: '晶曜電子擬斥480億在高雄建先進封裝廠',
    language: 'zh-Hant',
    published: '2026-04-15',
    body: [
      '晶曜電子董事會週二(14日)通過,將投資新台幣480億元在高雄橋頭興建先進封裝廠,預計2028年第二季量產。',
      '董事長簡博鈞表示,新廠將創造約2,300個職缺,其中六成為工程師。',
      '他強調:「晶曜不會放棄馬來西亞檳城的產線,兩地是互補而不是替代。」',
      '晶曜去年營收達1,260億元,年增22%,但淨利下滑至98億元。',
      '環保團體質疑新廠每日用水量高達2.8萬噸,環境部尚未核准其環評報告。',
      '分析師溫若曦認為,三年內人工智慧伺服器的封裝需求「至少會翻一倍」。',
      '美國客戶海利昂(Helion Compute)已預付5億美元,確保未來三年的產能。',
      '受消息激勵,晶曜股價週三早盤上漲4.7%,報每股386元。',
    ],
  }),
  inventArticle({
    id: 'legco',
    dump: 'politics.txt',
    outlet: '南灣時報',
    title: '立法院三讀通過人工智慧標示法',
    language: 'zh-Hant',
    published: '2026-06-04',
    body: [
      '立法院週三以61票贊成、47票反對三讀通過《生成內容標示法》,要求影音平台標明由人工智慧產生的內容。',
      '違規業者最高可處新台幣1,500萬元罰鍰,個人使用者則不在處罰之列。',
      '提案委員鄭筱嵐表示,去年選舉期間查獲的偽造影片達874支,是前一次選舉的三倍。',
      '在野黨團總召魏崇岳批評法案「把筆交給了政府,把橡皮擦也交給了政府」。',
      '數位發展部否認將設立審查機構,並稱標示工作由平台自行負責。',
      '新法將於2027年1月1日起施行,並給予平台六個月緩衝期。',
      '日本與韓國的國會也正在審議類似法案,但尚未表決。',
      '影音平台「浪頻」表示,已投入8,000萬元開發偵測系統。',
    ],
  }),
  inventArticle({
    id: 'typhoon',
    dump: 'weather.txt',
    outlet: '南灣時報',
    title: '颱風「紫藤」掠過花蓮 兩人失蹤',
    language: 'zh-Hant',
    published: '2026-09-08',
    body: [
      '中度颱風「紫藤」6日深夜在花蓮豐濱登陸,最大陣風達每秒47公尺。',
      '消防署統計,截至7日下午5時,全台共有63人受傷、2人失蹤,沒有死亡通報。',
      '花蓮縣長巫采蓁宣布,全縣8日停止上班上課。',
      '太魯閣一帶24小時累積雨量達712毫米,創2009年以來新高。',
      '台電表示,停電戶數一度達19.4萬戶,八成已於7日晚間復電。',
      '農業部初估農損3億2,000萬元,以文旦柚受損最重。',
      '菲律賓氣象單位說,「紫藤」並未直接侵襲呂宋島。',
      '中央氣象署預報員丁彥甫提醒,西南氣流將在10日前帶來豪雨,「風走了,雨還沒走」。',
    ],
  }),
  inventArticle({
    id: 'hkpower',
    dump: 'power.txt',
    outlet: '海岬日報',
    title: '港電企擬與廣東擴建跨境電纜',
    language: 'zh-Hant',
    published: '2026-03-26',
    body: [
      '香港電力公司「啟明能源」週三宣布,將與廣東電網合資92億港元,興建第二條跨境輸電電纜。',
      '電纜全長57公里,完工後可滿足全港約15%的用電需求。',
      '啟明能源行政總裁蒲德昌稱,工程料於今年11月動工,2030年底前完成。',
      '立法會議員霍詠珊擔心電費上升,蒲德昌回應說「未來兩年不會加價」。',
      '去年香港用電量中,核電佔25%,天然氣佔51%。',
      '環境及生態局表示支持計劃,但未有承諾提供補貼。',
      '綠色組織「藍岸」認為,資金應優先用於海上風電,而非電纜。',
      '啟明能源2025年盈利為64億港元,按年減少3%。',
    ],
  }),
];

export const traditionalRight = readStatements(`
hk-fab.0 p | 晶曜電子決定投資新台幣480億元,在高雄橋頭蓋先進封裝廠,預計2028年第二季開始量產。 | 晶曜電子, 高雄橋頭 | 晶曜電子決定不投資新台幣480億元在高雄橋頭蓋先進封裝廠。
hk-fab.1 p | 董事長簡博鈞說,新廠可帶來約2,300個工作機會,六成是工程師。 | 簡博鈞
hk-fab.1+2 p | 不會,董事長簡博鈞強調晶曜不會放棄馬來西亞檳城的產線,兩地為互補關係。 | 簡博鈞, 晶曜, 馬來西亞檳城 | 董事長簡博鈞說晶曜將放棄馬來西亞檳城的產線。 | 董事長簡博鈞表示 //
hk-fab.3 p | 晶曜去年營收1,260億元,比前一年成長22%,淨利則降至98億元。 | 晶曜
hk-fab.4 p | 環境部目前還沒有核准新廠的環評報告。 | 環境部 | 環境部已經核准新廠的環評報告。 | 環境部尚未核准其環評報告
hk-fab.6 p | 海利昂(Helion Compute)已預先支付5億美元,以確保未來三年產能。 | 海利昂, Helion Compute
hk-fab.0 t | Jingyao Electronics' board approved an investment of NT$48 billion in an advanced packaging plant in Qiaotou, Kaohsiung, with mass production expected in the second quarter of 2028. | Jingyao Electronics, Qiaotou, Kaohsiung
hk-fab.4 t | 環境団体は新工場の1日当たりの水使用量が2万8000トンに上ると問題視しており、環境部はまだ環境影響評価報告を承認していない。 | 環境部 | 環境部はすでに環境影響評価報告を承認した。
hk-fab.6 t | Helion Compute, a US customer, has prepaid $500 million to secure capacity for the next three years. | Helion Compute, US
hk-fab.3 t | Doanh thu năm ngoái của Jingyao (晶曜) đạt 126 tỷ, tăng 22%, nhưng lợi nhuận ròng giảm xuống 9,8 tỷ. | Jingyao, 晶曜
hk-fab.5 t | 分析师温若曦认为,人工智能服务器的封装需求三年内至少会增长一倍。 | 温若曦
legco.0 p | 立法院以61票對47票三讀通過《生成內容標示法》,要求影音平台標示人工智慧產生的內容。 | 立法院, 《生成內容標示法》 | 立法院以61票對47票否決了《生成內容標示法》。
legco.1 p | 違規業者最高罰1,500萬元新台幣,個人使用者不會受罰。 | | 違規業者最高罰1,500萬元新台幣,個人使用者也會受罰。
legco.2 p | 鄭筱嵐委員指出,去年選舉期間查獲874支偽造影片,為上次選舉的三倍。 | 鄭筱嵐
legco.4 p | 沒有,數位發展部否認要成立審查機構,表示標示由平台自行負責。 | 數位發展部 | 數位發展部證實要成立審查機構。
legco.5 p | 新法2027年元旦上路,平台享有六個月緩衝期。
legco.0 p | 據《南灣時報》報導,立法院週三三讀通過《生成內容標示法》,贊成61票、反對47票。 | 南灣時報, 立法院
legco.0 t | The Legislative Yuan passed the Generated Content Labelling Act on Wednesday by 61 votes to 47. | Legislative Yuan, Generated Content Labelling Act
legco.4 t | The Ministry of Digital Affairs denied that it would set up a censorship body, saying platforms themselves would be responsible for labelling. | Ministry of Digital Affairs | The Ministry of Digital Affairs confirmed that it would set up a censorship body.
legco.6 t | 日本と韓国の国会でも同様の法案が審議されているが、まだ採決は行われていない。 | 日本, 韓国 | 日本と韓国の国会でも同様の法案が採決された。
legco.1 t | 违规企业最高可被处以1500万元新台币罚款,个人用户不受处罚。
legco.5 t | Luật mới có hiệu lực từ ngày 1 tháng 1 năm 2027, với thời gian chuyển tiếp sáu tháng cho các nền tảng.
legco.2 t | The South Bay Times (南灣時報) reported, citing sponsoring legislator Cheng Hsiao-lan (鄭筱嵐), that 874 fake videos were seized during last year's election campaign, three times as many as in the previous election. | South Bay Times, 南灣時報, Cheng Hsiao-lan, 鄭筱嵐
typhoon.0 p | 颱風「紫藤」6日深夜從花蓮豐濱登陸,最大陣風每秒47公尺。 | 紫藤, 花蓮豐濱
typhoon.1 p | 截至7日下午5時,全台63人受傷、2人失蹤,並無死亡通報。 | | 截至7日下午5時,全台63人受傷、2人失蹤,並有死亡通報。
typhoon.2 p | 花蓮縣長巫采蓁宣布全縣8日停班停課。 | 花蓮, 巫采蓁 | 花蓮縣長巫采蓁宣布全縣8日照常上班上課。
typhoon.4 p | 台電指出,最多有19.4萬戶停電,7日晚間已恢復八成。 | 台電
typhoon.5 p | 農業部初步估計農業損失為3.2億元,文旦柚損失最為嚴重。 | 農業部
typhoon.7 p | 氣象署預報員丁彥甫提醒,10日前西南氣流會帶來豪雨。 | 丁彥甫
typhoon.1 t | As of 5 p.m. on the 7th, 63 people had been injured and two were missing across Taiwan, with no deaths reported, according to the fire agency. | Taiwan | As of 5 p.m. on the 7th, deaths had been reported across Taiwan, according to the fire agency.
typhoon.3 t | 太鲁阁一带24小时累计降雨量达712毫米,为2009年以来最高。 | 太鲁阁
typhoon.6 t | フィリピンの気象当局によると、「紫藤」はルソン島を直撃しなかった。 | フィリピン, 紫藤, ルソン島 | フィリピンの気象当局によると、「紫藤」はルソン島を直撃した。
typhoon.5 t | Bộ Nông nghiệp ước tính ban đầu thiệt hại nông nghiệp là 320 triệu, trong đó bưởi văn đán bị thiệt hại nặng nhất. | Bộ Nông nghiệp
hkpower.0 p | 啟明能源宣布與廣東電網合資92億港元,建設第二條跨境輸電電纜。 | 啟明能源, 廣東電網
hkpower.1 p | 電纜長57公里,完成後可供應全港約15%的用電。
hkpower.2 p | 啟明能源行政總裁蒲德昌預計工程今年11月開始,並在2030年底前完工。 | 啟明能源, 蒲德昌
hkpower.3 p | 蒲德昌回應電費問題時表示,未來兩年不會加價。 | 蒲德昌 | 蒲德昌回應電費問題時表示,未來兩年會加價。
hkpower.5 p | 環境及生態局支持計劃,但沒有承諾會給予補貼。 | 環境及生態局 | 環境及生態局支持計劃,並承諾會給予補貼。
hkpower.0 t | Kai Ming Energy (啟明能源) will build a second cross-border power cable in a HK$9.2 billion joint venture with Guangdong Power Grid. | Kai Ming Energy, 啟明能源, Guangdong Power Grid
hkpower.4 t | 去年香港用电量中,核电占四分之一,天然气占51%。 | 香港
hkpower.5 t | 環境・生態局は計画を支持すると表明したが、補助金の提供は約束していない。 | 環境・生態局 | 環境・生態局は補助金の提供を約束した。
hkpower.7 t | Lợi nhuận năm 2025 của Khải Minh Năng Lượng (啟明能源) là 6,4 tỷ đô la Hồng Kông, giảm 3% so với năm trước. | Khải Minh Năng Lượng, 啟明能源
`);

export const traditionalWrong = readWrong(`
hk-fab.0 number | 晶曜電子將投資新台幣840億元在高雄橋頭興建先進封裝廠。
hk-fab.0 date | 新廠預計2029年第二季量產。
hk-fab.4 negation | 環境部已核准新廠的環評報告。
hk-fab.2 quote | 他強調晶曜不會擴充馬來西亞檳城的產線。 | 晶曜不會擴充馬來西亞檳城的產線
hk-fab.1+5 stitched | 董事長簡博鈞認為,三年內人工智慧伺服器的封裝需求至少會翻一倍。
legco.0 number | 立法院以67票贊成、41票反對三讀通過《生成內容標示法》。
legco.5 date | 新法將於2027年7月1日起施行。
legco.4 negation | 數位發展部表示將設立審查機構。
legco.3 attribution | 提案委員鄭筱嵐批評法案「把筆交給了政府,把橡皮擦也交給了政府」。
legco.0 outlet | 據《海岬日報》報導,立法院週三三讀通過《生成內容標示法》。
typhoon.1 number | 截至7日下午5時,全台共有36人受傷、2人失蹤。
typhoon.0 name | 颱風「紫藤」在台東成功登陸。
typhoon.6 negation | 菲律賓氣象單位說,「紫藤」直接侵襲呂宋島。
typhoon.7 quote | 丁彥甫提醒,風走了,水還沒走。 | 「風走了,水還沒走」
hkpower.1 number | 電纜完工後可滿足全港約25%的用電需求。
hkpower.2 date | 工程料於今年11月動工,2032年底前完成。
hkpower.5 negation | 環境及生態局已承諾提供補貼。
hkpower.3 attribution | 立法會議員霍詠珊表示,未來兩年不會加價。
hkpower.1+4 stitched | 電纜完工後,天然氣將佔全港用電的15%。
`);
