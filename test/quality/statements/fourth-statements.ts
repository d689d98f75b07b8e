import { readStatements, readWrong } from './right-statement.js';

/** Right statements on the fourth set's reports. */
export const fourthStatements = readStatements(`
takeover.0 p | Pellworth is buying Corran Foods from the Marchetti family for 410 million crowns.
takeover.0 p | The Marchetti family is selling Corran Foods to the supermarket chain Pellworth for 410 million crowns.
takeover.0 p | Two weeks earlier, Halsey had dropped its bid.
takeover.1 p | Of the price, 260 million crowns will be paid in cash, and the Marchetti family will end up with 7% of the company.
takeover.2 p | Corran earned 18 million crowns last year and has 3,900 employees.
takeover.2 p | In 2031 Corran lost 6 million crowns.
takeover.3 p | Two members of the board reportedly voted against the purchase.
takeover.4 p | Up to nine Corran shops might be closed by Pellworth.
takeover.4 p | The frozen-food plant in Lister is to be sold by the end of 2034.
takeover.5 p | Halsey shares dropped by 1.8% and those of Pellworth gained 3.1%.
takeover.0 t | 佩爾沃斯將以4.1億克朗收購科蘭食品。
takeover.2 t | 科蘭去年獲利1800萬克朗。
takeover.5 t | Cổ phiếu Pellworth tăng 3,1%, còn Halsey giảm 1,8%.
takeover.4 t | Pellworthはコランの店舗を最大9店閉鎖する可能性がある。
final.0 p | Roksana Bielik was beaten by Camille Tavernier in the final of the Ellbrook Open on Sunday.
final.0 p | It was Tavernier's first title since she had surgery on her knee.
final.1 p | Bielik did not talk to journalists after serving 11 double faults.
final.2 p | Oona Ferris replaced Stig Haller as Tavernier's coach in March.
final.3 p | Yannick Obi defeated Dario Quintero in the men's final.
final.4 p | Attendance dropped to 22,400 from 25,100 the year before.
final.0 t | Camille Tavernier週日擊敗頭號種子Roksana Bielik，贏得Ellbrook公開賽。
final.3 t | Yannick Obi đánh bại Dario Quintero ở trận chung kết nam.
final.4 t | 来場者は22,400人で、昨年の25,100人から減った。
trial.0 p | The jury found Luther Vane guilty of fraud and cleared Agnes Pym.
trial.1 p | The prosecution sought six years in prison.
trial.2 p | Between March and October 2030, Vane moved $340,000 out of the pension fund into his brother's company.
trial.3 p | According to Pym, she had told the mayor about her suspicions.
trial.4 p | Saltmere may take the auditors Blythe and Partners to court.
trial.0 t | 陪審團判定Agnes Pym無罪，Luther Vane詐欺罪成立。
trial.2 t | Vane chuyển 340.000 đô la từ quỹ hưu trí sang công ty của anh trai mình.
drought-cn.0 p | 骆文昭说，水库蓄水量已由8月的三成回升到六成。
drought-cn.0 p | 今年柑橘产量预计比去年少两成左右。
drought-cn.1 p | 柴丽娟指责县政府的补贴发得太慢。
drought-cn.3 p | 扩建石塘水库的费用预计为1.6亿元，省政府出七成。
drought-cn.4 p | 北坡果园装有滴灌设备，损失比南坡小。
drought-cn.0 t | The reservoirs have gone from 30 percent full in August to 60 percent.
drought-cn.3 t | 縣裡計劃明年春天擴建石塘水庫，預計花費1.6億元。
drought-cn.2 t | 買い取り価格を1キロ3元以下に下げようとする業者がいるとのうわさがあるが、協会は確認していない。
theatre-ja.0 p | 鳴沢座は来年4月に再び開館する。
theatre-ja.1 p | 改修にかかる15億円のうち、市が9億円、県が6億円を出す。
theatre-ja.2 p | 鳴沢座の運営は劇団「波止場」に代わって東雲企画が担う。
theatre-ja.3 p | 堀江正樹市長は入場料を据え置くと約束した。
theatre-ja.4 p | 三雲レイがこけら落としに出演するかもしれない。
theatre-ja.0 t | The theatre in Narusawa, closed since 2029, reopens next April.
theatre-ja.1 t | The repair bill rose from 1.2 billion yen to 1.5 billion yen.
theatre-ja.3 t | 市長堀江正樹承諾不調漲票價。
school-tw.0 p | 柳原高中8月起由私立改為公立，每學期學費降到8千元。
school-tw.1 p | 改制案在校務會議上以31比12過關。
school-tw.1 p | 范姜雲贊成改制，賴宗佑反對。
school-tw.2 p | 學生人數上限將由900人提高到1200人。
school-tw.3 p | 據傳龔美蓉將出任教育局副局長，她不願評論。
school-tw.4 p | 褚家豪說校名維持不變。
school-tw.0 t | The private school becomes public in August, and fees fall from 42,000 to 8,000 per term.
school-tw.1 t | 校务会议以31票赞成、12票反对通过了改制案。
school-tw.2 t | The number of students may go up from 900 to 1,200.
ferry-vi.0 p | Cầu Vĩnh Khê được thông xe vào sáng thứ Năm, trước kế hoạch hai tháng.
ferry-vi.1 p | Tập đoàn Thiên Sơn chi 2.300 tỷ đồng để xây cầu.
ferry-vi.2 p | Đại biểu Lương Đình Phúc phê phán phí qua cầu.
ferry-vi.3 p | Ô tô phải trả 35.000 đồng, xe máy 5.000 đồng.
ferry-vi.4 p | Sau 41 năm, bến phà cũ ngừng hoạt động.
ferry-vi.0 t | The Vĩnh Khê bridge opened on Thursday morning, two months ahead of schedule.
ferry-vi.3 t | Cars pay 35,000 dong and motorbikes 5,000 dong.
ferry-vi.4 t | 舊渡口在41年後關閉，56名員工轉到公車公司。
strike.0 p | After nine days the dockers' union halted its strike at Marlow when it was offered 6 percent more pay.
strike.1 p | Tobias Renn, the head of the union, had asked for 9 percent.
strike.2 p | In August the port moved 1,300 containers a day, compared with 5,200 in July.
strike.3 p | Union members vote on September 12, and the strike may resume.
strike.4 p | The government would not send soldiers, for which shipping companies had asked.
strike.0 t | 碼頭工會週一暫停了為期九天的罷工，資方提出加薪6%。
strike.3 t | Các thành viên sẽ bỏ phiếu vào ngày 12 tháng 9.
museum-tw.0 p | 雲門博物館的瓷瓶6月18日深夜被偷，警方還沒有逮捕人。
museum-tw.1 p | 巫啟仁1987年把瓷瓶捐給博物館。
museum-tw.2 p | 博物館7月1日恢復開放，東館則要到9月。
museum-tw.3 p | 宏泰產險打算請荷蘭專家來估價。
museum-tw.4 p | 喻思涵說館方沒有減少夜間保全。
museum-tw.1 t | The vase was insured for 24 million and came to the museum in 1987.
museum-tw.2 t | 博物馆将于7月1日重新开放，东馆关闭至9月。
`);

