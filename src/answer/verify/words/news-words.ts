/** Everyday words of the news with Vietnamese, which the rows for questions do not have; they tell which clause of a translation is which. */
export const newsWords: readonly string[] = `
approve | approved | approval | 批准 | 核准 | 通過 | 可決 | 承認 | phê duyệt | thông qua | chấp thuận
vaccine | 疫苗 | ワクチン | vắc xin | vắc-xin
ministry | 部會 | 省庁 | bộ
hospital | hospitalised | 住院 | 醫院 | 入院 | 病院 | bệnh viện | nhập viện
loss | losses | lost | 虧損 | 赤字 | 損失 | thua lỗ | lỗ
profit | 盈利 | 利潤 | 利益 | lợi nhuận | lãi
revenue | sales | income | 營收 | 收入 | 営業収入 | 売上高 | doanh thu
investment | invest | invested | 投資 | đầu tư
compensation | damages | 賠償 | 補償 | bồi thường | đền bù
fine | fined | 罰款 | 罰金 | phạt
close | closed | shut | 關閉 | 閉鎖 | đóng cửa
open | opened | 開放 | 啟用 | 開業 | 開幕 | mở cửa | khai trương
build | rebuild | rebuilt | construction | 興建 | 建設 | 建造 | 重建 | 再建 | xây dựng | xây lại | xây
appeal | 上訴 | 控訴 | kháng cáo
court | 法院 | 裁判所 | tòa án
evidence | 證據 | 証拠 | bằng chứng | chứng cứ
strike | 罷工 | ストライキ | đình công
flight | flights | 航班 | 便 | chuyến bay
passenger | passengers | 旅客 | 乘客 | 乗客 | hành khách
tourist | tourists | visitors | visitor | 遊客 | 觀光客 | 観光客 | du khách | khách
worker | workers | employees | staff | 員工 | 工人 | 従業員 | công nhân | nhân viên
price | prices | 價格 | 価格 | giá
tax | 稅 | 税 | thuế
rate | 稅率 | 税率 | thuế suất
plan | plans | planned | 計劃 | 計画 | kế hoạch | ý định
wage | pay rise | 加薪 | 賃上げ | tăng lương
talks | negotiation | negotiations | 協商 | 談判 | 交渉 | đàm phán | thương lượng
decide | decided | decision | 決定 | quyết định
comment | respond | response | reply | 回應 | 置評 | コメント | 取材 | bình luận | phản hồi | trả lời
warning | warned | 警告 | cảnh báo
rumour | rumours | rumor | 傳聞 | 噂 | tin đồn
factory | plant | 工廠 | 工場 | nhà máy
rice | 大米 | 稻米 | 米 | gạo
export | exports | exported | 出口 | 輸出 | xuất khẩu
import | imports | 進口 | 輸入 | nhập khẩu
contract | 合約 | 契約 | hợp đồng
agreement | deal | 協議 | 合意 | 協定 | thỏa thuận
house | houses | household | households | homes | 住宅 | 戶 | 世帯 | hộ dân | nhà
resident | residents | villagers | 居民 | 村民 | 住民 | cư dân | người dân
earthquake | quake | 地震 | động đất
flood | floods | 洪水 | 水災 | lũ lụt | lũ
fire | blaze | 火災 | 大火 | cháy
storm | typhoon | 颱風 | 風暴 | 台風 | bão
bridge | 橋 | cầu
road | 道路 | 公路 | đường
boat | boats | ship | ships | vessel | 船 | 漁船 | tàu | thuyền
school | schools | 學校 | 学校 | trường
student | students | pupils | 學生 | 学生 | 生徒 | học sinh | sinh viên
library | 圖書館 | 図書館 | thư viện
museum | 博物館 | 美術館 | bảo tàng
train | trains | 列車 | 火車 | tàu hỏa
airport | 機場 | 空港 | sân bay
police | 警方 | 警察 | cảnh sát
arrest | arrested | 逮捕 | bắt giữ
injured | hurt | injuries | 受傷 | 負傷 | けが | bị thương
dead | died | killed | deaths | 死亡 | 身亡 | 喪生 | 死者 | thiệt mạng | tử vong
fee | fees | charge | 費用 | 收費 | 料金 | phí
job | jobs | 就業 | 工作 | 雇用 | 雇用 | việc làm
goal | goals | scored | 進球 | 得分 | ゴール | 得点 | ghi bàn
resign | resigned | 辭職 | 辞任 | từ chức
election | 選舉 | 選挙 | bầu cử
budget | 預算 | 予算 | ngân sách
project | 項目 | 專案 | 事業 | dự án
report | 報告 | 報告書 | báo cáo
crack | cracks | cracked | 裂縫 | ひび割れ | 亀裂 | vết nứt
repair | repairs | repaired | 修復 | 修理 | 改修 | sửa chữa
document | documents | 文件 | 書類 | tài liệu
raise | raised | 提高 | 調漲 | 引き上げ | tăng
move | relocate | relocation | 搬遷 | 遷移 | 移転 | chuyển
tsunami | 海嘯 | 津波 | sóng thần
electricity | power | 電力 | 停電 | điện`
  .trim()
  .split('\n');

