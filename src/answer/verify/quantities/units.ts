// Units and currencies as four languages write them, one a row, the first word its name. Longer ways of writing win, so the order is free.

const currencies = `
USD | us$ | us dollars | u.s. dollars | us dollar | u.s. dollar | american dollars | usd | $ | dollars | dollar | 美元 | 美金 | 米ドル | ドル | đô la mỹ | đô la | đô-la mỹ | đô-la | đôla mỹ | đôla | usd
TWD | nt$ | nt dollars | new taiwan dollars | taiwan dollars | taiwanese dollars | twd | ntd | 新台幣 | 新臺幣 | 新台币 | 台幣 | 台币 | 臺幣 | 元新台幣 | 元新台币 | 元台幣 | 元台币 | 台湾ドル | 新台湾ドル | 台湾元 | đài tệ | tân đài tệ | đô la đài loan
HKD | hk$ | hong kong dollars | hkd | 港元 | 港幣 | 港币 | 元港幣 | 元港币 | 香港ドル | đô la hồng kông | đô la hong kong | đô-la hồng kông
SGD | s$ | sgd | singapore dollars | 新加坡元 | 新元 | 坡元 | 坡幣 | 新幣 | シンガポールドル | đô la singapore
AUD | a$ | au$ | australian dollars | aud | 澳元 | 澳幣 | 澳币 | 豪ドル | オーストラリアドル | đô la úc | đô la australia
CAD | c$ | ca$ | cad | canadian dollars | 加元 | 加幣 | 加币 | カナダドル | 加ドル | đô la canada
NZD | nz$ | nzd | new zealand dollars | 紐元 | 紐幣 | 纽元 | 紐西蘭元 | 新西蘭元 | 新西兰元 | ニュージーランドドル | đô la new zealand
CNY | rmb | cny | cn¥ | yuan | chinese yuan | renminbi | 中国元 | ndt | 人民幣 | 人民币 | 元人民幣 | 元人民币 | 人民元 | nhân dân tệ | tệ
CNY,? | 元 | 塊錢 | 块钱
CNY,JPY | ¥ | ￥
JPY | jpy | jp¥ | yen | japanese yen | 日圓 | 日圆 | 日元 | 日幣 | 日币 | 円 | yên nhật | yên | yen nhật
KRW | ₩ | krw | won | korean won | south korean won | won hàn quốc | 韓國ウォン | 韓国ウォン | 韓元 | 韓圜 | 韩元 | ウォン
EUR | € | eur | euros | euro | 歐元 | 欧元 | ユーロ | ơ-rô
GBP | £ | gbp | pounds sterling | british pounds | pounds | pound | 英鎊 | 英镑 | ポンド | 英ポンド | bảng anh | bảng
CHF | swiss francs | chf | 瑞士法郎 | 瑞郎 | スイスフラン | franc thụy sĩ
FRF | francs | franc | 法郎 | フラン
INR | ₹ | rupees | rupee | indian rupees | 盧比 | 卢比 | 印度盧比 | 印度卢比 | ルピー | インドルピー | rupee ấn độ | rupi
VND,IDR | 盾
VND | ₫ | vnd | vnđ | dong | vietnamese dong | đồng | ベトナムドン | 越南盾 | 越盾 | ドン
THB | ฿ | baht | thai baht | baht thái | 泰銖 | 泰铢 | バーツ | タイバーツ
MYR | rm | ringgit | malaysian ringgit | 馬幣 | 令吉 | 林吉特 | リンギット
IDR | rp | rupiah | indonesian rupiah | 印尼盾 | 印尼盧比 | 印尼卢比 | ルピア
PHP | ₱ | philippine pesos | 菲律賓披索 | 菲律宾比索 | フィリピンペソ | peso philippines
MXN,PHP | pesos | peso | 披索 | 比索 | ペソ
MXN | mexican pesos | 墨西哥披索 | 墨西哥比索 | メキシコペソ
BRL | r$ | reais | brazilian reais | 雷亞爾 | 雷亚尔 | レアル
RUB | rubles | roubles | ruble | rouble | 盧布 | 卢布 | ルーブル | rúp
crown | crowns | crown | kronor | kroner | krona | krone | koruna | 克朗 | 克郎 | クラウン | クローナ | クローネ | コルナ | curon | cua-ron
dinar | dinars | dinar | 第納爾 | 第纳尔 | ディナール
lira | liras | lira | 里拉 | リラ
rand | rands | rand | 蘭特 | 兰特 | ランド
dirham | dirhams | dirham | 迪拉姆 | ディルハム
shekel | shekels | shekel | 謝克爾 | 谢克尔 | シェケル
zloty | zlotys | zloty | 茲羅提 | 兹罗提 | ズウォティ
mark | marks | 馬克 | 马克 | マルク
cent | cents | us cents | u.s. cents | american cents | 美分 | セント | ¢ | cent`;

