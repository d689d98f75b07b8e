/**
 * What people and bodies do in the news, and their words for how things are: one meaning a row, in English, Chinese (one script is enough), Japanese by the
 * stem before its endings, and Vietnamese. General vocabulary: it tells a verb that is said in other words from one that nobody said.
 * `!` marks a grave one, for which somebody is blamed, hurt or put out: told where the source has nothing like it, it was made up.
 */
export const deedWords: readonly string[] = `
beat | defeat | defeated | overcame | edged out | knocked out | 擊敗 | 打敗 | 戰勝 | 淘汰 | 破っ | 下し | 勝ち | đánh bại | hạ gục | thắng
lost to | beaten by | 輸給 | 敗給 | 不敵 | 敗れ | thua
buy | bought | acquire | acquired | purchase | took over | takeover | snapped up | 收購 | 買下 | 購買 | 併購 | 購入 | 買収 | mua lại | mua | thâu tóm
sell | sold | divest | offload | 出售 | 賣給 | 賣出 | 售予 | 売却 | 売っ | bán | bán lại
!sue | sued | lawsuit | legal action | took to court | 起訴 | 控告 | 提告 | 告上 | 提訴 | khởi kiện | kiện ra tòa | bị kiện | đơn kiện | vụ kiện | đã kiện | sẽ kiện
!accuse | accused | charge with | charged with | charged the | charged him | charged her | allege | 指控 | 控訴 | 指責 | 告発 | 非難 | cáo buộc | tố cáo
!criticise | criticised | criticize | criticized | slam | slammed | attacked | blasted | condemn | 批評 | 抨擊 | 譴責 | 批判 | 非難 | chỉ trích | lên án
praise | praised | hail | hailed | commended | 讚揚 | 稱讚 | 表揚 | 称賛 | ca ngợi | khen ngợi
warn | warned | cautioned | 警告 | 警示 | 警告し | cảnh báo
appoint | appointed | named | chose | chosen | picked | 任命 | 委任 | 選定 | 起用 | bổ nhiệm | chọn | chỉ định
succeed | succeeded | replace | replaced | took over from | 接替 | 取代 | 接任 | 繼任 | 後任 | 後を継 | thay thế | kế nhiệm
!dismiss | dismissed | sack | sacked | fire | fired | ousted | 解僱 | 開除 | 免職 | 革職 | 撤職 | 撤換 | 炒魷 | 辭退 | 解任 | 罷免 | 解雇 | 更迭 | sa thải | cách chức
!resign | resigned | quit | step down | stepped down | 辭職 | 請辭 | 辭任 | 辭去 | 引咎 | 下台 | 辞任 | 辞め | 辞職 | 退任 | từ chức
!die | died | dead | killed | lost their lives | passed away | 死亡 | 身亡 | 喪生 | 去世 | 逝世 | 過世 | 罹難 | 死去 | 亡くな | 死亡 | 死者 | 喪命 | 身故 | 病逝 | 病故 | 離世 | 辭世 | 遇難 | 殉職 | 卒於 | 斃 | 歿 | 死ん | 死に | 逝去 | 他界 | thiệt mạng | tử vong | qua đời | chết | từ trần | bỏ mạng | tử nạn
!injure | injured | hurt | wounded | 受傷 | 負傷 | 傷者 | 輕傷 | 重傷 | 軽傷 | 怪我 | けが | bị thương
missing | unaccounted | 失蹤 | 下落不明 | 行方不明 | mất tích
rescue | rescued | saved | 獲救 | 救出 | 救援 | 救助 | 解救 | giải cứu | cứu
!arrest | arrested | detained | 逮捕 | 拘留 | 拘捕 | 被捕 | 落網 | 抓獲 | 刑拘 | 拘束 | 身柄を確保 | bắt giữ | bắt
!sentence | sentenced | jailed | given | handed down | 判處 | 判刑 | 判決 | 言い渡 | 判決 | kết án | tuyên án | tuyên phạt
!convict | convicted | conviction | found guilty | guilty | 有罪 | 定罪 | 有罪判決 | kết tội | có tội | bị kết án
!acquit | acquitted | cleared | 無罪釋放 | 宣告無罪 | 無罪 | tha bổng | trắng án | vô tội
fine | fined | penalised | 罰款 | 開罰 | 裁罰 | 罰金 | 過料 | phạt
pay | paid | spent | 支付 | 繳付 | 付出 | 負擔 | 支払 | 負担 | 払っ | trả | chi trả | thanh toán | chi
pay for | paid | paid for | cover | covered | fund | funded | finance | financed | 資助 | 出資 | 負擔 | 資金 | tài trợ | chi trả
!compensate | compensation | damages | 賠償 | 補償 | 求償 | 索賠 | 索賠償 | bồi thường | đền bù
invest | invested | put into | 投資 | 斥資 | 投入 | 投じ | đầu tư | rót
lend | lent | loan | loaned | 貸款 | 借給 | 放貸 | 融資 | 貸し | cho vay | khoản vay
donate | donated | gave away | 捐贈 | 捐出 | 捐款 | 寄付 | 寄贈 | quyên góp | tặng | hiến tặng
win | won | victory | prize | 獲得 | 贏得 | 奪得 | 獲勝 | 奪冠 | 優勝 | 勝利 | 受賞 | 勝っ | giành | đoạt | chiến thắng | vô địch | giải nhất
lose | lost | 失去 | 流失 | 失利 | 失っ | mất | thất bại
score | scored | goal | goals | 進球 | 得分 | 攻入 | 破門 | 得点 | 決め | ghi bàn
rise | rose | risen | increase | increased | grow | grew | grown | climbed | up | gained | jumped | surged | soared | went up | more than the year before | 上漲 | 上升 | 增加 | 增長 | 成長 | 攀升 | 上昇 | 増加 | 増え | 伸び | 上がっ | tăng | tăng lên
fall | fell | fallen | drop | dropped | decline | decreased | down | slid | shrank | plunged | went down | fewer | 下跌 | 下降 | 減少 | 下滑 | 下落 | 低下 | 減っ | 下がっ | giảm | sụt
raise | raised | hike | hiked | put up | lifted | 提高 | 調高 | 調漲 | 上調 | 加息 | 升息 | 引き上げ | 値上げ | 上げ | 利上げ | nâng | tăng
cut | reduce | reduced | lowered | slashed | 削減 | 調降 | 下調 | 降低 | 降息 | 調低 | 引き下げ | 値下げ | 下げ | 利下げ | cắt giảm | hạ
slow | slowed | ease | eased | cooled | weaken | weakened | 放緩 | 減弱 | 趨緩 | 鈍化 | 弱まっ | chậm lại | suy yếu
begin | began | start | started | launch | launched | kick off | get under way | 開始 | 啟動 | 展開 | 動工 | 開工 | 始まっ | 始まる | 始め | 着工 | bắt đầu | khởi công | khởi động
end | ended | finish | finished | complete | completed | conclude | concluded | wrapped up | 結束 | 完成 | 完工 | 竣工 | 落成 | 終了 | 終わっ | 終え | 完成 | kết thúc | hoàn thành | xong
stop | stopped | halt | halted | suspend | suspended | pause | paused | 停止 | 暫停 | 中止 | 停辦 | 中断 | 停止 | 取りやめ | dừng | ngừng | tạm dừng | đình chỉ
open | opened | reopen | reopened | inaugurate | inaugurated | unveiled | 開放 | 啟用 | 開幕 | 開業 | 通車 | 開館 | 開店 | 開通 | 再開 | mở cửa | khai trương | khánh thành | thông xe
close | closed | shut | shut down | closure | 關閉 | 停業 | 歇業 | 封閉 | 閉鎖 | 閉館 | 休館 | đóng cửa
build | built | construct | constructed | construction | put up | erect | 興建 | 建造 | 建設 | 修建 | 建て | 建設 | 建造 | xây dựng | xây
rebuild | rebuilt | restore | restored | renovate | renovated | repair | repaired | refurbish | 重建 | 修復 | 翻修 | 整修 | 修繕 | 修理 | 再建 | 改修 | 復元 | 修復 | xây lại | sửa chữa | khôi phục | trùng tu | tu sửa
!demolish | demolished | tear down | torn down | pulled down | knocked down | razed | 拆除 | 拆掉 | 取り壊 | 解体 | 撤去 | phá dỡ | phá bỏ | tháo dỡ
!destroy | destroyed | wrecked | ruined | gutted | 摧毀 | 毀壞 | 燒毀 | 損毀 | 破壊 | 全壊 | 焼失 | 壊れ | phá hủy | thiêu rụi
damage | damaged | 損壞 | 受損 | 毀損 | 損傷 | 損壊 | 被害 | hư hại | thiệt hại | hư hỏng
find | found | discover | discovered | uncovered | spotted | came across | 發現 | 找到 | 查獲 | 発見 | 見つか | 見つけ | phát hiện | tìm thấy
search | searched | look for | looked for | seek | sought | 搜尋 | 搜索 | 尋找 | 捜索 | 探し | tìm kiếm
prove | proved | show | showed | shown | demonstrate | demonstrated | 證明 | 顯示 | 証明 | 示し | 示す | chứng minh | cho thấy
publish | published | release | released | disclose | disclosed | make public | made public | reveal | revealed | 公布 | 發布 | 公開 | 發表 | 披露 | 公表 | 発表 | 公開 | 明らかに | công bố | tiết lộ | đăng
!hide | hid | conceal | concealed | cover up | covered up | withheld | 隱瞞 | 掩蓋 | 隱匿 | 隠し | 隠蔽 | che giấu | giấu
promise | promised | pledge | pledged | vowed | undertook | 承諾 | 保證 | 答應 | 約束 | 公約 | hứa | cam kết
plan | planned | intend | intends | aim | aims | 計劃 | 打算 | 擬 | 有意 | 預定 | 計画 | 予定 | 方針 | kế hoạch | dự định | dự kiến | ý định
expect | expected | forecast | predict | predicted | projected | anticipate | foresee | foreseen | foresaw | 預計 | 預期 | 預測 | 預料 | 見込 | 予想 | 予測 | 見通し | dự kiến | dự báo | kỳ vọng
decide | decided | decision | chose to | resolved | 決定 | 決議 | 決め | 決定 | quyết định
approve | approved | pass | passed | adopted | endorsed | backed | 批准 | 通過 | 核准 | 同意 | 可決 | 承認 | 認可 | phê duyệt | thông qua | chấp thuận
!reject | rejected | refuse | refused | turn down | turned down | veto | vetoed | voted down | 拒絕 | 否決 | 駁回 | 婉拒 | 拒否 | 却下 | 否決 | 断っ | từ chối | bác bỏ | phủ quyết
agree | agreed | deal | accord | 同意 | 達成協議 | 協議 | 簽約 | 合意 | 同意 | đồng ý | thỏa thuận
sign | signed | 簽署 | 簽訂 | 簽約 | 署名 | 調印 | 締結 | ký | ký kết
negotiate | negotiated | talks | negotiations | bargaining | 談判 | 協商 | 磋商 | 交渉 | 協議 | đàm phán | thương lượng
order | ordered | told to | instruct | instructed | require | required | demand | demanded | call for | called for | calls for | 下令 | 要求 | 責令 | 命令 | 命じ | 求め | 要求 | 指示 | ra lệnh | yêu cầu | buộc
ask | asked | request | requested | appeal | appealed | 請求 | 要求 | 呼籲 | 申請 | 要請 | 求め | 依頼 | đề nghị | yêu cầu | kêu gọi
allow | allowed | let | permit | permitted | 允許 | 准許 | 許可 | 可以 | 認め | 許可 | cho phép | được phép
!ban | banned | prohibit | prohibited | forbid | outlaw | bar | barred | 禁止 | 查禁 | 不准 | 禁じ | 禁止 | cấm
support | supported | back | backed | favour | favoured | favor | endorse | 支持 | 贊成 | 力挺 | 支持 | 賛成 | 後押し | ủng hộ | hậu thuẫn
oppose | opposed | object | objected | against | protest | protested | 反對 | 抗議 | 反対 | 抗議 | 反発 | phản đối | chống
help | helped | assist | assisted | aid | 幫助 | 協助 | 援助 | 支援 | 手伝 | giúp | giúp đỡ | hỗ trợ
join | joined | become a member | signed up | 加入 | 參加 | 入會 | 加盟 | 参加 | 加わ | gia nhập | tham gia
leave | left | depart | departed | quit | exit | exited | pull out | withdrew | withdraw | 離開 | 退出 | 離職 | 撤出 | 離れ | 離脱 | 退社 | 撤退 | rời | rời khỏi | rút khỏi
return | returned | came back | go back | 返回 | 回到 | 歸還 | 復職 | 戻っ | 戻る | 復帰 | 返還 | trở lại | quay lại | trở về | trả lại
move | moved | relocate | relocated | shift | shifted | transfer | transferred | 搬遷 | 遷往 | 轉移 | 移転 | 移し | 移籍 | chuyển | dời
arrive | arrived | reach | reached | come ashore | came ashore | landfall | 抵達 | 到達 | 登陸 | 到着 | 上陸 | đến nơi | đổ bộ | cập bến
visit | visited | toured | 訪問 | 造訪 | 參觀 | 到訪 | 訪れ | 訪問 | 見学 | thăm | đến thăm | tham quan
meet | met | held talks | 會面 | 會見 | 會晤 | 会談 | 面会 | 会っ | gặp | hội đàm
!attack | attacked | assault | assaulted | stabbed | 攻擊 | 襲擊 | 襲っ | 攻撃 | tấn công
!steal | stole | stolen | theft | robbed | rob | embezzle | embezzled | 偷竊 | 竊取 | 盜竊 | 侵占 | 挪用 | 盗ん | 盗む | 盗ま | 盗み | 窃盗 | 着服 | 横領 | 盜取 | 盜走 | 侵吞 | 貪污 | đánh cắp | trộm | cướp | biển thủ | tham ô
!cheat | cheated | deceive | deceived | defraud | defrauded | fraud | betray | betrayed | 欺騙 | 詐騙 | 行騙 | 騙取 | 騙局 | 受騙 | 背叛 | 出賣 | 詐欺 | 騙し | 騙取 | だまし | だま取 | 裏切 | lừa đảo | lừa dối | lừa gạt | phản bội
!threaten | threatened | 威脅 | 恐嚇 | 揚言 | 脅し | 脅迫 | đe dọa
!apologise | apologised | apologize | apologized | said sorry | 道歉 | 致歉 | 謝罪 | お詫び | xin lỗi
thank | thanked | 感謝 | 致謝 | 感謝し | cảm ơn
!investigate | investigated | probe | inquiry | looking into | look into | 調查 | 偵查 | 調査 | 捜査 | điều tra
inspect | inspected | check | checked | examined | 檢查 | 檢驗 | 稽查 | 検査 | 点検 | kiểm tra
test | tested | trial | 測試 | 試驗 | 檢測 | 試験 | 実験 | thử nghiệm
found | founded | set up | establish | established | create | created | 創立 | 創辦 | 成立 | 設立 | 創業 | 創設 | thành lập | sáng lập
lead | led | head | heads | headed | run | runs | chaired | 領導 | 率領 | 主持 | 率い | 務め | dẫn dắt | lãnh đạo | đứng đầu
own | owns | owned | belongs to | 擁有 | 持有 | 所有 | 保有 | sở hữu
employ | employs | employed | workforce | 僱用 | 雇用 | 聘用 | 員工 | 従業員 | 雇用 | tuyển dụng | sử dụng lao động
hire | hired | recruit | recruited | 招聘 | 聘請 | 招募 | 採用 | tuyển | tuyển dụng | thuê
!lay off | laid off | cut jobs | job cuts | redundancies | 裁員 | 裁減 | 人員削減 | 解雇 | cắt giảm nhân sự | sa thải
make | makes | made | produce | produced | manufacture | manufactured | 生產 | 製造 | 產出 | 生産 | 製造 | 造っ | sản xuất | chế tạo
export | exported | ship abroad | sold abroad | 出口 | 外銷 | 輸出 | xuất khẩu
import | imported | 進口 | 輸入 | nhập khẩu
cost | costs | price | 耗資 | 花費 | 造價 | 費用 | 費や | かか | tốn | chi phí | giá
earn | earned | profit | 盈利 | 獲利 | 賺取 | 稼い | 利益 | 黒字 | lãi | kiếm được | lợi nhuận
owe | owed | debt | debts | 欠款 | 負債 | 積欠 | 借金 | 負債 | 債務 | nợ
teach | taught | 教授 | 教書 | 任教 | 教え | dạy | giảng dạy
study | studied | research | researched | 研究 | 就讀 | 攻讀 | 研究 | 学ん | nghiên cứu | học
write | wrote | written | author | 撰寫 | 寫下 | 著有 | 執筆 | 書い | viết
sing | perform | performed | starred | 演出 | 演唱 | 表演 | 出演 | 公演 | 演奏 | biểu diễn | hát | đóng vai
direct | directed | 執導 | 導演 | 監督 | đạo diễn
vote | voted | ballot | 投票 | 表決 | 投票し | bỏ phiếu | bầu
elect | elected | 當選 | 選出 | 勝選 | 当選 | 選ば | đắc cử | trúng cử | bầu
concede | conceded | admit | admitted | acknowledge | acknowledged | 承認 | 坦承 | 認輸 | 認め | thừa nhận | thú nhận | nhận
deny | denied | 否認 | 駁斥 | 否定 | 否認 | phủ nhận | bác bỏ
confirm | confirmed | verify | verified | 證實 | 確認 | 確認し | xác nhận
suspect | suspected | suspicion | 懷疑 | 涉嫌 | 疑い | 疑わ | nghi ngờ | nghi
believe | believed | think | thinks | consider | considers | feel | 認為 | 相信 | 視為 | 考え | 思う | 思っ | 信じ | cho rằng | tin rằng
hope | hopes | hoped | wish | 希望 | 盼望 | 望む | 期待 | hy vọng | mong
fear | feared | worry | worried | concern | concerned | 擔心 | 憂慮 | 擔憂 | 懸念 | 心配 | 恐れ | lo ngại | lo lắng | lo sợ
want | wants | wanted | seek | seeks | would like | 想要 | 希望 | 尋求 | 望ん | 目指 | muốn | mong muốn | tìm cách
try | tried | attempt | attempted | 嘗試 | 試圖 | 企圖 | 試み | 図っ | cố gắng | tìm cách
fail | failed | failure | unsuccessful | 失敗 | 未能 | 失敗し | thất bại
achieve | achieved | accomplish | success | successful | succeed in | 達成 | 成功 | 実現 | đạt được | thành công
allocate | allocated | set aside | earmark | earmarked | 撥款 | 編列 | 計上 | 充て | phân bổ | cấp
share | shared | split | divide | divided | 分享 | 平分 | 分け合 | 共有 | chia sẻ | chia
keep | kept | retain | retained | hold | held | 保留 | 保有 | 維持 | 留任 | 保ち | 維持し | giữ | giữ lại | duy trì
!scrap | scrapped | axed | abandon | abandoned
give up | gave up | abandon | abandoned | drop | dropped | scrap | scrapped | dropped the plan | shelve | shelved | 放棄 | 擱置 | 取消 | 断念 | 見送 | 撤回 | từ bỏ | hủy bỏ
cancel | cancelled | canceled | called off | 取消 | 停辦 | 取り消 | 中止 | 欠航 | hủy | hủy bỏ
delay | delayed | postpone | postponed | put off | pushed back | late | 延後 | 延遲 | 推遲 | 延期 | 延誤 | 遅れ | 延期し | 先送り | hoãn | trì hoãn | chậm | lùi
extend | extended | prolong | prolonged | 延長 | 展延 | 延ばし | 延長し | gia hạn | kéo dài
evacuate | evacuated | 疏散 | 撤離 | 避難 | sơ tán
!flee | fled | escape | escaped | 逃離 | 逃跑 | 逃走 | 逃げ | bỏ trốn | trốn thoát | chạy trốn
!crash | crashed | collide | collided | collision | 墜毀 | 相撞 | 追撞 | 撞上 | 衝突 | 墜落 | va chạm | đâm | rơi
!sink | sank | capsize | capsized | 沉沒 | 翻覆 | 沈没 | 転覆 | chìm | lật
!burn | burned | burnt | fire | blaze | 燒毀 | 起火 | 失火 | 焚毀 | 燃え | 火災 | cháy
flood | flooded | inundated | 淹水 | 淹沒 | 洪水 | 浸水 | 冠水 | ngập | lũ
spread | spreads | infected | 擴散 | 蔓延 | 感染 | 広が | 感染し | lây lan | lan rộng | nhiễm
treat | treated | treatment | cure | cured | 治療 | 醫治 | 治癒 | 治療し | điều trị | chữa
vaccinate | vaccinated | vaccine | jab | 接種 | 疫苗 | ワクチン | tiêm | tiêm chủng
protect | protected | safeguard | conserve | 保護 | 維護 | 守る | 守っ | 保護し | bảo vệ | bảo tồn
threat | endangered | at risk | 瀕危 | 瀕臨 | 絶滅危惧 | nguy cấp
celebrate | celebrated | 慶祝 | 慶賀 | 祝っ | 祝う | ăn mừng | kỷ niệm
strike | walkout | walked out | 罷工 | ストライキ | đình công
!protest | demonstration | march | rally | marched | 示威 | 遊行 | 抗議 | デモ | biểu tình
overtake | overtook | passed | surpass | surpassed | 超越 | 超車 | 追い抜 | 抜い | vượt qua | vượt
win back | regain | regained | recover | recovered | 收復 | 恢復 | 奪回 | 取り戻 | 回復 | giành lại | phục hồi | hồi phục
!bribe | bribed | bribery | kickback | 賄賂 | 行賄 | 受賄 | 收賄 | 贈賄 | 収賄 | hối lộ | nhận hối lộ
!murder | murdered | 謀殺 | 殺害 | 殺人 | sát hại | giết
!bankrupt | bankruptcy | insolvent | insolvency | 破產 | 倒閉 | 破産 | 倒産 | phá sản
!marry | married | wed | wedding | 結婚 | 完婚 | kết hôn | cưới
!divorce | divorced | 離婚 | ly hôn
!explode | exploded | explosion | blast | 爆炸 | 爆發 | 爆発 | nổ | phát nổ
!hack | hacked | cyberattack | 駭客 | 黑客 | 入侵 | ハッカー | サイバー攻撃 | tin tặc | tấn công mạng
!fake | faked | forge | forged | falsify | falsified | fabricated | 偽造 | 造假 | 捏造 | 虛構 | 編造 | 虛報 | 偽冒 | 改竄 | 改ざん | でっち上げ | giả mạo | làm giả | lập khống | khai khống | ngụy tạo | bịa đặt
!boycott | boycotted | 抵制 | ボイコット | tẩy chay
retire | retired | retirement | 退休 | 退役 | 引退 | 退職 | nghỉ hưu | giải nghệ
hospitalised | hospitalized | hospital | 住院 | 送醫 | 入院 | 搬送 | nhập viện
merge | merged | merger | 合併 | 合并 | 統合 | sáp nhập
!lied | told a lie | lying about | 說謊 | 撒謊 | 嘘 | nói dối
relegated | relegation | 降級 | 降格 | xuống hạng
!disqualified | 取消資格 | 失格 | truất quyền
!contaminated | polluted | pollution | 污染 | 汚染 | ô nhiễm
!discriminate | discriminated | discrimination | 歧視 | 差別 | phân biệt đối xử
!insult | insulted | mock | mocked | 侮辱 | 嘲笑 | xúc phạm | chế giễu
!quarrel | quarrelled | argued with | 爭吵 | 口論 | cãi nhau
!harass | harassed | harassment | 騷擾 | ハラスメント | 嫌がらせ | quấy rối
!evict | evicted | eviction | 驅逐 | 趕走 | 立ち退き | trục xuất | đuổi
!invade | invaded | invasion | occupied | 入侵 | 佔領 | 侵攻 | 占領 | xâm lược | chiếm đóng
!sanction | sanctions | sanctioned | 制裁 | trừng phạt
!smuggle | smuggled | smuggling | 走私 | 密輸 | buôn lậu
!sabotage | sabotaged | 破壞 | 蓄意破壞 | 妨害 | phá hoại
breed | bred | hatched | 繁殖 | 孵化 | sinh sản
!collapse | collapsed | gave way | give way | caved in | 倒塌 | 崩塌 | 坍塌 | 崩壊 | 倒壊 | sập | sụp đổ
!starve | starved | famine | 飢餓 | 饑荒 | 飢饉 | chết đói | nạn đói
refund | refunded | 退款 | 退費 | 返金 | hoàn tiền
!recall | recalled | 召回 | リコール | thu hồi
patent | patented | 專利 | 特許 | bằng sáng chế
!leak | leaked | 外洩 | 洩漏 | 泄露 | 漏れ | 流出 | rò rỉ
!nationalise | nationalised | nationalize | nationalized | 國有化 | 国有化 | quốc hữu hóa`
  .trim()
  .split('\n');