/** Bodies that every desk names in its own language. */
export const newsNames: readonly string[] = `
world bank | 世界銀行 | ngân hàng thế giới
united nations | un | 聯合國 | 国連 | liên hợp quốc | liên hiệp quốc
international monetary fund | imf | 國際貨幣基金組織 | 国際通貨基金 | quỹ tiền tệ quốc tế
world health organization | world health organisation | who | 世界衛生組織 | 世界保健機関 | tổ chức y tế thế giới
european central bank | ecb | 歐洲央行 | 欧州中央銀行 | ngân hàng trung ương châu âu
g7 | group of seven | 七國集團 | 主要7カ国 | 先進7カ国
g20 | group of twenty | group of 20 | 二十國集團 | 20カ国・地域
nato | 北約 | 北大西洋条約機構
new york | 紐約 | ニューヨーク
los angeles | 洛杉磯 | ロサンゼルス
san francisco | 舊金山 | 三藩市 | サンフランシスコ
silicon valley | 矽谷 | 硅谷 | シリコンバレー
london | 倫敦 | ロンドン | luân đôn
paris | 巴黎 | パリ
brussels | 布魯塞爾 | ブリュッセル
geneva | 日內瓦 | ジュネーブ
vienna | 維也納 | ウィーン
munich | 慕尼黑 | ミュンヘン
moscow | 莫斯科 | モスクワ | mát-xcơ-va
kyiv | kiev | 基輔 | キーウ
jerusalem | 耶路撒冷 | エルサレム
dubai | 杜拜 | 迪拜 | ドバイ
sydney | 悉尼 | 雪梨 | シドニー
seoul | 首爾 | ソウル
bangkok | 曼谷 | バンコク | băng cốc
jakarta | 雅加達 | ジャカルタ
kuala lumpur | 吉隆坡 | クアラルンプール
manila | 馬尼拉 | マニラ
new delhi | 新德里 | ニューデリー
mumbai | 孟買 | ムンバイ
hanoi | ha noi | 河內 | ハノイ | hà nội
ho chi minh city | 胡志明市 | ホーチミン市 | thành phố hồ chí minh | tp.hcm
da nang | danang | 峴港 | ダナン | đà nẵng
hai phong | haiphong | 海防市 | ハイフォン | hải phòng
bac ninh | 北寧 | バクニン | bắc ninh
taipei | 台北 | 臺北 | đài bắc
kaohsiung | 高雄 | cao hùng
hsinchu | 新竹 | tân trúc
osaka | 大阪
kyoto | 京都
north america | north american | 北美 | 北米 | bắc mỹ
southeast asia | 東南亞 | 東南アジア | đông nam á
middle east | 中東 | trung đông
africa | african | 非洲 | アフリカ | châu phi
asia | asian | 亞洲 | アジア | châu á
europe | european | 歐洲 | 欧州 | châu âu | 赴歐 | 訪歐 | 對歐 | 輸歐 | 駐歐 | 旅歐 | 在歐 | 全歐 | 歐企 | 歐股 | 欧企 | 訪欧 | 渡欧 | 対欧 | 全欧
texas | 德州 | 德克薩斯 | 得克薩斯 | テキサス
california | 加州 | 加利福尼亞 | カリフォルニア
ohio | 俄亥俄 | オハイオ
arizona | 亞利桑那 | アリゾナ
florida | 佛羅里達 | 佛州 | フロリダ
pennsylvania | 賓夕法尼亞 | 賓州 | ペンシルベニア
michigan | 密歇根 | 密西根 | ミシガン
illinois | 伊利諾 | イリノイ
nevada | 內華達 | ネバダ
virginia | 維吉尼亞 | 弗吉尼亞 | バージニア
massachusetts | 麻薩諸塞 | 馬薩諸塞 | 麻州 | マサチューセッツ
new jersey | 新澤西 | 紐澤西 | ニュージャージー
oregon | 俄勒岡 | 奧勒岡 | オレゴン
colorado | 科羅拉多 | コロラド
minnesota | 明尼蘇達 | ミネソタ
wisconsin | 威斯康辛 | 威斯康星 | ウィスコンシン
hawaii | 夏威夷 | ハワイ
alaska | 阿拉斯加 | アラスカ
wales | welsh | 威爾斯 | 威爾士 | ウェールズ
scotland | scottish | 蘇格蘭 | スコットランド
northern ireland | northern irish | 北愛爾蘭 | 北アイルランド | bắc ireland
england | english | 英格蘭 | イングランド
venus | 金星 | sao kim
mars | 火星 | sao hỏa
jupiter | 木星 | sao mộc
saturn | 土星 | sao thổ`
  .trim()
  .split('\n');