const measures = `
second | seconds | second | secs | 秒 | 秒鐘 | 秒钟 | giây
minute | minutes | minute | mins | 分鐘 | 分钟 | 分間 | phút
hour | hours | hour | hrs | 小時 | 小时 | 個小時 | 个小时 | 個多小時 | 个多小时 | 鐘頭 | 钟头 | 個鐘頭 | 个钟头 | 時間 | giờ | giờ đồng hồ | tiếng | tiếng đồng hồ
day | days | day | 天 | 日間 | 日內 | 日内 | 日以內 | 日以内 | 日後 | 日后 | ngày
week | weeks | week | 週 | 周 | 星期 | 個星期 | 个星期 | 個多星期 | 个多星期 | 週間 | 周間 | tuần
month | months | month | 個月 | 个月 | 個多月 | 个多月 | カ月 | か月 | ヶ月 | ケ月 | ヵ月 | 個月 | tháng
year | years | year | years-old | 年 | 年間 | 周年 | 週年 | năm
age,year | years old | year old | year-old | years of age | 歲 | 岁 | 歳 | 才 | tuổi
decade | decades | decade | thập kỷ | thập niên
century | centuries | century | 個世紀 | 个世纪 | thế kỷ
metre | metres | metre | meters | meter | m | 公尺 | 米 | メートル | mét
kilometre | kilometres | kilometre | kilometers | kilometer | km | kms | 公里 | 千米 | キロメートル | cây số | ki-lô-mét | kilômét | kilomet
centimetre | centimetres | centimetre | centimeters | centimeter | cm | 公分 | 厘米 | 釐米 | センチ | センチメートル | xăng-ti-mét | centimet
millimetre | millimetres | millimeters | millimetre | mm | 公釐 | 毫米 | ミリ | ミリメートル | mi-li-mét | milimet
mile | miles | mile | 英里 | 英哩 | 哩 | マイル | dặm
foot | feet | foot | ft | 英尺 | 英呎 | 呎 | フィート
square-metre | square metres | square meters | square metre | square meter | sq m | m² | m2 | ㎡ | 平方公尺 | 平方米 | 平米 | 平方メートル | mét vuông
square-kilometre | square kilometres | square kilometers | square kilometre | sq km | km² | km2 | 平方公里 | 平方千米 | 平方キロメートル | 平方キロ | kilômét vuông | ki-lô-mét vuông | km vuông
square-mile | square miles | square mile | sq mi | 平方英里 | 平方英哩 | 平方マイル | dặm vuông
square-foot | square feet | square foot | sq ft | 平方英尺 | 平方呎 | 平方フィート
nautical-mile | nautical miles | nautical mile | 海里 | 海浬 | hải lý
knot | knots | knot | ノット | hải lý/giờ
inch | inches | inch | 英寸 | インチ
yard | yards | yard | ヤード
barrel | barrels | barrel | バレル
gallon | gallons | gallon | 加侖 | 加仑 | ガロン
hectare | hectares | hectare | ha | 公頃 | 公顷 | ヘクタール | héc-ta | hécta | héc ta | hecta
acre | acres | acre | 英畝 | 英亩 | エーカー | mẫu anh
cubic-metre | cubic metres | cubic meters | m³ | m3 | 立方公尺 | 立方米 | 立方メートル | mét khối
tonne | tonnes | tonne | tons | ton | metric tons | 公噸 | 噸 | 吨 | トン | tấn
kilogram | kilograms | kilogram | kilogrammes | kilos | kg | 公斤 | 千克 | キログラム | ki-lô-gam | cân
gram | grams | gram | grammes | gam | 公克 | 克 | グラム
litre | litres | litre | liters | liter | 公升 | 升 | リットル | lít
degree | degrees | degree | degrees celsius | c | °c | ℃ | ° | 攝氏度 | 摄氏度 | độ | độ c
fahrenheit | degrees fahrenheit | f | °f | ℉ | 華氏度 | 华氏度 | độ f
megawatt | megawatts | megawatt | mw | 兆瓦 | 百萬瓦 | 百万瓦 | メガワット
megawatt-hour | megawatt-hours | megawatt hours | mwh | 兆瓦時 | 兆瓦时 | 百萬瓦時 | 百万瓦时 | 百萬瓦小時 | メガワット時 | megawatt giờ
gigawatt-hour | gigawatt-hours | gigawatt hours | gwh | 吉瓦時 | 吉瓦时 | ギガワット時 | gigawatt giờ
kilowatt-hour | kilowatt-hours | kilowatt hours | kwh | 千瓦時 | 千瓦时 | 瓩時 | 度電 | 度电 | キロワット時 | kilowatt giờ
gigawatt | gigawatts | gigawatt | gw | 吉瓦 | ギガワット
kilowatt | kilowatts | kilowatt | kw | 千瓦 | 瓩 | キロワット
kilometre-hour | kilometres per hour | kilometers per hour | kilometres an hour | kilometers an hour | km/h | kph | kmh | 公里每小時 | 公里每小时 | 公里/小時 | 公里/小时 | km/giờ | km một giờ | ki-lô-mét/giờ
mile-hour | miles per hour | miles an hour | mph | 英里每小時 | 英里每小时 | 英里/小時 | 英里/小时 | dặm/giờ | dặm một giờ
kilometre,kilogram | キロ
degree,times | 度
magnitude | magnitude | 級地震`;

