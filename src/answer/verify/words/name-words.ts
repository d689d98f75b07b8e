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
committee | commission | 委員會 | 委員会 | ủy ban
office | bureau | agency | authority | administration | 局 | 署 | 廳 | 庁 | 辦公室 | 機關 | 機構 | cục | cơ quan | văn phòng
department | ministry | 部 | 省 | 部門 | bộ | sở | ban
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
justice | 司法 | 法務 | tư pháp
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
cup | championship | open | tournament | 杯 | 錦標賽 | 公開賽 | 選手権 | カップ | オープン | cúp | giải vô địch | giải mở rộng`
  .trim()
  .split('\n');