/** Wrong ones: roles exchanged, opposites, lost hedges, deeds that nobody told. */
export const fourthWrong = readWrong(`
takeover.0 roles | Corran Foods agreed on Wednesday to buy Pellworth for 410 million crowns.
takeover.0 roles | Halsey agreed to buy Corran Foods, two weeks after rival Pellworth withdrew its offer.
takeover.0 roles | Pellworth is selling Corran Foods to the Marchetti family.
takeover.1 roles | Pellworth will pay 260 million crowns in shares and the rest in cash.
takeover.2 roles | Corran made a profit of 6 million crowns last year after a loss of 18 million crowns in 2031.
takeover.2 claim | Corran made a loss of 18 million crowns last year.
takeover.3 hedge | Two board members voted against the deal.
takeover.3 claim | Two board members are said to have voted for the deal.
takeover.4 hedge | Pellworth will close nine Corran shops.
takeover.4 hedge | Pellworth has sold the frozen-food plant in Lister.
takeover.4 claim | Pellworth may open as many as nine Corran shops.
takeover.5 roles | Halsey rose 3.1 percent, while Pellworth shares fell 1.8 percent.
takeover.5 roles | 哈爾西上漲3.1%，佩爾沃斯股價下跌1.8%。
takeover.0 added | Pellworth agreed on Wednesday to bankrupt Corran Foods.
final.0 roles | Roksana Bielik beat Camille Tavernier 6-4, 3-6, 7-5 on Sunday.
final.0 roles | Camille Tavernier was beaten by Roksana Bielik in the Ellbrook Open on Sunday.
final.2 roles | Stig Haller replaced Oona Ferris as coach in March.
final.3 roles | Dario Quintero beat Yannick Obi in the men's final.
final.3 roles | Yannick Obi lost to Dario Quintero in straight sets.
final.4 roles | Attendance rose from 22,400 last year to 25,100.
final.4 claim | Organisers said 22,400 people attended, up from last year.
final.0 roles | Roksana Bielik週日擊敗Camille Tavernier。
final.3 roles | Dario Quintero đánh bại Yannick Obi ở trận chung kết nam.
final.1 added | Bielik insulted reporters after the match.
trial.0 roles | A jury acquitted Luther Vane but convicted Agnes Pym of fraud.
trial.0 claim | A Saltmere jury convicted former town treasurer Agnes Pym of theft.
trial.1 roles | Helen Marsh argued for a suspended sentence of two years; Colm Rudge had asked for six years in prison.
trial.1 roles | The defence had asked for six years in prison.
trial.2 roles | Vane transferred 340,000 dollars from a company owned by his brother to the pension fund.
trial.3 hedge | The mayor ignored her suspicions.
trial.4 hedge | The town sued the auditors, Blythe and Partners.
trial.4 roles | The auditors, Blythe and Partners, are considering suing the town.
trial.4 claim | The auditors had approved the accounts after the losses came to light.
trial.0 roles | 陪審團判定Luther Vane無罪，Agnes Pym詐欺罪成立。
trial.0 added | Former town treasurer Agnes Pym bribed the jury.
drought-cn.0 roles | 全县水库蓄水量从8月的六成降至三成。
drought-cn.0 claim | 柑橘产量将比去年增加约两成。
drought-cn.1 roles | 骆文昭批评果农协会发放补贴太慢。
drought-cn.1 roles | 柴丽娟称资金已在9月10日前全部到位。
drought-cn.2 hedge | 收购商把收购价压到每公斤3元以下。
drought-cn.3 hedge | 县里已经扩建石塘水库，耗资1.6亿元。
drought-cn.4 roles | 南坡的果园因为装了滴灌设备，损失小于北坡。
drought-cn.4 claim | 北坡的果园损失大于南坡。
drought-cn.0 roles | The reservoirs fell from 60 percent full in August to 30 percent.
drought-cn.1 added | 柴丽娟起诉县政府发放补贴太慢。
theatre-ja.1 roles | 改修費15億円のうち、県が9億円、市が6億円を負担する。
theatre-ja.1 roles | 改修費は当初の15億円から12億円に減った。
theatre-ja.2 roles | 運営は東雲企画から劇団「波止場」に移る。
theatre-ja.3 roles | 堀江正樹市長は入場料の値上げに反対し、篠崎佳代代表は据え置きを約束した。
theatre-ja.3 claim | 篠崎佳代代表は入場料の値上げに賛成した。
theatre-ja.4 hedge | こけら落としには歌手の三雲レイが出演する。
theatre-ja.0 claim | 鳴沢座は来年4月に閉館する。
theatre-ja.2 roles | Running the theatre passes from Shinonome Kikaku to Hatoba.
theatre-ja.1 roles | The prefecture pays 900 million yen and the city 600 million.
school-tw.0 roles | 公立柳原高中將於8月改為私立。
school-tw.0 roles | 學費由每學期8千元升為4萬2千元。
school-tw.1 roles | 校務會議以12票贊成、31票反對通過改制案。
school-tw.1 roles | 賴宗佑投下贊成票，范姜雲則投下反對票。
school-tw.2 roles | 學生人數上限將從1200人減少到900人。
school-tw.2 claim | 賴宗佑認為教學品質會上升。
school-tw.3 hedge | 校長龔美蓉將轉任教育局副局長。
school-tw.1 roles | The reform passed with 12 votes for and 31 against.
school-tw.4 added | 教育局長褚家豪強調，現有教師全數解僱。
ferry-vi.0 claim | Cầu Vĩnh Khê thông xe muộn hơn kế hoạch hai tháng.
ferry-vi.1 roles | Đại Phát xây cầu với chi phí 2.300 tỷ đồng, còn Thiên Sơn phụ trách đường dẫn trị giá 480 tỷ đồng.
ferry-vi.2 roles | Lương Đình Phúc khen ngợi nhà thầu, trong khi Quách Bảo Trâm chỉ trích mức phí qua cầu.
ferry-vi.2 claim | Đại biểu Lương Đình Phúc khen ngợi mức phí qua cầu.
ferry-vi.3 roles | Phí qua cầu là 5.000 đồng với ô tô và 35.000 đồng với xe máy.
ferry-vi.3 hedge | Phí qua cầu giảm từ năm 2035.
ferry-vi.4 claim | Bến phà cũ mở cửa sau 41 năm.
ferry-vi.3 roles | Cars pay 5,000 dong and motorbikes 35,000 dong.
ferry-vi.4 added | 56 nhân viên bị sa thải.
strike.0 claim | The dockers' union began its nine-day strike on Monday.
strike.1 roles | Tobias Renn first offered 4 percent; Sunniva Lyle had demanded 9 percent.
strike.1 roles | Sunniva Lyle, the port director, had demanded 9 percent.
strike.2 roles | Container traffic rose from 1,300 boxes a day in July to 5,200 in August.
strike.2 roles | Container traffic was 5,200 boxes a day in August and 1,300 in July.
strike.2 roles | The port of Easterby turned away ships, and Marlow handled most of them.
strike.3 hedge | The strike will begin again after September 12.
strike.4 claim | The government agreed to send soldiers to unload food.
strike.4 roles | The shipping companies refused to unload food, as the government had requested.
strike.0 added | The dockers' union sabotaged the port of Marlow on Monday.
museum-tw.0 hedge | 前保全人員尤志誠偷走了瓷瓶。
museum-tw.1 roles | 瓷瓶是1987年由博物館捐贈給收藏家巫啟仁的。
museum-tw.2 roles | 東館將於7月1日重新開放，但博物館會關閉到9月。
museum-tw.3 hedge | 宏泰產險聘請了荷蘭專家協助估價。
museum-tw.4 claim | 喻思涵承認館方曾減少夜間保全人力。
museum-tw.4 claim | 喻思涵否認館方曾增加夜間保全人力。
`);