/** Counted, not measured: told apart from one another only where both are known. */
const counted = `
person | people | persons | person | residents | passengers | workers | employees | staff | students | pupils | visitors | jobs | patients | 人 | 名 | 位 | 個人 | 名員工 | 員工 | 旅客 | 乘客 | 居民 | người | nhân viên | hành khách | học sinh | cư dân | 住民 | 乗客 | 従業員
times | times | 次 | 回 | lần
floor | floors | storeys | stories | 層 | 层 | 樓 | 楼 | 階 | 階建て | tầng
household | households | homes | houses | 戶 | 户 | 世帯 | hộ | hộ dân | hộ gia đình
vehicle | cars | buses | trucks | vehicles | 輛 | 辆 | 台 | chiếc xe | xe buýt
ship | ships | boats | ferries | vessels | 艘 | 隻船 | tàu | chiếc tàu | 隻`;

export interface KnownUnit {
  readonly names: readonly string[];
  readonly kind: 'money' | 'measure' | 'counted';
}

function rowsOf(table: string, kind: KnownUnit['kind']): [string, KnownUnit][] {
  return table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', ...forms] = row.split('|').map((part) => part.trim());
      return forms.map((written): [string, KnownUnit] => [written, { names: name.split(','), kind }]);
    });
}

const known = new Map([...rowsOf(counted, 'counted'), ...rowsOf(measures, 'measure'), ...rowsOf(currencies, 'money')]);
const longest = Math.max(...[...known.keys()].map((written) => written.length));

/** The longest known unit at this place; Latin ones as whole words, and none of a name (F-16). */
export function unitAt(text: string, at: number): { readonly unit: KnownUnit; readonly end: number } | null {
  const window = text.slice(at, at + longest).toLowerCase();
  for (let length = window.length; length > 0; length--) {
    const written = window.slice(0, length);
    const unit = known.get(written);
    if (unit === undefined) continue;
    const joined =
      /[\p{Script=Latin}\p{M}]$/u.test(written) &&
      /^(?:[\p{Script=Latin}\p{M}\d]|-\d)/u.test(text.slice(at + length, at + length + 2));
    if (!joined) return { unit, end: at + length };
  }
  return null;
}

/** The currency whose sign or word ends just before this place, as in "NT$5" and 人民幣5元. */
export function currencyBefore(text: string, at: number): { readonly unit: KnownUnit; readonly start: number } | null {
  const from = at - (text.charAt(at - 1) === ' ' ? 1 : 0);
  for (let length = Math.min(8, from); length > 0; length--) {
    const written = text.slice(from - length, from).toLowerCase();
    const unit = known.get(written);
    if (
      unit?.kind !== 'money' ||
      !/[\p{Sc}$]$|^(?:usd|twd|ntd|hkd|sgd|aud|cad|nzd|rmb|cny|jpy|krw|eur|gbp|vnd|chf|rm|rp)$|[幣币]$/u.test(written)
    )
      continue;
    // "3 USD một liều": that currency belongs to the number before it.
    if (/\d ?$/.test(text.slice(0, from - length).slice(-2)) && /^[\p{L}]/u.test(written)) continue;
    if (/[\p{Script=Latin}]$/u.test(text.charAt(from - length - 1)) && /^[a-z]/.test(written)) continue;
    return { unit, start: from - length };
  }
  return null;
}
