/** The words of which names of bodies, lines and places are made, with what they are called in the other languages: names that say something are translated. */
export const nameWords: readonly string[] = `
alliance | coalition | league | 聯盟 | 同盟 | 連盟 | 聯合 | liên minh
union | 連合 | liên hiệp
union | 工會 | 聯合會 | 組合 | công đoàn
association | society | 協會 | 協会 | 學會 | 学会 | hiệp hội | hội
federation | confederation | 聯合會 | 總會 | 連合会 | liên đoàn
party | 黨 | 党 | đảng
green | greens | 綠 | 綠黨 | 緑 | グリーン | xanh | đảng xanh
red | 紅 | 赤 | レッド | đỏ
blue | 藍 | 青 | ブルー | xanh dương | xanh lam
yellow | 黃 | 黄 | イエロー | vàng
purple | 紫 | パープル | tím
orange | 橘 | 橙 | オレンジ | cam
white | 白 | ホワイト | trắng
black | 黑 | 黒 | ブラック | đen
line | 線 | 号線 | ライン | tuyến
civic | citizen | citizens | 公民 | 市民 | công dân
people | people’s | national people | 人民 | 國民 | 国民 | nhân dân
national | state | 國家 | 國立 | 國 | 国家 | 国立 | quốc gia
democratic | democrats | 民主 | dân chủ
republican | 共和 | cộng hòa
liberal | freedom | 自由 | リベラル | tự do
conservative | 保守 | bảo thủ
labour | labor | workers’ | 勞工 | 勞動 | 工黨 | 労働 | lao động
social | socialist | 社會 | 社会 | xã hội
progressive | progress | 進步 | 進歩 | tiến bộ
united | 聯合 | 統一 | 連合 | thống nhất
independent | 獨立 | 無黨 | 無所属 | độc lập
university | college | 大學 | 学院 | 大学 | đại học
institute | academy | 研究院 | 研究所 | 學院 | 学院 | viện
laboratory | lab | 實驗室 | 研究室 | ラボ | phòng thí nghiệm
centre | center | 中心 | センター | trung tâm
museum | 博物館 | 美術館 | bảo tàng
library | 圖書館 | 図書館 | thư viện
hospital | clinic | 醫院 | 病院 | bệnh viện
school | 學校 | 学校 | trường
council | assembly | 議會 | 理事會 | 委員會 | 議会 | 評議会 | hội đồng
committee | commission | 委員會 | 委員会 | 委 | ủy ban
office | bureau | agency | authority | administration | 局 | 署 | 廳 | 庁 | 辦公室 | 機關 | 機構 | cục | cơ quan | văn phòng
department | ministry | 部 | 省 | 部門 | bộ | sở | ban
department | 局 | 署 | 廳 | 処 | 處 | 課 | cục | phòng
state administration | general administration | administration | 總局 | 总局 | tổng cục
court | tribunal | 法院 | 法庭 | 裁判所 | tòa án | toà án
supreme | high | 最高 | 高等 | tối cao
company | corporation | group | 公司 | 集團 | 会社 | グループ | công ty | tập đoàn
bank | 銀行 | ngân hàng
fund | foundation | trust | 基金 | 基金會 | 財団 | ファンド | quỹ
market | exchange | 交易所 | 市場 | 取引所 | thị trường | sở giao dịch
airport | 機場 | 空港 | sân bay
port | harbour | harbor | 港 | 港口 | cảng
bridge | 橋 | 大橋 | cầu
station | 站 | 車站 | 駅 | nhà ga | ga
park | 公園 | 園區 | パーク | công viên
tunnel | 隧道 | トンネル | hầm
dam | reservoir | 水庫 | 水壩 | ダム | đập | hồ chứa
lake | 湖 | hồ
river | 河 | 江 | 川 | sông
bay | gulf | 灣 | 湾 | vịnh
sea | ocean | 海 | 海洋 | biển
island | islands | 島 | 群島 | 諸島 | đảo | quần đảo
mountain | mount | 山 | núi
north | northern | 北 | 北部 | bắc
south | southern | 南 | 南部 | nam
east | eastern | 東 | 東部 | đông
west | western | 西 | 西部 | tây
central | 中央 | 中部 | trung ương | trung
world | global | international | 世界 | ワールド | 國際 | 全球 | 国際 | thế giới | quốc tế
health | medical | 衛生 | 健康 | 醫療 | 保健 | 医療 | y tế
education | 教育 | giáo dục
energy | power | electric | 能源 | 電力 | エネルギー | năng lượng | điện lực
water | 水 | 自來水 | 水道 | nước
transport | transit | metro | railway | rail | 交通 | 運輸 | 捷運 | 鐵路 | 地鐵 | 鉄道 | 地下鉄 | giao thông | đường sắt
weather | meteorological | 氣象 | 気象 | khí tượng
environment | environmental | 環境 | 環保 | môi trường
science | scientific | 科學 | 科学 | khoa học
technology | tech | 科技 | 技術 | テクノロジー | công nghệ
finance | financial | 金融 | 財政 | 財務 | tài chính
security | safety | 安全 | 保安 | an ninh | an toàn
defence | defense | 國防 | 防衛 | quốc phòng
disease control | 疾控中心 | 疾病管制 | 疾病対策 | kiểm soát bệnh tật
fisheries | fishery | seafood | 漁業 | 水產 | 水産 | thủy sản
agriculture | agricultural | 農業 | 農 | nông nghiệp
tourism | 觀光 | 旅遊 | 観光 | du lịch
film | cinema | 電影 | 映画 | điện ảnh | phim
festival | 節 | 祭 | 藝術節 | フェスティバル | lễ hội | liên hoan
prize | award | 獎 | 賞 | giải thưởng | giải
district court | 地方法院 | 地院 | 地裁 | tòa án khu vực
high court | 高等法院 | 高院 | 高裁 | tòa án cấp cao
night market | 夜市 | chợ đêm
stock exchange | 證券交易所 | 証券取引所 | 港交所 | 證交所 | 上交所 | 深交所 | 東証 | sở giao dịch chứng khoán
industry | industrial | 工業 | 產業 | 産業 | 商工 | công nghiệp | công thương
trade | commerce | commercial | 貿易 | 商業 | 商務 | 通商 | 商工 | thương mại | công thương
economy | economic | economic affairs | 經濟 | 経済 | kinh tế
foreign affairs | 外交 | 外務 | ngoại giao
interior | home affairs | 內政 | 內務 | 総務 | nội vụ
justice | judicial | judiciary | 司法 | 法務 | tư pháp
culture | cultural | 文化 | văn hóa
cultural heritage | cultural relics | cultural property | 文物 | 文化財 | 文化遺產 | di sản văn hóa
planning | investment | 計畫 | 規劃 | 投資 | 企画 | kế hoạch | đầu tư
semiconductor | semiconductors | 半導體 | 半導体 | bán dẫn
electronics | electronic | 電子 | エレクトロニクス | điện tử
biotech | biologics | biology | biological | 生物 | 生技 | バイオ | sinh học
pharmaceutical | pharmaceuticals | pharma | 製藥 | 藥業 | 藥品 | 製薬 | 薬品 | dược
chemical | chemicals | 化學 | 化工 | 化成 | 化学 | ケミカル | hóa chất
motor | motors | automobile | auto | 汽車 | 自動車 | モーター | ô tô
food | foods | 食品 | フーズ | thực phẩm
securities | 證券 | 証券 | chứng khoán
capital | 資本 | キャピタル | vốn
heavy industries | 重工 | 重工業 | công nghiệp nặng
insurance | 保險 | 保険 | bảo hiểm
holdings | 控股 | ホールディングス
partners | 夥伴 | パートナーズ
steel | iron | 鋼鐵 | 鋼 | 製鉄 | 鉄鋼 | スチール | thép
airline | airlines | airways | aviation | 航空 | hàng không
shipping | marine | maritime | 海運 | 海事 | 航運 | hàng hải
telecom | telecommunications | communications | 電信 | 通信 | 通訊 | viễn thông
media | 媒體 | 傳媒 | メディア | truyền thông
district | 區 | 区 | quận | huyện
county | 縣 | huyện
prefecture | 縣 | 県
province | provincial | 省 | tỉnh
city | municipal | 市 | thành phố
affairs | 事務 | 局 | 部 | 省 | 署 | 廳 | 庁 | 處
police | 警察 | 警方 | 公安 | 警務 | cảnh sát | công an
fire | firefighting | 消防 | 防災 | phòng cháy
rescue | 救援 | 救難 | 救助 | cứu hộ | cứu nạn
immigration | 移民 | 入境 | 入管 | 出入國 | xuất nhập cảnh | di trú
customs | 海關 | 關務 | 税関 | hải quan
tax | taxation | revenue | 稅務 | 國稅 | 稅 | 税務 | 国税 | thuế
treasury | 財政 | 財務 | tài chính | kho bạc
budget | audit | 審計 | 主計 | 預算 | 会計検査 | kiểm toán | ngân sách
statistics | statistical | 統計 | 总务 | thống kê
land | 土地 | 地政 | 国土 | đất đai
housing | 住房 | 房屋 | 住宅 | nhà ở
construction | building | 建設 | 營造 | 建築 | 建材 | xây dựng
works | engineering | 工務 | 工程 | 土木 | công trình
infrastructure | 基礎設施 | インフラ | hạ tầng
welfare | 福利 | 福祉 | 社福 | phúc lợi
labor affairs | employment | 勞動 | 就業 | 雇用 | 労働 | việc làm
human resources | 人力資源 | 人資 | 人事 | nhân lực | nhân sự
civil affairs | 民政 | nội vụ | dân chính
development | 發展 | 開發 | 開発 | phát triển
reform | 改革 | cải cách
market regulation | market supervision | 市場監管 | 市场监督 | quản lý thị trường
competition | fair trade | 競爭 | 公平交易 | 公正取引 | cạnh tranh
consumer | consumers | 消費者 | 消費 | 消保 | người tiêu dùng
food and drug | 食藥 | 食品藥品 | 食品医薬品 | thực phẩm và dược phẩm
standards | standard | 標準 | 基準 | tiêu chuẩn
patent | intellectual property | 專利 | 智慧財產 | 知識產權 | 特許 | 知的財産 | sở hữu trí tuệ
nuclear | atomic | 核能 | 核安 | 核 | 原子能 | 原子力 | hạt nhân | nguyên tử
accident | accidents | 事故 | 意外 | 運安 | tai nạn
investigation | 調查 | 調査 | điều tra
civil aviation | air | 民航 | 航空 | 飛安 | hàng không
coast guard | 海巡 | 海警 | 海上保安 | cảnh sát biển
forestry | forest | 林業 | 林務 | 林 | 林野 | 森林 | lâm nghiệp
grassland | 草原
prosecutors | procuratorate | 檢察 | 検察 | 地檢 | kiểm sát
prison | correctional | 監獄 | 矯正 | 懲教 | 刑務 | trại giam
election | electoral | 選舉 | 選委 | 選挙 | bầu cử
legislative | legislature | 立法 | lập pháp
executive | 行政 | hành pháp
kremlin | 克里姆林宮 | クレムリン | điện Kremlin
yuan | 院
parliament | 議會 | 國會 | 国会 | 議会 | 立法院 | quốc hội | nghị viện
data | 數據 | 資料 | データ | dữ liệu
digital | 數位 | 數碼 | 数字 | デジタル | kỹ thuật số | số
cyber | cyberspace | internet | 網絡 | 網信 | 網路 | 资安 | サイバー | ネット | an ninh mạng | mạng
space | 航太 | 航天 | 太空 | 宇宙 | vũ trụ | không gian
sport | sports | athletic | 體育 | 運動 | スポーツ | 体育 | thể thao
sumo | 相撲
baseball | 棒球 | 野球 | bóng chày
football | soccer | 足球 | サッカー | bóng đá
basketball | 籃球 | バスケットボール | bóng rổ
volleyball | 排球 | バレーボール | bóng chuyền
athletics | 田徑 | 田径 | 陸上 | điền kinh
swimming | 游泳 | 水泳 | bơi
olympic | olympics | olympic games | 奧運 | 奧會 | 奧委會 | 奧林匹克 | 五輪 | オリンピック | olympic | thế vận hội
paralympic | paralympics | 帕運 | 残奥 | パラリンピック | paralympic
winter | 冬季 | 冬奧 | 冬 | mùa đông
summer | 夏季 | 夏 | mùa hè
women | women’s | 婦女 | 女性 | 女子 | phụ nữ
youth | 青年 | thanh niên
children | child | 兒童 | 児童 | 子ども | trẻ em
veterans | 退伍軍人 | 退輔 | 榮民 | cựu chiến binh
farmers | farmer | 農民 | 農 | 農家 | nông dân
growers | producers | 生產者 | 生産者 | 作者
workers | 工人 | 員工 | 勞工 | 労働者 | công nhân
employers | business | enterprise | 企業 | 工商 | 商 | 経営者 | 雇主 | doanh nghiệp | doanh nhân
doctors | physicians | 醫師 | 医師 | bác sĩ
teachers | 教師 | 教員 | giáo viên
lawyers | bar | 律師 | 弁護士 | luật sư
writers | authors | 作家 | nhà văn
journalists | press | 記者 | 新聞 | nhà báo | báo chí
medicine | 醫學 | 医学 | y học
research | 研究 | 総研 | nghiên cứu
survey | geological | 地質 | 地調 | địa chất
history | historical | 歷史 | 歴史 | lịch sử
art | arts | 藝術 | 美術 | 芸術 | nghệ thuật
folk | 民俗 | dân gian
temple | 宮 | 廟 | 寺 | 神社 | đền | chùa
shrine | 神社 | 神宮 | đền
church | 教會 | 教堂 | 教会 | nhà thờ
theatre | theater | 劇院 | 劇場 | nhà hát
hotel | 飯店 | 酒店 | 旅館 | ホテル | khách sạn
street | road | avenue | 街 | 路 | 道 | đường | phố
square | 廣場 | 広場 | quảng trường
village | 村 | làng | thôn
town | township | 鎮 | 鄉 | 町 | thị trấn
ward | 坊 | 里 | 區 | phường
grand | 大 | lớn
jury | 評審團 | 審査員 | giám khảo | bồi thẩm
list | 清單 | 名單 | リスト | danh sách
entity | 實體 | エンティティー | thực thể
cup | championship | open | tournament | 杯 | 錦標賽 | 公開賽 | 選手権 | カップ | オープン | cúp | giải vô địch | giải mở rộng`
  .trim()
  .split('\n');
